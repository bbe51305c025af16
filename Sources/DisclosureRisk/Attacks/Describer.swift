/// Makes descriptions that fit one released record.
struct Describer {
    private let coding: SharedCoding
    private let places: [Int]
    /// The released records, by the codes of their cells.
    private let released: RowIndex
    private let cells: [[Int32]]
    private let medians: [Double?]
    /// Whether every cell of a column holds one value.
    private let areExact: [Bool]

    init(_ target: AttackTarget, _ places: [Int]) {
        coding = target.coding
        self.places = places
        let release = coding.release
        // In the order of the values, so that draws do not depend on the order of the rows.
        let grouping = Grouping(release.columns.map(\.codes), rows: release.rows)
        let (ordered, starts) = grouping.rowsByGroup()
        let rows = target.release.isGeneralised ? ordered.map(Int.init) : (0..<grouping.count).map { Int(ordered[starts[$0]]) }
        let columns = places.map { release.columns[$0] }
        let codes = columns.map { column in rows.map { column.codes[$0] } }
        cells = codes
        released = RowIndex(codes, widths: columns.map(\.cells.count), rows: rows.count)
        areExact = columns.map { $0.cells.allSatisfy { $0.count == 1 } }
        let domains = places.map { target.coding.domains[$0] }
        medians = zip(domains, zip(columns, codes)).map { domain, pair in
            guard domain.isNumeric else { return nil }
            let numbers = pair.1.compactMap { code in pair.0.cells[Int(code)].count == 1 ? domain.number(pair.0.cells[Int(code)].low) : nil }.sorted()
            guard !numbers.isEmpty else { return nil }
            return (numbers[(numbers.count - 1) / 2] + numbers[numbers.count / 2]) / 2
        }
    }

    /// A condition on the original values, and the same on released cells: those that lie wholly inside.
    private struct Pair {
        var original: RowIndex.Condition
        var released: RowIndex.Condition
        /// Tells conditions apart.
        var key: Int64
    }

    private func pair(_ column: Int, _ codes: CodeSet, key: Int64) -> Pair {
        let cells = coding.release.columns[places[column]].cells
        let inside: CodeSet
        if areExact[column], codes.bits == nil {
            // Exact cells stand in the order of their values.
            inside = CodeSet(Self.place(cells, codes.low)..<Self.place(cells, codes.high))
        } else {
            inside = CodeSet(cells.indices.filter { cells[$0].count > 0 && codes.isSuperset(of: cells[$0]) }.map(Int32.init))
        }
        return Pair(
            original: .init(column: column, codes: codes), released: .init(column: column, codes: inside), key: key << 16 | Int64(column))
    }

