/// Addresses by their form: the name of a street, a house number, and what is added to it (NEN 5825; BAG). Not from a list: Dutch, Frisian and Flemish
/// streets are known by their endings (`…straat`, `…strjitte`, `…steenweg`), `Laan van …` and `Rue …` by their first
/// word, English ones by their last.
public struct AddressRecognizer: Recognizer {
    public let id = "nl-address"
    public let kinds: [EntityKind] = [.address]
    public let attention = Attention([.digits, .words], lengths: [1...5], cues: [.street, .englishStreet, .postBox])

    public init() {}

    public func examine(_ place: inout Place) {
        if WordReading.isDigit(place.byte(place.start)) { return houseNumber(&place) }
        if place.cue.contains(.postBox) { return postBox(&place) }
        if place.streetStart == place.start {
            field(&place)
        } else if place.cue.contains(.street), TownRecognizer.isCapital(place, place.start) {
            place.openStreet = place.start
        }
        if place.cue.contains(.englishStreet) { english(&place) }
    }

    /// `straat: Kerkstraat` in a form, where the number has a field of its own.
    private func field(_ place: inout Place) {
        let label = place.lastLabel
        guard label.cue.contains(.address), place.start - label.end <= 4, place.start > label.end + 1 || place.byte(label.end) != 0x20 else { return }
        let after = place.skipBlanks(place.end)
        guard !place.isDigit(after), after == place.end else { return }
        place.report(.address, place.start..<place.end, confidence: 80, reason: .context, by: id, settles: false)
    }

    private static let houseNumberLabels = WordSet("huisnummer huisnr housenumber")

    // MARK: Dutch

    private func houseNumber(_ place: inout Place) {
        let start = place.start
        var number = start
        while place.isDigit(number) { number += 1 }
        guard number - start <= 5, place.byte(start) != 0x30 else { return }
        let label = place.lastLabel
        if start - label.end <= 4, label.end > label.start, Self.houseNumberLabels.contains(WordReading.hash(place.bytes, label.start..<label.end)) {
            return place.report(.address, start..<addition(place, number), confidence: 80, reason: .context, by: id)
        }
        guard !isSomethingElse(place, start..<number) else { return }
        guard let street = street(place, start), !isYear(place, street, start..<number) else {
            if let end = numberFirst(place, start, number) {
                place.addressEnd = end
                return place.report(.address, flat(place, start)..<end, confidence: 82, reason: .context, by: "en-address")
            }
            guard let untold = untold(place, start, number) else { return }
            place.addressEnd = untold.end
            return place.report(.address, untold.street.lowerBound..<untold.end, confidence: 82, reason: .context, by: id)
        }
        let end = addition(place, number)
        // `NEN-EN-ISO 9000-1:2015`.
        if place.byte(end) == 0x3A, place.isDigit(end + 1) { return }
        let lower = place.streetEnd == street.upperBound && !place.isUpperStart(street.lowerBound) && !place.isUpperStart(place.streetStart)
        if lower {
            // `kerkstraat 12`: in lower case only where more says that it is an address.
            let named = place.distance(to: .address, before: street.lowerBound, within: 50) != nil
            // `plompetorengracht 47f`: what is added to the number says as much.
            let isAdded = end > number && street.count >= 8
            let needed = street.count >= 8 ? 3 : 5
            guard
                named || isAdded || postcodeFollows(place, end) || needed == 3 && isReached(place, street.lowerBound)
                    || context(place, street.lowerBound) >= needed
            else { return }
        }
        place.addressEnd = end
        let begin = lower ? lowerBegin(place, street.lowerBound) : street.lowerBound
        place.report(.address, begin..<end, confidence: lower ? 80 : 92, reason: lower ? .context : .form, by: id)
    }

    /// `Noorderhaven t/o 41`: across the street from it, as houseboats lie.
    func withoutOpposite(_ place: borrowing Place, _ end: Int) -> Int {
        guard place.byte(end - 1) | 0x20 == 0x6F, place.byte(end - 2) == 0x2F, place.byte(end - 3) | 0x20 == 0x74, place.byte(end - 4) == 0x20 else {
            return end
        }
        return end - 4
    }

