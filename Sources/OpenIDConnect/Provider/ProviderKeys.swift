import JWTKit
import Text

/// How a token may be signed. There is no other way: not "none", and not with a secret that both sides know, for which an attacker could
/// take the public key (RFC 8725 section 3.1).
public enum SignatureAlgorithm: String, Sendable, Hashable, CaseIterable {
    case rs256 = "RS256"
    case es256 = "ES256"
    case eddsa = "EdDSA"
}

/// The public keys of a provider (JSON Web Key Set, RFC 7517), each for one way of signing.
public struct ProviderKeys: Sendable {
    private struct Key: Sendable {
        let id: String?
        let algorithm: SignatureAlgorithm
        let verifier: any JWTAlgorithm
    }

    private let keys: [Key]

    /// Reads what the provider's address of keys gave. Keys of another kind or for another use are passed over, as section 5 has it.
    /// - Throws: `OpenIDRefusal.badKeys` where it is no key set or holds no key that can be used.
    public init(json: [UInt8]) async throws(OpenIDRefusal) {
        guard json.count <= 262_144, let list = JSONReader.read(json)?["keys"]?.elements, list.count <= 100 else { throw .badKeys }
        var keys: [Key] = []
        for value in list {
            if let key = await Self.key(value) { keys.append(key) }
        }
        guard !keys.isEmpty else { throw .badKeys }
        self.keys = keys
    }

    /// The ids of the keys, in order; a key may have none.
    public var ids: [String] { keys.compactMap(\.id).sorted() }

    private static func key(_ value: JSONValue) async -> Key? {
        // A key that a stranger could sign with proves nothing.
        guard let members = value.members, !members.contains(where: { $0.name == "d" || $0.name == "k" }), value["use"]?.text ?? "sig" == "sig",
            let (algorithm, keys) = await collection(value), value["alg"]?.text ?? algorithm.rawValue == algorithm.rawValue,
            let verifier = try? await keys.getKey(), verifier.name == algorithm.rawValue
        else { return nil }
        return Key(id: value["kid"]?.text, algorithm: algorithm, verifier: verifier)
    }

    private static func collection(_ value: JSONValue) async -> (SignatureAlgorithm, JWTKeyCollection)? {
        func number(_ name: String, _ length: ClosedRange<Int>) -> String? {
            value[name]?.text.flatMap { text in Base64URL.decode(text).flatMap { length.contains($0.count) ? text : nil } }
        }
        let keys = JWTKeyCollection()
        switch (value["kty"]?.text, value["crv"]?.text) {
        case ("RSA", nil):
            // 2048 to 8192 bits; fewer are refused below too.
            guard let n = number("n", 256...1024), let e = number("e", 1...4), let key = try? Insecure.RSA.PublicKey(modulus: n, exponent: e)
            else { return nil }
            await keys.add(rsa: key, digestAlgorithm: .sha256)
            return (.rs256, keys)
        case ("EC", "P-256"):
            guard let x = number("x", 32...32), let y = number("y", 32...32), let key = try? ES256PublicKey(parameters: (x, y)) else { return nil }
            await keys.add(ecdsa: key)
            return (.es256, keys)
        case ("OKP", "Ed25519"):
            guard let x = number("x", 32...32), let key = try? EdDSA.PublicKey(x: x, curve: .ed25519) else { return nil }
            await keys.add(eddsa: key)
            return (.eddsa, keys)
        default:
            return nil
        }
    }

    /// Checks a signature with the one key that fits: of the way of signing that the token names, and of its key id.
    /// - Throws: `OpenIDRefusal.unknownKey` where no key fits, or several do; `.badSignature`.
    func check(_ signature: [UInt8], of bytes: [UInt8], algorithm: SignatureAlgorithm, id: String?) throws(OpenIDRefusal) {
        let fitting = keys.filter { $0.algorithm == algorithm && (id == nil || $0.id == id) }
        guard fitting.count == 1 else { throw .unknownKey }
        guard (try? fitting[0].verifier.verify(signature, signs: bytes)) == true else { throw .badSignature }
    }
}
