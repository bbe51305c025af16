import Casework
import Documents
import Rulebook
import Text

/// The outcome on paper: the answer, the reasons, what has to be done, what people weigh, what would change it, and what bears on it.
struct VerdictDocument {
    let language: Language
    let site: Site
    let model: VerdictModel

    var rulebook: Rulebook { site.rulebook }
    var answer: Answer { model.answer }
    var assessment: KeptAssessment { model.assessment }
    var words: Say { Say(language: language) }

    func say(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }
    func say(_ text: Bilingual) -> String { words.dated(text[language]) }

    var document: Document {
        var blocks: [Block] = [.heading(.one, RichText(assessment.title.map(say) ?? title))]
        blocks += verdict
        blocks += why
        blocks += norms(say(answer.titleOfProhibitions), answer.prohibitions)
        blocks += open
        blocks += norms(say("Waarom een verbod niet geldt", "Why a prohibition does not apply"), answer.grounds)
        blocks += duties
        blocks += possibleDuties
        blocks += weighings
        blocks += changes
        blocks += horizon
        blocks += conflicts
        blocks += similarCases
        blocks += missing
        blocks += answers
        blocks.append(disclaimer)
        return Document(
            title: say("Mag dat? ", "Is this allowed? ") + say(answer.headline.text), language: language,
            footer: say(
                "Waarborg · recht van \(words.date(answer.asOf)) · regels \(answer.rulebookRevision)",
                "Waarborg · law of \(words.date(answer.asOf)) · rules \(answer.rulebookRevision)"),
            blocks: blocks)
    }

    private var title: String {
        model.event == nil ? say("Mag dat?", "Is this allowed?") : say("Wat moet er nu gebeuren?", "What has to happen now?")
    }

    private var disclaimer: Block {
        .note(
            title: RichText(say("Geen juridisch advies", "No legal advice")),
            [
                RichText(
                    say(
                        "Deze uitkomst volgt uit de antwoorden hierboven en is geen juridisch advies. Leg haar voor aan uw functionaris gegevensbescherming.",
                        "This outcome follows from the answers above and is no legal advice. Show it to your data protection officer."))
            ])
    }

    func cite(_ citations: [Citation], _ verify: Bilingual?) -> String {
        say(rulebook.citationText(citations)) + (verify.map { say(" – te verifiëren: ", " – to verify: ") + say($0) } ?? "")
    }

    // MARK: The answer

    private var verdict: [Block] {
        var lines: [RichText] = []
        if let line = answer.lineOnNarrowingLayer { lines.append(.bold(say(line))) }
        if model.event == nil, answer.headline == .dutyBreached {
            lines.append(
                "\(say("Wat u met de gegevens doet is zelf: ", "What you do with the data is itself: "))\(.bold(say(answer.verdict.label.text)))")
        }
        if model.event == nil, let remark = answer.remarkOnBreaches { lines.append(RichText(say(remark))) }
        if !answer.verdict.isDecided {
            lines.append(
                RichText(
                    say("Op zijn best: ", "At best: ") + say(words.label(answer.verdict.atBest)) + say(". Op zijn slechtst: ", ". At worst: ")
                        + say(words.label(answer.verdict.atWorst)) + "."))
        }
        for (layer, label) in answer.otherLayers { lines.append(RichText(words.sentence(layer.label) + ": " + say(label.text))) }
        if answer.regimes.count > 1 {
            let parts = answer.regimes.map { say(rulebook.regimes[$0.regime].name) + ": " + say($0.verdict.label.text) }
            lines.append(RichText(say("Per wet: ", "By law: ") + parts.joined(separator: "; ") + "."))
        }
        if let first = answer.prohibitions.first {
            lines.append(RichText(say(rulebook.titleOfReason(first)) + ": " + words.sentence(rulebook.norms[first.norm].text)))
        }
        guard let event = model.event else { return [.note(title: RichText(words.sentence(answer.headline.text)), lines)] }
        let processing = say("De verwerking zelf, los van wat er gebeurde: ", "The processing itself, apart from what happened: ")
        return [
            .note(
                title: RichText(words.sentence(event.name) + ": " + say("wat er nu moet gebeuren", "what has to happen now")),
                event.duties.isEmpty
                    ? [
                        RichText(
                            event.mayBind
                                ? say("Nog niet bekend wat u moet doen.", "What you have to do is not known yet.")
                                : say("De regels vragen nu niets van u.", "The rules ask nothing of you now."))
                    ] : event.duties.map { RichText(words.sentence(rulebook.norms[$0.norm].text) + " – " + state($0)) }),
            .note(title: RichText(processing + say(answer.verdict.label.text)), lines),
        ]
    }

    private var why: [Block] {
        let reasons = VerdictReasons(site: site, language: language, answer: answer)
        switch answer.verdict.label {
        case .notCovered:
            return [
                .heading(.two, RichText(say("Waarom dit er niet onder valt", "Why this is not covered"))),
                .table(reasons.regimesThatDoNotApply.map { Block.Row(RichText(words.sentence($0.name)), RichText($0.because)) }),
            ]
        case .permitted where reasons.grounds.isEmpty:
            return [
                .heading(.two, RichText(say("Waarom dit mag", "Why this is allowed"))),
                .paragraph(RichText(say("Geen van de regels hier verbiedt dit.", "None of the rules here prohibits this."))),
            ]
        case .permitted, .conditions, .prohibited, .weighing, .undecided: return []
        }
    }

