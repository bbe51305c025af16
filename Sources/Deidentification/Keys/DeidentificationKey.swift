import Crypto
import Text

/// The keys of pseudonyms, stand-ins and shifted dates, derived by HKDF-SHA256 (RFC 5869) from one secret. Two permits give unrelated keys, so that what was given
/// out under one cannot be tied to what was given out under the other.
public struct DeidentificationKey: Sendable {
    let pseudonyms: SymmetricKey
    let surrogates: SymmetricKey
    let shifts: SymmetricKey
    /// The permit whose key this is; nil for the key of one run.
    public let permit: String?

    /// The shortest secret, in bytes.
    public static let secretLength = PermitSecret.length

    /// The key of a permit.
    /// - Parameters:
    ///   - secret: of the organisation; at least 32 random bytes.
    ///   - permit: the permit's identifier.
    public init(secret: [UInt8], permit: String) throws(DeidentificationError) {
        guard !permit.isEmpty else {
            throw DeidentificationError(
                "no-permit", .init(nl: "de vergunning heeft geen kenmerk", en: "the permit has no identifier"),
                hint: .init(nl: "geef het kenmerk van de vergunning", en: "give the identifier of the permit"))
        }
        try self.init(secret, of: permit)
    }

    /// The key of one run, from random bytes that nobody keeps.
    /// - Parameter random: at least 32 bytes.
    public init(run random: [UInt8]) throws(DeidentificationError) { try self.init(random, of: nil) }

    private init(_ secret: [UInt8], of permit: String?) throws(DeidentificationError) {
        let secret = try PermitSecret(secret, .text, permit: permit)
        self.permit = permit
        (pseudonyms, surrogates, shifts) = (secret.key(for: "pseudonyms"), secret.key(for: "surrogates"), secret.key(for: "shifts"))
    }
}

/// Numbers drawn from a key and a message: the same for the same, and not to be told from chance without the key (HMAC-SHA256 in counter mode).
struct KeyedDraws {
    private let key: KeyedFunction
    private let message: [UInt8]
    private var block: [UInt8] = []
    private var next = 0
    private var counter: UInt8 = 0

    init(_ key: KeyedFunction, _ message: [UInt8]) { (self.key, self.message) = (key, message) }

    private mutating func byte() -> UInt8 {
        if next == block.count {
            block = Array(key.code(message + [counter]))
            next = 0
            counter &+= 1
        }
        defer { next += 1 }
        return block[next]
    }

    mutating func bits() -> UInt32 {
        var bits: UInt32 = 0
        for _ in 0..<4 { bits = bits << 8 | UInt32(byte()) }
        return bits
    }

    /// From 0 up to a limit of at most 65,536; no number is more than 1 in 65,536 likelier than another.
    mutating func number(below limit: Int) -> Int { Int((UInt64(bits()) * UInt64(limit)) >> 32) }

    mutating func digit() -> UInt8 { 0x30 + UInt8(number(below: 10)) }

    mutating func pick<T>(_ items: [T]) -> T { items[number(below: items.count)] }
}
