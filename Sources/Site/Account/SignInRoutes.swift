import Access
import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

extension Site {
    func addAccount(to routes: inout RouteTable) {
        routes.on(.get, .register(.signIn)) { request, _, language in
            try await signInPage(request, language, to: request.query["to"] ?? "", problem: nil)
        }
        routes.on(.post, .register(.signIn)) { request, context, language in
            try await signIn(try await form(request), request, context, language)
        }
        routes.on(.get, .register(.secondFactor)) { request, _, language in
            let person = try await person(request, halfway: true)
            return try await secondFactorPage(person, request, to: request.query["to"] ?? "", language, problem: nil)
        }
        routes.on(.post, .register(.secondFactor)) { request, context, language in
            try await secondFactor(try await form(request), request, context, language)
        }
        routes.on(.post, .register(.signOut)) { request, _, language in
            _ = try await form(request)
            if let token = request.cookies[Self.sessionCookie].flatMap({ SecretToken($0.value) }),
                let (session, account) = try await register.session(token.digest)
            {
                try await register.endSessions(of: account.id, only: session.digest)
            }
            var response = Reply.seeOther(Address.start.path(language))
            response.headers[.setCookie] = sessionCookie(nil)
            return response
        }
        routes.on(.get, .account, for: self) { visit in try await account(visit) }
        routes.on(.post, .endSessions, for: self) { visit in
            let form = try await form(visit.request)
            // A mark that cannot be read names no session; without one it is about all the others.
            let only = form["session"].map { Base64URL.decode($0) ?? [] }
            try await register.endSessions(of: visit.person.account.id, only: only, butNot: visit.person.session.digest)
            return visit.seeOther(.account)
        }
        addTokens(to: &routes)
        addOneTimeLinks(to: &routes)
        addSecurity(to: &routes)
        addPasskeys(to: &routes)
        addOpenID(to: &routes)
        addMessages(to: &routes)
        addCalendar(to: &routes)
        if settings.hasExampleOrganisation { addExampleOrganisation(to: &routes) }
    }

    /// Whether a try may be made. It counts as failed until it is known to be right, so that of many at once no more are looked at.
    func begin(_ email: String, _ client: String, _ time: Instant) -> SignInThrottle.Decision {
        let address = NetworkAddress.group(client)
        return throttle.withLock { throttle in
            let decision = throttle.decision(account: email, address: address, at: time)
            if decision == .allowed { throttle.failed(account: email, address: address, at: time) }
            return decision
        }
    }

    // MARK: The first factor

    func signInPage(_ request: Request, _ language: Language, to: String, email: String = "", problem: Bilingual?) async throws -> Response {
        let (token, cookie) = visitors.visitor(request)
        let passkey = try await passkeyRequest()
        let view = SignInView(language: language, token: token, to: to, email: email, problem: problem, passkey: passkey)
        return Reply.html(
            view.page(self), in: language, status: problem == nil ? .ok : .unauthorized, cookie: cookie, isPrivate: true, mayScript: passkey != nil)
    }

    private func signIn(_ form: FormFields, _ request: Request, _ context: SiteContext, _ language: Language) async throws -> Response {
        let email = (form["email"] ?? "").lowercased().filter { !$0.isWhitespace }
        let time = circumstances.time
        func again(_ problem: Bilingual) async throws -> Response {
            try await signInPage(request, language, to: form["to"] ?? "", email: email, problem: problem)
        }
        if case .wait(let until) = begin(email, context.client, time) { return try await again(.wait(until.seconds - time.seconds)) }
        let account = try await register.account(email: email)
        var hash: PasswordHash?
        if let account, !account.isEnded { hash = try await register.credentials(of: account.id).password }
        // For nobody as much work as for somebody, so that the time tells nothing.
        let matches = (hash ?? .ofNobody).matches(Password(form["password"] ?? ""))
        guard matches, hash != nil, let account else {
            return try await again(
                .init(nl: "Dit e-mailadres en wachtwoord horen niet bij elkaar.", en: "This e-mail address and password do not belong together."))
        }
        throttle.withLock { $0.takeBack(account: email, address: NetworkAddress.group(context.client)) }
        return try await open(account, hasSecondFactor: false, request, next: Address.register(.secondFactor).path(language, query: [("to", form["to"] ?? "")]))
    }

