import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// A sensitive column and the measures on the values of a class.
struct SensitiveColumn: Sendable {
    let name: String
    /// The value of each row; values that look like numbers are numbered in their order.
    let rows: [UInt32]
    let valueCount: Int
    /// The share of each value in the whole table.
    let shares: [Double]
    /// For `hierarchical`: per level the node of each value; level 0 are the values.
    let tree: [[UInt32]]

    /// - Parameter hierarchy: only for the hierarchical distance.
    init(_ column: TableColumn, hierarchy: Hierarchy?) throws(TableError) {
        name = column.name
        let texts = column.values.texts
        let counts = column.counts
        let used = texts.indices.filter { counts[$0] > 0 }
        let numbers = texts.map { Double($0) }
        let order =
            used.allSatisfy { numbers[$0] != nil }
            ? used.sorted { (numbers[$0]!, texts[$0]) < (numbers[$1]!, texts[$1]) }
            : used.sorted { texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8) }
        var rank = [UInt32](repeating: 0, count: texts.count)
        for (index, code) in order.enumerated() { rank[code] = UInt32(index) }
        rows = column.codes.map { rank[Int($0)] }
        valueCount = order.count
        shares = order.map { Double(counts[$0]) / Double(max(1, column.codes.count)) }
        guard let hierarchy else {
            tree = []
            return
        }
        var missing = 0
        let values = order.map { code in hierarchy.values.find(texts[code]) }
        for value in values where value == nil { missing += 1 }
        if missing > 0 {
            let count = missing
            throw TableError(
                "hierarchy-lacks-values",
                .init(
                    nl: "de hiërarchie van kolom “\(column.name)” mist \(Bilingual.values(count).nl)",
                    en: "the hierarchy of column “\(column.name)” lacks \(Bilingual.values(count).en)"))
        }
        tree = hierarchy.ancestors.map { level in values.map { level[Int($0!)] } }
    }

    /// Shannon entropy in nats.
    static func entropy(_ counts: some Sequence<Int32>, total: Int) -> Double {
        var sum = 0.0
        for count in counts where count > 0 { sum += Double(count) * log(Double(count)) }
        return total == 0 ? 0 : max(0, log(Double(total)) - sum / Double(total))
    }

    /// The distance between a class and the whole table.
    /// - Parameter counts: how often each value stands in the class.
    func distance(_ counts: UnsafeBufferPointer<Int32>, total: Int, _ kind: ClosenessDistance) -> Double {
        let size = Double(total)
        switch kind {
        case .equal:
            var sum = 0.0
            for value in 0..<valueCount { sum += max(0, Double(counts[value]) / size - shares[value]) }
            return sum
        case .ordered:
            guard valueCount > 1 else { return 0 }
            var sum = 0.0
            var moved = 0.0
            for value in 0..<(valueCount - 1) {
                moved += Double(counts[value]) / size - shares[value]
                sum += abs(moved)
            }
            return sum / Double(valueCount - 1)
        case .hierarchical:
            return hierarchicalDistance(counts, size: size)
        }
    }

    /// Section 3.2 of the paper: at each node what its children have too much meets what they lack, at the cost of the node's height.
    private func hierarchicalDistance(_ counts: UnsafeBufferPointer<Int32>, size: Double) -> Double {
        guard tree.count > 1 else { return 0 }
        var extra = (0..<valueCount).map { Double(counts[$0]) / size - shares[$0] }
        var nodes = tree[0]
        // One representative value for each node of the level below.
        var representatives = Array(0..<valueCount)
        var cost = 0.0
        for level in 1..<tree.count {
            var sums: [UInt32: (positive: Double, negative: Double, value: Int)] = [:]
            for (index, value) in representatives.enumerated() {
                let node = tree[level][value]
                var sum = sums[node] ?? (0, 0, value)
                if extra[index] > 0 { sum.positive += extra[index] } else { sum.negative -= extra[index] }
                sums[node] = sum
            }
            // In order of the nodes: sums of numbers depend on their order, and releases must repeat.
            nodes = sums.keys.sorted()
            representatives = nodes.map { sums[$0]!.value }
            extra = nodes.map { sums[$0]!.positive - sums[$0]!.negative }
            for node in nodes { cost += Double(level) / Double(tree.count - 1) * min(sums[node]!.positive, sums[node]!.negative) }
        }
        return cost
    }
}