    private static func place(_ cells: [CodeSet], _ code: Int32) -> Int32 {
        var low = 0
        var high = cells.count
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].low < code { low = middle + 1 } else { high = middle }
        }
        return Int32(low)
    }

    /// The description of a cell: its own values, and for a number also everything further from the median.
    private func describe(_ column: Int, _ cell: Int32) -> Pair? {
        let set = coding.release.columns[places[column]].cells[Int(cell)]
        let domain = coding.domains[places[column]]
        if set.count == 0 || set.count == domain.count { return nil }
        if set.count == 1, let number = domain.number(set.low), let median = medians[column] {
            return number > median
                ? pair(column, CodeSet(set.low..<Int32(domain.count)), key: Int64(cell)) : pair(column, CodeSet(1..<set.low + 1), key: Int64(cell))
        }
        return pair(column, set, key: Int64(cell))
    }

    func univariate(atMost count: Int, using chance: inout some RandomNumberGenerator) -> [[RowIndex.Condition]] {
        var pairs: [Pair] = []
        for column in places.indices {
            let domain = coding.domains[places[column]]
            let cells = coding.release.columns[places[column]].cells
            var used = cells.indices.filter { released.rows(with: Int32($0), in: column) > 0 && cells[$0].count > 0 }
            if !areExact[column] { used.removeAll { cells[$0].count == domain.count } }
            for cell in used { pairs.append(pair(column, cells[cell], key: Int64(cell))) }
            let numbers = used.filter { cells[$0].count == 1 && cells[$0].low > 0 }
            guard domain.isNumeric, let first = numbers.first, let last = numbers.last else { continue }
            pairs.append(pair(column, CodeSet(1..<cells[first].low + 1), key: -1))
            pairs.append(pair(column, CodeSet(cells[last].low..<Int32(domain.count)), key: -2))
        }
        let order = chance.distinct(pairs.count, below: pairs.count)
        var chosen: [[RowIndex.Condition]] = []
        for place in order where chosen.count < count && released.count([pairs[place].released], limit: 2) == 1 { chosen.append([pairs[place].original]) }
        return chosen
    }

    func multivariate(
        _ width: Int, atMost count: Int, attempts: Int, using chance: inout some RandomNumberGenerator
    ) -> [[RowIndex.Condition]] {
        var described = places.indices.map { column in [Pair??](repeating: nil, count: coding.release.columns[places[column]].cells.count) }
        var seen: Set<[Int64]> = []
        var chosen: [[RowIndex.Condition]] = []
        let combinations = Combinations.count(places.count, width)
        // Few enough pairs of a record and a set of columns are tried one by one; of more a part is drawn.
        let all = combinations.flatMap { $0 <= attempts / max(released.rows, 1) ? $0 * released.rows : nil }
        var sets: [[Int]] = []
        if all != nil { sets = Combinations.all(places.count, width) }
        let order = all.map { chance.distinct($0, below: $0) }
        for attempt in 0..<(all ?? attempts) where chosen.count < count {
            let (row, columns): (Int, [Int])
            if let order {
                (row, columns) = (order[attempt] / sets.count, sets[order[attempt] % sets.count])
            } else {
                (row, columns) = (chance.below(released.rows), chance.distinct(width, below: places.count).sorted())
            }
            var pairs: [Pair] = []
            for column in columns {
                let cell = Int(cells[column][row])
                let known = described[column][cell] ?? describe(column, Int32(cell))
                described[column][cell] = .some(known)
                if let known { pairs.append(known) }
            }
            guard !pairs.isEmpty, released.count(pairs.map(\.released), limit: 2) == 1, seen.insert(pairs.map(\.key)).inserted else { continue }
            chosen.append(pairs.map(\.original))
        }
        return chosen
    }

    /// A description made without regard to how many records it fits.
    func random(_ width: Int, using chance: inout some RandomNumberGenerator) -> [RowIndex.Condition] {
        chance.distinct(width, below: places.count).map { column in
            let cells = coding.release.columns[places[column]].cells
            let set = cells[chance.below(cells.count)]
            let domain = coding.domains[places[column]]
            guard domain.isNumeric, set.count == 1, set.low > 0 else {
                return .init(column: column, codes: set, isExcluded: chance.below(2) == 1)
            }
            let end = Int32(domain.count)
            switch chance.below(6) {
            case 0: return .init(column: column, codes: set)
            case 1: return .init(column: column, codes: set, isExcluded: true)
            case 2: return .init(column: column, codes: CodeSet(set.high..<end))
            case 3: return .init(column: column, codes: CodeSet(1..<set.low))
            case 4: return .init(column: column, codes: CodeSet(set.low..<end))
            default: return .init(column: column, codes: CodeSet(1..<set.high))
            }
        }
    }
}

/// Sets of a fixed number out of some things.
enum Combinations {
    /// How many there are; nil where the number is beyond 2^62.
    static func count(_ whole: Int, _ part: Int) -> Int? {
        guard part >= 0, part <= whole else { return 0 }
        var ways = 1
        for index in 0..<min(part, whole - part) {
            let (product, overflow) = ways.multipliedReportingOverflow(by: whole - index)
            if overflow || product > 1 << 62 { return nil }
            ways = product / (index + 1)
        }
        return ways
    }

    /// All of them, each ascending, in order.
    static func all(_ whole: Int, _ part: Int) -> [[Int]] {
        guard part >= 0, part <= whole else { return [] }
        var sets: [[Int]] = []
        var current = Array(0..<part)
        while true {
            sets.append(current)
            guard let place = current.indices.last(where: { current[$0] < whole - part + $0 }) else { return sets }
            current[place] += 1
            for next in current.indices where next > place { current[next] = current[next - 1] + 1 }
        }
    }
}
