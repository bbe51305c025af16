public import Access
import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Markup
public import OpenIDConnect
import Register
import RegisterStorage
import Rulebook
import Synchronization
import Text

/// What an installation decides about its register.
public struct RegisterSettings: Sendable {
    /// The start of its addresses as others reach it, without a slash at the end: `https://register.example.nl`.
    public var address: String
    /// Whether anybody may take a role of the example organisation, without signing in. Only for looking around on one's own computer.
    public var hasExampleOrganisation: Bool
    /// Whether messages by e-mail leave the queue.
    public var sendsMail: Bool
    /// The sign-in service of an organisation, or nil.
    public var openID: OpenIDService?
    /// Whose word on the address of a visitor is taken.
    public var proxies: TrustedProxies

    public init(
        address: String, hasExampleOrganisation: Bool = false, sendsMail: Bool = false, openID: OpenIDService? = nil, proxies: TrustedProxies = .init()
    ) {
        (self.address, self.hasExampleOrganisation, self.sendsMail) = (address, hasExampleOrganisation, sendsMail)
        (self.openID, self.proxies) = (openID, proxies)
    }
}

/// The page is for people who are signed in.
struct NotSignedIn: Error {}

/// Whoever asks, as far as the session tells.
struct Person: Sendable {
    let account: Account
    let session: Session

    var actor: Actor { Actor(account) }
}

/// A value that many requests share.
final class Mutexed<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    init(_ value: Value) { self.value = Mutex(value) }

    func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result { value.withLock { body(&$0) } }
}

extension Site {
    static let sessionCookie = "waarborg-session"

    /// What acts of the register need to know of this moment.
    var circumstances: Circumstances {
        Circumstances(
            time: Instant(seconds: Int(now().timeIntervalSince1970)), engine: engine, reader: vocabulary.reader, address: settings.address,
            random: randomBytes)
    }

    /// Who is signed in.
    /// - Parameter halfway: whether somebody counts who has yet to give the second factor.
    /// - Throws: `NotSignedIn`.
    func person(_ request: Request, halfway: Bool = false) async throws -> Person {
        guard let token = request.cookies[Self.sessionCookie].flatMap({ SecretToken($0.value) }),
            let (session, account) = try await register.session(token.digest)
        else { throw NotSignedIn() }
        let time = Instant(seconds: Int(now().timeIntervalSince1970))
        switch session.state(at: time) {
        case .open where !halfway: break
        case .needsSecondFactor where halfway: break
        default: throw NotSignedIn()
        }
        // Once a minute is often enough to know that somebody is still there.
        if time.seconds - session.lastSeen.seconds >= 60 {
            var seen = session
            seen.touch(at: time)
            try await register.save(seen)
        }
        return Person(account: account, session: session)
    }

    /// The header that gives a browser its session, or takes it away.
    func sessionCookie(_ token: SecretToken?) -> String {
        let secure = settings.address.hasPrefix("https://") ? "; Secure" : ""
        guard let token else { return "\(Self.sessionCookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax\(secure)" }
        return "\(Self.sessionCookie)=\(token.text); Path=/; Max-Age=\(Session.Limits.standard.absolute); HttpOnly; SameSite=Lax\(secure)"
    }

    /// The fields of a form that came from this site in this browser.
    func form(_ request: Request) async throws -> FormFields {
        let form = FormFields(String(decoding: try await request.bytes(limits), as: UTF8.self))
        try visitors.check(form, request)
        return form
    }

    func organisation(_ slug: String?) async throws -> Organisation {
        guard let slug, let found = try await register.organisation(slug: slug) else { throw Failure.notFound }
        return found
    }

    func organisation(_ id: Identifier<Organisation>) async throws -> Organisation {
        guard let found = try await register.organisation(id) else { throw Failure.notFound }
        return found
    }
}