    /// Opens a session and goes on.
    func open(_ account: Account, hasSecondFactor: Bool, _ request: Request, next: SitePath) async throws -> Response {
        let token = SecretToken(random: randomBytes(SecretToken.length))
        try await register.save(
            Session(
                digest: token.digest, account: account.id.text, created: circumstances.time, hasSecondFactor: hasSecondFactor,
                browser: BrowserSummary.text(userAgent: request.headers[.userAgent] ?? "")))
        var response = Reply.seeOther(next)
        response.headers[.setCookie] = sessionCookie(token)
        return response
    }

    // MARK: The second factor

    /// The page that asks for a code, or that couples an authenticator app where there is none yet.
    private func secondFactorPage(
        _ person: Person, _ request: Request, to: String, _ language: Language, problem: Bilingual?
    ) async throws -> Response {
        let (token, cookie) = visitors.visitor(request)
        var credentials = try await register.credentials(of: person.account.id)
        var isNew = credentials.lastStep == nil
        if credentials.oneTimeSecret == nil {
            let secret = OneTimeSecret(bytes: randomBytes(OneTimeSecret.length))!
            credentials = try await register.changeCredentials(of: person.account.id) { kept in
                if kept.oneTimeSecret == nil { kept.oneTimeSecret = secret }
                return kept
            }
            isNew = true
        }
        let view = SecondFactorView(
            language: language, token: token, to: to, account: person.account,
            secret: isNew ? credentials.oneTimeSecret : nil, problem: problem)
        return Reply.html(view.page(self), in: language, status: problem == nil ? .ok : .unauthorized, cookie: cookie, isPrivate: true)
    }

    private func secondFactor(_ form: FormFields, _ request: Request, _ context: SiteContext, _ language: Language) async throws -> Response {
        let person = try await person(request, halfway: true)
        let (time, email) = (circumstances.time, person.account.email)
        if case .wait(let until) = begin(email, context.client, time) {
            return try await secondFactorPage(
                person, request, to: form["to"] ?? "", language,
                problem: .wait(until.seconds - time.seconds))
        }
        let typed = form["code"] ?? ""
        // The code that couples the app comes from the app alone; nobody has recovery codes yet.
        let isFirst = try await register.credentials(of: person.account.id).lastStep == nil
        let isRight = try await register.changeCredentials(of: person.account.id) { credentials in
            if let code = RecoveryCode(typed: typed), credentials.recovery.use(code) { return true }
            guard let secret = credentials.oneTimeSecret, case .accepted(let step) = secret.check(typed, at: time, lastUsed: credentials.lastStep)
            else { return false }
            credentials.lastStep = step
            return true
        }
        guard isRight else {
            return try await secondFactorPage(
                person, request, to: form["to"] ?? "", language,
                problem: .init(nl: "Deze code klopt niet of is al gebruikt.", en: "This code is not right or was used already."))
        }
        throttle.withLock {
            $0.takeBack(account: email, address: NetworkAddress.group(context.client))
            $0.succeeded(account: email)
        }
        let token = SecretToken(random: randomBytes(SecretToken.length))
        try await register.save(person.session.withSecondFactor(token, at: time), replacing: person.session.digest)
        let next = form["to"].flatMap { SitePath(checking: $0) } ?? Address.register(.organisations).path(language)
        var response =
            isFirst
            ? Reply.html(try await newRecoveryCodes(person.account, language, path: next), in: language, isPrivate: true, mayScript: true)
            : Reply.seeOther(next)
        response.headers[.setCookie] = sessionCookie(token)
        return response
    }
}
