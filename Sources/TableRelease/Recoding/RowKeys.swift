/// Orders and numbers rows by what they share.
enum RowKeys {
    /// Rows in the order of their codes, the first column first; equal rows stay in their order.
    ///
    /// Sorted by counting, from the last column to the first: the time grows with the rows and the codes, and the memory is two numbers a row.
    /// - Parameter columns: for each column a code per row, and how many codes there are.
    static func order(_ columns: [(codes: [UInt32], count: Int)], rowCount: Int) -> [UInt32] {
        var order = (0..<UInt32(rowCount)).map { $0 }
        var next = [UInt32](repeating: 0, count: rowCount)
        for column in columns.reversed() where column.count > 1 {
            var starts = [UInt32](repeating: 0, count: column.count + 1)
            for code in column.codes { starts[Int(code) + 1] += 1 }
            for code in 0..<column.count { starts[code + 1] += starts[code] }
            for row in order {
                let code = Int(column.codes[Int(row)])
                next[Int(starts[code])] = row
                starts[code] += 1
            }
            swap(&order, &next)
        }
        return order
    }

    /// - Returns: for each row the number of its group, and how many groups there are. Rows with the same codes in all columns are a group; groups are
    ///   in the order of their codes.
    static func group(_ columns: [(codes: [UInt32], count: Int)], rowCount: Int) -> (groups: [UInt32], count: Int) {
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
