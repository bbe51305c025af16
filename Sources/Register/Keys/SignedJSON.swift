import Crypto
import Text

/// JSON with an Ed25519 signature in the compact form of a JSON Web Signature (RFC 7515, RFC 8037).
enum SignedJSON {
    /// Why a signed text is refused.
    enum Fault: Error, Sendable, Hashable {
        case malformed, wrongType, unknownKey(String), badSignature
    }

    static func sign(_ payload: [UInt8], type: String, with key: SigningKey) throws -> String {
        var header = JSONWriter(capacity: 96)
        header.beginObject()
        header.field("alg", "EdDSA")
        header.field("kid", key.id)
        header.field("typ", type)
        header.endObject()
        let signed = Base64URL.encode(header.bytes) + "." + Base64URL.encode(payload)
        return signed + "." + Base64URL.encode(try key.sign(Array(signed.utf8)))
    }

    /// Checks signature and type.
    /// - Returns: the payload.
    static func verify(_ text: [UInt8], type: String, with keys: VerificationKeys) throws(Fault) -> JSONValue {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let headerBytes = Base64URL.decode(parts[0]), let header = JSONReader.read(headerBytes),
            let id = header["kid"]?.text, let signature = Base64URL.decode(parts[2])
        else { throw .malformed }
        guard header["alg"]?.text == "EdDSA", header["typ"]?.text == type, header.members?.count == 3 else { throw .wrongType }
        guard let key = keys[id] else { throw .unknownKey(id) }
        guard key.isValidSignature(signature, for: text[..<parts[1].endIndex]) else { throw .badSignature }
        guard let bytes = Base64URL.decode(parts[1]), let payload = JSONReader.read(bytes) else { throw .malformed }
        return payload
    }
}
