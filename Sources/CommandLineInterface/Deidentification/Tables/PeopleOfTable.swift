import TableRelease

/// Which rows of a table are about the same person, by the columns that point at one.
struct PeopleOfTable: Sendable {
    /// The rows of each person, by their first row.
    let rows: [[Int]]

    init(_ table: Table, _ columns: [String]) {
        // The first row of the person of each row, as far as it is known.
        var first = Array(0..<table.rowCount)
        func find(_ row: Int) -> Int {
            var row = row
            while first[row] != row {
                first[row] = first[first[row]]
                row = first[row]
            }
            return row
        }
        for column in columns.compactMap({ table.column($0) }) {
            var seen = [Int?](repeating: nil, count: column.values.count)
            let empty = column.values.find("")
            for (row, code) in column.codes.enumerated() where code != empty {
                guard let other = seen[Int(code)] else {
                    seen[Int(code)] = row
                    continue
                }
                let (one, two) = (find(row), find(other))
                first[max(one, two)] = min(one, two)
            }
        }
        var groups = [[Int]](repeating: [], count: table.rowCount)
        for row in 0..<table.rowCount { groups[find(row)].append(row) }
        rows = groups.filter { !$0.isEmpty }
    }
}
