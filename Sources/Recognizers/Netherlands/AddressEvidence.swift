/// Streets whose names say nothing: `Botter 33-39`, `Het Anker 111-I`, `Oude Delft 42`. What stands around them makes addresses of them: what is added to
/// the number, a preposition, a town, a word such as `bezorgen` or `bewoner`. Each weighs, and together they must weigh enough.
extension AddressRecognizer {
    /// What has a number and is no street: rooms, groups, parts of texts, products, teams.
    private static let notStreets = WordSet(
        """
        limit offset fetch top flat apartment apt unit suite kamer zaal ruimte lokaal gebouw afdeling hal perron spoor lijn bus tram metro trein route snelweg afrit station halte team ploeg klas groep jaar week
        dag uur fase stap stage niveau level schaal trede module les opdracht opgave oefening vraag toets examen hoofdstuk deel bijlage tabel figuur pagina
        motie amendement besluit nummer nr categorie type klasse model serie versie release kast kluis kluisje locker doos rij stoel plaats tafel bed blok vak
        poule wedstrijd ronde speelronde punt agendapunt actie item project dossier zaak etappe seizoen aflevering episode season volume band nota blad vel
        tekening artikel paragraaf titel boek lid regel sectie section chapter article page table figure room ward floor verdieping etage terminal gate pier
        dok kade windows office iphone ipad galaxy pixel playstation xbox boeing airbus volvo bmw audi peugeot renault ford opel toyota formule covid apollo
        chrome android firefox ubuntu debian word excel outlook photoshop surface macbook thinkpad latitude elitebook probook optiplex lumia nokia huawei
        samsung redmi makita bosch dewalt philips python java swift node onder jong feyenoord ajax psv vitesse twente sparta heracles jo mo o psalm psalmen
        gezang genesis exodus jesaja matteus mattheus marcus lucas johannes romeinen hebreeen openbaring mozes sonate symfonie opus concert kwartet etude
        prelude henri lodewijk karel willem filips george wilhelm benedictus johannes pius paus raad raadsbesluit verordening richtlijn wet directive
        regulation code wetboek protocol norm nen iso din versie bericht brief nieuwsbrief mail ticket order factuur bon lot batch partij monster proef test
        tests experiment groepje cohort cluster regio district zone gebied sector wijk kavel unit box container wagen rijtuig stoel locatie bestek
        perceelnummer variant optie scenario alternatief bijzonder niveau graad grade stadium mijlpaal sprint iteratie quartile kwartaal periode trimester
        semester blok maand quarter january top nummer kanaal channel radio npo rtl sbs net zender camera poort port server node host printer scanner machine
        lift liftnummer pomp put paal lantaarnpaal hectometerpaal bocht veld baan court pitch lane track take vitamine omega factor index score cijfer punten
        procent euro dollar eur usd kilo meter liter level nivo rit ritnummer prio prioriteit priority code alarm niveau elo rang plek positie position rank
        player speler kandidaat deelnemer patient proefpersoon respondent leerling student getuige verdachte partij
        """)

    /// What says by itself that an address follows.
    private static let strong = WordSet(
        """
        huisbezoek huisbezoeken ophalen domicilie domicile bezorgen bezorgd bezorgt bezorging bezorg bezorgadres afleveren afgeleverd aflevering aflever
        afleveradres leveren lever levering bestemming destination woonadres adres adressen address addresses woon woont woonde woonden wonen wonend wonende
        woonachtig verblijft verblijvende verbleef gevestigd ingeschreven huurder huurders huurster tenant tenants bewoner bewoners bewoonster occupant
        occupants occupier resident residents perceel pand woning appartement plaatselijk pakket pakketje pakketten pakje parcel parcels package deliver
        delivered delivery deliveries opgehaald verhuisd verhuist verhuizen verhuisde verhuizing moved moving lives lived living live residing resides
        thuisadres gelegen situated located straat straatnaam street retouradres factuuradres huisadres ophaaladres vertrekadres bezoekadres werkadres
        logeeradres opvangadres thuiswonend omgevingsvergunning bouwvergunning dakkapel ontruiming ontruimd woningbrand verhuur huurwoning koopwoning
        bezichtiging
        """)

