import Markup
import Rulebook
import Text

/// The field in which a question is answered, by the kind of its fact.
struct AnswerField: Component {
    let language: Language
    let rulebook: Rulebook
    let index: Int
    let state: FactState?
    /// What was sent, where it is shown again.
    let sent: FormFields?
    let mistake: Bilingual?

    private var say: Say { Say(language: language) }

    var html: Flow {
        let fact = rulebook.facts[index]
        let form = AnswerForm(rulebook: rulebook, index: index)
        let selected = sent.map { Set($0.all(AnswerForm.field)) } ?? form.selected(state)
        let error = mistake.map { FieldError(say($0), language: language) }
        let legend = Legend.pageHeading(Phrasing(fact.question[language]))
        let help = fact.help.map { say($0) }
        let unknown = Choice(AnswerForm.unknownValue, say("Weet ik niet", "I don't know"))
        return Flow {
            switch fact.kind {
            case .yesNo:
                RadioGroup(
                    AnswerForm.field, legend: legend, hint: help, error: error,
                    choices: [Choice("yes", say("Ja", "Yes")), Choice("no", say("Nee", "No")), unknown], selected: selected.first)
            case .oneOf(let options):
                RadioGroup(
                    AnswerForm.field, legend: legend, hint: help, error: error, choices: choices(options) + [unknown],
                    selected: selected.first)
            case .set(let options):
                CheckboxGroup(
                    AnswerForm.field, legend: legend, hint: help ?? say("Kies alles wat past.", "Choose all that apply."), error: error,
                    choices: choices(options) + [
                        Choice(AnswerForm.noneValue, say("Geen van deze", "None of these")),
                        Choice(
                            AnswerForm.unknownValue, say("Van de rest weet ik het niet", "I don't know about the rest"),
                            hint: say(
                                "Weet u het van geen enkel antwoord? Kruis dan alleen dit aan.",
                                "You don't know about any of them? Then tick only this.")),
                    ], selected: selected)
            case .number(let unit):
                typed(fact, form, state, error, kind: .number, hint: help, unit: unit)
            case .date:
                typed(fact, form, state, error, kind: .date, hint: help, unit: "")
            }
        }
    }

    private func choices(_ options: [FactOption]) -> [Choice] {
        options.enumerated().map { index, option in
            Choice(String(index), Phrasing(say.sentence(option.name)), hint: option.hint(in: say.language).map { Phrasing($0) })
        }
    }

    private func typed(
        _ fact: Fact, _ form: AnswerForm, _ state: FactState?, _ error: FieldError?, kind: TextField.Kind, hint: Phrasing?, unit: String
    ) -> Flow {
        Flow {
            TextField(
                AnswerForm.field, label: unit.isEmpty ? say("Datum", "Date") : say("Aantal (\(unit))", "Number (\(unit))"), kind: kind,
                hint: hint, error: error, value: sent?[AnswerForm.field] ?? form.text(state), width: .short)
            CheckboxGroup(
                AnswerForm.unknownField, legend: .plain(say("Of", "Or")),
                choices: [Choice("yes", say("Weet ik niet", "I don't know"))], selected: state == .unknown ? ["yes"] : [])
        }
    }
}
