import Crypto
import Text

/// An unguessable word of 256 bits: for a session, an invitation, a new password.
///
/// It goes to the person and to nobody else: what is kept is its digest, and it prints as dots, so neither a leaked database nor a log
/// gives one.
public struct SecretToken: Sendable, Hashable, Hidden {
    /// The random bytes of a token.
    public static let length = 32

    /// The word in base64url: 43 letters, digits, `-` and `_`.
    public let text: String

    /// - Parameter random: 32 bytes from a cryptographic source; another number stops the program.
    public init(random: [UInt8]) {
        precondition(random.count == Self.length, "a token has 256 bits")
        text = Base64URL.encode(random)
    }

    /// A token from a link or a cookie: nil where it cannot be one.
    public init?(_ text: String) {
        guard text.utf8.count == 43, let bytes = Base64URL.decode(text) else { return nil }
        self.init(random: bytes)
    }

    /// SHA-256 of the word: what it is looked up by. No salt is needed, as nobody can list 2^256 words.
    public var digest: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
