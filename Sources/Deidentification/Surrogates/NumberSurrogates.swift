import Recognizers

/// Numbers that are never issued, in the form in which the original was written. Where a source says “from memory, unchecked”, nobody has held it against the
/// register that issues the numbers.
enum NumberSurrogates {
    /// Writes digits in the places of the digits of the original.
    private static func fill(_ place: Surrogate.Place, _ digits: [UInt8], _ output: inout [UInt8]) -> Bool {
        guard place.bytes[place.span].count(where: NormalisedValue.isDigit) == digits.count else { return false }
        var next = 0
        for byte in place.bytes[place.span] {
            if NormalisedValue.isDigit(byte) {
                output.append(digits[next])
                next += 1
            } else {
                output.append(byte)
            }
        }
        return true
    }

    private static func count(_ place: Surrogate.Place) -> Int { place.bytes[place.span].count(where: NormalisedValue.isDigit) }

    /// A number that passes the eleven test and begins with 9999, as those of the test persons of the Rijksdienst voor Identiteitsgegevens do (from memory,
    /// unchecked).
    static func bsn(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        while true {
            var digits: [UInt8] = [9, 9, 9, 9] + (0..<4).map { _ in UInt8(draws.number(below: 10)) }
            let sum = digits.enumerated().reduce(0) { $0 + (9 - $1.offset) * Int($1.element) }
            guard sum % 11 < 10 else { continue }
            digits.append(UInt8(sum % 11))
            let letters = digits.map { $0 + 0x30 }
            if fill(place, letters, &output) { return true }
            // The original left its first zero out.
            output.append(contentsOf: letters)
            return true
        }
    }

    /// A Dutch number at the bank XXXX, which there is not; for other countries the country code XX, which ISO 3166-1 leaves to its users. With valid check digits
    /// (ISO 13616, ISO 7064 MOD 97-10).
    static func iban(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        let isDutch = place.value.starts(with: [0x4E, 0x4C])
        guard place.value.count >= 15, place.value.count <= 34, !isDutch || place.value.count == 18 else { return false }
        var account: [UInt8] = isDutch ? Array("XXXX0".utf8) : []
        while account.count < place.value.count - 4 { account.append(draws.digit()) }
        let country: [UInt8] = isDutch ? [0x4E, 0x4C] : [0x58, 0x58]
        var rest = 0
        for letter in account + country + [0x30, 0x30] {
            let value = NormalisedValue.isDigit(letter) ? Int(letter - 0x30) : Int(letter - 0x41) + 10
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97
        }
        let check = 98 - rest
        let letters = country + [0x30 + UInt8(check / 10), 0x30 + UInt8(check % 10)] + account
        var next = 0
        for byte in place.bytes[place.span] {
            if NormalisedValue.isAlphanumeric(byte), next < letters.count {
                output.append(byte >= 0x61 && letters[next] >= 0x41 ? letters[next] | 0x20 : letters[next])
                next += 1
            } else {
                output.append(byte)
            }
        }
        return next == letters.count
    }

