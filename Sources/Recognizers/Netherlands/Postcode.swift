/// Dutch postcodes: four digits from 1000, and two letters that are not SA, SD or SS (NEN 5825; Postcode in the BAG). Belgian, German and British ones
/// count behind an address or a word.
public struct PostcodeRecognizer: Recognizer {
    public let id = "nl-postcode"
    public let kinds: [EntityKind] = [.postcode, .place]
    public let attention = Attention([.digits, .code], lengths: [4...5])

    public init() {}

    /// Pairs of capitals behind a number that are units, currencies' signs, eras or, in a text in capitals, words.
    private static let everyday: Set<UInt16> = Set(
        """
        KM KG MB GB TB KB MW KW ML CL CM MM PK HP CC MG HZ AD BC BV NV EU UK US VS IN EN OF OP IS DE ER WE HE TE ZO AL JA OM TV PC ID NR WK EK OS AM PM DB
        VA KV MA TO AT ON BY AN IT NO IF OR MY CE ST EG HA DM
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }.map { UInt16($0[0]) << 8 | UInt16($0[1]) })

    /// Those that are written against their number: `1500KM`.
    private static let units: Set<UInt16> = Set(
        "KM KG MG MB GB TB KB MW KW ML CL CM MM HZ HA DM DB MA KV PK HP CC AD BC PM AM EU".split(separator: " ").map { Array($0.utf8) }.map {
            UInt16($0[0]) << 8 | UInt16($0[1])
        })

    public func examine(_ place: inout Place) {
        let start = place.start
        guard WordReading.isDigit(place.byte(start)) else { return british(&place) }
        var end = start
        while place.isDigit(end) { end += 1 }
        guard end - start == 4, place.byte(start) > 0x30 else {
            if end - start == 5 { german(&place, end) }
            return
        }
        var letters = end
        var gap = 0
        while case let width = place.blankWidth(letters), width > 0 { (letters, gap) = (letters + width, gap + 1) }
        let first = place.byte(letters)
        let second = place.byte(letters + 1)
        guard gap <= 3, WordReading.isLetter(first), WordReading.isLetter(second), !place.isAlphanumeric(letters + 2) else { return belgian(&place, end) }
        letters += 2
        let pair = UInt16(first & 0xDF) << 8 | UInt16(second & 0xDF)
        guard pair != 0x5341, pair != 0x5344, pair != 0x5353 else { return }
        let span = start..<letters
        guard place.startsFree(start) || isPrefixed(place, start), place.byte(letters) != 0x2D || !place.isDigit(letters + 1) || isAsked(place, start) else {
            return
        }
        let upper = WordReading.isUpper(first) && WordReading.isUpper(second)
        let behindStreet = place.addressEnd > 0 && start - place.addressEnd >= 0 && start - place.addressEnd <= 24
        let label = place.label(before: start)
        let named = label.contains(.postcode) || place.distance(to: [.address, .postcode], before: start, within: 40) != nil
        if behindStreet || label.contains(.postcode) || (named && (upper || gap <= 1)) {
            return report(&place, span, 97, .context)
        }
        guard !place.isAmount(start..<(start + 4)) else { return }
        guard label.isDisjoint(with: [.otherNumber, .amount, .version, .section, .bsn, .kvk, .plate]) || label.contains(.weak) else { return }
        let town = townEnd(place, letters)
        let century = [place.byte(start), place.byte(start + 1)]
        let isYear = gap > 0 && (century == [0x31, 0x39] || century == [0x32, 0x30])
        if upper {
            if gap == 0 ? Self.units.contains(pair) && town == nil : Self.everyday.contains(pair) && (town == nil || isYear || !isPlainTown(place, letters)) {
                return
            }
            report(&place, span, town != nil ? 92 : gap == 1 ? (isYear ? 45 : 75) : 62, .form)
        } else if first >= 0x61, second >= 0x61, gap == 0, town != nil, !Self.everyday.contains(pair) {
            report(&place, span, 70, .form)
        } else if gap == 1, town != nil, !Self.everyday.contains(pair), !isFunction(place, letters - 2) {
            report(&place, span, 55, .form)
        }
    }

    /// `adres: 1234AB-12`: the house number behind a hyphen.
    private func isAsked(_ place: borrowing Place, _ at: Int) -> Bool { place.distance(to: [.address, .postcode], before: at, within: 12) != nil }

    private func isFunction(_ place: borrowing Place, _ at: Int) -> Bool { place.cue(after: at).cue.contains(.function) }

    private func isPlainTown(_ place: borrowing Place, _ at: Int) -> Bool {
        let start = place.byte(at) == 0x2C ? at + 1 : at
        let width = place.blankWidth(start)
        return width > 0 && place.blankWidth(start + width) == 0
    }

    /// `NL-1234 AB`.
    private func isPrefixed(_ place: borrowing Place, _ at: Int) -> Bool { place.byte(at - 1) == 0x2D && !place.isDigit(at - 2) }

    private func report(_ place: inout Place, _ span: Range<Int>, _ confidence: UInt8, _ reason: Finding.Reason) {
        place.report(.postcode, span, confidence: confidence, reason: reason, by: id)
        place.postcodeEnd = span.upperBound
        if let town = townEnd(place, span.upperBound) {
            // What stands there may yet be a label: `postcode 1234 AB, dossiernr 12345`.
            place.report(.place, town, confidence: confidence > 90 ? 90 : 60, reason: .form, by: "nl-town", settles: false)
        }
    }

    /// The town behind a postcode, if one stands there.
    private func townEnd(_ place: borrowing Place, _ at: Int) -> Range<Int>? {
        var start = place.skipBlanks(at)
        if start == at, [0x2C, 0x3B].contains(place.byte(start)) { start = place.skipBlanks(start + 1) }
        if start == at, place.byte(start) == 0x0A { return nil }
        return TownRecognizer.town(place, at: start)
    }

    /// `B-9000 Gent`, or four digits and a town behind an address.
    private func belgian(_ place: inout Place, _ end: Int) {
        let start = place.start
        let prefixed = place.byte(start - 1) == 0x2D && (place.byte(start - 2) == 0x42 || place.byte(start - 2) == 0x4C)
        let behindStreet = place.addressEnd > 0 && start - place.addressEnd >= 1 && start - place.addressEnd <= 6
        let label = place.label(before: start)
        let named = label.contains(.postcode) && start - place.lastLabelEnd <= 8
        guard prefixed || behindStreet || named else { return }
        if let town = TownRecognizer.town(place, at: place.skipBlanks(end)) {
            place.report(.postcode, start..<end, confidence: 85, reason: .context, by: "be-postcode")
            place.report(.place, town, confidence: 80, reason: .context, by: "nl-town")
        } else if named, place.endsFree(end) {
            place.report(.postcode, start..<end, confidence: 80, reason: .context, by: "be-postcode")
        }
    }

    private func german(_ place: inout Place, _ end: Int) {
        let start = place.start
        let behindStreet = place.addressEnd > 0 && start - place.addressEnd >= 1 && start - place.addressEnd <= 6
        let prefixed = place.byte(start - 1) == 0x2D && place.byte(start - 2) == 0x44
        let named = place.label(before: start).contains(.postcode) && start - place.lastLabelEnd <= 8
        guard behindStreet || prefixed || named, place.endsFree(end) else { return }
        place.report(.postcode, start..<end, confidence: 80, reason: .context, by: "de-postcode")
        if let town = TownRecognizer.town(place, at: place.skipBlanks(end)) {
            place.report(.place, town, confidence: 75, reason: .context, by: "nl-town")
        }
    }

    /// `SW1A 1AA`: one or two letters, a digit and perhaps a sign, a space, a digit and two letters (BS 7666).
    private func british(_ place: inout Place) {
        let (start, end) = (place.start, place.end)
        guard (2...4).contains(end - start), WordReading.isUpper(place.byte(start)) else { return }
        let inward = place.byte(end) == 0x20 ? end + 1 : end
        guard inward > end, place.isDigit(inward), WordReading.isUpper(place.byte(inward + 1)), WordReading.isUpper(place.byte(inward + 2)),
            !place.isAlphanumeric(inward + 3), place.isDigit(start + 1) || place.isDigit(start + 2)
        else { return }
        let span = start..<(inward + 3)
        let near = (place.addressEnd > 0 && start - place.addressEnd <= 40) || place.said(before: start, within: 40).contains(.postcode)
        guard place.label(before: start).isDisjoint(with: [.otherNumber, .plate]) else { return }
        place.report(.postcode, span, confidence: near ? 92 : 60, reason: near ? .context : .form, by: "gb-postcode")
    }
}
