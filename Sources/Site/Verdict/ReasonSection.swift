import Markup
import Rulebook
import Text

/// Why: the rules that prohibit or may prohibit, and what keeps the others away, down to the last answer.
struct ReasonSection {
    let view: VerdictView

    private var say: Say { view.say }
    private var language: Language { view.language }
    private var rulebook: Rulebook { view.rulebook }

    var html: Flow {
        let answer = view.answer
        return Flow {
            if !answer.prohibitions.isEmpty {
                Section(.two, say(answer.titleOfProhibitions), id: "prohibitions") {
                    for finding in answer.prohibitions { reason(finding, isOpen: finding.norm == answer.prohibitions[0].norm) }
                }
            }
            if !answer.open.isEmpty {
                Section(.two, say("Wat het misschien verbiedt", "What may prohibit it"), id: "possible") {
                    for finding in answer.open { reason(finding, isOpen: false) }
                }
            }
            if !answer.grounds.isEmpty {
                Section(.two, say("Waarom een verbod niet geldt", "Why a prohibition does not apply"), id: "grounds") {
                    for finding in answer.grounds { reason(finding, isOpen: false) }
                }
            }
        }
    }

    private func reason(_ finding: NormFinding, isOpen: Bool) -> some Component {
        let norm = rulebook.norms[finding.norm]
        let mark: Phrasing =
            switch finding.value {
            case .yes: .badge(say("geldt", "applies"), .error)
            case .no: .badge(say("geldt niet", "does not apply"), .ok)
            case .unknown: .badge(say("nog open", "still open"))
            }
        return Disclosure(Phrasing(say.sentence(norm.text)) + " " + mark, isOpen: isOpen) {
            Paragraph(
                view.readable.citations(norm.citations, verify: norm.verify)
                    + (norm.authority >= .guidance ? " \(Phrasing.badge(say(norm.authority.label)))" : "") + " · "
                    + .link(say("de regel \(norm.id) in het wetboek", "rule \(norm.id) in the law book"), to: Address.norm(norm.id).path(language)))
            if let note = norm.note { Paragraph(say(note)) }
            if finding.value != .no, let mend = norm.mend { Paragraph(.strong(say("Wat helpt: ", "What helps: ")) + Phrasing(mend[language])) }
            view.readable.proof(finding.proof)
            exceptions(finding)
        }
    }

    private func exceptions(_ finding: NormFinding) -> Flow {
        guard !finding.exceptions.isEmpty else { return .empty }
        return Flow {
            Paragraph(.strong(say("Uitzonderingen", "Exceptions")))
            BulletList(
                finding.exceptions.map { exception in
                    let because = exception.because.map { rulebook.words(for: $0)[language] }
                    let reason: Phrasing =
                        switch exception.value {
                        case .yes: say("geldt", "applies")
                        case .no:
                            say("geldt niet", "does not apply")
                                + (because.map { say(", want hieraan is niet voldaan: \($0)", ", as this is not met: \($0)") } ?? "")
                        case .unknown:
                            say("nog open", "still open") + (because.map { say("; het hangt af van: \($0)", "; it depends on: \($0)") } ?? "")
                        }
                    return view.readable.normLink(exception.norm) + ": " + reason
                })
        }
    }
}
