/// A column of exact values.
public struct RiskColumn: Sendable, Hashable {
    /// What stands in the cells.
    public enum Values: Sendable, Hashable {
        /// For each row the place of its value in the dictionary; −1 where it is missing.
        case categorical(dictionary: [String], codes: [Int32])
        /// For each row its number; not-a-number where it is missing.
        case numeric([Double])
    }

    /// The heading.
    public var name: String
    /// The cells.
    public var values: Values

    /// A column whose cells are already coded.
    public init(_ name: String, _ values: Values) { (self.name, self.values) = (name, values) }

    /// A column of categories; nil where the value is missing.
    public init(_ name: String, categories: some Sequence<String?>) {
        var dictionary: [String] = []
        var places: [String: Int32] = [:]
        let codes = categories.map { text -> Int32 in
            guard let text else { return -1 }
            if let place = places[text] { return place }
            let place = Int32(dictionary.count)
            places[text] = place
            dictionary.append(text)
            return place
        }
        self.init(name, .categorical(dictionary: dictionary, codes: codes))
    }

    /// A column of numbers; nil where the value is missing.
    public init(_ name: String, numbers: some Sequence<Double?>) {
        self.init(name, .numeric(numbers.map { $0 ?? .nan }))
    }

    /// The number of rows.
    public var rows: Int {
        switch values {
        case .categorical(_, let codes): codes.count
        case .numeric(let numbers): numbers.count
        }
    }
}

/// A table of exact values: the original data, a control group, or the population.
public struct RiskTable: Sendable, Hashable {
    /// The columns, all of the same length and with different names.
    public let columns: [RiskColumn]

    /// A table of columns.
    /// - Throws: ``DisclosureRiskError/columnTwice(_:)``, ``DisclosureRiskError/rowsDiffer(column:rows:expected:)``
    public init(_ columns: [RiskColumn]) throws(DisclosureRiskError) {
        var names: Set<String> = []
        for column in columns {
            guard names.insert(column.name).inserted else { throw .columnTwice(column.name) }
            guard column.rows == columns[0].rows else {
                throw .rowsDiffer(column: column.name, rows: column.rows, expected: columns[0].rows)
            }
        }
        self.columns = columns
    }

    /// The number of rows.
    public var rows: Int { columns.first?.rows ?? 0 }

    /// The headings, in order.
    public var names: [String] { columns.map(\.name) }

    /// The place of a column.
    /// - Throws: ``DisclosureRiskError/unknownColumn(_:)``
    func place(of name: String) throws(DisclosureRiskError) -> Int {
        guard let place = columns.firstIndex(where: { $0.name == name }) else { throw .unknownColumn(name) }
        return place
    }

    /// The same columns with only some rows, in the order given.
    public func selecting(rows: some Collection<Int>) -> RiskTable {
        let columns = columns.map { column in
            switch column.values {
            case .categorical(let dictionary, let codes):
                RiskColumn(column.name, .categorical(dictionary: dictionary, codes: rows.map { codes[$0] }))
            case .numeric(let numbers):
                RiskColumn(column.name, .numeric(rows.map { numbers[$0] }))
            }
        }
        return RiskTable(checked: columns)
    }

    private init(checked columns: [RiskColumn]) { self.columns = columns }
}
