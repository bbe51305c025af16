import Foundation

@testable import TableRelease

/// Checks a released table from its texts alone, sharing no code with what made it.
struct IndependentCheck {
    var classes: [[Int]] = []
    let table: Table

    init(_ table: Table, quasi: [String]) {
        self.table = table
        var known: [[String]: [Int]] = [:]
        let columns = quasi.map { name in table.columns.firstIndex { $0.name == name }! }
        for row in 0..<table.rowCount { known[columns.map { table.text(row: row, column: $0) }, default: []].append(row) }
        classes = Array(known.values)
    }

    var smallest: Int { classes.map(\.count).min() ?? 0 }

    func histograms(_ name: String) -> [[String: Int]] {
        let column = table.columns.firstIndex { $0.name == name }!
        return classes.map { rows in rows.reduce(into: [:]) { $0[table.text(row: $1, column: column), default: 0] += 1 } }
    }

    func fewestDistinct(_ name: String) -> Int { histograms(name).map(\.count).min() ?? 0 }

    /// The least of exp(entropy).
    func leastEntropy(_ name: String) -> Double {
        histograms(name).map { counts in
            let total = Double(counts.values.reduce(0, +))
            return exp(-counts.values.map { Double($0) / total * log(Double($0) / total) }.reduce(0, +))
        }.min() ?? 0
    }

    /// The greatest distance with all values equally far apart.
    func greatestDistance(_ name: String, whole: [String: Double]) -> Double {
        histograms(name).map { counts in
            let total = Double(counts.values.reduce(0, +))
            return whole.map { abs($0.value - Double(counts[$0.key] ?? 0) / total) }.reduce(0, +) / 2
        }.max() ?? 0
    }

    static func shares(_ table: Table, _ name: String) -> [String: Double] {
        let column = table.columns.firstIndex { $0.name == name }!
        var shares: [String: Double] = [:]
        for row in 0..<table.rowCount { shares[table.text(row: row, column: column), default: 0] += 1 / Double(table.rowCount) }
        return shares
    }

    /// Whether each released row holds its source row: each released text is a form of the source's text in the hierarchy.
    static func holds(_ released: ReleasedTable, source: Table, hierarchies: [String: Hierarchy]) -> Bool {
        guard Set(released.sourceRows).count == released.sourceRows.count else { return false }
        for (name, hierarchy) in hierarchies {
            let from = source.columns.firstIndex { $0.name == name }!
            let to = released.table.columns.firstIndex { $0.name == name }!
            for row in 0..<released.table.rowCount {
                let value = Int(hierarchy.values.find(source.text(row: Int(released.sourceRows[row]), column: from))!)
                let text = released.table.text(row: row, column: to)
                if !hierarchy.labels.indices.contains(where: { hierarchy.labels[$0][Int(hierarchy.ancestors[$0][value])] == text }) { return false }
            }
        }
        return true
    }
}
