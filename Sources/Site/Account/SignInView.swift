import Access
import Markup
import OpenIDConnect
import Register
import Text

/// Signing in: an e-mail address and a password, and then a code.
struct SignInView {
    let language: Language
    let token: CSRFToken
    /// Where to go afterwards.
    let to: String
    let email: String
    let problem: Bilingual?
    /// What a browser with passkeys is asked, where anybody has one.
    let passkey: (request: SecretToken, options: String)?

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(
            language, at: .register(.signIn), title: say.text("Aanmelden", "Sign in"), section: .register(.organisations), hasErrors: problem != nil,
            script: passkey == nil ? nil : AccountScript.path
        ) {
            if let problem { ErrorSummary([("email", say(problem))], language: language) }
            if let service = site.settings.openID {
                Actions {
                    ActionLink(
                        say("Meld aan met \(service.settings.name)", "Sign in with \(service.settings.name)"),
                        to: Address.register(.openID).path(language, query: to.isEmpty ? [] : [("to", to)]))
                }
            }
            Form(to: Address.register(.signIn).path(language), .change(token), hidden: [("to", to)]) {
                TextField(
                    "email", label: say("E-mailadres", "E-mail address"), kind: .email, error: problem.map { FieldError(say($0), language: language) },
                    value: email, width: .medium, maximumLength: 254, autocomplete: "username")
                TextField("password", label: say("Wachtwoord", "Password"), kind: .password, width: .medium, autocomplete: "current-password")
                SubmitButton(say("Aanmelden", "Sign in"))
            }
            if let passkey {
                Form(
                    to: Address.register(.passkeySignIn).path(language), .change(token), hidden: [("to", to), ("request", passkey.request.text)],
                    passkey: PasskeyCeremony(
                        .get, options: passkey.options,
                        problem: say(
                            "Het aanmelden is afgebroken, of deze browser heeft geen toegangssleutel voor hier.",
                            "Signing in was called off, or this browser has no passkey for this site."))
                ) {
                    SubmitButton(say("Meld aan met een toegangssleutel", "Sign in with a passkey"), .secondary)
                }
            }
            if site.settings.sendsMail {
                Paragraph(.link(say("Wachtwoord vergeten?", "Forgotten your password?"), to: Address.register(.forgotten).path(language)))
            }
            Paragraph(
                say(
                    "Geen account? Vraag de beheerder van uw organisatie om een uitnodiging.",
                    "No account? Ask the administrator of your organisation for an invitation."), .small)
            if site.settings.hasExampleOrganisation {
                Paragraph(
                    .link(
                        say("Kijk rond in de voorbeeldorganisatie", "Look around in the example organisation"),
                        to: Address.register(.example).path(language)))
            }
        }
    }
}

/// The code of an authenticator app, which is coupled here the first time.
struct SecondFactorView {
    let language: Language
    let token: CSRFToken
    let to: String
    let account: Account
    /// To be coupled; nil once it was.
    let secret: OneTimeSecret?
    let problem: Bilingual?

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(
            language, at: .register(.secondFactor), title: say.text("Bevestig dat u het bent", "Confirm that it is you"),
            section: .register(.organisations), hasErrors: problem != nil
        ) {
            if let problem { ErrorSummary([("code", say(problem))], language: language) }
            if let secret { coupling(secret, say) }
            Form(to: Address.register(.secondFactor).path(language), .change(token), hidden: [("to", to)]) {
                TextField(
                    "code", label: say("Code van zes cijfers", "Code of six digits"),
                    hint: secret == nil ? say("Uit uw app, of een herstelcode.", "From your app, or a recovery code.") : nil,
                    error: problem.map { FieldError(say($0), language: language) }, width: .short, maximumLength: 20, autocomplete: "one-time-code")
                SubmitButton(say("Verder", "Continue"))
            }
        }
    }

    private func coupling(_ secret: OneTimeSecret, _ say: Say) -> Flow {
        Flow {
            Paragraph(
                say(
                    "Een wachtwoord alleen is niet genoeg. Koppel een app die codes maakt, zoals de app die uw organisatie daarvoor gebruikt.",
                    "A password alone is not enough. Couple an app that makes codes, such as the one that your organisation uses for it."), .lead)
            CouplingSteps(language: language, secret: secret, account: account).html
        }
    }
}
