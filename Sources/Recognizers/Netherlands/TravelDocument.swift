/// Numbers of Dutch passports and identity cards: nine signs, of which the first two are letters and the last is a digit; the letter O never occurs
/// (Paspoortuitvoeringsregeling Nederland 2001, annex on the document number; ICAO 9303, part 3). Beside a word in English the forms of other countries count.
public struct TravelDocumentRecognizer: Recognizer {
    public let id = "nl-travel-document"
    public let kinds: [EntityKind] = [.passport, .identityCard]
    public let attention = Attention([.code, .digits], lengths: [3...3, 9...9, 12...12])

    public init() {}

    public func examine(_ place: inout Place) {
        if WordReading.isDigit(place.byte(place.start)) { numbered(&place) } else { code(&place) }
    }

    private static let form = Array("AA******9".utf8)

    private func code(_ place: inout Place) {
        let start = place.start
        guard place.end - start <= 9, let code = CodeText(place, from: start, form: Self.form, separators: [0x20]), !place.isAlphanumeric(code.end) else {
            return foreign(&place)
        }
        let signs = code.signs
        let span = start..<code.end
        guard !signs.contains(UInt8(ascii: "O")) else { return foreign(&place) }
        let glued = code.end - start == 9
        // Separators would take words with them: `in 2019 12`.
        guard glued || (place.end - start == 2 || place.end - start == 3 || place.end - start == 5) else { return }
        if let kind = kind(place, span) {
            guard signs.contains(where: WordReading.isDigit) else { return }
            place.report(kind, span, confidence: 95, reason: .context, by: id)
            return
        }
        // `Chowdhury;Nadia;ND39JGPE8;NLD`
        if glued, signs.count(where: WordReading.isDigit) >= 2, isWithNation(place, code.end) {
            return place.report(.passport, span, confidence: 75, reason: .form, by: id)
        }
        // `mijn id ligt nog bij de bar, nr IGA84KC10`: the short word is one of many, so that only the Dutch form counts behind it.
        guard glued, signs.count(where: WordReading.isDigit) >= 2, let kind = shortly(place, start) else { return }
        place.report(kind, span, confidence: 75, reason: .context, by: id)
    }

    private static let nations = WordSet("nld bel deu fra gbr nederlandse")

    private func isWithNation(_ place: borrowing Place, _ end: Int) -> Bool {
        guard [0x3B, 0x2C, 0x7C, 0x09].contains(place.byte(end)), let next = place.word(at: place.skipBlanks(end + 1)) else { return false }
        return Self.nations.contains(next.hash)
    }

    private static let cards = WordSet("id idk krt")
    private static let passports = WordSet("pp pspt")

    /// What one of the eight words before on the line says in two or three letters.
    private func shortly(_ place: borrowing Place, _ start: Int) -> EntityKind? {
        guard place.label(before: start).isDisjoint(with: .otherNumber) else { return nil }
        var (at, words) = (start, 0)
        while words < 8, start - at < 50, at > place.range.lowerBound, place.byte(at - 1) != 0x0A, !place.isDigit(at - 1) {
            let word = place.wordStart(before: at)
            guard word < at else {
                at -= 1
                continue
            }
            let hash = WordReading.hash(place.bytes, word..<at)
            if Self.cards.contains(hash) { return .identityCard }
            if Self.passports.contains(hash) { return .passport }
            (at, words) = (word, words + 1)
        }
        return nil
    }

    /// Forms of elsewhere: a letter and seven or eight digits, two letters and six digits.
    private func foreign(_ place: inout Place) {
        let span = place.start..<place.end
        guard span.count == 8 || span.count == 9, place.standsAlone(span), let kind = kind(place, span) else { return }
        let letters = span.count == 9 || place.isDigit(span.lowerBound + 1) ? 1 : 2
        for (offset, at) in span.enumerated() where WordReading.isDigit(place.byte(at)) != (offset >= letters) { return }
        place.report(kind, span, confidence: 85, reason: .context, by: "intl-travel-document")
    }

