import Markup
import Rulebook
import Text

/// Asks whether the answers may really be removed.
struct RemovalView {
    let language: Language
    let token: CSRFToken
    let assessment: KeptAssessment

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(
            language, at: .removal(assessment.token), title: say.text("Uw antwoorden verwijderen?", "Remove your answers?"), section: .start
        ) {
            Paragraph(
                say(
                    "Uw antwoorden, de oordelen en alle eerdere versies worden gewist. U kunt dit niet terugdraaien. De link werkt daarna niet meer.",
                    "Your answers, the judgements and all earlier versions are wiped. You cannot undo this. The link no longer works after that."),
                .lead)
            Paragraph(
                .download(
                    say("Download eerst de uitkomst als PDF", "Download the outcome as PDF first"),
                    from: Address.download(assessment.token, .pdf).path(language)))
            Form(to: Address.removal(assessment.token).path(language), .change(token)) {
                Actions {
                    SubmitButton(say("Ja, verwijder mijn antwoorden", "Yes, remove my answers"), .destructive)
                    ActionLink(
                        say("Nee, terug naar de uitkomst", "No, back to the outcome"), to: Address.verdict(assessment.token).path(language),
                        kind: .secondary)
                }
            }
        }
    }
}
