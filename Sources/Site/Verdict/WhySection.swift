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
        Section(.two, say("Waarom dit er niet onder valt", "Why this is not covered"), id: "why") {
            DefinitionList(reasons.regimesThatDoNotApply.map { .init(say($0.name), Phrasing($0.because)) })
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

    /// Every regime with what is not met for it.
    var regimesThatDoNotApply: [(name: Bilingual, because: String)] {
        rulebook.regimes.map { regime in (regime.name, because(regime.condition)) }
    }

    private func because(_ condition: Condition) -> String {
        if case .concept(let norm) = condition,
            let explanation = try? site.engine.explanation(of: norm, answer.situation, asOf: answer.asOf), explanation.finding.value == .no
        {
            return say.sentence(Bilingual(readable.causes(of: explanation.finding.proof).joined(separator: "; "))) + "."
        }
        return say.text("Niet voldaan: ", "Not met: ") + say.dated(rulebook.words(for: condition)[language]) + "."
    }
}
