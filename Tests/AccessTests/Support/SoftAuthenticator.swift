import Crypto
import CryptoExtras
import Text

@testable import Access

/// CBOR as an authenticator writes it, by means of its own, so that the reader is not held against itself.
indirect enum WrittenCBOR: Sendable {
    case number(Int), bytes([UInt8]), text(String), bool(Bool), list([WrittenCBOR])
    /// Members in the order in which they are written.
    case map([(WrittenCBOR, WrittenCBOR)])

    var encoded: [UInt8] {
        switch self {
        case .number(let number): number >= 0 ? Self.head(0, number) : Self.head(1, -1 - number)
        case .bytes(let bytes): Self.head(2, bytes.count) + bytes
        case .text(let text): Self.head(3, text.utf8.count) + Array(text.utf8)
        case .list(let items): Self.head(4, items.count) + items.flatMap(\.encoded)
        case .map(let members): Self.head(5, members.count) + members.flatMap { $0.0.encoded + $0.1.encoded }
        case .bool(let flag): [flag ? 0xF5 : 0xF4]
        }
    }

    private static func head(_ kind: UInt8, _ number: Int) -> [UInt8] {
        switch number {
        case ..<24: [kind << 5 | UInt8(number)]
        case ..<0x100: [kind << 5 | 24, UInt8(number)]
        case ..<0x10000: [kind << 5 | 25, UInt8(number >> 8), UInt8(number & 255)]
        default: [kind << 5 | 26] + [24, 16, 8, 0].map { UInt8(number >> $0 & 255) }
        }
    }
}

/// A key on a stick, and the browser around it; whatever it says can be changed, to see that the change is noticed.
struct SoftAuthenticator {
    enum Key {
        case es256(P256.Signing.PrivateKey)
        case eddsa(Curve25519.Signing.PrivateKey)
        case rs256(_RSA.Signing.PrivateKey)
    }

    var key = Key.es256(P256.Signing.PrivateKey())
    var id = [UInt8](1...32)
    var userHandle = Array("account-7".utf8)
    var relyingParty = "voorbeeld.example"
    var origin = "https://voorbeeld.example"
    /// User present and user verified.
    var flags: UInt8 = 0x05
    var count: UInt32 = 1
    var crossOrigin: Bool? = false
    var type: String?
    var format = "none"
    var statement: [(WrittenCBOR, WrittenCBOR)] = []
    var extensions: [UInt8]?
    /// Changes what is signed, before it is signed.
    var afterwards: @Sendable (inout [UInt8]) -> Void = { _ in }

    var cose: [UInt8] {
        switch key {
        case .es256(let key):
            let point = [UInt8](key.publicKey.rawRepresentation)
            return WrittenCBOR.map([
                (.number(1), .number(2)), (.number(3), .number(-7)), (.number(-1), .number(1)), (.number(-2), .bytes(Array(point[..<32]))),
                (.number(-3), .bytes(Array(point[32...]))),
            ]).encoded
        case .eddsa(let key):
            return WrittenCBOR.map([
                (.number(1), .number(1)), (.number(3), .number(-8)), (.number(-1), .number(6)),
                (.number(-2), .bytes([UInt8](key.publicKey.rawRepresentation))),
            ]).encoded
        case .rs256(let key):
            let numbers = try! key.publicKey.getKeyPrimitives()
            return WrittenCBOR.map([
                (.number(1), .number(3)), (.number(3), .number(-257)), (.number(-1), .bytes([UInt8](numbers.modulus))),
                (.number(-2), .bytes([UInt8](numbers.publicExponent))),
            ]).encoded
        }
    }

    func sign(_ bytes: [UInt8]) -> [UInt8] {
        switch key {
        case .es256(let key): [UInt8](try! key.signature(for: bytes).derRepresentation)
        case .eddsa(let key): [UInt8](try! key.signature(for: bytes))
        case .rs256(let key): [UInt8](try! key.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5).rawRepresentation)
        }
    }

    func clientData(_ ceremony: String, _ challenge: [UInt8]) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("type", type ?? ceremony)
        json.field("challenge", Base64URL.encode(challenge))
        json.field("origin", origin)
        if let crossOrigin { json.field("crossOrigin", crossOrigin) }
        json.endObject()
        return json.bytes
    }

    func authenticatorData(registering: Bool) -> [UInt8] {
        var data = Array(SHA256.hash(data: Array(relyingParty.utf8)))
        data.append(flags | (registering ? 0x40 : 0) | (extensions == nil ? 0 : 0x80))
        data += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
        if registering { data += [UInt8](repeating: 7, count: 16) + [UInt8(id.count >> 8), UInt8(id.count & 255)] + id + cose }
        data += extensions ?? []
        afterwards(&data)
        return data
    }

    /// What the browser sends when it made a passkey.
    func register(_ challenge: [UInt8]) -> [UInt8] {
        let object = WrittenCBOR.map([
            (.text("fmt"), .text(format)), (.text("attStmt"), .map(statement)), (.text("authData"), .bytes(authenticatorData(registering: true))),
        ]).encoded
        return answer([("clientDataJSON", clientData("webauthn.create", challenge)), ("attestationObject", object)], transports: ["usb", "smoke"])
    }

    /// The same, with a statement about itself that the key signed.
    func registerSelfAttested(_ challenge: [UInt8], algorithm: Int = -7) -> [UInt8] {
        var copy = self
        copy.format = "packed"
        let signed = authenticatorData(registering: true) + SHA256.hash(data: clientData("webauthn.create", challenge))
        copy.statement = [(.text("alg"), .number(algorithm)), (.text("sig"), .bytes(sign(signed)))]
        return copy.register(challenge)
    }

    /// What the browser sends when somebody signs in.
    func assert(_ challenge: [UInt8], withHandle: Bool = true) -> [UInt8] {
        let client = clientData("webauthn.get", challenge)
        let data = authenticatorData(registering: false)
        return answer(
            [("clientDataJSON", client), ("authenticatorData", data), ("signature", sign(data + SHA256.hash(data: client)))]
                + (withHandle ? [("userHandle", userHandle)] : []), transports: nil)
    }

    private func answer(_ parts: [(String, [UInt8])], transports: [String]?) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("id", Base64URL.encode(id))
        json.field("rawId", Base64URL.encode(id))
        json.object("response") { json in
            for (name, bytes) in parts { json.field(name, Base64URL.encode(bytes)) }
            if let transports { json.array("transports", transports) }
        }
        json.field("authenticatorAttachment", "cross-platform")
        json.object("clientExtensionResults") { _ in }
        json.field("type", "public-key")
        json.endObject()
        return json.bytes
    }
}
