public import Crypto
import Text

/// A secret as it is stored: encrypted under a master key that is not in the database (AES-256-GCM).
///
/// What it is for and whose it is are bound to it: a box that is moved to another place in the database does not open there.
public struct SecretBox: Sendable, Hashable {
    /// What kind of secret it is.
    public enum Purpose: String, Sendable, Hashable, CaseIterable {
        /// The secret of somebody's authenticator app.
        case oneTimeSecret = "one-time-secret"
        /// A key with which the installation signs.
        case signingKey = "signing-key"
        /// The key under which the texts about one person are sealed.
        case personKey = "person-key"
        /// What this installation says to another program to prove itself.
        case clientSecret = "client-secret"
        /// The secret of an organisation's processing log.
        case processingLog = "processing-log"
        /// What a browser was asked at sign-in, until it answers.
        case signInRequest = "sign-in-request"
        /// A message that waits to be sent.
        case mail
    }

    /// The master key that opens it.
    public let keyID: String
    /// Nonce (12 bytes), ciphertext and tag (16 bytes), one after the other.
    let sealed: [UInt8]

    init(keyID: String, sealed: [UInt8]) { (self.keyID, self.sealed) = (keyID, sealed) }

    /// The box as it is stored: `box1.` the id of the key `.` the rest in base64url.
    public var text: String { "\(Self.format).\(keyID).\(Base64URL.encode(sealed))" }

    /// A stored box: nil for any other text than `text` gives.
    public init?(text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] == Self.format, MasterKeys.isID(parts[1]), let sealed = Base64URL.decode(parts[2]), sealed.count >= 28
        else { return nil }
        self.init(keyID: parts[1], sealed: sealed)
    }

    private static let format = "box1"

    /// What the tag covers besides the secret; each part with its length, so that no two lists of parts give the same bytes.
    static func bound(_ keyID: String, _ purpose: Purpose, _ owner: String) -> [UInt8] {
        [format, keyID, purpose.rawValue, owner].flatMap { Array("\($0.utf8.count):\($0)".utf8) }
    }
}

/// The keys under which secrets are stored: one for new secrets, and older ones until nothing is left under them.
public struct MasterKeys: Sendable, Hidden {
    /// Why a box stays shut.
    public enum Failure: Error, Sendable, Hashable {
        /// The installation does not have the key with this id.
        case unknownKey(String)
        /// The box was changed, is of something else, or the key is not the one that closed it.
        case doesNotOpen
    }

    /// The bytes of a nonce.
    public static let nonceLength = 12

    /// The key for new secrets.
    public let current: String
    private let keys: [String: SymmetricKey]

    /// - Parameters:
    ///   - current: the id of the key for new secrets.
    ///   - keys: keys of 32 bytes by their ids, of letters, digits and hyphens. An id is never used again for another key.
    /// - Returns: nil where the current key is not among them, or a key or id is of another form.
    public init?(current: String, keys: [String: SymmetricKey]) {
        guard keys[current] != nil, keys.allSatisfy({ Self.isID($0.key) && $0.value.bitCount == 256 }) else { return nil }
        (self.current, self.keys) = (current, keys)
    }

    /// Encrypts a secret under the current key.
    /// - Parameters:
    ///   - owner: whose it is: the identifier of the account, person or key.
    ///   - nonce: 12 random bytes, never used before; another number stops the program.
    /// - Throws: what the cryptography throws.
    public func seal(_ secret: [UInt8], for purpose: SecretBox.Purpose, owner: String, nonce: [UInt8]) throws -> SecretBox {
        precondition(nonce.count == Self.nonceLength, "a nonce has 12 bytes")
        let box = try AES.GCM.seal(
            secret, using: keys[current]!, nonce: AES.GCM.Nonce(data: nonce), authenticating: SecretBox.bound(current, purpose, owner))
        return SecretBox(keyID: current, sealed: nonce + [UInt8](box.ciphertext) + [UInt8](box.tag))
    }

    /// The secret in a box.
    /// - Throws: `Failure`.
    public func open(_ box: SecretBox, for purpose: SecretBox.Purpose, owner: String) throws(Failure) -> [UInt8] {
        guard let key = keys[box.keyID] else { throw .unknownKey(box.keyID) }
        guard let sealed = try? AES.GCM.SealedBox(combined: box.sealed),
            let secret = try? AES.GCM.open(sealed, using: key, authenticating: SecretBox.bound(box.keyID, purpose, owner))
        else { throw .doesNotOpen }
        return [UInt8](secret)
    }

    /// Whether a box is to be closed again under the current key, before the older one can go.
    public func needsRewrap(_ box: SecretBox) -> Bool { box.keyID != current }

    /// The same secret under the current key.
    /// - Parameter nonce: as for `seal`.
    /// - Throws: `Failure`, or what the cryptography throws.
    public func rewrap(_ box: SecretBox, for purpose: SecretBox.Purpose, owner: String, nonce: [UInt8]) throws -> SecretBox {
        try seal(try open(box, for: purpose, owner: owner), for: purpose, owner: owner, nonce: nonce)
    }

    static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
