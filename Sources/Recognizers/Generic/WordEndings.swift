/// What the end of a compound word says: `…straat` is a street, `…nummer` names a number, `…kanker` an illness. Dutch makes such words without end.
final class WordEndings: @unchecked Sendable {
    // Safe to share: its tables are written in `init` only.

    private static let streets: [StaticString] = [
        "straat", "str", "weg", "laan", "plein", "gracht", "kade", "singel", "dijk", "pad", "hof", "steeg", "dreef", "park", "markt", "plantsoen", "strjitte",
        "dyk", "leane", "lei", "steenweg", "baan", "kaai", "vest", "wal", "brink", "haven", "oever", "strasse", "straße", "allee", "platz", "boulevard",
        "avenue",
        "werf", "erf", "meent", "warande", "passage", "poort", "wijk", "hofje", "weide", "zoom", "wetering", "vaart", "loan", "reed", "kamp", "kwartier",
        "donk", "akker", "tuin", "rode", "laantje", "straatje", "weggetje", "paadje", "promenade", "rijt", "bos", "bosch", "horst", "brug", "dam", "mate",
        "einde", "gaarde", "bolwerk", "pl", "ln", "diep", "hoek",
    ]

    /// Endings of illnesses.
    private static let sensitive: [StaticString] = [
        "kanker", "tumor", "ziekte", "stoornis", "syndroom", "sclerose", "fobie", "verslaving", "infarct", "dementie",
    ]
    private static let everydayIllness = WordSet("zeeziekte heimweeziekte ziekte iepziekte reisziekte")

    /// Words that end like a street and are none.
    private static let noStreets = WordSet(
        """
        gerechtshof onderweg snelweg autosnelweg wagenpark supermarkt arbeidsmarkt woningmarkt omweg luchthaven zeehaven pretpark themapark allerlei velerlei
        loopbaan autobaan rijbaan startbaan bijbaan fietspad voetpad notepad ipad ipad invest harvest halverweg bouwmarkt huizenmarkt rommelmarkt kerstmarkt
        weekmarkt beursvest markt park amsterdam rotterdam schiedam zaandam edam volendam monnickendam tuin achtertuin voortuin bos rood uitweg vakantiepark
        nationaalpark machinepark kapitaalmarkt beurs koers aandelenmarkt vluchtweg wielerbaan atletiekbaan ijsbaan baan dagbaan madam tram potsdam steenwijk
        rijswijk waalwijk beverwijk noordwijk oisterwijk katwijk winterswijk harderwijk naaldwijk woonwijk volkswijk badhoevedam veendam appingedam spijkenisse
        thinkpad touchpad trackpad gamepad launchpad mousepad keypad scratchpad joypad helipad voetbalpad paspoort usbpoort netwerkpoort schakelpoort
        hangbrug busbaan bakker wakker makker hemelvaart luchtvaart scheepvaart binnenvaart ruimtevaart uitvaart welvaart zeevaart opvaart kruisvaart bedevaart
        breed gereed wreed spreed ultimate climate estimate intimate animate automate approximate legitimate primate roommate teammate classmate inmate
        dierentuin moestuin kindertuin speeltuin siertuin volkstuin wintertuin zomerkamp trainingskamp werkkamp vluchtelingenkamp concentratiekamp
        reddingsvest zwemvest thuishaven safaripark windpark zonnepark waterpark bungalowpark dinopark skatepark attractiepark luchtweg vaarweg
        spoorbaan skibaan bowlingbaan kunstijsbaan glijbaan zwembaan wedstrijdbaan jaarmarkt afzetmarkt oliemarkt valutamarkt obligatiemarkt banenmarkt
        energiemarkt schoolhof stuwdam leerdam werkendam gorredijk moerdijk probleemwijk nieuwbouwwijk achterstandswijk krachtwijk prachtwijk stadswijk
        kniediep heupdiep enkeldiep metersdiep marsdiep hoek invalshoek gezichtshoek zithoek uithoek speelhoek kijkhoek eethoek keukenhoek leeshoek ondiep verdiep weekeinde uiteinde levenseinde jaareinde slotteinde boomgaarde
        hemelrijk bedrijf verderf bederf werf erf zwerf verf durf kamp kampweg lincoln koln impl repl compl exempl displ multipl studie wedde leidraad zebrapad paard kinderhof veenendaal
        """)

