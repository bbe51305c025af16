/// Codes right behind a word that says what they are: documents and plates of other countries, serial numbers of devices, cookies. Their forms are without
/// number, so the word decides, and nothing but marks and small words may stand between.
public struct LabelledCodeRecognizer: Recognizer {
    public let id = "intl-labelled-code"
    public let kinds: [EntityKind] = [.passport, .identityCard, .drivingLicence, .licencePlate, .deviceIdentifier]
    public let attention = Attention(
        [.words, .code, .digits], lengths: [1...12],
        cues: [.passport, .identityCard, .card, .drivingLicence, .plate, .serial, .device, .numberWord])

    public init() {}

    /// What may be said of a kind: the fewest and most letters and digits, and the fewest digits.
    struct Form {
        var signs: ClosedRange<Int>
        var digits: Int
        var confidence: UInt8
    }

    public func examine(_ place: inout Place) {
        // Drawn by a code, and not by a word.
        if place.isDigit(place.start) || place.cue.isEmpty { return unannounced(&place) }
        let cue = place.cue
        if cue.contains(.serial), place.end - place.start == 1, !isSerialSign(place) { return }
        // `id` and `kaart`, `identity card`: the words say it together.
        let label = place.lastLabel
        // `drivingLicenceNumber`: its parts said of what.
        let isOwn = label.start >= place.start && !label.cue.isDisjoint(with: .naming)
        if cue == .numberWord, !isOwn, place.word != Place.id || !label.cue.contains(.identityCard) { return numbered(&place) }
        guard cue.contains(.serial) || label.end >= place.end else { return }
        let said = label.end >= place.end ? label.cue : cue
        guard let (kind, form) = wanted(place, said, isSerial: cue.contains(.serial)) else { return }
        let end = cue.contains(.serial) && place.end - place.start == 1 ? place.end + 2 : place.end
        guard let start = value(place, from: max(end, label.end)) else { return }
        if kind == .licencePlate, let plate = LicencePlateRecognizer.british(place, start) {
            return place.report(.licencePlate, start..<plate, confidence: 90, reason: .context, by: id)
        }
        if isOfRequest(place, label.start) || isOfCover(place, label.start) { return }
        guard let span = kind == .deviceIdentifier ? serial(place, start, form) : code(place, start, form) else { return }
        // `documentId: 20394857`
        if label.start == place.start, isVague(place, label.start), !span.contains(where: { WordReading.isLetter(place.byte($0)) }) { return }
        place.report(kind, span, confidence: form.confidence, reason: .context, by: id)
    }

    private static let covers = WordSet("hoes hoesje etui houder mapje tasje kluisje cover holder sleeve wallet")
    private static let forWords = WordSet("voor for")
    private static let of = WordSet("voor van for of")

    /// `Het aanvraagnummer voor de nieuwe identiteitskaart is …`: what the number is of stands behind what it is.
    private func isOfRequest(_ place: borrowing Place, _ at: Int) -> Bool {
        guard place.isSaid(Self.of, before: at, within: 3), let far = place.distance(to: [.caseFile, .otherNumber], before: at, within: 24) else {
            return false
        }
        let said = place.strongLabel(before: at, within: far)
        return !said.isDisjoint(with: [.caseFile, .otherNumber]) && said.isDisjoint(with: Self.documents)
    }

    /// `hoes voor paspoort`
    private func isOfCover(_ place: borrowing Place, _ at: Int) -> Bool {
        place.isSaid(Self.forWords, before: at, within: 1) && place.isSaid(Self.covers, before: at, within: 2)
    }

