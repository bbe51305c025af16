import Access
import HTTPTypes
import Hummingbird
import Register
import RegisterStorage
import Text

/// A program that acts on behalf of an account, by a token (RFC 6750).
struct Caller: Sendable {
    /// With the roles that the account has at this moment.
    let actor: Actor
    let scope: TokenScope
}

extension Site {
    /// Who sends a request, by its `Authorization: Bearer`.
    /// - Throws: `Failure` with 401 without a token that is worth something, with 403 where it is not for this.
    func caller(_ request: Request, for scope: TokenScope) async throws -> Caller {
        guard let header = request.headers[.authorization], header.lowercased().hasPrefix("bearer ") else { throw Failure.noToken }
        let word = header.dropFirst("bearer ".count).drop { $0 == " " }
        guard let token = APITokenWord(String(word)), let (kept, account) = try await register.apiToken(token.digest),
            kept.state(at: circumstances.time) == .valid
        else { throw Failure.invalidToken }
        guard kept.allows(scope.scope, at: circumstances.time) else { throw Failure.insufficientScope(scope) }
        return Caller(actor: Actor(account), scope: scope)
    }

    /// The organisation that a program acts in: the one that it names, or the only one in which its roles allow it.
    /// - Throws: `Failure`, `Refusal.notAllowed`.
    func organisation(_ slug: String?, of caller: Caller) async throws -> Identifier<Organisation> {
        let power = caller.scope.power
        if let slug {
            let found = try await organisation(slug)
            guard !caller.actor.memberships(in: found.id).isEmpty else { throw Failure.notFound }
            guard caller.actor.powers(in: found.id, department: nil).contains(power) else { throw Refusal.notAllowed(power) }
            return found.id
        }
        let possible = caller.actor.organisations.filter { caller.actor.powers(in: $0, department: nil).contains(power) }
        guard let only = possible.first else { throw Refusal.notAllowed(power) }
        guard possible.count == 1 else { throw Failure.whichOrganisation }
        return only
    }
}

extension Failure {
    static let noToken = unauthorized(
        "Bearer", .init(nl: "Stuur een token mee: Authorization: Bearer wbg_….", en: "Send a token along: Authorization: Bearer wbg_…."))

    static let invalidToken = unauthorized(
        #"Bearer error="invalid_token""#,
        .init(
            nl: "Dit token is niets waard: verkeerd overgenomen, verlopen of ingetrokken.",
            en: "This token is worth nothing: copied wrongly, expired or revoked."))

    private static func unauthorized(_ challenge: String, _ detail: Bilingual) -> Failure {
        Failure(
            status: .unauthorized, code: "unauthorized", title: .init(nl: "Wij weten niet wie u bent", en: "We do not know who you are"), detail: detail,
            fields: [.wwwAuthenticate: challenge])
    }

    static func insufficientScope(_ scope: TokenScope) -> Failure {
        var failure = Failure.forbidden(.init(nl: "Dit token is niet voor \(scope.rawValue).", en: "This token is not for \(scope.rawValue)."))
        failure.code = "insufficient-scope"
        failure.fields[.wwwAuthenticate] = #"Bearer error="insufficient_scope", scope="\#(scope.rawValue)""#
        return failure
    }

    static let whichOrganisation = badRequest(
        "which-organisation",
        .init(
            nl: "Dit token werkt in meer dan één organisatie. Noem haar: stuur naar /api/v1/log/NAAM/v1/traces, of vul “organisation” in.",
            en: "This token works in more than one organisation. Name it: send to /api/v1/log/NAME/v1/traces, or fill in “organisation”."))
}
