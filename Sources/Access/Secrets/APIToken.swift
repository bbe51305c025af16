import Crypto
public import Deadlines
import Text

/// The word by which a program signs in: `wbg_` and 48 signs, the last of which check the others.
///
/// The start tells people and scanners of leaked secrets what it is; the check tells a typing error from a token that was revoked, without
/// asking the store. Prints as dots.
public struct APITokenWord: Sendable, Hashable, Hidden {
    /// What every token starts with.
    public static let start = "wbg_"

    /// The word in full.
    public let text: String

    /// - Parameter random: 32 bytes from a cryptographic source; another number stops the program.
    public init(random: [UInt8]) {
        precondition(random.count == SecretToken.length, "a token has 256 bits")
        let check = CRC32.checksum(of: random)
        text = Self.start + Base64URL.encode(random + (0..<4).map { UInt8(truncatingIfNeeded: check >> UInt32(24 - 8 * $0)) })
    }

    /// A token as a program sent it: nil where a sign is wrong or missing.
    public init?(_ text: String) {
        guard text.utf8.count == 52, text.hasPrefix(Self.start), let bytes = Base64URL.decode(String(text.dropFirst(4))) else { return nil }
        self.init(random: Array(bytes.prefix(SecretToken.length)))
        guard self.text == text else { return nil }
    }

    /// SHA-256 of the word: what it is looked up by.
    public var digest: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}

/// What is kept of a token by which a program signs in.
public struct APIToken: Sendable, Hashable {
    /// Something that a program may be allowed to do: `register.read`, `permit.check` …
    public struct Scope: RawRepresentable, Sendable, Hashable, Comparable {
        public let rawValue: String

        /// - Returns: nil for anything but words of small letters with points between them.
        public init?(rawValue: String) {
            let words = rawValue.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            guard rawValue.utf8.count <= 100,
                words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } })
            else { return nil }
            self.rawValue = rawValue
        }

        public static func < (left: Scope, right: Scope) -> Bool { left.rawValue < right.rawValue }
    }

    /// Whether a token is worth something.
    public enum State: Sendable, Hashable {
        case valid, revoked, expired
    }

    /// What it is looked up by: `APITokenWord.digest`.
    public var digest: [UInt8]
    /// The account on whose behalf the program acts.
    public var account: String
    /// What the person called it.
    public var name: String
    /// All that it may be used for.
    public var scopes: Set<Scope>
    public var created: Instant
    /// From when on it is worth nothing.
    public var expires: Instant
    /// When somebody withdrew it, or nil.
    public var revoked: Instant?

    public init(
        digest: [UInt8], account: String, name: String, scopes: Set<Scope>, created: Instant, expires: Instant, revoked: Instant? = nil
    ) {
        (self.digest, self.account, self.name, self.scopes) = (digest, account, name, scopes)
        (self.created, self.expires, self.revoked) = (created, expires, revoked)
    }

    /// What it is worth at a moment; withdrawn is withdrawn, also where the clock runs back.
    public func state(at time: Instant) -> State {
        if revoked != nil { return .revoked }
        return time < expires ? .valid : .expired
    }

    /// Whether it may be used for something at a moment.
    public func allows(_ scope: Scope, at time: Instant) -> Bool { state(at: time) == .valid && scopes.contains(scope) }
}
