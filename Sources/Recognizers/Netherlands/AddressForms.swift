/// Addresses that are no Dutch street: post boxes, and English streets, whose number stands first.
extension AddressRecognizer {
    // MARK: Post boxes

    func postBox(_ place: inout Place) {
        var start = place.start
        if place.end - place.start <= 3 {
            // `P.O. Box 123`, `PO Box 123`: a box alone may be any box.
            let before = place.skipBlanksBack(start)
            let post = place.byte(before - 1) == 0x2E ? before - 4 : before - 2
            if place.byte(start) | 0x20 == 0x62, place.end - start == 3 {
                guard post >= place.range.lowerBound, place.byte(post) | 0x20 == 0x70, !place.isAlphanumeric(post - 1) else { return }
                start = post
            } else {
                guard WordReading.isUpper(place.byte(start)), WordReading.isUpper(place.byte(start + 1)) else { return }
            }
        }
        var at = place.end
        while at < place.end + 4, !place.isDigit(at), [0x20, 0x3A, 0x2E].contains(place.byte(at)) || place.byte(at) == 0xC2 || place.byte(at) == 0xA0 {
            at += 1
        }
        guard place.isDigit(at) else { return }
        var end = at
        while place.isDigit(end) { end += 1 }
        guard end - at <= 6 else { return }
        place.addressEnd = end
        place.report(.address, start..<end, confidence: 95, reason: .form, by: "nl-post-box")
    }

    // MARK: English

    private static let court = WordReading.hash("court")
    private static let views = WordSet("view rise vale heights wharf")
    private static let street = WordReading.hash("street")
    /// What stands before `Court` where it is one of law.
    private static let ofCourts = Set(
        ("assize district regional county crown high supreme town city criminal civil municipal commercial military administrative constitutional "
            + "youth family security magistrates central national federal")
            .split(separator: " ").map { WordReading.hash($0) })
    private static let inEnglishNames = WordSet("of the and on upon de la le du des st")

    private static let flats = WordSet("flat apartment apt unit suite room")

    /// Where an address begins that says which flat it is: `Flat 22, 56 Albert Street`.
    func flat(_ place: borrowing Place, _ number: Int) -> Int {
        guard place.byte(number - 1) == 0x20, place.byte(number - 2) == 0x2C else { return number }
        var at = number - 2
        if WordReading.isLetter(place.byte(at - 1)) { at -= 1 }
        let last = at
        while place.isDigit(at - 1), last - at < 4 { at -= 1 }
        guard at < last, place.byte(at - 1) == 0x20 else { return number }
        let end = place.byte(at - 2) == 0x2E ? at - 2 : at - 1
        let word = place.wordStart(before: end)
        guard word < end, Self.flats.contains(WordReading.hash(place.bytes, word..<end)) else { return number }
        return word
    }

    private static let french = WordSet("rue avenue boulevard chaussee chaussée place allee allée quai impasse square")
    /// Those that are English words too, and need a link behind them.
    private static let alsoEnglish = WordSet("avenue boulevard place square")
    private static let frenchLinks = WordSet("de la du des le les l d en")
    private static let inYears = WordSet("in since until from by of sinds")
    private static let units = WordSet("apt suite unit ste apartment flat")
    private static let ordinals = WordSet("st nd rd th")
    private static let the = WordReading.hash("the")
    private static let greens = WordSet(
        "green avenue street close crescent drive grove lane mount paddock orchard paddocks spinney ridgeway glebe broadway mall")
    private static let behind = WordSet("in since te and on at with not for")

    /// `Home address: 42 Kingsway, Glasgow`, `Flat 20, 69 Kingsway`, `49 rue de la Gare`: the number first, and a street whose name tells nothing.
    /// - Returns: the end of the name; nil where nothing says that it is a street.
    func numberFirst(_ place: borrowing Place, _ start: Int, _ numberEnd: Int) -> Int? {
        guard numberEnd - start <= 4 else { return nil }
        var at = numberEnd
        if WordReading.isLetter(place.byte(at)), !place.isAlphanumeric(at + 1) { at += 1 }
        if place.byte(at) == 0x2C { at += 1 }
        guard place.byte(at) == 0x20, let first = place.word(at: at + 1) else { return nil }
        let link = place.byte(first.end) == 0x20 ? place.word(at: first.end + 1) : nil
        // `71 The Green`
        if first.hash == Self.the, !looksLikeYear(place, start..<numberEnd), TownRecognizer.isCapital(place, at + 1), let link, Self.greens.contains(link.hash),
            TownRecognizer.isCapital(place, first.end + 1), place.byte(link.end) != 0x20 || !TownRecognizer.isCapital(place, link.end + 1)
        {
            return link.end
        }
        let isFrench = Self.french.contains(first.hash) && link.map { !Self.alsoEnglish.contains(first.hash) || Self.frenchLinks.contains($0.hash) } ?? false
        guard isFrench || TownRecognizer.isCapital(place, at + 1) && place.byte(at + 2) >= 0x61, isFrench || flat(place, start) < start || isAsked(place, start)
        else { return nil }
        var (end, capitals) = (at, 0)
        while place.byte(end) == 0x20 || place.byte(end) == 0x2D || place.byte(end) == 0x27 && end > at, let word = place.word(at: end + 1), capitals < 4 {
            if TownRecognizer.isCapital(place, end + 1) {
                // Its kind of street ends it, see `english`.
                guard CueWords.table[word.hash]?.contains(.englishStreet) != true else { return nil }
                capitals += 1
            } else if !isFrench || capitals == 0 && !Self.french.contains(word.hash) && !Self.frenchLinks.contains(word.hash)
                || capitals > 0 && !Self.frenchLinks.contains(word.hash)
            {
                break
            }
            end = word.end
        }
        guard capitals > 0, !place.isDigit(end), !WordReading.isDigit(place.byte(place.skipBlanks(end))) else { return nil }
        // What follows ends the name, or the line.
        if place.byte(end) == 0x20, let next = place.word(at: end + 1), !Self.behind.contains(next.hash) { return nil }
        return end
    }

