/// Numbers of passports and identity cards in the zone of the document that machines read (ICAO Doc 9303, parts 4 and 5): each stands before its check digit.
public struct MachineReadableZoneRecognizer: Recognizer {
    public let id = "intl-machine-readable-zone"
    public let kinds: [EntityKind] = [.passport, .identityCard]
    public let attention = Attention([.code, .digits], lengths: [1...19])

    public init() {}

    public func examine(_ place: inout Place) {
        let start = place.start
        guard place.byte(start - 1) != 0x3C || place.byte(start - 2) != 0x3C, !place.isAlphanumeric(start - 1) else { return }
        if let span = card(place, start) {
            place.report(.identityCard, span, confidence: 97, reason: .checksum, by: id)
            place.settled = max(place.settled, lineEnd(place, start))
        } else if let span = passport(place, start) {
            place.report(.passport, span, confidence: 97, reason: .checksum, by: id)
            place.settled = max(place.settled, lineEnd(place, start))
        }
    }

    /// The first of three lines of 30 signs: the sort of card, the state, nine signs and their check digit.
    private func card(_ place: borrowing Place, _ start: Int) -> Range<Int>? {
        let line = start - 2
        guard place.byte(start - 1) == 0x3C, [0x49, 0x41, 0x43].contains(place.byte(line)), !place.isAlphanumeric(line - 1) else { return nil }
        for offset in 0..<3 where !WordReading.isUpper(place.byte(start + offset)) { return nil }
        let number = (start + 3)..<(start + 12)
        guard isChecked(place, number), lineEnd(place, start) - line == 30 else { return nil }
        return trimmed(place, number)
    }

    /// The second of two lines of 44 signs: nine signs and their check digit, the nationality, the date of birth, the sex, the last day, each date checked.
    private func passport(_ place: borrowing Place, _ start: Int) -> Range<Int>? {
        guard [0x4D, 0x46, 0x58, 0x3C].contains(place.byte(start + 20)), lineEnd(place, start) - start == 44,
            isChecked(place, start..<(start + 9)), isChecked(place, (start + 13)..<(start + 19)), isChecked(place, (start + 21)..<(start + 27))
        else { return nil }
        return trimmed(place, start..<(start + 9))
    }

    private func lineEnd(_ place: borrowing Place, _ start: Int) -> Int {
        var at = start
        while at - start < 46, isSign(place.byte(at)) { at += 1 }
        return at
    }

    private func isSign(_ byte: UInt8) -> Bool { WordReading.isUpper(byte) || WordReading.isDigit(byte) || byte == 0x3C }

    /// A shorter number is filled up with `<`.
    private func trimmed(_ place: borrowing Place, _ span: Range<Int>) -> Range<Int> {
        var end = span.upperBound
        while end > span.lowerBound, place.byte(end - 1) == 0x3C { end -= 1 }
        return span.lowerBound..<end
    }

    /// Whether the digit behind a stretch is its check digit: weights 7, 3 and 1, letters from 10 on, modulo 10 (part 3, section 4.9).
    private func isChecked(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        var sum = 0
        for (offset, at) in span.enumerated() {
            let byte = place.byte(at)
            guard isSign(byte) else { return false }
            let value = byte == 0x3C ? 0 : WordReading.isDigit(byte) ? Int(byte - 0x30) : Int(byte - 0x41) + 10
            sum += value * [7, 3, 1][offset % 3]
        }
        return place.isDigit(span.upperBound) && sum % 10 == Int(place.byte(span.upperBound) - 0x30)
    }
}
