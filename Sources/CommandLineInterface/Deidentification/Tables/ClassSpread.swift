import Foundation
import TableRelease

/// How the values of a sensitive column are spread in the classes of a released table, counted on the released cells.
struct ClassSpread: Sendable, Hashable {
    /// The fewest different values in a class.
    var distinct = Int.max
    /// The smallest exponential of the entropy of the values in a class.
    var entropy = Double.infinity
    /// The largest distance between the values of a class and those of the whole table, all values being equally far apart.
    var distance = 0.0

    /// The worst class over all sensitive columns.
    /// - Returns: nil where there are no columns that make classes, or none that are sensitive, or no rows.
    static func worst(_ table: Table, quasi: [String], sensitive: [String]) -> ClassSpread? {
        let keys = quasi.compactMap(table.column)
        let secrets = sensitive.compactMap(table.column)
        guard !keys.isEmpty, keys.count == quasi.count, !secrets.isEmpty, table.rowCount > 0 else { return nil }
        var classes = [UInt32](repeating: 0, count: table.rowCount)
        for column in keys { classes = pairs(classes, column.codes) }
        var spread = ClassSpread()
        for column in secrets { spread.add(column, classes) }
        return spread
    }

    /// A number for each pair of numbers.
    private static func pairs(_ first: [UInt32], _ second: [UInt32]) -> [UInt32] {
        var numbers: [UInt64: UInt32] = [:]
        return zip(first, second).map { one, other in
            let key = UInt64(one) << 32 | UInt64(other)
            let next = UInt32(numbers.count)
            return numbers[key]
                ?? {
                    numbers[key] = next
                    return next
                }()
        }
    }

    private mutating func add(_ column: TableColumn, _ classes: [UInt32]) {
        var whole: [UInt32: Int] = [:]
        var counts: [UInt32: [UInt32: Int]] = [:]
        for (group, code) in zip(classes, column.codes) {
            whole[code, default: 0] += 1
            counts[group, default: [:]][code, default: 0] += 1
        }
        let rows = Double(classes.count)
        // In one order, so that sums round in one way.
        let order = whole.keys.sorted()
        for group in counts.values {
            let size = Double(group.values.reduce(0, +))
            distinct = min(distinct, group.count)
            var bits = 0.0
            var apart = 0.0
            for code in order {
                let share = Double(group[code] ?? 0) / size
                if share > 0 { bits -= share * log(share) }
                apart += abs(share - Double(whole[code]!) / rows)
            }
            entropy = min(entropy, exp(bits))
            distance = max(distance, apart / 2)
        }
    }
}
