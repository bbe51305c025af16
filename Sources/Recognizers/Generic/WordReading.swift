/// Words in UTF-8 without strings: where a letter is one, and a hash in which capitals and accents do not count (`Patiënt` and `patient` are one word).
public enum WordReading {
    @usableFromInline static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always) static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

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

    @inline(__always) static func mixWide(_ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int) -> UInt64 {
        let first = bytes[at]
        if first == 0xC3 {
            let base = plain.utf8Start[Int(bytes[at + 1] & 0x3F)]
            return mix(hash, base == 1 ? bytes[at + 1] | 0x20 : base)
        }
        // A combining accent.
        if first == 0xCC || (first == 0xCD && bytes[at + 1] <= 0xAF) { return hash }
        var hash = hash
        for offset in 0..<length { hash = mix(hash, bytes[at + offset]) }
        return hash
    }

    /// The hash under which a word stands in lists.
    static func hash(_ word: some StringProtocol) -> UInt64 {
        var word = String(word)
        return word.withUTF8 { bytes in hash(bytes, 0..<bytes.count) }
    }

    /// The hash of a stretch of letters and digits.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = seed
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = bytes[at]
            if byte < 0x80 {
                hash = mix(hash, lower(byte))
                at += 1
            } else {
                let length = max(1, wideLetter(bytes, at))
                hash = length > 1 ? mixWide(hash, bytes, at, length) : mix(hash, byte)
                at += length
            }
        }
        return hash
    }

    @inline(__always) static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
    @inline(__always) static func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }
}
