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

    func invitation(to: String, organisation: String, link: String) -> Mail {
        mail(
            to, ("Uitnodiging van \(organisation) voor Waarborg", "Invitation from \(organisation) to Waarborg"),
            (
                """
                \(organisation) nodigt u uit in Waarborg, het register van verwerkingen. Met deze link neemt u de uitnodiging aan. Hij werkt één keer, een week lang:

                \(link)

                Verwacht u deze uitnodiging niet? Doe dan niets.
                """,
                """
                \(organisation) invites you to Waarborg, the register of processing activities. With this link you accept the invitation. It works once, for a week:

                \(link)

                Do you not expect this invitation? Then do nothing.
                """
            ))
    }

    func confirm(to: String, link: String) -> Mail {
        mail(
            to, ("Bevestig uw adres voor Waarborg", "Confirm your address for Waarborg"),
            (
                "Met deze link bevestigt u dat dit uw adres is. Hij werkt een dag lang, als u bent aangemeld:\n\n\(link)",
                "With this link you confirm that this is your address. It works for a day, while you are signed in:\n\n\(link)"
            ))
    }

    func assigned(to: String, title: String, dossier: String, day: String?, address: String) -> Mail {
        mail(
            to, ("Er is een taak voor u: \(dossier)", "There is a task for you: \(dossier)"),
            (
                "\(title)\n\nDossier: \(dossier)\n\(day.map { "Uiterlijk op: \($0)\n" } ?? "")\n\(address)\(ending)",
                "\(title)\n\nDossier: \(dossier)\n\(day.map { "No later than: \($0)\n" } ?? "")\n\(address)\(ending)"
            ))
    }

    func revoked(to: String, dossier: String, address: String) -> Mail {
        mail(
            to, ("Vergunning ingetrokken: \(dossier)", "Permit revoked: \(dossier)"),
            (
                "De vergunning van het dossier “\(dossier)” geldt niet meer. Waarom staat hier:\n\n\(address)\(ending)",
                "The permit of the dossier “\(dossier)” no longer holds. Why stands here:\n\n\(address)\(ending)"
            ))
    }

    /// One thing that is due.
    struct Due: Sendable {
        var day: String
        var title: String
        var dossier: String
        var address: String
        var isLate: Bool
    }

    /// - Parameter items: one or more.
    func due(to: String, _ items: [Due]) -> Mail {
        let lines = items.map { item in
            let late = item.isLate ? (language == .nl ? " (te laat)" : " (late)") : ""
            return "\(item.day)\(late): \(item.title)\nDossier: \(item.dossier)\n\(item.address)"
        }.joined(separator: "\n\n")
        let one = items.count == 1 ? items[0] : nil
        return mail(
            to,
            (
                one.map { $0.isLate ? "Te laat: \($0.dossier)" : "Termijn \($0.day): \($0.dossier)" } ?? "\(items.count) termijnen in Waarborg",
                one.map { $0.isLate ? "Late: \($0.dossier)" : "Deadline \($0.day): \($0.dossier)" } ?? "\(items.count) deadlines in Waarborg"
            ), (lines + ending, lines + ending))
    }

    private var ending: String {
        language == .nl
            ? "\n\nOp de pagina Mijn account zet u deze berichten uit, of krijgt u ze één keer per dag."
            : "\n\nOn the page My account you turn these messages off, or get them once a day."
    }
}
