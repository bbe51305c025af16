/// What the end of a compound word says: `…straat` is a street, `…nummer` names a number, `…kanker` an illness. Dutch makes such words without end.
enum WordEndings {
    private static let streets: [StaticString] = [
        "straat", "str", "weg", "laan", "plein", "gracht", "kade", "singel", "dijk", "pad", "hof", "steeg", "dreef", "park", "markt", "plantsoen", "strjitte",
        "dyk", "leane", "lei", "steenweg", "baan", "kaai", "vest", "wal", "brink", "haven", "oever", "strasse", "straße", "allee", "platz", "boulevard",
        "avenue",
        "werf", "erf", "meent", "warande", "passage", "poort", "wijk", "hofje", "weide", "zoom", "wetering", "vaart", "loan", "reed", "kamp", "kwartier",
        "donk", "akker", "tuin", "rode", "laantje", "straatje", "weggetje", "paadje", "promenade", "rijt", "bos", "bosch", "horst", "brug", "dam", "mate",
    ]

    /// Endings of illnesses.
    private static let sensitive: [StaticString] = [
        "kanker", "tumor", "ziekte", "stoornis", "syndroom", "sclerose", "fobie", "verslaving", "infarct", "dementie",
    ]
    private static let everydayIllness = hashes("zeeziekte heimweeziekte ziekte iepziekte reisziekte")

    /// Words that end like a street and are none.
    private static let noStreets = hashes(
        """
        gerechtshof onderweg snelweg autosnelweg wagenpark supermarkt arbeidsmarkt woningmarkt omweg luchthaven zeehaven pretpark themapark allerlei velerlei
        loopbaan autobaan rijbaan startbaan bijbaan fietspad voetpad notepad ipad ipad invest harvest halverweg bouwmarkt huizenmarkt rommelmarkt kerstmarkt
        weekmarkt beursvest markt park amsterdam rotterdam schiedam zaandam edam volendam monnickendam tuin achtertuin voortuin bos rood uitweg vakantiepark
        nationaalpark machinepark kapitaalmarkt beurs koers aandelenmarkt vluchtweg wielerbaan atletiekbaan ijsbaan baan dagbaan madam tram potsdam steenwijk
        rijswijk waalwijk beverwijk noordwijk oisterwijk katwijk winterswijk harderwijk naaldwijk woonwijk volkswijk badhoevedam veendam appingedam spijkenisse
        hemelrijk bedrijf verderf bederf werf erf zwerf verf durf kamp kampweg studie wedde leidraad zebrapad paard kinderhof veenendaal
        """)

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordReading.hash($0) })
    }

    /// For the last letter of a word: the endings that finish so. A table, because it is asked for each word.
    private static let byLast: [[(ending: StaticString, cue: Cue)]] = {
        var table = [[(ending: StaticString, cue: Cue)]](repeating: [], count: 256)
        for ending in streets { table[Int(ending.utf8Start[ending.utf8CodeUnitCount - 1])].append((ending, .street)) }
        for ending in sensitive { table[Int(ending.utf8Start[ending.utf8CodeUnitCount - 1])].append((ending, .sensitive)) }
        for (ending, cue): (StaticString, Cue) in [("versie", .version), ("order", .otherNumber), ("factuur", .otherNumber), ("bedrag", .amount)] {
            table[Int(ending.utf8Start[ending.utf8CodeUnitCount - 1])].append((ending, cue))
        }
        for ending: StaticString in ["nummer", "nummers", "nr", "nrs", "number", "numbers", "numero", "nrtje"] {
            table[Int(ending.utf8Start[ending.utf8CodeUnitCount - 1])].append((ending, .numberWord))
        }
        return table
    }()

    /// Whether any ending has these last two letters: most words are done with that.
    nonisolated(unsafe) private static let pairs: UnsafePointer<Bool> = {
        let pairs = UnsafeMutablePointer<Bool>.allocate(capacity: 1024)
        pairs.initialize(repeating: false, count: 1024)
        for (ending, _) in byLast.joined() {
            let count = ending.utf8CodeUnitCount
            pairs[pair(ending.utf8Start[count - 2], ending.utf8Start[count - 1])] = true
        }
        return UnsafePointer(pairs)
    }()

    @inline(__always) private static func pair(_ one: UInt8, _ other: UInt8) -> Int { Int(one & 31) << 5 | Int(other & 31) }

    /// What the end of a word that is in no list says. Remembers streets in the place.
    static func cue(_ place: inout Place, _ start: Int, _ end: Int) -> Cue {
        let bytes = place.bytes
        guard pairs[pair(bytes[end - 2], bytes[end - 1])] else { return [] }
        let last = WordReading.lower(bytes[end - 1])
        var result: Cue = []
        for (ending, cue) in byLast[Int(last)] {
            let length = ending.utf8CodeUnitCount
            guard end - start > length, ends(bytes, end, ending, length) else { continue }
            if cue == .street {
                guard !noStreets.contains(WordReading.hash(bytes, start..<end)) else { continue }
                place.streetStart = start
                place.streetEnd = end
                result.formUnion(.street)
            } else if cue == .numberWord {
                result.formUnion(named(bytes, start, end - length))
            } else if cue != .sensitive {
                result.formUnion(cue)
            } else if !everydayIllness.contains(WordReading.hash(bytes, start..<end)) {
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
