/// A table in memory: columns of codes, each with the distinct values that the codes stand for.
///
/// A cell takes four bytes; ten million rows of nine columns take 360 MB and what the distinct values need.
public struct Table: Sendable {
    /// The columns, all with as many rows.
    public let columns: [TableColumn]
    /// How many rows there are.
    public let rowCount: Int

    /// - Precondition: all columns have as many rows.
    public init(columns: [TableColumn]) {
        rowCount = columns.first?.codes.count ?? 0
        precondition(columns.allSatisfy { [rowCount] in $0.codes.count == rowCount }, "columns of one table have as many rows")
        self.columns = columns
    }

    /// A small table from texts, row by row.
    public init(header: [String], rows: [[String]]) {
        self.init(
            columns: header.indices.map { index in
                var column = TableColumn(name: header[index])
                for row in rows { column.append(row[index]) }
                return column
            })
    }

    /// The column with a name.
    public func column(_ name: String) -> TableColumn? { columns.first { $0.name == name } }

    /// The text of a cell.
    public func text(row: Int, column: Int) -> String { columns[column].values.text(columns[column].codes[row]) }
}

/// A column: its name, its distinct values and a code for each row.
public struct TableColumn: Sendable {
    /// How the values stood in JSON, so that they can be written back so. CSV knows texts only. A list stands in a cell as its items with
    /// `listSeparator` between them.
    public enum Form: Sendable, Hashable { case text, number, truth, texts, numbers }

    /// What stands between the items of a cell that was a list.
    public static let listSeparator = "|"

    /// Whether the cells were lists.
    public var isList: Bool { form == .texts || form == .numbers }

    /// What the heading says.
    public let name: String
    /// The distinct values.
    public private(set) var values: ValueDictionary
    /// For each row the code of its value.
    public private(set) var codes: [UInt32]
    /// How the values stood in JSON.
    public var form: Form

    /// A column from its codes.
    public init(name: String, values: ValueDictionary = ValueDictionary(), codes: [UInt32] = [], form: Form = .text) {
        (self.name, self.values, self.codes, self.form) = (name, values, codes, form)
    }

    /// Adds a row.
    public mutating func append(_ text: String) { append(values.code(of: text)) }

    /// Arrays double when they are full, and of a large table half of that would stay empty.
    private mutating func append(_ code: UInt32) {
        if codes.count == codes.capacity, codes.count > 1 << 20 { codes.reserveCapacity(codes.count + codes.count / 8) }
        codes.append(code)
    }

    /// - Returns: whether the value is new.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let (code, isNew) = values.insert(bytes)
        append(code)
        return isNew
    }

    mutating func appendEmpty(_ count: Int) {
        guard count > 0 else { return }
        codes.append(contentsOf: repeatElement(values.code(of: ""), count: count))
    }

    /// How often each value stands in the column, by code.
    public var counts: [Int] {
        var counts = [Int](repeating: 0, count: values.count)
        for code in codes { counts[Int(code)] += 1 }
        return counts
    }
}
