/// Dates with the name of a month: `12 mei 2020`, `May 12, 2020`, `vijf mei`.
extension DateRecognizer {
    /// `12 mei 2020`, `12e mei`, `12-mei-20`, `12th of May, 2020`.
    func dayAndMonth(_ place: inout Place) {
        let start = place.start
        guard isDay(place.digits.value(0..<place.digits.length(0))), !place.isAlphanumeric(start - 1) else { return }
        var at = start
        while place.isDigit(at) { at += 1 }
        // An ordinal: `1e`, `3de`, `22ste`, `1st`, `2nd`.
        if let word = place.word(at: at), word.end - at <= 3, Self.ordinals.contains(word.hash) { at = word.end }
        if place.byte(at) == 0x2E { at += 1 }
        var gap = 0
        while gap < 3, case let width = markWidth(place, at), width > 0 || place.byte(at) == 0x2E { (at, gap) = (at + max(width, 1), gap + 1) }
        guard var word = place.word(at: at) else { return }
        if word.hash == Self.of, case let blank = place.blankWidth(word.end), blank > 0, let next = place.word(at: word.end + blank) {
            at = word.end + blank
            word = next
        }
        guard CueWords.table[word.hash]?.contains(.month) == true else {
            // `2 en 3 mei`, `2 t/m 5 mei`: the first has its month behind the second.
            return
        }
        let end = yearEnd(place, word.end)
        // `10 mar` or `5 mrt` yes; `may` and `jan` behind a number without a year, in lower case, may be words.
        if end.year == nil, Self.doubtful.contains(word.hash), !TownRecognizer.isCapital(place, at) { return }
        report(&place, start..<end.at, end.year != nil ? 95 : 85)
    }

    /// How wide the blank, hyphen or slash is that parts a day, a month and a year; 0 where none stands there.
    private func markWidth(_ place: borrowing Place, _ at: Int) -> Int {
        let (sign, width) = place.plainMark(at)
        return sign == 0x20 || sign == 0x2D || sign == 0x2F ? width : 0
    }

    private static let ordinals = WordSet("e de ste st nd rd th ter")
    private static let jan = WordReading.hash("jan")
    static let of = WordReading.hash("of")
    private static let doubtful = WordSet("may mar march")

    /// The end of a date with the year that follows the month, if any: ` 2020`, `-20`, ` ’84`, `, 2020`.
    private func yearEnd(_ place: borrowing Place, _ month: Int) -> (at: Int, year: Int?) {
        var at = month
        var marks = 0
        if place.byte(at) == 0x2E {
            at += 1
        }
        var mark: UInt8 = 0
        while marks < 2, case let width = markWidth(place, at), width > 0 || place.byte(at) == 0x2C {
            mark = place.plainMark(at).sign
            (at, marks) = (at + max(width, 1), marks + 1)
        }
        if mark == 0x20, WordReading.isLetter(place.byte(at)), let end = SpelledNumber.yearEnd(place, at) { return (end, 2000) }
        var short = false
        if place.byte(at) == 0x27 {
            (at, short) = (at + 1, true)
        } else if place.byte(at) == 0xE2, place.byte(at + 1) == 0x80, place.byte(at + 2) == 0x99 {
            (at, short) = (at + 3, true)
        }
        var end = at
        var year = 0
        while place.isDigit(end), end - at < 5 {
            year = year * 10 + Int(place.byte(end) - 0x30)
            end += 1
        }
        if end - at == 4, isYear(year), !place.isAlphanumeric(end) { return (end, year) }
        if end - at == 2, !place.isAlphanumeric(end),
            short || mark == 0x2D || mark == 0x20 && place.byte(end) != 0x3A && place.endsFree(end)
        {
            // `DOB 19 Dec 57 NHS ward`
            if !short, mark == 0x20, place.distance(to: .birth, before: place.start, within: 6) != nil { return (end, year) }
            // `12 mei-14 juni`
            if !short, place.cue(after: end).cue.contains(.month) { return (month, nil) }
            if !short, mark == 0x20 {
                // `12 mei 20 mensen`, `12 mei 10 uur`.
                let cue = place.cue(after: end)
                guard cue.cue.isDisjoint(with: [.unit, .month, .yearWord]), place.word(at: place.skipBlanks(end)) == nil else { return (month, nil) }
            }
            return (end, year)
        }
        return (month, nil)
    }

