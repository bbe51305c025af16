import Access
import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import OpenIDConnect
import Register
import RegisterStorage
import Rulebook
import Text

/// How somebody signs in: changing the password, the app with codes and the recovery codes.
extension Site {
    func addSecurity(to routes: inout RouteTable) {
        routes.on(.post, .password, for: self) { visit in try await changePassword(visit, try await form(visit.request)) }
        routes.on(.post, .authenticator, for: self) { visit in try await coupleAuthenticator(visit, try await form(visit.request)) }
        routes.on(.post, .recoveryCodes, for: self) { visit in
            let form = try await form(visit.request)
            if let problem = try await confirm(visit, form) { return try await account(visit, mistakes: [("codes-password", problem)]) }
            return visit.html(try await newRecoveryCodes(visit.person.account, visit.language, next: .register(.account)), mayScript: true)
        }
        addForgotten(to: &routes)
    }

    /// The page of somebody's account.
    func account(_ visit: Visit, mistakes: [(field: String, message: Bilingual)] = []) async throws -> Response {
        let time = circumstances.time
        var coupling: (isCoupled: Bool, signOut: String?) = (false, nil)
        if let service = settings.openID, try await register.isCoupled(visit.person.account.id, issuer: service.settings.issuer) {
            coupling = (true, await service.signOutAddress(back: settings.address + Address.register(.signIn).path(visit.language).text, at: time))
        }
        let view = AccountView(
            visit: visit, sessions: try await register.sessions(of: visit.person.account.id).filter { $0.state(at: time) == .open },
            credentials: try await register.credentials(of: visit.person.account.id),
            passkeys: try await register.passkeys(of: visit.person.account.id).count, coupling: coupling,
            hasCalendar: try await register.calendar(of: visit.person.account.id) != nil, mistakes: mistakes)
        return visit.html(view.page, status: mistakes.isEmpty ? .ok : .unprocessableContent)
    }

    /// Whether it is still the person themselves, before anything changes that opens the account later: a session may be stolen.
    /// - Returns: what is wrong, or nil. Who signs in without a password is asked nothing more.
    func confirm(_ visit: Visit, _ form: FormFields) async throws -> Bilingual? {
        guard let hash = try await register.credentials(of: visit.person.account.id).password else { return nil }
        let (email, time) = (visit.person.account.email, circumstances.time)
        if case .wait(let until) = begin(email, visit.client, time) { return .wait(until.seconds - time.seconds) }
        guard hash.matches(Password(form["current"] ?? "")) else {
            return .init(nl: "Dit is niet uw wachtwoord.", en: "This is not your password.")
        }
        throttle.withLock { $0.takeBack(account: email, address: NetworkAddress.group(visit.client)) }
        return nil
    }

    private func changePassword(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let account = visit.person.account
        if let problem = try await confirm(visit, form) { return try await self.account(visit, mistakes: [("current", problem)]) }
        let password = Password(form["password"] ?? "")
        let refusals = PasswordRules.refusals(of: password, names: names(of: account))
        guard refusals.isEmpty else { return try await self.account(visit, mistakes: refusals.prefix(1).map { ("password", $0.message) }) }
        let hash = try PasswordHash(password, salt: randomBytes(PasswordHash.saltLength))
        try await register.changeCredentials(of: account.id) { $0.password = hash }
        // Whoever knew the old one is out.
        try await register.endSessions(of: account.id, butNot: visit.person.session.digest)
        return visit.seeOther(.account)
    }

    /// First the password, then a code of the new app; until then the earlier app counts.
    private func coupleAuthenticator(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let (account, now) = (visit.person.account, circumstances)
        var secret = OneTimeSecret(bytes: randomBytes(OneTimeSecret.length))!
        var problem: Bilingual?
        if let token = form["request"].flatMap({ SecretToken($0) }) {
            guard let request = try await register.take(.authenticator, token, at: now.time), request.content.starts(with: Array(account.id.text.utf8)),
                let kept = OneTimeSecret(bytes: Array(request.content.dropFirst(account.id.text.utf8.count)))
            else { return try await self.account(visit, mistakes: [("app-password", OpenedTooLong.message)]) }
            if case .accepted(let step) = kept.check(form["code"] ?? "", at: now.time, lastUsed: nil) {
                try await register.changeCredentials(of: account.id) { ($0.oneTimeSecret, $0.lastStep) = (kept, step) }
                try await register.endSessions(of: account.id, butNot: visit.person.session.digest)
                return visit.seeOther(.account)
            }
            secret = kept
            problem = .init(nl: "Deze code klopt niet.", en: "This code is not right.")
        } else if let problem = try await confirm(visit, form) {
            return try await self.account(visit, mistakes: [("app-password", problem)])
        }
        let token = SecretToken(random: randomBytes(SecretToken.length))
        try await register.keep(SignInRequest(.authenticator, Array(account.id.text.utf8) + secret.bytes), as: token, at: now.time)
        let view = AuthenticatorView(visit: visit, secret: secret, request: token, problem: problem)
        return visit.html(view.page, status: problem == nil ? .ok : .unprocessableContent)
    }

    /// Makes new recovery codes in place of the earlier ones, and the page that shows them this once.
    func newRecoveryCodes(_ account: Account, _ language: Language, next: Address? = nil, path: SitePath? = nil) async throws -> Page {
        let (shown, kept) = RecoveryCodes.make(random: randomBytes(RecoveryCodes.randomLength))
        try await register.changeCredentials(of: account.id) { $0.recovery = kept }
        let next = path ?? (next ?? .register(.account)).path(language)
        return RecoveryCodesView(language: language, codes: shown.map(\.text), next: next).page(self)
    }
}

/// A page was open for too long.
enum OpenedTooLong {
    static let message = Bilingual(nl: "Dit duurde te lang. Begin opnieuw.", en: "This took too long. Start again.")
}

extension Bilingual {
    static func wait(_ seconds: Int) -> Bilingual {
        .init(nl: "Te veel pogingen. Wacht \(seconds) seconden en probeer het opnieuw.", en: "Too many attempts. Wait \(seconds) seconds and try again.")
    }
}