    /// What a label asks for.
    private func wanted(_ place: borrowing Place, _ said: Cue, isSerial: Bool) -> (EntityKind, Form)? {
        if isSerial { return (.deviceIdentifier, Form(signs: 6...24, digits: 1, confidence: 85)) }
        // `ID-kaart, kaartnummer …`
        if said.contains(.identityCard) || said.contains(.card) && place.said(before: place.start, within: 30).contains(.identityCard) {
            return (.identityCard, Form(signs: 7...14, digits: 2, confidence: 92))
        }
        if said.contains(.passport) {
            // `Soort document: rijbewijs, documentnummer …`
            let earlier = place.said(before: place.start, within: 40)
            let sort: EntityKind = earlier.contains(.drivingLicence) ? .drivingLicence : earlier.contains(.identityCard) ? .identityCard : .passport
            return (Self.documentWords.contains(place.word) ? sort : .passport, Form(signs: 7...12, digits: 2, confidence: 92))
        }
        if said.contains(.drivingLicence) { return (.drivingLicence, Form(signs: 8...18, digits: 4, confidence: 92)) }
        if said.contains(.plate), !said.contains(.weak) { return (.licencePlate, Form(signs: 4...8, digits: 1, confidence: 85)) }
        if said.contains(.device), Self.ofDevices.contains(place.word) { return (.deviceIdentifier, Form(signs: 7...40, digits: 1, confidence: 85)) }
        return said.contains(.device) && Self.kept.contains(place.word) ? (.deviceIdentifier, Form(signs: 12...80, digits: 6, confidence: 85)) : nil
    }

    /// A code in a cell, which the head of its column announces; what browsers are known by, which nothing needs to.
    private func unannounced(_ place: inout Place) {
        if place.byte(place.end) == 0x20, place.byte(place.end + 1) == 0x28,
            WordReading.isLetter(place.byte(place.start))
                || (place.start..<place.end).contains(where: { WordReading.isLetter(place.byte($0)) }), case let said = place.cue(after: place.end + 2).cue,
            said.contains(.serial) || !said.isDisjoint(with: [.passport, .identityCard, .drivingLicence]),
            let (kind, form) = wanted(place, said, isSerial: said.contains(.serial)), let span = code(place, place.start, form), span.upperBound == place.end
        {
            // `laptop PF1FLU57 (serienummer)`
            return place.report(kind, span, confidence: 80, reason: .context, by: id)
        }
        if isAttached(&place) { return }
        let label = place.lastLabel
        guard label.start == place.start, label.end == place.start else {
            if !listed(&place), !announced(&place) { analytics(&place) }
            return
        }
        // Of `serienummer laptop` both words stand above.
        let said = place.said(before: place.start, within: 0)
        // `device_id`, and no `toestel`.
        if label.cue.contains(.device), label.cue.isDisjoint(with: [.weak, .phone]),
            let span = token(place, place.start, Form(signs: 7...40, digits: 2, confidence: 80))
        {
            return place.report(.deviceIdentifier, span, confidence: 80, reason: .context, by: id)
        }
        guard let (kind, form) = wanted(place, said, isSerial: said.contains(.serial)),
            let span = kind == .deviceIdentifier ? serial(place, place.start, form) : code(place, place.start, form)
        else { return }
        place.report(kind, span, confidence: form.confidence, reason: .context, by: id)
    }

    private static let states = WordSet("device offline unauthorized recovery sideload")
    private static let ofPorts = WordSet("usb product")

    /// `R58R30GBBB0   device usb:1-1 product:a54`: what a debugger lists.
    private func isAttached(_ place: inout Place) -> Bool {
        guard place.byte(place.start - 1) == 0x0A, place.byte(place.end) <= 0x20, place.end - place.start >= 6, case let gap = place.skipBlanks(place.end),
            let state = place.word(at: gap), Self.states.contains(state.hash), let port = place.word(at: place.skipBlanks(state.end)),
            Self.ofPorts.contains(port.hash), place.byte(port.end) == 0x3A, (place.start..<place.end).contains(where: { place.isDigit($0) })
        else { return false }
        place.report(.deviceIdentifier, place.start..<place.end, confidence: 85, reason: .form, by: id)
        return true
    }

    private static let vague = WordSet("document driver")

    /// Whether the first part of a name that programs write, such as `driverId`, says too little by itself.
    private func isVague(_ place: borrowing Place, _ start: Int) -> Bool {
        var end = start + 1
        while end < place.end, !WordReading.isUpper(place.byte(end)) { end += 1 }
        return end < place.end && Self.vague.contains(WordReading.hash(place.bytes, start..<end))
    }

    private static let joining = WordSet("en and of or links rechts left right")
    private static let forms: [EntityKind: Form] = [
        .passport: Form(signs: 7...12, digits: 2, confidence: 80), .identityCard: Form(signs: 7...14, digits: 2, confidence: 80),
        .drivingLicence: Form(signs: 8...18, digits: 4, confidence: 80), .deviceIdentifier: Form(signs: 7...24, digits: 3, confidence: 75),
    ]

