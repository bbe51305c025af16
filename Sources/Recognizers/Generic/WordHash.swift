/// The hash of a word, taken eight bytes at a time; the same whether they come one by one or together.
struct WordHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    /// The bit that small letters have and capitals have not, in each of eight bytes.
    static let small: UInt64 = 0x2020_2020_2020_2020

    /// The hash of the whole eights so far.
    private var folded: UInt64
    /// The bytes behind them, the first in the lowest place.
    private var chunk: UInt64
    /// How many bits of `chunk` are in use: 0 to 56.
    private var used: UInt64

    init() { (folded, chunk, used) = (Self.seed, 0, 0) }

    /// - Parameter count: how many bytes `chunk` holds: 0 to 7.
    init(_ folded: UInt64, _ chunk: UInt64, _ count: Int) { (self.folded, self.chunk, used) = (folded, chunk, UInt64(count) * 8) }

    @inline(__always) mutating func mix(_ byte: UInt8) {
        chunk |= UInt64(byte) << used
        used += 8
        if used == 64 {
            folded = Self.fold(folded, chunk)
            (chunk, used) = (0, 0)
        }
    }

    @inline(__always) var value: UInt64 { used == 0 ? folded : Self.fold(folded, chunk) }

    /// The high half of the product, which depends on all eight bytes, comes into the low half too: tables take their places from there.
    @inline(__always) static func fold(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
        let product = (hash ^ chunk) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// Ones in the lowest so many of eight bytes.
    @inline(__always) static func mask(_ count: Int) -> UInt64 { count >= 8 ? ~0 : (1 << UInt64(8 * count)) - 1 }

    /// The eight bytes from an offset on, the first in the lowest place; zeros beyond the end of the memory.
    @inline(__always) static func eight(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
        if at + 8 <= bytes.count, let base = bytes.baseAddress {
            return UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
        }
        var result: UInt64 = 0
        for offset in 0..<max(0, bytes.count - at) { result |= UInt64(bytes[at + offset]) << UInt64(8 * offset) }
        return result
    }

    /// Eight bytes below 0x80 with small letters for capitals.
    @inline(__always) static func lower(_ eight: UInt64) -> UInt64 {
        let isUpper = (eight &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(eight &+ 0x2525_2525_2525_2525) & 0x8080_8080_8080_8080
        return eight | isUpper >> 2
    }

    /// How many of eight bytes, from the lowest on, are plain letters.
    @inline(__always) static func letters(_ eight: UInt64) -> Int {
        let low = (eight | small) & 0x7F7F_7F7F_7F7F_7F7F
        // The highest bit of each byte: at least `a`, and not beyond `z`, and not above 0x7F.
        let isLetter = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~eight
        return (~isLetter & 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
    }
}
