/// Words in UTF-8 without strings: where a letter is one, and a hash in which capitals and accents do not count (`Patiënt` and `patient` are one word;
/// see `WordHash`).
public enum WordReading {
    /// What a byte begins.
    enum Sort {
        static let other: UInt8 = 0
        static let letter: UInt8 = 1
        static let digit: UInt8 = 2
        static let wide: UInt8 = 3
        static let at: UInt8 = 4
        static let colon: UInt8 = 5
    }

    /// The sort of each byte, in static memory: a table of 256 entries.
    nonisolated(unsafe) static let sorts: UnsafePointer<UInt8> = {
        let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        table.initialize(repeating: Sort.other, count: 256)
        for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(byte)] = Sort.letter }
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { table[Int(byte)] = Sort.letter }
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = Sort.digit }
        for byte in UInt8(0x80)...0xFF { table[Int(byte)] = Sort.wide }
        table[Int(UInt8(ascii: "@"))] = Sort.at
        table[Int(UInt8(ascii: ":"))] = Sort.colon
        return UnsafePointer(table)
    }()

    /// How many bytes the letter takes that begins with this byte above 0x7F; 0 where it is no letter.
    @inline(__always) static func wideLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let first = bytes[at]
        guard at + 1 < bytes.count, first >= 0xC3 else { return 0 }
        let second = bytes[at + 1]
        guard second & 0xC0 == 0x80 else { return 0 }
        switch first {
        case 0xC3: return second == 0x97 || second == 0xB7 ? 0 : 2
        case 0xC4...0xDF: return 2
        case 0xE0, 0xE1, 0xE3...0xEE: return at + 2 < bytes.count ? 3 : 0
        default: return 0
        }
    }

    /// The plain letters beneath U+00C0 to U+00FF, by the second byte; 0 where it stands by itself.
    private static let plain: StaticString = "aaaaaa\u{1}ceeeeiiii\u{1}nooooo\u{1}ouuuuy\u{1}saaaaaa\u{1}ceeeeiiii\u{1}nooooo\u{1}ouuuuy\u{1}y"

    /// Adds a letter above 0x7F to a hash.
    @inline(__always) static func mixWide(_ hash: inout WordHash, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int) {
        let first = bytes[at]
        if first == 0xC3 {
            let base = plain.utf8Start[Int(bytes[at + 1] & 0x3F)]
            hash.mix(base == 1 ? bytes[at + 1] | 0x20 : base)
        } else if first != 0xCC && (first != 0xCD || bytes[at + 1] > 0xAF) {
            // All but a combining accent.
            for offset in 0..<length { hash.mix(bytes[at + offset]) }
        }
    }

    /// A word that was read: where it ends, its hash, and whether a letter behind its first is a capital.
    struct Word {
        var end: Int
        var hash: UInt64
        var hasInnerCapital: Bool
    }

    /// Reads the letters from an offset on; nothing where none stands there. Eight bytes go at a time, for a word is seldom longer.
    @inline(__always) static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, before limit: Int) -> Word {
        var at = start
        var hash = WordHash.seed
        // Of each byte the bit that capitals lack; that of the first letter does not count.
        var capitals: UInt64 = 0
        var counted = ~UInt64(0) << 8
        while true {
            let eight = WordHash.eight(bytes, at)
            let count = min(WordHash.letters(eight), limit - at)
            let mask = WordHash.mask(count)
            capitals |= ~eight & mask & counted & WordHash.small
            let chunk = (eight | WordHash.small) & mask
            at += count
            if count == 8 {
                hash = WordHash.fold(hash, chunk)
                counted = ~0
            } else if at < limit, bytes[at] >= 0x80, wideLetter(bytes, at) > 0 {
                return wideWord(bytes, start, at, before: limit, WordHash(hash, chunk, count), capitals != 0)
            } else {
                return Word(end: at, hash: count > 0 ? WordHash.fold(hash, chunk) : hash, hasInnerCapital: capitals & WordHash.small != 0)
            }
        }
    }

    /// The rest of a word, from a letter above 0x7F on.
    @inline(never) private static func wideWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ middle: Int, before limit: Int, _ begun: WordHash, _ hasInnerCapital: Bool
    ) -> Word {
        var (at, hash, hasInnerCapital) = (middle, begun, hasInnerCapital)
        while at < limit {
            let byte = bytes[at]
            if isLetter(byte) {
                hasInnerCapital = hasInnerCapital || isUpper(byte) && at > start
                hash.mix(byte | 0x20)
                at += 1
            } else {
                let length = byte >= 0x80 ? wideLetter(bytes, at) : 0
                guard length > 0, at + length <= limit else { break }
                mixWide(&hash, bytes, at, length)
                at += length
            }
        }
        return Word(end: at, hash: hash.value, hasInnerCapital: hasInnerCapital)
    }

    /// The hash under which a word stands in lists.
    static func hash(_ word: some StringProtocol) -> UInt64 {
        var word = String(word)
        return word.withUTF8 { bytes in hash(bytes, 0..<bytes.count) }
    }

    /// The hash of a stretch of letters and digits.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var at = range.lowerBound
        var hash = WordHash.seed
        while at < range.upperBound {
            let eight = WordHash.eight(bytes, at)
            let count = min(8, range.upperBound - at)
            let mask = WordHash.mask(count)
            guard eight & mask & 0x8080_8080_8080_8080 == 0 else { return wideHash(bytes, at..<range.upperBound, WordHash(hash, 0, 0)) }
            hash = WordHash.fold(hash, WordHash.lower(eight) & mask)
            at += count
        }
        return hash
    }

    @inline(never) private static func wideHash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ begun: WordHash) -> UInt64 {
        var (at, hash) = (range.lowerBound, begun)
        while at < range.upperBound {
            let byte = bytes[at]
            let length = byte < 0x80 ? 0 : wideLetter(bytes, at)
            if length > 1 { mixWide(&hash, bytes, at, length) } else { hash.mix(lower(byte)) }
            at += max(1, length)
        }
        return hash.value
    }

    @inline(__always) static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
    @inline(__always) static func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }
}
