import Markup
import Rulebook
import Text

/// What would change the outcome: other facts, and other dates.
struct ChangeSection {
    let view: VerdictView

    private var say: Say { view.say }
    private var language: Language { view.language }
    private var rulebook: Rulebook { view.rulebook }

    var html: Flow {
        let answer = view.answer
        return Flow {
            if answer.verdict.label == .prohibited {
                Section(.two, say("Wanneer het wel mag", "When it would be allowed"), id: "would-allow") {
                    if answer.wouldAllow.isEmpty {
                        Paragraph(
                            say(
                                "Geen verandering van hooguit drie antwoorden haalt het verbod weg.",
                                "No change of up to three answers lifts the prohibition."))
                    } else {
                        let choices = ChangeChoice.grouped(answer.wouldAllow)
                        let settled = choices.filter(\.isSettled)
                        let reopened = choices.filter { !$0.isSettled }
                        if !settled.isEmpty {
                            Paragraph(say("Het verbod vervalt als u dit verandert:", "The prohibition falls away if you change this:"))
                            BulletList(settled.map { change($0, isLong: true) })
                        }
                        if !reopened.isEmpty {
                            Heading(.three, say("Dit opent de vraag opnieuw", "This reopens the question"))
                            Paragraph(
                                say(
                                    "Het verbod staat dan niet meer vast, maar of het mag hangt van meer antwoorden af.",
                                    "The prohibition is then no longer certain, but whether it is allowed hangs on more answers."))
                            BulletList(reopened.map { change($0, isLong: false) })
                        }
                    }
                }
            }
            if !answer.wouldBreak.isEmpty {
                Section(.two, say("Waardoor het verboden wordt", "What would make it prohibited"), id: "would-break") {
                    Paragraph(say("Let hierop als uw plannen veranderen:", "Mind this when your plans change:"))
                    // One by one: each of them alone is enough.
                    BulletList(answer.wouldBreak.map { change(ChangeChoice($0), isLong: false) })
                }
            }
            if !answer.horizon.isEmpty { horizon }
        }
    }

    private func change(_ choice: ChangeChoice, isLong: Bool) -> Phrasing {
        let words = Phrasing(say.sentence(rulebook.words(for: choice)))
        return isLong ? words + say(" → dan: ", " → then: ") + .strong(say(choice.gives.label.text)) : words
    }

    private var horizon: Flow {
        Section(.two, say("Wat er verandert in de tijd", "What changes over time"), id: "horizon") {
            Timeline(
                [
                    Timeline.Event(Phrasing(say.date(view.answer.asOf)), iso: view.answer.asOf.description, isCurrent: true) {
                        Paragraph(say("Nu: ", "Now: ") + .strong(say(view.answer.verdict.label.text)))
                    }
                ]
                    + view.answer.horizon.map { change in
                        Timeline.Event(Phrasing(say.date(change.date)), iso: change.date.description) {
                            Paragraph(say("Dan: ", "Then: ") + .strong(say(change.verdict.label.text)))
                            BulletList(
                                change.starting.map { say("gaat gelden: ", "starts to apply: ") + view.readable.normLine($0) }
                                    + change.ending.map { say("geldt niet meer: ", "no longer applies: ") + view.readable.normLine($0) })
                        }
                    })
        }.html
    }
}

extension ChangeChoice {
    /// Whether the change settles the matter: a verdict, or only a judgement left to make.
    var isSettled: Bool { gives.label != .undecided }
}
