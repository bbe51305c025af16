/// Numbers by which an organisation knows a person: of patients, students, staff, customers and cases. They have no form of their own; the word beside them
/// decides, and the nearest of such words.
public struct ReferenceNumberRecognizer: Recognizer {
    public let id = "intl-reference-number"
    public let kinds: [EntityKind] = [.patientNumber, .studentNumber, .personnelNumber, .caseNumber]
    public let attention = Attention([.code, .digits])

    public init() {}

    static let all: Cue = [.patient, .student, .personnel, .customer, .caseFile]

    public func examine(_ place: inout Place) {
        let start = place.start
        // Behind a hyphen, slash or stop the number began before.
        guard !place.isAlphanumeric(start - 1) || place.startsFree(start) else { return }
        // `Employee ID P947728`
        if !place.isDigit(place.end - 1), place.byte(place.end) == 0x20,
            CueWords.table[WordReading.hash(place.bytes, start..<place.end)]?.contains(.numberWord) == true
        {
            return
        }
        let begin = beginning(place, start)
        // `[08:15]`: the minutes of a time.
        if place.byte(begin - 1) == 0x3A, place.isDigit(begin - 2), place.end - begin == 2 { return }
        // The head of its column, or the name of its field, says something else: the words of other heads do not count.
        if place.lastLabel.start == begin, place.lastLabel.end == begin, place.lastLabel.cue.isDisjoint(with: Self.all.union(.numberWord)) { return }
        // `het leerlingnummer waarmee u zich aanmeldt voor de gesprekken is 16-0482`
        let reach = place.isSaid(Self.being, before: begin, within: 1) ? 80 : 48
        var label = place.label(before: begin, within: reach)
        // `your student number on the cover page: 775123`
        if label.contains(.section), place.byte(begin - 2) == 0x3A || place.isSaid(Self.own, before: begin, within: 2) {
            label = place.strongLabel(of: Self.all, before: begin, within: 60)
        }
        if label.isDisjoint(with: Self.all) {
            if isRecordNumber(&place, begin) || isAnnounced(&place, begin) || loosely(&place, begin) || listed(&place, begin) { return }
            guard label.isEmpty || place.byte(begin - 1) == 0x28 || label.contains(.weak) else { return }
            return bracketed(&place, begin) ? () : named(&place, begin)
        }
        // Weak words only right before the number.
        var weak = label.contains(.weak)
        // `v18.19.0`: the letter is a label only as `V-nummer`.
        if weak, place.lastLabel.end - place.lastLabel.start == 1 { return }
        if weak, loosely(&place, begin) { return }
        // `ons ziekenhuis 118204 patiënten`
        if weak, place.byte(place.end) == 0x20, let next = place.word(at: place.end + 1), Self.people.contains(next.hash) { return }
        // `Serienummer van de pomp bij deze patiënt: IP-7781203`
        if weak, place.byte(begin - 2) == 0x3A, place.strongLabel(before: begin, within: 48).contains(.otherNumber),
            let far = place.distance(to: .otherNumber, before: begin, within: 48), place.settled <= begin - far
        {
            return
        }
        // `Patients: 1534` counts them.
        if weak, Self.many.contains(WordReading.hash(place.bytes, place.lastLabel.start..<place.lastLabel.end)),
            place.lastLabel.end != begin - 1 || (number(place, begin, least: 5)?.count ?? 0) < 6
                || !isFollowed(place, number(place, begin, least: 5)?.upperBound ?? begin)
        {
            return
        }
        // `Consulent Sociale Zaken\nT 038 977 69 53`
        if weak, label.contains(.caseFile), place.lastLabel.end < begin, (place.lastLabel.end..<begin).contains(where: { place.byte($0) == 0x0A }) { return }
        // `BSN verzekerde: 033-582-580`: the word before says it better.
        if weak, case let strong = place.strongLabel(before: begin, within: 20), !strong.isDisjoint(with: Cue.naming.subtracting(Self.all)),
            strong.isDisjoint(with: Self.all),
            place.settled <= begin - (place.distance(to: strong, before: begin, within: 20) ?? 0)
        {
            return
        }
        // `Payroll needs your BSN; the one on file is 973-015-809`
        if weak, case let strong = place.strongLabel(before: begin, within: 50), strong.contains(.bsn), strong.isDisjoint(with: Self.all),
            let far = place.distance(to: .bsn, before: begin, within: 50),
            place.settled <= begin - far
        {
            return
        }
        // `Personeelsnummer deelnemer: 713462`: whose it is, behind what it is.
        if weak, !label.isDisjoint(with: [.customer, .caseFile]), case let strong = place.strongLabel(before: begin, within: 20).intersection(Self.all),
            !strong.isEmpty,
            place.settled <= begin - (place.distance(to: strong, before: begin, within: 20) ?? 0)
        {
            (label, weak) = (strong, false)
        }
        let distance = place.distance(to: label, before: begin, within: reach) ?? 0
        guard let span = number(place, begin, least: weak ? (isYear(place, begin) ? 5 : 4) : distance <= 6 ? 2 : 4), !weak || distance <= 4 else { return }
        guard !isSomethingElse(place, span, distance), isNotTaken(place, begin, distance) else { return }
        if label.contains(.patient), isProcess(place, span.upperBound) { return }
        // `nieuwe aanvraag in 5220PT`
        if label.contains(.caseFile), place.isSaid(Self.inside, before: begin, within: 1) { return }
        // `met inschrijfnummer 55919705 bij de Kamer van Koophandel`
        if label.contains(.student), place.cues(after: span.upperBound, within: 32).contains(.kvk) { return }
        let kind = label.contains(.student) && isOfStaff(place, span.upperBound) ? .personnelNumber : kind(label)
        place.report(kind, span, confidence: weak ? 75 : distance <= 12 ? 94 : 82, reason: .context, by: id)
    }

