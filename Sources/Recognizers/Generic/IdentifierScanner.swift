/// Finds identifiers and telling words in text: composes recognisers over one pass of the bytes. Immutable, so that one serves all threads.
public struct IdentifierScanner: Sendable {
    /// The recognisers, in the order in which they look.
    public let recognizers: [any Recognizer]
    /// What may be reported.
    public let kinds: Set<EntityKind>
    /// Findings below this confidence, in hundredths, are left out.
    public let minimumConfidence: UInt8

    /// For runs of digits, those for one length after those for the next shorter: a list of lists would copy each recogniser that is asked.
    private let digits: [any Recognizer]
    /// By the length of a run of digits, which of `digits` look at it.
    private let digitsOfLength: [Range<Int>]
    private let code: [any Recognizer]
    private let at: [any Recognizer]
    private let colon: [any Recognizer]
    private let address: [any Recognizer]
    private let words: [any Recognizer]
    /// What each of `words` waits for.
    private let cues: [Cue]
    private let wordCues: Cue
    /// The words that are remembered or that a recogniser waits for: those that are worth to ask what they mean.
    private let telling: WordFilter
    private let restricts: Bool
    /// Of each kind whether it is wanted.
    private let isWanted: KindMask
    /// Held here, since a static table is asked for anew at each word.
    private let cueWords = CueWords.table
    private let endings = WordEndings.shared

    /// The kinds that are looked for unless the caller chooses: all but job titles and organisations, which are found where asked.
    public static let defaultKinds = Set(EntityKind.allCases).subtracting([.jobTitle, .organisation])

    /// - Parameters:
    ///   - kinds: what to look for.
    ///   - minimumConfidence: what is less sure is left out, in hundredths.
    ///   - recognizers: the recognisers to compose; those that find none of the kinds are left out.
    public init(
        kinds: Set<EntityKind> = defaultKinds, minimumConfidence: UInt8 = 30, recognizers: [any Recognizer] = standardRecognizers
    ) {
        let chosen = recognizers.filter { !kinds.isDisjoint(with: $0.kinds) }
        self.recognizers = chosen
        self.kinds = kinds
        self.minimumConfidence = minimumConfidence
        func drawn(_ anchor: Attention.Anchors) -> [any Recognizer] { chosen.filter { $0.attention.anchors.contains(anchor) } }
        let byDigits = drawn(.digits)
        let byLength = (0...19).map { length in byDigits.filter { length > 0 && $0.attention.lengths >> UInt32(length - 1) & 1 == 1 } }
        digits = Array(byLength.joined())
        digitsOfLength = byLength.reduce(into: []) { ranges, these in
            let first = ranges.last?.upperBound ?? 0
            ranges.append(first..<first + these.count)
        }
        code = drawn(.code)
        at = drawn(.at)
        colon = drawn(.colon)
        address = drawn(.address)
        words = drawn(.words)
        cues = words.map(\.attention.cues)
        wordCues = cues.reduce(into: Cue()) { $0.formUnion($1) }
        let heard = Place.remembered.union(wordCues).union(.rows)
        telling = WordFilter(CueWords.table.words.filter { !$0.value.isDisjoint(with: heard) }.map(\.word))
        isWanted = KindMask(kinds)
        restricts = chosen.contains { !kinds.isSuperset(of: $0.kinds) }
    }

    /// Every recogniser that this package has.
    public static let standardRecognizers: [any Recognizer] = [
        WebAddressRecognizer(), UserAgentRecognizer(), EmailRecognizer(), HandleRecognizer(),
        IBANRecognizer(), DutchVATRecognizer(), EuropeanVATRecognizer(), UUIDRecognizer(), MACAddressRecognizer(), IPv6Recognizer(),
        LicencePlateRecognizer(), MachineReadableZoneRecognizer(), TravelDocumentRecognizer(), PostcodeRecognizer(),
        LabelledCodeRecognizer(), IPv4Recognizer(), DateRecognizer(), AddressRecognizer(), AgeRecognizer(),
        BSNRecognizer(), PaymentCardRecognizer(), IMEIRecognizer(), PhoneRecognizer(),
        ChamberOfCommerceRecognizer(), DrivingLicenceRecognizer(), ReferenceNumberRecognizer(), TownRecognizer(), SensitiveWordRecognizer(),
    ]