    /// What makes one likelier.
    private static let weak = WordSet(
        """
        melding overlast ambulance politie police brandweer slachtoffer taxi taxichauffeur chauffeur buren buurman buurvrouw neighbours neighbors kom komt
        kwam sta staat stond wacht ga gaat ging rij rijd rijden reed fiets langs feestje feest party rit verbalisanten agenten officers patrouille inbraak
        burglary diefstal hennepkwekerij aanhouding doorzoeking haalt haal pickup dropoff deur door aanbellen bel huis house flat apartment monteur storing
        lekkage thuiszorg wijkverpleging sleutel sleutels postbode koerier courier bezorger eigenaar eigenaren owner kwam gereden called gebeld vertrek
        vertrekt keukentafelgesprek opname ritten rijopdracht stop haltes parkeervergunning kapvergunning aanvraag vergunning verbouwing tuin achtertuin
        geboren overleden post correspondentie gezin familie family fam mevrouw mw mevr dhr meneer heer bezoek bezocht visit visited thuis buurt
        """)

    private static let prepositions = WordSet("op aan naar at to of van voor bij near from on tegenover naast achter te")
    /// Capitals that begin a sentence and are no part of the name behind them.
    private static let openers = WordSet("op in naar bij te at to from the on uit van vanuit tussen tegenover naast is")
    private static let adjectives = WordSet("oude nieuwe lange korte hoge lage grote kleine oud nieuw groot klein lytse greate")
    private static let articles = WordSet("het de it 't t 'n")

    /// What evidence must weigh together.
    private static let enough = 6

    /// The street without a telling name before a number, and the end of the number with what is added to it.
    func untold(_ place: borrowing Place, _ number: Int, _ numberEnd: Int) -> (street: Range<Int>, end: Int)? {
        let blank = number - max(1, place.blankWidth(before: number))
        let before = withoutOpposite(place, beforeNumberWord(place, blank))
        guard place.blankWidth(before) > 0, place.byte(before - 1) != 0x20 else { return nil }
        let last = place.wordStart(before: before)
        // `me adres is kerkveld 79-5`: small letters right behind what asks for an address.
        guard last < before, !place.isDigit(last - 1) else { return nil }
        let asked = TownRecognizer.isCapital(place, last) ? nil : before - last >= 4 ? askedInSmall(place, last) : nil
        guard asked != nil || TownRecognizer.isCapital(place, last) else { return nil }
        let hash = WordReading.hash(place.bytes, last..<before)
        let cue = CueWords.table[hash] ?? []
        guard
            cue.isDisjoint(with: Cue.naming.union([.address, .month, .weekday, .birth, .otherDate, .age, .numberWord, .town, .email])),
            !Self.notStreets.contains(hash), before - last == 1 || cue.isDisjoint(with: [.function, .unit])
        else { return nil }
        // `DE JAREN 2018`
        if looksLikeYear(place, number..<numberEnd), before - last > 1, WordReading.isUpper(place.byte(last + 1)) { return nil }
        if let asked { return (asked..<before, addition(place, numberEnd)) }
        var begin = begin(place, last)
        // `Op Schoener 50`: the sentence begins, and no `Op de Bies`.
        if let first = place.word(at: begin), first.end < last,
            Self.openers.contains(first.hash) || Self.strong.contains(first.hash) || Self.weak.contains(first.hash), place.byte(first.end) == 0x20,
            TownRecognizer.isCapital(place, first.end + 1) || place.byte(first.end + 1) == 0x27
        {
            begin = first.end + 1
        }
        // `afdeling De Vuurtoren 2`
        if place.isSaid(Self.wards, before: begin, within: 1) { return nil }
        // One letter is a name only in a longer one: `Hoge der A`.
        guard before - last >= 2 || begin < last else { return nil }
        var end = addition(place, numberEnd)
        if postcodeFollows(place, end) || isAskedFor(place, begin) { return (begin..<before, withSecond(place, numberEnd, end)) }
        guard begin < last || !Towns.isKnown(hash) else { return nil }
        // Nobody but a houseboat has `t/o`.
        var weight = before < blank && place.byte(before + 2) | 0x20 == 0x74 ? Self.enough : added(place, numberEnd, end)
        if weight == 0, case let second = withSecond(place, numberEnd, end), second > end { (end, weight) = (second, 2) }
        weight += form(place, begin, last) + placeBefore(place, begin) + placeBehind(place, end) + around(place, begin, end)
        // Most capitals before a number have nothing at all.
        guard weight > 0 else { return nil }
        if weight < Self.enough { weight += context(place, begin) }
        guard weight >= Self.enough + (looksLikeYear(place, number..<numberEnd) ? 3 : 0) else { return nil }
        return (begin..<before, end)
    }

