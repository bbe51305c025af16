import Crypto
import Text

/// The unguessable word in a person's link to their assessment. Who has it, has the assessment.
///
/// It goes to the person and to nobody else: the store keeps its digest only, and a token prints as dots, so neither a
/// leaked database nor a log gives a link.
public struct AssessmentToken: Sendable, Hashable {
    /// The word as it stands in the link, in letters, digits, `-` and `_`.
    public let text: String

    /// A token of `random` bytes in base64url.
    /// - Parameter random: at least 16 bytes (128 bits) from a cryptographic source; fewer stop the program.
    public init(random: [UInt8]) {
        precondition(random.count >= 16, "a token needs 128 bits")
        text = Base64URL.encode(random)
    }

    /// A token from a link: nil where it cannot be one (other characters, shorter than 22 or longer than 86).
    public init?(_ text: String) {
        let isWord = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isWord, (22...86).contains(text.utf8.count) else { return nil }
        self.text = text
    }

    /// SHA-256 of the word: what the store knows it by. No salt is needed, as nobody can list 2^128 words.
    var digest: [UInt8] {
        Array(SHA256.hash(data: Array(text.utf8)))
    }
}

extension AssessmentToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "AssessmentToken(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