    /// The street right before a number; nil where none stands there.
    private func street(_ place: borrowing Place, _ number: Int) -> Range<Int>? {
        var before = place.skipBlanksBack(number)
        guard before < number || place.byte(before - 1) == 0x0A else { return nil }
        let isCell = place.byte(number - 1) == 0x09
        // `Kerkstraat nr. 12`, `Kerkstraat, 12`.
        if place.byte(before - 1) == 0x2E || place.byte(before - 1) == 0x2C { before -= 1 }
        before = withoutOpposite(place, before)
        let (wordStart, cue) = place.cue(before: before)
        if cue.contains(.numberWord), wordStart < before, before - wordStart <= 6 {
            before = place.skipBlanksBack(wordStart)
            if place.byte(before - 1) == 0x2E { before -= 1 }
        }
        if place.byte(before - 1) == 0x2C { before -= 1 }
        if place.streetEnd == before, place.streetStart >= place.range.lowerBound {
            return begin(place, place.streetStart)..<before
        }
        // `Kanaaldijk-Zuid 5`, `Ringbaan Oost 12`.
        let wing = place.wordStart(before: before)
        if wing < before, place.streetEnd == wing - 1, place.byte(wing - 1) == 0x2D || place.byte(wing - 1) == 0x20,
            Self.wings.contains(WordReading.hash(place.bytes, wing..<before))
        {
            return begin(place, place.streetStart)..<before
        }
        // `Koning Willem II laan 5`: the kind of street as a word of its own.
        if place.byte(wing) >= 0x61, Self.kinds.contains(WordReading.hash(place.bytes, wing..<before)), place.byte(wing - 1) == 0x20,
            case let name = place.wordStart(before: wing - 1), name < wing - 1, TownRecognizer.isCapital(place, name),
            CueWords.table[WordReading.hash(place.bytes, name..<(wing - 1))]?.isDisjoint(with: [.function, .address, .town]) ?? true
        {
            return begin(place, name)..<before
        }
        // `Laan van Meerdervoort 12`, `Plein 1944 12`, `Rue de la Loi 16`.
        guard place.openStreet >= 0, number - place.openStreet <= 50, place.openStreet < before else { return nil }
        var at = place.openStreet
        var words = 0
        var capitals = 0
        while at < before {
            let byte = place.byte(at)
            if byte == 0x20 || byte == 0x2D || byte == 0x27 || byte == 0x2E {
                at += 1
            } else if byte == 0xE2, place.byte(at + 1) == 0x80, place.byte(at + 2) == 0x99 {
                at += 3
            } else if WordReading.isDigit(byte) {
                guard words == 1 else { return nil }
                while place.isDigit(at) { at += 1 }
                words += 1
                capitals += 1
            } else if let word = place.word(at: at) {
                if TownRecognizer.isCapital(place, at) { capitals += 1 } else if !Self.particles.contains(word.hash) { return nil }
                words += 1
                at = word.end
            } else {
                return nil
            }
        }
        guard words <= 7, capitals >= 2 || words == 1 else { return nil }
        // `Tomasz van Dijk 10`: somebody's name, and the number is of the next cell, or of something else.
        let begin = begin(place, place.openStreet)
        if begin < place.openStreet, isCell || isSurname(place, begin) {
            guard
                !isCell, postcodeFollows(place, number) || townFollows(place, number) || place.distance(to: .address, before: begin, within: 30) != nil
            else { return nil }
        }
        if words == 1 {
            // `Brink 12`, `Markt 3`: a capital inside a sentence, or a postcode behind it.
            guard
                postcodeFollows(place, number) || townFollows(place, number) || place.distance(to: .address, before: place.openStreet, within: 30) != nil
                    || !startsSentence(place, place.openStreet)
            else { return nil }
        }
        return begin..<before
    }

    private static let kinds = WordSet("laan straat plein weg singel kade dijk gracht hof park")
    private static let wings = WordSet("noord zuid oost west noordzijde zuidzijde oostzijde westzijde nz zz oz wz")
    private static let van = WordReading.hash("van")

    /// Whether `van`, `van den` or `van der` stands before the kind of street, behind another name: `Jan van Dijk`, `A. van den Brink`.
    private func isSurname(_ place: borrowing Place, _ begin: Int) -> Bool {
        var at = begin
        var words = 0
        while at < place.openStreet {
            guard let word = place.word(at: at) else {
                at += 1
                continue
            }
            if word.hash == Self.van, words > 0 { return true }
            words += 1
            at = word.end
        }
        return false
    }

    /// `Structuurvisie Stationsplein 2030`, `Hemelvaartmarkt 2024`: a year more often than a house number, unless more says that somebody lives there.
    private func isYear(_ place: borrowing Place, _ street: Range<Int>, _ number: Range<Int>) -> Bool {
        guard looksLikeYear(place, number) else { return false }
        return !postcodeFollows(place, number.upperBound) && !townFollows(place, number.lowerBound)
            && place.distance(to: .address, before: street.lowerBound, within: 40) == nil
    }