    private static let people = WordSet(
        "patienten patients studenten students leerlingen pupils medewerkers werknemers employees klanten clienten customers deelnemers")
    private static let inside = WordSet("in")
    private static let own = WordSet("mine mijne")
    private static let being = WordSet("is luidt was")
    private static let many = WordSet("patients students pupils employees")
    /// Whether `and`, and one more number, follow.
    private func isFollowed(_ place: borrowing Place, _ end: Int) -> Bool {
        guard place.byte(end) == 0x20, let word = place.word(at: end + 1), Self.listing.contains(word.hash), place.byte(word.end) == 0x20 else { return false }
        return (1...3).contains { place.isDigit(word.end + $0) }
    }

    private static let root = WordReading.hash("stamnummer")
    private static let staff = WordSet("personeel afdeling functie ploeg werkgever collega dienst brigade eenheid bediende arbeider loonfiche loonbrief")

    /// `Stamnummer 54919, …, afdeling logistiek`: pupils have such numbers, and staff.
    private func isOfStaff(_ place: borrowing Place, _ end: Int) -> Bool {
        guard WordReading.hash(place.bytes, place.lastLabel.start..<place.lastLabel.end) == Self.root else { return false }
        var at = end
        while at < min(end + 48, place.range.upperBound) {
            guard let word = place.word(at: at) else {
                at += 1
                continue
            }
            if Self.staff.contains(word.hash) { return true }
            at = word.end
        }
        return false
    }

    /// `Patients 748 457 and 6863170`: one more of what stands right before.
    private func listed(_ place: inout Place, _ begin: Int) -> Bool {
        guard let last = place.findings.last, last.recognizer == id, begin > last.span.upperBound, place.lastLabel.start != begin,
            begin - last.span.upperBound <= 6,
            isNotTaken(place, begin, begin - last.span.lowerBound), let span = number(place, begin, least: 4), !isSomethingElse(place, span, 20)
        else { return false }
        let kind = last.kind
        place.report(kind, span, confidence: 75, reason: .context, by: id)
        return true
    }

    /// `patiënt met nummer 12345`: a word that needs a number word, which stands further on.
    private func loosely(_ place: inout Place, _ begin: Int) -> Bool {
        var end = begin
        while [0x20, 0x3A, 0x2E, 0x23, 0x22].contains(place.byte(end - 1)), begin - end < 4 { end -= 1 }
        var word = place.cue(before: end)
        if word.start < end, end - word.start <= 2, !word.cue.contains(.numberWord) { word = place.cue(before: place.skipBlanksBack(word.start)) }
        guard word.cue.contains(.numberWord) else { return false }
        let kinds: [(Cue, EntityKind)] = [
            (.patient, .patientNumber), (.student, .studentNumber), (.personnel, .personnelNumber), (.customer, .caseNumber), (.caseFile, .caseNumber),
        ]
        var best: (distance: Int, kind: EntityKind)?
        for (cue, kind) in kinds {
            if let distance = place.distance(to: cue, before: begin, within: 36), distance < best?.distance ?? 99 { best = (distance, kind) }
        }
        guard let best, let span = number(place, begin, least: 4), !isSomethingElse(place, span, best.distance), isNotTaken(place, begin, best.distance),
            !isPhone(place, span)
        else { return false }
        guard place.strongLabel(before: begin, within: best.distance).isEmpty else { return false }
        place.report(best.kind, span, confidence: 78, reason: .context, by: id)
        return true
    }

