import Access
import Deadlines
import Markup
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
                if visit.site.relyingParty != nil {
                    Paragraph(
                        (passkeys == 0
                            ? say("U hebt nog geen toegangssleutel. ", "You have no passkey yet. ")
                            : say("Toegangssleutels: \(passkeys). ", "Passkeys: \(passkeys). "))
                            + .link(say("Beheer uw toegangssleutels", "Manage your passkeys"), to: visit.path(.passkeys)))
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
