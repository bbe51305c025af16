/// Characters as they are compared: in small letters, without accents, with two letters for ß, æ, œ, ĳ and þ. Knows the Latin, Greek and Cyrillic letters of
/// European names; what it does not know stays as it is.
enum Folding {
    enum Sort: UInt8 { case lower, upper, digit, accent, space, mark }

    struct Character {
        var sort: Sort
        /// The folded code point; 0 for an accent that stands by itself.
        var first: UInt32
        /// The second letter of a pair; mostly 0.
        var second: UInt32 = 0
        var length: Int
    }

    /// The character at a place. A byte that is no UTF-8 is a mark of one byte.
    @inline(__always)
    static func character(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Character {
        let byte = bytes[at]
        if byte < 0x80 {
            switch byte {
            case 0x61...0x7A: return Character(sort: .lower, first: UInt32(byte), length: 1)
            case 0x41...0x5A: return Character(sort: .upper, first: UInt32(byte | 0x20), length: 1)
            case 0x30...0x39: return Character(sort: .digit, first: UInt32(byte), length: 1)
            case 0x20, 0x09...0x0D: return Character(sort: .space, first: 0x20, length: 1)
            default: return Character(sort: .mark, first: UInt32(byte), length: 1)
            }
        }
        return wide(bytes, at, end)
    }

    private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Character {
        let byte = bytes[at]
        func more(_ offset: Int) -> UInt32? { at + offset < end && bytes[at + offset] & 0xC0 == 0x80 ? UInt32(bytes[at + offset] & 0x3F) : nil }
        let invalid = Character(sort: .mark, first: 0xFFFD, length: 1)
        switch byte {
        case 0xC2...0xDF:
            guard let a = more(1) else { return invalid }
            return folded(UInt32(byte & 0x1F) << 6 | a, 2)
        case 0xE0...0xEF:
            guard let a = more(1), let b = more(2) else { return invalid }
            return folded(UInt32(byte & 0x0F) << 12 | a << 6 | b, 3)
        case 0xF0...0xF4:
            guard let a = more(1), let b = more(2), let c = more(3) else { return invalid }
            return folded(UInt32(byte & 0x07) << 18 | a << 12 | b << 6 | c, 4)
        default: return invalid
        }
    }

    /// The letters without accents of U+00C0...U+00FF and U+0100...U+017F; a dot where there is none.
    private static let latinSupplement = Array("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty".utf8)
    private static let latinExtended = Array(
        ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn" + "oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private static func folded(_ point: UInt32, _ length: Int) -> Character {
        func letter(_ upper: Bool, _ first: UInt32, _ second: UInt32 = 0) -> Character {
            Character(sort: upper ? .upper : .lower, first: first, second: second, length: length)
        }
        switch point {
        case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85: return Character(sort: .space, first: 0x20, length: length)
        case 0xAA, 0xB5, 0xBA: return letter(false, point)
        case 0xD7, 0xF7, 0x80...0xBF: return Character(sort: .mark, first: point, length: length)
        case 0xC6, 0xE6: return letter(point == 0xC6, 0x61, 0x65)
        case 0xDE, 0xFE: return letter(point == 0xDE, 0x74, 0x68)
        case 0xDF, 0x1E9E: return letter(point == 0x1E9E, 0x73, 0x73)
        case 0xC0...0xFF: return letter(point < 0xDF, UInt32(latinSupplement[Int(point - 0xC0)]))
        case 0x132, 0x133: return letter(point == 0x132, 0x69, 0x6A)
        case 0x152, 0x153: return letter(point == 0x152, 0x6F, 0x65)
        case 0x100...0x17F:
            let upper =
                switch point {
                case 0x139...0x148, 0x179...0x17E: point & 1 == 1
                case 0x178: true
                case 0x138, 0x149, 0x17F: false
                default: point & 1 == 0
                }
            return letter(upper, UInt32(latinExtended[Int(point - 0x100)]))
        case 0x218, 0x219: return letter(point == 0x218, 0x73)
        case 0x21A, 0x21B: return letter(point == 0x21A, 0x74)
        case 0x300...0x36F, 0x200B...0x200D, 0xFEFF: return Character(sort: .accent, first: 0, length: length)
        case 0x391...0x3A9, 0x410...0x42F: return letter(true, point + 0x20)
        case 0x400...0x40F: return letter(true, point + 0x50)
        case 0x1E00...0x1EFF: return vietnamese(point, letter)
        case 0x180...0x1FFF: return letter(false, point)
        case 0x2010...0x2BFF, 0x3001...0x303F, 0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF:
            return Character(sort: .mark, first: dash(point), length: length)
        default: return letter(false, point)
        }
    }

    private static func vietnamese(_ point: UInt32, _ letter: (Bool, UInt32, UInt32) -> Character) -> Character {
        let upper = point & 1 == 0
        switch point {
        case 0x1EA0...0x1EB7: return letter(upper, 0x61, 0)
        case 0x1EB8...0x1EC7: return letter(upper, 0x65, 0)
        case 0x1EC8...0x1ECB: return letter(upper, 0x69, 0)
        case 0x1ECC...0x1EE3: return letter(upper, 0x6F, 0)
        case 0x1EE4...0x1EF1: return letter(upper, 0x75, 0)
        case 0x1EF2...0x1EF9: return letter(upper, 0x79, 0)
        default: return letter(upper, point | 1, 0)
        }
    }

    /// Every hyphen is a hyphen and every apostrophe an apostrophe.
    private static func dash(_ point: UInt32) -> UInt32 {
        switch point {
        case 0x2010...0x2015, 0x2212: 0x2D
        case 0x2018, 0x2019, 0x201B: 0x27
        default: point
        }
    }

    /// Appends the UTF-8 of a folded character.
    @inline(__always)
    static func append(_ character: Character, to folded: inout [UInt8]) {
        append(character.first, to: &folded)
        if character.second != 0 { append(character.second, to: &folded) }
    }

    private static func append(_ point: UInt32, to folded: inout [UInt8]) {
        switch point {
        case 0: break
        case 1..<0x80: folded.append(UInt8(point))
        case 0x80..<0x800: folded += [UInt8(0xC0 | point >> 6), UInt8(0x80 | point & 0x3F)]
        case 0x800..<0x10000: folded += [UInt8(0xE0 | point >> 12), UInt8(0x80 | point >> 6 & 0x3F), UInt8(0x80 | point & 0x3F)]
        default:
            folded += [UInt8(0xF0 | point >> 18), UInt8(0x80 | point >> 12 & 0x3F), UInt8(0x80 | point >> 6 & 0x3F), UInt8(0x80 | point & 0x3F)]
        }
    }

    /// A stretch as it is compared, with single spaces and none at the ends.
    static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to folded: inout [UInt8]) {
        let start = folded.count
        var at = range.lowerBound
        var space = false
        while at < range.upperBound {
            let next = character(bytes, at, range.upperBound)
            if next.sort == .space {
                space = folded.count > start
            } else {
                if space { folded.append(0x20) }
                space = false
                append(next, to: &folded)
            }
            at += next.length
        }
    }

    static func folded(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { bytes in
            var folded: [UInt8] = []
            append(bytes, 0..<bytes.count, to: &folded)
            return folded
        }
    }
}
