/// A word, number or mark of a text.
package struct Token: Sendable, Hashable {
    /// Offsets in bytes.
    package var start: Int32
    package var end: Int32
    package var shape: Shape
    /// Whether a new line begins before it.
    package var startsLine: Bool
    /// Whether white space stands before it.
    package var spaceBefore: Bool
    /// Of the lower-case letters, as they stand.
    package var lower: UInt64
    /// Of the letters without accents.
    package var plain: UInt64

    package var range: Range<Int> { Int(start)..<Int(end) }

    /// What a word looks like.
    package enum Shape: UInt8, Sendable {
        case lower, capitalised, upper, initial, initials, mixed, digits, digitsMixed, punctuation, stop, comma, caseless, hyphenCapitals, innerCapital
    }

    var isWord: Bool {
        switch shape {
        case .digits, .punctuation, .stop, .comma: false
        default: true
        }
    }
}

/// Cuts text into words and marks. Keeps initials (`J.P.M.`) together, and hyphens and apostrophes inside words (`Jansen-Kaya`, `d'Arc`).
package enum Tokenizer {
    static func mix(_ hash: UInt64, _ value: UInt32) -> UInt64 { (hash ^ UInt64(value)) &* 0x100_0000_01B3 }
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash under which a word stands in lists: lower case, without accents.
    package static func plainHash(_ word: String) -> UInt64 {
        var word = word
        return word.withUTF8 { plainHash($0, 0..<$0.count) }
    }

    static func plainHash(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
        var hash = seed
        var at = word.lowerBound
        while at < word.upperBound {
            let (_, lower, length) = Letters.character(bytes, at)
            let plain = Letters.plain(lower)
            if plain != 0 { hash = mix(hash, plain) }
            at += length
        }
        return hash
    }

    package static func tokens(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into tokens: inout [Token]) {
        tokens.removeAll(keepingCapacity: true)
        var at = range.lowerBound
        let end = range.upperBound
        var (line, space) = (true, true)
        while at < end {
            let (sort, lower, length) = Letters.character(bytes, at)
            switch sort {
            case .newline: (line, space) = (true, true); at += length
            case .space: space = true; at += length
            case .punctuation where Letters.isInvisible(lower): at += length
            case .punctuation:
                let shape: Token.Shape = lower == 0x2E || lower == 0x21 || lower == 0x3F ? .stop : lower == 0x2C ? .comma : .punctuation
                let hash = mix(seed, lower)
                tokens.append(
                    Token(
                        start: Int32(at), end: Int32(at + length), shape: shape, startsLine: line, spaceBefore: space, lower: hash, plain: hash))
                (line, space) = (false, false)
                at += length
            default:
                let token = word(bytes, at, end, line, space)
                tokens.append(token)
                (line, space) = (false, false)
                at = Int(token.end)
            }
        }
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, _ line: Bool, _ space: Bool) -> Token {
        var at = start
        var (hash, plainHash) = (seed, seed)
        var (upper, lower, digits, other, hyphenCapital, innerCapital, letters) = (0, 0, 0, 0, false, false, 0)
        var firstUpper = false
        var previous: Letters.Sort = .punctuation
        scan: while at < limit {
            let (sort, small, length) = Letters.character(bytes, at)
            switch sort {
            case .upper:
                if letters == 0 && digits == 0 { firstUpper = true } else if previous == .lower { innerCapital = true }
                if previous == .punctuation && at > start { hyphenCapital = true }
                upper += 1; letters += 1
            case .lower: lower += 1; letters += 1
            case .digit: digits += 1
            case .other: other += 1; letters += 1
            case .punctuation where Letters.isInvisible(small):
                // A soft hyphen or a joiner: part of the word, and no letter of it.
                at += length
                continue scan
            case .punctuation:
                // Inside a word: a hyphen, an apostrophe, or the stops of initials.
                guard at > start, previous != .punctuation, at + length < limit else { break scan }
                let next = Letters.character(bytes, at + length).sort
                let nextIsLetter = next == .upper || next == .lower || next == .other
                switch small {
                case 0x27, 0x2019, 0x60, 0xB4: guard nextIsLetter else { break scan }
                case 0x2D, 0x2010, 0x2011: guard nextIsLetter || next == .digit else { break scan }
                default: break scan
                }
            case .space, .newline: break scan
            }
            hash = mix(hash, small)
            let plain = Letters.plain(small)
            if plain != 0 { plainHash = mix(plainHash, plain) }
            previous = sort
            at += length
        }
        var shape: Token.Shape =
            if letters == 0 { .digits } else if digits > 0 { .digitsMixed } else if hyphenCapital && lower > 0 { .hyphenCapitals } else if upper == 0 {
                other > 0 ? .caseless : .lower
            } else if lower == 0 && letters > 1 { .upper } else if firstUpper && !innerCapital { .capitalised } else if innerCapital { .innerCapital } else {
                .mixed
            }
        if letters <= 2 && digits == 0 && at < limit && bytes[at] == 0x2E && (upper > 0 || letters == 1) {
            (at, shape) = initials(bytes, start, at, limit, &hash, &plainHash, letters, shape)
        }
        return Token(
            start: Int32(start), end: Int32(at), shape: shape, startsLine: line, spaceBefore: space, lower: hash, plain: plainHash)
    }

    /// `J.`, `J.P.`, `Th.M.`: one or two letters and a stop, as often as they follow on one another.
    private static func initials(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: Int, _ limit: Int, _ hash: inout UInt64, _ plain: inout UInt64, _ letters: Int,
        _ shape: Token.Shape
    ) -> (Int, Token.Shape) {
        var (at, count) = (first + 1, 1)
        var (newHash, newPlain) = (mix(hash, 0x2E), mix(plain, 0x2E))
        while at < limit {
            var (next, length) = (at, 0)
            var (h, p) = (newHash, newPlain)
            while next < limit, length < 3 {
                let (sort, small, bytesOfIt) = Letters.character(bytes, next)
                guard sort == .upper || sort == .lower else { break }
                if length == 0 && sort == .lower && shape != .lower { break }
                (h, p) = (mix(h, small), mix(p, Letters.plain(small)))
                next += bytesOfIt
                length += 1
            }
            guard length > 0, length < 3, next < limit, bytes[next] == 0x2E else { break }
            (newHash, newPlain) = (mix(h, 0x2E), mix(p, 0x2E))
            at = next + 1
            count += 1
        }
        // Two letters and one stop: an abbreviation at most (`Dr.`), or the end of a sentence.
        if count == 1 && (letters == 2 || shape == .lower) { return (first, shape) }
        (hash, plain) = (newHash, newPlain)
        return (at, shape == .lower ? .lower : count == 1 ? .initial : .initials)
    }
}
