/// What names one thing for good: random, so that it says nothing and cannot be guessed, and never used again.
public struct Identifier<Thing>: Sendable, Hashable, Codable, CustomStringConvertible, Comparable {
    /// Letters, digits and hyphens.
    public let text: String

    /// Nil for an empty text, one of more than 64 characters or with others than letters, digits, hyphens and underscores.
    public init?(_ text: some StringProtocol) {
        guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(Self.isPlain) else { return nil }
        self.text = String(text)
    }

    /// A version 4 UUID (RFC 9562).
    /// - Parameter random: 16 random bytes.
    public init(random: [UInt8]) {
        precondition(random.count == 16, "an identifier needs 16 bytes")
        var bytes = random
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef".utf8)
        var letters: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { letters.append(UInt8(ascii: "-")) }
            letters += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        text = String(decoding: letters, as: UTF8.self)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let identifier = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identifier")
        }
        self = identifier
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public var description: String { text }

    public static func < (a: Self, b: Self) -> Bool { a.text < b.text }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
