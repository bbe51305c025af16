public import Text

/// Everything that was measured on a release, and what may be said of it.
public struct RiskReport: Sendable, Hashable {
    /// What was done to the data.
    public enum Treatment: String, Sendable, Hashable {
        /// Names and numbers were replaced by keyed pseudonyms: whoever has the key finds the person, so these stay personal data
        /// (GDPR, article 4(5) and recital 26).
        case pseudonymised
        /// Data were removed, generalised or perturbed.
        case deidentified = "de-identified"
    }

    /// What the release may be called.
    public enum Standing: String, Sendable, Hashable {
        /// All three risks of Opinion 05/2014 were measured, with their upper ends below the limits of the plan.
        case anonymous
        /// Something was taken away, and a risk is left or unknown.
        case deidentified = "de-identified"
        /// A key leads back to the people.
        case pseudonymised
    }

    /// What was done to the data.
    public var treatment: Treatment
    /// Records in the release.
    public var records: Int
    /// The columns that someone may know, by which records are put into classes.
    public var quasiIdentifiers: [String]
    /// The chance to find the person behind a record.
    public var reidentification: ReidentificationRisk?
    /// Records alone by known attributes.
    public var knownAttributes: [KnownAttributes]
    /// People alone by known items.
    public var knownItems: [KnownItems]
    /// Records alone by one value of a column that is no quasi-identifier.
    public var ownValues: [OwnValues] = []
    /// The attacks with their references.
    public var attacks: [ReferencedOutcome]
    /// What else stands in the way of calling the release anonymous, told by whoever knows the tables: columns that no attack looked at, free
    /// text, names that were left.
    public var obstacles: [Bilingual]
    /// What the plan allows.
    public var limits: RiskLimits
    /// The level of the intervals.
    public var confidence: Confidence
    /// The seed of the draws, with which the figures can be repeated.
    public var seed: UInt64

    /// A report of what was measured.
    public init(
        treatment: Treatment, records: Int, quasiIdentifiers: [String], reidentification: ReidentificationRisk? = nil,
        knownAttributes: [KnownAttributes] = [], knownItems: [KnownItems] = [], attacks: [ReferencedOutcome] = [],
        obstacles: [Bilingual] = [], limits: RiskLimits, confidence: Confidence = .common, seed: UInt64
    ) {
        (self.treatment, self.records, self.quasiIdentifiers) = (treatment, records, quasiIdentifiers)
        (self.reidentification, self.knownAttributes, self.knownItems) = (reidentification, knownAttributes, knownItems)
        (self.attacks, self.obstacles) = (attacks, obstacles)
        (self.limits, self.confidence, self.seed) = (limits, confidence, seed)
    }

    /// The attack of a kind with the highest upper end; nil where none was run.
    public func worst(_ kind: AttackKind) -> ReferencedOutcome? {
        attacks.filter { $0.attack.kind == kind }.max {
            ($0.release.residual.high, $0.release.residual.value) < ($1.release.residual.high, $1.release.residual.value)
        }
    }

    /// Each limit of the plan beside what was measured.
    public var checks: [LimitCheck] {
        var checks: [LimitCheck] = []
        for kind in AttackKind.allCases {
            guard let limit = limits[kind] else { continue }
            checks.append(check(kind, limit))
        }
        if let limit = limits.highestRecordRisk {
            // Whoever is alone by an item or a value is found for certain.
            let isAnyAlone = knownItems.contains { $0.random.value > 0 } || ownValues.contains { $0.alone > 0 }
            let highest = isAnyAlone ? 1 : reidentification?.prosecutor.highest
            checks.append(.init(subject: .recordRisk, limit: limit, measured: highest.map { Estimate(exactly: $0) }))
        }
        return checks
    }

    private func check(_ kind: AttackKind, _ limit: Double) -> LimitCheck {
        LimitCheck(subject: .attack(kind), limit: limit, measured: worst(kind)?.release.residual, hasPower: hasPower(kind, against: limit))
    }

    /// Whether the attacks of a kind show anything: one of them that an exact copy would not have passed gives the others their meaning.
    /// - Parameter limit: what the risk should stay below; nil where nothing is asked of it.
    public func hasPower(_ kind: AttackKind, against limit: Double?) -> Bool {
        attacks.contains { $0.attack.kind == kind && $0.hasPower(against: limit ?? 1) }
    }

    /// Whether every limit that the plan states is met.
    public var meetsLimits: Bool { checks.allSatisfy(\.isMet) }

    /// What the release may be called: "anonymous" only where nothing stands in the way of it.
    public var standing: Standing {
        if treatment == .pseudonymised { return .pseudonymised }
        return reservations.isEmpty ? .anonymous : .deidentified
    }

