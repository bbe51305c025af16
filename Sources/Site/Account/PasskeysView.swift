import Access
import Markup
import Register
import RegisterStorage
import Text

/// Somebody's passkeys, and making another one.
struct PasskeysView {
    let visit: Visit
    let passkeys: [KeptPasskey]
    let request: SecretToken
    /// What the browser is asked, in JSON.
    let options: String
    let mayAdd: Bool
    let asksPassword: Bool
    let problem: (field: String, message: Bilingual)?

    private var say: Say { visit.say }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(.passkeys), title: say.text("Toegangssleutels", "Passkeys"), section: .register(.organisations),
            breadcrumbs: [(say("Mijn account", "My account"), .register(.account))], hasErrors: problem != nil, person: visit.person,
            script: AccountScript.path
        ) {
            if let problem { ErrorSummary([(problem.field, say(problem.message))], language: visit.language) }
            Paragraph(
                say(
                    "Een toegangssleutel zit in uw telefoon, uw computer of een losse sleutel, en meldt u aan zonder wachtwoord en zonder code. Uw vingerafdruk of pincode blijft op het apparaat.",
                    "A passkey lives in your phone, your computer or a separate key, and signs you in without a password and without a code. Your fingerprint or PIN stays on the device."
                ), .lead)
            for kept in passkeys { passkey(kept) }
            if mayAdd { addition }
        }
    }

    private func passkey(_ kept: KeptPasskey) -> Flow {
        let id = Base64URL.encode(kept.passkey.id)
        let path = visit.path(.passkey(id))
        return Disclosure(Phrasing(kept.name)) {
            Paragraph(
                say("Gemaakt op ", "Made on ") + say.moment(kept.created)
                    + (kept.used.map { say(", laatst gebruikt op ", ", last used on ") + say.moment($0) } ?? "") + ".", .small)
            Form(to: path, .change(visit.token)) {
                TextField(
                    "name", id: "name-\(id)", label: say("Naam", "Name"), value: kept.name, width: .medium, maximumLength: 60)
                SubmitButton(say("Bewaar de naam", "Save the name"), .secondary)
            }
            Form(to: path, .change(visit.token), hidden: [("step", "remove")]) {
                SubmitButton(say("Verwijder", "Remove") + .hiddenVisually(": \(kept.name)"), .destructive)
            }
        }.html
    }

    private var addition: Flow {
        Section(.two, say("Nog een toegangssleutel", "Another passkey"), id: "add") {
            Form(
                to: visit.path(.passkeys), .change(visit.token), hidden: [("request", request.text)],
                passkey: PasskeyCeremony(
                    .create, options: options,
                    problem: say("Het maken is afgebroken, of de sleutel is er al.", "Making it was called off, or the key is there already."))
            ) {
                TextField(
                    "name", label: say("Naam, om hem te herkennen", "Name, to recognise it by"), error: error("name"), width: .medium, maximumLength: 60)
                if asksPassword {
                    TextField(
                        "current", label: say("Uw wachtwoord van nu", "Your password of now"), kind: .password, error: error("current"), width: .medium,
                        maximumLength: 256, autocomplete: "current-password")
                }
                SubmitButton(say("Maak een toegangssleutel", "Make a passkey"))
            }
            Paragraph(
                say(
                    "Ziet u geen knop? Dan kent deze browser geen toegangssleutels of staan scripts uit. U kunt zich blijven aanmelden met wachtwoord en code.",
                    "No button? Then this browser knows no passkeys or scripts are off. You can go on signing in with password and code."), .small)
        }.html
    }

    private func error(_ field: String) -> FieldError? {
        problem.flatMap { $0.field == field ? FieldError(say($0.message), language: visit.language) : nil }
    }
}
