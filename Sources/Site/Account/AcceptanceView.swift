import Access
import Markup
import Register
import RegisterStorage
import Text

/// An invitation for somebody who has an account already: nothing changes until they say so themselves.
struct AcceptanceView {
    let language: Language
    let token: CSRFToken
    let word: SecretToken
    let invitation: Invitation
    let organisation: Organisation
    /// Whether the one it is for is signed in; nil where nobody is.
    let isSignedIn: Bool?

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        let path = Address.register(.oneTimeLink(word.text)).path(language)
        let roles = invitation.roles.map { $0.name[language] }.joined(separator: ", ")
        return site.page(
            language, at: .register(.oneTimeLink(word.text)), title: say.text("Uitnodiging van \(organisation.name)", "Invitation from \(organisation.name)")
        ) {
            Paragraph(say("U krijgt daar deze rol: \(roles).", "You get this role there: \(roles)."), .lead)
            if isSignedIn == true {
                Form(to: path, .change(token)) { SubmitButton(say("Neem de uitnodiging aan", "Accept the invitation")) }
            } else {
                Paragraph(
                    say(
                        "Er is al een account met het adres \(invitation.email). Meld u daarmee aan om de uitnodiging aan te nemen.",
                        "There is an account with the address \(invitation.email) already. Sign in with it to accept the invitation."))
                if isSignedIn == false {
                    Form(to: Address.register(.signOut).path(language), .change(token)) {
                        Paragraph(say("U bent nu aangemeld met een ander account.", "You are signed in with another account now."))
                        SubmitButton(say("Afmelden", "Sign out"), .secondary)
                    }
                }
                Actions {
                    ActionLink(say("Aanmelden", "Sign in"), to: Address.register(.signIn).path(language, query: [("to", path.text)]))
                }
            }
        }
    }
}
