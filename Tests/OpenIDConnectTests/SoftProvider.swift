import Access
import Crypto
import CryptoExtras
import Deadlines
import Text

@testable import OpenIDConnect

/// A provider of keys and tokens, signed by means of its own; whatever it says can be changed.
struct SoftProvider {
    enum Key {
        case rs256(_RSA.Signing.PrivateKey)
        case es256(P256.Signing.PrivateKey)
        case eddsa(Curve25519.Signing.PrivateKey)
    }

    static let rsa = try! _RSA.Signing.PrivateKey(keySize: .bits2048)
    static let issuer = "https://aanmelden.voorbeeld.example"
    static let now = Instant(seconds: 1_795_000_000)

    var key = Key.es256(P256.Signing.PrivateKey())
    var id: String? = "sleutel-1"
    let request = OpenIDRequest(random: [UInt8](1...96))
    let client = OpenIDClient(id: "waarborg", redirectAddress: "https://waarborg.voorbeeld.example/aanmelden/terug")
    /// The claims, written as JSON by name; a value of nil leaves the claim out.
    var claims: [(String, String?)]

    init() {
        claims = [
            ("iss", "\"\(Self.issuer)\""), ("sub", "\"248289761001\""), ("aud", "\"waarborg\""), ("exp", "\(Self.now.seconds + 300)"),
            ("iat", "\(Self.now.seconds)"), ("nonce", "\"\(request.nonce.text)\""), ("groups", #"["Redactie","Lezers"]"#),
            ("amr", #"["pwd","otp"]"#), ("email", #""a@voorbeeld.example""#), ("email_verified", "true"),
        ]
    }

    init(_ key: Key) {
        self.init()
        self.key = key
    }

    subscript(claim: String) -> String? {
        get { claims.first { $0.0 == claim }?.1 }
        set {
            if let place = claims.firstIndex(where: { $0.0 == claim }) { claims[place].1 = newValue } else { claims.append((claim, newValue)) }
        }
    }

    static func description(_ changes: [String: String?] = [:]) -> [UInt8] {
        var members: [(String, String?)] = [
            ("issuer", "\"\(issuer)\""), ("authorization_endpoint", "\"\(issuer)/authorize?tenant=1\""), ("token_endpoint", "\"\(issuer)/token\""),
            ("jwks_uri", "\"\(issuer)/keys\""), ("response_types_supported", #"["code","id_token"]"#),
            ("code_challenge_methods_supported", #"["S256"]"#), ("id_token_signing_alg_values_supported", #"["RS256"]"#),
            ("end_session_endpoint", "\"\(issuer)/logout\""),
        ]
        for (name, value) in changes {
            members.removeAll { $0.0 == name }
            members.append((name, value))
        }
        return Array("{\(members.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.joined(separator: ","))}".utf8)
    }

    static var provider: OpenIDProvider { try! OpenIDProvider(json: description(), issuer: issuer) }

    var algorithm: String {
        switch key {
        case .rs256: "RS256"
        case .es256: "ES256"
        case .eddsa: "EdDSA"
        }
    }

    /// The public key as a JSON Web Key.
    func jwk(_ further: String = "") -> String {
        let name = (id.map { #""kid":"\#($0)","# } ?? "") + further
        switch key {
        case .rs256(let key):
            let numbers = try! key.publicKey.getKeyPrimitives()
            return #"{\#(name)"kty":"RSA","n":"\#(Base64URL.encode(numbers.modulus))","e":"\#(Base64URL.encode(numbers.publicExponent))"}"#
        case .es256(let key):
            let point = [UInt8](key.publicKey.rawRepresentation)
            return #"{\#(name)"kty":"EC","crv":"P-256","x":"\#(Base64URL.encode(point[..<32]))","y":"\#(Base64URL.encode(point[32...]))"}"#
        case .eddsa(let key):
            return #"{\#(name)"kty":"OKP","crv":"Ed25519","x":"\#(Base64URL.encode(key.publicKey.rawRepresentation))"}"#
        }
    }

    func keys() async throws -> ProviderKeys { try await ProviderKeys(json: Array(#"{"keys":[\#(jwk())]}"#.utf8)) }

    func sign(_ bytes: [UInt8]) -> [UInt8] {
        switch key {
        case .rs256(let key): [UInt8](try! key.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5).rawRepresentation)
        case .es256(let key): [UInt8](try! key.signature(for: bytes).rawRepresentation)
        case .eddsa(let key): [UInt8](try! key.signature(for: bytes))
        }
    }

    var payload: String { "{\(claims.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.joined(separator: ","))}" }

    /// The token.
    func token(header: String? = nil, signature: (([UInt8]) -> [UInt8])? = nil) -> String {
        let header = header ?? #"{"alg":"\#(algorithm)"\#(id.map { #","kid":"\#($0)""# } ?? "")}"#
        let signed = Base64URL.encode(Array(header.utf8)) + "." + Base64URL.encode(Array(payload.utf8))
        return signed + "." + Base64URL.encode((signature ?? sign)(Array(signed.utf8)))
    }

    func answer(_ token: String, access: String = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y") throws -> TokenAnswer {
        try TokenAnswer(json: Array(#"{"id_token":"\#(token)","access_token":"\#(access)","token_type":"Bearer","expires_in":300}"#.utf8))
    }

    func read(_ token: String? = nil, keys: ProviderKeys? = nil, at time: Instant = now) async throws -> IDToken {
        let answer = try answer(token ?? self.token())
        let fetched = if let keys { keys } else { try await self.keys() }
        return try IDToken(answer, provider: Self.provider, keys: fetched, client: client, request: request, at: time)
    }
}