    /// `belde op zijn nummer 070-1321282`: a zero and nine digits more, with a mark between.
    private func isPhone(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        guard place.byte(span.lowerBound) == 0x30, place.byte(span.lowerBound + 1) != 0x30 else { return false }
        var (at, digits) = (span.lowerBound, 0)
        // `026-845 84 52`: its groups go on.
        while at - span.lowerBound < 16, place.isDigit(at) || [0x20, 0x2D, 0x2E, 0x2F].contains(place.byte(at)) && place.isDigit(at + 1) {
            if place.isDigit(at) { digits += 1 }
            at += 1
        }
        return digits == 10 && (at > span.upperBound || span.count > 10 && !span.contains { WordReading.isLetter(place.byte($0)) || place.byte($0) == 0x2F })
    }

    /// `Student Sanne de Vries (152163)`: behind a name, which stands behind the word for a person.
    private func bracketed(_ place: inout Place, _ begin: Int) -> Bool {
        guard place.byte(begin - 1) == 0x28, place.byte(begin - 2) == 0x20, let span = number(place, begin, least: 5), place.byte(span.upperBound) == 0x29
        else {
            return false
        }
        guard !isSomethingElse(place, span, 20) else { return false }
        // `Scriptie van Gerrit Bos (575650), student bedrijfskunde`
        if place.byte(span.upperBound + 1) == 0x2C, place.byte(span.upperBound + 2) == 0x20,
            case let said = place.cue(after: span.upperBound + 2).cue, !said.isDisjoint(with: [.student, .patient, .personnel]),
            TownRecognizer.isCapital(place, place.wordStart(before: begin - 2))
        {
            place.report(kind(said), span, confidence: 75, reason: .context, by: id)
            return true
        }
        var (at, capitals) = (begin - 2, 0)
        for _ in 0..<7 {
            let end = place.byte(at - 1) == 0x2E ? at - 1 : at
            let start = place.wordStart(before: end)
            guard start < end else { return false }
            let cue = CueWords.table[WordReading.hash(place.bytes, start..<end)] ?? []
            if capitals > 0, !cue.isDisjoint(with: [.student, .patient, .personnel]) {
                place.report(kind(cue), span, confidence: 75, reason: .context, by: id)
                return true
            }
            if TownRecognizer.isCapital(place, start) { capitals += 1 } else if cue.isDisjoint(with: [.function, .streetName]) { return false }
            at = start - 1
            // `in ’t Veld`
            if place.byte(at) == 0x27, end - start == 1 { at -= 1 }
            guard place.byte(at) == 0x20 || place.byte(at) == 0x2E || place.byte(at) == 0x2D else { return false }
        }
        return false
    }

    /// `7417752 (pat.nr)`, `2443306;INT (patientnr)`: what it is stands in brackets right behind, whatever went before.
    private func isAnnounced(_ place: inout Place, _ begin: Int) -> Bool {
        // Most numbers are done with where a space follows and no bracket.
        var end = place.end
        while end - begin < 40, place.byte(end) > 0x20 { end += 1 }
        if place.byte(end - 1) == 0x5D, place.byte(begin - 1) == 0x5B { return isElement(&place, begin, end) }
        guard place.byte(end) == 0x20, place.byte(end + 1) == 0x28, let span = number(place, begin, least: 4) else { return false }
        var at = span.upperBound
        if place.byte(at) == 0x3B {
            at += 1
            while place.isAlphanumeric(at), at - span.upperBound < 16 { at += 1 }
        }
        guard place.byte(at) == 0x20, place.byte(at + 1) == 0x28 else { return false }
        var close = at + 2
        while place.byte(close) != 0x29, close - at < 26, place.byte(close) > 0x1F { close += 1 }
        guard place.byte(close) == 0x29 else { return false }
        let said = place.cues(after: at + 2, within: close - at - 2, weak: true)
        guard !said.isDisjoint(with: Self.all), !said.contains(.weak) || said.contains(.numberWord), !isSomethingElse(place, span, 20) else { return false }
        place.report(kind(said), span, confidence: 85, reason: .context, by: id)
        return true
    }

    /// `(12345 is het klantnummer)`: the word behind the number.
    private func named(_ place: inout Place, _ begin: Int) {
        guard let span = number(place, begin, least: 4), [0x20, 0x29, 0x2C].contains(place.byte(span.upperBound)) else { return }
        let behind = place.cues(after: span.upperBound, within: 26)
        guard !behind.isDisjoint(with: Self.all), !isSomethingElse(place, span, 20), !isShortDate(place, span) else { return }
        place.report(kind(behind), span, confidence: 80, reason: .context, by: id)
    }

