public import Deadlines
import Foundation
import Text

/// A request to the provider, for whoever has a network.
public struct OpenIDCall: Sendable, Hashable {
    public var address: String
    /// The body to post as a form; nil to get.
    public var form: String?
    /// The header `Authorization`.
    public var authorization: String?
}

/// What is set about a provider by whoever installs.
public struct OpenIDSettings: Sendable {
    /// What stands on the button.
    public var name: String
    public var issuer: String
    public var clientID: String
    /// Nil for a public client.
    public var secret: String?
    public var scopes: [String]
    public var groups: GroupRoles

    public init(name: String, issuer: String, clientID: String, secret: String?, scopes: [String], groups: GroupRoles) {
        (self.name, self.issuer, self.clientID, self.secret) = (name, issuer, clientID, secret)
        (self.scopes, self.groups) = (scopes, groups)
    }
}

/// Somebody whom the provider knows.
public struct OpenIDPerson: Sendable, Hashable {
    public var issuer: String
    public var subject: String
    public var name: String?
    public var verifiedEmail: String?
    /// What their groups give, as `OpenIDSettings.groups` names it.
    public var roles: Set<String>
}

/// Signs people in with one provider. Its description and keys are fetched when needed and kept for an hour.
public actor OpenIDService {
    public nonisolated let settings: OpenIDSettings
    public nonisolated let client: OpenIDClient
    private let fetch: @Sendable (OpenIDCall) async throws -> [UInt8]
    private var known: (provider: OpenIDProvider, keys: ProviderKeys, fetched: Instant)?

    /// How long a description counts, in seconds. Our own choice.
    static let freshness = 3600
    /// After how many seconds keys may be fetched again for a token of a key that is not known.
    static let patience = 60

    /// - Parameters:
    ///   - redirectAddress: where the provider sends people back to.
    ///   - fetch: gives the body of an answer of status 200, or of 400 from the token endpoint; follows no redirects; throws for all else.
    public init(_ settings: OpenIDSettings, redirectAddress: String, fetch: @escaping @Sendable (OpenIDCall) async throws -> [UInt8]) {
        self.settings = settings
        client = OpenIDClient(id: settings.clientID, redirectAddress: redirectAddress, scopes: settings.scopes)
        self.fetch = fetch
    }

    /// Where to send the person.
    /// - Throws: `OpenIDRefusal`.
    public func address(for request: OpenIDRequest, at time: Instant) async throws(OpenIDRefusal) -> String {
        request.address(try await provider(at: time).provider, client)
    }

    /// Where the person signs out there too, or nil.
    public func signOutAddress(back: String, at time: Instant) async -> String? {
        try? await provider(at: time).provider.signOutAddress(client, back: back)
    }

    /// Who came back.
    /// - Parameter parameters: those of the address, in order, unescaped.
    /// - Throws: `OpenIDRefusal`.
    public func person(
        _ parameters: [(name: String, value: String)], of request: OpenIDRequest, at time: Instant
    ) async throws(OpenIDRefusal) -> OpenIDPerson {
        var (provider, keys) = try await provider(at: time)
        let code = try request.code(parameters, from: provider)
        let inForm = provider.takesSecretInForm
        let call = OpenIDCall(
            address: provider.tokenEndpoint, form: request.exchange(code: code, client, secret: inForm ? settings.secret : nil),
            authorization: inForm ? nil : settings.secret.map { Self.basic(client.id, $0) })
        let answer = try TokenAnswer(json: try await body(call))
        let token: IDToken
        do {
            token = try IDToken(answer, provider: provider, keys: keys, client: client, request: request, at: time)
        } catch {
            // The provider may have new keys.
            guard error == .unknownKey, let known, time.seconds - known.fetched.seconds >= Self.patience || known.fetched > time else { throw error }
            self.known = nil
            (provider, keys) = try await self.provider(at: time)
            token = try IDToken(answer, provider: provider, keys: keys, client: client, request: request, at: time)
        }
        return OpenIDPerson(
            issuer: token.issuer, subject: token.subject, name: token.name, verifiedEmail: token.verifiedEmail, roles: settings.groups.roles(of: token))
    }

    private func provider(at time: Instant) async throws(OpenIDRefusal) -> (provider: OpenIDProvider, keys: ProviderKeys) {
        if let known, (0..<Self.freshness).contains(time.seconds - known.fetched.seconds) { return (known.provider, known.keys) }
        let description = try await body(OpenIDCall(address: OpenIDProvider.address(ofIssuer: settings.issuer)))
        let provider = try OpenIDProvider(json: description, issuer: settings.issuer)
        let keys = try await ProviderKeys(json: try await body(OpenIDCall(address: provider.keysAddress)))
        known = (provider, keys, time)
        return (provider, keys)
    }

    private func body(_ call: OpenIDCall) async throws(OpenIDRefusal) -> [UInt8] {
        do { return try await fetch(call) } catch { throw .unreachable }
    }

    /// RFC 6749 section 2.3.1: both parts are form-encoded first.
    private static func basic(_ id: String, _ secret: String) -> String {
        "Basic " + Data("\(WebAddress.escaped(id)):\(WebAddress.escaped(secret))".utf8).base64EncodedString()
    }
}
