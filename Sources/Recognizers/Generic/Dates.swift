/// Dates in the ways in which Dutch and English write them: in digits, with the name of a month, and as ISO 8601 has it. A date of birth is one beside a
/// word that says so.
public struct DateRecognizer: Recognizer {
    public let id = "intl-date"
    public let kinds: [EntityKind] = [.date, .dateOfBirth]
    public let attention = Attention([.digits, .words], lengths: [1...2, 4...4, 8...8], cues: [.month])

    public init() {}

    public func examine(_ place: inout Place) {
        if !WordReading.isDigit(place.byte(place.start)) { return named(&place) }
        // Behind a plus it is a telephone number.
        guard place.startsFree(place.start) || isJoined(place, place.start) || isWholeCell(place), place.byte(place.start - 1) != 0x2B else { return }
        place.readDigits()
        switch place.digits.length(0) {
        case 4: yearFirst(&place)
        case 8: compact(&place)
        default:
            if !dayFirst(&place) { dayAndMonth(&place) }
        }
    }

    /// `Z/12-05-2020`: behind a slash that follows no digit.
    private func isJoined(_ place: borrowing Place, _ at: Int) -> Bool { !place.isAlphanumeric(at - 1) && !place.isDigit(at - 2) }

    /// `5512,2023-12-24`: behind a comma a date of ISO 8601 is no fraction.
    private func isWholeCell(_ place: borrowing Place) -> Bool {
        place.byte(place.start - 1) == 0x2C && place.byte(place.start + 4) == 0x2D && place.byte(place.start + 7) == 0x2D
    }

    func isDay(_ value: Int) -> Bool { (1...31).contains(value) }
    private func isMonth(_ value: Int) -> Bool { (1...12).contains(value) }
    func isYear(_ value: Int) -> Bool { (1850...2099).contains(value) }

    // MARK: In digits

    private func yearFirst(_ place: inout Place) {
        let groups = place.digits
        // `v2066.1.1`
        guard isYear(groups.value(0..<4)), !WordReading.isLetter(place.byte(place.start - 1)) || groups.separator(1) != DigitGroups.Separator.dot else {
            return
        }
        guard groups.groups >= 3, groups.separator(1) == groups.separator(2), groups.separator(1) != DigitGroups.Separator.spacedHyphen,
            groups.length(1) <= 2, groups.length(2) <= 2
        else { return yearOfBirth(&place) }
        let month = groups.value(4..<(4 + groups.length(1)))
        let day = groups.value((4 + groups.length(1))..<(4 + groups.length(1) + groups.length(2)))
        guard isMonth(month), isDay(day) || (isMonth(day) && isDay(month)) else { return }
        // `versie 2024.1.2`.
        if groups.separator(1) == DigitGroups.Separator.dot,
            place.label(before: place.start, within: 24).contains(.version)
                || groups.length(2) == 1 && place.isSaid(Self.upgraded, before: place.start, within: 3)
        {
            return
        }
        if groups.separator(1) == DigitGroups.Separator.space { guard groups.length(1) == 2, groups.length(2) == 2 else { return } }
        let end = groups.end(2)
        guard !place.isDigit(end), place.byte(end) | 0x20 == 0x74 || place.endsFree(end) else { return }
        report(&place, place.start..<end, 92)
    }

    /// `19840512`, where a word says that it is a date.
    private func compact(_ place: inout Place) {
        let groups = place.digits
        let span = place.start..<groups.end(0)
        if isStamp(place, span.upperBound), isYear(groups.value(0..<4)), isMonth(groups.value(4..<6)), isDay(groups.value(6..<8)) {
            return report(&place, span, 90)
        }
        if isQualified(place, span.upperBound) || isEvent(place, span.lowerBound), isYear(groups.value(0..<4)), isMonth(groups.value(4..<6)),
            isDay(groups.value(6..<8))
        {
            return report(&place, span, 90)
        }
        if isOfPatient(place, span), isYear(groups.value(0..<4)), isMonth(groups.value(4..<6)), isDay(groups.value(6..<8)) {
            place.dateEnd = span.upperBound
            return place.report(.dateOfBirth, span, confidence: 88, reason: .form, by: id)
        }
        guard place.endsFree(span.upperBound) else { return }
        let iso = isYear(groups.value(0..<4)) && isMonth(groups.value(4..<6)) && isDay(groups.value(6..<8))
        let dutch = isDay(groups.value(0..<2)) && isMonth(groups.value(2..<4)) && isYear(groups.value(4..<8))
        // `opgezegd per 20170713`
        if iso, place.isSaid(Self.times, before: span.lowerBound, within: 1), (1950...2049).contains(groups.value(0..<4)),
            place.label(before: span.lowerBound, within: 30).isEmpty || place.label(before: span.lowerBound, within: 30).contains(.weak),
            place.cue(after: span.upperBound).cue.isDisjoint(with: [.unit, .amount])
        {
            return report(&place, span, 70)
        }
        guard iso || dutch, let distance = place.distance(to: [.birth, .otherDate], before: span.lowerBound, within: 24) else { return }
        let label = place.label(before: span.lowerBound, within: distance)
        guard label.isEmpty else { return }
        report(&place, span, 85)
    }

