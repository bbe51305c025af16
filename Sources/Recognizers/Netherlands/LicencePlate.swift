/// Licence plates: the Dutch series 1 to 14 (Kentekenreglement; Regeling kentekens en kentekenplaten, art. 2; RDW, “sidecodes”) and the Belgian ones since
/// 2010. With hyphens the form speaks for itself; without, a word must say that it is a plate.
public struct LicencePlateRecognizer: Recognizer {
    public let id = "nl-licence-plate"
    public let kinds: [EntityKind] = [.licencePlate]
    public let attention = Attention([.code, .digits], lengths: [1...3])

    public init() {}

    /// The series: where each has its letters, the first sign in the lowest bit.
    private static let series: UInt64 = [
        "AA9999", "9999AA", "99AA99", "AA99AA", "AAAA99", "99AAAA", "99AAA9", "9AAA99", "AA999A", "A999AA", "AAA99A", "A99AAA", "9AA999", "999AA9",
    ].reduce(0) { series, form in
        series | 1 << form.utf8.enumerated().reduce(UInt64(0)) { $1.element == UInt8(ascii: "A") ? $0 | 1 << UInt64($1.offset) : $0 }
    }

    /// Letters that no plate has together (RDW).
    private static let forbidden = WordSet("GVD KKK KVT LPF NSB PKK PSV TBS SS SD SA PVV VVD SGP")

    /// Up to eight letters and digits without allocation, letters as capitals: this is asked at every small number.
    private struct Signs {
        private var text: UInt64 = 0
        private(set) var count = 0
        /// Which of them are letters, the first in the lowest bit.
        private(set) var letters: UInt64 = 0

        subscript(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: text >> UInt64(8 * index)) }