    /// From 1950 to 2049.
    func looksLikeYear(_ place: borrowing Place, _ number: Range<Int>) -> Bool {
        guard number.count == 4 else { return false }
        let (first, second, third) = (place.byte(number.lowerBound), place.byte(number.lowerBound + 1), place.byte(number.lowerBound + 2))
        return first == 0x31 && second == 0x39 && third >= 0x35 || first == 0x32 && second == 0x30 && third <= 0x34
    }

    /// `adres: Achterom`, `woonachtig aan de Achterom`: only small words since the word that asks for it.
    func isAskedFor(_ place: borrowing Place, _ at: Int) -> Bool {
        guard let distance = place.distance(to: .address, before: at, within: 24) else { return false }
        var here = at - distance
        // It was given already.
        guard place.addressEnd <= here else { return false }
        // `Briefadres toegekend: Vishoek 207`
        if place.byte(at - 1) == 0x20, place.byte(at - 2) == 0x3A { return !(here..<at).contains { place.byte($0) == 0x0A || place.isDigit($0) } }
        guard distance <= 20 else { return false }
        // Right behind the word, or past `aan` and `op`: what somebody moved `naar` may be a room.
        var (stands, words) = (false, 0)
        while here < at {
            if let word = place.word(at: here) {
                stands = stands || Self.standing.contains(word.hash)
                words += 1
                guard CueWords.table[word.hash]?.contains(.function) == true else { return false }
                here = word.end
            } else {
                guard place.byte(here) == 0x20 || words == 0 && distance <= 6 else { return false }
                here += 1
            }
        }
        return stands || words == 0
    }

    private static let standing = WordSet("aan op is")

    private static let particles = WordSet("van de der den het ter ten t s la le les du des of the en aan op in naar to tot von zum am l d")

    /// `Markt 1 te Delft`.
    private func townFollows(_ place: borrowing Place, _ number: Int) -> Bool {
        var at = number
        while place.isDigit(at) { at += 1 }
        at = addition(place, at)
        if place.byte(at) == 0x2C, place.byte(at + 1) == 0x20, TownRecognizer.isCapital(place, at + 2), place.byte(at + 3) >= 0x61 { return true }
        guard place.byte(at) == 0x20, let word = place.word(at: at + 1), Self.links.contains(word.hash), place.byte(word.end) == 0x20 else { return false }
        return TownRecognizer.isCapital(place, word.end + 1)
    }

    private static let links = WordSet("te in")

    private func startsSentence(_ place: borrowing Place, _ at: Int) -> Bool {
        let before = place.skipBlanksBack(at)
        return before == place.range.lowerBound || [0x2E, 0x21, 0x3F, 0x0A].contains(place.byte(before - 1))
    }

    /// `12 mei`, `12 km`, `12.30 uur`, `12%`: no house number.
    func isSomethingElse(_ place: borrowing Place, _ number: Range<Int>) -> Bool {
        let end = number.upperBound
        let byte = place.byte(end)
        if byte == 0x25 || byte == 0x3A && place.isDigit(end + 1) { return true }
        if byte == 0x2E || byte == 0x2C, place.isDigit(end + 1) { return !(byte == 0x2C && place.isDigit(end + 4)) }
        let cue = place.cue(after: end).cue
        // `Kerkstraat 14 bomen`
        if place.byte(end) == 0x20, let word = place.word(at: end + 1), Self.counted.contains(word.hash) { return true }
        if place.byte(end) == 0x20, !cue.isDisjoint(with: [.month, .unit, .yearWord]) {
            // `12 a` and `12 c` are additions, though ampere and Celsius are units.
            let word = place.skipBlanks(end)
            return !(place.word(at: word).map { $0.end - word == 1 } ?? false)
        }
        return false
    }

    private static let counted = WordSet(
        "bomen iepen eiken lindes linden platanen struiken woningen huizen appartementen panden lantaarnpalen lichtmasten parkeerplaatsen parkeervakken paaltjes prullenbakken bewoners huishoudens meldingen klachten deelnemers trees houses flats homes"
    )
    private static let floors = WordSet("hoog hg hoogachter hoogvoor etage verd verdieping")
    private static let additions = WordSet(
        "bis hs huis boven beneden bus bte rood zwart zw ter i ii iii iv v vi hoog verd app apt unit bg sous to kamer wit tris rd")

