/// What it costs that two nodes join: a table for columns of moderate size, a walk up the tree for the others.
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
            guard column.nodeCount <= Int(UInt16.max), column.nodeCount * column.nodeCount <= Self.maximumEntries else {
                offsets.append(-1)
                continue
            }
            offsets.append(nodes.count)
            for node in 0..<UInt32(column.nodeCount) {
                for other in 0..<UInt32(column.nodeCount) {
                    let joined = column.join(node, other)
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
    func join(_ column: Int, _ node: UInt32, _ other: UInt32) -> UInt32 {
        let offset = offsets[column]
        if offset >= 0 { return UInt32(nodes[offset + Int(node) * columns[column].nodeCount + Int(other)]) }
        return columns[column].join(node, other)
    }

    /// The parts that a tight loop needs, without reference counting.
    struct Pointers {
        let width: Int
        let offsets: UnsafePointer<Int>
        let nodeCounts: UnsafePointer<Int>
        let costs: UnsafePointer<Float>
        let owner: JoinCosts

        /// The penalty of two classes, or a class and a row, with these nodes, when they have joined.
        @inline(__always)
        func cost(_ nodes: UnsafePointer<UInt32>, _ others: UnsafePointer<UInt32>) -> Float {
            var sum: Float = 0
            for column in 0..<width {
                let offset = offsets[column]
                if offset >= 0 {
                    sum += costs[offset + Int(nodes[column]) * nodeCounts[column] + Int(others[column])]
                } else {
                    sum += Float(owner.penalties[column][Int(owner.columns[column].join(nodes[column], others[column]))])
                }
            }
            return sum
        }
    }

    func withPointers<Result>(_ body: (Pointers) throws -> Result) rethrows -> Result {
        let counts = columns.map(\.nodeCount)
        return try offsets.withUnsafeBufferPointer { offsets in
            try counts.withUnsafeBufferPointer { counts in
                try costs.withUnsafeBufferPointer { costs in
                    // An empty buffer may have no address; then no offset is valid and none is read.
                    let dummy = UnsafeMutablePointer<Float>.allocate(capacity: 1)
                    defer { dummy.deallocate() }
                    return try body(
                        Pointers(
                            width: columns.count, offsets: offsets.baseAddress!, nodeCounts: counts.baseAddress!,
                            costs: costs.baseAddress ?? UnsafePointer(dummy), owner: self))
                }
            }
        }
    }
}
