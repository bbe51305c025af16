/// Someone knows some columns of a person and guesses another from the released records that are nearest.
///
/// The evaluator for inference of anonymeter 1.1.0 with one neighbour, except that records equally near all count with their share, that a
/// released secret which leaves several values open is guessed at evenly, and that the naive guess is a released secret drawn at random
/// for every person. (In that version most naive guesses get lost when indexes are aligned; its residual risk does not use them.)
public struct InferenceAttack: Sendable, Hashable {
    /// The columns that the attacker knows.
    public var known: [String]
    /// The column that is guessed.
    public var secret: String
    /// For a column of numbers: how far off a guess may be, as a share of the guess. Nil asks for the exact value.
    public var tolerance: Double?
    /// How many people are attacked, drawn at random; nil for all of them.
    public var attacks: Int?
    /// How sure the intervals are.
    public var confidence: Confidence

    /// An attack on one column.
    public init(known: [String], secret: String, tolerance: Double? = nil, attacks: Int? = nil, confidence: Confidence = .common) {
        (self.known, self.secret, self.tolerance, self.attacks, self.confidence) = (known, secret, tolerance, attacks, confidence)
    }

    /// Runs the attack.
    /// - Throws: ``DisclosureRiskError`` for columns that are not there.
    public func run(on target: AttackTarget, using chance: inout some RandomNumberGenerator) throws(DisclosureRiskError) -> AttackOutcome {
        let coding = target.coding
        let places = try coding.places(of: known)
        let hidden = try coding.places(of: [secret])[0]
        let nearest = NearestRecords(coding, columns: places)
        let guess = SecretGuess(coding, hidden, nearest.grouping, tolerance: tolerance)
        func rates(_ table: CodedTable, _ chance: inout some RandomNumberGenerator) -> (attack: SuccessRate, naive: SuccessRate) {
            let targets = Targets(table, columns: places + [hidden], atMost: attacks, using: &chance)
            let grouping = Grouping(places.map { table.columns[$0] }, rows: table.rows)
            var found: [Int32: [Int32]] = [:]
            var attack = 0.0
            var naive = 0.0
            for (index, representative) in targets.representatives.enumerated() {
                let row = Int(representative)
                let key = grouping.groups[row]
                let groups = found[key] ?? nearest.nearest(1) { table.columns[$0][row] }[0].groups
                found[key] = groups
                let secret = table.columns[hidden][row]
                let count = Double(targets.counts[index])
                attack += count * guess.chance(of: secret, in: groups)
                naive += count * guess.chance(of: secret)
            }
            return (SuccessRate(successes: attack, of: targets.total, confidence), SuccessRate(successes: naive, of: targets.total, confidence))
        }
        let main = rates(target.original, &chance)
        let control = target.control.map { rates($0, &chance).attack }
        return AttackOutcome(kind: .inference, main: main.attack, control: control, baseline: main.naive, guesses: main.attack.trials)
    }
}

/// How likely a guess from released records is right.
struct SecretGuess {
    private let starts: [Int]
    private let cells: [Int32]
    private let counts: [Double]
    private let sizes: [Int]
    private let overall: [Double]
    private let column: CodedRelease.Column
    private let domain: ColumnDomain
    private let tolerance: Double?

    init(_ coding: SharedCoding, _ hidden: Int, _ grouping: Grouping, tolerance: Double?) {
        column = coding.release.columns[hidden]
        domain = coding.domains[hidden]
        self.tolerance = tolerance
        sizes = grouping.sizes
        var overall = [Double](repeating: 0, count: column.cells.count)
        for code in column.codes { overall[Int(code)] += 1 }
        self.overall = overall
        let split = Grouping([grouping.groups, column.codes], rows: coding.release.rows)
        let (rows, places) = split.rowsByGroup()
        var starts = [Int](repeating: 0, count: grouping.count + 1)
        var cells: [Int32] = []
        for group in 0..<split.count {
            let row = Int(rows[places[group]])
            starts[Int(grouping.groups[row]) + 1] += 1
            cells.append(column.codes[row])
        }
        for group in 1..<starts.count { starts[group] += starts[group - 1] }
        (self.starts, self.cells, counts) = (starts, cells, split.sizes.map(Double.init))
    }

    /// The chance that the secret of a record drawn from these groups gives the value away.
    func chance(of secret: Int32, in groups: [Int32]) -> Double {
        var right = 0.0
        var records = 0
        for group in groups {
            records += sizes[Int(group)]
            for index in starts[Int(group)]..<starts[Int(group) + 1] { right += counts[index] * match(cells[index], secret) }
        }
        return right / Double(records)
    }

    /// The same for a record drawn from all released ones.
    func chance(of secret: Int32) -> Double {
        var right = 0.0
        for cell in overall.indices where overall[cell] > 0 { right += overall[cell] * match(Int32(cell), secret) }
        return right / Double(column.codes.count)
    }

    /// The share of the values that a cell leaves open with which a guess is right.
    private func match(_ cell: Int32, _ secret: Int32) -> Double {
        let set = column.cells[Int(cell)]
        guard set.count > 0 else { return 0 }
        guard let tolerance, let number = domain.number(secret) else { return set.contains(secret) ? 1 / Double(set.count) : 0 }
        if set.count == 1 { return isRight(set.low, number, tolerance) ? 1 : 0 }
        var right = 0
        for code in set.low..<set.high where set.contains(code) && isRight(code, number, tolerance) { right += 1 }
        return Double(right) / Double(set.count)
    }

    private func isRight(_ code: Int32, _ number: Double, _ tolerance: Double) -> Bool {
        guard let guess = domain.number(code) else { return false }
        return abs(guess - number) <= tolerance * abs(guess)
    }
}