    func kind(_ label: Cue) -> EntityKind {
        if label.contains(.patient) { return .patientNumber }
        if label.contains(.student) { return .studentNumber }
        if label.contains(.personnel) { return .personnelNumber }
        return .caseNumber
    }

    /// Letters, hyphens and slashes before the digits: `P-12345`, `Z/2024/123`.
    private func beginning(_ place: borrowing Place, _ start: Int) -> Int {
        var begin = start
        while begin > place.range.lowerBound, start - begin < 12 {
            let byte = place.byte(begin - 1)
            if WordReading.isUpper(byte) || WordReading.isDigit(byte) {
                begin -= 1
            } else if [0x2D, 0x2F, 0x2E, 0x5F].contains(byte), WordReading.isUpper(place.byte(begin - 2)) || WordReading.isDigit(place.byte(begin - 2)) {
                begin -= 1
            } else {
                break
            }
        }
        // `UTR 20/1234`, `HA ZA 20-123`: the court and the sort of case.
        for _ in 0..<2 where place.byte(begin - 1) == 0x20 {
            let word = place.wordStart(before: begin - 1)
            guard (2...4).contains(begin - 1 - word), (word..<(begin - 1)).allSatisfy({ WordReading.isUpper(place.byte($0)) }), place.lastLabelEnd <= word,
                place.lastLabel.cue.contains(.caseFile)
            else { break }
            begin = word
        }
        // A label in capitals with a hyphen is no part of the number: `KLANT-12345`.
        if begin < start, place.lastLabelEnd > begin, place.lastLabelEnd <= start { return start }
        return begin
    }

    /// The number from its beginning on: at least so many digits, at most 24 signs.
    func number(_ place: borrowing Place, _ begin: Int, least: Int) -> Range<Int>? {
        var at = begin
        var (digits, lower) = (0, 0)
        var end = begin
        while at - begin < 28 {
            let byte = place.byte(at)
            if WordReading.isDigit(byte) {
                digits += 1
            } else if WordReading.isLetter(byte) {
                if byte >= 0x61 { lower += 1 }
            } else if [0x2D, 0x2F, 0x2E, 0x5F].contains(byte), place.isAlphanumeric(at + 1), at > begin {
                at += 1
                continue
            } else if byte == 0x20, digits == 0, lower == 0, at - begin <= 8, place.isDigit(at + 1) || WordReading.isUpper(place.byte(at + 1)) {
                at += 1
                continue
            } else if case let width = place.blankWidth(at), width > 0, byte != 0x09, place.isDigit(at + width), digits > 0, place.isDigit(at - 1),
                groupFollows(place, at + width, of: at)
            {
                at += width
                continue
            } else {
                break
            }
            at += 1
            end = at
        }
        guard digits >= least, lower <= 6, !place.isAlphanumeric(end) else { return nil }
        return begin..<end
    }

    /// `123 456 789`: groups of three or more, no year or amount behind a number.
    private func groupFollows(_ place: borrowing Place, _ at: Int, of previous: Int) -> Bool {
        var end = at
        while place.isDigit(end) { end += 1 }
        var start = previous
        while place.isDigit(start - 1) { start -= 1 }
        guard !place.isAlphanumeric(end) else { return false }
        // `431 209 7,`: what is left stands last, behind two groups of three.
        if end - at <= 2, previous - start == 3, place.isDigit(start - 2), place.isDigit(start - 4),
            [0, 0x0A, 0x29, 0x2C, 0x2E, 0x3B].contains(place.byte(end))
        {
            return true
        }
        return end - at == 3 || end - at == 4 && (3...4).contains(previous - start)
    }

    private func isYear(_ place: borrowing Place, _ at: Int) -> Bool {
        (place.byte(at) == 0x31 && place.byte(at + 1) == 0x39 || place.byte(at) == 0x32 && place.byte(at + 1) == 0x30) && !place.isDigit(at + 4)
    }

