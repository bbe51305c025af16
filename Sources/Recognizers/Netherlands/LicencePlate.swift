/// Licence plates: the Dutch series 1 to 14 (Kentekenreglement; Regeling kentekens en kentekenplaten, art. 2; RDW, “sidecodes”) and the Belgian ones since
/// 2010. With hyphens the form speaks for itself; without, a word must say that it is a plate.
public struct LicencePlateRecognizer: Recognizer {
    public let id = "nl-licence-plate"
    public let kinds: [EntityKind] = [.licencePlate]
    public let attention = Attention([.code, .digits], lengths: [1...3])

    public init() {}

    /// The series: lengths of the groups and what they are made of.
    private static let series: Set<[UInt8]> = Set(
        [
            "AA9999", "9999AA", "99AA99", "AA99AA", "AAAA99", "99AAAA", "99AAA9", "9AAA99", "AA999A", "A999AA", "AAA99A", "A99AAA", "9AA999", "999AA9",
        ].map { Array($0.utf8) })

    /// Letters that no plate has together (RDW).
    private static let forbidden: Set<[UInt8]> = Set(
        ["GVD", "KKK", "KVT", "LPF", "NSB", "PKK", "PSV", "TBS", "SS", "SD", "SA", "PVV", "VVD", "SGP"].map { Array($0.utf8) })

    public func examine(_ place: inout Place) {
        let start = place.start
        guard place.end - start <= 6 else { return }
        // The signs, with at most two separators, which must be the same.
        var signs: [UInt8] = []
        var cuts: [Int] = []
        var separator: UInt8 = 0
        var lower = false
        var at = start
        while signs.count < 8 {
            var (byte, width) = place.plainMark(at)
            // `37 - GF - 24`
            if byte == 0x20, separator != 0x20, place.byte(at + 1) == 0x2D, place.byte(at + 2) == 0x20 { (byte, width) = (0x2D, 3) }
            if WordReading.isAlphanumeric(byte) {
                if byte >= 0x61 { lower = true }
                signs.append(WordReading.isDigit(byte) ? byte : byte & 0xDF)
            } else if byte == 0x2D || byte == 0x20 || byte == 0x2E, cuts.count < 2, separator == 0 || separator == byte, !signs.isEmpty,
                WordReading.isAlphanumeric(place.byte(at + width)), signs.count < 6
            {
                separator = byte
                cuts.append(signs.count)
            } else {
                break
            }
            at += width
            if signs.count == 6, isDutch(signs, cuts), !place.isAlphanumeric(at) { break }
        }
        if separator == 0x20, lower {
            // `is 12 AB`: with spaces, words are near. All small, or all capitals.
            guard !(start..<at).contains(where: { WordReading.isUpper(place.byte($0)) }), place.cue(after: start).cue.isEmpty else { return }
        }
        if signs.count == 6, isDutch(signs, cuts) {
            report(&place, start..<at, hyphens: separator == 0x2D && cuts.count == 2, cuts: cuts.count, lower: lower)
        } else if signs.count == 7, WordReading.isDigit(signs[0]), signs[0] > 0x30, isBelgian(signs) {
            report(&place, start..<at, hyphens: separator == 0x2D && cuts == [1, 4], cuts: cuts.count, lower: lower)
        }
    }

    /// The word behind a day of one or two digits and a mark: `1-JAN-20`.
    private func month(_ place: borrowing Place, _ start: Int) -> (end: Int, hash: UInt64)? {
        let mark = place.isDigit(start + 1) ? start + 2 : start + 1
        return place.word(at: mark + place.plainMark(mark).width)
    }

    /// `Kabel 17-TV-RS`, `vak 62-JS-20`, `locatie=7-JJT-37`: the word before says what has the code, and it is no vehicle, which has a cue of its own.
    private func isNamedThing(_ place: borrowing Place, _ start: Int) -> Bool {
        var end = place.skipBlanksBack(start)
        let gap = start - end
        while [0x22, 0x27, 0x3A, 0x3D, 0x2E].contains(place.byte(end - 1)) { end = place.skipBlanksBack(end - 1) }
        let word = place.wordStart(before: end)
        guard word < end, gap > 0 || end < start else { return false }
        let hash = WordReading.hash(place.bytes, word..<end)
        return !Self.leading.contains(hash) && CueWords.table[hash]?.isDisjoint(with: [.function, .plate, .someone]) ?? true
    }

    /// Words before a plate that name nothing: verbs and small words.
    private static let leading = Set(
        """
        rijdt reed rijden reden staat stond staan heeft had bezit bezat zag zagen noteerde noteerden and the a van met zonder is hij zij ze he she drives
        drove has noted saw owns daarna vervolgens zijnde genaamd betreft betreffende re inzake om omdat dus maar want o
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordReading.hash($0) })

    private func isBelgian(_ signs: [UInt8]) -> Bool {
        for index in 1..<7 where WordReading.isDigit(signs[index]) != (index >= 4) { return false }
        return true
    }

    private func isDutch(_ signs: [UInt8], _ cuts: [Int]) -> Bool {
        let form = signs.map { WordReading.isDigit($0) ? UInt8(ascii: "9") : UInt8(ascii: "A") }
        guard Self.series.contains(form) else { return false }
        // The cuts fall where letters and digits change, and the series of two pairs of the same has one more in the middle of it.
        var natural: [Int] = []
        for index in 1..<6 where form[index] != form[index - 1] { natural.append(index) }
        if natural.count == 1 { natural = [2, 4] }
        guard cuts.isEmpty || cuts == natural else { return false }
        var letters: [UInt8] = []
        for (index, sign) in signs.enumerated() {
            if WordReading.isDigit(sign) || natural.contains(index) {
                if Self.forbidden.contains(letters) { return false }
                letters = []
            }
            if !WordReading.isDigit(sign) { letters.append(sign) }
        }
        return !Self.forbidden.contains(letters)
    }

    private func report(_ place: inout Place, _ span: Range<Int>, hyphens: Bool, cuts: Int, lower: Bool) {
        guard place.standsAlone(span), place.byte(span.upperBound) != 0x2D || !place.isAlphanumeric(span.upperBound + 1) else { return }
        if place.byte(span.lowerBound - 1) == 0x2D, place.isAlphanumeric(span.lowerBound - 2) { return }
        let label = place.label(before: span.lowerBound)
        let said = place.said(before: span.lowerBound, within: 60)
        if label.contains(.plate) || (said.contains(.plate) && label.isDisjoint(with: .otherNumber)) {
            place.report(.licencePlate, span, confidence: hyphens ? 97 : 90, reason: .context, by: id)
        } else if label.isDisjoint(with: [.otherNumber, .version, .section, .patient, .student, .personnel, .customer, .caseFile]),
            place.cues(after: span.upperBound, within: 30, weak: true).contains(.plate)
        {
            place.report(.licencePlate, span, confidence: hyphens ? 95 : 85, reason: .context, by: id)
        } else if hyphens, cuts == 2, let month = month(place, span.lowerBound), CueWords.table[month.hash]?.contains(.month) == true {
            // `1-JAN-20`
            return
        } else if hyphens, label.isDisjoint(with: .naming) || label.contains(.weak) && !label.contains(.otherNumber), !isNamedThing(place, span.lowerBound) {
            place.report(.licencePlate, span, confidence: lower ? 50 : 80, reason: .form, by: id, settles: !lower)
        }
    }
}
