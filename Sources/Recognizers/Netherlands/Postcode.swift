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
        PX KJ KN NS DN XT GT XX DC BE FR ES PT DK SE FI PL VA KV MA TO AT ON BY AN IT NO IF OR MY CE ST EG HA DM NL HR VN LM IE IU LX RV SR SV TI AH LB WH
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }.map { UInt16($0[0]) << 8 | UInt16($0[1]) })

    /// Those that are written against their number: `1500KM`.
    private static let units: Set<UInt16> = Set(
        "KM KG MG MB GB TB KB MW KW ML CL CM MM HZ HA DM DB MA KV PK HP CC AD BC PM AM EU LM IE IU LX WH".split(separator: " ").map { Array($0.utf8) }.map {
            UInt16($0[0]) << 8 | UInt16($0[1])
        })

    /// Words of two letters that go on behind a number: `1010 in Arnhem`.
    private static let words: Set<UInt16> = Set(
        "IN EN OF OP IS DE ER WE HE TE ZO AL JA OM TO AT ON BY AN IT NO IF OR MY AS NA AF".split(separator: " ").map { Array($0.utf8) }.map {
            UInt16($0[0]) << 8 | UInt16($0[1])
        })

    private static let navigators = WordSet("navigatie navi tomtom waze navigation satnav")

    private func value(_ place: borrowing Place, _ at: Int) -> Int { (0..<4).reduce(0) { $0 * 10 + Int(place.byte(at + $1) &- 0x30) } }

    /// `7315 JA in de navigatie`, `navigatie zegt 4785 GT`
    private func isNavigated(_ place: borrowing Place, _ start: Int, _ end: Int) -> Bool {
        if place.isSaid(Self.navigators, before: start, within: 2) { return true }
        var at = end
        for _ in 0..<3 {
            guard place.byte(at) == 0x20, let word = place.word(at: at + 1) else { return false }
            if Self.navigators.contains(word.hash) { return true }
            at = word.end
        }
        return false
    }

    private static let named = WordSet(
        "toner printer cartridge onderdeel vak vakcode type model code cursus module lokaal zaal ruimte artikel artikelnummer serie kleur ral order ref vermogen levert motor pomp ketel"
    )

    public func examine(_ place: inout Place) {
        let start = place.start
        guard WordReading.isDigit(place.byte(start)) else { return british(&place) }
        var end = start
        while place.isDigit(end) { end += 1 }
        guard end - start == 4, place.byte(start) > 0x30 else {
            if end - start == 5 { german(&place, end) }
            return
        }
        if belgianPrefix(place, start) != nil { return belgian(&place, end) }
        var letters = end
        var gap = 0
        while case let width = place.blankWidth(letters), width > 0 { (letters, gap) = (letters + width, gap + 1) }
        // `Postcode: 1182-BZ`, and no `1182-BZ` elsewhere.
        if gap == 0, place.byte(letters) == 0x2D, WordReading.isUpper(place.byte(letters + 1)), isAsked(place, start) || townEnd(place, letters + 3) != nil {
            letters += 1
        }
        let first = place.byte(letters)
        let second = place.byte(letters + 1)
        guard gap <= 3, WordReading.isLetter(first), WordReading.isLetter(second), !place.isAlphanumeric(letters + 2) else { return belgian(&place, end) }
        letters += 2
        let pair = UInt16(first & 0xDF) << 8 | UInt16(second & 0xDF)
        guard pair != 0x5341, pair != 0x5344, pair != 0x5353, pair != 0x4844 || ![1080, 1440, 2160].contains(value(place, start)) else { return }
        let span = start..<letters
        guard place.startsFree(start) || isPrefixed(place, start), place.byte(letters) != 0x2D || !place.isDigit(letters + 1) || isAsked(place, start) else {
            return
        }
        let upper = WordReading.isUpper(first) && WordReading.isUpper(second)
        // `sinds 1989 HR-adviseur`: the letters begin a word of two.
        if place.byte(letters) == 0x2D, place.byte(letters + 1) >= 0x61 { return }
        // `Plein 1944 nr. 76`
        if pair == 0x4E52, first >= 0x61, !isLabelled(place, start), place.byte(letters) == 0x2E || place.isDigit(place.skipBlanks(letters)) { return }
        // `Julianastraat 1163 II`, `Korenbloemweg 1010 in Arnhem`: the number of a house.
        let isFloor = gap == 1 && pair == 0x4853 && !upper && place.byte(start - 1) == 0x20 && WordReading.isLetter(place.byte(start - 2))
        if isFloor, !isLabelled(place, start), TownRecognizer.isCapital(place, place.wordStart(before: start - 1)) { return }
        let isWord = gap == 1 && (Self.romans.contains(pair) || !upper && Self.words.contains(pair) && place.blankWidth(letters) > 0)
        if isWord, isBehindStreet(place, start) || !upper && !isLabelled(place, start) && !(place.addressEnd > 0 && start - place.addressEnd <= 4) { return }
        let behindStreet = place.addressEnd > 0 && start - place.addressEnd >= 0 && start - place.addressEnd <= 24
        let label = place.label(before: start)
        let named = label.contains(.postcode) || place.distance(to: [.address, .postcode], before: start, within: 40) != nil
        let said =
            label.contains(.postcode) || houseFollows(place, letters) || isSaidToLive(place, start, pair) || isBehindPostcode(place, start)
            || isSaidBehind(place, letters) || isTownBehind(place, letters, pair)
            || isMove(place, start, letters, pair) || isNavigated(place, start, letters)
        if behindStreet || said || (named && (upper || gap <= 1)) {
            return report(&place, span, 97, .context)
        }
        guard !place.isAmount(start..<(start + 4)) else { return }
        // What stands close names the number; a word further back has its own.
        let near = place.label(before: start, within: 24)
        let town = townEnd(place, letters)
        guard
            near.isDisjoint(with: [.otherNumber, .amount, .version, .section, .bsn, .kvk, .plate]) || near.contains(.weak)
                || upper && gap <= 1 && place.byte(start - 2) == 0x2C && town.map({ Towns.isKnown(WordReading.hash(place.bytes, $0)) }) ?? false
        else { return }
        if town == nil, gap > 0, isNamedThing(place, start) { return }
        let century = [place.byte(start), place.byte(start + 1)]
        let isYear = gap > 0 && (century == [0x31, 0x39] || century == [0x32, 0x30])
        if upper {
            if gap == 0 ? Self.units.contains(pair) && town == nil : Self.everyday.contains(pair) && (town == nil || isYear || !isPlainTown(place, letters)) {
                return
            }
            // `Het vak 3011 GP`, `type 5611 EM`
            // `in 1994 FC Groningen`
            if isYear, Self.clubs.contains(pair), town != nil, !isLabelled(place, start) { return }
            if town == nil, place.isSaid(Self.named, before: start, within: 1) || isSomethingElse(place, start, letters) { return }
            report(&place, span, town != nil ? 92 : gap == 1 ? (isYear ? 45 : 75) : 62, .form)
        } else if first >= 0x61, second >= 0x61, gap <= 1, !Self.everyday.contains(pair), townBefore(place, start) {
            report(&place, span, 72, .context)
        } else if first >= 0x61, second >= 0x61, gap == 0, !isDecade(place, start), !Self.everyday.contains(pair), place.byte(letters) != 0x2D,
            place.isSaid(Self.within, before: start, within: 1), place.endsFree(letters)
        {
            // `nieuwe aanvraag in 4975vx`
            report(&place, span, 78, .context)
        } else if first >= 0x61, second >= 0x61, gap == 0, let town,
            !Self.everyday.contains(pair) || !Self.units.contains(pair) && Towns.isKnown(WordReading.hash(place.bytes, town))
        {
            report(&place, span, 70, .form)
        } else if gap == 1, town != nil, !Self.everyday.contains(pair), !isFunction(place, letters - 2) {
            report(&place, span, 55, .form)
        }
    }

    /// `ik zit in zwolle 3235 vc`: the town stands before.
    private func townBefore(_ place: borrowing Place, _ at: Int) -> Bool {
        guard place.byte(at - 1) == 0x20 else { return false }
        var end = at - 1
        if place.byte(end - 1) == 0x2C { end -= 1 }
        var start = place.wordStart(before: end)
        guard end - start >= 3 else { return false }
        if Towns.isKnown(WordReading.hash(place.bytes, start..<end)) { return true }
        // `den haag`, `bergen op zoom`
        for _ in 0..<2 where place.byte(start - 1) == 0x20 || place.byte(start - 1) == 0x2D {
            start = place.wordStart(before: start - 1)
            if TownRecognizer.town(place, at: start)?.upperBound == end, Towns.isKnown(WordReading.hash(place.bytes, start..<end)) { return true }
        }
        return false
    }

    private static let clubs: Set<UInt16> = [0x4643, 0x5343, 0x5656, 0x4843, 0x4143, 0x415A]
    private static let within = WordSet("in uit te omgeving buurt regio wijk")

    private func isDecade(_ place: borrowing Place, _ at: Int) -> Bool {
        [place.byte(at), place.byte(at + 1)] == [0x31, 0x39] || [place.byte(at), place.byte(at + 1)] == [0x32, 0x30]
    }

    /// `<type>1290 SX</type>`, `4713 KA (kostenplaats en soort)`: the head of the column or the words in brackets behind say what it is.
    private func isSomethingElse(_ place: borrowing Place, _ start: Int, _ end: Int) -> Bool {
        let label = place.lastLabel
        if label.cue.contains(.otherNumber), label.end == start || label.end == start - 1 && place.byte(label.end) == 0x3E { return true }
        return place.byte(end) == 0x20 && place.byte(end + 1) == 0x28 && place.cues(after: end + 2, within: 20).contains(.otherNumber)
    }

    /// `Canon 2520 DN`: the word before with a capital says what has the number, and is no town.
    private func isNamedThing(_ place: borrowing Place, _ at: Int) -> Bool {
        guard place.byte(at - 1) == 0x20 else { return false }
        let word = place.wordStart(before: at - 1)
        guard word < at - 1, TownRecognizer.isCapital(place, word) else { return false }
        let hash = WordReading.hash(place.bytes, word..<(at - 1))
        return !Towns.isKnown(hash) && CueWords.table[hash]?.isDisjoint(with: [.function, .address, .postcode, .town]) ?? true
    }

    private static let postcode = WordReading.hash("postcode")

    /// `9938 jw (postcode)`
    private func isSaidBehind(_ place: borrowing Place, _ end: Int) -> Bool {
        place.byte(end) == 0x20 && place.byte(end + 1) == 0x28 && place.cue(after: end + 2).cue.contains(.postcode)
    }

    /// `5128 ej (Apeldoorn)`, and no `1500 kg (Rotterdam)`.
    private func isTownBehind(_ place: borrowing Place, _ end: Int, _ pair: UInt16) -> Bool {
        guard !Self.everyday.contains(pair), place.byte(end) == 0x20, place.byte(end + 1) == 0x28, let town = TownRecognizer.town(place, at: end + 2) else {
            return false
        }
        return place.byte(town.upperBound) == 0x29 && Towns.isKnown(WordReading.hash(place.bytes, town))
    }

    /// `Postcodecheck 5893 ZN`
    private func isBehindPostcode(_ place: borrowing Place, _ at: Int) -> Bool {
        guard place.byte(at - 1) == 0x20 || place.byte(at - 1) == 0x28 && place.byte(at - 2) == 0x20,
            case let end = [0x3A, 0x20].contains(place.byte(at - 2)) ? at - 2 : at - 1,
            case let word = place.wordStart(before: end), end - word > 8
        else { return false }
        return WordReading.hash(place.bytes, word..<(word + 8)) == Self.postcode
    }

    private static let romans: Set<UInt16> = [0x4949, 0x4956, 0x5649, 0x4958]

    /// Whether the name of a street stands right before the number.
    private func isBehindStreet(_ place: borrowing Place, _ at: Int) -> Bool {
        let before = place.skipBlanksBack(at)
        return before < at && (place.streetEnd == before || place.openStreet >= 0 && at - place.openStreet <= 40 && place.byte(before - 1) != 0x2C)
            && WordReading.isLetter(place.byte(before - 1))
    }

    /// Whether a label of postcodes stands right before: behind it even `in` may be the letters.
    private func isLabelled(_ place: borrowing Place, _ at: Int) -> Bool { place.distance(to: .postcode, before: at, within: 5) != nil }

    private static let staying = WordSet("thuisbasis zit zitten bewoner bewoners buren bezorg bezorgen bezorgd leveren afleveren")
    private static let te = WordReading.hash("te")
    static let living = WordSet(
        """
        woon woont woonde wonen wonend wonende live lives lived living verhuisd verhuist verhuis verhuizen verhuisbericht verhuisde verhuizing moved
        moving adres address adreswijziging ingeschreven
        """)

    /// `ik woon op 5344at`, `te Eindhoven (5611ML)`: one of the three words before; behind `te` only a name, and no `te koop`.
    private func isSaidToLive(_ place: borrowing Place, _ at: Int, _ pair: UInt16) -> Bool {
        var end = at
        var named = false
        let isYear = [place.byte(at), place.byte(at + 1)] == [0x31, 0x39] || [place.byte(at), place.byte(at + 1)] == [0x32, 0x30]
        for _ in 0..<3 {
            while end > at - 30, [0x20, 0x28, 0x3A, 0x0A, 0x0D].contains(place.byte(end - 1)) { end -= 1 }
            let start = place.wordStart(before: end)
            guard start < end else { return false }
            let hash = WordReading.hash(place.bytes, start..<end)
            if Self.living.contains(hash) || named && hash == Self.te { return true }
            // `de buren van 7093 CC`, and no `we leveren 2000 kg`, `hij zit sinds 2019 nu`.
            if Self.staying.contains(hash) { return !Self.everyday.contains(pair) && !isYear }
            named = TownRecognizer.isCapital(place, start)
            end = start
        }
        return false
    }

    private static let house = WordSet("huisnummer huisnr hnr housenumber")

    /// `voor 5015rc maar huisnummer 229`
    private func houseFollows(_ place: borrowing Place, _ at: Int) -> Bool {
        var here = at
        for _ in 0..<3 {
            while here < at + 24, [0x20, 0x2C, 0x28, 0x3B, 0x09].contains(place.byte(here)) { here += 1 }
            guard let word = place.word(at: here) else { return false }
            if Self.house.contains(word.hash) { return true }
            here = word.end
        }
        return false
    }

    private static let towards = WordSet("naar to")

    /// `van 5011 dl naar 5017 CE`: both are postcodes, and no amounts in the same unit.
    private func isMove(_ place: borrowing Place, _ start: Int, _ end: Int, _ pair: UInt16) -> Bool {
        let before = place.skipBlanksBack(start)
        if place.postcodeEnd > 0, start - place.postcodeEnd <= 8 {
            let word = place.wordStart(before: before)
            return word < before && Self.towards.contains(WordReading.hash(place.bytes, word..<before))
        }
        guard place.byte(end) == 0x20, let link = place.word(at: end + 1), Self.towards.contains(link.hash) else { return false }
        let digits = place.skipBlanks(link.end)
        for offset in 0..<4 where !place.isDigit(digits + offset) { return false }
        let letters = place.skipBlanks(digits + 4)
        guard WordReading.isLetter(place.byte(letters)), WordReading.isLetter(place.byte(letters + 1)), !place.isAlphanumeric(letters + 2) else { return false }
        return UInt16(place.byte(letters) & 0xDF) << 8 | UInt16(place.byte(letters + 1) & 0xDF) != pair
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

    /// Where `B-`, `BE-` or `L-` begins before four digits.
    private func belgianPrefix(_ place: borrowing Place, _ start: Int) -> Int? {
        guard place.byte(start - 1) == 0x2D else { return nil }
        let at = place.byte(start - 2) == 0x45 ? start - 3 : start - 2
        return (place.byte(at) == 0x42 || at == start - 2 && place.byte(at) == 0x4C) && !place.isAlphanumeric(at - 1) ? at : nil
    }

    /// `B-9000 Gent`, or four digits and a town behind an address or a label.
    private func belgian(_ place: inout Place, _ end: Int) {
        let start = place.start
        let prefix = belgianPrefix(place, start)
        let behindStreet = place.addressEnd > 0 && start - place.addressEnd >= 1 && start - place.addressEnd <= 6
        let label = place.label(before: start)
        // `Belgian postal code of the employee: 9000`
        let isField = [0x3A, 0x20].contains(place.byte(start - 1)) && place.byte(place.skipBlanksBack(start) - 1) == 0x3A
        let distance = place.distance(to: .postcode, before: start, within: isField ? 30 : 8)
        let named = distance != nil && (label.contains(.postcode) || isField && label.contains(.weak))
        if prefix == nil, !behindStreet, !named {
            let isYear = [place.byte(start), place.byte(start + 1)] == [0x31, 0x39] || [place.byte(start), place.byte(start + 1)] == [0x32, 0x30]
            guard place.byte(end) == 0x20, let city = place.word(at: end + 1), ForeignPostcodes.belgianCities.contains(city.hash),
                TownRecognizer.isCapital(place, end + 1), place.byte(start - 2) == 0x2C || place.byte(start - 1) == 0x0A && !isYear || isMovedTo(place, start)
            else { return }
            place.report(.postcode, start..<end, confidence: 80, reason: .context, by: "be-postcode")
            return
        }
        let town = TownRecognizer.town(place, at: place.skipBlanks(end))
        let asked = prefix != nil && (behindStreet || place.distance(to: [.postcode, .address], before: start, within: 40) != nil)
        guard town != nil || (named || asked) && place.endsFree(end) else { return }
        place.report(.postcode, (prefix ?? start)..<end, confidence: town != nil ? 85 : 80, reason: .context, by: "be-postcode")
        if let town { place.report(.place, town, confidence: 80, reason: .context, by: "nl-town") }
    }

    private func german(_ place: inout Place, _ end: Int) {
        let start = place.start
        let behindStreet = place.addressEnd > 0 && start - place.addressEnd >= 1 && start - place.addressEnd <= 6
        let prefixed = place.byte(start - 1) == 0x2D && place.byte(start - 2) == 0x44
        let named = place.label(before: start).contains(.postcode) && start - place.lastLabelEnd <= 8
        if let zip = american(place, end) { return place.report(.postcode, start..<zip, confidence: 85, reason: .form, by: "us-zip-code") }
        let city = place.byte(end) == 0x20 ? place.word(at: end + 1) : nil
        let known = city.map { ForeignPostcodes.germanCities.contains($0.hash) && TownRecognizer.isCapital(place, end + 1) } ?? false
        let stands = place.byte(start - 2) == 0x2C || place.byte(start - 1) == 0x0A || start == place.range.lowerBound || isMovedTo(place, start)
        guard behindStreet || prefixed || named || known && stands,
            place.endsFree(end)
        else { return }
        place.report(.postcode, start..<end, confidence: 80, reason: .context, by: "de-postcode")
        if let town = TownRecognizer.town(place, at: place.skipBlanks(end)) {
            place.report(.place, town, confidence: 75, reason: .context, by: "nl-town")
        }
    }

}