    /// `||19620512|F|`: in a segment about a patient the date of birth stands before the sex (HL7 version 2, PID-7 and PID-8).
    private func isOfPatient(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        place.byte(span.lowerBound - 1) == 0x7C && place.byte(span.upperBound) == 0x7C
            && [0x4D, 0x46, 0x4F, 0x55, 0x56].contains(place.byte(span.upperBound + 1))
            && !place.isAlphanumeric(span.upperBound + 2)
    }

    /// `DTM+137:20220314:102'`: the form of a date follows it (UN/EDIFACT, code list 2379).
    private func isQualified(_ place: borrowing Place, _ end: Int) -> Bool {
        zip(":102".utf8, end...).allSatisfy { place.byte($1) == $0 } && !place.isAlphanumeric(end + 4)
    }

    /// When an event of HL7 version 2 was recorded (EVN-2), behind its kind.
    private func isEvent(_ place: borrowing Place, _ start: Int) -> Bool {
        guard start - place.range.lowerBound >= 8, place.byte(start - 1) == 0x7C else { return false }
        return zip("EVN|".utf8, (start - 8)...).allSatisfy { place.byte($1) == $0 }
    }

    /// `20240312T101500Z`: the time follows, in four or six digits.
    private func isStamp(_ place: borrowing Place, _ end: Int) -> Bool {
        guard place.byte(end) | 0x20 == 0x74 else { return false }
        var at = end + 1
        while place.isDigit(at) { at += 1 }
        return (at == end + 5 || at == end + 7) && (place.byte(at) | 0x20 == 0x7A || !place.isAlphanumeric(at))
    }

    /// What stands before three numbers that are no day, month and year: the parts of a fertiliser, the posts of a specification, a ratio.
    private static let measured = WordSet(
        """
        npk bestekpost bestekposten post posten postnummer besteknummer verhouding ratio stand score sbi sbicode nace cpv icd element elementcode stabu hs taric
        raw ras mengsel maten afmeting afmetingen formaat opstelling formatie formation size
        """)

    private func isMeasured(_ place: borrowing Place, _ start: Int) -> Bool {
        var end = place.skipBlanksBack(start)
        if place.byte(end - 1) == 0x3A { end -= 1 }
        let word = place.wordStart(before: end)
        return word < end && Self.measured.contains(WordReading.hash(place.bytes, word..<end))
    }

