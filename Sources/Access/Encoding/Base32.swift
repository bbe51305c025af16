/// Bytes as letters and digits that carry five bits each: the alphabet for machines and the one for people.
public struct Base32: Sendable {
    /// The alphabet of RFC 4648 section 6, in which a secret for one-time passwords is written.
    public static let standard = Base32(alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", alike: [:])

    /// The alphabet of D. Crockford, without I, L, O and U: what a person misreads for one of its signs is read as that sign
    /// (crockford.com/base32.html; from memory, unchecked).
    public static let readable = Base32(alphabet: "0123456789ABCDEFGHJKMNPQRSTVWXYZ", alike: ["O": "0", "I": "1", "L": "1"])

    private let letters: [UInt8]
    private let values: [UInt8: UInt8]

    private init(alphabet: String, alike: [String: String]) {
        letters = Array(alphabet.utf8)
        var values: [UInt8: UInt8] = [:]
        for (index, letter) in alphabet.utf8.enumerated() { values[letter] = UInt8(index) }
        for (seen, meant) in alike { values[seen.utf8.first!] = values[meant.utf8.first!] }
        self.values = values
    }

    /// The letters of some bytes, without padding.
    public func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count: UInt32 = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(letters[Int(bits >> count & 31)])
            }
        }
        if count > 0 { text.append(letters[Int(bits << (5 - count) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of letters in either case, without padding.
    /// - Returns: nil where a sign is none of the alphabet, a letter is left over, or the last bits are not zero.
    public func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count: UInt32 = 0
        for letter in text.utf8 {
            let capital = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) ? letter - 32 : letter
            guard let value = values[capital] else { return nil }
            bits = bits << 5 | UInt32(value)
            count += 5
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        }
        return count < 5 && bits & (1 << count - 1) == 0 ? bytes : nil
    }
}
