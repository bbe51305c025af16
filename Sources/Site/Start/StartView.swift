import Casework
import Markup
import Rulebook
import Storage
import Text

/// The start page: describe your own situation, take an example, or go on with your link.
struct StartView {
    let language: Language
    let token: CSRFToken
    let examples: [Example]
    let query: FormFields

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(
            language, at: .start, title: say.text("Mag dat?", "Is this allowed?"), section: .start
        ) {
            Paragraph(
                say(
                    "Beschrijf wat u met persoonsgegevens wilt doen. U leest of het mag, waarom, wat u ervoor moet doen en wat de uitkomst zou veranderen.",
                    "Describe what you want to do with personal data. You read whether it is allowed, why, what you have to do for it and what would change the outcome."
                ), .lead)
            own(say)
            exampleList(say)
            Section(.two, say("Persoonsgegevens uit een tekst halen", "Take personal data out of a text"), id: "text") {
                Paragraph(
                    say(
                        "Plak een brief, een verslag of een e-mail en zie welke persoonsgegevens erin staan. U kiest wat ermee gebeurt. Er blijft niets bewaard. ",
                        "Paste a letter, a report or an e-mail and see which personal data are in it. You choose what becomes of them. Nothing is kept. "
                    ) + .link(say("De-identificeer een tekst", "De-identify a text"), to: Address.deidentify.path(language)))
            }
            Section(.two, say("Verdergaan", "Continue"), id: "continue") {
                Paragraph(
                    say(
                        "Hebt u al vragen beantwoord? Open dan de link die u hebt bewaard. Alleen wie de link heeft, ziet uw antwoorden.",
                        "Did you answer questions before? Then open the link that you kept. Only who has the link sees your answers."))
            }
        }
    }

    private func own(_ say: Say) -> some Component {
        Section(.two, say("Uw eigen situatie", "Your own situation"), id: "own") {
            Form(to: Address.assessments.path(language), .change(token)) {
                RadioGroup(
                    "goal", legend: .heading(.three, say("Waarvoor komt u?", "What brings you here?")),
                    hint: say(
                        "U hoeft de wet niet te kennen. “Weet ik niet” is ook een antwoord.",
                        "You need not know the law. “I don't know” is an answer too."),
                    choices: [
                        Choice(
                            Goal.verdict.rawValue, say("Ik wil gegevens gebruiken", "I want to use data"),
                            hint: say("U hoort of het mag.", "You hear whether it is allowed.")),
                        Choice(
                            Goal.event.rawValue,
                            say(
                                "Iemand vraagt om zijn gegevens, of er is een datalek",
                                "Someone asks for their data, or there is a data breach"),
                            hint: say("U hoort wat u nu moet doen, en wanneer.", "You hear what you have to do now, and by when.")),
                        Choice(
                            Goal.everything.rawValue, say("Ik wil alles nalopen", "I want to check everything"),
                            hint: say(
                                "U hoort of het mag en of u alle plichten nakomt. Dit zijn de meeste vragen.",
                                "You hear whether it is allowed and whether you meet every duty. This takes the most questions.")),
                    ], selected: Goal.verdict.rawValue)
                SubmitButton(say("Begin met de vragen", "Start the questions"))
            }
        }
    }

    private func exampleList(_ say: Say) -> Flow {
        guard !examples.isEmpty else { return .empty }
        return Section(.two, say("Of kijk naar een voorbeeld", "Or look at an example"), id: "examples") {
            Paragraph(
                say(
                    "De vragen zijn al beantwoord. U ziet meteen de uitkomst en kunt elk antwoord wijzigen.",
                    "The questions are answered already. You see the outcome at once and can change every answer."))
            Columns(
                examples.map { example in
                    Flow {
                        Card {
                            Heading(.three, .link(say(example.file.title), to: Address.example(example.id).path(language)))
                            if let description = example.file.description {
                                Paragraph(Phrasing(description[language].shortened(to: 180)), .small)
                            }
                        }
                    }
                })
        }.html
    }
}

/// One example with its variants to choose from.
struct ExampleView {
    let language: Language
    let token: CSRFToken
    let example: Example

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        let title = example.file.title[language]
        return site.page(
            language, at: .example(example.id), title: title, section: .start,
            breadcrumbs: [(say("Mag dat?", "Is this allowed?"), .start)]
        ) {
            if let description = example.file.description { Paragraph(say(description), .lead) }
            Form(to: Address.assessments.path(language), .change(token), hidden: [("example", example.id)]) {
                RadioGroup(
                    "variant", legend: .heading(.two, say("Welke variant?", "Which variant?")),
                    choices: [Choice("", say("Zoals hierboven beschreven", "As described above"))]
                        + example.file.variants.map { Choice($0.id, say($0.name)) }, selected: "")
                SubmitButton(say("Bekijk de uitkomst", "See the outcome"))
            }
        }
    }
}

/// Says that the answers are gone.
struct RemovedView {
    let language: Language

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(language, at: .removed, title: say.text("Uw antwoorden zijn verwijderd", "Your answers have been removed")) {
            Paragraph(
                say(
                    "De link werkt niet meer. Ook de eerdere versies van uw antwoorden zijn gewist.",
                    "The link does not work any more. Earlier versions of your answers have been wiped too."), .lead)
            Actions { ActionLink(say("Naar het begin", "To the start"), to: Address.start.path(language)) }
        }
    }
}

extension String {
    /// The first words, up to `length` characters, with an ellipsis where something was left out.
    func shortened(to length: Int) -> String {
        guard count > length else { return self }
        let cut = prefix(length)
        return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
    }
}