    private func dayFirst(_ place: inout Place) -> Bool {
        let groups = place.digits
        if groups.groups == 2, groups.length(1) <= 2, place.byte(groups.end(1)) == place.byte(groups.end(0)), place.byte(groups.end(1) + 1) == 0x27 {
            // `12/5/'84`
            let end = groups.end(1) + 4
            let month = groups.value(groups.length(0)..<(groups.length(0) + groups.length(1)))
            guard isDay(groups.value(0..<groups.length(0))), isMonth(month), place.isDigit(end - 2), place.isDigit(end - 1), place.endsFree(end) else {
                return false
            }
            report(&place, place.start..<end, 85)
            return true
        }
        guard groups.groups >= 3, groups.length(1) <= 2, groups.separator(1) == groups.separator(2) else { return false }
        let years = groups.length(2)
        guard years == 4 || years == 2 else { return false }
        let separator = groups.separator(1)
        let (first, second) = (groups.value(0..<groups.length(0)), groups.value(groups.length(0)..<(groups.length(0) + groups.length(1))))
        let year = groups.value((groups.length(0) + groups.length(1))..<(groups.length(0) + groups.length(1) + years))
        guard isDay(first) && isMonth(second) || isMonth(first) && isDay(second), years == 2 || isYear(year) else { return false }
        let end = groups.end(2)
        guard place.endsFree(end) || place.byte(end) | 0x20 == 0x74 else { return false }
        let span = place.start..<end
        // `UPDATE klant SET datum = '17-6-2017'`: the nearer word decides.
        let dated = place.distance(to: [.birth, .otherDate], before: span.lowerBound, within: 6)
        let label = place.label(before: span.lowerBound, within: min(24, dated ?? 24))
        let born = place.distance(to: .birth, before: span.lowerBound, within: 6) != nil
        // What somebody was born on counts even where the calendar has no such day.
        guard exists(first, second, years == 4 ? year : nil) || place.distance(to: .birth, before: span.lowerBound, within: 40) != nil else { return false }
        let isOn = separator == DigitGroups.Separator.slash && place.isSaid(Self.times, before: span.lowerBound, within: 1)
        guard born || isOn || label.isDisjoint(with: [.version, .section, .ip]) || years == 4 && !label.contains(.version) else { return false }
        guard years == 4 || born || !isMeasured(place, span.lowerBound) else { return false }
        // `12-24-36`: with two digits for the year and hyphens the day comes first; and `6-12-18 maanden` are no day.
        let isDayFirst = isDay(first) && isMonth(second) || separator != DigitGroups.Separator.hyphen
        // `Artikelnummer 31-12-99`
        if years == 2, dated == nil, place.label(before: span.lowerBound, within: 3).contains(.otherNumber) { return false }
        if years == 4, dated == nil, isNumber(place, span.lowerBound) { return false }
        if years == 2, !born, dated == nil, !isDayFirst || isCounted(place, end) { return false }
        // `De printplaat meet 15-10-20 mm.`
        if years == 2, case let unit = place.cue(after: end), unit.cue.contains(.unit), unit.end - end == 3, place.byte(end) == 0x20,
            Self.sizes.contains(WordReading.hash(place.bytes, (end + 1)..<unit.end))
        {
            return false
        }
        if groups.groups > 3, groups.separator(3) == separator, separator != DigitGroups.Separator.space { return false }
        switch separator {
        case DigitGroups.Separator.space:
            // `12 05 1984`, and `12 05 84` only behind a word that asks for a date: else it may be any row of numbers.
            let asked = isAsked(place, span.lowerBound)
            guard asked || (years == 4 && groups.length(0) == 2 && groups.length(1) == 2 && label.isEmpty) else { return false }
            // `06 15 16 31 96` goes on.
            guard groups.groups == 3 || asked && years == 4 || born else { return false }
            report(&place, span, asked ? 88 : 55)
        case DigitGroups.Separator.spacedHyphen:
            guard years == 4 else { return false }
            report(&place, span, 80)
        case DigitGroups.Separator.dot where years == 2:
            // `12.05.84` may be a number of a section.
            let asked = place.distance(to: [.birth, .otherDate], before: span.lowerBound, within: 30) != nil
            guard asked || label.isEmpty && groups.length(0) == 2 && groups.length(1) == 2 && !place.isAmount(span) else { return false }
            report(&place, span, asked ? 88 : 50)
        default:
            guard born || label.isDisjoint(with: .phone) || years == 4 else { return false }
            report(&place, span, years == 4 ? 93 : 80)
        }
        return true
    }

    private static let times = WordSet("op per vanaf on since until dated uiterlijk")
    private static let articles = WordSet("artikelnummer artikelnr onderdeelnummer onderdeelnr typenummer partnumber modelnummer")
    private static let english = WordSet("part model")

    /// `Het artikelnummer is 12-04-1891`: only numbers of things; an invoice may well have a date behind its word.
    private func isNumber(_ place: borrowing Place, _ at: Int) -> Bool {
        let label = place.lastLabel
        guard label.cue.contains(.otherNumber), at - label.end <= 5 else { return false }
        let word = WordReading.hash(place.bytes, label.start..<label.end)
        if Self.articles.contains(word) { return true }
        return place.word(at: label.start).map { Self.english.contains($0.hash) && $0.end < label.end } ?? false
    }

    private static let sizes = WordSet("mm cm km kg ml cl")

    private static let counted = WordSet("steken toeren rijen herhalingen reps sets stuks keer x stitches rows")
    private static let upgraded = WordSet("upgraded upgrade upgrades updated update updates bijgewerkt versie release released library rollback")

    /// `maanden` behind three numbers; one letter (`S:`) is no measure there.
    private func isCounted(_ place: borrowing Place, _ end: Int) -> Bool {
        let unit = place.cue(after: end)
        if place.byte(end) == 0x20, Self.counted.contains(WordReading.hash(place.bytes, (end + 1)..<max(unit.end, end + 1))) { return true }
        return unit.cue.contains(.unit) && unit.end - end > 3 && place.byte(place.skipBlanks(end)) >= 0x61
    }

