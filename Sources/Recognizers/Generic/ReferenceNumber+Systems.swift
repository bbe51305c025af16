/// Numbers as systems for care and the tools of machines write them.
extension ReferenceNumberRecognizer {
    private static let value = WordReading.hash("value")

    /// `"type":{"coding":[{"code":"MR"}]},"value":"296-72-610"`: an identifier of FHIR whose type is that of a medical record (HL7 table 0203).
    func isRecordNumber(_ place: inout Place, _ begin: Int) -> Bool {
        guard place.byte(begin - 1) == 0x22 else { return false }
        var end = begin - 1
        while begin - end < 5, [0x20, 0x3A].contains(place.byte(end - 1)) { end -= 1 }
        guard place.byte(end - 1) == 0x22, case let key = place.wordStart(before: end - 1), key < end - 1,
            WordReading.hash(place.bytes, key..<(end - 1)) == Self.value
        else { return false }
        let limit = max(place.range.lowerBound, key - 160)
        var at = key - 1
        while at > limit + 3 {
            at -= 1
            // Another object, which has a value of its own.
            if place.byte(at) == 0x2C, place.byte(at - 1) == 0x7D { return false }
            guard place.byte(at) == 0x22, place.byte(at - 3) == 0x22, place.byte(at - 2) == 0x4D, place.byte(at - 1) == 0x52, isType(place, at - 3) else {
                continue
            }
            guard let span = number(place, begin, least: 3), place.byte(span.upperBound) == 0x22 else { return false }
            place.report(.patientNumber, span, confidence: 90, reason: .context, by: id)
            return true
        }
        return false
    }

    private static let types = WordSet("code type")

    /// `"code":` before a quotation mark.
    private func isType(_ place: borrowing Place, _ quote: Int) -> Bool {
        var end = quote
        while quote - end < 4, [0x20, 0x3A].contains(place.byte(end - 1)) { end -= 1 }
        guard place.byte(end - 1) == 0x22, case let key = place.wordStart(before: end - 1) else { return false }
        return Self.types.contains(WordReading.hash(place.bytes, key..<(end - 1)))
    }

    /// `(0010,0020) LO [Z6340699]   # PatientID`: an element of DICOM as its tools print it, its name behind a number sign.
    func isElement(_ place: inout Place, _ begin: Int, _ close: Int) -> Bool {
        let sign = place.skipBlanks(close)
        guard place.byte(sign) == 0x23, place.byte(begin - 2) == 0x20, place.byte(begin - 5) == 0x20, place.byte(begin - 6) == 0x29,
            let span = number(place, begin, least: 3), span.upperBound == close - 1,
            case let said = place.cues(after: sign + 1, within: 24), !said.isDisjoint(with: Self.all)
        else { return false }
        place.report(kind(said), span, confidence: 92, reason: .context, by: id)
        return true
    }

    private static let pid = WordReading.hash("pid")
    private static let process = WordSet("cmd command ppid process uptime cpu exe comm")

    /// `"pid":912134,"cmd":…`: a process of a machine.
    func isProcess(_ place: borrowing Place, _ end: Int) -> Bool {
        guard WordReading.hash(place.bytes, place.lastLabel.start..<place.lastLabel.end) == Self.pid else { return false }
        var at = end
        while at - end < 5, [0x22, 0x2C, 0x20].contains(place.byte(at)) { at += 1 }
        return place.word(at: at).map { Self.process.contains($0.hash) } ?? false
    }
}