    /// Right behind a word that asks for an address, and a mark.
    private func isAsked(_ place: borrowing Place, _ start: Int) -> Bool {
        let label = place.lastLabel
        // `adres` and `address`; what is said of a `woning` may be anything.
        let (last, before) = (place.byte(label.end - 1) | 0x20, place.byte(label.end - 2) | 0x20)
        return label.cue.contains(.address) && last == 0x73 && (before == 0x73 || before == 0x65) && (2...4).contains(start - label.end)
            && [0x3A, 0x22, 0x3D, 0x3E].contains(where: { $0 == place.byte(label.end) || $0 == place.byte(label.end + 1) })
    }

    /// `Ave #18`, `Blvd Suite 20`
    private func withUnit(_ place: borrowing Place, _ end: Int) -> Int {
        // `Blvd Suite 20`
        let mark = place.byte(end) == 0x2C ? end + 1 : end
        let unit = place.byte(mark) == 0x20 ? place.word(at: mark + 1) : nil
        let isUnit = unit.map { Self.units.contains($0.hash) && place.byte($0.end) == 0x20 && place.isDigit($0.end + 1) } ?? false
        guard isUnit || place.byte(end) == 0x20 && place.byte(end + 1) == 0x23 && place.isDigit(end + 2) else { return end }
        var at = isUnit ? (unit?.end ?? end) + 1 : end + 2
        while place.isDigit(at) { at += 1 }
        return place.isAlphanumeric(at) || at - (isUnit ? unit?.end ?? end : end) > 7 ? end : at
    }

    /// `221B Baker Street`, `10 Downing St`: the number, words with capitals, and the kind of street.
    func english(_ place: inout Place) {
        guard TownRecognizer.isCapital(place, place.start) else { return }
        var at = place.start
        var words = 0
        var isNumbered = false
        let (isCourt, isView) = (place.word == Self.court, Self.views.contains(place.word))
        while words < 4 {
            guard place.byte(at - 1) == 0x20 else { return }
            var end = at - 1
            if place.byte(end - 1) == 0x2E || place.byte(end - 1) == 0x2C { end -= 1 }
            let start = place.wordStart(before: end)
            // `King's Court`
            if end - start == 1, place.byte(start) | 0x20 == 0x73, place.plainMark(start - 1).sign == 0x27 || place.byte(start - 1) == 0x27 {
                at = start
                let owner = place.wordStart(before: start - 1)
                guard owner < start - 1, TownRecognizer.isCapital(place, owner) else { return }
                at = owner
                words += 1
                continue
            }
            if start < end, !place.isDigit(start - 1) {
                let word = WordReading.hash(place.bytes, start..<end)
                guard TownRecognizer.isCapital(place, start) || words > 0 && Self.inEnglishNames.contains(word) else { return }
                guard !isCourt || !Self.ofCourts.contains(word) else { return }
                let cue = CueWords.table[word] ?? []
                guard cue.isDisjoint(with: [.month, .weekday]), !isView || word != Self.street && cue.isDisjoint(with: .unit) else { return }
                at = start
                words += 1
                continue
            }
            // `671 2nd Blvd`
            if start < end, words == 0, Self.ordinals.contains(WordReading.hash(place.bytes, start..<end)), place.isDigit(start - 1) {
                var first = start
                while place.isDigit(first - 1), start - first < 3 { first -= 1 }
                guard place.byte(first - 1) == 0x20, place.isDigit(first - 2) else { return }
                (at, words, isNumbered) = (first, 1, true)
                continue
            }
            // `1997. The Court`: the number ends a sentence, or begins a paragraph.
            guard end == at - 1 || place.byte(end) == 0x2C else { return }
            // The number, with a letter perhaps.
            var number = start < end && end - start == 1 ? start : end
            guard place.isDigit(number - 1), words > 0, isNumbered || TownRecognizer.isCapital(place, at) else { return }
            let digits = number
            while place.isDigit(number - 1) { number -= 1 }
            if isNumbered, looksLikeYear(place, number..<digits), place.isSaid(Self.inYears, before: number, within: 1) { return }
            // `in 1998 Acton Town Court`.
            guard !isCourt || digits - number < 4 else { return }
            // `Windows 10 Task View`, `the 2024 Council Tax Rise`
            if isView {
                guard digits - number <= 3, place.byte(number - 1) != 0x20 || !TownRecognizer.isCapital(place, place.wordStart(before: number - 1)) else {
                    return
                }
            }
            guard digits - number <= 5, place.startsFree(number), !place.isAmount(number..<digits) else { return }
            if place.byte(number - 1) == 0x2D, place.isDigit(number - 2) {
                number -= 1
                while place.isDigit(number - 1) { number -= 1 }
            }
            let last = withUnit(place, place.end)
            place.addressEnd = last
            place.report(.address, flat(place, number)..<last, confidence: 88, reason: .form, by: "en-address")
            return
        }
    }
}
