import Access
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Text

/// A new password by e-mail, for whoever forgot it. The answer is the same whether or not there is such an account.
extension Site {
    func addForgotten(to routes: inout RouteTable) {
        guard settings.sendsMail else { return }
        routes.on(.get, .register(.forgotten)) { request, _, language in
            let (token, cookie) = visitors.visitor(request)
            return Reply.html(ForgottenView(language: language, token: token).page(self), in: language, cookie: cookie, isPrivate: true)
        }
        routes.on(.post, .register(.forgotten)) { request, context, language in
            let form = try await form(request)
            let email = (form["email"] ?? "").lowercased().filter { !$0.isWhitespace }
            let (token, cookie) = visitors.visitor(request)
            // Every request counts as a failure, so that nobody's mailbox is filled.
            if begin("reset \(email)", context.client, circumstances.time) == .allowed {
                // Apart from this request, so that its time does not tell whether there is somebody.
                Task { try? await sendReset(email) }
            }
            return Reply.html(ForgottenView(language: language, token: token, isSent: true).page(self), in: language, cookie: cookie, isPrivate: true)
        }
    }

    private func sendReset(_ email: String) async throws {
        guard let account = try await register.account(email: email), try await register.credentials(of: account.id).password != nil else { return }
        let word = SecretToken(random: randomBytes(SecretToken.length))
        let link = OneTimeLink(word, purpose: .passwordReset, subject: account.id.text, created: circumstances.time)
        try await register.save(link)
        let address = settings.address + Address.register(.oneTimeLink(word.text)).path(account.language).text
        try await register.queue(
            MailTexts(language: account.language).reset(to: account.email, link: address), topic: "reset \(Base64URL.encode(link.digest))", organisation: nil,
            at: circumstances.time)
    }
}

/// The form, and what it says afterwards.
struct ForgottenView {
    let language: Language
    let token: CSRFToken
    var isSent = false

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(
            language, at: .register(.forgotten), title: say.text("Wachtwoord vergeten", "Forgotten password"), section: .register(.organisations)
        ) {
            if isSent {
                Notice(.info, say("Kijk in uw mailbox", "Look in your mailbox"), language: language) {
                    Paragraph(
                        say(
                            "Als er een account met dit adres is, krijgt u binnen een paar minuten een bericht met een link. Hij werkt een half uur.",
                            "If there is an account with this address, you get a message with a link within a few minutes. It works for half an hour."))
                }
            } else {
                Form(to: Address.register(.forgotten).path(language), .change(token)) {
                    TextField(
                        "email", label: say("E-mailadres", "E-mail address"), kind: .email, width: .medium, maximumLength: 254, autocomplete: "username")
                    SubmitButton(say("Stuur mij een link", "Send me a link"))
                }
            }
        }
    }
}