    /// Why the release may not be called anonymous; empty where it may.
    ///
    /// Each of the three risks needs a limit, an attack with a control group that stays under it, and an attack that an exact copy of the
    /// original would not pass: below a limit that the original itself keeps, nothing was protected. Pseudonyms and ``obstacles`` exclude it.
    public var reservations: [Bilingual] {
        var reservations: [Bilingual] = []
        if treatment == .pseudonymised {
            reservations.append(
                Bilingual(
                    nl: "Er zijn pseudoniemen: met de sleutel is iedereen terug te vinden.", en: "There are pseudonyms: the key leads back to everyone."))
        }
        for kind in AttackKind.allCases {
            let name = kind.name
            guard let limit = limits[kind] else {
                reservations.append(Bilingual(nl: "Het plan noemt geen grens voor \(name.nl).", en: "The plan states no limit for \(name.en)."))
                continue
            }
            let tried = attacks.filter { $0.attack.kind == kind }
            if tried.contains(where: { $0.release.control == nil }) {
                reservations.append(
                    Bilingual(nl: "De aanval op \(name.nl) had geen controlegroep.", en: "The attack on \(name.en) had no control group."))
            }
            if !tried.isEmpty, !tried.contains(where: { $0.exactCopy.residual.value > limit }) {
                let share = RiskWords.percent(limit)
                reservations.append(
                    Bilingual(
                        nl: """
                            Ook een exacte kopie blijft bij \(name.nl) onder \(share.nl): de aanval is te zwak om iets aan te tonen. \
                            Kies andere kolommen of meer buren.
                            """,
                        en: """
                            An exact copy stays under \(share.en) for \(name.en) too: the attack is too weak to show anything. \
                            Choose other columns or more neighbours.
                            """))
            }
        }
        if let limit = limits.singlingOut {
            // Whoever is alone by what somebody knows of them is singled out, whatever an attack on whole records finds.
            reservations += knownItems.filter { $0.worst.high > limit }.map(\.sentence)
            reservations += ownValues.filter { $0.share > limit }.map(\.sentence)
        }
        return reservations + obstacles + checks.filter { !$0.isMet }.map(\.sentence)
    }

    /// The highest risk that was measured, of all that was: attacks, classes, known items and values that point at a record by themselves.
    public var residual: (risk: Estimate, of: Bilingual)? {
        var risks: [(Estimate, Bilingual)] = AttackKind.allCases.compactMap { kind in worst(kind).map { ($0.release.residual, kind.meaning) } }
        if let reidentification {
            let meaning = Bilingual(
                nl: "de hoogste kans om de persoon achter een record te vinden", en: "the highest chance to find the person behind a record")
            risks.append((Estimate(exactly: reidentification.prosecutor.highest), meaning))
        }
        risks += knownItems.map { ($0.worst, $0.meaning) }
        risks += ownValues.map { (Estimate(exactly: $0.share), $0.meaning) }
        return risks.max { ($0.0.high, $0.0.value) < ($1.0.high, $1.0.value) }
    }

    /// What may stand above the release: one sentence, and which of the three risks is not in its figure because no attack was run.
    public var headline: Bilingual {
        let missing = AttackKind.allCases.filter { worst($0) == nil }.map(\.name)
        guard standing != .anonymous, residual != nil, let last = missing.last else { return statement }
        let (nl, en) = (missing.dropLast().map(\.nl).joined(separator: ", "), missing.dropLast().map(\.en).joined(separator: ", "))
        return statement
            + Bilingual(
                nl: " Niet gemeten: \(nl.isEmpty ? "" : nl + " en ")\(last.nl).", en: " Not measured: \(en.isEmpty ? "" : en + " and ")\(last.en).")
    }

    private var statement: Bilingual {
        switch standing {
        case .anonymous:
            let parts = AttackKind.allCases.compactMap { kind in worst(kind).map { (kind.name, RiskWords.percent($0.release.residual)) } }
            let nl = parts.map { "\($0.0.nl) \($0.1.nl)" }.joined(separator: ", ")
            let en = parts.map { "\($0.0.en) \($0.1.en)" }.joined(separator: ", ")
            return Bilingual(
                nl: "Anoniem, gemeten naar de grenzen van het plan: \(nl).", en: "Anonymous, as measured against the limits of the plan: \(en).")
        case .deidentified:
            guard let residual else {
                return Bilingual(nl: "Gede-identificeerd, restrisico niet gemeten.", en: "De-identified, residual risk not measured.")
            }
            return RiskWords.deidentified(residual.risk, residual.of)
        case .pseudonymised:
            guard let residual else {
                return Bilingual(
                    nl: "Gepseudonimiseerd: dit blijven persoonsgegevens. Restrisico zonder de sleutel niet gemeten.",
                    en: "Pseudonymised: these stay personal data. The residual risk without the key was not measured.")
            }
            let share = RiskWords.percent(residual.risk)
            return Bilingual(
                nl: "Gepseudonimiseerd: dit blijven persoonsgegevens. Restrisico zonder de sleutel \(share.nl): \(residual.of.nl).",
                en: "Pseudonymised: these stay personal data. Residual risk without the key \(share.en): \(residual.of.en).")
        }
    }
}
