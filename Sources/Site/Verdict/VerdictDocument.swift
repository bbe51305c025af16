import Documents
import Rulebook
import Text

/// The outcome on paper, in the order of the page.
struct VerdictDocument {
    let language: Language
    let rulebook: Rulebook
    let answer: Answer
    let assessment: KeptAssessment

    private func say(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }
    private func say(_ text: Bilingual) -> String { text[language] }
    private var words: Say { Say(language: language) }

    var document: Document {
        var blocks: [Block] = [.heading(.one, RichText(assessment.title.map(say) ?? say("Mag dat?", "Is this allowed?")))]
        blocks.append(verdict)
        blocks += duties
        blocks += norms(say(answer.titleOfProhibitions), answer.prohibitions)
        blocks += norms(say("Wat het misschien verbiedt", "What may prohibit it"), answer.open)
        blocks += norms(say("Waarom een verbod niet geldt", "Why a prohibition does not apply"), answer.grounds)
        blocks += weighings
        blocks += changes
        blocks += rest
        blocks += answers
        return Document(
            title: say("Mag dat? ", "Is this allowed? ") + say(answer.headline.text), language: language,
            footer: say(
                "Waarborg · recht van \(answer.asOf) · regels \(answer.rulebookRevision)",
                "Waarborg · law of \(answer.asOf) · rules \(answer.rulebookRevision)"),
            blocks: blocks)
    }

    private var verdict: Block {
        var lines: [RichText] = []
        if answer.headline == .dutyBreached {
            lines.append(
                "\(say("Wat u met de gegevens doet is zelf: ", "What you do with the data is itself: "))\(.bold(say(answer.verdict.label.text)))")
        }
        if let remark = answer.remarkOnBreaches { lines.append(RichText(say(remark))) }
        if !answer.verdict.isDecided {
            lines.append(
                RichText(
                    say("Op zijn best: ", "At best: ") + say(words.label(answer.verdict.atBest)) + say(". Op zijn slechtst: ", ". At worst: ")
                        + say(words.label(answer.verdict.atWorst)) + "."))
        }
        for layer in [Layer.guidance, .house] {
            guard let verdict = answer.layers[layer], verdict.label != layer.narrower.flatMap({ answer.layers[$0] })?.label else { continue }
            lines.append(RichText(words.sentence(layer.label) + ": " + say(verdict.label.text)))
        }
        return .note(title: RichText(words.sentence(answer.headline.text)), lines)
    }

    private func cite(_ citations: [Citation], _ verify: Bilingual?) -> String {
        say(rulebook.citationText(citations)) + (verify.map { say(" – te verifiëren: ", " – to verify: ") + say($0) } ?? "")
    }

    private var duties: [Block] {
        let shown = answer.duties.filter { $0.status != .notApplicable && $0.status != .possible }
        guard !shown.isEmpty else { return [] }
        return [
            .heading(.two, RichText(say("Wat u moet doen", "What you have to do"))),
            .checklist(
                shown.map { finding in
                    let norm = rulebook.norms[finding.norm]
                    var text = RichText(words.sentence(norm.text)) + RichText(" (" + say(finding.status.text) + ")")
                    text = text + RichText(". " + cite(norm.citations, norm.verify) + ".")
                    if finding.status == .breached, let mend = norm.mend {
                        text = text + RichText(say(" Zo maakt u het goed: ", " How to mend it: ") + say(mend))
                    }
                    if finding.status != .fulfilled, let evidence = norm.duty?.evidence {
                        text = text + RichText(say(" Bewijs: ", " Evidence: ") + say(evidence))
                    }
                    return Block.ChecklistItem(isDone: finding.status == .fulfilled, text)
                }),
        ]
    }

    private func norms(_ title: String, _ findings: [NormFinding]) -> [Block] {
        guard !findings.isEmpty else { return [] }
        var blocks: [Block] = [.heading(.two, RichText(title))]
        for finding in findings {
            let norm = rulebook.norms[finding.norm]
            blocks.append(.paragraph("\(.bold(words.sentence(norm.text))) (\(cite(norm.citations, norm.verify)); \(norm.id))"))
            var lines = steps(finding.proof, depth: 0)
            for exception in finding.exceptions where exception.value != .yes {
                let because = exception.because.map { say(rulebook.words(for: $0)) } ?? ""
                lines.append(
                    RichText(
                        say("Uitzondering helpt niet of is open: ", "Exception does not help or is open: ") + say(rulebook.norms[exception.norm].text)
                            + (because.isEmpty ? "" : " – " + because)))
            }
            if !lines.isEmpty { blocks.append(.bullets(lines)) }
        }
        return blocks
    }

    private func steps(_ nodes: [ProofNode], depth: Int) -> [RichText] {
        nodes.flatMap { node -> [RichText] in
            let mark = node.value == .yes ? say("ja", "yes") : node.value == .no ? say("nee", "no") : "?"
            let line = RichText(String(repeating: "– ", count: depth) + say(rulebook.words(for: node)) + " [\(mark)]")
            return [line] + (depth < 3 ? steps(node.children, depth: depth + 1) : [])
        }
    }

