/// How many people are alone once someone knows k random items of their profile, as de Montjoye and others measured it for traces
/// ("Unique in the Crowd", Scientific Reports 3:1376, 2013).
public struct KnownItems: Sendable, Hashable {
    /// The column that holds the items; nil where nobody said.
    public var column: String?
    /// How many items are known.
    public let count: Int
    /// The share of people who are singled out by so many random items of their own. Who has fewer items is known by all of them.
    public let random: Estimate
    /// The share of people whom some so many of their items single out: someone who picks the items that tell most. The lower end counts
    /// those found, the upper end also those for whom not all sets could be tried; both with the interval of the draw of people.
    public let worst: Estimate
    /// How many people were drawn.
    public let sampled: Int

    /// Draws people, and for each of them items.
    ///
    /// - Parameters:
    ///   - count: how many items someone knows.
    ///   - sample: how many people are drawn; all of them where there are fewer.
    ///   - effort: how many sets of items are tried for one person in search of one that singles out.
    /// - Throws: ``DisclosureRiskError/outOfRange(_:_:)`` for a count or sample below one.
    public init(
        _ profiles: ItemProfiles, count: Int, sample: Int = 10_000, effort: Int = 2000, confidence: Confidence = .common,
        using chance: inout some RandomNumberGenerator
    ) throws(DisclosureRiskError) {
        guard count >= 1 else { throw .outOfRange("count", 1...Int.max) }
        guard sample >= 1 else { throw .outOfRange("sample", 1...Int.max) }
        let drawn = chance.distinct(sample, below: profiles.people)
        var byChance = 0
        var found = 0
        var open = 0
        for person in drawn {
            let items = Array(profiles.items(of: person))
            let known = chance.distinct(min(count, items.count), below: items.count).map { items[$0] }
            let isAlone = profiles.count(known, limit: 2) == 1
            if isAlone { byChance += 1 }
            switch isAlone ? .found : Self.search(profiles, items, count, effort) {
            case .found: found += 1
            case .none: break
            case .unknown: open += 1
            }
        }
        self.count = count
        sampled = drawn.count
        let isExact = drawn.count == profiles.people
        let all = Double(drawn.count)
        random = SuccessRate(successes: Double(byChance), of: drawn.count, confidence).estimate
        let low = SuccessRate(successes: Double(found), of: drawn.count, confidence).estimate
        let high = SuccessRate(successes: Double(found + open), of: drawn.count, confidence).estimate
        worst =
            isExact
            ? Estimate(value: Double(found) / all, low: Double(found) / all, high: Double(found + open) / all)
            : Estimate(value: low.value, low: low.low, high: high.high)
    }

    private enum Answer { case found, none, unknown }

    /// Whether any set of so many items singles out their holder. Sets of rare items are tried first.
    private static func search(_ profiles: ItemProfiles, _ items: [Int32], _ count: Int, _ effort: Int) -> Answer {
        // Whoever is not alone with all items is not alone with some.
        if profiles.count(items, limit: 2) != 1 { return .none }
        if items.count <= count { return .found }
        let rare = items.sorted { (profiles.holders(of: $0), $0) < (profiles.holders(of: $1), $1) }
        if let ways = Combinations.count(items.count, count), ways <= effort {
            return Combinations.all(items.count, count).contains { set in profiles.count(set.map { rare[$0] }, limit: 2) == 1 } ? .found : .none
        }
        var set = Array(0..<count)
        for _ in 0..<effort {
            if profiles.count(set.map { rare[$0] }, limit: 2) == 1 { return .found }
            guard let place = set.indices.last(where: { set[$0] < items.count - count + $0 }) else { return .none }
            set[place] += 1
            for next in set.indices where next > place { set[next] = set[next - 1] + 1 }
        }
        return .unknown
    }
}
