/// A column of a released table: the different cells once, and for each row which of them stands there.
public struct ReleasedColumn: Sendable, Hashable {
    /// The heading.
    public var name: String
    /// Whether the cells stand for numbers.
    public var isNumeric: Bool
    /// The different cells.
    public var dictionary: [ReleasedCell]
    /// For each row the place of its cell in the dictionary.
    public var codes: [Int32]

    /// A column whose cells are already coded.
    public init(_ name: String, isNumeric: Bool, dictionary: [ReleasedCell], codes: [Int32]) {
        (self.name, self.isNumeric, self.dictionary, self.codes) = (name, isNumeric, dictionary, codes)
    }

    /// A column of cells.
    public init(_ name: String, isNumeric: Bool, cells: some Sequence<ReleasedCell>) {
        var dictionary: [ReleasedCell] = []
        var places: [ReleasedCell: Int32] = [:]
        let codes = cells.map { cell -> Int32 in
            if let place = places[cell] { return place }
            let place = Int32(dictionary.count)
            places[cell] = place
            dictionary.append(cell)
            return place
        }
        self.init(name, isNumeric: isNumeric, dictionary: dictionary, codes: codes)
    }

    /// A column of texts as they stand in a released file.
    /// - Throws: ``DisclosureRiskError/cell(column:row:)`` where a column of numbers holds something else.
    public init(_ name: String, texts: some Sequence<String>, _ kind: CellReader.Kind) throws(DisclosureRiskError) {
        let reader = CellReader(kind)
        var dictionary: [ReleasedCell] = []
        var places: [String: Int32] = [:]
        // Two ways to write the same cell are one cell.
        var cells: [ReleasedCell: Int32] = [:]
        var codes: [Int32] = []
        for text in texts {
            if let place = places[text] {
                codes.append(place)
                continue
            }
            guard let cell = reader.read(text) else { throw .cell(column: name, row: codes.count + 1) }
            let place = cells[cell] ?? Int32(dictionary.count)
            places[text] = place
            if cells.updateValue(place, forKey: cell) == nil { dictionary.append(cell) }
            codes.append(place)
        }
        self.init(name, isNumeric: kind == .numeric, dictionary: dictionary, codes: codes)
    }

    /// A column of exact values.
    public init(_ column: RiskColumn) {
        switch column.values {
        case .categorical(let dictionary, let codes):
            let missing = Int32(dictionary.count)
            self.init(
                column.name, isNumeric: false, dictionary: dictionary.map { .category($0) } + [.missing], codes: codes.map { $0 < 0 ? missing : $0 })
        case .numeric(let numbers):
            var dictionary: [ReleasedCell] = [.missing]
            var places: [Double: Int32] = [:]
            let codes = numbers.map { number -> Int32 in
                if number.isNaN { return 0 }
                if let place = places[number] { return place }
                let place = Int32(dictionary.count)
                places[number] = place
                dictionary.append(.number(number))
                return place
            }
            self.init(column.name, isNumeric: true, dictionary: dictionary, codes: codes)
        }
    }
}

/// A table as it would be released: exact values, intervals, sets, nodes of a hierarchy and suppressed cells side by side.
public struct ReleasedTable: Sendable, Hashable {
    /// The columns, all of the same length and with different names.
    public let columns: [ReleasedColumn]

    /// A table of columns.
    /// - Throws: ``DisclosureRiskError/columnTwice(_:)``, ``DisclosureRiskError/rowsDiffer(column:rows:expected:)``
    public init(_ columns: [ReleasedColumn]) throws(DisclosureRiskError) {
        var names: Set<String> = []
        for column in columns {
            guard names.insert(column.name).inserted else { throw .columnTwice(column.name) }
            guard column.codes.count == columns[0].codes.count else {
                throw .rowsDiffer(column: column.name, rows: column.codes.count, expected: columns[0].codes.count)
            }
        }
        self.columns = columns
    }

    /// A table of exact values, such as a perturbed or synthetic one.
    public init(_ table: RiskTable) { columns = table.columns.map(ReleasedColumn.init) }

    /// The number of rows.
    public var rows: Int { columns.first?.codes.count ?? 0 }

    /// The headings, in order.
    public var names: [String] { columns.map(\.name) }

    /// Whether any cell leaves more than one value open.
    public var isGeneralised: Bool {
        columns.contains { column in
            let generalised = column.dictionary.map(\.isGeneralised)
            return generalised.contains(true) && column.codes.contains { generalised[Int($0)] }
        }
    }
}