extension RouteTable {
    /// A page for people who are signed in.
    mutating func on(
        _ method: HTTPRequest.Method, _ address: RegisterAddress, for site: Site,
        _ handler: @escaping @Sendable (Visit) async throws -> Response
    ) {
        // A file may be long in the making, and a form waits for who sends it: neither holds a place.
        let isQuick = method == .get && !address.isFile
        @Sendable func answer(_ request: Request, _ context: SiteContext, _ language: Language) async throws -> Response {
            let person = try await site.person(request)
            let (token, cookie) = site.visitors.visitor(request)
            let visit = Visit(
                site: site, request: request, parameters: [context.parameters.get("a"), context.parameters.get("b"), context.parameters.get("c")],
                language: language, person: person, token: token, client: context.client)
            var response: Response
            do {
                response = isQuick ? try await site.turnstile.pass { try await handler(visit) } : try await handler(visit)
            } catch let stake as PermitAtStake {
                response = visit.html(ConfirmationView(visit: visit, stake: stake).page)
            }
            if let cookie { response.headers.append(.init(name: .setCookie, value: cookie)) }
            return response
        }
        on(method, .register(address), answer)
    }
}

/// A request of somebody who is signed in.
struct Visit: Sendable {
    let site: Site
    let request: Request
    /// What stood in the address, in its order.
    let parameters: [String?]
    let language: Language
    let person: Person
    let token: CSRFToken
    /// The network address of the other side.
    let client: String

    var say: Say { Say(language: language) }
    var actor: Actor { person.actor }
    /// Whether a file that is asked for goes out: HEAD asks only about it.
    var takesOut: Bool { request.method == .get }
    /// The first parameter of the address: for the pages of a dossier, its id.
    var id: String { parameters[0] ?? "" }

    /// The dossier of the address.
    /// - Throws: `RegisterStoreError.notFound` also for whoever may not see it.
    func dossier() async throws -> Dossier {
        // Whoever sends a form read the page that it stands on.
        if request.method == .get { return try await site.register.read(try dossierID, by: actor, site.circumstances) }
        return try await site.register.dossier(try dossierID, for: actor)
    }

    /// The dossier of the address with what pages show of it.
    /// - Throws: as `dossier()`.
    func model() async throws -> DossierModel {
        guard request.method == .get else { return try await DossierModel(self, try await dossier()) }
        let (dossier, people) = try await site.register.readWithPeople(try dossierID, by: actor, site.circumstances)
        return DossierModel(self, dossier, people)
    }

    private var dossierID: Identifier<Dossier> {
        get throws {
            guard let id = parameters[0].flatMap({ Identifier<Dossier>($0) }) else { throw Failure.notFound }
            return id
        }
    }

    /// The dossier of the address, for whoever has this power in it.
    /// - Throws: `Refusal.notAllowed`, and as `dossier()`.
    func dossier(_ power: Power) async throws -> Dossier {
        let dossier = try await dossier()
        guard dossier.powers(of: actor).contains(power) else { throw Refusal.notAllowed(power) }
        return dossier
    }

    func html(_ page: Page, status: HTTPResponse.Status = .ok, mayScript: Bool = false) -> Response {
        Reply.html(page, in: language, status: status, isPrivate: true, mayScript: mayScript)
    }

    func seeOther(_ address: RegisterAddress, fragment: ElementID? = nil) -> Response {
        Reply.seeOther(Address.register(address).path(language, fragment: fragment))
    }

    func path(_ address: RegisterAddress) -> SitePath { Address.register(address).path(language) }

    /// Does something to the dossier of the address as the form saw it.
    func act(_ form: FormFields, _ act: @escaping @Sendable (inout Dossier, Circumstances) throws -> [Deed]) async throws -> Dossier {
        let dossier = try await dossier()
        return try await site.register.act(
            on: dossier.id, revision: form["revision"].flatMap(Int.init), by: actor, site.circumstances, act)
    }

    /// Does what a form asks of the dossier of the address; what is wrong with the form stands on the page again, beside what was typed.
    /// - Parameters:
    ///   - next: where to go when it was done.
    ///   - again: the page of the form, with the mistake.
    func answer(
        next: RegisterAddress, fragment: ElementID? = nil, _ act: () async throws -> Void,
        again: (DossierModel, (field: String, message: Bilingual)) -> Page
    ) async throws -> Response {
        do {
            try await act()
            return seeOther(next, fragment: fragment)
        } catch Refusal.invalid(let field, let message) {
            return html(again(try await model(), (field, message.sentence)), status: .unprocessableContent)
        }
    }
}
