/// International bank account numbers: country, two check digits (mod 97), and the length that the country has (ISO 13616; SWIFT IBAN registry, release 99).
public struct IBANRecognizer: Recognizer {
    public let id = "intl-iban"
    public let kinds: [EntityKind] = [.iban]
    public let attention = Attention(.code)

    public init() {}

    private static let lengths: [UInt16: Int] = {
        let registry = """
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22
            GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31
            MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24
            XK20 YE30
            """
        var lengths: [UInt16: Int] = [:]
        for entry in registry.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let letters = Array(entry.utf8)
            lengths[UInt16(letters[0]) << 8 | UInt16(letters[1])] = Int(entry.dropFirst(2)) ?? 0
        }
        return lengths
    }()

    private static let netherlands: UInt16 = 0x4E4C

    /// Countries whose numbers have digits alone behind the first two letters: words that follow can be no part of one.
    private static let numeric = Set(
        "AT BA BE CZ DE DK EE ES FI FO GL HR HU IL IS LT ME MK MR NO PL PT RS SE SI SK TN XK".split(separator: " ").map {
            UInt16($0.utf8.first ?? 0) << 8 | UInt16($0.utf8.last ?? 0)
        })

    public func examine(_ place: inout Place) {
        var start = place.start
        guard WordReading.isLetter(place.byte(start)), WordReading.isLetter(place.byte(start + 1)) else { return }
        // `IBANNL91…`: the label glued to the number.
        if place.end - start > 6, place.byte(start + 4) | 0x20 != 0, !WordReading.isDigit(place.byte(start + 2)),
            WordReading.hash(place.bytes, start..<min(start + 4, place.end)) == Self.iban
        {
            start += 4
        }
        var digits = start + 2
        let mark = place.plainMark(digits)
        if mark.sign == 0x20 || mark.sign == 0x2D { digits += mark.width }
        guard place.isDigit(digits), place.isDigit(digits + 1), !WordReading.isLetter(place.byte(start - 1)) || start > place.start else { return }
        let country = UInt16(place.byte(start) & 0xDF) << 8 | UInt16(place.byte(start + 1) & 0xDF)
        guard let length = Self.lengths[country] else { return }
        guard let end = Self.end(place, start, length) else { return passOver(&place, start, length) }
        let label = place.label(before: start)
        place.report(.iban, start..<end, confidence: label.contains(.account) ? 100 : 98, reason: .checksum, by: id)
    }

    /// What is written like a number of an account and has wrong check digits holds no phone number and no card.
    private func passOver(_ place: inout Place, _ start: Int, _ length: Int) {
        guard WordReading.isUpper(place.byte(start)), WordReading.isUpper(place.byte(start + 1)), place.isDigit(start + 2), place.isDigit(start + 3) else {
            return
        }
        var (at, count) = (start, 0)
        while count < length {
            if WordReading.isAlphanumeric(place.byte(at)) {
                (at, count) = (at + 1, count + 1)
            } else {
                guard count > 0, count % 4 == 0, place.plainMark(at).sign == 0x20 || place.plainMark(at).sign == 0x2D else { return }
                at += place.plainMark(at).width
                guard WordReading.isAlphanumeric(place.byte(at)) else { return }
            }
        }
        guard !place.isAlphanumeric(at) else { return }
        place.settled = max(place.settled, at)
    }

    private static let iban = WordReading.hash("iban")

    /// Where the number ends if its check digits are right.
    static func end(_ place: borrowing Place, _ start: Int, _ length: Int) -> Int? {
        guard start + 1 < place.range.upperBound else { return nil }
        let country = UInt16(place.byte(start) & 0xDF) << 8 | UInt16(place.byte(start + 1) & 0xDF)
        let digitsAlone = numeric.contains(country)
        var at = start
        var count = 0
        var remainder = 0
        // The first four go to the back, so their part is put aside.
        var head: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
        while count < length {
            let byte = place.byte(at)
            guard WordReading.isAlphanumeric(byte) else {
                let width = separatorWidth(place, at)
                guard width > 0, count > 0 else { return nil }
                at += width
                continue
            }
            switch count {
            case 0: head.0 = byte
            case 1: head.1 = byte
            case 2: head.2 = byte
            case 3: head.3 = byte
            default:
                guard !digitsAlone || WordReading.isDigit(byte) else { return nil }
                // The Netherlands: four letters of the bank, ten digits.
                if country == Self.netherlands, WordReading.isLetter(byte) != (count < 8) { return nil }
                remainder = add(byte, remainder)
            }
            count += 1
            at += 1
        }
        for byte in [head.0, head.1, head.2, head.3] { remainder = add(byte, remainder) }
        return remainder == 1 && !place.isAlphanumeric(at) ? at : nil
    }

    private static func add(_ byte: UInt8, _ remainder: Int) -> Int {
        WordReading.isDigit(byte) ? (remainder * 10 + Int(byte - 0x30)) % 97 : (remainder * 100 + Int(byte & 0xDF) - 55) % 97
    }

    /// One space, hyphen or stop between two signs.
    private static func separatorWidth(_ place: borrowing Place, _ at: Int) -> Int {
        let (sign, width) = place.plainMark(at)
        guard sign == 0x20 || sign == 0x2D || sign == 0x2E else { return 0 }
        if WordReading.isAlphanumeric(place.byte(at + width)) { return width }
        return place.byte(at + width) == 0x20 ? width + 1 : 0
    }
}
