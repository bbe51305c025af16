/// The values of one column over all tables that are compared, in order, so that an order of codes is an order of values whatever the
/// order of the rows. Code 0 is the missing value.
struct ColumnDomain {
    /// The numbers from code 1 on; nil for categories.
    let numbers: [Double]?
    /// The categories from code 1 on; empty for numbers.
    let categories: [String]
    private let places: [String: Int32]

    var count: Int { 1 + (numbers?.count ?? categories.count) }

    init(_ columns: [RiskColumn], released: [ReleasedColumn]) throws(DisclosureRiskError) {
        var numbers: Set<Double> = []
        var categories: Set<String> = []
        var kinds: Set<Bool> = []
        for column in columns {
            switch column.values {
            case .numeric(let values):
                kinds.insert(true)
                for value in values where !value.isNaN { numbers.insert(value) }
            case .categorical(let dictionary, _):
                kinds.insert(false)
                categories.formUnion(dictionary)
            }
        }
        for column in released {
            kinds.insert(column.isNumeric)
            for cell in column.dictionary {
                switch cell {
                case .number(let number): numbers.insert(number)
                case .numbers(let several): numbers.formUnion(several)
                case .category(let name): categories.insert(name)
                case .categories(let several): categories.formUnion(several)
                case .missing, .any, .prefix, .interval: break
                }
            }
        }
        guard kinds.count == 1 else { throw .kindsDiffer(column: columns.first?.name ?? released.first?.name ?? "") }
        self.numbers = kinds.contains(true) ? numbers.sorted() : nil
        self.categories = categories.sorted()
        places = Dictionary(uniqueKeysWithValues: self.categories.enumerated().map { ($1, Int32($0 + 1)) })
    }

    var isNumeric: Bool { numbers != nil }

    /// The number behind a code; nil for the missing value and for categories.
    func number(_ code: Int32) -> Double? { code == 0 ? nil : numbers?[Int(code) - 1] }

    /// The difference between the highest and the lowest number.
    var span: Double {
        guard let numbers, let first = numbers.first, let last = numbers.last else { return 0 }
        return last - first
    }

    func codes(of column: RiskColumn) -> [Int32] {
        switch column.values {
        case .numeric(let values):
            return values.map { $0.isNaN ? 0 : Int32(lowerBound($0)) + 1 }
        case .categorical(let dictionary, let codes):
            let map = dictionary.map { places[$0]! }
            return codes.map { $0 < 0 ? 0 : map[Int($0)] }
        }
    }

    /// Which values a released cell leaves open.
    func codes(of cell: ReleasedCell) -> CodeSet {
        switch cell {
        case .missing: return CodeSet(0..<1)
        case .any: return CodeSet(0..<Int32(count))
        case .category(let name): return CodeSet([places[name]!])
        case .categories(let names): return CodeSet(names.map { places[$0]! })
        case .prefix(let start, let covered):
            let length = start.count + covered
            return CodeSet(categories.indices.filter { categories[$0].hasPrefix(start) && categories[$0].count == length }.map { Int32($0 + 1) })
        case .number(let number):
            let place = Int32(lowerBound(number)) + 1
            return CodeSet(place..<place + 1)
        case .numbers(let several): return CodeSet(several.map { Int32(lowerBound($0)) + 1 })
        case .interval(let interval):
            let low = interval.includesLower ? lowerBound(interval.lower) : upperBound(interval.lower)
            let high = interval.includesUpper ? upperBound(interval.upper) : lowerBound(interval.upper)
            return CodeSet(Int32(low) + 1..<Int32(max(low, high)) + 1)
        }
    }

    private func lowerBound(_ number: Double) -> Int { partition { $0 >= number } }
    private func upperBound(_ number: Double) -> Int { partition { $0 > number } }

