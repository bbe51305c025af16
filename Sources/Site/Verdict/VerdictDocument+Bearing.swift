import Casework
import Documents
import Rulebook
import Text

/// What people weigh, what would change the answer, and what bears on it.
extension VerdictDocument {
    var weighings: [Block] {
        let recorded = answer.recordedOutsideSheets(rulebook)
        let judgements = answer.assessments.filter { !recorded.contains($0) } + recorded
        guard !answer.weighings.isEmpty || !judgements.isEmpty else { return [] }
        var blocks: [Block] = [.heading(.two, RichText(say("Wat mensen moeten afwegen", "What people have to weigh")))]
        for sheet in answer.weighings { blocks += self.sheet(sheet) }
        for fact in judgements {
            blocks.append(.heading(.three, RichText(say(rulebook.facts[fact].question))))
            let citations = site.book.citations(of: fact)
            if !citations.isEmpty { blocks.append(.paragraph(RichText(cite(citations, nil)))) }
            blocks.append(judgement(fact, settled: .unknown))
        }
        return blocks
    }

    private func sheet(_ sheet: WeighingSheet) -> [Block] {
        let weighing = rulebook.weighings[sheet.weighing]
        var blocks: [Block] = [
            .heading(.three, RichText(say(weighing.question))), .paragraph(RichText(cite(weighing.citations, weighing.verify))),
        ]
        let lines = sheet.factors.flatMap(\.lines)
        let parts: [(title: String, lines: [WeighingSheet.Line])] = [
            (say("Voor:", "For:"), lines.filter { $0.value == .yes && $0.direction.rawValue > 0 }),
            (say("Tegen:", "Against:"), lines.filter { $0.value == .yes && $0.direction.rawValue < 0 }),
            (say("Nog te beantwoorden:", "Still to answer:"), lines.filter { $0.value == .unknown }),
        ]
        for part in parts where !part.lines.isEmpty {
            blocks.append(.paragraph(.bold(part.title)))
            blocks.append(
                .bullets(
                    part.lines.map { line in
                        let isHeavy = line.value == .yes && abs(line.direction.rawValue) == 2
                        return RichText(say(rulebook.words(for: line.condition)) + (isHeavy ? say(" (weegt zwaar)", " (weighs heavily)") : ""))
                    }))
        }
        if !sheet.precedents.isEmpty {
            blocks.append(.paragraph(.bold(say("Zo beslisten anderen:", "How others decided:"))))
            blocks.append(.bullets(sheet.precedents.map { RichText(say($0.explanation)) }))
        }
        return blocks + [judgement(weighing.outcome, settled: sheet.outcome)]
    }

    private func judgement(_ fact: Int, settled: Truth) -> Block {
        guard let state = answer.situation[fact] else {
            return switch settled {
            case .yes: .paragraph(RichText(say("De wet beslist dit al: ja.", "The law settles this already: yes.")))
            case .no: .paragraph(RichText(say("De wet beslist dit al: nee.", "The law settles this already: no.")))
            case .unknown: .paragraph(RichText(say("Nog niet afgewogen.", "Not weighed yet.")))
            }
        }
        let outcome = RichText.bold(say("Uitkomst: ", "Outcome: ") + say(rulebook.words(for: state, of: fact)) + ".")
        guard let kept = assessment.judgements[fact] else { return .paragraph(outcome) }
        return .paragraph(outcome + RichText(" " + kept.byAndWhen(language) + ": " + kept.reason))
    }

    // MARK: Change

    var changes: [Block] {
        var blocks: [Block] = []
        if answer.verdict.label == .prohibited {
            let choices = ChangeChoice.grouped(answer.wouldAllow)
            let settled = choices.filter(\.isSettled)
            let reopened = choices.filter { !$0.isSettled }
            blocks.append(.heading(.two, RichText(say("Wanneer het wel mag", "When it would be allowed"))))
            if answer.wouldAllow.isEmpty {
                blocks.append(
                    .paragraph(
                        RichText(
                            say(
                                "Geen verandering van hooguit drie antwoorden haalt het verbod weg.",
                                "No change of up to three answers lifts the prohibition."))))
            }
            if !settled.isEmpty { blocks.append(.bullets(settled.map { RichText(change($0) + " → " + say($0.gives.label.text)) })) }
            if !reopened.isEmpty {
                blocks += [
                    .heading(.three, RichText(say("Dit opent de vraag opnieuw", "This reopens the question"))),
                    .bullets(reopened.map { RichText(change($0)) }),
                ]
            }
        }
        if !answer.wouldBreak.isEmpty {
            blocks += [
                .heading(.two, RichText(say("Waardoor het verboden wordt", "What would make it prohibited"))),
                .bullets(answer.wouldBreak.map { RichText(change(ChangeChoice($0))) }),
            ]
        }
        return blocks
    }

    private func change(_ choice: ChangeChoice) -> String { say(rulebook.words(for: choice)) }

    var horizon: [Block] {
        guard !answer.horizon.isEmpty else { return [] }
        return [
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

    // MARK: What bears on it

    var conflicts: [Block] {
        var blocks: [Block] = []
        if !answer.conflicts.isEmpty { blocks.append(.heading(.two, RichText(say("Bronnen spreken elkaar tegen", "Sources disagree")))) }
        for finding in answer.conflicts {
            let norm = rulebook.norms[finding.norm]
            blocks.append(.paragraph(.bold(words.sentence(norm.text))))
            if let verify = norm.verify { blocks.append(.paragraph(RichText(say("Te verifiëren: ", "To verify: ") + say(verify)))) }
            guard case .conflict(let sides) = norm.kind else { continue }
            blocks.append(
                .table(
                    sides.map { side in
                        let dates = [side.validity.from, side.validity.to].compactMap { $0.map(words.date) }.joined(separator: " – ")
                        let authority = say(side.authority.label) + (dates.isEmpty ? "" : ", " + dates)
                        return Block.Row(RichText(words.dated(side.source)), RichText(say(side.says) + " (" + authority + ")"))
                    }))
        }
        if !answer.gaps.isEmpty {
            blocks += [
                .heading(.two, RichText(say("Raakt dit ook, maar is niet uitgewerkt", "Touched as well, but not modelled"))),
                .bullets(answer.gaps.map { RichText(words.sentence(rulebook.norms[$0.norm].text)) }),
            ]
        }
        return blocks
    }

    var similarCases: [Block] {
        guard !model.similar.isEmpty else { return [] }
        return [
            .heading(.two, RichText(say("Zaken die hierop lijken", "Cases that resemble this"))),
            .bullets(
                model.similar.map { item in
                    let decided = item.decided
                    let shared = item.shared.map { shared in
                        switch shared {
                        case .norm(let norm): say(rulebook.norms[norm].text)
                        case .weighing(let weighing): say(rulebook.weighings[weighing].name)
                        }
                    }
                    let text =
                        " (\(decided.authority), \(words.date(decided.decided))): " + say(decided.outcome.text) + ". "
                        + say("Zelfde regels: ", "Same rules: ") + shared.joined(separator: "; ") + "."
                    return .bold(say(decided.name)) + RichText(text + decided.caveats.map { " " + say($0) + "." }.joined())
                }),
        ]
    }

    var missing: [Block] {
        guard !answer.missing.isEmpty else { return [] }
        return [
            .heading(.two, RichText(say("Wat we nog niet weten", "What we do not know yet"))),
            .bullets(answer.missing.map { RichText(say(rulebook.facts[$0].question)) }),
        ]
    }

    var answers: [Block] {
        let given = answer.situation.states.keys.filter { rulebook.facts[$0].isFact }.sorted()
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
