public import Access
import Crypto
import Text

/// One try to sign in with a provider: the code flow with PKCE (OpenID Connect Core 1.0 section 3.1, RFC 7636).
///
/// It is kept with the browser session from which the person was sent away, for one answer only.
public struct OpenIDRequest: Sendable, Hashable {
    /// Ties the answer to this browser.
    public let state: SecretToken
    /// Ties the token to this request.
    public let nonce: SecretToken
    /// Ties the exchange of the code to us.
    public let verifier: SecretToken

    /// - Parameter random: 96 bytes from a cryptographic source; another number stops the program.
    public init(random: [UInt8]) {
        precondition(random.count == 3 * SecretToken.length, "a request takes 96 random bytes")
        let parts = (0..<3).map { SecretToken(random: Array(random[$0 * SecretToken.length..<($0 + 1) * SecretToken.length])) }
        self.init(state: parts[0], nonce: parts[1], verifier: parts[2])
    }

    /// A request as it was kept.
    public init(state: SecretToken, nonce: SecretToken, verifier: SecretToken) {
        (self.state, self.nonce, self.verifier) = (state, nonce, verifier)
    }

    /// All of it in one text, to be kept.
    public var text: String { [state, nonce, verifier].map(\.text).joined(separator: " ") }

    /// A request as `text` wrote it.
    public init?(text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false).compactMap { SecretToken(String($0)) }
        guard parts.count == 3 else { return nil }
        self.init(state: parts[0], nonce: parts[1], verifier: parts[2])
    }

    /// SHA-256 of the verifier in base64url (RFC 7636 section 4.2, S256).
    var challenge: String { Base64URL.encode(SHA256.hash(data: Array(verifier.text.utf8))) }

    /// Where the person is sent.
    /// - Parameter asksAgain: whether the provider must ask who it is though it knows the person (`prompt=login`).
    public func address(_ provider: OpenIDProvider, _ client: OpenIDClient, asksAgain: Bool = false) -> String {
        var parameters = [
            ("response_type", "code"), ("client_id", client.id), ("redirect_uri", client.redirectAddress),
            ("scope", (["openid"] + client.scopes).joined(separator: " ")), ("state", state.text), ("nonce", nonce.text),
            ("code_challenge", challenge), ("code_challenge_method", "S256"),
        ]
        if asksAgain { parameters.append(("prompt", "login")) }
        return WebAddress.adding(parameters, to: provider.authorizationEndpoint)
    }

    /// The code in the answer with which the provider sent the person back.
    /// - Parameter parameters: those of the address, in order, unescaped.
    /// - Throws: `OpenIDRefusal.otherRequest` before anything else is looked at; `.denied` where the provider tells an error; `.otherIssuer`
    ///   where the answer names another provider, or none though it should (RFC 9207 section 2.4); `.unreadable` where there is no code, or a
    ///   parameter stands there twice.
    public func code(_ parameters: [(name: String, value: String)], from provider: OpenIDProvider) throws(OpenIDRefusal) -> String {
        func value(_ name: String) throws(OpenIDRefusal) -> String? {
            let found = parameters.filter { $0.name == name }
            guard found.count <= 1 else { throw .unreadable }
            return found.first?.value
        }
        // Compared by digest, so that the time tells nothing of the state itself.
        guard let answered = try value("state").flatMap({ SecretToken($0) }), answered.digest == state.digest else { throw .otherRequest }
        let issuer = try value("iss")
        guard issuer == provider.issuer || (issuer == nil && !provider.namesItselfInAnswers) else { throw .otherIssuer }
        guard try value("error") == nil else { throw .denied }
        guard let code = try value("code"), (1...4096).contains(code.utf8.count) else { throw .unreadable }
        return code
    }

    /// The form to send to the provider's token endpoint.
    /// - Parameter secret: what proves us to the provider (`client_secret_post`), or nil for a public client.
    public func exchange(code: String, _ client: OpenIDClient, secret: String?) -> String {
        WebAddress.form(
            [
                ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", client.redirectAddress), ("client_id", client.id),
                ("code_verifier", verifier.text),
            ] + (secret.map { [("client_secret", $0)] } ?? []))
    }
}
