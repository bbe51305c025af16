/// Dutch VAT numbers, `NL123456789B01`: of legal persons with the RSIN, which passes the eleven test; of sole traders, since 2020, with nine digits that
/// say nothing of the BSN, where the whole passes mod 97 (Wet op de omzetbelasting 1968, art. 2a; Belastingdienst, btw-identificatienummer, ISO 7064).
public struct DutchVATRecognizer: Recognizer {
    public let id = "nl-vat"
    public let kinds: [EntityKind] = [.vat]
    public let attention = Attention([.code, .digits], lengths: [3...4, 9...9])

    public init() {}

    public func examine(_ place: inout Place) {
        if WordReading.isDigit(place.byte(place.start)) { withoutCountry(&place) } else { withCountry(&place) }
    }

    private func withCountry(_ place: inout Place) {
        let start = place.start
        guard place.byte(start) | 0x20 == 0x6E, place.byte(start + 1) | 0x20 == 0x6C else { return }
        var digits = start + 2
        let separator = place.plainMark(digits)
        if separator.sign == 0x20 || separator.sign == 0x2D || separator.sign == 0x2E { digits += separator.width }
        guard place.isDigit(digits), let end = end(place, digits) else { return }
        place.report(.vat, start..<end, confidence: 98, reason: .checksum, by: id)
    }

    /// `123456789B01`, as older papers have it: where a word says that it is one.
    private func withoutCountry(_ place: inout Place) {
        let start = place.start
        guard place.startsFree(start), let end = end(place, start) else { return }
        let named = place.said(before: start).contains(.vat)
        place.report(.vat, start..<end, confidence: named ? 95 : 70, reason: named ? .context : .checksum, by: id)
    }

    private static let form = Array("999999999B99".utf8)

    private func end(_ place: borrowing Place, _ start: Int) -> Int? {
        guard let code = CodeText(place, from: start, form: Self.form), !place.isAlphanumeric(code.end) else { return nil }
        let digits = code.signs.map { Int($0) - 0x30 }
        var sum = -digits[8]
        for index in 0..<8 { sum += digits[index] * (9 - index) }
        if sum % 11 == 0, digits[0..<9].contains(where: { $0 > 0 }) { return code.end }
        // N is 23, L is 21 and B is 11.
        var remainder = 2321 % 97
        for digit in digits[0..<9] { remainder = (remainder * 10 + digit) % 97 }
        remainder = (remainder * 100 + 11) % 97
        for digit in digits[10..<12] { remainder = (remainder * 10 + digit) % 97 }
        return remainder == 1 ? code.end : nil
    }
}
