import SeededChance

@testable import TableRelease

/// Small random tables with random hierarchies.
struct RandomTable {
    let table: Table
    let hierarchies: [Hierarchy]
    let quasi: [String]
    let files: [String: [UInt8]]

    init(_ chance: inout Chance, rows: Int? = nil) {
        let columns = chance.number(2...3)
        let rows = rows ?? chance.number(8...40)
        var hierarchies: [Hierarchy] = []
        var files: [String: [UInt8]] = [:]
        var domains: [[String]] = []
        for column in 0..<columns {
            let count = chance.number(2...6)
            var lines = (0..<count).map { ["v\($0)"] }
            var groups = Array(0..<count)
            for level in 0..<chance.number(1...2) {
                // A coarser level merges groups of the one before at random.
                let names = (0..<count).map { _ in chance.number(0...1) }
                groups = groups.map { names[$0] }
                for index in lines.indices { lines[index].append("g\(level)-\(groups[index])") }
            }
            for index in lines.indices { lines[index].append("*") }
            files["h\(column)"] = Array(lines.map { $0.joined(separator: ";") }.joined(separator: "\n").utf8)
            hierarchies.append(try! Hierarchy(rows: lines))
            domains.append(lines.map { $0[0] })
        }
        var cells: [[String]] = []
        for _ in 0..<rows {
            var row = domains.map { chance.pick($0) }
            row.append(String(chance.number(0...3)))
            cells.append(row)
        }
        self.hierarchies = hierarchies
        self.files = files
        quasi = (0..<columns).map { "q\($0)" }
        table = Table(header: quasi + ["s"], rows: cells)
    }

    func plan(_ models: [PrivacyModel], _ recoding: TablePlan.Recoding, suppression: Double) -> TablePlan {
        TablePlan(
            columns: quasi.indices.map { .init(name: quasi[$0], role: .quasiIdentifier, treatment: .generalise, hierarchy: .file("h\($0)")) }
                + [.init(name: "s", role: .sensitive, treatment: .keep)],
            models: models, recoding: recoding, suppression: suppression)
    }
}
