import Access
import Markup
import Register
import Text

/// The steps by which an app that makes codes is coupled.
struct CouplingSteps {
    let language: Language
    let secret: OneTimeSecret
    let account: Account

    var html: Flow {
        let say = Say(language: language)
        return NumberedList([
            Flow {
                Paragraph(say("Scan dit plaatje met de app.", "Scan this picture with the app."))
                QRPicture(
                    secret.address(issuer: "Waarborg", account: account.email),
                    alternative: say.text("QR-code om de app te koppelen", "QR code to couple the app"))
            },
            Flow {
                Paragraph(say("Of typ deze sleutel over in de app: ", "Or type this key into the app: ") + .code(secret.spelled))
            },
            Flow { Paragraph(say("Vul hieronder de code in die de app toont.", "Fill in below the code that the app shows.")) },
        ]).html
    }
}

/// Coupling another app in place of the one that counts now.
struct AuthenticatorView {
    let visit: Visit
    let secret: OneTimeSecret
    let request: SecretToken
    let problem: Bilingual?

    var page: Page {
        let say = visit.say
        return visit.site.page(
            visit.language, at: .register(.account), title: say.text("Een andere app met codes", "Another app with codes"), section: .register(.organisations),
            breadcrumbs: [(say("Mijn account", "My account"), .register(.account))], hasErrors: problem != nil, person: visit.person
        ) {
            if let problem { ErrorSummary([("code", say(problem))], language: visit.language) }
            Paragraph(
                say(
                    "Zodra u de code hebt ingevuld, telt alleen nog deze app. Elders wordt u afgemeld.",
                    "Once you have filled in the code, only this app counts. Elsewhere you are signed out."))
            CouplingSteps(language: visit.language, secret: secret, account: visit.person.account).html
            Form(to: visit.path(.authenticator), .change(visit.token), hidden: [("request", request.text)]) {
                TextField(
                    "code", label: say("Code van zes cijfers", "Code of six digits"), error: problem.map { FieldError(say($0), language: visit.language) },
                    width: .short, maximumLength: 20, autocomplete: "one-time-code")
                SubmitButton(say("Gebruik deze app", "Use this app"))
            }
        }
    }
}

/// The recovery codes, this once.
struct RecoveryCodesView {
    let language: Language
    let codes: [String]
    let next: SitePath

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(
            language, at: .register(.account), title: say.text("Uw herstelcodes", "Your recovery codes"), section: .register(.organisations),
            script: AccountScript.path
        ) {
            Paragraph(
                say(
                    "Bewaar deze codes buiten uw telefoon, bijvoorbeeld op papier. Met elke code kunt u één keer aanmelden als de app kwijt is. U ziet ze nu voor het laatst.",
                    "Keep these codes somewhere else than on your phone, on paper for instance. Each of them signs you in once if the app is lost. You do not see them again."
                ), .lead)
            CodeBlock(label: say.text("Herstelcodes", "Recovery codes"), codes.joined(separator: "\n"))
            KeepButtons(codes.joined(separator: "\n"), print: say("Druk af", "Print"), copy: say("Kopieer", "Copy"))
            Actions { ActionLink(say("Ik heb ze bewaard", "I have kept them"), to: next) }
        }
    }
}