    /// Nine digits of a British or American passport; twelve of a Belgian identity card, 3-7-2, where the last two are the rest modulo 97.
    private func numbered(_ place: inout Place) {
        place.readDigits()
        guard place.startsFree(place.start) else { return }
        if place.digits.count >= 12, let groups = place.digits.groups(for: 12), place.digits.evenly(groups) {
            let span = place.start..<place.digits.end(groups - 1)
            let rest = place.digits.value(0..<10) % 97
            if place.endsFree(span.upperBound), (rest == 0 ? 97 : rest) == place.digits.value(10..<12), let kind = kind(place, span) {
                place.report(kind, span, confidence: 95, reason: .context, by: "be-identity-card")
            }
            return
        }
        guard place.end - place.start == 9, place.endsFree(place.end), let kind = kind(place, place.start..<place.end), kind == .passport else { return }
        let label = place.lastLabel
        let isEnglish = label.end - label.start == 8 && WordReading.hash(place.bytes, label.start..<label.end) == Self.passport
        // `me paspoort is gestolen nr 414461817`: of another country.
        let before = place.skipBlanksBack(place.start)
        guard isEnglish || place.cue(before: place.byte(before - 1) == 0x2E ? before - 1 : before).cue.contains(.numberWord) else { return }
        place.report(.passport, place.start..<place.end, confidence: 80, reason: .context, by: "intl-travel-document")
    }

    private static let passport = WordReading.hash("passport")

    /// `SSR DOCS KL HK1/P/NLD/NR7U6NY40/`: what airlines tell of a passenger's passport.
    private func isOfPassenger(_ place: borrowing Place, _ start: Int) -> Bool {
        place.byte(start - 1) == 0x2F && place.byte(start - 5) == 0x2F && place.byte(start - 6) == 0x50 && place.byte(start - 7) == 0x2F
            && ((start - 4)..<(start - 1)).allSatisfy { WordReading.isUpper(place.byte($0)) }
    }

    private static let vague = WordSet("document documentnummer documentnr docnr docnummer reisdocument")

    /// Whether the row of a cell, up to the cell, speaks of a document.
    private func saysRow(_ place: borrowing Place, _ at: Int) -> Bool {
        guard let far = place.distance(to: [.identityCard, .passport], before: at) else { return false }
        return !((at - far)..<at).contains { place.byte($0) == 0x0A }
    }

    private func kind(_ place: borrowing Place, _ span: Range<Int>) -> EntityKind? {
        if isOfPassenger(place, span.lowerBound) { return .passport }
        var label = place.label(before: span.lowerBound)
        // Of another row, behind a head that says something else.
        if place.lastLabel.start == span.lowerBound, place.lastLabel.end == span.lowerBound, place.lastLabel.cue.isDisjoint(with: [.identityCard, .passport]),
            !saysRow(place, span.lowerBound)
        {
            return nil
        }
        // `identiteitskaart met kenmerk …`: the nearer word only says that a number comes.
        if label.contains(.weak) || label.isDisjoint(with: [.identityCard, .passport]) && label.contains(.caseFile) {
            let strong = place.strongLabel(before: span.lowerBound)
            if !strong.isDisjoint(with: [.identityCard, .passport]) { label = strong }
        }
        // `ID-kaart, kaartnummer …`
        if label.contains(.card), place.said(before: span.lowerBound).contains(.identityCard) { return .identityCard }
        if label.contains(.identityCard) { return .identityCard }
        if label.contains(.passport) {
            // `op een identiteitskaart; het documentnummer daarvan is …`
            let isVague = Self.vague.contains(WordReading.hash(place.bytes, place.lastLabel.start..<place.lastLabel.end))
            return isVague && place.said(before: span.lowerBound, within: 70).contains(.identityCard) ? .identityCard : .passport
        }
        guard label.isEmpty || label.contains(.weak) else { return nil }
        let behind = place.cues(after: span.upperBound, within: 30)
        return behind.contains(.identityCard) ? .identityCard : behind.contains(.passport) ? .passport : nil
    }
}
