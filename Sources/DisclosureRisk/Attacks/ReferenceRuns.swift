/// One of the three attacks with its settings.
public enum Attack: Sendable, Hashable {
    /// Isolating a person.
    case singlingOut(SinglingOutAttack)
    /// Bringing two records about a person together.
    case linkability(LinkabilityAttack)
    /// Guessing a column of a person.
    case inference(InferenceAttack)

    /// Which of the three.
    public var kind: AttackKind {
        switch self {
        case .singlingOut: .singlingOut
        case .linkability: .linkability
        case .inference: .inference
        }
    }

    /// Runs the attack. The same generator in the same state gives the same outcome, whatever the order of the rows.
    /// - Throws: ``DisclosureRiskError`` for columns that are not there, or settings out of range.
    public func run(on target: AttackTarget, using chance: inout some RandomNumberGenerator) throws(DisclosureRiskError) -> AttackOutcome {
        switch self {
        case .singlingOut(let attack): try attack.run(on: target, using: &chance)
        case .linkability(let attack): try attack.run(on: target, using: &chance)
        case .inference(let attack): try attack.run(on: target, using: &chance)
        }
    }
}

/// An attack on a release beside the same attack on a release of which the risk is known.
public struct ReferencedOutcome: Sendable, Hashable {
    /// The attack.
    public var attack: Attack
    /// On the release itself.
    public var release: AttackOutcome
    /// On an exact copy of the original: as high as this attack can come.
    public var exactCopy: AttackOutcome
    /// On other people of the same kind, of whom none is in the original: near zero where the attack measures what it should. Nil without a
    /// control group of at least four records, which serves for both.
    public var freshSample: AttackOutcome?

    /// An outcome with its references.
    public init(attack: Attack, release: AttackOutcome, exactCopy: AttackOutcome, freshSample: AttackOutcome?) {
        (self.attack, self.release, self.exactCopy, self.freshSample) = (attack, release, exactCopy, freshSample)
    }

    /// Whether the attack finds anything in a copy of the original. Where it does not, a low figure is no proof of safety.
    public var hasPower: Bool { exactCopy.residual.low > 0 }

    /// Whether a figure below a limit means something: a copy of the original would not have passed. A limit of all or nearly all only
    /// asks that there is a measurement.
    public func hasPower(against limit: Double) -> Bool { hasPower && (limit >= 1 || exactCopy.residual.value > limit) }
}

/// A release with its two references, ready for attacks.
public struct ReferencedTargets: Sendable {
    /// The release.
    public let release: AttackTarget
    /// The original as its own release.
    public let exactCopy: AttackTarget
    /// One half of the control group as the release, and the other half as the control group.
    public let freshSample: AttackTarget?

    /// Prepares the three targets.
    ///
    /// - Parameter chance: draws the halves of the control group; by value and not by row, so that the order of the rows changes nothing.
    /// - Throws: ``DisclosureRiskError`` where the tables have no columns in common or differ in kind.
    public init(
        release: ReleasedTable, original: RiskTable, control: RiskTable?, using chance: inout some RandomNumberGenerator
    ) throws(DisclosureRiskError) {
        self.release = try AttackTarget(release: release, original: original, control: control)
        let names = Set(self.release.columns)
        let columns = try RiskTable(original.columns.filter { names.contains($0.name) })
        exactCopy = try AttackTarget(release: ReleasedTable(columns), original: original, control: control)
        guard let control, control.rows >= 4, let coded = self.release.control else {
            freshSample = nil
            return
        }
        let rows = Grouping(coded.columns, rows: coded.rows).rowsByGroup().rows.map(Int.init)
        let drawn = Set(chance.distinct(rows.count / 2, below: rows.count))
        let halves = (rows.indices.filter { drawn.contains($0) }.map { rows[$0] }, rows.indices.filter { !drawn.contains($0) }.map { rows[$0] })
        let fresh = try RiskTable(control.columns.filter { names.contains($0.name) }).selecting(rows: halves.0)
        freshSample = try AttackTarget(release: ReleasedTable(fresh), original: original, control: control.selecting(rows: halves.1))
    }

    /// Runs an attack on the release and on both references.
    /// - Throws: ``DisclosureRiskError`` for columns that are not there, or settings out of range.
    public func run(_ attack: Attack, using chance: inout some RandomNumberGenerator) throws(DisclosureRiskError) -> ReferencedOutcome {
        ReferencedOutcome(
            attack: attack, release: try attack.run(on: release, using: &chance), exactCopy: try attack.run(on: exactCopy, using: &chance),
            freshSample: try freshSample.map { target throws(DisclosureRiskError) in try attack.run(on: target, using: &chance) })
    }
}