    /// Beginning with 0000, which is no payment card's (ISO/IEC 7812-1 gives the first digit 0 to other uses; from memory, unchecked), with a valid Luhn digit.
    static func paymentCard(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        let count = count(place)
        guard count >= 12 else { return false }
        var digits: [UInt8] = [0, 0, 0, 0]
        while digits.count < count - 1 { digits.append(UInt8(draws.number(below: 10))) }
        var sum = 0
        for (offset, digit) in digits.reversed().enumerated() {
            let doubled = offset % 2 == 0 ? 2 * Int(digit) : Int(digit)
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        digits.append(UInt8((10 - sum % 10) % 10))
        return fill(place, digits.map { $0 + 0x30 }, &output)
    }

    /// Dutch: 06-00… for a mobile and 010-0… for any other number, since a subscriber's number does not begin with a zero (numbering plan; from memory,
    /// unchecked). British: +44 7700 900xxx (Ofcom, numbers for drama; from memory, unchecked). North American: area 555, 555-01xx (from memory, unchecked).
    /// Other countries: zeros behind the country code.
    static func phone(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        let digits = place.bytes[place.span].filter(NormalisedValue.isDigit)
        guard digits.count >= 6, digits.count <= 15 else { return false }
        // The digits of the country, and the zero of `+31 (0)6`, stay.
        var head: [UInt8] = []
        let text = place.value
        let isDutch = text.starts(with: Array("+31".utf8)) && text.count == 12
        if isDutch { head = Array(digits.dropLast(9)) }
        func tail(_ fixed: String, _ count: Int) -> [UInt8] {
            var tail = Array(fixed.utf8.prefix(count))
            while tail.count < count { tail.append(draws.digit()) }
            return tail
        }
        if isDutch {
            // A national number keeps its zero in front.
            return fill(place, head + tail(text[3] == 0x36 ? "600" : "100", 9), &output)
        }
        let isInternational = place.bytes[place.span].first == 0x2B
        if isInternational, text.starts(with: Array("+44".utf8)), digits.count == 12 { return fill(place, Array("44".utf8) + tail("7700900", 10), &output) }
        if isInternational, digits.first == 0x31, digits.count == 11 { return fill(place, Array("1".utf8) + tail("55555501", 10), &output) }
        if isInternational { return fill(place, digits.prefix(2) + tail("000", digits.count - 2), &output) }
        return fill(place, tail("000", digits.count), &output)
    }

    /// With the letters C and Q only, which are on no Dutch plate (Regeling kentekens en kentekenplaten; from memory, unchecked).
    static func licencePlate(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        var letters = 0
        for byte in place.bytes[place.span] {
            if NormalisedValue.isLetter(byte) {
                output.append(draws.pick([0x43, 0x51]) | byte & 0x20)
                letters += 1
            } else {
                output.append(NormalisedValue.isDigit(byte) ? draws.digit() : byte)
            }
        }
        return letters >= 2
    }

    /// Beginning with a zero: Dutch postcodes begin at 1000 (from memory, unchecked).
    static func postcode(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        var digits = 0
        for byte in place.bytes[place.span] {
            if NormalisedValue.isDigit(byte) {
                output.append(digits == 0 ? 0x30 : draws.digit())
                digits += 1
            } else {
                output.append(NormalisedValue.isLetter(byte) ? 0x41 + UInt8(draws.number(below: 26)) | byte & 0x20 : byte)
            }
        }
        return digits == 4
    }

    /// With the letter O, which is in no number of a Dutch travel document (from memory, unchecked).
    static func travelDocument(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        var letters = 0
        for byte in place.bytes[place.span] {
            if NormalisedValue.isLetter(byte) {
                output.append(0x4F | byte & 0x20)
                letters += 1
            } else {
                output.append(NormalisedValue.isDigit(byte) ? draws.digit() : byte)
            }
        }
        return letters >= 1
    }

    /// Beginning with zeros: no driving licence and no KvK number does (from memory, unchecked).
    static func zeros(_ zeros: Int, _ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        let count = count(place)
        guard count > zeros else { return false }
        return fill(place, [UInt8](repeating: 0x30, count: zeros) + (zeros..<count).map { _ in draws.digit() }, &output)
    }

    /// Zeros in front, and for a Dutch number B00 at the end, where they count from B01 (from memory, unchecked).
    static func vat(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        let count = count(place)
        guard count >= 7 else { return false }
        let isDutch = place.value.starts(with: [0x4E, 0x4C]) && count == 11
        let ends: [UInt8] = isDutch ? [0x30, 0x30] : []
        return fill(place, [0x30, 0x30, 0x30] + (0..<count - 3 - ends.count).map { _ in draws.digit() } + ends, &output)
    }

    /// A number that an organisation gives has no range that is nobody's. An X in the place of its first digit makes it none of theirs.
    static func reference(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        var digits = 0
        for byte in place.bytes[place.span] {
            guard NormalisedValue.isDigit(byte) else {
                output.append(byte)
                continue
            }
            output.append(digits == 0 ? 0x58 : draws.digit())
            digits += 1
        }
        return digits >= 3
    }
}
