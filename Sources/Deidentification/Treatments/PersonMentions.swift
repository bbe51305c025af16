/// How a person's name is written: which of its words are given names, initials, particles and surname.
struct WrittenName {
    enum Role { case given, initial, particle, surname, title }

    struct Part {
        var word: Word
        var role: Role
    }

    var parts: [Part] = []
    /// `Jansen, Jan`
    var isReversed = false

    /// Of the surname without particles; 0 where it has none.
    var surname: UInt64 {
        var hash: UInt64 = 0
        for part in parts where part.role == .surname { hash = (hash ^ part.word.hash) &* 0x9E37_79B9_7F4A_7C15 }
        return hash
    }

    var hasGiven: Bool { parts.contains { $0.role == .given } }
    var hasInitial: Bool { parts.contains { $0.role == .initial } }
    var hasSurname: Bool { parts.contains { $0.role == .surname } }
    /// Names both the person and the family.
    var isFull: Bool { hasSurname && (hasGiven || hasInitial) }

    static let particles = hashes(
        "van von de der den des het t ten ter te op in aan bij onder over uit voor d l la le les los las du di da dos das del della el al bin ben ibn abu vd vder zu zum"
    )
    static let titles = hashes(
        "dhr heer mevr mevrouw mw drs dr prof professor ir mr ing bc ba ma msc bsc phd meneer mijnheer mej mrs ms miss sir madam dokter oom tante opa oma jr sr"
    )

    /// Particles that are given names too, and so those of somebody where nothing stands before them: *Ben Bakker*, but *Fatima Ben Ali*.
    private static let givenParticles = hashes("ben al di abu")
    /// Titles that are names too: *Jack Ma*, *Ing Yoe Tan*.
    private static let nameTitles = hashes("ma ba ing")
    /// Titles that stand behind a name; others in the last place are a surname: *Jan de Heer*.
    private static let titlesBehind = hashes("bc ba ma msc bsc phd jr sr mr drs ir ing")

    private static func hashes(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { Word.hash($0.utf8) }) }

    /// - Parameter words: those of the name, in order; `words` is read from `bytes`.
    init(_ words: ArraySlice<Word>, of bytes: UnsafeBufferPointer<UInt8>) {
        parts.reserveCapacity(words.count)
        for word in words {
            let role: Role =
                if word.count == 1, word.shape != .lower || bytes.count > word.end && bytes[word.end] == 0x2E, word.shape != .digits {
                    .initial
                } else if Self.titles.contains(word.hash) { .title } else if Self.particles.contains(word.hash) { .particle } else { .given }
            parts.append(Part(word: word, role: role))
        }
        for index in parts.indices where isName(index, bytes) { parts[index].role = .given }
        func joined(_ index: Int) -> Bool { index > 0 && parts[index].word.start == parts[index - 1].word.end + 1 && bytes[parts[index - 1].word.end] == 0x2D }
        func comma(_ index: Int) -> Bool { index > 0 && bytes[parts[index - 1].word.end..<parts[index].word.start].contains(0x2C) }
        let names = parts.indices.filter { parts[$0].role == .given }
        guard let last = names.last else { return }
        if let split = parts.indices.first(where: { comma($0) }), names[0] < split,
            parts[split...].contains(where: { $0.role == .given || $0.role == .initial })
        {
            isReversed = true
            for index in names where index < split { parts[index].role = .surname }
            return
        }
        // With a particle, all behind it is the surname; without, the last word with what hyphens tie to it.
        var start = parts.indices.first { parts[$0].role == .particle && !joined($0) && $0 < last } ?? last
        while start > 0, joined(start) || parts[start - 1].role == .particle { start -= 1 }
        let before = parts[..<start].contains { $0.role == .given || $0.role == .initial }
        let particle = parts[start].role == .particle
        guard before || particle || parts[..<start].contains(where: { $0.role == .title }) else { return }
        for index in names where index >= start { parts[index].role = .surname }
    }
}

extension WrittenName {
    /// Whether what looks like a particle or a title is a name by where it stands. What is taken for either is copied into stand-ins, and is not looked for
    /// by itself.
    private func isName(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = parts[index].word
        let isLast = index == parts.count - 1
        let before = parts[..<index]
        let hasNameBefore = before.contains { $0.role == .given || $0.role == .initial }
        func next(_ byte: UInt8) -> Bool { word.end < bytes.count && bytes[word.end] == byte }
        switch parts[index].role {
        case .particle:
            if index == 0 || !hasNameBefore && before.allSatisfy({ $0.role == .title }) {
                // `al-Khatib` is one name.
                return Self.givenParticles.contains(word.hash) && (isLast || !next(0x2D))
            }
            // `Kim Das`, but `Berg, Jan van den`.
            return isLast && hasNameBefore && word.shape != .lower && !bytes[parts[0].word.start..<word.end].contains(0x2C)
        case .title where Self.nameTitles.contains(word.hash):
            guard isLast else { return !next(0x2E) && word.shape != .lower }
            // `Jan Jansen MA`; a stop may be that of the sentence.
            return word.shape != .capitals && word.shape != .lower || before.count < 2 || before.allSatisfy { $0.word.shape == .capitals }
        case .title: return isLast && !Self.titlesBehind.contains(word.hash) && before.contains { $0.role != .title }
        default: return false
        }
    }
}