    private static let wards = WordSet("afdeling groep woongroep leefgroep zaal ward unit")

    /// `adres: kerkveld`, `me adres is 't kerkveld`, and no `de straat telt`: where the name begins.
    private func askedInSmall(_ place: borrowing Place, _ at: Int) -> Int? {
        var begin = at
        let article = place.wordStart(before: at - 1)
        if place.byte(at - 1) == 0x20, article < at - 1, Self.articles.contains(WordReading.hash(place.bytes, article..<(at - 1))) {
            begin = place.byte(article - 1) == 0x27 ? article - 1 : article
        }
        for from in begin < at ? [begin, at] : [at] {
            if isAskedFor(place, from), saysAddress(place, from), place.byte(from - 1) != 0x20 || place.distance(to: .address, before: from, within: 1) == nil {
                return from
            }
        }
        return nil
    }

    private static let address = WordSet("address woont woon wonen woonachtig")
    private static let adres = WordReading.hash("adres")

    /// Whether one of the three words before is `…adres`, or says that somebody lives there: what is said of a `woning` or a `locatie` may be anything.
    private func saysAddress(_ place: borrowing Place, _ at: Int) -> Bool {
        var end = at
        for _ in 0..<3 {
            while end > at - 30, end > place.range.lowerBound, !place.isAlphanumeric(end - 1), place.byte(end - 1) != 0x0A { end -= 1 }
            let start = place.wordStart(before: end)
            guard start < end else { return false }
            if Self.address.contains(WordReading.hash(place.bytes, start..<end)) { return true }
            if end - start >= 5, WordReading.hash(place.bytes, (end - 5)..<end) == Self.adres { return true }
            end = start
        }
        return false
    }

    /// `Zuidersluis nr. 5`
    private func beforeNumberWord(_ place: borrowing Place, _ blank: Int) -> Int {
        let end = place.byte(blank - 1) == 0x2E ? blank - 1 : blank
        let start = place.wordStart(before: end)
        guard start < end, end - start <= 6, place.byte(start - 1) == 0x20,
            CueWords.table[WordReading.hash(place.bytes, start..<end)]?.contains(.numberWord) == true
        else { return blank }
        return start - 1
    }

    /// `Botter 33 39`, as in Lelystad: the second number belongs to the first.
    private func withSecond(_ place: borrowing Place, _ number: Int, _ end: Int) -> Int {
        guard end == number, place.byte(end) == 0x20, place.isDigit(end + 1), place.byte(end + 1) != 0x30 else { return end }
        var next = end + 1
        while place.isDigit(next) { next += 1 }
        guard next - end <= 4, !place.isAlphanumeric(next), place.byte(next) != 0x2D, !isSomethingElse(place, (end + 1)..<next) else { return end }
        return next
    }

    /// What is added to the number.
    private func added(_ place: borrowing Place, _ number: Int, _ end: Int) -> Int {
        guard end > number else { return 0 }
        let mark = place.byte(number)
        let at = WordReading.isLetter(mark) ? number : number + 1
        guard let word = place.word(at: at) else { return place.isDigit(at) ? 2 : 0 }
        if Self.decided.contains(word.hash) { return 6 }
        if Self.roman.contains(word.hash), WordReading.isUpper(place.byte(at)), at > number { return word.end - at == 1 && mark == 0x20 ? 2 : 4 }
        return word.end - at == 1 ? 2 : 4
    }

    private static let decided = WordSet("hs bis")
    private static let roman = WordSet("i ii iii iv v vi")

    /// `Het Anker`, `Hoge der A`, `Oude Delft`: named like a street.
    private func form(_ place: borrowing Place, _ begin: Int, _ last: Int) -> Int {
        guard begin < last else { return 0 }
        if [0x27, 0xE2].contains(place.byte(begin)) { return 2 }
        guard let first = place.word(at: begin) else { return 0 }
        if Self.articles.contains(first.hash) || Self.adjectives.contains(first.hash) { return 2 }
        // A particle inside: `Kop van Zuid`; but `Jan de Vries` too, so that it weighs little.
        let before = place.wordStart(before: last - 1)
        guard place.byte(last - 1) == 0x20, before > begin, !TownRecognizer.isCapital(place, before) else { return 0 }
        return CueWords.table[first.hash]?.isDisjoint(with: [.streetName, .function]) == false ? 2 : 1
    }