    // MARK: Reasons

    private func norms(_ title: String, _ findings: [NormFinding]) -> [Block] {
        guard !findings.isEmpty else { return [] }
        var blocks: [Block] = [.heading(.two, RichText(title))]
        for finding in findings {
            let norm = rulebook.norms[finding.norm]
            blocks.append(.paragraph("\(.bold(words.sentence(norm.text))) (\(cite(norm.citations, norm.verify)); \(norm.id))"))
            if finding.value != .no, let mend = norm.mend { blocks.append(.paragraph(RichText(say("Wat helpt: ", "What helps: ") + say(mend)))) }
            let lines = steps(finding.proof, depth: 0) + finding.exceptions.map(exception)
            if !lines.isEmpty { blocks.append(.bullets(lines)) }
        }
        return blocks
    }

    /// Rules that may still prohibit, each with the questions on which that hangs.
    private var open: [Block] {
        guard !answer.open.isEmpty else { return [] }
        let readable = Readable(site, language)
        var blocks: [Block] = [.heading(.two, RichText(say("Wat het misschien verbiedt", "What may prohibit it")))]
        for finding in answer.open {
            let norm = rulebook.norms[finding.norm]
            blocks.append(.paragraph("\(.bold(words.sentence(norm.text))) (\(cite(norm.citations, norm.verify)); \(norm.id))"))
            var seen = Set<Int>()
            let facts = readable.openPoints(in: finding.proof).map(\.fact).filter { seen.insert($0).inserted }
            var lines = facts.prefix(4).map { RichText(say("Hangt af van: ", "Depends on: ") + say(rulebook.facts[$0].question)) }
            if facts.count > 4 {
                lines.append(
                    RichText(
                        say(
                            "En van nog \(facts.count - 4) vragen; zie de pagina met de uitkomst.",
                            "And on \(facts.count - 4) more questions; see the page with the outcome.")))
            }
            if !lines.isEmpty { blocks.append(.bullets(lines)) }
        }
        return blocks
    }

    private func exception(_ exception: ExceptionFinding) -> RichText {
        let because = exception.because.map { " – " + say(rulebook.words(for: $0)) } ?? ""
        let state =
            switch exception.value {
            case .yes: say("Uitzondering die geldt: ", "Exception that applies: ")
            case .no: say("Uitzondering die niet geldt: ", "Exception that does not apply: ")
            case .unknown: say("Uitzondering die nog open is: ", "Exception that is still open: ")
            }
        return RichText(state + say(rulebook.norms[exception.norm].text) + because)
    }

    private func steps(_ nodes: [ProofNode], depth: Int) -> [RichText] {
        nodes.flatMap { node -> [RichText] in
            let mark = node.value == .yes ? say("ja", "yes") : node.value == .no ? say("nee", "no") : "?"
            let line = RichText(String(repeating: "– ", count: depth) + say(rulebook.words(for: node)) + " [\(mark)]")
            return [line] + steps(node.children, depth: depth + 1)
        }
    }

    // MARK: Duties

    private func state(_ finding: DutyFinding) -> String {
        let duty = rulebook.norms[finding.norm].duty
        let isLate = finding.status == .breached && duty?.moment == .after
        let state = isLate ? say("nog niet gedaan", "not done yet") : say(finding.status.text)
        let term = finding.status == .fulfilled ? nil : duty?.term
        return state + (term.map { ", " + Readable(site, language).term(rulebook.terms[$0]) } ?? "")
    }

    private var duties: [Block] {
        let shown = answer.duties.filter { $0.status != .notApplicable && $0.status != .possible }
        guard !shown.isEmpty else { return [] }
        return [.heading(.two, RichText(say("Wat u moet doen", "What you have to do"))), .checklist(shown.map(item))]
    }

    private func item(_ finding: DutyFinding) -> Block.ChecklistItem {
        let norm = rulebook.norms[finding.norm]
        var text = RichText(words.sentence(norm.text) + " (" + state(finding) + "). " + cite(norm.citations, norm.verify) + ".")
        if finding.status == .breached, let mend = norm.mend {
            text = text + RichText(say(" Zo maakt u het goed: ", " How to mend it: ") + say(mend))
        }
        if finding.status != .fulfilled, let evidence = norm.duty?.evidence {
            text = text + RichText(say(" Bewijs: ", " Evidence: ") + say(evidence))
        }
        let state: Block.ChecklistItem.State =
            switch finding.status {
            case .fulfilled: .done
            case .outstanding: .toDo
            case .breached: norm.duty?.moment == .after ? .toDo : .failed
            case .open, .possible, .notApplicable: .unknown
            }
        return Block.ChecklistItem(state, text)
    }

    private var possibleDuties: [Block] {
        guard !model.possibleDuties.isEmpty else { return [] }
        return [
            .heading(
                .two, RichText(say("Misschien ook – hangt af van wat we nog niet weten", "Perhaps also – depends on what we do not know yet"))),
            .bullets(
                model.possibleDuties.map { duty in
                    let question = duty.hangsOn.map { say(rulebook.facts[$0.fact].question) }
                    return RichText(words.sentence(rulebook.norms[duty.norm].text) + (question.map { " – " + $0 } ?? ""))
                }),
        ]
    }
}
