/// Ages of people: `34 jaar`, `34-jarige`, `34 years old`, `drieënveertig jaar oud`, `leeftijd: 34`, `(34)` behind a name, `The suspect, 19,`. How long
/// something took or lasts is none, nor is how old a thing is.
public struct AgeRecognizer: Recognizer {
    public let id = "intl-age"
    public let kinds: [EntityKind] = [.age]
    public let attention = Attention([.digits, .words], lengths: [1...3], cues: .yearWord)

    public init() {}

    /// The number that is looked at: in digits or in words, with the half behind it.
    struct Number {
        var start: Int
        /// The end of its digits or words.
        var end: Int
        var value: Int
        /// `drieënveertig`: such a number is more often one of years that something took.
        var isSpelled = false
    }

    private static let forms = WordSet("jarige jarig jarigen")
    private static let ordinals = WordSet("e ste de st nd rd th")
    private static let birthday = WordSet("verjaardag birthday")
    private static let months = WordSet("maanden maand mnd weken wk months month weeks week dagen days")
    private static let old = WordSet("oud oude old jong jonge young")
    private static let ageWord = WordReading.hash("leeftijd")

    public func examine(_ place: inout Place) {
        let start = place.start
        guard WordReading.isDigit(place.byte(start)) else { return inWords(&place) }
        guard place.countedAt != start else { return }
        let number = place.end
        var age = 0
        for at in start..<number { age = age * 10 + Int(place.byte(at) - 0x30) }
        guard age <= 119, age > 0 || number - start == 1, place.startsFree(start), number - start < 2 || place.byte(start) != 0x30 else { return }
        let read = Number(start: start, end: number, value: age)
        var at = number
        // `34½ jaar`, `34,5 jaar`.
        if place.byte(at) == 0x2C || place.byte(at) == 0x2E, place.byte(at + 1) == 0x35, !place.isDigit(at + 2) { at += 2 }
        if place.byte(at) == 0xC2, place.byte(at + 1) == 0xBD { at += 2 }
        let mark = place.plainMark(at)
        let word = mark.sign == 0x2D ? at + mark.width : place.skipBlanks(at)
        if let unit = place.word(at: word), withUnit(&place, read, word, unit) { return }
        // `peuter van 2,5, spreekt nog niet`
        if at == number + 2, age < 18, isOfSomebodySmall(place, start), !place.isAlphanumeric(at) { return report(&place, start..<at, 70, .form) }
        // `leeftijd: 34`, `aged 34`, `"age": 34`.
        let isTime = place.byte(number) == 0x3A && place.isDigit(number + 1) || place.byte(start - 1) == 0x3A && place.isDigit(start - 2)
        if place.endsFree(number), !isTime, let distance = place.distance(to: .age, before: start, within: place.byte(start - 2) == 0x3A ? 32 : 24),
            number - start <= 3, !isOfOtherCell(place, start, distance)
        {
            // `Leeftijd cliënt: 64`
            let label = place.label(before: start)
            guard !place.isMeasure(start..<number), distance <= 10 || label.isEmpty || label.contains(.weak) else { return }
            return report(&place, start..<withMonths(place, read), 90, .context)
        }
        bare(&place, read)
    }

    /// `leeftijd;cijfer\n12;8`: the label is the head of the cell before, or stands in the row above.
    private func isOfOtherCell(_ place: borrowing Place, _ start: Int, _ distance: Int) -> Bool {
        let edge = place.byte(place.skipBlanksBack(start) - 1)
        guard distance > 0, ColumnLabels.divides(edge) && (edge == 0x7C || edge == place.byte(start - 1)) || edge == 0x0A else { return false }
        return ((start - distance)..<start).contains { place.isDigit($0) || place.byte($0) == 0x0A && $0 < start - 1 }
            || place.byte(start - 1) == 0x0A && ((start - distance)..<start).contains { ColumnLabels.divides(place.byte($0)) }
    }

    /// `leeftijd 9;4`: years and months; with their unit.
    private func withMonths(_ place: borrowing Place, _ years: Number) -> Int {
        // Under the head of a column the semicolon ends the cell.
        guard place.byte(years.end) == 0x3B, years.value < 20, place.isDigit(years.end + 1), place.lastLabel.end < years.start else { return years.end }
        var end = years.end + 1
        var months = 0
        while place.isDigit(end), end - years.end <= 2 { (months, end) = (months * 10 + Int(place.byte(end) - 0x30), end + 1) }
        guard months < 12, !place.isAlphanumeric(end), place.endsFree(end) else { return years.end }
        let unit = place.word(at: place.skipBlanks(end))
        return unit.flatMap { CueWords.table[$0.hash]?.contains(.yearWord) == true ? $0.end : nil } ?? end
    }

