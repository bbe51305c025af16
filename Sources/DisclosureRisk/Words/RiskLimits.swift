public import Text

/// The highest risks that a plan allows; shares from 0 to 1. What is nil is not limited.
public struct RiskLimits: Sendable, Hashable {
    /// The highest upper end of the residual risk of singling out.
    public var singlingOut: Double?
    /// The same for linkability.
    public var linkability: Double?
    /// The same for inference.
    public var inference: Double?
    /// The highest prosecutor risk of any record: 0.1 asks for classes of at least ten.
    public var highestRecordRisk: Double?

    /// Limits of a plan.
    public init(singlingOut: Double? = nil, linkability: Double? = nil, inference: Double? = nil, highestRecordRisk: Double? = nil) {
        (self.singlingOut, self.linkability, self.inference) = (singlingOut, linkability, inference)
        self.highestRecordRisk = highestRecordRisk
    }

    /// The limit for a kind of attack.
    public subscript(kind: AttackKind) -> Double? {
        switch kind {
        case .singlingOut: singlingOut
        case .linkability: linkability
        case .inference: inference
        }
    }
}

/// A limit beside what was measured.
public struct LimitCheck: Sendable, Hashable {
    /// What is limited.
    public enum Subject: Sendable, Hashable {
        /// The residual risk of a kind of attack.
        case attack(AttackKind)
        /// The prosecutor risk of the record that is easiest to find.
        case recordRisk
    }

    /// What is limited.
    public var subject: Subject
    /// The limit of the plan.
    public var limit: Double
    /// What was measured; nil where it was not.
    public var measured: Estimate?
    /// Whether a low figure means something: an exact copy of the original would not have stayed below the limit.
    public var hasPower: Bool

    /// A limit beside what was measured.
    public init(subject: Subject, limit: Double, measured: Estimate?, hasPower: Bool = true) {
        (self.subject, self.limit, self.measured, self.hasPower) = (subject, limit, measured, hasPower)
    }

    /// Whether the upper end is below the limit. A record risk is counted, not estimated, and may be at it; a limit of 1 forbids nothing. What
    /// was not measured, or by an attack without power, is not met.
    public var isMet: Bool {
        guard let measured, hasPower else { return false }
        return subject == .recordRisk || limit >= 1 ? measured.high <= limit * (1 + 1e-12) : measured.high < limit
    }

    /// How the measurement compares with the limit.
    public var sentence: Bilingual {
        let most = RiskWords.percent(limit)
        let name: Bilingual =
            switch subject {
            case .attack(let kind): kind.name
            case .recordRisk: Bilingual(nl: "de hoogste kans per record", en: "the highest chance per record")
            }
        guard let measured else {
            return Bilingual(
                nl: "Niet aangetoond: het plan staat voor \(name.nl) minder dan \(most.nl) toe, en dit is niet gemeten.",
                en: "Not shown: the plan allows less than \(most.en) for \(name.en), and this was not measured.")
        }
        let share = RiskWords.percent(measured)
        if !hasPower {
            return Bilingual(
                nl: """
                    Niet aangetoond: bij de aanval op \(name.nl) blijft ook een exacte kopie onder \(most.nl), \
                    dus \(share.nl) bewijst niets. Kies andere kolommen of meer aanvallen.
                    """,
                en: """
                    Not shown: in the attack on \(name.en) an exact copy stays below \(most.en) too, \
                    so \(share.en) proves nothing. Choose other columns or more attacks.
                    """)
        }
        if isMet {
            return Bilingual(
                nl: "Gehaald: \(name.nl) is \(share.nl), en het plan staat tot \(most.nl) toe.",
                en: "Met: \(name.en) is \(share.en), and the plan allows up to \(most.en).")
        }
        return Bilingual(
            nl: "Niet gehaald: \(name.nl) is \(share.nl), en het plan staat tot \(most.nl) toe; de bovengrens van het interval telt.",
            en: "Not met: \(name.en) is \(share.en), and the plan allows up to \(most.en); the upper end of the interval counts.")
    }
}
