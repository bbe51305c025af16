import Access
import Deadlines
import Markup
import OpenIDConnect
import Register
import RegisterStorage
import Text

/// Who is signed in, how, and on which devices.
struct AccountView {
    let visit: Visit
    let sessions: [Session]
    let credentials: Credentials
    /// How many there are.
    let passkeys: Int
    /// Whether the account is coupled to the sign-in service, and where one signs out there.
    let coupling: (isCoupled: Bool, signOut: String?)
    /// Whether there is a secret calendar address.
    let hasCalendar: Bool
    let mistakes: [(field: String, message: Bilingual)]

    private var say: Say { visit.say }
    private var account: Account { visit.person.account }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(.account), title: say.text("Mijn account", "My account"), section: .register(.organisations),
            hasErrors: !mistakes.isEmpty, person: visit.person
        ) {
            ErrorSummary(mistakes.map { ($0.field, say($0.message)) }, language: visit.language)
            DefinitionList([
                .init(say("Naam", "Name"), Phrasing(account.name)),
                .init(say("E-mailadres", "E-mail address"), Phrasing(account.email)),
            ])
            Section(.two, say("Hoe u zich aanmeldt", "How you sign in"), id: "security") {
                if credentials.password != nil { password }
                if credentials.oneTimeSecret != nil {
                    authenticator
                    recovery
                }
                if let service = visit.site.settings.openID { openID(service) }
                if visit.site.relyingParty != nil {
                    Paragraph(
                        (passkeys == 0
                            ? say("U hebt nog geen toegangssleutel. ", "You have no passkey yet. ")
                            : say("Toegangssleutels: \(passkeys). ", "Passkeys: \(passkeys). "))
                            + .link(say("Beheer uw toegangssleutels", "Manage your passkeys"), to: visit.path(.passkeys)))
                }
            }
            if visit.site.settings.sendsMail { messages }
            Section(.two, say("Agenda", "Calendar"), id: "calendar") {
                Paragraph(
                    say(
                        "Uw agendaprogramma kan de termijnen van uw dossiers lezen, op een adres dat alleen u kent.",
                        "Your calendar program can read the deadlines of your dossiers, at an address that only you know."))
                Form(to: visit.path(.calendarAddress), .change(visit.token)) {
                    Actions {
                        SubmitButton(
                            hasCalendar ? say("Maak een nieuw adres", "Make a new address") : say("Maak een adres", "Make an address"), .secondary,
                            field: ("step", "make"))
                        if hasCalendar {
                            SubmitButton(say("Trek het adres in", "Withdraw the address"), .destructive, field: ("step", "withdraw"))
                        }
                    }
                }
            }
            Section(.two, say("Waar u bent aangemeld", "Where you are signed in"), id: "sessions") {
                BulletList(sessions.map(line))
                if sessions.count > 1 {
                    Form(to: visit.path(.endSessions), .change(visit.token)) {
                        SubmitButton(say("Meld me overal elders af", "Sign me out everywhere else"), .secondary)
                    }
                }
            }
            Section(.two, say("Programma's die voor u werken", "Programs that act for you"), id: "tokens") {
                Paragraph(.link(say("Uw tokens", "Your tokens"), to: visit.path(.tokens)))
            }
            Form(to: visit.path(.signOut), .change(visit.token)) { SubmitButton(say("Afmelden", "Sign out")) }
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistakes.first { $0.field == field }.map { FieldError(say($0.message), language: visit.language) }
    }

    /// The password again; a stolen session alone changes nothing.
    private func current(_ name: String = "current", as shown: String) -> Flow {
        guard credentials.password != nil else { return .empty }
        return TextField(
            name, id: shown, label: say("Uw wachtwoord van nu", "Your password of now"), kind: .password, error: error(shown), width: .medium,
            maximumLength: 256, autocomplete: "current-password"
        ).html
    }

    private var password: Flow {
        Disclosure(say("Verander het wachtwoord", "Change the password"), isOpen: error("current") != nil || error("password") != nil) {
            Form(to: visit.path(.password), .change(visit.token)) {
                current(as: "current")
                TextField(
                    "password", label: say("Nieuw wachtwoord", "New password"), kind: .password,
                    hint: say("Minstens 12 tekens. Een zin die u onthoudt is goed.", "At least 12 characters. A sentence that you remember is good."),
                    error: error("password"), width: .medium, maximumLength: 256, autocomplete: "new-password")
                SubmitButton(say("Verander het wachtwoord", "Change the password"), .secondary)
            }
        }.html
    }

    private var authenticator: Flow {
        Disclosure(say("Gebruik een andere app met codes", "Use another app with codes"), isOpen: error("app-password") != nil) {
            Form(to: visit.path(.authenticator), .change(visit.token)) {
                current(as: "app-password")
                SubmitButton(say("Koppel een andere app", "Couple another app"), .secondary)
            }
        }.html
    }

    private var recovery: Flow {
        let left = credentials.recovery.remaining
        return Disclosure(
            say("Herstelcodes: nog \(left)", "Recovery codes: \(left) left") + (left < 3 ? " \(Phrasing.badge(say("te weinig", "too few"), .warning))" : ""),
            isOpen: error("codes-password") != nil
        ) {
            Paragraph(say("Nieuwe codes maken de oude waardeloos.", "New codes make the old ones worthless."))
            Form(to: visit.path(.recoveryCodes), .change(visit.token)) {
                current(as: "codes-password")
                SubmitButton(say("Maak nieuwe codes", "Make new codes"), .secondary)
            }
        }.html
    }

    private var messages: Flow {
        Section(.two, say("Berichten", "Messages"), id: "messages") {
            if account.provenEmail != account.email.lowercased() {
                Form(to: visit.path(.confirmEmail), .change(visit.token)) {
                    Paragraph(
                        say(
                            "U krijgt berichten over taken en termijnen zodra u uw adres hebt bevestigd.",
                            "You get messages on tasks and deadlines once you have confirmed your address."))
                    SubmitButton(say("Stuur mij een link om te bevestigen", "Send me a link to confirm"), .secondary)
                }
            }
            Form(to: visit.path(.messages), .change(visit.token)) {
                RadioGroup(
                    "reminders", legend: .plain(say("Herinneringen", "Reminders")),
                    choices: [
                        Choice("each", say("Een bericht per termijn", "A message for each deadline")),
                        Choice("daily", say("Eén bericht per dag", "One message a day")), Choice("off", say("Geen", "None")),
                    ], selected: account.reminders.rawValue)
                RadioGroup(
                    "language", legend: .plain(say("Taal van de berichten", "Language of the messages")),
                    choices: Language.allCases.map { Choice($0.rawValue, Phrasing($0.ownName)) }, selected: account.language.rawValue)
                SubmitButton(say("Bewaar", "Save"), .secondary)
            }
        }.html
    }

    private func openID(_ service: OpenIDService) -> Flow {
        let name = service.settings.name
        if coupling.isCoupled {
            return Flow {
                Paragraph(
                    say("U kunt zich aanmelden met \(name). ", "You can sign in with \(name). ")
                        + (coupling.signOut.flatMap { WebAddress(external: $0) }.map { .link(say("Meld u daar ook af", "Sign out there too"), to: $0) } ?? ""))
            }
        }
        return Disclosure(say("Meld u voortaan ook aan met \(name)", "Sign in with \(name) too"), isOpen: error("couple-password") != nil) {
            Form(to: visit.path(.openID), .change(visit.token)) {
                current(as: "couple-password")
                SubmitButton(say("Koppel \(name)", "Couple \(name)"), .secondary)
            }
        }.html
    }

    private func line(_ session: Session) -> Flow {
        let browser = session.browser.isEmpty ? say.text("Onbekende browser", "Unknown browser") : session.browser
        return Flow {
            Paragraph(
                Phrasing(browser) + say(", laatst gebruikt op ", ", last used on ") + say.moment(session.lastSeen)
                    + (session.digest == visit.person.session.digest ? " \(Phrasing.badge(say("deze", "this one")))" : ""))
            if session.digest != visit.person.session.digest {
                Form(to: visit.path(.endSessions), .change(visit.token), hidden: [("session", Base64URL.encode(session.digest))]) {
                    SubmitButton(say("Afmelden", "Sign out") + .hiddenVisually(": \(browser)"), .secondary)
                }
            }
        }
    }
}
