import Markup
import Rulebook
import Text

/// Open norms laid out for the people who weigh them: what speaks for and against, never a score, and a form for the outcome.
struct WeighingSection {
    let view: VerdictView

    private var say: Say { view.say }
    private var language: Language { view.language }
    private var rulebook: Rulebook { view.rulebook }

    var html: Flow {
        let answer = view.answer
        let recorded = answer.recordedOutsideSheets(rulebook)
        guard !answer.weighings.isEmpty || !answer.assessments.isEmpty || !recorded.isEmpty else { return .empty }
        return Section(.two, say("Wat mensen moeten afwegen", "What people have to weigh"), id: "weighings") {
            Paragraph(
                say(
                    "De wet laat dit aan mensen over. Hieronder staat wat er meetelt. De uitkomst kiest u zelf, met een reden.",
                    "The law leaves this to people. Below is what counts. You choose the outcome yourself, with a reason."))
            for sheet in answer.weighings { self.sheet(sheet) }
            for fact in answer.assessments.filter({ !recorded.contains($0) }) + recorded { judgement(fact) }
        }.html
    }

    private func sheet(_ sheet: WeighingSheet) -> some Component {
        let weighing = rulebook.weighings[sheet.weighing]
        return Card {
            Heading(.three, Phrasing(weighing.question[language]))
            Paragraph(
                view.readable.citations(weighing.citations, verify: weighing.verify) + " · "
                    + .link(say("lees meer", "read more"), to: Address.norm(weighing.id).path(language)), .small)
            WeighingFactors(readable: view.readable, sheet: sheet) { fact in
                Address.question(view.model.assessment.token, fact: view.site.vocabulary.slugs[fact]).path(language)
            }
            form(weighing.outcome, isSettled: view.answer.situation[weighing.outcome] == nil && sheet.outcome != .unknown, outcome: sheet.outcome)
        }
    }

    private func judgement(_ fact: Int) -> some Component {
        Card {
            Heading(.three, Phrasing(rulebook.facts[fact].question[language]))
            if let help = rulebook.facts[fact].help { Paragraph(say(help)) }
            let citations = view.site.book.citations(of: fact)
            if !citations.isEmpty { Paragraph(view.readable.citations(citations, verify: nil), .small) }
            form(fact, isSettled: false, outcome: .unknown)
        }
    }

    private func form(_ fact: Int, isSettled: Bool, outcome: Truth) -> Flow {
        let fields = JudgementForm(fact: fact)
        let state = view.answer.situation[fact]
        let rejected = view.model.judgement.flatMap { $0.fact == fact ? $0 : nil }
        let kept = view.model.assessment.judgements[fact]
        func error(_ field: String) -> FieldError? {
            rejected?.mistakes.first { $0.field == field }.map { FieldError(say($0.message), language: language) }
        }
        return Flow {
            if isSettled {
                Paragraph(
                    .strong(say("De wet beslist dit al: ", "The law settles this already: "))
                        + (outcome == .yes ? say("ja", "yes") : say("nee", "no")) + ".")
            } else {
                if let state { recordedLine(state, fact, kept) }
                Disclosure(
                    state == nil ? say("Leg de uitkomst vast", "Record the outcome") : say("Wijzig de uitkomst", "Change the outcome"),
                    isOpen: rejected != nil
                ) {
                    Form(
                        to: Address.judgement(view.model.assessment.token).path(language), .change(view.token),
                        hidden: [("fact", view.site.vocabulary.slugs[fact]), ("version", String(view.model.assessment.version))]
                    ) {
                        RadioGroup(
                            fields.outcomeField, legend: .plain(say("Uitkomst", "Outcome")), error: error(fields.outcomeField),
                            choices: [
                                Choice("yes", say("Ja", "Yes")), Choice("no", say("Nee", "No")),
                                Choice("open", say("Nog niet afgewogen", "Not weighed yet")),
                            ], selected: rejected?.form[fields.outcomeField] ?? (state == .yes ? "yes" : state == .no ? "no" : nil))
                        TextField(
                            fields.byField, label: say("Wie heeft dit afgewogen?", "Who weighed this?"),
                            hint: say("Een naam of functie.", "A name or position."), error: error(fields.byField),
                            value: rejected?.form[fields.byField] ?? kept?.by ?? "", width: .medium, maximumLength: 200)
                        TextArea(
                            fields.reasonField, label: say("Waarom?", "Why?"), error: error(fields.reasonField),
                            value: rejected?.form[fields.reasonField] ?? kept?.reason ?? "", rows: 4)
                        SubmitButton(say("Bewaar het oordeel", "Save the judgement"), .secondary)
                    }
                }
            }
        }
    }

    private func recordedLine(_ state: FactState, _ fact: Int, _ kept: KeptAssessment.Judgement?) -> Flow {
        Flow {
            Paragraph(.strong(say("Uitkomst: ", "Outcome: ") + say(rulebook.words(for: state, of: fact))))
            if let kept { Quotation(Phrasing(kept.reason), source: Phrasing(kept.byAndWhen(language))) }
        }
    }
}

extension Answer {
    /// Judgements that people recorded and that stand on no sheet.
    func recordedOutsideSheets(_ rulebook: Rulebook) -> [Int] {
        let onSheets = Set(weighings.map { rulebook.weighings[$0.weighing].outcome })
        return situation.states.keys.filter { !rulebook.facts[$0].isFact && !onSheets.contains($0) }.sorted()
    }
}
