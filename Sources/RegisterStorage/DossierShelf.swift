import Deadlines
import Register
import Rulebook

/// The lines of an organisation's dossiers by name, and the words by which they are found, in memory.
struct DossierShelf: Sendable {
    /// A line with what it takes to keep it at its place.
    struct Entry: Sendable {
        var line: DossierLine
        /// The name without capitals and accents.
        var sortName: String
        var words: [String]
    }

    /// The count of the last change that is in here.
    private(set) var tick = -1
    /// By name, then by id.
    private var entries: [Kept] = []
    /// The number of each entry, at the same place: for a search that passes over most of them.
    private var numbers: [Int] = []
    /// In order, so that words that start alike stand together.
    private var words: [Word] = []

    private struct Kept: Sendable {
        var line: DossierLine
        var sortName: String

        func isBefore(_ other: Kept) -> Bool { (sortName, line.id.text) < (other.sortName, other.line.id.text) }
    }

    private struct Word: Sendable {
        var text: String
        /// The dossiers, by their number.
        var numbers: [UInt32]
    }

    var count: Int { entries.count }

    /// Takes dossiers in that are new or changed, in place of what was known of them.
    mutating func take(_ changed: [Entry], tick: Int) {
        self.tick = tick
        guard !changed.isEmpty else { return }
        let fresh = changed.map { Kept(line: $0.line, sortName: $0.sortName) }.sorted { $0.isBefore($1) }
        let gone = NumberSet(changed.map(\.line.number))
        entries = Self.merged(entries.filter { !gone.contains($0.line.number) }, fresh) { $0.isBefore($1) }
        numbers = entries.map(\.line.number)
        takeWords(of: changed, gone: gone)
    }

    private mutating func takeWords(of changed: [Entry], gone: NumberSet) {
        for index in words.indices where words[index].numbers.contains(where: { gone.contains(Int($0)) }) {
            words[index].numbers.removeAll { gone.contains(Int($0)) }
        }
        var found: [String: [UInt32]] = [:]
        for entry in changed { for word in entry.words { found[word, default: []].append(UInt32(entry.line.number)) } }
        var new: [Word] = []
        for (text, numbers) in found {
            if case let place = words.firstPlace(where: { $0.text >= text }), place < words.count, words[place].text == text {
                words[place].numbers += numbers
            } else {
                new.append(Word(text: text, numbers: numbers))
            }
        }
        words = Self.merged(words, new.sorted { $0.text < $1.text }) { $0.text < $1.text }
    }

    /// One list in order out of two.
    private static func merged<Element>(_ first: [Element], _ second: [Element], _ isBefore: (Element, Element) -> Bool) -> [Element] {
        var merged: [Element] = []
        merged.reserveCapacity(first.count + second.count)
        var place = 0
        for element in first {
            while place < second.count, isBefore(second[place], element) {
                merged.append(second[place])
                place += 1
            }
            merged.append(element)
        }
        return merged + second[place...]
    }

    // MARK: Finding

    /// - Parameter departments: of which somebody may see the dossiers; nil for all.
    func page(_ filter: DossierFilter, in departments: Set<Identifier<Department>>?) -> DossierPage {
        let searched = SearchWords.split(filter.words).prefix(8).map(numbers(startingWith:))
        func shows(_ place: Int) -> Bool {
            guard searched.allSatisfy({ $0.contains(numbers[place]) }) else { return false }
            let line = entries[place].line
            if let departments, !(line.department.map(departments.contains) ?? false) { return false }
            if let department = filter.department, line.department != department { return false }
            if let status = filter.status, line.status != status { return false }
            if let register = filter.register, line.register != register { return false }
            if let headline = filter.headline, line.headline != headline { return false }
            if filter.hasGaps, line.gaps == 0 { return false }
            if let kind = filter.gapKind, line.gaps != nil, !line.gapKinds.contains(kind) { return false }
            if let waiting = filter.waitsFor, !line.waits(for: waiting) { return false }
            return !filter.needsAttention || line.needsAttention
        }
        if filter.order != .name {
            let places = entries.indices.filter(shows).map { (rank: entries[$0].line.rank(by: filter.order), place: $0) }
            return numbered(filter, places.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place))
        }
        let isWhole = searched.isEmpty && departments == nil && filter.isEmpty
        return isWhole ? page(filter, of: entries.indices) : page(filter, of: entries.indices.filter(shows))
    }

    private func page<Places: RandomAccessCollection>(_ filter: DossierFilter, of places: Places) -> DossierPage
    where Places.Element == Int, Places.Index == Int, Places.SubSequence: RandomAccessCollection {
        let start = filter.after.map { mark in places.firstPlace { !isUpTo(mark, entries[$0]) } } ?? 0
        let lines = places[start...].prefix(filter.limit)
        let last = lines.last.map { entries[$0] }
        return DossierPage(
            lines: lines.map { entries[$0].line }, total: places.count,
            next: lines.endIndex < places.endIndex ? last.map { $0.sortName + "\n" + $0.line.id.text } : nil)
    }

    /// A page of places in another order than by name; its mark is how many came before.
    private func numbered(_ filter: DossierFilter, _ places: [Int]) -> DossierPage {
        let start = min(max(filter.after.flatMap { Int($0) } ?? 0, 0), places.count)
        let end = min(start + filter.limit, places.count)
        return DossierPage(
            lines: places[start..<end].map { entries[$0].line }, total: places.count, next: end < places.count ? String(end) : nil)
    }

    /// Whether an entry stands on a page before the mark, the name and id of the last one there, or is that one.
    private func isUpTo(_ mark: String, _ entry: Kept) -> Bool {
        guard let cut = mark.lastIndex(of: "\n") else { return false }
        return (entry.sortName, entry.line.id.text) <= (String(mark[..<cut]), String(mark[mark.index(after: cut)...]))
    }

    private func numbers(startingWith start: String) -> NumberSet {
        var found = NumberSet()
        for word in words[words.firstPlace { $0.text >= start }...] {
            guard word.text.utf8.starts(with: start.utf8) else { break }
            for number in word.numbers { found.insert(Int(number)) }
        }
        return found
    }
}

extension DossierLine {
    fileprivate var needsAttention: Bool { blocking > 0 || graveGaps > 0 || headline != .permitted && headline != .notCovered }

    /// What is smaller stands before.
    fileprivate func rank(by order: DossierFilter.Order) -> Int {
        switch order {
        case .name: 0
        case .verdict: -headline.strictness
        case .gaps: -(graveGaps * 1_000_000 + (gaps ?? 0))
        case .review: reviewDue?.dayNumber ?? .max
        case .changed: -changed.seconds
        }
    }
}

extension DossierFilter {
    /// Whether it lets everything through, the words left out of account.
    fileprivate var isEmpty: Bool {
        status == nil && register == nil && department == nil && headline == nil && !hasGaps && gapKind == nil && waitsFor == nil && !needsAttention
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first place where the condition holds, which it does from some place on; the end where it holds nowhere.
    fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Small whole numbers, a bit for each.
private struct NumberSet {
    private var bits: [UInt64] = []

    init(_ numbers: [Int] = []) { for number in numbers { insert(number) } }

    mutating func insert(_ number: Int) {
        if number >> 6 >= bits.count { bits += Array(repeating: 0, count: number >> 6 + 1 - bits.count) }
        bits[number >> 6] |= 1 << UInt64(number & 63)
    }

    func contains(_ number: Int) -> Bool { number >> 6 < bits.count && bits[number >> 6] & 1 << UInt64(number & 63) != 0 }
}
