/// Finds the rows that meet some conditions, without looking at more rows than have the rarest of the values.
struct RowIndex {
    private struct Column {
        var codes: [Int32]
        /// The rows in the order of their codes.
        var order: [Int32]
        /// Where the rows of each code start in that order, with the end as last.
        var starts: [Int32]
    }

    /// One condition: the value in a column is in a set, or is not.
    struct Condition {
        var column: Int
        var codes: CodeSet
        var isExcluded = false

        func holds(_ code: Int32) -> Bool { codes.contains(code) != isExcluded }
    }

    private let columns: [Column]
    let rows: Int

    /// - Parameters:
    ///   - codes: a code for each row, column by column.
    ///   - widths: one more than the highest code of each column.
    init(_ codes: [[Int32]], widths: [Int], rows: Int) {
        self.rows = rows
        columns = zip(codes, widths).map { codes, width in
            var starts = [Int32](repeating: 0, count: width + 1)
            for code in codes { starts[Int(code) + 1] += 1 }
            for code in 0..<width { starts[code + 1] += starts[code] }
            var next = starts
            var order = [Int32](repeating: 0, count: codes.count)
            for (row, code) in codes.enumerated() {
                order[Int(next[Int(code)])] = Int32(row)
                next[Int(code)] += 1
            }
            return Column(codes: codes, order: order, starts: starts)
        }
    }

    /// How many rows have each code of a column.
    func rows(with code: Int32, in column: Int) -> Int { Int(columns[column].starts[Int(code) + 1] - columns[column].starts[Int(code)]) }

    /// The number of rows that meet all conditions, or `limit` where there are at least so many.
    func count(_ conditions: [Condition], limit: Int) -> Int {
        if conditions.isEmpty { return min(limit, rows) }
        var rarest = 0
        var fewest = Int.max
        for (index, condition) in conditions.enumerated() {
            let rows = rows(meeting: condition)
            if rows < fewest { (rarest, fewest) = (index, rows) }
        }
        if fewest == 0 { return 0 }
        var found = 0
        for run in runs(conditions[rarest]) {
            let column = columns[conditions[rarest].column]
            for place in column.starts[Int(run.lowerBound)]..<column.starts[Int(run.upperBound)] {
                let row = Int(column.order[Int(place)])
                var holds = true
                for (index, condition) in conditions.enumerated() where index != rarest {
                    if !condition.holds(columns[condition.column].codes[row]) {
                        holds = false
                        break
                    }
                }
                if holds {
                    found += 1
                    if found == limit { return limit }
                }
            }
        }
        return found
    }

    private func rows(meeting condition: Condition) -> Int {
        let starts = columns[condition.column].starts
        return runs(condition).reduce(0) { $0 + Int(starts[Int($1.upperBound)] - starts[Int($1.lowerBound)]) }
    }

    private func runs(_ condition: Condition) -> [Range<Int32>] {
        let end = Int32(columns[condition.column].starts.count - 1)
        let runs = condition.codes.runs
        if !condition.isExcluded { return runs }
        var others: [Range<Int32>] = []
        var next: Int32 = 0
        for run in runs {
            if next < run.lowerBound { others.append(next..<run.lowerBound) }
            next = run.upperBound
        }
        if next < end { others.append(next..<end) }
        return others
    }
}
