/// The three ways in which Opinion 05/2014 of the Article 29 Working Party says that anonymisation can fail.
public enum AttackKind: String, Sendable, Hashable, CaseIterable {
    /// Some records of one person can be isolated.
    case singlingOut = "singling-out"
    /// Two records about the same person can be brought together.
    case linkability
    /// The value of an attribute can be deduced from those of others.
    case inference
}

/// How well an attack did, beside the same attack on people who were not in the data and an attacker who guesses.
///
/// The residual risk and its interval are those of Giomi, Boenisch, Wehmeyer and Tasnádi, "A Unified Framework for Quantifying Privacy
/// Risk in Synthetic Data", Proceedings on Privacy Enhancing Technologies 2023(2): what the attack gains on people in the data over people
/// who are not, as a share of what it could gain. They compute with the centres of Wilson's intervals, and so do we.
public struct AttackOutcome: Sendable, Hashable {
    /// Which of the three.
    public var kind: AttackKind
    /// The attack on records that are in the data.
    public var main: SuccessRate
    /// The same attack on records that are not; nil where there is no control group.
    public var control: SuccessRate?
    /// An attacker who does not look at the release, or guesses at random from it.
    public var baseline: SuccessRate
    /// How many guesses the attacker could make at all.
    public var guesses: Int
    /// How many were wanted; more than there were guesses where the release offers no more.
    public var wanted: Int

    /// An outcome from its three rates.
    /// - Parameter wanted: nil where as many guesses were wanted as were made.
    public init(kind: AttackKind, main: SuccessRate, control: SuccessRate?, baseline: SuccessRate, guesses: Int, wanted: Int? = nil) {
        (self.kind, self.main, self.control, self.baseline, self.guesses) = (kind, main, control, baseline, guesses)
        self.wanted = wanted ?? guesses
    }

    /// The risk that is left, from 0 to 1. Without a control group it is the success rate itself, which also counts what can be known
    /// about anybody.
    public var residual: Estimate {
        guard let control else { return main.bounded(main.center, main.error) }
        let room = 1 - control.center
        guard room > 0 else { return Estimate(value: 0, low: 0, high: 1) }
        let value = (main.center - control.center) / room
        // The errors of both rates, carried through the quotient to first order.
        let fromMain = main.error / room
        let fromControl = control.error * (1 - main.center) / (room * room)
        return main.bounded(value, (fromMain * fromMain + fromControl * fromControl).squareRoot())
    }

    /// Whether the attack did better than guessing; where it did not, its figures say nothing about the release.
    public var beatsBaseline: Bool { main.center > baseline.center }
}

extension SuccessRate {
    func bounded(_ value: Double, _ error: Double) -> Estimate {
        func within(_ number: Double) -> Double { min(max(number, 0), 1) }
        return Estimate(value: within(value), low: within(value - error), high: within(value + error))
    }
}

/// What every attack needs: the release, the records that went into it, and records of the same kind that did not.
public struct AttackTarget: Sendable {
    let coding: SharedCoding
    let release: ReleasedTable
    /// Whether there is a control group.
    public let hasControl: Bool

    /// Tables to attack. Only columns that are in all of them take part.
    ///
    /// - Parameters:
    ///   - release: what an attacker has.
    ///   - original: the records from which it was made.
    ///   - control: records from the same population that were not used, at best as many as there are originals; 500 or more.
    /// - Throws: ``DisclosureRiskError`` where the tables have no columns in common or differ in kind.
    public init(release: ReleasedTable, original: RiskTable, control: RiskTable?) throws(DisclosureRiskError) {
        guard original.rows > 0 else { throw .empty("original") }
        if let control, control.rows == 0 { throw .empty("control") }
        coding = try SharedCoding(release: release, tables: [original] + (control.map { [$0] } ?? []))
        hasControl = control != nil
        self.release = release
    }

    var original: CodedTable { coding.tables[0] }
    var control: CodedTable? { hasControl ? coding.tables[1] : nil }

    /// The columns that take part.
    public var columns: [String] { coding.names }
}
