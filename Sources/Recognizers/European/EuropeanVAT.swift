/// VAT numbers of the other member states, of Northern Ireland and of Norway and Switzerland, by the forms that VIES gives (Directive 2006/112/EC, art. 215;
/// VIES, questions and answers, Q11). Belgian and German numbers have check digits that are checked; the others need a word that says what they are.
public struct EuropeanVATRecognizer: Recognizer {
    public let id = "eu-vat"
    public let kinds: [EntityKind] = [.vat]
    public let attention = Attention(.code)

    public init() {}

    /// By the letters of a country its forms, as `CodeText` reads them; none for the letters of no country.
    private static let forms: [[[UInt8]]] = {
        let list = """
            AT U99999999;BE 9999999999;BG 999999999 9999999999;CY 99999999A;CZ 99999999 999999999 9999999999;DE 999999999;DK 99999999;EE 999999999;EL 999999999;
            ES *9999999*;FI 99999999;FR **999999999;HR 99999999999;HU 99999999;IE 9*99999A 9999999AA;IT 99999999999;LT 999999999 999999999999;LU 99999999;
            LV 99999999999;MT 99999999;PL 9999999999;PT 999999999;RO 9999999999 999999999 99999999 9999999;SE 999999999999;SI 99999999;SK 9999999999;
            XI 999999999 999999999999;GB 999999999 999999999999;NO 999999999;CHE 999999999
            """
        var forms = [[[UInt8]]](repeating: [], count: 1_024)
        for entry in list.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let parts = entry.split(separator: " ")
            let letters = Array(parts[0].utf8)
            guard letters.count == 2 else { continue }
            forms[Self.number(letters[0], letters[1])] = parts.dropFirst().map { Array($0.utf8) }
        }
        return forms
    }()

    /// Of two letters, small or capitals, where their country stands among the forms.
    private static func number(_ one: UInt8, _ other: UInt8) -> Int { Int(one & 31) << 5 | Int(other & 31) }

    public func examine(_ place: inout Place) {
        let start = place.start
        guard WordReading.isLetter(place.byte(start)), WordReading.isLetter(place.byte(start + 1)) else { return }
        let country = UInt16(place.byte(start) & 0xDF) << 8 | UInt16(place.byte(start + 1) & 0xDF)
        let forms = Self.forms[Self.number(place.byte(start), place.byte(start + 1))]
        guard !forms.isEmpty else { return }
        var body = start + 2
        let separator = place.plainMark(body)
        if separator.sign == 0x20 || separator.sign == 0x2D || separator.sign == 0x2E { body += separator.width }
        guard place.isAlphanumeric(body) else { return }
        let named = place.said(before: start).contains(.vat) || isEnterprise(place, start) || place.cues(after: place.end, within: 20).contains(.vat)
        for form in forms {
            guard let code = CodeText(place, from: body, form: form), place.endsFree(code.end) else { continue }
            let checked = check(country, code.signs)
            if checked == false { continue }
            if named {
                place.report(.vat, start..<code.end, confidence: 95, reason: .context, by: id)
                return
            }
            if checked == true, WordReading.isUpper(place.byte(start)), place.label(before: start).isDisjoint(with: .naming.subtracting(.kvk)) {
                place.report(.vat, start..<code.end, confidence: 65, reason: .checksum, by: id)
                return
            }
        }
    }

    private static let enterprise = WordSet("ondernemingsnummer ondernemingsnr ondernemingsnrs btwnummers")

    /// `ondernemingsnummer BE 0542.039.166`: the Belgian number of an enterprise is its VAT number.
    private func isEnterprise(_ place: borrowing Place, _ start: Int) -> Bool {
        var end = start
        while [0x20, 0x3A, 0x2E].contains(place.byte(end - 1)), start - end < 4 { end -= 1 }
        let word = place.wordStart(before: end)
        return word < end && Self.enterprise.contains(WordReading.hash(place.bytes, word..<end))
    }

    /// Whether the check digits are right; nil where none is known here.
    private func check(_ country: UInt16, _ signs: [UInt8]) -> Bool? {
        let digits = signs.map { Int($0) - 0x30 }
        switch country {
        case 0x4245:  // BE: 97 less the first eight modulo 97.
            let body = digits[0..<8].reduce(0) { $0 * 10 + $1 }
            return 97 - body % 97 == digits[8] * 10 + digits[9] && digits[0] <= 1
        case 0x4445:  // DE: ISO 7064, mod 11,10.
            var product = 10
            for digit in digits[0..<8] {
                let sum = (digit + product) % 10
                product = (sum == 0 ? 10 : sum) * 2 % 11
            }
            return (11 - product) % 10 == digits[8]
        // Right digits speak for themselves; wrong ones say nothing, where a word stands before them.
        case 0x4154: return isAustrian(Array(digits.dropFirst())) ? true : nil
        case 0x4742: return digits.count == 9 && isBritish(digits) ? true : nil
        case 0x4C55: return digits[0..<6].reduce(0) { $0 * 10 + $1 } % 89 == digits[6] * 10 + digits[7] ? true : nil
        default: return nil
        }
    }

    /// Every second digit doubled and its digits added, with the others and 4 (from memory, unchecked; held against a published number).
    private func isAustrian(_ digits: [Int]) -> Bool {
        var sum = 4
        for index in 0..<7 {
            let digit = digits[index]
            sum += index % 2 == 0 ? digit : digit / 5 + digit * 2 % 10
        }
        return (10 - sum % 10) % 10 == digits[7]
    }

    /// Weights 8 to 2, and the last two digits, with 55 more since 2010 (from memory, unchecked).
    private func isBritish(_ digits: [Int]) -> Bool {
        var sum = digits[7] * 10 + digits[8]
        for index in 0..<7 { sum += digits[index] * (8 - index) }
        return sum % 97 == 0 || (sum + 55) % 97 == 0
    }
}
