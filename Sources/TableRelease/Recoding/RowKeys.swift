/// Orders and numbers rows by what they share.
enum RowKeys {
    /// A column by its codes.
    struct Column {
        /// A code for each row.
        var codes: [UInt32]
        /// How many codes there are.
        var count: Int
        /// The codes in the order that is asked for, when the column's turn comes; nil where that is the order of the codes.
        var sorted: (() -> [UInt32])?
    }

    /// Rows in the order of their codes, the first column first; equal rows stay in their order.
    ///
    /// Sorted by counting, from the last column to the first: the time grows with the rows and the codes, and the memory is two numbers a row, and two a code of one column at a time.
    static func order(_ columns: [Column], rowCount: Int) -> [UInt32] {
        var order = (0..<UInt32(rowCount)).map { $0 }
        var next = [UInt32](repeating: 0, count: rowCount)
        for column in columns.reversed() where column.count > 1 {
            var starts = [UInt32](repeating: 0, count: column.count)
            for code in column.codes { starts[Int(code)] += 1 }
            Self.startAfterEachOther(&starts, column.sorted?())
            for row in order {
                let code = Int(column.codes[Int(row)])
                next[Int(starts[code])] = row
                starts[code] += 1
            }
            swap(&order, &next)
        }
        return order
    }

    /// From how many rows each code has to where they begin.
    private static func startAfterEachOther(_ counts: inout [UInt32], _ sorted: [UInt32]?) {
        var next: UInt32 = 0
        for place in counts.indices {
            let code = sorted.map { Int($0[place]) } ?? place
            let count = counts[code]
            counts[code] = next
            next += count
        }
    }

    /// - Returns: for each row the number of its group, and how many groups there are. Rows with the same codes in all columns are a group; groups are
    ///   in the order of their codes.
    static func group(_ columns: [Column], rowCount: Int) -> (groups: [UInt32], count: Int) {
        let order = order(columns, rowCount: rowCount)
        var groups = [UInt32](repeating: 0, count: rowCount)
        var count = 0
        for (place, row) in order.enumerated() {
            if place > 0 {
                let before = Int(order[place - 1])
                if columns.contains(where: { $0.codes[Int(row)] != $0.codes[before] }) { count += 1 }
            }
            groups[Int(row)] = UInt32(count)
        }
        return (groups, rowCount == 0 ? 0 : count + 1)
    }
}
