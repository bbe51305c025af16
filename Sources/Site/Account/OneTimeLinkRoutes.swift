import Access
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// Links that work once: the first administrator, an invitation, a new password.
extension Site {
    func addOneTimeLinks(to routes: inout RouteTable) {
        routes.on(.get, .register(.oneTimeLink(":a"))) { request, context, language in
            let (link, word) = try await oneTimeLink(context.parameters.get("a"))
            let (token, cookie) = visitors.visitor(request)
            let account = Identifier<Account>(link.subject)
            let view = OneTimeLinkView(
                language: language, token: token, link: link, word: word, account: account == nil ? nil : try await register.account(account!),
                sent: nil, mistakes: [])
            return Reply.html(view.page(self), in: language, cookie: cookie, isPrivate: true)
        }
        routes.on(.post, .register(.oneTimeLink(":a"))) { request, context, language in
            try await useLink(context.parameters.get("a"), try await form(request), request, language)
        }
    }

    private func oneTimeLink(_ text: String?) async throws -> (link: OneTimeLink, word: SecretToken) {
        guard let word = text.flatMap({ SecretToken($0) }), let link = try await register.link(word.digest) else { throw Failure.notFound }
        do { try link.check(for: link.purpose, at: circumstances.time) } catch { throw Failure(error) }
        // Once there is an administrator, no link makes another first one.
        if link.purpose == .firstAdministrator, try await register.hasAccounts(outside: ExampleOrganisation.id) {
            throw Failure(OneTimeLink.Refusal.used)
        }
        // An invitation is for whoever has no account yet; a later one may have been used.
        if link.purpose == .invitation, let account = Identifier<Account>(link.subject), try await register.credentials(of: account).password != nil {
            throw Failure(OneTimeLink.Refusal.used)
        }
        return (link, word)
    }

    private func useLink(_ text: String?, _ form: FormFields, _ request: Request, _ language: Language) async throws -> Response {
        let (link, word) = try await oneTimeLink(text)
        let now = circumstances
        let known = Identifier<Account>(link.subject)
        var account: Account
        if let known, let found = try await register.account(known) {
            account = found
        } else {
            account = Account(id: Identifier(random: randomBytes(16)), name: trimmed(form["name"]), email: trimmed(form["email"]).lowercased())
        }
        if link.purpose == .invitation, !trimmed(form["name"]).isEmpty { account.name = trimmed(form["name"]) }
        var mistakes: [(field: String, message: Bilingual)] = []
        if account.name.isEmpty { mistakes.append(("name", .init(nl: "Vul uw naam in.", en: "Fill in your name."))) }
        let parts = account.email.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count != 2 || parts[0].isEmpty || !parts[1].contains(".") || account.email.contains(where: \.isWhitespace) {
            mistakes.append(
                ("email", .init(nl: "Vul een e-mailadres in, zoals naam@voorbeeld.example.", en: "Fill in an e-mail address, such as name@example.com.")))
        }
        let password = Password(form["password"] ?? "")
        let names = account.name.split(separator: " ").map(String.init) + [parts.first.map(String.init) ?? ""]
        mistakes += PasswordRules.refusals(of: password, names: names).map { ("password", $0.message) }
        var organisation: Organisation?
        if link.purpose == .firstAdministrator {
            let name = trimmed(form["organisation"])
            let slug = slug(name)
            if !Organisation.isSlug(slug) {
                mistakes.append(("organisation", .init(nl: "Vul de naam van uw organisatie in.", en: "Fill in the name of your organisation.")))
            } else {
                organisation = Organisation(id: Identifier(random: randomBytes(16)), slug: slug, name: name)
            }
        }
        if known == nil, !account.email.isEmpty, try await register.account(email: account.email) != nil {
            mistakes.append(("email", .init(nl: "Dit e-mailadres is al in gebruik.", en: "This e-mail address is in use already.")))
        }
        if let organisation, try await register.organisations().contains(where: { $0.slug == organisation.slug }) {
            mistakes.append(("organisation", .init(nl: "Er is al een organisatie met deze naam.", en: "There is an organisation of this name already.")))
        }
        guard mistakes.isEmpty else {
            let (token, cookie) = visitors.visitor(request)
            let view = OneTimeLinkView(
                language: language, token: token, link: link, word: word, account: known == nil ? nil : account, sent: form, mistakes: mistakes)
            return Reply.html(view.page(self), in: language, status: .unprocessableContent, cookie: cookie, isPrivate: true)
        }
        let hash = try PasswordHash(password, salt: randomBytes(PasswordHash.saltLength))
        // The link goes first: whoever comes second finds it used.
        do { _ = try await register.use(word.digest, for: link.purpose, at: now.time) } catch let refusal as OneTimeLink.Refusal { throw Failure(refusal) }
        if let organisation {
            try await register.save(organisation, by: nil, now)
            account.memberships = [Membership(organisation: organisation.id, role: .administrator)]
        }
        try await register.save(account, by: nil, now)
        try await register.changeCredentials(of: account.id) { credentials in
            credentials.password = hash
            if link.purpose == .passwordReset { credentials.recovery = RecoveryCodes(digests: []) }
        }
        try await register.endSessions(of: account.id)
        return try await open(account, hasSecondFactor: false, request, next: Address.register(.secondFactor).path(language))
    }