    private static let noAddresses = WordSet("webadres internetadres siteadres netwerkadres hardwareadres geheugenadres gmailadres serveradres hostadres")

    /// An ending, and what it says.
    private struct Ending {
        let text: StaticString
        let cue: Cue
        /// Its last eight bytes, each without the bit that makes capitals, in the order of memory.
        let tail: UInt64
        /// The bytes of a word that `tail` is held against.
        let mask: UInt64

        init(_ text: StaticString, _ cue: Cue) {
            (self.text, self.cue) = (text, cue)
            let length = min(8, text.utf8CodeUnitCount)
            mask = ~0 << UInt64(64 - 8 * length)
            tail = WordEndings.tail(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), text.utf8CodeUnitCount) & mask
        }
    }

    /// The endings, those with the same last two letters beside each other.
    private let endings: UnsafePointer<Ending>
    /// For the last two letters of a word, where its endings begin.
    private let pairs: UnsafePointer<UInt16>
    /// A bit for the last three letters of each ending; most words have none of these and are done with that.
    private let triples: UnsafePointer<UInt64>

    static let shared = WordEndings()

    private init() {
        var all: [Ending] = Self.streets.map { Ending($0, .street) } + Self.sensitive.map { Ending($0, .sensitive) }
        all += [
            ("versie", Cue.version), ("order", .otherNumber), ("factuur", .otherNumber), ("bedrag", .amount), ("ticket", .otherNumber),
            ("onderdeel", .otherNumber), ("overeenkomst", .otherNumber), ("verzoek", .otherNumber), ("code", .numberWord), ("adres", .address),
            ("datum", .otherDate),
            ("geboortedatum", .birth), ("auto", [.plate, .weak]),
        ].map { Ending($0, $1) }
        // `achtendertigjarige`: the number stands before it in words.
        all += ["jarige", "jarigen", "jarig"].map { Ending($0, .yearWord) }
        all += ["nummer", "nummers", "nr", "nrs", "number", "numbers", "numero", "nrtje"].map { Ending($0, .numberWord) }
        func pair(_ ending: Ending) -> Int {
            let count = ending.text.utf8CodeUnitCount
            return Self.pair(ending.text.utf8Start[count - 2], ending.text.utf8Start[count - 1])
        }
        all.sort { pair($0) < pair($1) }
        let pairs = UnsafeMutablePointer<UInt16>.allocate(capacity: 1025)
        for number in 0...1024 { pairs.advanced(by: number).initialize(to: UInt16(all.firstIndex { pair($0) >= number } ?? all.count)) }
        let endings = UnsafeMutablePointer<Ending>.allocate(capacity: all.count)
        endings.initialize(from: all, count: all.count)
        let triples = UnsafeMutablePointer<UInt64>.allocate(capacity: 512)
        triples.initialize(repeating: 0, count: 512)
        for ending in all {
            let (text, count) = (ending.text.utf8Start, ending.text.utf8CodeUnitCount)
            // Before an ending of two letters any may stand.
            let firsts = count > 2 ? text[count - 3] & 31...text[count - 3] & 31 : 0...31
            for first in firsts {
                let number = Self.triple(first, text[count - 2], text[count - 1])
                triples[number >> 6] |= 1 << UInt64(number & 63)
            }
        }
        (self.pairs, self.endings, self.triples) = (UnsafePointer(pairs), UnsafePointer(endings), UnsafePointer(triples))
    }

    @inline(__always) private static func pair(_ one: UInt8, _ other: UInt8) -> Int { Int(one & 31) << 5 | Int(other & 31) }

    @inline(__always) private static func triple(_ one: UInt8, _ other: UInt8, _ last: UInt8) -> Int { Int(one & 31) << 10 | pair(other, last) }

    /// Whether a word of three bytes or more may end in what says something.
    @inline(__always) func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        let number = Self.triple(bytes[end - 3], bytes[end - 2], bytes[end - 1])
        return triples[number >> 6] >> UInt64(number & 63) & 1 == 1
    }

    /// The eight bytes before an offset, as if all letters were small.
    private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> UInt64 {
        let small: UInt64 = 0x2020_2020_2020_2020
        if end >= 8, let base = bytes.baseAddress {
            return UInt64(littleEndian: UnsafeRawPointer(base + end - 8).loadUnaligned(as: UInt64.self)) | small
        }
        var result: UInt64 = 0
        for offset in 0..<end { result = result >> 8 | UInt64(bytes[offset]) << 56 }
        return result | small
    }

    /// What the end of a word that is in no list says. Remembers streets in the place.
    func cue(_ place: inout Place, _ start: Int, _ end: Int) -> Cue {
        let bytes = place.bytes
        let number = Self.pair(bytes[end - 2], bytes[end - 1])
        let (first, last) = (Int(pairs[number]), Int(pairs[number + 1]))
        guard first < last else { return [] }
        return cue(&place, start, end, first..<last)
    }

    private func cue(_ place: inout Place, _ start: Int, _ end: Int, _ numbers: Range<Int>) -> Cue {
        let bytes = place.bytes
        let tail = Self.tail(bytes, end)
        var result: Cue = []
        for number in numbers where tail & endings[number].mask == endings[number].tail {
            let (ending, cue) = (endings[number].text, endings[number].cue)
            let length = ending.utf8CodeUnitCount
            guard end - start > length, Self.ends(bytes, end, ending, length) else { continue }
            if cue == .street {
                // `Stationspl.`, `Hendrikln.`: two letters need their stop.
                guard length > 2 || place.byte(end) == 0x2E else { continue }
                guard !Self.noStreets.contains(WordReading.hash(bytes, start..<end)) else { continue }
                place.streetStart = start
                place.streetEnd = end
                result.formUnion(.street)
            } else if cue == .numberWord {
                let one = ending.utf8Start[length - 1] == 0x73 ? CueWords.table[WordReading.hash(bytes, start..<(end - 1))] : nil
                result.formUnion(one ?? Self.named(bytes, start, end - length))
            } else if cue == .address || cue == .otherDate {
                // `inschrijfadres`, `afspraakdatum`; an `ipadres` has a meaning of its own.
                if CueWords.table[WordReading.hash(bytes, start..<end)] == nil, !Self.noAddresses.contains(WordReading.hash(bytes, start..<end)) {
                    result.formUnion(cue)
                }
            } else if cue != .sensitive {
                result.formUnion(cue)
            } else if !Self.everydayIllness.contains(WordReading.hash(bytes, start..<end)) {
                result.formUnion(.sensitive)
            }
        }
        return result
    }

    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ ending: StaticString, _ length: Int) -> Bool {
        var offset = 1
        while offset <= length {
            guard WordReading.lower(bytes[end - offset]) == ending.utf8Start[length - offset] else { return false }
            offset += 1
        }
        return true
    }

    /// What the first part of `…nummer` says: `klant`, `klanten`, `cliënts`; anything else names a number that is no person's.
    private static func named(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Cue {
        guard CueWords.table[WordReading.hash(bytes, start..<wholeEnd(bytes, end))] == nil else { return [] }
        for shorter in 0...2 where end - shorter - start >= 2 {
            let cue = (CueWords.table[WordReading.hash(bytes, start..<(end - shorter))] ?? []).intersection(.naming)
            if !cue.isEmpty { return cue }
        }
        return end - start >= 3 ? .otherNumber : []
    }

    private static func wholeEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
        var end = end
        while end < bytes.count, WordReading.isLetter(bytes[end]) { end += 1 }
        return end
    }
}
