/// What it costs that a value joins a node: a table for columns of moderate size, a walk up the tree for the others.
struct JoinCosts: Sendable {
    /// The most entries of one column's table: 4 Mi entries take 24 MiB.
    static let maximumEntries = 1 << 22

    let columns: [QuasiColumn]
    private let offsets: [Int]
    private let nodes: [UInt16]
    private let costs: [Float]
    /// The weighted penalty of each node.
    let penalties: [[Double]]

    init(_ columns: [QuasiColumn]) {
        self.columns = columns
        penalties = columns.map { column in column.penalty.map { $0 * column.weight } }
        var offsets: [Int] = []
        var nodes: [UInt16] = []
        var costs: [Float] = []
        for (index, column) in columns.enumerated() {
            guard column.nodeCount <= Int(UInt16.max), column.nodeCount * column.valueCount <= Self.maximumEntries else {
                offsets.append(-1)
                continue
            }
            offsets.append(nodes.count)
            for node in 0..<UInt32(column.nodeCount) {
                for value in 0..<UInt32(column.valueCount) {
                    let joined = column.join(node, value)
                    nodes.append(UInt16(joined))
                    costs.append(Float(penalties[index][Int(joined)]))
                }
            }
        }
        self.offsets = offsets
        self.nodes = nodes
        self.costs = costs
    }

    @inline(__always)
    func join(_ column: Int, _ node: UInt32, _ value: UInt32) -> UInt32 {
        let offset = offsets[column]
        if offset >= 0 { return UInt32(nodes[offset + Int(node) * columns[column].valueCount + Int(value)]) }
        return columns[column].join(node, value)
    }

    /// The parts that a tight loop needs, without reference counting.
    struct Pointers {
        let width: Int
        let offsets: UnsafePointer<Int>
        let valueCounts: UnsafePointer<Int>
        let costs: UnsafePointer<Float>
        let owner: JoinCosts

        /// The penalty of the class with these nodes after the row with these values has joined it.
        @inline(__always)
        func cost(_ nodes: UnsafePointer<UInt32>, _ values: UnsafePointer<UInt32>) -> Float {
            var sum: Float = 0
            for column in 0..<width {
                let offset = offsets[column]
                if offset >= 0 {
                    sum += costs[offset + Int(nodes[column]) * valueCounts[column] + Int(values[column])]
                } else {
                    sum += Float(owner.penalties[column][Int(owner.columns[column].join(nodes[column], values[column]))])
                }
            }
            return sum
        }
    }

    func withPointers<Result>(_ body: (Pointers) throws -> Result) rethrows -> Result {
        let counts = columns.map(\.valueCount)
        return try offsets.withUnsafeBufferPointer { offsets in
            try counts.withUnsafeBufferPointer { counts in
                try costs.withUnsafeBufferPointer { costs in
                    // An empty buffer may have no address; then no offset is valid and none is read.
                    let dummy = UnsafeMutablePointer<Float>.allocate(capacity: 1)
                    defer { dummy.deallocate() }
                    return try body(
                        Pointers(
                            width: columns.count, offsets: offsets.baseAddress!, valueCounts: counts.baseAddress!,
                            costs: costs.baseAddress ?? UnsafePointer(dummy), owner: self))
                }
            }
        }
    }
}
