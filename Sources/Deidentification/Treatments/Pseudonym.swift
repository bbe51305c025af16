import Crypto

/// Keyed pseudonyms: HMAC-SHA256 (RFC 2104) over the kind and the normalised value, written in the 32 letters and digits that are not taken for one another.
enum Pseudonym {
    /// Without I, L, O and U.
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Appends so many letters of five bits.
    static func append(_ message: [UInt8], length: Int, key: KeyedFunction, to output: inout [UInt8]) {
        key.code(message).withUnsafeBytes { bytes in
            var (bits, held, next): (UInt32, UInt32, Int) = (0, 0, 0)
            for _ in 0..<length {
                if held < 5 {
                    bits = bits << 8 | UInt32(bytes[next])
                    next += 1
                    held += 8
                }
                held -= 5
                output.append(alphabet[Int(bits >> held & 31)])
            }
        }
    }
}
