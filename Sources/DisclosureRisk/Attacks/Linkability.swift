/// Two parties know different columns of the same people; the release serves them to bring their records together.
///
/// For each person the released records nearest to the first columns and those nearest to the second are looked up. The person is linked
/// where one released record is among both: the evaluator for linkability of anonymeter 1.1.0. Where several released records are
/// equally near, it counts with the chance that both parties pick the same one.
public struct LinkabilityAttack: Sendable, Hashable {
    /// The columns that the first party knows.
    public var first: [String]
    /// The columns that the second party knows.
    public var second: [String]
    /// How many of the nearest released records are looked at on each side.
    public var neighbours: Int
    /// How many people are attacked, drawn at random; nil for all of them.
    public var attacks: Int?
    /// How sure the intervals are.
    public var confidence: Confidence

    /// An attack with two sets of columns.
    public init(first: [String], second: [String], neighbours: Int = 1, attacks: Int? = nil, confidence: Confidence = .common) {
        (self.first, self.second, self.neighbours, self.attacks, self.confidence) = (first, second, neighbours, attacks, confidence)
    }

    /// Runs the attack.
    /// - Throws: ``DisclosureRiskError`` for columns that are not there, or neighbours out of range.
    public func run(on target: AttackTarget, using chance: inout some RandomNumberGenerator) throws(DisclosureRiskError) -> AttackOutcome {
        let coding = target.coding
        guard neighbours >= 1, neighbours <= coding.release.rows else { throw .outOfRange("neighbours", 1...coding.release.rows) }
        let columns = (first: try coding.places(of: first), second: try coding.places(of: second))
        let finder = LinkFinder(coding, columns.first, columns.second, neighbours: neighbours)
        let all = Array(Set(columns.first + columns.second)).sorted()
        func rate(_ table: CodedTable, _ chance: inout some RandomNumberGenerator) -> SuccessRate {
            let targets = Targets(table, columns: all, atMost: attacks, using: &chance)
            return SuccessRate(successes: finder.links(table, targets), of: targets.total, confidence)
        }
        let main = rate(target.original, &chance)
        let control = target.control.map { rate($0, &chance) }
        // Two independent draws of some of the released records meet with a chance that is known.
        let meeting =
            1
            - Functions.exponential(
                Functions.logChoose(coding.release.rows - neighbours, neighbours) - Functions.logChoose(coding.release.rows, neighbours))
        let baseline = SuccessRate(successes: meeting * Double(main.trials), of: main.trials, confidence)
        return AttackOutcome(kind: .linkability, main: main, control: control, baseline: baseline, guesses: main.trials)
    }
}

/// Finds for each person the chance that both parties come out at the same released record.
struct LinkFinder {
    private let neighbours: Int
    private let first: NearestRecords
    private let second: NearestRecords
    private let columns: (first: [Int], second: [Int])
    /// For each group of the first columns the groups of the second in it, with the number of released records.
    private let joint: (starts: [Int], second: [Int32], sizes: [Int])

    init(_ coding: SharedCoding, _ first: [Int], _ second: [Int], neighbours: Int) {
        self.neighbours = neighbours
        columns = (first, second)
        self.first = NearestRecords(coding, columns: first)
        self.second = NearestRecords(coding, columns: second)
        let both = Grouping([self.first.grouping.groups, self.second.grouping.groups], rows: coding.release.rows)
        let (rows, starts) = both.rowsByGroup()
        var inFirst = [Int](repeating: 0, count: self.first.grouping.count + 1)
        var inSecond: [Int32] = []
        for group in 0..<both.count {
            let row = Int(rows[starts[group]])
            inFirst[Int(self.first.grouping.groups[row]) + 1] += 1
            inSecond.append(self.second.grouping.groups[row])
        }
        for group in 1..<inFirst.count { inFirst[group] += inFirst[group - 1] }
        joint = (inFirst, inSecond, both.sizes)
    }

    /// The expected number of people who are linked.
    func links(_ table: CodedTable, _ targets: Targets) -> Double {
        let sides = (
            Grouping(columns.first.map { table.columns[$0] }, rows: table.rows),
            Grouping(columns.second.map { table.columns[$0] }, rows: table.rows)
        )
        var found: (first: [Int32: [NearestRecords.Tier]], second: [Int32: [NearestRecords.Tier]]) = ([:], [:])
        /// In which place the second party looks at a group: 0 not at all, 1 certainly, 2 perhaps.
        var marks = [UInt8](repeating: 0, count: second.grouping.count)
        var total = 0.0
        // People who are the same to the first party follow one another, so its side is looked up once.
        for (index, representative) in targets.representatives.enumerated() {
            let row = Int(representative)
            let keys = (sides.0.groups[row], sides.1.groups[row])
            if found.first[keys.0] == nil { found.first[keys.0] = first.nearest(neighbours) { table.columns[$0][row] } }
            if found.second[keys.1] == nil { found.second[keys.1] = second.nearest(neighbours) { table.columns[$0][row] } }
            let tiers = (found.first[keys.0]!, found.second[keys.1]!)
            for (place, tier) in tiers.1.enumerated() {
                for group in tier.groups { marks[Int(group)] = place == tiers.1.count - 1 ? 2 : 1 }
            }
            total += Double(targets.counts[index]) * chance(tiers.0, tiers.1, marks)
            for tier in tiers.1 { for group in tier.groups { marks[Int(group)] = 0 } }
        }
        return total
    }

    /// The chance that the two parties have a released record in common. The last tier of each is drawn from, all others are in.
    private func chance(_ one: [NearestRecords.Tier], _ other: [NearestRecords.Tier], _ marks: [UInt8]) -> Double {
        var certain = 0
        var onlyOther = 0
        var onlyOne = 0
        var both = 0
        for (place, tier) in one.enumerated() {
            let isLast = place == one.count - 1
            for group in tier.groups {
                for index in joint.starts[Int(group)]..<joint.starts[Int(group) + 1] {
                    switch (isLast, marks[Int(joint.second[index])]) {
                    case (_, 0): break
                    case (false, 1): certain += joint.sizes[index]
                    case (false, _): onlyOther += joint.sizes[index]
                    case (true, 1): onlyOne += joint.sizes[index]
                    default: both += joint.sizes[index]
                    }
                }
            }
        }
        if certain > 0 { return 1 }
        let last = (one: one[one.count - 1].records, other: other[other.count - 1].records)
        let drawn = (
            one: min(last.one, neighbours - one.dropLast().reduce(0) { $0 + $1.records }),
            other: min(last.other, neighbours - other.dropLast().reduce(0) { $0 + $1.records })
        )
        if drawn == (1, 1) && onlyOther + onlyOne == 0 { return Double(both) / (Double(last.one) * Double(last.other)) }
        // The draw of the first may not touch what the second has for certain; then the draw of the second may touch neither what the
        // first has for certain nor what it drew from the records that both may draw.
        var apart = 0.0
        for shared in 0...min(both, drawn.one) {
            let ways =
                Functions.logChoose(both, shared) + Functions.logChoose(last.one - onlyOne - both, drawn.one - shared)
                - Functions.logChoose(last.one, drawn.one)
            let misses = Functions.logChoose(last.other - onlyOther - shared, drawn.other) - Functions.logChoose(last.other, drawn.other)
            apart += Functions.exponential(ways + misses)
        }
        return min(1, max(0, 1 - apart))
    }
}
