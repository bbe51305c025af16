import Access
import Crypto
import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// Passkeys: making, naming and removing them, and signing in with one.
extension Site {
    /// This installation as browsers know it; nil at an address where they give no passkeys.
    var relyingParty: RelyingParty? {
        guard let url = URL(string: settings.address), let host = url.host?.lowercased() else { return nil }
        // Browsers leave the usual port out of an origin.
        let usual = url.scheme == "https" ? 443 : 80
        let port = url.port.map { $0 == usual ? "" : ":\($0)" } ?? ""
        return RelyingParty(id: host, name: "Waarborg", origins: ["\(url.scheme ?? "")://\(host)\(port)"])
    }

    func addPasskeys(to routes: inout RouteTable) {
        routes.on(.get, AccountScript.path.text) { request, _ in accountScript(request) }
        guard let party = relyingParty else { return }
        routes.on(.get, .passkeys, for: self) { visit in try await passkeysPage(visit, party) }
        routes.on(.post, .passkeys, for: self) { visit in try await addPasskey(visit, party, try await form(visit.request)) }
        routes.on(.post, .passkey(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let account = visit.person.account.id
            guard let id = visit.parameters[0].flatMap({ Base64URL.decode($0) }), try await register.passkey(id)?.account == account else {
                throw Failure.notFound
            }
            let name = trimmed(form["name"])
            if form["step"] == "remove" {
                try await register.remove(passkey: id, of: account)
            } else if !name.isEmpty {
                try await register.rename(id, of: account, to: String(name.prefix(60)))
            }
            return visit.seeOther(.passkeys)
        }
        routes.on(.post, .register(.passkeySignIn)) { request, context, language in
            try await signIn(withPasskey: try await form(request), party, request, context, language)
        }
    }

    // MARK: One's own passkeys

    private func passkeysPage(_ visit: Visit, _ party: RelyingParty, problem: (field: String, message: Bilingual)? = nil) async throws -> Response {
        let account = visit.person.account
        let kept = try await register.passkeys(of: account.id)
        let (token, challenge) = (SecretToken(random: randomBytes(SecretToken.length)), randomBytes(32))
        try await register.keep(SignInRequest(.newPasskey, challenge + Array(account.id.text.utf8)), as: token, at: circumstances.time)
        let creation = PasskeyCreation(
            party: party, user: .init(handle: Array(account.id.text.utf8), name: account.email, displayName: account.name), challenge: challenge,
            existing: kept.map(\.passkey))
        var json = JSONWriter()
        creation.write(to: &json)
        let view = PasskeysView(
            visit: visit, passkeys: kept, request: token, options: json.string, mayAdd: kept.count < RegisterStore.mostPasskeys,
            asksPassword: try await register.credentials(of: account.id).password != nil, problem: problem)
        return visit.html(view.page, status: problem == nil ? .ok : .unprocessableContent, mayScript: true)
    }

    private func addPasskey(_ visit: Visit, _ party: RelyingParty, _ form: FormFields) async throws -> Response {
        let (account, time) = (visit.person.account, circumstances.time)
        let request = try await form["request"].flatMap { SecretToken($0) }.asyncFlatMap { try await register.take(.newPasskey, $0, at: time) }
        guard let request, Array(request.content.dropFirst(32)) == Array(account.id.text.utf8) else {
            return try await passkeysPage(visit, party, problem: ("name", OpenedTooLong.message))
        }
        if let problem = try await confirm(visit, form) { return try await passkeysPage(visit, party, problem: ("current", problem)) }
        do {
            let registration = try PasskeyRegistration(json: Array((form[PasskeyCeremony.fieldName] ?? "").utf8))
            let passkey = try party.verifyRegistration(
                registration, challenge: Array(request.content.prefix(32)), userHandle: Array(account.id.text.utf8))
            let name = String(trimmed(form["name"]).prefix(60))
            let browser = BrowserSummary.text(userAgent: visit.request.headers[.userAgent] ?? "")
            try await register.add(
                KeptPasskey(
                    passkey, account: account.id, name: !name.isEmpty ? name : browser.isEmpty ? visit.say.text("Toegangssleutel", "Passkey") : browser,
                    created: time))
        } catch let refusal as PasskeyRefusal {
            return try await passkeysPage(visit, party, problem: ("name", refusal.message))
        } catch RegisterStoreError.exists {
            return try await passkeysPage(
                visit, party, problem: ("name", .init(nl: "Deze toegangssleutel is er al.", en: "This passkey is there already.")))
        }
        return visit.seeOther(.passkeys)
    }

    // MARK: Signing in

    /// What the page of signing in asks of browsers with passkeys; nil where nobody has one.
    func passkeyRequest() async throws -> (request: SecretToken, options: String)? {
        guard let party = relyingParty, try await register.hasPasskeys() else { return nil }
        let (token, challenge) = (SecretToken(random: randomBytes(SecretToken.length)), randomBytes(32))
        try await register.keep(SignInRequest(.passkey, challenge), as: token, at: circumstances.time)
        var json = JSONWriter()
        PasskeyRequest(party: party, challenge: challenge).write(to: &json)
        return (token, json.string)
    }

    private func signIn(
        withPasskey form: FormFields, _ party: RelyingParty, _ request: Request, _ context: SiteContext, _ language: Language
    ) async throws -> Response {
        let time = circumstances.time
        let answer = try? PasskeyAssertion(json: Array((form[PasskeyCeremony.fieldName] ?? "").utf8))
        let name = "passkey " + Base64URL.encode(SHA256.hash(data: answer?.id ?? []))
        if case .wait(let until) = begin(name, context.client, time) {
            return try await signInPage(request, language, to: form["to"] ?? "", problem: .wait(until.seconds - time.seconds))
        }
        func refused(_ message: Bilingual) async throws -> Response {
            try await signInPage(request, language, to: form["to"] ?? "", problem: message)
        }
        guard let asked = try await form["request"].flatMap({ SecretToken($0) }).asyncFlatMap({ try await register.take(.passkey, $0, at: time) }) else {
            return try await refused(OpenedTooLong.message)
        }
        guard let answer, let kept = try await register.passkey(answer.id), let account = try await register.account(kept.account), !account.isEnded else {
            return try await refused(PasskeyRefusal.otherUser.message)
        }
        do {
            let passkey = try party.verifyAssertion(answer, challenge: asked.content, passkey: kept.passkey, account: nil)
            guard try await register.used(passkey, at: time) else { throw PasskeyRefusal.countNotRisen }
        } catch let refusal as PasskeyRefusal { return try await refused(refusal.message) }
        throttle.withLock { $0.takeBack(account: name, address: NetworkAddress.group(context.client)) }
        // The authenticator has the person and asked who it is: both factors at once.
        let next = form["to"].flatMap { SitePath(checking: $0) } ?? Address.register(.organisations).path(language)
        return try await open(account, hasSecondFactor: true, request, next: next)
    }
}

extension Optional where Wrapped: Sendable {
    /// What `body` makes of the value, where there is one.
    func asyncFlatMap<Result: Sendable>(_ body: (Wrapped) async throws -> Result?) async rethrows -> Result? {
        guard let value = self else { return nil }
        return try await body(value)
    }
}
