import Crypto

/// A code on paper that opens an account once, for who lost the phone or the key.
///
/// Sixteen letters and digits in groups of four, 80 bits: too many to try, so that a plain digest is enough to keep. Prints as dots.
public struct RecoveryCode: Sendable, Hashable, Hidden {
    /// The random bytes in one code.
    public static let length = 10

    /// The code as it is shown, once: `7D4K-…`.
    public let text: String

    /// - Parameter random: 10 bytes from a cryptographic source; another number stops the program.
    public init(random: [UInt8]) {
        precondition(random.count == Self.length, "a recovery code has 80 bits")
        text = groups(of: 4, in: Base32.readable.encode(random), with: "-")
    }

    /// A code as somebody typed it: small letters, spaces, missing hyphens and signs that look alike are all right.
    /// - Returns: nil for what cannot be a code.
    public init?(typed: String) {
        // Nothing is worked out for a text of any length.
        guard typed.utf8.count <= 100, let bytes = Base32.readable.decode(typed.filter { $0 != "-" && !$0.isWhitespace }),
            bytes.count == Self.length
        else { return nil }
        self.init(random: bytes)
    }

    /// SHA-256 of the code as it is shown: what is kept of it.
    public var digest: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}

/// The recovery codes of one account that have not been used.
public struct RecoveryCodes: Sendable, Hashable {
    /// How many codes an account gets.
    public static let number = 10
    /// The random bytes that a whole new set takes.
    public static let randomLength = number * RecoveryCode.length

    /// What is kept of them.
    public private(set) var digests: [[UInt8]]

    /// The codes as they were stored.
    public init(digests: [[UInt8]]) { self.digests = digests }

    /// A new set, in place of all earlier codes.
    /// - Parameter random: 100 bytes from a cryptographic source; another number stops the program.
    /// - Returns: the codes, to be shown once, and what is kept of them.
    public static func make(random: [UInt8]) -> (shown: [RecoveryCode], kept: RecoveryCodes) {
        precondition(random.count == randomLength, "ten recovery codes take 100 bytes")
        let shown = stride(from: 0, to: random.count, by: RecoveryCode.length).map {
            RecoveryCode(random: Array(random[$0..<$0 + RecoveryCode.length]))
        }
        return (shown, RecoveryCodes(digests: shown.map(\.digest)))
    }

    /// How many are left.
    public var remaining: Int { digests.count }

    /// Uses a code up. What remains is to be stored before anything is allowed, in one transaction.
    /// - Returns: whether it was one of them.
    public mutating func use(_ code: RecoveryCode) -> Bool {
        let digest = code.digest
        let found = digests.indices.filter { isSameSecret(digests[$0], digest) }
        guard let place = found.first else { return false }
        digests.remove(at: place)
        return true
    }
}