    /// `the driving licence numbers of both drivers: 4250047204 and 454968015971`: one more of what stands right before.
    private func listed(_ place: inout Place) -> Bool {
        let start = place.start
        guard let last = place.findings.last, last.reason == .context || last.confidence > 80, (1...12).contains(start - last.span.upperBound),
            let form = Self.forms[last.kind]
        else { return false }
        var at = last.span.upperBound
        while at < start {
            if let word = place.word(at: at), Self.joining.contains(word.hash) {
                at = word.end
            } else {
                guard [0x20, 0x2C, 0x26, 0x2F].contains(place.byte(at)) else { return false }
                at += 1
            }
        }
        func looksLike(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
            func digits(_ span: Range<Int>) -> Int { span.count { place.isDigit($0) } }
            func hasLetters(_ span: Range<Int>) -> Bool { span.contains { WordReading.isLetter(place.byte($0)) } }
            // The British number of a driver has letters, and the Dutch none.
            return last.kind == .drivingLicence || hasLetters(one) == hasLetters(other) && abs(digits(one) - digits(other)) <= 2
        }
        guard let span = code(place, start, form), span.count >= 8, !isPhoneOrDate(place, span), looksLike(last.span, span) else { return false }
        place.report(last.kind, span, confidence: form.confidence, reason: .context, by: id)
        return true
    }

    /// Ten digits from a zero, and eight that are a day.
    private func isPhoneOrDate(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        guard !span.contains(where: { WordReading.isLetter(place.byte($0)) }) else { return false }
        let digits = span.count { place.isDigit($0) }
        let century = place.byte(span.lowerBound) == 0x32 && place.byte(span.lowerBound + 1) == 0x30
        return digits == 10 && place.byte(span.lowerBound) == 0x30
            || span.count == 8 && (century || place.byte(span.lowerBound) == 0x31 && place.byte(span.lowerBound + 1) == 0x39)
    }

    private static let documents: Cue = [.passport, .identityCard, .drivingLicence, .serial]
    private static let announcing = WordSet("have is it hebben staat namelijk luidt op volgt")

    /// `Please confirm the number of your identity card. We have L3PVDTY68.`, `U gaf op: 231942774`: a sentence before asks, and has no number yet. What is no more
    /// than digits must have been asked for as a number.
    private func announced(_ place: inout Place) -> Bool {
        let start = place.start
        guard place.byte(start - 1) == 0x20, place.end - start >= 8 || place.byte(place.end) == 0x20 && place.isDigit(place.end + 1),
            place.isSaid(Self.announcing, before: start, within: 1),
            case let said = place.strongLabel(of: Self.documents, before: start, within: 110), !said.isEmpty,
            let distance = place.distance(to: said, before: start, within: 110), distance > 1, place.settled <= start - distance,
            place.strongLabel(before: start, within: distance + 1).isSuperset(of: said), endsSentence(place, (start - distance)..<(start - 1)),
            let (kind, _) = wanted(place, said, isSerial: said.contains(.serial)), let form = Self.forms[kind], let span = code(place, start, form),
            span.count >= 8,
            !isPhoneOrDate(place, span), asksForNumber(place, start - distance) || span.contains(where: { WordReading.isLetter(place.byte($0)) })
        else { return false }
        place.report(kind, span, confidence: 75, reason: .context, by: id)
        return true
    }

    private func endsSentence(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        span.contains { [0x2E, 0x3F, 0x21].contains(place.byte($0)) && place.byte($0 + 1) <= 0x20 }
    }

    /// Whether a label ends with a word for a number: `paspoortnr`, `ID card number`.
    private func asksForNumber(_ place: borrowing Place, _ end: Int) -> Bool {
        let (last, before) = (place.byte(end - 1) | 0x20, place.byte(end - 2) | 0x20)
        return last == 0x72 && (before == 0x6E || before == 0x65 && [0x6D, 0x62].contains(place.byte(end - 3) | 0x20))
    }

