import Access
import Markup
import Register
import Text

/// Who is signed in, with which roles, and on which devices.
struct AccountView {
    let visit: Visit
    let sessions: [Session]

    var page: Page {
        let (say, language) = (visit.say, visit.language)
        return visit.site.page(
            language, at: .register(.account), title: say.text("Mijn account", "My account"), section: .register(.organisations), person: visit.person
        ) {
            DefinitionList([
                .init(say("Naam", "Name"), Phrasing(visit.person.account.name)),
                .init(say("E-mailadres", "E-mail address"), Phrasing(visit.person.account.email)),
            ])
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

    private func line(_ session: Session) -> Flow {
        let say = visit.say
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
