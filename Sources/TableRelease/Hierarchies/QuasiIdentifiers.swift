import Text

/// A quasi-identifying column bound to its hierarchy: each row points at a value of the hierarchy, and the forms of all levels are
/// numbered together as nodes of one tree.
struct QuasiColumn: Sendable {
    let name: String
    /// The share of this column in the whole loss; the shares of all columns add up to 1.
    let weight: Double
    /// The node of each row's value.
    let rows: [UInt32]
    /// The first node of each level; nodes of a level follow one another.
    let levelStart: [Int]
    /// For each level and node of level 0 the node that holds it.
    let ancestors: [[UInt32]]
    let parent: [UInt32]
    let level: [UInt8]
    let penalty: [Double]
    let labels: [String]

    var height: Int { levelStart.count }
    var nodeCount: Int { parent.count }
    var valueCount: Int { ancestors[0].count }
    var root: UInt32 { UInt32(nodeCount - 1) }

    /// - Throws: `TableError` where the hierarchy lacks values of the column; they are counted, not shown.
    init(_ column: TableColumn, _ hierarchy: Hierarchy, weight: Double) throws(TableError) {
        name = column.name
        self.weight = weight
        var map = [UInt32](repeating: 0, count: column.values.count)
        var missing: Set<UInt32> = []
        for code in 0..<UInt32(column.values.count) {
            if let value = hierarchy.values.find(column.values.text(code)) { map[Int(code)] = value } else { missing.insert(code) }
        }
        if !missing.isEmpty {
            let cells = column.codes.count { missing.contains($0) }
            if cells > 0 {
                throw TableError(
                    "hierarchy-lacks-values",
                    .init(
                        nl: "de hiërarchie van kolom “\(column.name)” mist \(Bilingual.values(missing.count).nl), in \(Bilingual.rows(cells).nl)",
                        en: "the hierarchy of column “\(column.name)” lacks \(Bilingual.values(missing.count).en), in \(Bilingual.rows(cells).en)"),
                    hint: .init(
                        nl: "vul de hiërarchie aan; ook een lege cel is een waarde", en: "complete the hierarchy; an empty cell is a value too"))
            }
        }
        // A hierarchy of the column's own values numbers them in the same way: the codes are shared then.
        rows = map.indices.allSatisfy { map[$0] == $0 } ? column.codes : column.codes.map { map[Int($0)] }
        var starts: [Int] = []
        var count = 0
        for level in hierarchy.labels {
            starts.append(count)
            count += level.count
        }
        levelStart = starts
        ancestors = hierarchy.ancestors.indices.map { level in hierarchy.ancestors[level].map { $0 + UInt32(starts[level]) } }
        var parent = [UInt32](repeating: UInt32(count - 1), count: count)
        var levels = [UInt8](repeating: 0, count: count)
        for level in hierarchy.labels.indices {
            for node in starts[level]..<(starts[level] + hierarchy.labels[level].count) { levels[node] = UInt8(level) }
            if level + 1 < hierarchy.height {
                for value in ancestors[level].indices { parent[Int(ancestors[level][value])] = ancestors[level + 1][value] }
            }
        }
        self.parent = parent
        level = levels
        penalty = hierarchy.penalties.flatMap { $0 }
        labels = hierarchy.labels.flatMap { $0 }
    }

    /// The lowest node that holds both.
    @inline(__always)
    func join(_ a: UInt32, _ b: UInt32) -> UInt32 {
        var a = a
        var b = b
        while a != b {
            if level[Int(a)] <= level[Int(b)] { a = parent[Int(a)] } else { b = parent[Int(b)] }
        }
        return a
    }
}