    func trimmed(_ text: String?) -> String {
        String((text ?? "").prefix(300)).split(whereSeparator: \.isNewline).joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    /// A name as it stands in addresses.
    func slug(_ name: String) -> String {
        let plain = name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        return String(plain.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }.split(separator: "-").joined(separator: "-").prefix(40))
    }
}

extension Failure {
    fileprivate init(_ refusal: OneTimeLink.Refusal) {
        self.init(status: .gone, code: "link-used-up", title: .init(nl: "Deze link werkt niet meer", en: "This link no longer works"), detail: refusal.message)
    }
}

/// The form behind a link: who, and a password.
struct OneTimeLinkView {
    let language: Language
    let token: CSRFToken
    let link: OneTimeLink
    let word: SecretToken
    /// Who it is for, where that is known.
    let account: Account?
    let sent: FormFields?
    let mistakes: [(field: String, message: Bilingual)]

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        let title =
            switch link.purpose {
            case .firstAdministrator: say.text("Waarborg inrichten", "Set up Waarborg")
            case .invitation: say.text("Uw account maken", "Make your account")
            case .passwordReset: say.text("Een nieuw wachtwoord", "A new password")
            }
        return site.page(language, at: .register(.oneTimeLink(word.text)), title: title, hasErrors: !mistakes.isEmpty) {
            ErrorSummary(mistakes.map { ($0.field, say($0.message)) }, language: language)
            if link.purpose == .firstAdministrator {
                Paragraph(
                    say(
                        "U wordt de beheerder: u maakt accounts en geeft rollen. De inhoud van dossiers ziet een beheerder niet.",
                        "You become the administrator: you make accounts and give roles. An administrator does not see the content of dossiers."), .lead)
            }
            Form(to: Address.register(.oneTimeLink(word.text)).path(language), .change(token)) {
                if link.purpose == .firstAdministrator {
                    TextField(
                        "organisation", label: say("Naam van uw organisatie", "Name of your organisation"), error: error("organisation", say),
                        value: sent?["organisation"] ?? "", width: .medium, maximumLength: 120, autocomplete: "organization")
                }
                if link.purpose != .passwordReset {
                    TextField(
                        "name", label: say("Uw naam", "Your name"), error: error("name", say), value: sent?["name"] ?? account?.name ?? "",
                        width: .medium, maximumLength: 120, autocomplete: "name")
                }
                if account == nil {
                    TextField(
                        "email", label: say("E-mailadres", "E-mail address"), kind: .email, error: error("email", say), value: sent?["email"] ?? "",
                        width: .medium, maximumLength: 254, autocomplete: "username")
                }
                TextField(
                    "password", label: say("Wachtwoord", "Password"), kind: .password,
                    hint: say("Minstens 12 tekens. Een zin die u onthoudt is goed.", "At least 12 characters. A sentence that you remember is good."),
                    error: error("password", say), width: .medium, maximumLength: 256, autocomplete: "new-password")
                SubmitButton(say("Verder", "Continue"))
            }
        }
    }

    private func error(_ field: String, _ say: Say) -> FieldError? {
        mistakes.first { $0.field == field }.map { FieldError(say($0.message), language: language) }
    }
}
