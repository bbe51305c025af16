import RegisterStorage
import Text

/// What messages say. They hold no data about the people whose data is processed: at most the name of a dossier, and where to look.
struct MailTexts {
    let language: Language

    private func mail(_ to: String, _ subject: (nl: String, en: String), _ text: (nl: String, en: String)) -> Mail {
        let (subject, text) = language == .nl ? (subject.nl, text.nl) : (subject.en, text.en)
        return Mail(to: to, subject: subject.split(whereSeparator: \.isNewline).joined(separator: " "), text: text + "\n\n-- \nWaarborg\n")
    }

    func reset(to: String, link: String) -> Mail {
        mail(
            to, ("Een nieuw wachtwoord voor Waarborg", "A new password for Waarborg"),
            (
                """
                Iemand heeft een nieuw wachtwoord gevraagd voor het account met dit adres. Was u dat niet? Dan hoeft u niets te doen.

                Met deze link kiest u een nieuw wachtwoord. Hij werkt één keer, een half uur lang:

                \(link)
                """,
                """
                Somebody asked for a new password for the account with this address. Was it not you? Then there is nothing you need to do.

                With this link you choose a new password. It works once, for half an hour:

                \(link)
                """
            ))
    }
}