    /// `achtendertigjarige`, `drieënveertig jaar oud`, `forty-three years old`: the word of years draws the attention.
    private func inWords(_ place: inout Place) {
        let (start, end) = (place.start, place.end)
        guard !Self.forms.contains(place.word) else {
            // `drieënveertig-jarige`
            guard place.byte(start - 1) == 0x2D, let age = SpelledNumber.age(place, before: start - 1) else { return }
            return form(&place, Number(start: age.start, end: start - 1, value: age.value, isSpelled: true), end, Self.isInflected(place, start, end))
        }
        if end - start > 7, place.byte(start) != 0x6A, let age = SpelledNumber.cardinal(place, start), age.end > start,
            let suffix = place.word(at: age.end), suffix.end == end, Self.forms.contains(suffix.hash)
        {
            return form(&place, Number(start: start, end: age.end, value: age.value, isSpelled: true), end, Self.isInflected(place, age.end, end))
        }
        let mark = place.byte(start - 1)
        guard mark == 0x2D || mark == 0x20, WordReading.isLetter(place.byte(start - 2)), end - start > 1,
            let age = SpelledNumber.age(place, before: start - 1)
        else { return }
        _ = withUnit(&place, Number(start: age.start, end: start - 1, value: age.value, isSpelled: true), start, (end, place.word))
    }

    private static func isInflected(_ place: borrowing Place, _ start: Int, _ end: Int) -> Bool { end - start == 6 }

    /// Looks at the unit behind a number.
    /// - Returns: whether it decided; otherwise the number may be an age without its unit.
    private func withUnit(_ place: inout Place, _ number: Number, _ word: Int, _ unit: (end: Int, hash: UInt64)) -> Bool {
        let start = number.start
        if Self.forms.contains(unit.hash) {
            form(&place, number, unit.end, Self.isInflected(place, word, unit.end))
            return true
        }
        if CueWords.table[unit.hash]?.contains(.yearWord) == true,
            place.byte(word - 1) != 0x2D || place.plainMark(unit.end).sign == 0x2D || oldEnd(place, unit.end) != nil
        {
            years(&place, number, unit)
            return true
        }
        guard !number.isSpelled else { return true }
        // `haar 24e verjaardag`
        if Self.ordinals.contains(unit.hash), unit.end - word <= 3, word == number.end, let day = place.word(at: place.skipBlanks(unit.end)),
            Self.birthday.contains(day.hash)
        {
            report(&place, start..<day.end, 90, .form)
            return true
        }
        // `op haar 38ste`
        if Self.ordinals.contains(unit.hash), unit.end - word <= 3, word == number.end, number.value >= 10, isAtTheAge(place), isDoneThen(place, unit.end) {
            report(&place, start..<unit.end, 70, .form)
            return true
        }
        if Self.months.contains(unit.hash) {
            if let old = oldEnd(place, unit.end) {
                guard !AgeWords.thingFollows(place, old), !AgeWords.isOfThing(place, start) else { return true }
                report(&place, start..<old, 85, .form)
                return true
            }
            if place.byte(start - 2) == 0x3A, wasAsked(place, start - 2) {
                report(&place, start..<unit.end, 80, .context)
                return true
            }
            if isOfSomebodySmall(place, start) || place.distance(to: .age, before: start, within: 12) != nil, place.byte(unit.end) != 0x2D {
                report(&place, start..<unit.end, 80, .form)
                return true
            }
        }
        return false
    }

    /// The end of `oud`, `old` or `jong` behind a unit: `jaar oud`, `month-old`.
    func oldEnd(_ place: borrowing Place, _ end: Int) -> Int? {
        let mark = place.plainMark(end)
        // `10 mnd. oud`
        let isShort = mark.sign == 0x2E && place.byte(end + 1) == 0x20 && place.byte(end + 2) >= 0x61
        let at = mark.sign == 0x2D || isShort ? place.skipBlanks(end + mark.width) : place.skipBlanks(end)
        guard let word = place.word(at: at), Self.old.contains(word.hash) else { return nil }
        // `55 jaar jonge …`, but no `3 jaar jong talent`.
        return word.end
    }

    /// `34-jarige`, `vijftienjarig meisje`, `op 80-jarige leeftijd`.
    private func form(_ place: inout Place, _ number: Number, _ end: Int, _ isInflected: Bool) {
        let next = place.skipBlanks(end)
        guard let word = place.word(at: next), next > end else {
            // By itself, or at the end of a sentence.
            guard isInflected || !number.isSpelled else { return }
            return report(&place, number.start..<end, 90, .form)
        }
        if word.hash == Self.ageWord { return report(&place, number.start..<word.end, 92, .form) }
        let cue = CueWords.table[word.hash] ?? []
        if !cue.isDisjoint(with: [.someone, .age]) || AgeWords.isPerson(word.hash) { return report(&place, number.start..<end, 92, .form) }
        guard !AgeWords.thingFollows(place, end), !Self.isLasting(word.hash), !cue.contains(.duration) else { return }
        // `een 10-jarig contract`: of a person where a person follows, or the form stands by itself.
        if cue.isEmpty || cue == .address || cue == .sensitive || isInflected && cue.contains(.function) || TownRecognizer.isCapital(place, next) {
            let small = number.value < 18 && number.isSpelled
            guard !small || cue.contains(.function) && isInflected || TownRecognizer.isCapital(place, next) else { return }
            return report(&place, number.start..<end, 92, .form)
        }
        guard !isInflected, !number.isSpelled else { return }
        report(&place, number.start..<end, 92, .form)
    }