        mutating func append(_ byte: UInt8) {
            let isLetter = WordReading.isLetter(byte)
            text |= UInt64(isLetter ? byte & 0xDF : byte) << UInt64(8 * count)
            if isLetter { letters |= 1 << UInt64(count) }
            count += 1
        }
    }

    /// Before which signs the separators stand, the first sign in the lowest bit.
    private struct Cuts {
        var places: UInt64 = 0
        var count: Int { places.nonzeroBitCount }
    }

    public func examine(_ place: inout Place) {
        let start = place.start
        guard place.end - start <= 7 else { return }
        // The signs, with at most two separators, which must be the same.
        var signs = Signs()
        var cuts = Cuts()
        var separator: UInt8 = 0
        var lower = false
        var at = start
        while signs.count < 8 {
            var (byte, width) = place.plainMark(at)
            // `37 - GF - 24`
            if byte == 0x20, separator != 0x20, place.byte(at + 1) == 0x2D, place.byte(at + 2) == 0x20 { (byte, width) = (0x2D, 3) }
            if WordReading.isAlphanumeric(byte) {
                if byte >= 0x61 { lower = true }
                signs.append(byte)
            } else if byte == 0x2D || byte == 0x20 || byte == 0x2E, cuts.count < 2, separator == 0 || separator == byte, signs.count > 0,
                WordReading.isAlphanumeric(place.byte(at + width)), signs.count < 6
            {
                separator = byte
                cuts.places |= 1 << UInt64(signs.count)
            } else {
                break
            }
            at += width
            if signs.count == 6, isDutch(signs, cuts), !place.isAlphanumeric(at) { break }
        }
        if separator == 0x20, lower {
            // `is 12 AB`: with spaces, words are near. All small, or all capitals.
            guard !(start..<at).contains(where: { WordReading.isUpper(place.byte($0)) }), !hasWord(place, start..<at) else { return }
        }
        if signs.count == 6, isDutch(signs, cuts) {
            report(&place, start..<at, hyphens: separator == 0x2D && cuts.count == 2, cuts: cuts.count, lower: lower)
        } else if signs.count == 7, WordReading.isDigit(signs[0]), signs[0] > 0x30, isBelgian(signs) {
            report(&place, start..<at, hyphens: separator == 0x2D && cuts.places == 0b1_0010, cuts: cuts.count, lower: lower)
        } else if signs.count == 7, signs.letters == 0b110_0011, cuts.places == 0 || cuts.places == 0b10_0100, !lower, place.standsAlone(start..<at),
            place.said(before: start).contains(.plate), place.label(before: start).isDisjoint(with: .otherNumber) || isSpent(place, start)
        {
            // `KK-272-SG`: the series of France, Italy and others.
            place.report(.licencePlate, start..<at, confidence: 85, reason: .context, by: "intl-licence-plate")
        } else if let end = Self.british(place, start),
            place.said(before: start).contains(.plate) && (!lower || place.label(before: start).contains(.plate))
                || place.isSaid(Self.registers, before: start, within: 3)
        {
            place.report(.licencePlate, start..<end, confidence: 85, reason: .context, by: "intl-licence-plate")
        } else if let end = german(place, start), place.said(before: start).contains(.plate) {
            place.report(.licencePlate, start..<end, confidence: 85, reason: .context, by: "intl-licence-plate")
        }
    }

    /// `reg. LV17 WPM`, `Road tax for DJ19 REX`: words that say too little of other plates.
    private static let registers = WordSet("reg registration tax mot dvla")

    private static let words: Cue = [.function, .unit, .month, .someone, .yearWord, .numberWord]

    /// `46 op de`: small words among the signs.
    private func hasWord(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        var at = span.lowerBound
        while at < span.upperBound {
            guard let word = place.word(at: at) else {
                at += 1
                continue
            }
            if word.end - at > 1, CueWords.table[word.hash]?.isDisjoint(with: Self.words) == false { return true }
            at = word.end
        }
        return false
    }

    /// `K-GM 764`, `KLE DG 1362`: one to three capitals for the district, one or two, and up to four digits (Fahrzeug-Zulassungsverordnung, § 9).
    private func german(_ place: borrowing Place, _ start: Int) -> Int? {
        func capitals(_ from: Int) -> Int {
            var at = from
            while WordReading.isUpper(place.byte(at)) { at += 1 }
            return at
        }
        let district = capitals(start)
        guard (1...3).contains(district - start), !place.isAlphanumeric(start - 1), [0x2D, 0x20].contains(place.byte(district)) else { return nil }
        let letters = capitals(district + 1)
        guard (1...2).contains(letters - district - 1), [0x2D, 0x20].contains(place.byte(letters)), place.byte(letters + 1) != 0x30 else { return nil }
        var end = letters + 1
        while place.isDigit(end) { end += 1 }
        guard (1...4).contains(end - letters - 1) else { return nil }
        // `W-2` behind `IRS`: where a hyphen stands, it stands behind the district.
        guard place.byte(district) == 0x2D || place.byte(letters) == 0x20 else { return nil }
        if [0x45, 0x48].contains(place.byte(end)) { end += 1 }
        return place.isAlphanumeric(end) || place.byte(end) == 0x2D && place.isAlphanumeric(end + 1) ? nil : end
    }

    /// `AB12 CDE`: the series since 2001 (Road Vehicles (Display of Registration Marks) Regulations 2001).
    static func british(_ place: borrowing Place, _ start: Int) -> Int? {
        let at = place.byte(start + 4) == 0x20 ? start + 5 : start + 4
        guard !place.isAlphanumeric(start - 1), !place.isAlphanumeric(at + 3) else { return nil }
        let isUpper = WordReading.isUpper(place.byte(start))
        for offset in [start, start + 1, at, at + 1, at + 2] {
            guard WordReading.isLetter(place.byte(offset)), WordReading.isUpper(place.byte(offset)) == isUpper else { return nil }
        }
        // The half year in which it was given out: from `02` on, and 50 more from September on.
        guard place.isDigit(start + 2), place.isDigit(start + 3) else { return nil }
        return [0x30, 0x31, 0x32, 0x35, 0x36, 0x37].contains(place.byte(start + 2)) ? at + 3 : nil
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
        return !Self.leading.contains(hash) && CueWords.table[hash]?.isDisjoint(with: [.function, .plate, .someone, .weekday]) ?? true
    }

    /// Words before a plate that name nothing: verbs and small words.
    private static let leading = WordSet(
        """
        rijdt reed rijden reden staat stond staan heeft had bezit bezat zag zagen noteerde noteerden and the a van met zonder is hij zij ze he she drives
        drove has noted saw owns daarna vervolgens zijnde genaamd betreft betreffende re inzake om omdat dus maar want o rit ritten please
        """)

    private func isBelgian(_ signs: Signs) -> Bool { signs.letters & 0b111_1110 == 0b000_1110 }

    private func isDutch(_ signs: Signs, _ cuts: Cuts) -> Bool {
        guard Self.series >> signs.letters & 1 == 1 else { return false }
        // `XX-00-XX`, `AB-00-CD` say how a plate is written.
        if (0..<6).allSatisfy({ [0x30, 0x41, 0x42, 0x43, 0x44, 0x58, 0x59, 0x5A].contains(signs[$0]) }) { return false }
        // The cuts fall where letters and digits change, and the series of two pairs of the same has one more in the middle of it.
        var natural = (signs.letters ^ signs.letters << 1) & 0b11_1110
        if natural.nonzeroBitCount == 1 { natural = 0b1_0100 }
        guard cuts.places == 0 || cuts.places == natural else { return false }
        // Each run of letters between two cuts.
        var (word, isRun) = (WordHash(), false)
        for index in 0..<6 {
            let isLetter = signs.letters >> UInt64(index) & 1 == 1
            if !isLetter || natural >> UInt64(index) & 1 == 1 {
                if isRun, Self.forbidden.contains(word.value) { return false }
                (word, isRun) = (WordHash(), false)
            }
            if isLetter {
                word.mix(signs[index] | 0x20)
                isRun = true
            }
        }
        return !isRun || !Self.forbidden.contains(word.value)
    }

    private static let references = WordSet("kenmerk referentie reference ref")
    private static let sizes = WordSet("cc kw pk hp kg km mm cm kb mb gb")
    private static let models = WordSet("model type")

    /// `Werkorder 199548\nAuto: Clio, 957-HS-2`, `Tesla Model 3 / PL-VV-09`: the other word has its number, or is the make's.
    private func isSpent(_ place: borrowing Place, _ start: Int) -> Bool {
        guard let other = place.distance(to: .otherNumber, before: start) else { return false }
        let word = place.wordStart(before: start - other)
        if Self.models.contains(WordReading.hash(place.bytes, word..<(start - other))), let make = place.distance(to: .plate, before: start), make - other < 16
        {
            return true
        }
        guard let vehicle = place.distance(to: .plate, before: start), vehicle < other else { return false }
        return ((start - other)..<(start - vehicle)).contains { place.isDigit($0) }
    }

    private func report(_ place: inout Place, _ span: Range<Int>, hyphens: Bool, cuts: Int, lower: Bool) {
        guard place.standsAlone(span), place.byte(span.upperBound) != 0x2D || !place.isAlphanumeric(span.upperBound + 1) else { return }
        if place.byte(span.lowerBound - 1) == 0x2D, place.isAlphanumeric(span.lowerBound - 2) { return }
        // `1200cc`: a motor's size, and no plate of four digits and two letters.
        if lower, cuts == 0, place.isDigit(span.lowerBound + 3), let unit = place.word(at: span.lowerBound + 4), Self.sizes.contains(unit.hash) { return }
        // `rit 6 - 3772MS 26`: a postcode, with the number of the house.
        if cuts == 0, place.isDigit(span.lowerBound), place.isDigit(span.lowerBound + 3), !place.isDigit(span.lowerBound + 4),
            place.byte(span.upperBound) == 0x20,
            place.isDigit(span.upperBound + 1), place.byte(span.lowerBound) > 0x30
        {
            return
        }
        var label = place.label(before: span.lowerBound)
        let said = place.said(before: span.lowerBound, within: 60)
        if label.contains(.otherNumber), said.contains(.plate), isSpent(place, span.lowerBound) { label.subtract(.otherNumber) }
        if label.contains(.plate) || (said.contains(.plate) && label.isDisjoint(with: .otherNumber)) {
            place.report(.licencePlate, span, confidence: hyphens ? 97 : 90, reason: .context, by: id)
        } else if place.isSaid(Self.references, before: span.lowerBound, within: 2) {
            // `Ons kenmerk is TR-219-H`
            return
        } else if place.isSaid(Self.registers, before: span.lowerBound, within: 1), said.contains(.plate) || hyphens {
            place.report(.licencePlate, span, confidence: 85, reason: .context, by: id)
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