    private func partition(_ isAbove: (Double) -> Bool) -> Int {
        let numbers = numbers ?? []
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if isAbove(numbers[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Rows of exact values as codes, column by column.
struct CodedTable {
    var columns: [[Int32]]
    var rows: Int
}

/// A released table as codes of cells, with the values that each cell leaves open.
struct CodedRelease {
    struct Column {
        /// The cell of each row; equal cells have the same code, in an order that does not depend on the rows.
        var codes: [Int32]
        /// The cells.
        var cells: [CodeSet]
        /// For a column of numbers the ends of each cell.
        var ends: [(low: Double, high: Double)]
    }

    var columns: [Column]
    var rows: Int
}

/// Tables of the same columns, in the same codes.
struct SharedCoding {
    let names: [String]
    let domains: [ColumnDomain]
    let release: CodedRelease
    let tables: [CodedTable]

    /// Codes the columns that the release and every table have in common, in the order of the release.
    init(release: ReleasedTable, tables: [RiskTable]) throws(DisclosureRiskError) {
        guard release.rows > 0 else { throw .empty("release") }
        let shared = release.names.filter { name in tables.allSatisfy { table in table.columns.contains { $0.name == name } } }
        guard !shared.isEmpty else { throw .empty("columns") }
        var domains: [ColumnDomain] = []
        var coded = tables.map { CodedTable(columns: [], rows: $0.rows) }
        var released: [CodedRelease.Column] = []
        for name in shared {
            var columns: [RiskColumn] = []
            for table in tables { columns.append(table.columns[try table.place(of: name)]) }
            let column = release.columns.first { $0.name == name }!
            let domain = try ColumnDomain(columns, released: [column])
            for (index, column) in columns.enumerated() { coded[index].columns.append(domain.codes(of: column)) }
            released.append(Self.code(column, domain))
            domains.append(domain)
        }
        names = shared
        self.domains = domains
        self.release = CodedRelease(columns: released, rows: release.rows)
        self.tables = coded
    }

    func places(of names: [String]) throws(DisclosureRiskError) -> [Int] {
        guard !names.isEmpty else { throw .empty("columns") }
        var places: [Int] = []
        for name in names {
            guard let place = self.names.firstIndex(of: name) else { throw .unknownColumn(name) }
            places.append(place)
        }
        return places
    }

    private static func code(_ column: ReleasedColumn, _ domain: ColumnDomain) -> CodedRelease.Column {
        let sets = column.dictionary.map { domain.codes(of: $0) }
        let cells = zip(column.dictionary, sets).map { cell, set in
            let numbers = domain.numbers ?? []
            // An interval with nothing in the tables at its ends still reaches up to them.
            if case .interval(let interval) = cell {
                return Cell(set: set, low: max(interval.lower, numbers.first ?? interval.lower), high: min(interval.upper, numbers.last ?? interval.upper))
            }
            return Cell(set: set, low: domain.number(set.low) ?? -.infinity, high: set.high > 0 ? domain.number(set.high - 1) ?? .infinity : .infinity)
        }
        var isUsed = [Bool](repeating: false, count: cells.count)
        for code in column.codes { isUsed[Int(code)] = true }
        let order = Set(cells.indices.lazy.filter { isUsed[$0] }.map { cells[$0] }).sorted()
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, Int32($0)) })
        let map = cells.map { places[$0] ?? 0 }
        return .init(codes: column.codes.map { map[Int($0)] }, cells: order.map(\.set), ends: order.map { ($0.low, $0.high) })
    }

    /// The values that a cell leaves open, and how far it reaches; in an order that does not depend on the rows.
    private struct Cell: Hashable, Comparable {
        var set: CodeSet
        var low: Double
        var high: Double

        static func < (left: Cell, right: Cell) -> Bool {
            let one = (left.set.low, left.set.high, left.set.count, left.low, left.high)
            let other = (right.set.low, right.set.high, right.set.count, right.low, right.high)
            if one != other { return one < other }
            return (left.set.bits ?? []).lexicographicallyPrecedes(right.set.bits ?? [])
        }
    }
}
