/// A row of a result. Columns count from 0.
///
/// Each read throws `DatabaseError.statement` when the column is not there, or holds something else: the schema and the
/// program then disagree. An optional read gives nil for null.
public struct Row: Sendable, Hashable {
    /// The values of the columns, in order.
    public let values: [SQLValue]

    /// A row of these values.
    public init(_ values: [SQLValue]) { self.values = values }

    /// The integer in a column.
    public func integer(_ column: Int) throws(DatabaseError) -> Int64 {
        guard column < values.count, case .integer(let value) = values[column] else { throw mismatch(column, "an integer") }
        return value
    }

    /// The integer as `Int`.
    public func int(_ column: Int) throws(DatabaseError) -> Int {
        Int(try integer(column))
    }

    /// An integer other than 0 is true.
    public func boolean(_ column: Int) throws(DatabaseError) -> Bool {
        try integer(column) != 0
    }

    /// A real, or an integer as a real.
    public func real(_ column: Int) throws(DatabaseError) -> Double {
        guard column < values.count else { throw mismatch(column, "a real") }
        switch values[column] {
        case .real(let value): return value
        case .integer(let value): return Double(value)
        default: throw mismatch(column, "a real")
        }
    }

    /// The text in a column.
    public func text(_ column: Int) throws(DatabaseError) -> String {
        guard column < values.count, case .text(let value) = values[column] else { throw mismatch(column, "a text") }
        return value
    }

    /// The bytes in a column.
    public func bytes(_ column: Int) throws(DatabaseError) -> [UInt8] {
        guard column < values.count, case .bytes(let value) = values[column] else { throw mismatch(column, "bytes") }
        return value
    }

    /// Whether a column is null.
    public func isNull(_ column: Int) throws(DatabaseError) -> Bool {
        guard column < values.count else { throw mismatch(column, "NULL") }
        return values[column] == .null
    }

    /// The integer in a column, or nil for null.
    public func optionalInteger(_ column: Int) throws(DatabaseError) -> Int64? {
        try isNull(column) ? nil : try integer(column)
    }

    /// The integer as `Int`, or nil for null.
    public func optionalInt(_ column: Int) throws(DatabaseError) -> Int? {
        try isNull(column) ? nil : try int(column)
    }

    /// The real in a column, or nil for null.
    public func optionalReal(_ column: Int) throws(DatabaseError) -> Double? {
        try isNull(column) ? nil : try real(column)
    }

    /// The text in a column, or nil for null.
    public func optionalText(_ column: Int) throws(DatabaseError) -> String? {
        try isNull(column) ? nil : try text(column)
    }

    /// The bytes in a column, or nil for null.
    public func optionalBytes(_ column: Int) throws(DatabaseError) -> [UInt8]? {
        try isNull(column) ? nil : try bytes(column)
    }

    private func mismatch(_ column: Int, _ wanted: String) -> DatabaseError {
        .statement(
            column < values.count
                ? "column \(column) is \(values[column].kind), not \(wanted)" : "there is no column \(column): the row has \(values.count)")
    }
}
