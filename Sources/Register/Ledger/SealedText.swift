public import Crypto
import Foundation

/// A text about a person, encrypted under a key that is theirs alone (AES-256-GCM).
///
/// Erasing the key erases the text for good, while the bytes in the ledger, and so its chain, stay what they were.
public struct SealedText: Sendable, Hashable {
    /// The person, by a random identifier that says nothing by itself.
    public let person: String
    /// Nonce (12 bytes), ciphertext and tag (16 bytes), one after the other.
    public let box: [UInt8]

    /// As read from a ledger.
    public init(person: String, box: [UInt8]) {
        (self.person, self.box) = (person, box)
    }

    /// Seals a text; the identifier of the person is bound to it, so that it opens under no other.
    /// - Parameter nonce: 12 bytes, never used before with this key.
    /// - Throws: what the cryptography throws for a nonce or key of another length.
    public init(_ text: String, about person: String, key: SymmetricKey, nonce: [UInt8]) throws {
        let sealed = try AES.GCM.seal(
            Array(text.utf8), using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: Array(person.utf8))
        self.person = person
        box = nonce + [UInt8](sealed.ciphertext) + [UInt8](sealed.tag)
    }

    /// The text, or nil when the key is not the one that sealed it.
    public func opened(with key: SymmetricKey) -> String? {
        guard box.count >= 28, let sealed = try? AES.GCM.SealedBox(combined: box),
            let bytes = try? AES.GCM.open(sealed, using: key, authenticating: Array(person.utf8))
        else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