    /// `Kopie paspoort van werknemer F.W. Terpstra, nr. H09 G24 N85`: the document was named before on the line, and has no number yet.
    private func numbered(_ place: inout Place) {
        // `Device-id: 5CG9470DDC`
        if place.start > place.range.lowerBound, case let word = place.wordStart(before: place.start - 1), word < place.start - 1,
            Self.machines.contains(WordReading.hash(place.bytes, word..<(place.start - 1)))
        {
            let form = Form(signs: 7...40, digits: 2, confidence: 85)
            // `Device-id: 813120653824`
            let isPointed = place.byte(place.end) == 0x3A && place.byte(place.end + 1) == 0x20
            let near = value(place, from: place.end).flatMap {
                token(place, $0, form) ?? (isPointed ? code(place, $0, Form(signs: 9...20, digits: 9, confidence: 80)) : nil)
            }
            guard let span = near ?? behindColon(place, place.end).flatMap({ token(place, $0, form) }) else { return }
            return place.report(.deviceIdentifier, span, confidence: 85, reason: .context, by: id)
        }
        // `The tender for passport booths has reference TN533401287`
        guard !Self.references.contains(place.word) else { return }
        let said = place.label(before: place.start).intersection([.passport, .identityCard, .drivingLicence])
        guard let distance = place.distance(to: said, before: place.start), !((place.start - distance)..<place.start).contains(where: isPast) else { return }
        guard let (kind, form) = wanted(place, said, isSerial: false), let start = value(place, from: place.end), let span = code(place, start, form),
            span.contains(where: { WordReading.isLetter(place.byte($0)) }) || Self.numbers.contains(place.word)
                || (isBracketed(place, distance) || startsSentence(place)) && span.count >= 9
        else { return }
        place.report(kind, span, confidence: 80, reason: .context, by: id)

        func isPast(_ at: Int) -> Bool { place.isDigit(at) || place.byte(at) == 0x0A }
    }

    /// `rijbewijs B/C (nr. 867121433398)`: in brackets right behind the document.
    private func isBracketed(_ place: borrowing Place, _ distance: Int) -> Bool { place.byte(place.start - 1) == 0x28 && distance <= 8 }

    /// `Ik wil mijn rijbewijs als vermist opgeven. Nummer 326891347027.`
    private func startsSentence(_ place: borrowing Place) -> Bool {
        place.isUpperStart(place.start) && place.byte(place.start - 1) == 0x20 && place.byte(place.start - 2) == 0x2E
    }

    /// `Toestel-ID in de MDM: …`, `Installation ID of the user's phone: …`: behind the colon that ends the label on its line.
    private func behindColon(_ place: borrowing Place, _ from: Int) -> Int? {
        var at = from
        while at - from < 60, !place.isDigit(at), place.byte(at) != 0x3A, place.byte(at) >= 0x20 { at += 1 }
        guard place.byte(at) == 0x3A, place.byte(at + 1) == 0x20, place.isAlphanumeric(at + 2) else { return nil }
        return at + 2
    }

    /// What browsers are given to know them by.
    private static let kept = WordSet("cookie cookieid visitor visitorid visitors bezoeker bezoekers bezoekerid sessionid sessieid sessiecookie advertising")
    private static let ofDevices = WordSet("apparaatnummer apparaatid deviceid toestelid toestelnummer")
    private static let references = WordSet("reference referentie ref kenmerk")
    static let norms = WordSet("iso nen din iec icao")
    private static let numbers = WordSet("genummerd numbered")
    private static let machines = WordSet("device apparaat toestel installation installatie")
    private static let documentWords = WordSet("document documentnummer reisdocument documentnr docnr docnummer documentno")

    /// `GA1.2.1469759247.1516491589`: how Google Analytics knows a browser; the number and the time of the first visit.
    private func analytics(_ place: inout Place) {
        let start = place.start
        guard place.end - start == 3, place.byte(start) == 0x47, place.byte(start + 1) == 0x41, place.byte(start + 2) == 0x31, place.byte(start + 3) == 0x2E,
            place.isDigit(start + 4), place.byte(start + 5) == 0x2E
        else { return }
        guard let span = token(place, start, Form(signs: 20...40, digits: 14, confidence: 95)) else { return }
        place.report(.deviceIdentifier, span, confidence: 95, reason: .form, by: id)
    }
}
