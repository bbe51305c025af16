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

/// Signing in with the sign-in service of an organisation (OpenID Connect).
extension Site {
    static let openIDCookie = "waarborg-openid"

    /// Where the provider sends people back to; the same for both languages, as it is registered there.
    public static func openIDRedirectAddress(_ address: String) -> String { address + Address.register(.openIDAnswer).path(.nl).text }

    func addOpenID(to routes: inout RouteTable) {
        guard let service = settings.openID else { return }
        routes.on(.get, .register(.openID)) { request, _, language in
            try await sendAway(to: service, couple: nil, to: request.query["to"] ?? "", request, language)
        }
        // To couple one's own account: from a form, so that no other page does it.
        routes.on(.post, .openID, for: self) { visit in
            let form = try await form(visit.request)
            if let problem = try await confirm(visit, form) { return try await account(visit, mistakes: [("couple-password", problem)]) }
            // A form may not lead to another site; a link may.
            var response = Reply.html(CouplingView(visit: visit, service: service).page, in: visit.language, isPrivate: true)
            let allowed = SecretToken(random: randomBytes(SecretToken.length))
            try await register.keep(SignInRequest(.openID, Array("couple \(visit.person.account.id)".utf8)), as: allowed, at: circumstances.time)
            response.headers[.setCookie] = openIDCookie(allowed)
            return response
        }
        routes.on(.get, .coupleOpenID, for: self) { visit in
            let time = circumstances.time
            guard let allowed = visit.request.cookies[Self.openIDCookie].flatMap({ SecretToken($0.value) }),
                let kept = try await register.take(.openID, allowed, at: time), kept.content == Array("couple \(visit.person.account.id)".utf8)
            else { return try await account(visit, mistakes: [("couple-password", OpenedTooLong.message)]) }
            return try await sendAway(to: service, couple: visit.person.account.id, to: "", visit.request, visit.language)
        }
        routes.on(.get, .register(.openIDAnswer)) { request, context, _ in try await cameBack(from: service, request, context) }
    }

    private func openIDCookie(_ token: SecretToken?) -> String {
        let secure = settings.address.hasPrefix("https://") ? "; Secure" : ""
        // Lax: the provider's page leads back here.
        guard let token else { return "\(Self.openIDCookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax\(secure)" }
        return "\(Self.openIDCookie)=\(token.text); Path=/; Max-Age=600; HttpOnly; SameSite=Lax\(secure)"
    }

    private func sendAway(
        to service: OpenIDService, couple: Identifier<Account>?, to place: String, _ request: Request, _ language: Language
    ) async throws -> Response {
        let time = circumstances.time
        let asked = OpenIDRequest(random: randomBytes(3 * SecretToken.length))
        let address: String
        do { address = try await service.address(for: asked, at: time) } catch {
            return try await signInPage(request, language, to: place, problem: error.message)
        }
        let content = [asked.text, language.rawValue, couple?.text ?? "", place].joined(separator: "\n")
        try await register.keep(SignInRequest(.openID, Array(content.utf8)), as: asked.state, at: time)
        return Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store", .setCookie: openIDCookie(asked.state)])
    }

    private func cameBack(from service: OpenIDService, _ request: Request, _ context: SiteContext) async throws -> Response {
        let (now, parameters) = (circumstances, request.query.fields)
        func refused(_ message: Bilingual, _ language: Language = .nl, to: String = "") async throws -> Response {
            var response = try await signInPage(request, language, to: to, problem: message)
            response.headers.append(.init(name: .setCookie, value: openIDCookie(nil)))
            return response
        }
        // The browser that was sent away, and no other: whoever is led here with somebody else's answer has no such cookie.
        guard let state = parameters.first(where: { $0.name == "state" }).flatMap({ SecretToken($0.value) }),
            request.cookies[Self.openIDCookie].flatMap({ SecretToken($0.value) })?.digest == state.digest,
            let kept = try await register.take(.openID, state, at: now.time)
        else { return try await refused(OpenIDRefusal.otherRequest.message) }
        let lines = String(decoding: kept.content, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 4, let asked = OpenIDRequest(text: lines[0]), let language = Language(rawValue: lines[1]) else {
            return try await refused(OpenIDRefusal.otherRequest.message)
        }
        let place = lines[3]
        let person: OpenIDPerson
        do { person = try await service.person(parameters, of: asked, at: now.time) } catch {
            return try await refused(error.message, language, to: place)
        }
        if let couple = Identifier<Account>(lines[2]) {
            guard try await self.person(request).account.id == couple else { throw Failure.forged }
            do { try await register.couple(couple, issuer: person.issuer, subject: person.subject) } catch RegisterStoreError.exists {
                return try await refused(
                    .init(
                        nl: "Bij deze aanmelddienst hoort al een ander account hier.", en: "Another account here belongs to this sign-in already."),
                    language)
            }
        }
        let account: Account?
        do {
            account = try await register.signIn(
                issuer: person.issuer, subject: person.subject,
                new: Account(
                    id: Identifier(random: randomBytes(16)), name: trimmed(person.name ?? person.verifiedEmail ?? person.subject),
                    email: person.verifiedEmail.map { $0.lowercased() }.flatMap { Self.isEmailAddress($0) ? $0 : nil } ?? "", language: language,
                    provenEmail: person.verifiedEmail?.lowercased()),
                memberships: try await memberships(person.roles), now)
        } catch RegisterStoreError.exists {
            return try await refused(
                .init(
                    nl: "Er is hier al een account met uw adres. Meld u daarmee aan en koppel de aanmelddienst op de pagina Mijn account.",
                    en: "There is an account with your address here already. Sign in with it and couple the sign-in service on the page My account."),
                language, to: place)
        }
        guard let account, !account.isEnded else {
            return try await refused(
                .init(
                    nl: "U hebt hier nog geen toegang. Vraag de beheerder van uw organisatie om een rol.",
                    en: "You have no access here yet. Ask the administrator of your organisation for a role."), language, to: place)
        }
        let next = SitePath(checking: place) ?? Address.register(lines[2].isEmpty ? .organisations : .account).path(language)
        // How often the person proves it, and with what, is for the provider.
        var response = try await open(account, hasSecondFactor: true, request, next: next)
        response.headers.append(.init(name: .setCookie, value: openIDCookie(nil)))
        return response
    }

    /// Roles of groups as they are written in the settings, `slug/role`; of organisations that exist.
    private func memberships(_ roles: Set<String>) async throws -> [Membership] {
        let organisations = try await register.organisations()
        return roles.sorted().compactMap { text in
            let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2, let role = Role(rawValue: parts[1]), let organisation = organisations.first(where: { $0.slug == parts[0] }) else {
                return nil
            }
            return Membership(organisation: organisation.id, role: role, source: .group)
        }
    }
}

/// The last step before an account is coupled: away to the sign-in service.
struct CouplingView {
    let visit: Visit
    let service: OpenIDService

    var page: Page {
        let say = visit.say
        return visit.site.page(
            visit.language, at: .register(.account), title: say.text("Koppel de aanmelddienst", "Couple the sign-in service"),
            section: .register(.organisations),
            breadcrumbs: [(say("Mijn account", "My account"), .register(.account))], person: visit.person
        ) {
            Paragraph(
                say(
                    "U gaat naar \(service.settings.name) en meldt u daar aan. Daarna kunt u zich hier ook zo aanmelden.",
                    "You go to \(service.settings.name) and sign in there. After that you can sign in here that way too."))
            Actions { ActionLink(say("Ga verder", "Continue"), to: visit.path(.coupleOpenID)) }
        }
    }
}
