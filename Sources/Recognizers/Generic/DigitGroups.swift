/// Digits with what separates them: `06-12 34 56 78` is groups of 2, 2, 2, 2 and 2. Held without allocation; at most 32 digits in 12 groups.
struct DigitGroups {
    /// What stands between two groups.
    enum Separator {
        static let none: UInt8 = 0
        static let space: UInt8 = 1
        static let dot: UInt8 = 2
        static let hyphen: UInt8 = 3
        static let slash: UInt8 = 4
        /// A hyphen or slash with spaces around.
        static let spacedHyphen: UInt8 = 5
    }

    typealias Digits = (UInt64, UInt64, UInt64, UInt64)

    private var digits: Digits = (0, 0, 0, 0)
    private var lengths: SIMD16<UInt8> = .zero
    private var separators: SIMD16<UInt8> = .zero
    private var ends: SIMD16<Int32> = .zero
    private var base = 0
    /// How many digits were read, over all groups.
    private(set) var count = 0
    private(set) var groups = 0

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
        (count, groups, base) = (0, 0, start)
        var at = start
        var separator = Separator.none
        while groups < 12 {
            let groupStart = at
            while at < limit, WordReading.isDigit(bytes[at]) {
                if count < 32 { set(count, bytes[at] &- 0x30) }
                count += 1
                at += 1
            }
            lengths[groups] = UInt8(min(at - groupStart, 255))
            separators[groups] = separator
            ends[groups] = Int32(truncatingIfNeeded: at - start)
            groups += 1
            guard at + 1 < limit, count < 32 else { return }
            var next = at
            switch bytes[at] {
            case 0x20:
                separator = Separator.space
                next += 1
                if bytes[next] == 0x20 { next += 1 }
                if next + 2 < limit, bytes[next] == 0x2D || bytes[next] == 0x2F, bytes[next + 1] == 0x20 {
                    separator = Separator.spacedHyphen
                    next += 2
                } else if next + 4 < limit, bytes[next] == 0xE2, bytes[next + 1] == 0x80, bytes[next + 3] == 0x20 {
                    separator = Separator.spacedHyphen
                    next += 4
                }
            case 0x2E: (separator, next) = (Separator.dot, at + 1)
            case 0x2D: (separator, next) = (Separator.hyphen, at + 1)
            case 0x2F: (separator, next) = (Separator.slash, at + 1)
            case 0xC2 where bytes[at + 1] == 0xA0: (separator, next) = (Separator.space, at + 2)
            case 0xC2 where bytes[at + 1] == 0xAD: (separator, next) = (Separator.none, at + 2)
            case 0xC2 where bytes[at + 1] == 0xB7: (separator, next) = (Separator.dot, at + 2)
            case 0xE2 where at + 3 < limit && bytes[at + 1] == 0x80:
                switch bytes[at + 2] {
                // Thin and narrow spaces; hyphens and dashes.
                case 0x80...0x8A, 0xAF: (separator, next) = (Separator.space, at + 3)
                // Without width.
                case 0x8B...0x8D: (separator, next) = (Separator.none, at + 3)
                case 0x90...0x95: (separator, next) = (Separator.hyphen, at + 3)
                default: return
                }
            default: return
            }
            guard next < limit, WordReading.isDigit(bytes[next]) else { return }
            at = next
        }
    }

    /// One digit, 0 to 9.
    @inline(__always) subscript(_ index: Int) -> Int {
        let word = index < 8 ? digits.0 : index < 16 ? digits.1 : index < 24 ? digits.2 : digits.3
        return Int(word >> (UInt64(index & 7) * 8) & 0xFF)
    }

    @inline(__always) private mutating func set(_ index: Int, _ digit: UInt8) {
        let shift = UInt64(index & 7) * 8
        let clear = ~(UInt64(0xFF) << shift)
        let value = UInt64(digit) << shift
        switch index >> 3 {
        case 0: digits.0 = digits.0 & clear | value
        case 1: digits.1 = digits.1 & clear | value
        case 2: digits.2 = digits.2 & clear | value
        default: digits.3 = digits.3 & clear | value
        }
    }

    @inline(__always) func length(_ group: Int) -> Int { Int(lengths[group]) }
    /// What stands before a group.
    @inline(__always) func separator(_ group: Int) -> UInt8 { separators[group] }
    /// Where a group ends in the text.
    @inline(__always) func end(_ group: Int) -> Int { base + Int(ends[group]) }

    /// How many groups from the first make up a number of digits; nil where the count falls inside a group.
    @inline(__always) func groups(for wanted: Int) -> Int? {
        var sum = 0
        for group in 0..<groups {
            sum += length(group)
            if sum == wanted { return group + 1 }
            if sum > wanted { return nil }
        }
        return nil
    }

    /// Whether the groups up to `last` are separated all in the same way.
    func evenly(_ last: Int) -> Bool {
        guard last > 2 else { return true }
        for group in 2..<last where separators[group] != separators[1] { return false }
        return true
    }

    /// The number that some digits make.
    func value(_ range: Range<Int>) -> Int {
        var value = 0
        for index in range { value = value * 10 + self[index] }
        return value
    }

    /// Luhn's check digit over the first digits (ISO/IEC 7812-1, annex B).
    func luhn(_ length: Int) -> Bool {
        var sum = 0
        for index in 0..<length {
            var digit = self[index]
            if (length - index) & 1 == 0 {
                digit *= 2
                if digit > 9 { digit -= 9 }
            }
            sum += digit
        }
        return sum % 10 == 0
    }

    var allTheSame: Bool {
        for index in 1..<max(1, min(count, 32)) where self[index] != self[0] { return false }
        return true
    }
}