    /// Appends what is found in a part of a text, in the order of reading; findings may overlap, see `FindingResolver`.
    /// - Parameters:
    ///   - bytes: UTF-8; what is no UTF-8 is passed over.
    ///   - range: the part to examine; nothing outside it is looked at.
    ///   - heading: what stands above or before the part elsewhere, such as the name of its column; its words count as said right before it.
    public func find(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, heading: String? = nil, into findings: inout [Finding]
    ) {
        var place = Place(bytes, range)
        swap(&place.findings, &findings)
        let first = place.findings.count
        if let heading { place.remember(heading: heading, at: range.lowerBound) }
        read(&place)
        swap(&place.findings, &findings)
        if restricts || minimumConfidence > 0 {
            var kept = first
            for index in first..<findings.count where findings[index].confidence >= minimumConfidence && isWanted.contains(findings[index].kind) {
                if kept != index { findings[kept] = findings[index] }
                kept += 1
            }
            findings.removeSubrange(kept...)
        }
    }

    /// What is found in a string, with overlaps settled.
    public func findings(in text: String, heading: String? = nil) -> [Finding] {
        var text = text
        var findings: [Finding] = []
        text.withUTF8 { bytes in find(in: bytes, 0..<bytes.count, heading: heading, into: &findings) }
        return FindingResolver.resolve(findings)
    }

    private func read(_ place: inout Place) {
        let bytes = place.bytes
        let end = place.range.upperBound
        let sorts = WordReading.sorts
        var at = place.range.lowerBound
        while at < end {
            switch sorts[Int(bytes[at])] {
            case WordReading.Sort.letter: at = readWord(&place, at)
            case WordReading.Sort.digit: at = readDigits(&place, at)
            case WordReading.Sort.wide:
                let length = WordReading.wideLetter(bytes, at)
                at = length > 0 && at + length <= end ? readWord(&place, at) : at + 1
            case WordReading.Sort.at:
                if place.settled <= at {
                    (place.start, place.end) = (at, at + 1)
                    for index in self.at.indices { self.at[index].examine(&place) }
                }
                at = max(at + 1, place.settled)
            case WordReading.Sort.colon:
                let next = place.byte(at + 1)
                if next == 0x2F, place.byte(at + 2) == 0x2F {
                    (place.start, place.end) = (at, at + 3)
                    place.cue = []
                    for index in address.indices { address[index].examine(&place) }
                } else if next == 0x3A || WordReading.isHex(next), next == 0x3A || WordReading.isHex(place.byte(at - 1)) {
                    (place.start, place.end) = (at, at + 1)
                    for index in colon.indices { colon[index].examine(&place) }
                }
                at = max(at + 1, place.settled)
            default: at += 1
            }
        }
    }

    /// A run of digits, and the code that may begin with it.
    private func readDigits(_ place: inout Place, _ at: Int) -> Int {
        let bytes = place.bytes
        let end = place.range.upperBound
        var next = at + 1
        while next < end, WordReading.isDigit(bytes[next]) { next += 1 }
        if !place.isAlphanumeric(at - 1) {
            place.rememberColumn(at, end: next)
            let after = place.plainMark(next).sign
            if WordReading.isLetter(after) || (after == 0x2D && (next - at <= 3 || next - at == 8)) {
                var token = next
                while token < end, WordReading.isAlphanumeric(bytes[token]) { token += 1 }
                (place.start, place.end, place.cue) = (at, token, [])
                for index in code.indices { code[index].examine(&place) }
                if place.settled > at { return max(next, place.settled) }
            }
        }
        if next - at == 2, bytes[at] == 0x31, bytes[at + 1] == 0x30, let end = Self.endOfDOI(place, next) { return end }
        (place.start, place.end) = (at, next)
        for index in digitsOfLength[min(next - at, 19)] {
            digits[index].examine(&place)
            if place.settled > next { break }
        }
        return max(next, place.settled)
    }

    /// The end of a digital object identifier that begins with `10.` (ISO 26324): its digits are none of a person's.
    private static func endOfDOI(_ place: borrowing Place, _ stop: Int) -> Int? {
        guard place.byte(stop) == 0x2E else { return nil }
        var at = stop + 1
        while place.isDigit(at) { at += 1 }
        guard (4...9).contains(at - stop - 1), place.byte(at) == 0x2F else { return nil }
        while place.byte(at) > 0x20, ![0x22, 0x3C, 0x3E].contains(place.byte(at)) { at += 1 }
        return at
    }

