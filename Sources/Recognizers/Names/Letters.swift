/// Letters in UTF-8, without Foundation: enough of Unicode for names in European scripts. What it does not know is a letter without case.
enum Letters {
    /// Sort of a byte that starts a character.
    enum Sort: UInt8 { case space, newline, digit, upper, lower, punctuation, other }

    /// One character: what it is, its simple lower case as a code point, and how many bytes it takes. Bytes that are no UTF-8 count as punctuation of one byte.
    @inline(__always)
    static func character(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (sort: Sort, lower: UInt32, length: Int) {
        let first = bytes[at]
        if first < 0x80 {
            switch first {
            case 0x61...0x7A: return (.lower, UInt32(first), 1)
            case 0x41...0x5A: return (.upper, UInt32(first) | 0x20, 1)
            case 0x30...0x39: return (.digit, UInt32(first), 1)
            case 0x0A: return (.newline, 0x0A, 1)
            case 0x20, 0x09, 0x0D, 0x0B, 0x0C: return (.space, 0x20, 1)
            default: return (.punctuation, UInt32(first), 1)
            }
        }
        return wide(bytes, at, first)
    }

    private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ first: UInt8) -> (sort: Sort, lower: UInt32, length: Int) {
        func more(_ offset: Int) -> UInt32? {
            guard at + offset < bytes.count, bytes[at + offset] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[at + offset] & 0x3F)
        }
        let (point, length): (UInt32, Int)
        switch first {
        case 0xC2...0xDF:
            guard let a = more(1) else { return (.punctuation, UInt32(first), 1) }
            (point, length) = (UInt32(first & 0x1F) << 6 | a, 2)
        case 0xE0...0xEF:
            guard let a = more(1), let b = more(2) else { return (.punctuation, UInt32(first), 1) }
            (point, length) = (UInt32(first & 0x0F) << 12 | a << 6 | b, 3)
        case 0xF0...0xF4:
            guard let a = more(1), let b = more(2), let c = more(3) else { return (.punctuation, UInt32(first), 1) }
            (point, length) = (UInt32(first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
        default: return (.punctuation, UInt32(first), 1)
        }
        let (sort, lower) = classify(point)
        return (sort, lower, length)
    }

    private static func classify(_ point: UInt32) -> (Sort, UInt32) {
        switch point {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: (.space, 0x20)
        case 0x2028, 0x2029, 0x85: (.newline, 0x0A)
        case 0xAA, 0xB5, 0xBA: (.lower, point)
        case 0x80...0xBF: (.punctuation, point)
        case 0xD7, 0xF7: (.punctuation, point)
        case 0xC0...0xDE: (.upper, point + 0x20)
        case 0xDF...0xFF: (.lower, point)
        case 0x130: (.upper, 0x69)
        case 0x178: (.upper, 0xFF)
        case 0x139...0x148, 0x179...0x17E: point & 1 == 1 ? (.upper, point + 1) : (.lower, point)
        case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF, 0x218...0x21B: point & 1 == 0 ? (.upper, point + 1) : (.lower, point)
        case 0x138...0x24F: (.lower, point)
        case 0x300...0x36F: (.lower, point)
        case 0x391...0x3A9: (.upper, point + 0x20)
        case 0x3AC...0x3CE: (.lower, point)
        case 0x410...0x42F: (.upper, point + 0x20)
        case 0x400...0x40F: (.upper, point + 0x50)
        case 0x430...0x45F: (.lower, point)
        case 0x2010...0x206F, 0x20A0...0x20CF, 0x2100...0x2BFF, 0x3001...0x303F, 0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFFFD: (.punctuation, point)
        case 0x1F000...0x1FAFF, 0xFEFF, 0x200B...0x200F: (.punctuation, point)
        default: (.other, point)
        }
    }

    /// Whether a mark takes no place: a soft hyphen, a zero-width space or joiner, a mark of byte order. Word processors leave them inside words.
    @inline(__always)
    static func isInvisible(_ point: UInt32) -> Bool { point == 0xAD || (0x200B...0x200D).contains(point) || point == 0x2060 || point == 0xFEFF }

    /// The plain letter beneath an accent, for looking up names that are written with and without; 0 for a mark that stands by itself.
    static func plain(_ lower: UInt32) -> UInt32 {
        if lower < 0x80 { return lower }
        switch lower {
        case 0xE0...0xE5, 0x101, 0x103, 0x105: return 0x61
        case 0xE7, 0x107, 0x109, 0x10B, 0x10D: return 0x63
        case 0x10F, 0x111, 0xF0: return 0x64
        case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B: return 0x65
        case 0x11D, 0x11F, 0x121, 0x123: return 0x67
        case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x131: return 0x69
        case 0x13A, 0x13C, 0x13E, 0x140, 0x142: return 0x6C
        case 0xF1, 0x144, 0x146, 0x148: return 0x6E
        case 0xF2...0xF6, 0xF8, 0x14D, 0x14F, 0x151: return 0x6F
        case 0x155, 0x157, 0x159: return 0x72
        case 0x15B, 0x15D, 0x15F, 0x161, 0x219: return 0x73
        case 0x163, 0x165, 0x167, 0x21B: return 0x74
        case 0xF9...0xFC, 0x169, 0x16B, 0x16D, 0x16F, 0x171, 0x173: return 0x75
        case 0xFD, 0xFF: return 0x79
        case 0x17A, 0x17C, 0x17E: return 0x7A
        case 0x300...0x36F: return 0
        default: return lower
        }
    }
}
