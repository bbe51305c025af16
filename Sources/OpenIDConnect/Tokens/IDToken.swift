import Access
import Crypto
public import Deadlines
import Text

/// Who somebody is, as a provider signed it for us and for this request (OpenID Connect Core 1.0 sections 2 and 3.1.3.7).
public struct IDToken: Sendable, Hashable {
    /// The provider.
    public let issuer: String
    /// The account at the provider. Only together with the issuer does it name somebody; an e-mail address never does.
    public let subject: String
    /// When the token was made.
    public let issued: Instant
    /// When the person last proved it, where the provider tells.
    public let authenticated: Instant?
    /// How the person proved it (`amr`, RFC 8176): `pwd`, `otp`, `hwk`, `mfa` …
    public let methods: [String]
    /// The level of assurance (`acr`), where the provider tells.
    public let level: String?
    /// The name of the person.
    public let name: String?
    /// The e-mail address, where the provider vouches for it.
    public let verifiedEmail: String?
    let claims: JSONValue

    /// Seconds that clocks may differ.
    public static let leeway = 60

    /// Reads a token and checks all of it.
    /// - Throws: `OpenIDRefusal`.
    public init(
        _ answer: TokenAnswer, provider: OpenIDProvider, keys: ProviderKeys, client: OpenIDClient, request: OpenIDRequest, at time: Instant
    ) throws(OpenIDRefusal) {
        let token = try SignedToken(answer.idToken, keys: keys)
        let claims = token.claims
        guard claims["iss"]?.text == provider.issuer else { throw .otherIssuer }
        try Self.checkAudience(claims, client)
        guard let subject = claims["sub"]?.text, (1...255).contains(subject.utf8.count), let expires = try Self.instant(claims, "exp"),
            let issued = try Self.instant(claims, "iat")
        else { throw .unreadable }
        guard time < expires.adding(seconds: Self.leeway) else { throw .expired }
        guard issued <= time.adding(seconds: Self.leeway) else { throw .notYet }
        if let start = try Self.instant(claims, "nbf"), start > time.adding(seconds: Self.leeway) { throw .notYet }
        guard let nonce = claims["nonce"]?.text.flatMap({ SecretToken($0) }), nonce.digest == request.nonce.digest else { throw .otherNonce }
        if claims.holds("at_hash") {
            guard claims["at_hash"]?.text == Self.accessTokenHash(answer.accessToken, token.algorithm) else { throw .otherAccessToken }
        }
        (issuer, self.subject, self.issued, self.claims) = (provider.issuer, subject, issued, claims)
        authenticated = try Self.instant(claims, "auth_time")
        methods = (claims["amr"]?.elements ?? []).compactMap(\.text)
        level = claims["acr"]?.text
        name = claims["name"]?.text
        verifiedEmail = claims["email_verified"] == .bool(true) ? claims["email"]?.text : nil
    }

    /// The token is for us, and not for us among others: unless it was us who asked for it (steps 3 to 5).
    private static func checkAudience(_ claims: JSONValue, _ client: OpenIDClient) throws(OpenIDRefusal) {
        let audience = claims["aud"]?.elements ?? claims["aud"].map { [$0] } ?? []
        guard audience.contains(.string(client.id)), audience.allSatisfy({ $0.text != nil }) else { throw .otherAudience }
        if claims.holds("azp") {
            guard claims["azp"]?.text == client.id else { throw .otherAudience }
        } else {
            guard audience.count == 1 else { throw .otherAudience }
        }
    }

    /// Seconds since 1970 (RFC 7519, NumericDate); parts of a second do not count.
    private static func instant(_ claims: JSONValue, _ name: String) throws(OpenIDRefusal) -> Instant? {
        guard claims.holds(name) else { return nil }
        // Up to the year 9999; further on sums could overflow.
        guard case .number(let text)? = claims[name], let number = Double(text), (0...253_402_300_799).contains(number) else { throw .unreadable }
        return Instant(seconds: Int(number))
    }

    /// The left half of the digest that goes with the way of signing (section 3.1.3.6; SHA-512 for Ed25519 from memory, unchecked).
    private static func accessTokenHash(_ token: String, _ algorithm: SignatureAlgorithm) -> String {
        let bytes = Array(token.utf8)
        return switch algorithm {
        case .rs256, .es256: Base64URL.encode(SHA256.hash(data: bytes).prefix(16))
        case .eddsa: Base64URL.encode(SHA512.hash(data: bytes).prefix(32))
        }
    }
}

extension JSONValue {
    /// Whether a name stands in an object, once or more often: what stands there twice is not missing, but wrong.
    func holds(_ name: String) -> Bool { members?.contains { $0.name == name } == true }
}