    /// A word, and the code that may begin with it.
    private func readWord(_ place: inout Place, _ at: Int) -> Int {
        let bytes = place.bytes
        let end = place.range.upperBound
        let word = WordReading.word(bytes, at, before: end)
        let next = word.end
        let lastPart = word.hasInnerCapital ? readParts(&place, at, next) : nil
        let (after, width) = next < end ? place.plainMark(next) : (0, 1)
        let isDigit = WordReading.isDigit(after)
        let length = next - at
        if isDigit || (after == 0x2D && (length <= 3 || length == 8)) || (length == 2 && WordReading.isDigit(place.byte(next + width)))
            || (length == 2 && after == 0x20 && WordReading.isUpper(bytes[at]) && WordReading.isDigit(place.byte(next + width + 1)))
            || (after == 0x2E && length == 4 && WordReading.isHex(place.byte(next + 1))) || (after == 0x20 && length <= 3 && at - place.plateSaid < 60),
            !WordReading.isDigit(place.byte(at - 1))
        {
            var token = next
            while token < end, WordReading.isAlphanumeric(bytes[token]) { token += 1 }
            (place.start, place.end, place.cue) = (at, token, [])
            if isDigit || after == 0x2D || after == 0x20 && place.isGrouped(next) { place.rememberColumn(at, end: token) }
            for index in code.indices { code[index].examine(&place) }
            if place.settled > next { return place.settled }
        } else if after == 0x20, WordReading.isUpper(bytes[next - 1]), place.isGrouped(next), !WordReading.isDigit(place.byte(at - 1)) {
            // `DOYLE 352171 Z99GE`: a code only where the head of its column says so.
            place.rememberColumn(at, end: next)
            if place.lastLabel.start == at {
                (place.start, place.end, place.cue) = (at, next, [])
                for index in code.indices { code[index].examine(&place) }
                if place.settled > next { return place.settled }
            }
        }
        if length == 1, after == 0x20 || after == 0x2E, let end = readSpaced(&place, at) { return end }
        if let lastPart { readPart(&place, lastPart, next) }
        readWhole(&place, at, next, word.hash, inParts: lastPart != nil)
        return max(next, place.settled)
    }

    /// The words inside the name of a field, all but the last: `patientNummer`.
    /// - Returns: where the last begins; nil where it is the whole.
    @inline(never) private func readParts(_ place: inout Place, _ start: Int, _ end: Int) -> Int? {
        let bytes = place.bytes
        var partStart = start
        var lower = false
        for at in start..<end {
            if WordReading.isUpper(bytes[at]) {
                if lower {
                    readPart(&place, partStart, at)
                    (partStart, lower) = (at, false)
                }
            } else {
                lower = true
            }
        }
        return partStart > start ? partStart : nil
    }

    /// `P A T I E N T N R`, `I D - K A A R T`: the word that four or more letters spell, each by itself.
    /// - Returns: the end of the last letter; nil where they spell nothing that is worth remembering.
    @inline(never) private func readSpaced(_ place: inout Place, _ start: Int) -> Int? {
        guard let (end, cue) = place.spelled(start) else { return nil }
        place.remember(start, end, cue, joined: false)
        return end
    }

    private func readPart(_ place: inout Place, _ start: Int, _ end: Int) {
        guard let cue = cueWords[WordReading.hash(place.bytes, start..<end)] else { return }
        place.remember(start, end, cue, joined: true)
    }

    @inline(__always) private func readWhole(_ place: inout Place, _ start: Int, _ end: Int, _ hash: UInt64, inParts: Bool) {
        // Most words say nothing, and two small tables tell.
        guard telling.mayContain(hash) || (end - start >= 4 && endings.mayEnd(place.bytes, end)) || inParts && place.lastLabel.start >= start else { return }
        readTelling(&place, start, end, hash, inParts: inParts)
    }

    @inline(never) private func readTelling(_ place: inout Place, _ start: Int, _ end: Int, _ hash: UInt64, inParts: Bool) {
        var cue = cueWords[hash] ?? []
        // `driverLicenseNumber`: its parts said what number it is.
        let isSaid = inParts && place.lastLabel.start >= start && !place.lastLabel.cue.isDisjoint(with: .naming)
        if end - start >= 4, !isSaid { cue.formUnion(endings.cue(&place, start, end)) }
        // `nrRijbewijs`: who looks behind a word is asked about the whole too.
        if isSaid, cue.isEmpty, place.lastLabel.end == end { cue = place.lastLabel.cue }
        guard !cue.isEmpty else { return }
        if cue.contains(.rows) { place.openRows(start, end) }
        place.remember(start, end, cue, joined: false)
        guard !wordCues.isDisjoint(with: cue) else { return }
        (place.start, place.end, place.cue, place.word) = (start, end, cue, hash)
        // By index: a loop over the recognisers themselves would copy each.
        for index in cues.indices where !cues[index].isDisjoint(with: cue) { words[index].examine(&place) }
    }
}
