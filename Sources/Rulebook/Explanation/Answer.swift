public import Text

/// A verdict with everything that a person needs to check it: reasons, duties, weighings, what is missing, what would change it.
///
/// Facts and norms are indices into `Engine.rulebook`.
public struct Answer: Sendable {
    /// The version of the JSON form and of this type.
    public static let schema = "https://waarborg.example/schema/answer/1"

    /// The law of this date was used.
    public var asOf: LawDate
    public var rulebookRevision: String
    public var situation: Situation
    /// By statute and case law.
    public var verdict: Verdict
    /// With guidance, and with house rules as well.
    public var layers: [Layer: Verdict]
    public var regimes: [RegimeVerdict]
    /// Rules that apply, each with its proof; first those of the law, then those of guidance.
    public var prohibitions: [NormFinding]
    /// Rules that would apply but for an exception or a condition that is met: what makes it allowed.
    public var grounds: [NormFinding]
    /// Rules that may still apply.
    public var open: [NormFinding]
    public var duties: [DutyFinding]
    public var weighings: [WeighingSheet]
    /// Judgements without a factor sheet that are open, by fact index.
    public var assessments: [Int]
    /// Judgements, by fact index, on which only duties after a request or a breach hang, and not the verdict.
    public internal(set) var onDutiesOnly: Set<Int> = []
    /// Open facts that can still matter to the verdict, disputed ones first, then in the order of the law.
    public var missing: [Int]
    public var conflicts: [NormFinding]
    /// Provisions that this situation touches but that are not modelled.
    public var gaps: [NormFinding]
    /// Which of the four that follow were worked out; what was not is empty here and left out of the JSON.
    public var options: AnswerOptions
    /// The smallest set of known facts found that fixes the verdict by itself; empty while it is open.
    public var sufficientReason: [Int]
    public var horizon: [HorizonChange]
    /// What would make a prohibited processing allowed or open, least effort first.
    public var wouldAllow: [Counterfactual]
    /// Single changes that would make an allowed processing prohibited.
    public var wouldBreak: [Counterfactual]

    public var breaches: [DutyFinding] { duties.filter { $0.status == .breached } }

    /// The title above the prohibitions: where only guidance or house rules forbid, it says so.
    public var titleOfProhibitions: Bilingual {
        layers[.law]?.label == .prohibited
            ? .init(nl: "Waarom het niet mag", en: "Why it is not allowed")
            : .init(nl: "Wat volgens richtsnoeren of huisregels niet mag", en: "What guidance or house rules forbid")
    }

    /// Said with a breach when no duty of statute or case law is among those breached.
    public var remarkOnBreaches: Bilingual? {
        guard headline == .dutyBreached, !breaches.contains(where: { $0.layer == .law }) else { return nil }
        return .init(
            nl: "De plicht die niet is nagekomen staat in een richtsnoer of huisregel, niet in de wet zelf.",
            en: "The duty that was breached is in guidance or a house rule, not in the law itself.")
    }

    /// One word for the whole: the verdict, unless a duty is breached in a processing that is not prohibited.
    public var headline: Headline {
        if layers[.law]?.label == .prohibited { return .prohibited }
        if !breaches.isEmpty { return .dutyBreached }
        return Headline(verdict.label)
    }
}

/// The verdict and the breaches in one word; the exit status of the command line and the banner of a page.
public enum Headline: String, Sendable, Hashable, CaseIterable {
    case permitted, conditions = "permitted-under-conditions", notCovered = "not-covered"
    case dutyBreached = "duty-breached", prohibited
    case weighing = "needs-human-weighing", undecided

    init(_ label: Label) {
        self =
            switch label {
            case .notCovered: .notCovered
            case .permitted: .permitted
            case .conditions: .conditions
            case .prohibited: .prohibited
            case .weighing: .weighing
            case .undecided: .undecided
            }
    }

