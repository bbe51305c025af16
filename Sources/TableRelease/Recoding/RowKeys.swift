/// Numbers rows by what they share: rows with the same codes in all columns get the same number.
enum RowKeys {
    /// - Parameter columns: for each column a code per row, and how many codes there are.
    /// - Returns: for each row the number of its group, and how many groups there are. Groups are in the order of their codes.
    static func group(_ columns: [(codes: [UInt32], count: Int)], rowCount: Int) -> (groups: [UInt32], count: Int) {
        var keys = [UInt64](repeating: 0, count: rowCount)
        var range: UInt64 = 1
        for column in columns {
            let factor = UInt64(max(1, column.count))
            let (product, overflow) = range.multipliedReportingOverflow(by: factor)
            if overflow || product > 1 << 62 {
                let (dense, count) = densify(keys)
                for row in 0..<rowCount { keys[row] = UInt64(dense[row]) }
                range = UInt64(max(1, count))
            }
            range *= factor
            for row in 0..<rowCount { keys[row] = keys[row] * factor + UInt64(column.codes[row]) }
        }
        return densify(keys)
    }

    private static func densify(_ keys: [UInt64]) -> (groups: [UInt32], count: Int) {
        // Sorted in place: of ten million rows a second copy would take 160 MB.
        var sorted = keys.indices.map { (keys[$0], UInt32($0)) }
        sorted.sort { $0.0 < $1.0 }
        var groups = [UInt32](repeating: 0, count: keys.count)
        var count = 0
        for (index, entry) in sorted.enumerated() {
            if index > 0, entry.0 != sorted[index - 1].0 { count += 1 }
            groups[Int(entry.1)] = UInt32(count)
        }
        return (groups, keys.isEmpty ? 0 : count + 1)
    }
}
