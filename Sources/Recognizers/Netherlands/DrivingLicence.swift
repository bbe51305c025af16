/// Driving licence numbers. Dutch: ten digits behind (or before) a word that says so (Reglement rijbewijzen, annex 1, field 5); no check digit is published.
/// British: sixteen signs that hold the name and the date of birth of the driver, and so speak for themselves.
public struct DrivingLicenceRecognizer: Recognizer {
    public let id = "nl-driving-licence"
    public let kinds: [EntityKind] = [.drivingLicence]
    public let attention = Attention([.digits, .code], lengths: [1...6, 10...10])

    public init() {}

    public func examine(_ place: inout Place) {
        if let span = british(place) { return place.report(.drivingLicence, span, confidence: 85, reason: .form, by: "gb-driving-licence") }
        guard WordReading.isDigit(place.byte(place.start)) else { return }
        place.readDigits()
        guard let groups = place.digits.groups(for: 10), place.digits.evenly(groups), place.startsFree(place.start) else { return }
        let span = place.start..<place.digits.end(groups - 1)
        guard place.endsFree(span.upperBound), !place.digits.allTheSame, !isPhone(place, span.lowerBound),
            place.isNamed(.drivingLicence, span) || isDocument(place, span.lowerBound) || isFieldFive(place, span.lowerBound)
        else {
            return
        }
        place.report(.drivingLicence, span, confidence: 92, reason: .context, by: id)
    }

    /// `MORGA657054SM9IJ`: five of the surname with nines behind a short one, the decade, the month (50 more for women), the day, the year, two initials,
    /// and three signs (the form is that of the British licensing agency's number; unchecked, from memory).
    private func british(_ place: borrowing Place) -> Range<Int>? {
        var (start, numbers) = (place.start, place.start)
        if WordReading.isDigit(place.byte(start)) {
            // `MORGA 657054 SM9IJ`
            guard place.end - start == 6, place.byte(start - 1) == 0x20, WordReading.isUpper(place.byte(start - 6)) else { return nil }
            start -= 6
        } else {
            guard place.end - start == 16 else { return nil }
            numbers = start + 5
        }
        guard !place.isAlphanumeric(start - 1) else { return nil }
        var isPadded = false
        for at in start..<(start + 5) {
            let byte = place.byte(at)
            guard WordReading.isUpper(byte) && !isPadded || byte == 0x39 && at > start else { return nil }
            isPadded = isPadded || byte == 0x39
        }
        for at in numbers..<(numbers + 6) where !place.isDigit(at) { return nil }
        func two(_ at: Int) -> Int { Int(place.byte(at) - 0x30) * 10 + Int(place.byte(at + 1) - 0x30) }
        guard [1...12, 51...62].contains(where: { $0.contains(two(numbers + 1)) }), (1...31).contains(two(numbers + 3)) else { return nil }
        let rest = numbers + 6 + (numbers > start + 5 && place.byte(numbers + 6) == 0x20 ? 1 : 0)
        guard WordReading.isUpper(place.byte(rest)), WordReading.isUpper(place.byte(rest + 1)) || place.isDigit(rest + 1) else { return nil }
        for at in (rest + 2)..<(rest + 5) where !WordReading.isUpper(place.byte(at)) && !place.isDigit(at) { return nil }
        return place.isAlphanumeric(rest + 5) ? nil : start..<(rest + 5)
    }

    /// `4a 17-02-2019 4b 16-01-2029\n5 6184576928`: as the card numbers its fields (Directive 2006/126/EC, annex I).
    private func isFieldFive(_ place: borrowing Place, _ at: Int) -> Bool {
        let mark = place.byte(at - 2) == 0x2E ? at - 2 : at - 1
        guard place.byte(at - 1) == 0x20, place.byte(mark - 1) == 0x35, place.byte(mark - 2) <= 0x20 else { return false }
        return ((at - 120)..<(at - 4)).contains {
            $0 > place.range.lowerBound && place.byte($0) == 0x34 && [0x61, 0x62, 0x63].contains(place.byte($0 + 1)) && place.byte($0 - 1) <= 0x20
                && [0x20, 0x2E].contains(place.byte($0 + 2))
        }
    }

    /// `rijbewijs 5123456789 (0201234567)`: the label has its number.
    private func isPhone(_ place: borrowing Place, _ at: Int) -> Bool {
        place.byte(at) == 0x30 && !place.openLabel(before: at).contains(.drivingLicence)
    }

    /// `Rijbewijs categorie B, documentnummer 5123456789`, `licence numbers of both drivers: …`, which are no software.
    private func isDocument(_ place: borrowing Place, _ at: Int) -> Bool {
        !place.label(before: at).isDisjoint(with: [.passport, .version]) && place.said(before: at).contains(.drivingLicence)
    }
}