    public var text: Bilingual {
        switch self {
        case .permitted: Label.permitted.text
        case .conditions: Label.conditions.text
        case .notCovered: Label.notCovered.text
        case .prohibited: Label.prohibited.text
        case .weighing: Label.weighing.text
        case .undecided: Label.undecided.text
        case .dutyBreached: .init(nl: "een plicht is niet nagekomen", en: "a duty has been breached")
        }
    }
}

/// The verdict of one regime.
public struct RegimeVerdict: Sendable {
    /// Index in `Rulebook.regimes`.
    public var regime: Int
    public var verdict: Verdict
}

/// A norm with its proof.
public struct NormFinding: Sendable {
    /// Index in `Rulebook.norms`.
    public var norm: Int
    public var value: Truth
    public var proof: [ProofNode]
    /// For a rule that applies: each exception with the first condition that fails.
    public var exceptions: [ExceptionFinding]
}

/// An exception, and why it does not (or does, or may) help.
public struct ExceptionFinding: Sendable {
    public var norm: Int
    public var value: Truth
    /// The first condition that fails, or that is open.
    public var because: ProofNode?
}

/// One step of a proof: a condition and why it holds, fails or is open.
public struct ProofNode: Sendable {
    public enum Subject: Sendable {
        case fact(Int, FactTest)
        /// A concept or the application of a norm.
        case norm(Int)
        case weighing(Int)
        case always
        case group(GroupKind)
        case regime(Int)
    }

    public var subject: Subject
    public var isNegated: Bool
    /// The value of the whole line, negation included.
    public var value: Truth
    /// Only what is needed for the value.
    public var children: [ProofNode]
}

/// A duty and how it stands.
public struct DutyFinding: Sendable {
    public var norm: Int
    public var status: DutyStatus
    /// Whether only guidance or a house rule asks it.
    public var layer: Layer
    public var proof: [ProofNode]
    /// Facts that tell whether it is fulfilled.
    public var fulfilmentFacts: [Int]
}

/// An open norm laid out for the person who weighs it. Factors are never added up.
public struct WeighingSheet: Sendable {
    public struct Line: Sendable {
        public var direction: Weighing.Direction
        public var value: Truth
        public var condition: ProofNode
    }

    public struct Factor: Sendable {
        /// Index in the weighing's factors.
        public var factor: Int
        public var lines: [Line]
    }

    /// Index in `Rulebook.weighings`.
    public var weighing: Int
    /// The outcome that a person recorded, or that the law settles; unknown when it is still to be weighed.
    public var outcome: Truth
    public var factors: [Factor]
    /// Decided cases that speak on the same norm, the strongest first; empty until someone who knows cases adds them.
    public var precedents: [Precedent] = []
}

/// A later date on which the answer changes.
public struct HorizonChange: Sendable {
    public var date: LawDate
    public var verdict: Verdict
    /// Norms that start or stop to apply to this situation on that date.
    public var starting: [Int]
    public var ending: [Int]
}

/// A change of facts, and what the verdict is then: evaluated anew, never guessed.
public struct Counterfactual: Sendable {
    public struct Change: Sendable, Hashable {
        public var fact: Int
        /// For a set fact, the option.
        public var option: Int?
        public var from: FactState
        public var to: FactState
    }

    public var changes: [Change]
    public var effort: Int
    public var gives: Verdict
}

/// What an answer should contain beyond verdict, proofs and duties.
public struct AnswerOptions: Sendable {
    public var horizon = true
    public var counterfactuals = true
    public var sufficientReason = true
    /// Leaves out what takes long while facts are missing and a register does not show: the verdict of each regime, every missing fact but
    /// the first, and the later dates of a verdict that cannot be given yet.
    public var isBrief = false

    public init(horizon: Bool = true, counterfactuals: Bool = true, sufficientReason: Bool = true, isBrief: Bool = false) {
        self.horizon = horizon
        self.counterfactuals = counterfactuals
        self.sufficientReason = sufficientReason
        self.isBrief = isBrief
    }

    /// The verdict with its reasons, without what would change it.
    public static let reasons = AnswerOptions(horizon: false, counterfactuals: false, sufficientReason: false)
}
