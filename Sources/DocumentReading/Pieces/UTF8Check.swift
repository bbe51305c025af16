/// What to do with bytes that are no UTF-8.
public enum InvalidText: Sendable, Hashable {
    /// An error with the place of the first.
    case refuse
    /// Each becomes U+FFFD, counted.
    case replace
}

/// Whether bytes are UTF-8 (Unicode 16, table 3-7).
enum UTF8Check {
    /// The place of the first byte that begins no whole character; nil where all is well.
    static func firstMistake(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var next = 0
        let count = bytes.count
        while next < count {
            // Eight plain letters at a time.
            if next + 8 <= count, UnsafeRawPointer(bytes.baseAddress! + next).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
                next += 8
                continue
            }
            let length = length(bytes, next)
            guard length > 0 else { return next }
            next += length
        }
        return nil
    }

    /// The length of the character at a place; 0 where there is none.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        let first = bytes[place]
        if first < 0x80 { return 1 }
        func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool { place + offset < bytes.count && range.contains(bytes[place + offset]) }
        switch first {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }

    /// The bytes as valid UTF-8.
    /// - Parameter offset: of the first byte in the document.
    /// - Returns: how many mistakes were replaced.
    /// - Throws: `DocumentError` with the place of the first mistake.
    static func settle(_ bytes: inout [UInt8], _ policy: InvalidText, offset: Int) throws(DocumentError) -> Int {
        guard let mistake = bytes.withUnsafeBufferPointer(firstMistake) else { return 0 }
        if policy == .refuse { throw DocumentError(.invalidUTF8, at: .offset(offset + mistake)) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        var count = 0
        var rest = bytes[...]
        while let place = rest.withUnsafeBufferPointer(firstMistake) {
            result += rest.prefix(place)
            result += [0xEF, 0xBF, 0xBD]
            rest = rest.dropFirst(place + 1)
            count += 1
        }
        bytes = result + rest
        return count
    }
}
