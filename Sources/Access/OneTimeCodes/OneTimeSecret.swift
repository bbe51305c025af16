import Crypto
public import Deadlines
import Foundation

/// The secret that an authenticator app shares with us: from it and the clock both work out the same six digits.
///
/// HMAC-SHA-1, six digits, steps of 30 seconds (RFC 6238, RFC 4226): what every app can do. Prints as dots; at rest it belongs in a
/// `SecretBox`.
public struct OneTimeSecret: Sendable, Hashable, Hidden {
    /// The bytes to share.
    public static let length = 20
    /// The seconds that a code stands for.
    public static let stepLength = 30
    private static let digits = 6

    /// The secret itself.
    public let bytes: [UInt8]

    /// - Parameter bytes: 16 bytes (128 bits, RFC 4226 section 4, R6) or more, from a cryptographic source; 20 are best. Nil for fewer.
    public init?(bytes: [UInt8]) {
        guard bytes.count >= 16 else { return nil }
        self.bytes = bytes
    }

    /// What a code is worth.
    public enum Outcome: Sendable, Hashable {
        /// The code is right. This step is to be stored as the last one used, in the same transaction as what the code allows.
        case accepted(step: Int)
        /// The code is right, and it or a later one was used before.
        case used
        /// The code is wrong, or of another time.
        case wrong
    }

    /// Checks a code, which may be one step early or late (RFC 6238 section 5.2).
    /// - Parameters:
    ///   - typed: what was typed; spaces do not count.
    ///   - lastUsed: the step of the last code that was accepted, or nil.
    public func check(_ typed: String, at time: Instant, lastUsed: Int?) -> Outcome {
        let code = Array(typed.utf8.filter { $0 != UInt8(ascii: " ") })
        guard time.seconds >= 0 else { return .wrong }
        let now = time.seconds / Self.stepLength
        // All three are compared, so that the time does not tell which one was right.
        let right = [now - 1, now, now + 1].filter { $0 >= 0 && isSameSecret(code, Array(self.code(counter: UInt64($0)).utf8)) }
        guard !right.isEmpty else { return .wrong }
        return right.first { $0 > lastUsed ?? -1 }.map { .accepted(step: $0) } ?? .used
    }

    /// The code of a counter (RFC 4226 section 5.3).
    func code(counter: UInt64, digits: Int = Self.digits) -> String {
        let message = (0..<8).map { UInt8(truncatingIfNeeded: counter >> UInt64(56 - 8 * $0)) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: bytes)))
        let offset = Int(mac[19] & 15)
        let word = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(word)
        return String((String(repeating: "0", count: 10) + text).suffix(digits))
    }
}

extension OneTimeSecret {
    /// The secret for somebody who cannot scan: base32 in groups of four.
    public var spelled: String { groups(of: 4, in: Base32.standard.encode(bytes), with: " ") }

    /// The address that an authenticator app takes, as a QR code or a link: `otpauth://totp/…` (Google Authenticator, "Key Uri Format";
    /// from memory, unchecked).
    /// - Parameters:
    ///   - issuer: whom the account is with; a colon in it is left out, as it parts the two.
    ///   - account: the name of the account, as the person knows it; likewise.
    public func address(issuer: String, account: String) -> String {
        let (issuer, account) = (Self.escaped(issuer), Self.escaped(account))
        return """
            otpauth://totp/\(issuer):\(account)?secret=\(Base32.standard.encode(bytes))&issuer=\(issuer)\
            &algorithm=SHA1&digits=\(Self.digits)&period=\(Self.stepLength)
            """
    }

    private static func escaped(_ text: String) -> String {
        let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return text.replacing(":", with: "").addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }
}

/// A text in groups, so that an eye can keep its place.
func groups(of size: Int, in text: String, with separator: String) -> String {
    let letters = Array(text)
    return stride(from: 0, to: letters.count, by: size).map { String(letters[$0..<min($0 + size, letters.count)]) }.joined(separator: separator)
}
