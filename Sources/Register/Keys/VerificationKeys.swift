public import Crypto
import Foundation
public import Text

/// The public keys of an installation: with these alone anyone can check its ledger and its permits.
///
/// As a file it is a JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037: `kty` OKP, `crv` Ed25519). Old keys stay in it: what was
/// signed with them must stay provable after a rotation.
public struct VerificationKeys: Sendable {
    /// A set of keys that cannot be used.
    public struct Unreadable: Error, Sendable, Hashable {
        public var message: Bilingual
    }

    private var keys: [String: Curve25519.Signing.PublicKey] = [:]

    public init() {}

    /// Key ids, in order.
    public var ids: [String] { keys.keys.sorted() }

    public mutating func add(_ key: Curve25519.Signing.PublicKey, id: String) { keys[id] = key }

    /// The key with this id.
    public subscript(id: String) -> Curve25519.Signing.PublicKey? { keys[id] }

    /// Reads a JSON Web Key Set.
    /// - Throws: `Unreadable` when it is no key set, holds a private key, a key of another kind or two keys with one id.
    public init(jwks bytes: [UInt8]) throws(Unreadable) {
        guard let list = JSONReader.read(bytes)?["keys"]?.elements else {
            throw Self.wrong("dit is geen JSON Web Key Set: “keys” ontbreekt", "this is no JSON Web Key Set: “keys” is missing")
        }
        for (index, key) in list.enumerated() {
            let place = "keys[\(index)]"
            guard key["kty"]?.text == "OKP", key["crv"]?.text == "Ed25519" else {
                throw Self.wrong("\(place) is geen Ed25519-sleutel", "\(place) is not an Ed25519 key")
            }
            guard key["d"] == nil else {
                throw Self.wrong(
                    "\(place) bevat een geheime sleutel; geef die nooit mee", "\(place) holds a private key; never hand that out")
            }
            guard let id = key["kid"]?.text, !id.isEmpty else { throw Self.wrong("\(place) mist “kid”", "\(place) has no “kid”") }
            guard keys[id] == nil else { throw Self.wrong("de sleutel “\(id)” staat er twee keer", "the key “\(id)” stands here twice") }
            guard let text = key["x"]?.text, let raw = Base64URL.decode(text),
                let read = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
            else { throw Self.wrong("\(place): “x” is geen sleutel van 32 bytes", "\(place): “x” is not a key of 32 bytes") }
            keys[id] = read
        }
        guard !keys.isEmpty else { throw Self.wrong("er staan geen sleutels in", "there are no keys in it") }
    }

    /// The JSON Web Key Set, keys in order of their ids.
    public var jwks: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.array("keys", ids) { json, id in
            json.beginObject()
            json.field("kty", "OKP")
            json.field("crv", "Ed25519")
            json.field("kid", id)
            json.field("use", "sig")
            json.field("alg", "EdDSA")
            json.field("x", Base64URL.encode([UInt8](keys[id]!.rawRepresentation)))
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }

    private static func wrong(_ nl: String, _ en: String) -> Unreadable { Unreadable(message: Bilingual(nl: nl, en: en)) }
}

/// A private key with which an installation signs, with the id under which others know it.
public struct SigningKey: Sendable {
    public let id: String
    private let key: Curve25519.Signing.PrivateKey

    /// - Parameter id: by default the RFC 7638 thumbprint would do; any text that is never used again will.
    public init(id: String, key: Curve25519.Signing.PrivateKey) {
        (self.id, self.key) = (id, key)
    }

    public var publicKey: Curve25519.Signing.PublicKey { key.publicKey }

    /// The Ed25519 signature, 64 bytes.
    func sign(_ bytes: [UInt8]) throws -> [UInt8] { [UInt8](try key.signature(for: bytes)) }
}