/// Ties the mentions of one person in a document together, where that is unambiguous: initials with the one full name that they fit, a surname or given name
/// alone with the one full name that holds it. Where two people could be meant, a mention is somebody by itself.
struct PersonMentions {
    struct Group {
        /// The full name in its natural order, as it is compared.
        var canonical: [UInt8]
        var given: [UInt64]
        var initials: [UInt32]
        var surname: UInt64
    }

    private(set) var names: [WrittenName] = []
    /// For each mention its group.
    private(set) var group: [Int] = []
    private(set) var groups: [Group] = []
    private var words: [Word] = []
    /// From a key of a name to its group, and from a part of a name to the groups that have it; -1 where there are several.
    private var byName: [UInt64: Int] = [:]
    private var byPart: [UInt64: Int] = [:]
    private var bySurname: [UInt64: [Int]] = [:]

    /// - Parameters:
    ///   - mentions: the spans of the names in a document.
    ///   - known: full names that the caller says are in the text; they come first.
    mutating func read(_ mentions: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>, known: [String] = []) {
        names.removeAll(keepingCapacity: true)
        group.removeAll(keepingCapacity: true)
        groups.removeAll(keepingCapacity: true)
        byName.removeAll(keepingCapacity: true)
        byPart.removeAll(keepingCapacity: true)
        bySurname.removeAll(keepingCapacity: true)
        for name in known {
            var name = name
            name.withUTF8 { text in
                WordList.read(text, 0..<text.count, into: &words)
                let written = WrittenName(words[...], of: text)
                if written.isFull { _ = join(written, text) }
            }
        }
        for span in mentions {
            WordList.read(bytes, span, into: &words)
            names.append(WrittenName(words[...], of: bytes))
        }
        group = [Int](repeating: -1, count: names.count)
        for index in names.indices where names[index].isFull && names[index].hasGiven { group[index] = join(names[index], bytes) }
        for index in names.indices where names[index].isFull && !names[index].hasGiven { group[index] = join(names[index], bytes) }
        for index in names.indices where group[index] < 0 { group[index] = joinPart(names[index], bytes, mentions[index]) }
    }

    private mutating func join(_ name: WrittenName, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let given = name.parts.filter { $0.role == .given }.map(\.word.hash)
        let initials = name.parts.filter { $0.role == .given || $0.role == .initial }.map(\.word.first)
        let surname = name.surname
        var key = surname
        for hash in given { key = (key ^ hash) &* 0x9E37_79B9_7F4A_7C15 }
        if given.isEmpty { for letter in initials { key = (key ^ UInt64(letter)) &* 0xBF58_476D_1CE4_E5B9 } }
        if let found = byName[key] { return found }
        if given.isEmpty {
            // `J. Jansen` beside one `Jan Jansen`.
            let fitting = (bySurname[surname] ?? []).filter { fits(initials, groups[$0].initials) }
            if fitting.count == 1 {
                byName[key] = fitting[0]
                return fitting[0]
            }
        }
        let index = groups.count
        groups.append(Group(canonical: Self.canonical(name, bytes), given: given, initials: initials, surname: surname))
        byName[key] = index
        bySurname[surname, default: []].append(index)
        for part in name.parts where part.role == .given || part.role == .surname {
            if let other = byPart[part.word.hash], other != index { byPart[part.word.hash] = -1 } else { byPart[part.word.hash] = index }
        }
        return index
    }

    /// The shorter row of initials begins the longer.
    private func fits(_ one: [UInt32], _ other: [UInt32]) -> Bool { one.starts(with: other) || other.starts(with: one) }

    private mutating func joinPart(_ name: WrittenName, _ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) -> Int {
        let parts = name.parts.filter { $0.role == .given || $0.role == .surname }
        if let first = parts.first, let found = byPart[first.word.hash], found >= 0, parts.allSatisfy({ byPart[$0.word.hash] == found }) { return found }
        var canonical = Self.canonical(name, bytes)
        if canonical.isEmpty { Folding.append(bytes, span, to: &canonical) }
        var key: UInt64 = 0x5EED
        for byte in canonical { key = Word.mix(key, UInt32(byte)) }
        if let found = byName[key] { return found }
        byName[key] = groups.count
        groups.append(Group(canonical: canonical, given: [], initials: [], surname: 0))
        return groups.count - 1
    }

    /// Given names or initials, particles, then the rest of the surname, with spaces between: the same for `Berg, Jan van den` and `Jan van den Berg`.
    private static func canonical(_ name: WrittenName, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        func append(_ part: WrittenName.Part) {
            if !folded.isEmpty { folded.append(0x20) }
            Folding.append(bytes, part.word.span, to: &folded)
        }
        for part in name.parts where part.role == .given || part.role == .initial { append(part) }
        for part in name.parts where part.role == .particle { append(part) }
        for part in name.parts where part.role == .surname { append(part) }
        return folded
    }
}
