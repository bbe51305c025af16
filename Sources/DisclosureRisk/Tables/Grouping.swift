/// Rows put together that agree on some columns.
///
/// Groups are numbered in the order of their values, so that the numbers do not depend on the order of the rows.
struct Grouping {
    /// The group of each row.
    private(set) var groups: [Int32]
    /// The number of rows in each group.
    private(set) var sizes: [Int]

    var count: Int { sizes.count }

    /// Puts all rows in one group.
    init(rows: Int) {
        groups = [Int32](repeating: 0, count: rows)
        sizes = rows > 0 ? [rows] : []
    }

    init(_ columns: [[Int32]], rows: Int) {
        self.init(rows: rows)
        for column in columns where rows > 0 { split(by: column) }
    }

    /// Splits each group by the value in one more column; codes are not negative.
    mutating func split(by column: [Int32]) {
        let width = Int(column.max() ?? 0) + 1
        if sizes.count * width <= max(1 << 22, groups.count * 2) { splitDensely(by: column, width) } else { splitSparsely(by: column) }
    }

    private mutating func splitDensely(by column: [Int32], _ width: Int) {
        var counts = [Int32](repeating: 0, count: sizes.count * width)
        for row in groups.indices { counts[Int(groups[row]) * width + Int(column[row])] += 1 }
        var next: Int32 = 0
        sizes.removeAll(keepingCapacity: true)
        for place in counts.indices where counts[place] > 0 {
            sizes.append(Int(counts[place]))
            counts[place] = next
            next += 1
        }
        for row in groups.indices { groups[row] = counts[Int(groups[row]) * width + Int(column[row])] }
    }

    private mutating func splitSparsely(by column: [Int32]) {
        var keys: [UInt64] = []
        keys.reserveCapacity(groups.count)
        for row in groups.indices { keys.append(UInt64(UInt32(groups[row])) << 32 | UInt64(UInt32(column[row]))) }
        var sorted = keys
        sorted.sort()
        var distinct: [UInt64] = []
        sizes.removeAll(keepingCapacity: true)
        for key in sorted {
            if distinct.last == key {
                sizes[sizes.count - 1] += 1
            } else {
                distinct.append(key)
                sizes.append(1)
            }
        }
        for row in keys.indices {
            let key = keys[row]
            var low = 0
            var high = distinct.count
            while low < high {
                let middle = (low + high) / 2
                if distinct[middle] < key { low = middle + 1 } else { high = middle }
            }
            groups[row] = Int32(low)
        }
    }

    /// The rows, group by group, and where each group starts (with the end as last).
    func rowsByGroup() -> (rows: [Int32], starts: [Int]) {
        var starts = [0]
        starts.reserveCapacity(sizes.count + 1)
        for size in sizes { starts.append(starts[starts.count - 1] + size) }
        var next = starts
        var rows = [Int32](repeating: 0, count: groups.count)
        for row in groups.indices {
            let group = Int(groups[row])
            rows[next[group]] = Int32(row)
            next[group] += 1
        }
        return (rows, starts)
    }
}
