/// How many classes there are of each size. A class is all records that agree on the columns that someone may know.
public struct ClassSizes: Sendable, Hashable {
    /// The number of classes by their size; sizes ascend, and none is zero.
    public struct Step: Sendable, Hashable {
        /// Records in a class.
        public var size: Int
        /// Classes of that size.
        public var classes: Int

        /// So many classes of a size.
        public init(size: Int, classes: Int) { (self.size, self.classes) = (size, classes) }
    }

    /// The steps of the histogram.
    public let steps: [Step]
    /// The size of each class, in the order of the values of the classes.
    let sizes: [Int]

    /// The histogram of a list of sizes.
    public init(_ sizes: [Int]) {
        self.sizes = sizes
        var counts: [Int: Int] = [:]
        for size in sizes where size > 0 { counts[size, default: 0] += 1 }
        steps = counts.sorted { $0.key < $1.key }.map { Step(size: $0.key, classes: $0.value) }
    }

    /// The classes of a released table: rows with the same cells in these columns.
    /// - Throws: ``DisclosureRiskError/unknownColumn(_:)``, ``DisclosureRiskError/empty(_:)``
    public init(_ table: ReleasedTable, columns names: [String]) throws(DisclosureRiskError) {
        guard table.rows > 0 else { throw .empty("release") }
        var columns: [[Int32]] = []
        for name in names {
            guard let column = table.columns.first(where: { $0.name == name }) else { throw .unknownColumn(name) }
            columns.append(column.codes)
        }
        self.init(Grouping(columns, rows: table.rows).sizes)
    }

    /// The classes of a table of exact values; missing values are alike.
    /// - Throws: ``DisclosureRiskError/unknownColumn(_:)``, ``DisclosureRiskError/empty(_:)``
    public init(_ table: RiskTable, columns names: [String]) throws(DisclosureRiskError) {
        try self.init(ReleasedTable(table), columns: names)
    }

    /// All records.
    public var records: Int { steps.reduce(0) { $0 + $1.size * $1.classes } }
    /// All classes.
    public var classes: Int { steps.reduce(0) { $0 + $1.classes } }
    /// The smallest size: the k of k-anonymity. Zero without records.
    public var smallest: Int { steps.first?.size ?? 0 }
    /// The largest size.
    public var largest: Int { steps.last?.size ?? 0 }
    /// Records that are alone in their class.
    public var sampleUniques: Int { smallest == 1 ? steps[0].classes : 0 }
}
