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
            let opened = try await oneTimeLink(context.parameters.get("a"))
            let (token, cookie) = visitors.visitor(request)
            let page = try await page(opened, request, language, token, sent: nil, mistakes: [])
            return Reply.html(page, in: language, cookie: cookie, isPrivate: true)
        }
        routes.on(.post, .register(.oneTimeLink(":a"))) { request, context, language in
            let form = try await form(request)
            let opened = try await oneTimeLink(context.parameters.get("a"))
            if let invitation = opened.invitation, let account = try await register.account(email: invitation.email) {
                return try await accept(opened, invitation, as: account, request, language)
            }
            return try await useLink(opened, form, request, language)
        }
    }

    /// What a link opens.
    struct OpenedLink {
        let link: OneTimeLink
        let word: SecretToken
        var invitation: Invitation?
        /// Whose password it sets.
        var account: Account?
    }

    private func oneTimeLink(_ text: String?) async throws -> OpenedLink {
        guard let word = text.flatMap({ SecretToken($0) }), let link = try await register.link(word.digest) else { throw Failure.notFound }
        do { try link.check(for: link.purpose, at: circumstances.time) } catch { throw Failure(error) }
        var opened = OpenedLink(link: link, word: word)
        switch link.purpose {
        case .firstAdministrator:
            // Once there is an administrator, no link makes another first one.
            if try await register.hasAccounts(outside: ExampleOrganisation.id) { throw Failure(OneTimeLink.Refusal.used) }
        case .invitation:
            opened.invitation = try await register.invitation(of: link)
            if opened.invitation == nil { throw Failure(OneTimeLink.Refusal.used) }
        case .passwordReset:
            if let id = Identifier<Account>(link.subject) { opened.account = try await register.account(id) }
            guard opened.account?.isEnded == false else { throw Failure(OneTimeLink.Refusal.used) }
        }
        return opened
    }

    /// The form behind a link; for somebody who has an account already, the question whether they join.
    private func page(
        _ opened: OpenedLink, _ request: Request, _ language: Language, _ token: CSRFToken, sent: FormFields?,
        mistakes: [(field: String, message: Bilingual)]
    ) async throws -> Page {
        if let invitation = opened.invitation, let account = try await register.account(email: invitation.email) {
            return AcceptanceView(
                language: language, token: token, word: opened.word, invitation: invitation, organisation: try await organisation(invitation.organisation),
                isSignedIn: try? await person(request).account.id == account.id
            ).page(self)
        }
        return OneTimeLinkView(language: language, token: token, opened: opened, sent: sent, mistakes: mistakes).page(self)
    }

    /// Somebody with an account joins an organisation: as themselves, signed in.
    private func accept(_ opened: OpenedLink, _ invitation: Invitation, as account: Account, _ request: Request, _ language: Language) async throws -> Response
    {
        guard try await person(request).account.id == account.id else {
            throw Failure.forbidden(
                .init(
                    nl: "Deze uitnodiging is voor \(invitation.email). Meld u aan met dat account.",
                    en: "This invitation is for \(invitation.email). Sign in with that account."))
        }
        do {
            _ = try await register.accept(opened.word.digest, as: account, password: nil, circumstances)
        } catch let refusal as OneTimeLink.Refusal { throw Failure(refusal) } catch RegisterStoreError.notFound { throw Failure(OneTimeLink.Refusal.used) }
        return Reply.seeOther(Address.register(.organisations).path(language))
    }

    private func useLink(_ opened: OpenedLink, _ form: FormFields, _ request: Request, _ language: Language) async throws -> Response {
        let (link, word, now) = (opened.link, opened.word, circumstances)
        var account =
            opened.account
            ?? Account(
                id: Identifier(random: randomBytes(16)), name: trimmed(form["name"]), email: opened.invitation?.email ?? trimmed(form["email"]).lowercased(),
                language: language)
        var mistakes: [(field: String, message: Bilingual)] = []
        if account.name.isEmpty { mistakes.append(("name", .init(nl: "Vul uw naam in.", en: "Fill in your name."))) }
        if link.purpose == .firstAdministrator, !Self.isEmailAddress(account.email) {
            mistakes.append(
                ("email", .init(nl: "Vul een e-mailadres in, zoals naam@voorbeeld.example.", en: "Fill in an e-mail address, such as name@example.com.")))
        }
        let password = Password(form["password"] ?? "")
        // One thing at a time: what is too short is easy to guess as well.
        mistakes += PasswordRules.refusals(of: password, names: names(of: account)).prefix(1).map { ("password", $0.message) }
        var organisation: Organisation?
        if link.purpose == .firstAdministrator {
            let name = trimmed(form["organisation"])
            let slug = slug(name)
            if !Organisation.isSlug(slug) {
                mistakes.append(("organisation", .init(nl: "Vul de naam van uw organisatie in.", en: "Fill in the name of your organisation.")))
            } else {
                organisation = Organisation(id: Identifier(random: randomBytes(16)), slug: slug, name: name)
            }
            if !account.email.isEmpty, try await register.account(email: account.email) != nil {
                mistakes.append(("email", .init(nl: "Dit e-mailadres is al in gebruik.", en: "This e-mail address is in use already.")))
            }
        }
        if let organisation, try await register.organisation(slug: organisation.slug) != nil {
            mistakes.append(("organisation", .init(nl: "Er is al een organisatie met deze naam.", en: "There is an organisation of this name already.")))
        }
        guard mistakes.isEmpty else {
            let (token, cookie) = visitors.visitor(request)
            let page = try await page(opened, request, language, token, sent: form, mistakes: mistakes)
            return Reply.html(page, in: language, status: .unprocessableContent, cookie: cookie, isPrivate: true)
        }
        let hash = try PasswordHash(password, salt: randomBytes(PasswordHash.saltLength))
        do {
            switch link.purpose {
            case .invitation:
                account = try await register.accept(word.digest, as: account, password: hash, now)
            case .firstAdministrator, .passwordReset:
                // The link goes first: whoever comes second finds it used.
                _ = try await register.use(word.digest, for: link.purpose, at: now.time)
                if let organisation {
                    try await register.save(organisation, by: nil, now)
                    account.memberships = [Membership(organisation: organisation.id, role: .administrator)]
                    try await register.save(account, by: nil, now)
                }
                try await register.changeCredentials(of: account.id) { $0.password = hash }
            }
        } catch let refusal as OneTimeLink.Refusal { throw Failure(refusal) } catch RegisterStoreError.notFound { throw Failure(OneTimeLink.Refusal.used) }
        try await register.endSessions(of: account.id)
        return try await open(account, hasSecondFactor: false, request, next: Address.register(.secondFactor).path(language))
    }

    /// What may not be the better part of somebody's password.
    func names(of account: Account) -> [String] { account.name.split(separator: " ").map(String.init) + [account.email] }

    func trimmed(_ text: String?) -> String {
        String((text ?? "").prefix(300)).split(whereSeparator: \.isNewline).joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    /// A name as it stands in addresses.
    func slug(_ name: String) -> String {
        let plain = name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        let words = plain.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }.split(separator: "-").map { String($0) }
        // Whole words only, save for a first one that is too long by itself.
        let slug = words.dropFirst().reduce((text: String(words.first?.prefix(40) ?? ""), isFull: false)) { slug, word in
            slug.isFull || slug.text.count + 1 + word.count > 40 ? (slug.text, true) : ("\(slug.text)-\(word)", false)
        }
        return slug.text
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
    let opened: Site.OpenedLink
    let sent: FormFields?
    let mistakes: [(field: String, message: Bilingual)]

    private var link: OneTimeLink { opened.link }
    private var word: SecretToken { opened.word }

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
                        "name", label: say("Uw naam", "Your name"), error: error("name", say), value: sent?["name"] ?? opened.invitation?.name ?? "",
                        width: .medium, maximumLength: 120, autocomplete: "name")
                }
                if let email = opened.invitation?.email ?? opened.account?.email {
                    Paragraph(say("E-mailadres: ", "E-mail address: ") + .strong(Phrasing(email)))
                } else {
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