    /// The end of a house number with what is added: `12a`, `12-2`, `12 bis`, `12-III`, `12/3`, `12 bus 4`.
    func addition(_ place: borrowing Place, _ number: Int) -> Int {
        var end = number
        for _ in 0..<3 {
            var at = end
            let byte = place.byte(at)
            // `26–9`
            if byte == 0xE2, case let mark = place.plainMark(at), mark.sign == 0x2D, place.isDigit(at + mark.width), !place.isDigit(at + mark.width + 2) {
                end = at + mark.width
                while place.isDigit(end) { end += 1 }
                continue
            }
            if WordReading.isLetter(byte) {
                guard let word = place.word(at: at), word.end - at <= 4, word.end - at == 1 || Self.additions.contains(word.hash) else { return end }
                end = word.end
                while place.isDigit(end) { end += 1 }
                continue
            }
            if byte == 0x2D || byte == 0x2F || byte == 0x20 {
                // `691 3-hoog`, `12-2hg`
                // `194 2e etage`
                if place.isDigit(at + 1), let rank = place.word(at: at + 2), rank.end - at <= 5, place.byte(rank.end) == 0x20,
                    let word = place.word(at: rank.end + 1), Self.floors.contains(word.hash)
                {
                    return word.end
                }
                if place.isDigit(at + 1), !place.isDigit(at + 2), case let floor = [0x2D, 0x20].contains(place.byte(at + 2)) ? at + 3 : at + 2,
                    let word = place.word(at: floor), Self.floors.contains(word.hash)
                {
                    return word.end
                }
            }
            if byte == 0x2D || byte == 0x2F {
                at += 1
                if place.isDigit(at) {
                    var next = at
                    while place.isDigit(next) { next += 1 }
                    guard next - at <= 4, place.byte(next) != 0x2D || !place.isDigit(next + 1) else { return end }
                    end = next
                    if WordReading.isLetter(place.byte(end)), !place.isAlphanumeric(end + 1) { end += 1 }
                    continue
                }
                guard let word = place.word(at: at), word.end - at <= 2 || Self.additions.contains(word.hash) else { return end }
                end = word.end
                while place.isDigit(end) { end += 1 }
                continue
            }
            guard byte == 0x20 else { return end }
            at += 1
            guard let word = place.word(at: at) else {
                // `12 3e etage` is not read; `12 -14` neither.
                return end
            }
            let length = word.end - at
            if Self.additions.contains(word.hash), length > 1 || !place.isAlphanumeric(word.end) {
                // `te` and `to` would take the sentence along.
                guard length > 2 || WordReading.isUpper(place.byte(at)) || [0x62, 0x68, 0x69, 0x72, 0x7A].contains(place.byte(at)) else {
                    return end
                }
                end = word.end
                // `bte. 12`
                if place.byte(end) == 0x2E, place.byte(end + 1) == 0x20, place.isDigit(end + 2) { end += 1 }
                if place.byte(end) == 0x2D, place.isAlphanumeric(end + 1), !place.isAlphanumeric(end + 2) { return end + 2 }
                if place.byte(end) == 0x20, place.isDigit(end + 1) {
                    var next = end + 1
                    while place.isDigit(next) { next += 1 }
                    // `105 bis 8261 TN`: the postcode, which does not begin with a zero as `bus 0201` may.
                    if next - end <= 4 || next - end == 5 && place.byte(end + 1) == 0x30 { end = next }
                } else if place.byte(end) == 0x20, WordReading.isUpper(place.byte(end + 1)) || (0x61...0x64).contains(place.byte(end + 1)),
                    !place.isAlphanumeric(end + 2)
                {
                    end += 2
                }
                return end
            }
            if length == 1, WordReading.isLetter(place.byte(at)), !place.isAlphanumeric(word.end),
                place.byte(word.end) != 0x27 || !place.isAlphanumeric(word.end + 1),
                place.byte(word.end) != 0x2E || !place.isAlphanumeric(word.end + 1)
            {
                end = word.end
                continue
            }
            return end
        }
        return end
    }

    /// Whether a postcode stands within a few bytes: `kerkstraat 12, 1234 ab`.
    func postcodeFollows(_ place: borrowing Place, _ end: Int) -> Bool {
        var at = end
        let limit = at + 14
        while at < limit {
            if place.isDigit(at), !place.isAlphanumeric(at - 1), place.isDigit(at + 3), !place.isDigit(at + 4) {
                let letters = place.skipBlanks(at + 4)
                // A Belgian one, and its town.
                if letters == at + 5, TownRecognizer.isCapital(place, letters), place.byte(letters + 1) >= 0x61, place.byte(end) == 0x2C { return true }
                return WordReading.isLetter(place.byte(letters)) && WordReading.isLetter(place.byte(letters + 1)) && !place.isAlphanumeric(letters + 2)
            }
            at += 1
        }
        return false
    }
}

extension Place {
    func isUpperStart(_ at: Int) -> Bool { TownRecognizer.isCapital(self, at) }
}
