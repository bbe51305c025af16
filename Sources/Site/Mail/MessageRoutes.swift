import Access
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// What somebody wants to be told by e-mail, and proving the address.
extension Site {
    func addMessages(to routes: inout RouteTable) {
        guard settings.sendsMail else { return }
        routes.on(.post, .messages, for: self) { visit in
            let form = try await form(visit.request)
            guard let reminders = form["reminders"].flatMap(Account.Reminders.init(rawValue:)),
                let language = form["language"].flatMap(Language.init(rawValue:))
            else { throw Failure.badRequest("bad-form", .init(nl: "Kies een van de mogelijkheden.", en: "Choose one of the options.")) }
            try await register.change(visit.person.account.id, by: visit.person.account.id, circumstances) {
                ($0.reminders, $0.language) = (reminders, language)
            }
            return visit.seeOther(.account)
        }
        routes.on(.post, .confirmEmail, for: self) { visit in
            _ = try await form(visit.request)
            let (account, time) = (visit.person.account, circumstances.time)
            let token = SecretToken(random: randomBytes(SecretToken.length))
            // Counts as a failure, so that no mailbox is filled.
            guard !account.email.isEmpty, begin("confirm \(account.email)", visit.client, time) == .allowed else { return visit.seeOther(.account) }
            try await register.keep(SignInRequest(.email, Array("\(account.id) \(account.email.lowercased())".utf8)), as: token, at: time)
            let link = settings.address + Address.register(.confirmEmail).path(account.language, query: [("link", token.text)]).text
            try await register.queue(
                MailTexts(language: account.language).confirm(to: account.email, link: link), topic: "confirm \(Base64URL.encode(token.digest))",
                organisation: nil, at: time)
            return visit.seeOther(.account)
        }
        routes.on(.get, .confirmEmail, for: self) { visit in
            let account = visit.person.account
            guard let token = visit.request.query["link"].flatMap({ SecretToken($0) }),
                let kept = try await register.take(.email, token, at: circumstances.time),
                kept.content == Array("\(account.id) \(account.email.lowercased())".utf8)
            else { return try await self.account(visit, mistakes: [("email", OpenedTooLong.message)]) }
            try await register.change(account.id, by: account.id, circumstances) { $0.provenEmail = $0.email.lowercased() }
            return visit.seeOther(.account)
        }
    }
}