    /// `op haar`, `sinds mijn`
    private func isAtTheAge(_ place: borrowing Place) -> Bool {
        guard place.byte(place.start - 1) == 0x20 else { return false }
        let start = place.wordStart(before: place.start - 1)
        guard start < place.start - 1, Self.whose.contains(WordReading.hash(place.bytes, start..<(place.start - 1))), place.byte(start - 1) == 0x20 else {
            return false
        }
        let link = place.wordStart(before: start - 1)
        return link < start - 1 && Self.since.contains(WordReading.hash(place.bytes, link..<(start - 1)))
    }

    /// `overleden`, the end of the sentence, and no `poging`: what is done at an age, and not for so many times.
    private func isDoneThen(_ place: borrowing Place, _ end: Int) -> Bool {
        guard !place.isAlphanumeric(end) else { return false }
        guard let next = place.word(at: place.skipBlanks(end)) else { return place.byte(end) != 0x20 }
        return Self.done.contains(next.hash)
    }

    private static let done = WordSet(
        """
        overleden overleed gestorven verhuisd verhuisde getrouwd trouwde gescheiden gestopt stopte begonnen begon kreeg werd is ging gegaan al nog naar en met
        ontslagen benoemd geopereerd opgenomen ziek afgestudeerd weggegaan geboren vader moeder zwanger wees weduwe
        """)
    private static let whose = WordSet("haar zijn mijn hun jouw uw")
    private static let since = WordSet("op vanaf sinds rond tot na voor")

    /// `baby van 6 maanden`, `onze dochter is 4 maanden`
    private func isOfSomebodySmall(_ place: borrowing Place, _ number: Int) -> Bool {
        var end = place.skipBlanksBack(number)
        var start = place.wordStart(before: end)
        // `Dochtertje (Hanneke, 5 maanden)`
        if place.byte(end - 1) == 0x2C, case let name = place.wordStart(before: end - 1), name < end - 1, TownRecognizer.isCapital(place, name),
            place.byte(name - 1) == 0x28, place.byte(name - 2) == 0x20, case let noun = place.wordStart(before: name - 2), noun < name - 2,
            AgeWords.small.contains(WordReading.hash(place.bytes, noun..<(name - 2)))
        {
            return true
        }
        // `Zuigeling, 11 weken`
        if place.byte(end - 1) == 0x2C, case let noun = place.wordStart(before: end - 1), noun < end - 1 {
            return AgeWords.small.contains(WordReading.hash(place.bytes, noun..<(end - 1)))
        }
        guard start < end else { return false }
        var hash = WordReading.hash(place.bytes, start..<end)
        if AgeWords.yearAdverbs.contains(hash) {
            end = place.skipBlanksBack(start)
            start = place.wordStart(before: end)
            hash = WordReading.hash(place.bytes, start..<end)
        }
        guard start < end, hash == Self.van || hash == Self.of || AgeWords.be.contains(hash), place.byte(start - 1) == 0x20 else { return false }
        let noun = place.wordStart(before: start - 1)
        return noun < start - 1 && AgeWords.small.contains(WordReading.hash(place.bytes, noun..<(start - 1)))
    }

    static let of = WordReading.hash("of")
    static let van = WordReading.hash("van")

    private static let shortened = WordSet("jr j mnd wk yr yrs y")

    private static let aged = WordReading.hash("aged")

    func report(_ place: inout Place, _ number: Range<Int>, _ confidence: UInt8, _ reason: Finding.Reason) {
        // `aged 9` is one thing to an English reader.
        let aged = place.wordStart(before: number.lowerBound - 1)
        let isAged =
            aged < number.lowerBound - 1 && place.byte(number.lowerBound - 1) == 0x20
            && WordReading.hash(place.bytes, aged..<(number.lowerBound - 1)) == Self.aged
        let span = isAged ? aged..<number.upperBound : number
        // `36 jr.`: the stop is the abbreviation's.
        let isShort =
            place.byte(span.upperBound) == 0x2E
            && Self.shortened.contains(
                WordReading.hash(place.bytes, place.wordStart(before: span.upperBound)..<span.upperBound))
        place.report(.age, isShort ? span.lowerBound..<(span.upperBound + 1) : span, confidence: confidence, reason: reason, by: id)
    }
}
