/// How many records are alone once someone knows k attributes of the person.
public struct KnownAttributes: Sendable, Hashable {
    /// How many attributes are known.
    public let count: Int
    /// The share of records singled out by a random set of so many attributes.
    public let randomSet: Estimate
    /// The columns of the set that singles out most records, of those that were tried.
    public let worstSet: [String]
    /// The share of records that this set singles out.
    public let worst: Double
    /// The share of records that at least one of the tried sets singles out.
    public let anySet: Double
    /// How many sets there are; nil where that is beyond counting.
    public let sets: Int?
    /// How many of them were tried. With fewer than all, ``worst`` and ``anySet`` are lower limits.
    public let tried: Int

    /// Counts over all sets of columns, or over some drawn at random where there are too many.
    ///
    /// - Parameters:
    ///   - count: how many attributes someone knows.
    ///   - limit: how many sets are tried at most.
    /// - Throws: ``DisclosureRiskError`` for columns that are not there, or more attributes than columns.
    public init(
        _ table: ReleasedTable, columns names: [String], count: Int, limit: Int = 300, confidence: Confidence = .common,
        using chance: inout some RandomNumberGenerator
    ) throws(DisclosureRiskError) {
        guard table.rows > 0, !names.isEmpty else { throw .empty("release") }
        guard count >= 1, count <= names.count else { throw .outOfRange("count", 1...names.count) }
        guard limit >= 2 else { throw .outOfRange("limit", 2...Int.max) }
        var columns: [[Int32]] = []
        for name in names {
            guard let column = table.columns.first(where: { $0.name == name }) else { throw .unknownColumn(name) }
            columns.append(column.codes)
        }
        self.count = count
        sets = Combinations.count(names.count, count)
        let isExact = sets.map { $0 <= limit } ?? false
        let chosen = isExact ? Combinations.all(names.count, count) : Self.drawn(limit, names.count, count, &chance)
        var alone = [Bool](repeating: false, count: table.rows)
        var shares: [Double] = []
        // Sets follow one another in order, so what the first columns split is kept.
        var path: [(column: Int, grouping: Grouping)] = []
        for set in chosen {
            var shared = 0
            while shared < path.count, shared < set.count, path[shared].column == set[shared] { shared += 1 }
            path.removeSubrange(shared...)
            for column in set[shared...] {
                var grouping = path.last?.grouping ?? Grouping(rows: table.rows)
                grouping.split(by: columns[column])
                path.append((column, grouping))
            }
            let grouping = path[path.count - 1].grouping
            var unique = 0
            for row in 0..<table.rows where grouping.sizes[Int(grouping.groups[row])] == 1 {
                unique += 1
                alone[row] = true
            }
            shares.append(Double(unique) / Double(table.rows))
        }
        tried = chosen.count
        let most = shares.indices.max { shares[$0] < shares[$1] }!
        worst = shares[most]
        worstSet = chosen[most].map { names[$0] }
        anySet = Double(alone.count { $0 }) / Double(table.rows)
        randomSet = isExact ? Estimate(exactly: shares.reduce(0, +) / Double(shares.count)) : Self.mean(shares, of: sets, confidence)
    }

    private static func drawn(_ limit: Int, _ columns: Int, _ count: Int, _ chance: inout some RandomNumberGenerator) -> [[Int]] {
        var sets: Set<[Int]> = []
        while sets.count < limit { sets.insert(chance.distinct(count, below: columns).sorted()) }
        return sets.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The mean with a normal interval; the sets are drawn without putting back, which narrows it when many of all were drawn.
    private static func mean(_ shares: [Double], of all: Int?, _ confidence: Confidence) -> Estimate {
        let count = Double(shares.count)
        let mean = shares.reduce(0, +) / count
        let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(count - 1, 1)
        let left = all.map { max(0, 1 - count / Double($0)) } ?? 1
        let error = confidence.z * (variance / count * left).squareRoot()
        return Estimate(value: mean, low: max(0, mean - error), high: min(1, mean + error))
    }
}