    private var weighings: [Block] {
        guard !answer.weighings.isEmpty || !answer.assessments.isEmpty else { return [] }
        var blocks: [Block] = [.heading(.two, RichText(say("Wat mensen moeten afwegen", "What people have to weigh")))]
        for sheet in answer.weighings {
            let weighing = rulebook.weighings[sheet.weighing]
            blocks.append(.heading(.three, RichText(say(weighing.question))))
            blocks.append(.paragraph(RichText(cite(weighing.citations, weighing.verify))))
            let lines = sheet.factors.flatMap(\.lines).filter { $0.value != .no }.map { line in
                let direction =
                    switch line.direction {
                    case .stronglyFor: say("sterk voor", "strongly for")
                    case .towards: say("voor", "for")
                    case .against: say("tegen", "against")
                    case .stronglyAgainst: say("sterk tegen", "strongly against")
                    }
                return RichText(
                    direction + ": " + say(rulebook.words(for: line.condition))
                        + (line.value == .unknown ? say(" (nog niet bekend)", " (not known yet)") : ""))
            }
            if !lines.isEmpty { blocks.append(.bullets(lines)) }
            blocks += judgement(weighing.outcome)
        }
        for fact in answer.assessments {
            blocks.append(.heading(.three, RichText(say(rulebook.facts[fact].question))))
            blocks += judgement(fact)
        }
        return blocks
    }

    private func judgement(_ fact: Int) -> [Block] {
        guard let state = answer.situation[fact] else { return [] }
        let kept = assessment.judgements[fact]
        let outcome = say("Uitkomst: ", "Outcome: ") + say(rulebook.words(for: state, of: fact))
        return [.paragraph(RichText(outcome + (kept.map { " (\($0.by)). \($0.reason)" } ?? "")))]
    }

    private var changes: [Block] {
        var blocks: [Block] = []
        func line(_ item: Counterfactual) -> RichText {
            RichText(item.changes.map { say(rulebook.words(for: $0)) }.joined(separator: say("; en ", "; and ")) + " → " + say(item.gives.label.text))
        }
        if !answer.wouldAllow.isEmpty {
            blocks += [.heading(.two, RichText(say("Wanneer het wel mag", "When it would be allowed"))), .bullets(answer.wouldAllow.map(line))]
        }
        if !answer.wouldBreak.isEmpty {
            blocks += [
                .heading(.two, RichText(say("Waardoor het verboden wordt", "What would make it prohibited"))), .bullets(answer.wouldBreak.map(line)),
            ]
        }
        if !answer.horizon.isEmpty {
            blocks += [
                .heading(.two, RichText(say("Wat er verandert in de tijd", "What changes over time"))),
                .table(
                    answer.horizon.map { change in
                        let norms =
                            change.starting.map { say("gaat gelden: ", "starts to apply: ") + say(rulebook.norms[$0].text) }
                            + change.ending.map { say("geldt niet meer: ", "no longer applies: ") + say(rulebook.norms[$0].text) }
                        return Block.Row(
                            RichText(words.date(change.date)), RichText(([say(change.verdict.label.text)] + norms).joined(separator: "; ")))
                    }),
            ]
        }
        return blocks
    }

    private var rest: [Block] {
        var blocks: [Block] = []
        if !answer.missing.isEmpty {
            blocks += [
                .heading(.two, RichText(say("Wat we nog niet weten", "What we do not know yet"))),
                .bullets(answer.missing.map { RichText(say(rulebook.facts[$0].question)) }),
            ]
        }
        for finding in answer.conflicts {
            let norm = rulebook.norms[finding.norm]
            blocks += [
                .heading(.two, RichText(say("Bronnen spreken elkaar tegen", "Sources disagree"))), .paragraph(RichText(words.sentence(norm.text))),
            ]
            if case .conflict(let sides) = norm.kind {
                blocks.append(.table(sides.map { Block.Row(RichText($0.source), RichText(say($0.says) + " (" + say($0.authority.label) + ")")) }))
            }
        }
        if !answer.gaps.isEmpty {
            blocks += [
                .heading(.two, RichText(say("Raakt dit ook, maar is niet uitgewerkt", "Touched as well, but not modelled"))),
                .bullets(answer.gaps.map { RichText(words.sentence(rulebook.norms[$0.norm].text)) }),
            ]
        }
        return blocks
    }

    private var answers: [Block] {
        let given = answer.situation.states.keys.sorted()
        guard !given.isEmpty else { return [] }
        return [
            .heading(.two, RichText(say("De antwoorden", "The answers"))),
            .table(
                given.map {
                    Block.Row(RichText(words.sentence(rulebook.facts[$0].name)), RichText(say(rulebook.words(forAnswerTo: $0, in: answer.situation))))
                }),
        ]
    }
}