    /// Whether the nearest word that asks for something asks for a date.
    private func isAsked(_ place: borrowing Place, _ at: Int) -> Bool {
        guard let distance = place.distance(to: [.birth, .otherDate], before: at, within: 30) else { return false }
        let label = place.label(before: at, within: distance)
        return label.isEmpty || !label.isDisjoint(with: [.birth, .otherDate])
    }

    private static let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    /// Whether the calendar has a day and a month, in whichever order: `30-02-2019` is no date.
    private func exists(_ first: Int, _ second: Int, _ year: Int?) -> Bool {
        func has(_ day: Int, _ month: Int) -> Bool {
            guard isMonth(month), isDay(day), day <= Self.lengths[month - 1] else { return false }
            guard day == 29, month == 2, let year else { return true }
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        }
        return has(first, second) || has(second, first)
    }

    // MARK: Birth

    /// `geboren in 1984`, `geboortejaar: 1984`.
    private func yearOfBirth(_ place: inout Place) {
        let end = place.start + 4
        guard place.endsFree(end), let distance = place.distance(to: .birth, before: place.start, within: 14), place.dateEnd < place.start - distance else {
            return
        }
        place.dateEnd = end
        place.report(.dateOfBirth, place.start..<end, confidence: 75, reason: .context, by: id)
    }

    private static let shortDays = WordSet("mon tue tues wed thu thur thurs fri sat sun")

    /// Where the day of the week begins that stands before a date: `donderdag 4 juli`, `Mon, 12 May`. It would tell by how many days a date was shifted.
    private func weekdayStart(_ place: borrowing Place, _ date: Int) -> Int {
        var end = date
        let blank = place.blankWidth(before: end)
        guard blank > 0 else { return date }
        end -= blank
        if place.byte(end - 1) == 0x2C || place.byte(end - 1) == 0x2E { end -= 1 }
        let word = place.cue(before: end)
        let isDay = word.cue.contains(.weekday) || Self.shortDays.contains(WordReading.hash(place.bytes, word.start..<end))
        guard isDay, !place.isAlphanumeric(word.start - 1), word.start >= place.dateEnd else { return date }
        return word.start
    }

    /// Where the day of the week ends that stands behind a date in brackets: `4 juli 2024 (donderdag)`.
    private func weekdayEnd(_ place: borrowing Place, _ date: Int) -> Int {
        let mark = place.skipBlanks(date)
        guard place.byte(mark) == 0x28, let word = place.word(at: mark + 1), place.byte(word.end) == 0x29 else { return date }
        return CueWords.table[word.hash]?.contains(.weekday) == true || Self.shortDays.contains(word.hash) ? word.end + 1 : date
    }

    func report(_ place: inout Place, _ day: Range<Int>, _ confidence: UInt8) {
        let start = weekdayStart(place, day.lowerBound)
        let span = start..<(start < day.lowerBound ? day.upperBound : weekdayEnd(place, day.upperBound))
        let birth = isBirth(place, span)
        place.dateEnd = span.upperBound
        place.report(birth ? .dateOfBirth : .date, span, confidence: birth ? max(confidence, 90) : confidence, reason: birth ? .context : .form, by: id)
    }

    private func isBirth(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        // `°12-05-1984`, `* 12-05-1984`.
        let before = place.skipBlanksBack(span.lowerBound)
        if place.byte(before - 1) == 0xB0, place.byte(before - 2) == 0xC2 { return true }
        if place.byte(before - 1) == 0x2A, place.byte(before - 2) != 0x2A { return true }
        // `° Gent, 12 mei 1984`.
        var mark = before
        while mark > before - 24, place.byte(mark - 1) != 0x0A, mark > place.range.lowerBound {
            if place.byte(mark - 1) == 0xB0, place.byte(mark - 2) == 0xC2, !place.isDigit(mark - 3), TownRecognizer.isCapital(place, place.skipBlanks(mark)) {
                return true
            }
            mark -= 1
        }
        if let birth = place.distance(to: .birth, before: span.lowerBound, within: 60) {
            let other = place.distance(to: .otherDate, before: span.lowerBound, within: birth)
            // One date for one word, and a nearer word of another date decides. “Datum” itself follows “geboorte”.
            if place.dateEnd <= span.lowerBound - birth, other == nil || other == birth || Self.isPlain(place, span.lowerBound, birth) { return true }
        }
        return place.cues(after: span.upperBound, within: 24).contains(.birth)
            && place.distance(to: .otherDate, before: span.lowerBound, within: 20) == nil
    }

    /// Whether what stands between is only the name of the field: `geboorte-datum`, `date of birth (datum)`.
    private static func isPlain(_ place: borrowing Place, _ at: Int, _ distance: Int) -> Bool { distance <= 12 }
}