    /// `May 12, 2020`, `mei 2020`.
    func named(_ place: inout Place) {
        let start = place.start
        // Behind a day it was read already.
        guard place.settled <= start else { return }
        if spelledDay(&place) { return }
        guard TownRecognizer.isCapital(place, start) || !Self.doubtful.contains(place.word) else { return }
        let month = place.end
        var at = month
        if place.byte(at) == 0x2E { at += 1 }
        at += markWidth(place, at)
        var end = at
        while place.isDigit(end) { end += 1 }
        if end - at == 4, place.endsFree(end) {
            var year = 0
            for index in at..<end { year = year * 10 + Int(place.byte(index) - 0x30) }
            guard isYear(year) else { return }
            // `40 mei 2020` had no day; a range of numbers before it does not matter.
            return report(&place, start..<end, 80)
        }
        guard end > at, end - at <= 2 else { return }
        var day = 0
        for index in at..<end { day = day * 10 + Int(place.byte(index) - 0x30) }
        guard isDay(day), !isDutchOnly(place.word) else { return }
        if let word = place.word(at: end), Self.ordinals.contains(word.hash) { end = word.end }
        guard !place.isAlphanumeric(end), place.byte(end) != 0x3A, !(place.byte(end) == 0x2E && place.isDigit(end + 1)) else { return }
        let whole = yearEnd(place, end)
        // `jul 13th 2001`
        guard TownRecognizer.isCapital(place, start) || whole.year ?? 0 > 1000 && whole.at - 4 > end else { return }
        // `Jan 5` is a Dutchman before a number more often than a day.
        if whole.year == nil, place.word == Self.jan { return }
        report(&place, start..<(whole.year != nil ? whole.at : end), whole.year != nil ? 95 : 75)
    }

    /// `zevenentwintig augustus negentienhonderdeenenveertig`, `the third of May`: the day in words before the month.
    private func spelledDay(_ place: inout Place) -> Bool {
        let start = place.start
        var before = place.skipBlanksBack(start)
        guard before < start, WordReading.isLetter(place.byte(before - 1)) else { return false }
        var isOf = false
        let word = place.wordStart(before: before)
        if WordReading.hash(place.bytes, word..<before) == Self.of, place.byte(word - 1) == 0x20 { (before, isOf) = (word - 1, true) }
        guard let day = SpelledNumber.day(place, before: before) else {
            // `mei tweeduizend drie`
            guard !isOf, place.byte(place.end) == 0x20, TownRecognizer.isCapital(place, start) || !Self.doubtful.contains(place.word),
                let end = SpelledNumber.yearEnd(place, place.end + 1)
            else { return false }
            report(&place, start..<end, 80)
            return true
        }
        let end = yearEnd(place, place.end)
        guard place.byte(end.at) != 0x27, place.byte(end.at) != 0x2D else { return false }
        // `one may`, `drie march`: a word for a month that means something else needs a year, or a rank before it.
        guard end.year != nil || !Self.doubtful.contains(place.word) || day.isRank && TownRecognizer.isCapital(place, start) else { return false }
        guard end.year != nil || isOf == false || day.isRank else { return false }
        report(&place, day.start..<end.at, end.year != nil ? 95 : 80)
        return true
    }

    static let dutch = WordSet("januari februari maart mei juni juli augustus oktober mrt okt febr")
    private func isDutchOnly(_ hash: UInt64) -> Bool { Self.dutch.contains(hash) }
}
