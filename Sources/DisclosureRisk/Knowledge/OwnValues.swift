/// How many records a column points at by itself, where it came out as it was: whoever knows such a value of somebody finds one record.
public struct OwnValues: Sendable, Hashable {
    /// The column.
    public let column: String
    /// Records whose value no other record has. Empty cells do not count.
    public let alone: Int
    /// All records.
    public let records: Int

    /// A column with the count of records that are alone by it.
    public init(column: String, alone: Int, records: Int) { (self.column, self.alone, self.records) = (column, alone, records) }

    /// The share of records that are alone by their value, from 0 to 1.
    public var share: Double { records == 0 ? 0 : Double(alone) / Double(records) }
}