    /// Dates, times, money, measures and lengths of time.
    private func isSomethingElse(_ place: borrowing Place, _ span: Range<Int>, _ distance: Int) -> Bool {
        // An address of a machine: `client-IP 172.20.14.57`.
        if isMachine(place, span) { return true }
        // `23-01-'99`
        if place.byte(span.upperBound) == 0x2D, [0x27, 0xE2].contains(place.byte(span.upperBound + 1)) { return true }
        if place.isAmount(span) || place.byte(span.upperBound) == 0x3A && place.isDigit(span.upperBound + 1) { return true }
        // What stands in the next cell is not of this one.
        let cue = place.byte(span.upperBound) == 0x09 ? [] : place.cue(after: span.upperBound).cue
        if !cue.isDisjoint(with: [.month, .yearWord]) || cue.contains(.unit) && place.byte(span.upperBound) == 0x20 && distance > 3 { return true }
        // `130652,6`, unless a comma before it too, or a head above it, makes it a cell.
        if place.byte(span.upperBound) == 0x2C, place.byte(span.lowerBound - 1) != 0x2C, place.lastLabel.start != span.lowerBound,
            place.isDigit(span.upperBound + 1),
            !place.isDigit(span.upperBound + 4)
        {
            return true
        }
        // Behind some words a year is a year.
        if distance > 6, span.count == 4, isYear(place, span.lowerBound) { return true }
        return isDate(place, span)
    }

    /// Four numbers up to 255 with stops between.
    private func isMachine(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        guard let first = span.first(where: { place.isDigit($0) }) else { return false }
        var (part, digits, stops) = (0, 0, 0)
        for at in first..<span.upperBound {
            let byte = place.byte(at)
            if WordReading.isDigit(byte), digits < 3 {
                (part, digits) = (part * 10 + Int(byte - 0x30), digits + 1)
                guard part <= 255 else { return false }
            } else if byte == 0x2E, digits > 0 {
                (part, digits, stops) = (0, 0, stops + 1)
            } else {
                return false
            }
        }
        return stops == 3 && digits > 0
    }

    private func isDate(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        guard (8...11).contains(span.count) else { return false }
        // `20-Feb-2015`
        if let mark = span.first(where: { !place.isDigit($0) }), (1...2).contains(mark - span.lowerBound), place.byte(mark) == 0x2D,
            place.cue(after: mark + 1).cue.contains(.month)
        {
            return true
        }
        var groups: [Int] = [0]
        for at in span {
            if place.isDigit(at) {
                groups[groups.count - 1] += 1
            } else if [0x2D, 0x2F, 0x2E].contains(place.byte(at)) {
                groups.append(0)
            } else {
                return false
            }
        }
        // `51-66-52` has no month.
        if groups == [2, 2, 2] {
            return (0..<2).contains { isUpTo(12, place, span.lowerBound + 3 * $0) } && (0..<2).allSatisfy { isUpTo(31, place, span.lowerBound + 3 * $0) }
        }
        return groups == [2, 2, 4] || groups == [1, 2, 4] || groups == [2, 1, 4] || groups == [1, 1, 4] || groups == [4, 2, 2]
    }

    /// `22-9-63`: with the year in two digits and the month in one.
    private func isShortDate(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        let parts = span.split { [0x2D, 0x2F, 0x2E].contains(place.byte($0)) }
        guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 2, span.count <= 8 else { return false }
        return parts.joined().allSatisfy { place.isDigit($0) }
    }

    private func isUpTo(_ most: Int, _ place: borrowing Place, _ at: Int) -> Bool {
        Int(place.byte(at) &- 0x30) * 10 + Int(place.byte(at + 1) &- 0x30) <= most
    }

    /// A label serves one number, and those that are listed right behind it.
    private func isNotTaken(_ place: borrowing Place, _ begin: Int, _ distance: Int) -> Bool {
        // What was found last may be this number, as one of a telephone.
        guard let last = place.findings.suffix(2).last(where: { $0.span.upperBound <= begin }), last.span.lowerBound >= begin - distance else { return true }
        var at = last.span.upperBound
        while at < begin {
            if let word = place.word(at: at) {
                guard Self.listing.contains(word.hash) else { return false }
                at = word.end
            } else {
                guard [0x20, 0x2C, 0x3B, 0x26, 0x2F].contains(place.byte(at)) else { return false }
                at += 1
            }
        }
        // `patiëntnummer 1234567, 06-12345678`: what is listed looks alike.
        guard last.recognizer == id, let next = number(place, begin, least: 4) else { return false }
        let count = digits(place, next)
        if place.byte(begin) == 0x30, place.byte(begin + 1) == 0x36, count == 10 || place.byte(next.upperBound) == 0x2D { return false }
        return abs(last.span.count - (place.end - begin)) <= 3 || abs(count - digits(place, last.span)) <= 1
    }

    private func digits(_ place: borrowing Place, _ span: Range<Int>) -> Int { span.reduce(0) { $0 + (place.isDigit($1) ? 1 : 0) } }

    private static let listing = WordSet("en and of or")
}
