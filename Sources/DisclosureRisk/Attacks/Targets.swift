/// The records that an attack is tried on, equal ones counted together.
struct Targets {
    /// A row for each different record.
    let representatives: [Int32]
    /// How often each of them is attacked.
    let counts: [Int]
    /// All attacks together.
    var total: Int { counts.reduce(0, +) }

    /// All records, or as many of them as are asked for, drawn without putting back.
    ///
    /// The draw is by the order of the values, so that another order of the rows changes nothing.
    init(_ table: CodedTable, columns: [Int], atMost count: Int?, using chance: inout some RandomNumberGenerator) {
        let grouping = Grouping(columns.map { table.columns[$0] }, rows: table.rows)
        let (rows, starts) = grouping.rowsByGroup()
        var counts = grouping.sizes
        if let count, count < table.rows {
            counts = [Int](repeating: 0, count: grouping.count)
            for place in chance.distinct(count, below: table.rows) { counts[Int(grouping.groups[Int(rows[place])])] += 1 }
        }
        let used = counts.indices.filter { counts[$0] > 0 }
        representatives = used.map { rows[starts[$0]] }
        self.counts = used.map { counts[$0] }
    }
}
