import Markup
import Rulebook
import Text

/// Right under the answer: why something is allowed, or why the rules do not cover it, in a sentence each.
struct WhySection {
    let view: VerdictView

    private var say: Say { view.say }
    private var rulebook: Rulebook { view.rulebook }
    private var reasons: VerdictReasons { VerdictReasons(site: view.site, language: view.language, answer: view.answer) }

    var html: Flow {
        switch view.answer.verdict.label {
        case .permitted, .conditions: permitted
        case .notCovered: notCovered
        case .prohibited, .weighing, .undecided: .empty
        }
    }

    private var permitted: Flow {
        let grounds = reasons.grounds
        guard !grounds.isEmpty || view.answer.verdict.label == .permitted else { return .empty }
        return Section(.two, say("Waarom dit mag", "Why this is allowed"), id: "why") {
            if grounds.isEmpty { Paragraph(say("Geen van de regels hier verbiedt dit.", "None of the rules here prohibits this.")) }
            BulletList(grounds.prefix(4).map(ground))
            if grounds.count > 4 {
                Disclosure(say("Nog \(grounds.count - 4)", "\(grounds.count - 4) more")) { BulletList(grounds.dropFirst(4).map(ground)) }
            }
        }.html
    }

    private func ground(_ ground: VerdictReasons.Ground) -> Phrasing {
        say("Dit geldt hier niet: ", "This does not apply here: ") + view.readable.normLink(ground.norm)
            + (ground.because.isEmpty ? "." : say(". Reden: ", ". Reason: ") + .strong(Phrasing(ground.because)) + ".")
    }

    private var notCovered: Flow {
        let regimes = reasons.regimesThatDoNotApply
        return Section(.two, say("Waarom dit er niet onder valt", "Why this is not covered"), id: "why") {
            for regime in regimes.prefix(1) {
                Paragraph(say("De ", "The ") + say(regime.name) + say(" geldt niet. ", " does not apply. ") + .strong(Phrasing(regime.because)))
            }
            if regimes.count > 1 {
                Disclosure(say("Andere wetten (\(regimes.count - 1))", "Other laws (\(regimes.count - 1))")) {
                    DefinitionList(regimes.dropFirst().map { .init(Phrasing(say.sentence($0.name)), Phrasing($0.because)) })
                }
            }
        }.html
    }
}

/// Why a verdict lets something through, in words, for the page and for paper.
struct VerdictReasons {
    struct Ground {
        let norm: Int
        /// What lifts the rule; empty where the proof holds no single reason.
        let because: String
    }

    let site: Site
    let language: Language
    let answer: Answer

    private var say: Say { Say(language: language) }
    private var rulebook: Rulebook { site.rulebook }
    private var readable: Readable { Readable(site, language) }

    var grounds: [Ground] {
        answer.grounds.map { Ground(norm: $0.norm, because: readable.causes(of: $0.proof).joined(separator: "; ")) }
    }

    /// Every regime with what is not met for it; first the one whose reach is a concept of the law itself, the GDPR.
    var regimesThatDoNotApply: [(name: Bilingual, because: String)] {
        let concepts = rulebook.regimes.filter { if case .concept = $0.condition { true } else { false } }
        let others = rulebook.regimes.filter { if case .concept = $0.condition { false } else { true } }
        return (concepts + others).map { ($0.name, because($0.condition)) }
    }

    private func because(_ condition: Condition) -> String {
        if case .concept(let norm) = condition,
            let explanation = try? site.engine.explanation(of: norm, answer.situation, asOf: answer.asOf), explanation.finding.value == .no
        {
            return say.sentence(Bilingual(readable.causes(of: explanation.finding.proof).joined(separator: "; "))) + "."
        }
        return say.sentence(unmet(condition)) + "."
    }

    /// The part of a condition that fails, as a statement.
    private func unmet(_ condition: Condition) -> Bilingual {
        switch condition {
        case .group(.all, let members): return unmet(members.first { $0.value(in: answer.situation) == .no } ?? members.last ?? .always)
        case .group(.any, let members):
            let parts = members.map { rulebook.words(for: $0) }
            return Bilingual(nl: "geen van deze: ", en: "none of these: ")
                + Bilingual(nl: parts.map(\.nl).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
        case .not(let inner): return rulebook.words(for: inner)
        case .fact(let fact, let test): return Bilingual(nl: "dit speelt niet: ", en: "this is not so: ") + rulebook.words(for: test, on: fact)
        case .always, .concept, .weighing, .applies, .group: return rulebook.words(for: .not(condition))
        }
    }
}

extension Condition {
    /// The value by the stated facts alone; what rests on other norms counts as unknown.
    fileprivate func value(in situation: Situation) -> Truth {
        switch self {
        case .always: return .yes
        case .concept, .weighing, .applies: return .unknown
        case .not(let inner): return !inner.value(in: situation)
        case .group(let kind, let members):
            let values = members.map { $0.value(in: situation) }
            switch kind {
            case .all: return values.contains(.no) ? .no : values.contains(.unknown) ? .unknown : .yes
            case .any: return values.contains(.yes) ? .yes : values.contains(.unknown) ? .unknown : .no
            case .none: return values.contains(.yes) ? .no : values.contains(.unknown) ? .unknown : .yes
            case .atLeast: return .unknown
            }
        case .fact(let fact, let test):
            switch (test, situation[fact]) {
            case (.isYes, .yes): return .yes
            case (.isYes, .no): return .no
            case (.isOneOf(let options), .option(let chosen)): return options.contains(chosen) ? .yes : .no
            case (.includes(let option), .options(let states)): return states[option] == .yes ? .yes : states[option] == .no ? .no : .unknown
            default: return .unknown
            }
        }
    }
}
