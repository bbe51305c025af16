/// Someone makes descriptions that fit one released record, and hopes that each fits one person in the original data.
///
/// The evaluator for singling out of anonymeter 1.1.0, on descriptions of one column or of several. A number is described as "at least" or
/// "at most", away from the median; a category as itself; a generalised cell as "somewhere in this cell", which that evaluator lacks: it then
/// counts as one released record when only one lies wholly inside the description. Equal records count once, unless the release has
/// generalised cells: there equal records are the protection.
public struct SinglingOutAttack: Sendable, Hashable {
    /// How many columns a description uses.
    public enum Width: Sendable, Hashable {
        /// One, taken from rare and extreme values.
        case univariate
        /// So many, drawn at random from the columns for each description.
        case multivariate(columns: Int)
    }

    /// How many columns a description uses.
    public var width: Width
    /// How many descriptions are wanted. Where fewer exist the success rate is of those: of two thousand wanted and a hundred possible,
    /// ninety right ones are nine in ten. Fewer than ``enough`` show no rate; then it is of one try for each person, up to the number wanted, so
    /// that it is the share of the people who are singled out. (anonymeter divides by the number wanted, and warns.)
    public var attacks: Int
    /// So many descriptions show how often they are right, to within a tenth.
    public static let enough = 100
    /// How many descriptions are tried in order to find that many.
    public var attempts: Int
    /// The columns that may be used; nil for all that the tables have in common.
    public var columns: [String]?
    /// How sure the intervals are.
    public var confidence: Confidence

    /// An attack by descriptions of the width given.
    public init(_ width: Width, attacks: Int = 2000, attempts: Int = 1_000_000, columns: [String]? = nil, confidence: Confidence = .common) {
        (self.width, self.attacks, self.attempts, self.columns, self.confidence) = (width, attacks, attempts, columns, confidence)
    }

    /// Runs the attack.
    /// - Throws: ``DisclosureRiskError`` for columns that are not there, or a number out of range.
    public func run(on target: AttackTarget, using chance: inout some RandomNumberGenerator) throws(DisclosureRiskError) -> AttackOutcome {
        let places = try columns.map { names throws(DisclosureRiskError) in try target.coding.places(of: names) } ?? Array(target.columns.indices)
        guard attacks >= 1 else { throw .outOfRange("attacks", 1...Int.max) }
        if case .multivariate(let count) = width, !(1...places.count).contains(count) { throw .outOfRange("columns", 1...places.count) }
        let describer = Describer(target, places)
        let descriptions =
            switch width {
            case .univariate: describer.univariate(atMost: attacks, using: &chance)
            case .multivariate(let count): describer.multivariate(count, atMost: attacks, attempts: attempts, using: &chance)
            }
        let areEqualOnes = !target.release.isGeneralised
        let original = Self.index(target.original, target.coding, places, distinct: areEqualOnes)
        let successes = descriptions.count { original.count($0, limit: 2) == 1 }
        let width = if case .multivariate(let count) = width { count } else { 1 }
        var guessed = 0
        for _ in 0..<attacks where original.count(describer.random(width, using: &chance), limit: 2) == 1 { guessed += 1 }
        let trials = trials(guesses: descriptions.count, people: target.original.rows)
        var control: SuccessRate?
        if let table = target.control {
            let index = Self.index(table, target.coding, places, distinct: areEqualOnes)
            let share = Self.successes(descriptions, index, asIfRows: original.rows) / Double(trials)
            // However many descriptions are tried, a few people tell no more than those few people can.
            let people = descriptions.isEmpty ? trials : min(trials, index.rows)
            control = SuccessRate(successes: share * Double(people), of: people, confidence)
        }
        return AttackOutcome(
            kind: .singlingOut, main: SuccessRate(successes: Double(successes), of: trials, confidence), control: control,
            baseline: SuccessRate(successes: Double(guessed), of: attacks, confidence), guesses: descriptions.count, wanted: attacks)
    }

    /// Of how many tries the rates are.
    func trials(guesses: Int, people: Int) -> Int {
        // A release that offers no description at all leaves nothing to try, and each of those wanted fails.
        if guesses == 0 { return attacks }
        return guesses >= Self.enough ? guesses : max(guesses, min(attacks, people))
    }

    private static func index(_ table: CodedTable, _ coding: SharedCoding, _ places: [Int], distinct: Bool) -> RowIndex {
        var rows = Array(0..<table.rows)
        if distinct {
            let grouping = Grouping(table.columns, rows: table.rows)
            let (ordered, starts) = grouping.rowsByGroup()
            rows = (0..<grouping.count).map { Int(ordered[starts[$0]]) }
        }
        return RowIndex(places.map { place in rows.map { table.columns[place][$0] } }, widths: places.map { coding.domains[$0].count }, rows: rows.count)
    }

    /// The number of descriptions that fit one control record, as it would be with as many control records as there are originals.
    private static func successes(_ descriptions: [[RowIndex.Condition]], _ control: RowIndex, asIfRows rows: Int) -> Double {
        if control.rows == rows { return Double(descriptions.count { control.count($0, limit: 2) == 1 }) }
        let counts = descriptions.map { control.count($0, limit: .max) }
        let found = Double(counts.count { $0 == 1 })
        return found * IsolationModel(matches: counts, rows: control.rows).ratio(from: control.rows, to: rows)
    }
}
