/// Numbers in words, as notaries and newspapers write them, in Dutch and English: `drieënveertig`, `forty-three`, `negentienhonderdeenenveertig`, `two
/// thousand and three`. Read from the bytes, without strings.
enum SpelledNumber {
    private static let dutchUnits: [StaticString] = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
    private static let dutchTeens: [StaticString] = [
        "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ]
    private static let dutchTens: [StaticString] = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
    private static let englishUnits: [StaticString] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    private static let englishTeens: [StaticString] = [
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let englishTens: [StaticString] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let dutchOrdinals: [StaticString] = [
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde",
    ]
    private static let englishOrdinals: [StaticString] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    ]

    /// The end of a piece of a number and what it is worth.
    typealias Part = (value: Int, end: Int)

    /// Whether a number in words may begin with a letter: all others are done with that.
    @inline(__always) static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case 0x61, 0x64, 0x65, 0x66, 0x68, 0x6E, 0x6F, 0x73, 0x74, 0x76, 0x7A: true
        default: byte == 0xC3
        }
    }

    // MARK: Pieces

    /// The end of a word that stands at an offset, accents set aside (`één`, `drieën`); nil where it does not stand there.
    private static func eat(_ place: borrowing Place, _ word: StaticString, _ start: Int) -> Int? {
        var at = start
        for offset in 0..<word.utf8CodeUnitCount {
            var byte = place.byte(at)
            if byte == 0xC3 {
                // É, È, Ë and the small ones.
                let second = place.byte(at + 1) | 0x20
                guard (0xA8...0xAB).contains(second) else { return nil }
                (byte, at) = (0x65, at + 1)
            }
            guard byte | 0x20 == word.utf8Start[offset], byte != 0 else { return nil }
            at += 1
            // A combining accent.
            if place.byte(at) == 0xCC, (0x80...0x88).contains(place.byte(at + 1)) { at += 2 }
        }
        return at
    }

    /// The longest of some words that stands at an offset.
    private static func longest(_ place: borrowing Place, _ words: [StaticString], _ at: Int, _ value: (Int) -> Int) -> Part? {
        var best: Part?
        for (index, word) in words.enumerated() {
            if let end = eat(place, word, at), end > best?.end ?? 0 { best = (value(index), end) }
        }
        return best
    }

    private static func longer(_ one: Part?, _ other: Part?) -> Part? {
        guard let one else { return other }
        guard let other else { return one }
        return other.end > one.end ? other : one
    }

    /// From one to ninety-nine in Dutch.
    private static func dutch(_ place: borrowing Place, _ at: Int) -> Part? {
        let unit = longest(place, dutchUnits, at) { $0 + 1 }
        if let unit, let and = eat(place, "en", unit.end), let tens = longest(place, dutchTens, and, { $0 * 10 + 20 }) {
            return (tens.value + unit.value, tens.end)
        }
        let teen = longest(place, dutchTeens, at) { $0 + 10 }
        return longer(longer(unit, teen), longest(place, dutchTens, at) { $0 * 10 + 20 })
    }

    /// From one to ninety-nine in English, its two words joined by a hyphen or a blank.
    private static func english(_ place: borrowing Place, _ at: Int) -> Part? {
        if let tens = longest(place, englishTens, at, { $0 * 10 + 20 }) {
            let mark = place.plainMark(tens.end)
            if mark.sign == 0x2D || mark.sign == 0x20, let unit = longest(place, englishUnits, tens.end + mark.width, { $0 + 1 }),
                !place.isAlphanumeric(unit.end)
            {
                return (tens.value + unit.value, unit.end)
            }
            return tens
        }
        return longer(longest(place, englishUnits, at) { $0 + 1 }, longest(place, englishTeens, at) { $0 + 10 })
    }

    private static func skipAnd(_ place: borrowing Place, _ at: Int, _ and: StaticString) -> Int {
        var at = at
        let blank = place.blankWidth(at)
        if let end = eat(place, and, at + blank) {
            at = end
            return at + place.blankWidth(at)
        }
        return at + blank
    }

    // MARK: Whole numbers

    /// The age, from two to 119, that ends at an offset; its start and what it is worth.
    static func age(_ place: borrowing Place, before end: Int) -> (start: Int, value: Int)? {
        let start = place.wordStart(before: end)
        guard start < end, mayBegin(place.byte(start)), !place.isAlphanumeric(start - 1) else { return nil }
        // `forty-three`, `honderd drie`.
        let mark = place.byte(start - 1)
        if mark == 0x2D || mark == 0x20 {
            let first = place.wordStart(before: start - 1)
            if first < start - 1, !place.isAlphanumeric(first - 1), let part = cardinal(place, first), part.end == end { return (first, part.value) }
        }
        guard let part = cardinal(place, start), part.end == end else { return nil }
        return (start, part.value)
    }

    /// From two to 119.
    static func cardinal(_ place: borrowing Place, _ at: Int) -> Part? {
        if let hundred = eat(place, "honderd", at) ?? eat(place, "eenhonderd", at) {
            let rest = skipAnd(place, hundred, "en")
            if let part = dutch(place, rest), part.value <= 19 { return (100 + part.value, part.end) }
            return (100, hundred)
        }
        guard let part = longer(dutch(place, at), english(place, at)), part.value >= 2 else { return nil }
        return part
    }

    /// The day of a month in words that ends at an offset, as a number or with its rank: `zevenentwintig`, `eerste`, `twenty-third`.
    static func day(_ place: borrowing Place, before end: Int) -> (start: Int, isRank: Bool)? {
        let start = place.wordStart(before: end)
        guard start < end, mayBegin(place.byte(start)), !place.isAlphanumeric(start - 1) else { return nil }
        if place.byte(start - 1) == 0x2D || place.byte(start - 1) == 0x20 {
            let first = place.wordStart(before: start - 1)
            if first < start - 1, !place.isAlphanumeric(first - 1), let part = dayPart(place, first), part.end == end { return (first, part.isRank) }
        }
        guard let part = dayPart(place, start), part.end == end else { return nil }
        return (start, part.isRank)
    }

    private static func dayPart(_ place: borrowing Place, _ at: Int) -> (end: Int, isRank: Bool)? {
        if let rank = longer(longest(place, dutchOrdinals, at) { $0 + 1 }, longest(place, englishOrdinals, at) { $0 + 1 }), !place.isAlphanumeric(rank.end) {
            return (rank.end, true)
        }
        if let tens = longest(place, ["twenty", "thirty"], at, { $0 * 10 + 20 }), [0x2D, 0x20].contains(place.byte(tens.end)),
            let rank = longest(place, englishOrdinals, tens.end + 1, { $0 + 1 }), rank.value <= 9, tens.value + rank.value <= 31,
            !place.isAlphanumeric(rank.end)
        {
            return (rank.end, true)
        }
        guard let part = longer(dutch(place, at), english(place, at)), part.value <= 31 else {
            guard let tens = eat(place, "twentieth", at) ?? eat(place, "thirtieth", at) else { return nil }
            return (tens, true)
        }
        if !place.isAlphanumeric(part.end) { return (part.end, false) }
        // `dertiende`, `twintigste`, `thirteenth`.
        for ending: StaticString in ["de", "ste", "th"] {
            if let end = eat(place, ending, part.end), !place.isAlphanumeric(end) { return (end, true) }
        }
        if let tens = eat(place, "twentieth", at) ?? eat(place, "thirtieth", at) { return (tens, true) }
        return nil
    }

    /// The end of a year from 1850 to 2099 in words that begins at an offset: `negentienhonderd vijfentachtig`, `tweeduizend drie`, `nineteen eighty-four`.
    static func yearEnd(_ place: borrowing Place, _ at: Int) -> Int? {
        guard mayBegin(place.byte(at)) else { return nil }
        // `tweeduizend`, `two thousand`.
        if let two = eat(place, "twee", at) ?? eat(place, "two", at),
            let thousand = eat(place, "duizend", two + place.blankWidth(two)) ?? eat(place, "thousand", two + place.blankWidth(two))
        {
            return under100(place, thousand) ?? (place.isAlphanumeric(thousand) ? nil : thousand)
        }
        let first = longer(longest(place, dutchTeens, at) { $0 + 10 }, longest(place, englishTeens, at) { $0 + 10 })
        guard let first, (18...19).contains(first.value) else {
            // `twenty twelve`
            guard let twenty = eat(place, "twenty", at), let end = pair(place, twenty) else { return nil }
            return end
        }
        let joined = first.end + (place.byte(first.end) == 0x2D ? 1 : place.blankWidth(first.end))
        if let hundred = eat(place, "honderd", joined) ?? eat(place, "hundred", joined) {
            return under100(place, hundred) ?? (place.isAlphanumeric(hundred) ? nil : hundred)
        }
        return pair(place, first.end)
    }

    /// The end of what follows `negentienhonderd`: `eenenveertig`, ` en vier`, ` and three`.
    private static func under100(_ place: borrowing Place, _ at: Int) -> Int? {
        if let part = dutch(place, skipAnd(place, at, "en")), !place.isAlphanumeric(part.end) { return part.end }
        if let part = english(place, skipAnd(place, at, "and")), place.byte(at) == 0x20, !place.isAlphanumeric(part.end) { return part.end }
        return nil
    }

    /// The second half of `nineteen eighty-four`, ten at least.
    private static func pair(_ place: borrowing Place, _ at: Int) -> Int? {
        let mark = place.plainMark(at)
        guard mark.sign == 0x20 || mark.sign == 0x2D, let part = longer(dutch(place, at + mark.width), english(place, at + mark.width)), part.value >= 10,
            !place.isAlphanumeric(part.end)
        else { return nil }
        return part.end
    }
}