    /// The preposition or the town before the name.
    private func placeBefore(_ place: borrowing Place, _ begin: Int) -> Int {
        if place.byte(begin - 1) == 0x20, place.byte(begin - 2) == 0x2C {
            let town = place.wordStart(before: begin - 2)
            return town < begin - 2 && TownRecognizer.isCapital(place, town) && Towns.isKnown(WordReading.hash(place.bytes, town..<(begin - 2))) ? 4 : 0
        }
        guard place.byte(begin - 1) == 0x20 else { return 0 }
        // `Naar: Spui 167`
        let end = place.byte(begin - 2) == 0x3A ? begin - 2 : begin - 1
        let start = place.wordStart(before: end)
        guard start < end else { return 0 }
        let hash = WordReading.hash(place.bytes, start..<end)
        return Self.prepositions.contains(hash) ? 2 : hash == Self.into ? 1 : 0
    }

    private static let te = WordReading.hash("te")
    private static let links = WordSet("te in beide beiden both")
    private static let into = WordReading.hash("in")

    /// The town behind the number: `, Delft`, ` te Breda`, a line or a cell of its own.
    private func placeBehind(_ place: borrowing Place, _ end: Int) -> Int {
        var at = end
        var isTe = false
        switch place.byte(end) {
        case 0x20:
            guard let link = place.word(at: end + 1), link.hash == Self.te || link.hash == Self.into, place.byte(link.end) == 0x20 else { return 0 }
            (at, isTe) = (link.end + 1, link.hash == Self.te)
        case 0x2C, 0x3B, 0x09, 0x7C, 0x0A:
            at = place.skipBlanks(end + 1)
            // `, te Breda`, `, beide te Haarlem`
            for _ in 0..<2 {
                guard let link = place.word(at: at), Self.links.contains(link.hash), place.byte(link.end) == 0x20 else { break }
                (at, isTe) = (link.end + 1, link.hash == Self.te)
            }
        case 0x0D where place.byte(end + 1) == 0x0A: at = end + 2
        default: return 0
        }
        guard let town = TownRecognizer.town(place, at: at) else { return 0 }
        if [0x27, 0xE2].contains(place.byte(at)) { return 4 }
        if Towns.isKnown(WordReading.hash(place.bytes, town)) || place.word(at: at).map({ Towns.isKnown($0.hash) }) == true { return isTe ? 5 : 4 }
        return isTe ? 4 : place.byte(end) == 0x2C ? 1 : 0
    }

    /// The marks around: alone in a cell or in quotes, or at the end of a clause.
    private func around(_ place: borrowing Place, _ begin: Int, _ end: Int) -> Int {
        let (left, right) = (place.byte(begin - 1), place.byte(end))
        let closes: [UInt8] = [0x3B, 0x09, 0x7C, 0x22, 0x0A, 0x0D, 0x3C]
        if [0x3B, 0x09, 0x7C, 0x22, 0x3E].contains(left), closes.contains(right) { return place.said(before: begin, within: 80).contains(.address) ? 6 : 1 }
        if [0x2E, 0x2C, 0x3A, 0x3F, 0x21, 0x29, 0].contains(right) || closes.contains(right) { return 1 }
        guard right == 0x20, place.word(at: end + 1) != nil else { return place.byte(end + 1) == 0x28 ? 1 : 0 }
        return place.cue(after: end).cue.contains(.function) ? 1 : 0
    }

    /// The words before, within the sentence or on the line before.
    func context(_ place: borrowing Place, _ begin: Int) -> Int {
        var result = 0
        var end = begin
        let limit = max(place.range.lowerBound, begin - 90)
        var lines = 0
        while end > limit {
            let start = place.wordStart(before: end)
            guard start < end else {
                let byte = place.byte(end - 1)
                if byte == 0x0A {
                    lines += 1
                    if lines > 1 || result > 0 { break }
                }
                // The end of a sentence, and not `mw.`.
                if byte == 0x21 || byte == 0x3F || byte == 0x2E && end - 1 - place.wordStart(before: end - 1) >= 4 { break }
                end -= 1
                continue
            }
            let hash = WordReading.hash(place.bytes, start..<end)
            if Self.strong.contains(hash) { return 5 }
            if result == 0, Self.weak.contains(hash) { result = 3 }
            end = start
        }
        return result
    }
}
