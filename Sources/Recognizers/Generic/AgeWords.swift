/// Words that tell whose age a number is, or that it is the age of a thing. Hashed, like `CueWords`, and only asked where a number of years was read.
enum AgeWords {
    /// What is so many years old and no person. The last word of a Dutch compound counts too, see `isThing`.
    private static let things = WordSet(
        """
        pand panden gebouw gebouwen huis huizen woning woningen flat appartement boerderij kerk toren molen brug bruggen viaduct tunnel dijk sluis fabriek
        kasteel villa schuur schuren loods garage kelder dak daken muur riool riolering leiding leidingen kabel woonwijk stadion museum hotel zwembad paleis
        gemaal bedrijf bedrijven firma onderneming vereniging stichting club winkel zaak keten merk organisatie instelling instituut traditie gewoonte ritueel
        auto autos wagen voertuig bus bussen trein treinen tram fiets fietsen brommer scooter motor boot boten schip schepen veerboot vliegtuig toestel
        caravan camper tractor machine machines installatie installaties apparaat apparaten ketel ketels boiler koelkast wasmachine droger vaatwasser
        televisie lift liften telefoon laptop computer computers server printer systeem systemen software programma website app netwerk wiel turbine centrale
        reactor kachel pomp zonnepaneel zonnepanelen accu batterij meter whisky whiskey wijn wijnen kaas kazen port rum cognac jenever bier fles flessen vat
        vaten azijn es linden wilg populier conifeer boom bomen eik eiken beuk linde kastanje bos plant planten heg bonsai wet wetten regeling verordening besluit beleid plan plannen visie
        akkoord verdrag contract overeenkomst convenant lening hypotheek polis rekening abonnement garantie relatie huwelijk oorlog conflict strijd vete
        jubileum bestaan hond honden kat katten paard paarden pony koe schaap geit vogel papegaai schildpad konijn hamster kitten puppy pup poes kater merrie
        hengst olifant leeuw gorilla panda walvis giraffe aap nieuws bank stoel tafel kast schilderij boek boeken foto document documenten rapport krant film
        video lied plaat munt vaas klok viool piano orgel beeld mummie fossiel skelet ster planeet stad dorp land staat natie gemeente provincie cultuur
        methode technologie techniek onderzoek studie opleiding cursus project periode termijn looptijd lease obligatie obligaties cyclus missie expeditie
        reis verbod campagne rente record uitspraak arrest vonnis zaak dossier botten graf bridge bridges building buildings house houses home barn church
        tower car cars truck vehicle bus train ship boat plane aircraft jet engine machine machines computer laptop phone tree trees oak whisky wine wines
        cheese scotch bourbon bottle law laws act statute treaty company firm business institution tradition custom agreement loan warranty feud dog cat horse
        puppy kitten turtle parrot tortoise elephant painting system systems roof pipe pipes bond policy program programme term sentence ban deal mill castle
        hotel restaurant pub theatre theater stadium park city town village country nation bicycle bike plant lease mortgage dispute war study record
        furniture piano violin coin statue ruin ruins temple
        """)

    /// Short ones that end compounds all the same: `gemeentewet`, `rieten dak`.
    private static let laws = WordSet("wet dak")

    /// What a person is called besides the words with `Cue.someone`: a thing further on does not change it.
    private static let persons = WordSet(
        """
        eigenaar eigenaresse leraar lerares docent docente directeur acteur actrice zanger zangeres speler speelster voetballer trainer atleet agent agente
        politicus burgemeester minister wethouder boer boerin ondernemer advocaat arts dokter verpleegkundige schrijver schrijfster kunstenaar huurder kind
        kinderen zoon dochter zonen dochters jongens meisjes mannen vrouwen broers zussen tweeling leerlingen kandidaat client partner ex echtgenoot man vrouw
        mens persoon jongeman asielzoeker vluchteling vreemdeling gedetineerde eiser eiseres appellant appellante klager klaagster aangever aangeefster
        betrokkene verzoekster moeder vader ouder ouders grootvader grootmoeder opa oma inwoner scholier schooljongen wandelaar toerist automobilist
        motorrijder driver nurse teacher doctor student pupil suspect victim patient owner tenant actor actress singer player farmer lawyer writer artist
        father mother parent grandmother grandfather grandma grandpa brother sister uncle aunt nephew niece cousin kid kids child children sons daughters boys
        girls men women twins infant toddler baby teenager teen pensioner resident widow widower husband wife cyclist pedestrian passenger worker employee
        candidate applicant jongste oudste middelste
        """)

    /// Those who have an age right behind `van`: `zus van 12`, `een dochter van 9`.
    static let kin = WordSet(
        """
        zoon zonen zoons dochter dochters zoontje zoontjes dochtertje dochtertjes broer broers broertje broertjes zus zussen zusje zusjes jongen jongens
        meisje meisjes kind kinderen kindje kindjes kleinkind kleinkinderen kleinzoon kleindochter man vrouw mannen vrouwen jongetje jongetjes pleegkind
        pleegkinderen stiefzoon stiefdochter pleegzoon pleegdochter tweeling neefje nichtje baby peuter kleuter tiener puber pubers tieners opa oma son sons
        daughter daughters brother brothers sister sisters boy boys girl girls child children kid kids man woman men women twins
        """)
    /// Those whose age is counted in months or weeks.
    static let small = WordSet(
        """
        baby babys kind kindje zoon zoontje dochter dochtertje peuter meisje jongetje jongen kleinkind kleinzoon kleindochter zuigeling pasgeborene infant
        toddler son daughter boy girl child newborn dreumes neefje nichtje broertje zusje tweeling baby's dreumesje pleegkind
        """)
    static let pronouns = WordSet("hij zij ze hy he she ik i jij je")
    /// Who is named behind them, or says it.
    static let saying = WordSet("zegt aldus vertelt stelt says said meent vindt schrijft zei")
    private static let countries = WordSet(
        "nederland belgie duitsland frankrijk engeland spanje italie europa amerika china rusland polen turkije marokko suriname")

    /// Whether the name of a place is in the lists.
    static func isPlace(_ hash: UInt64) -> Bool { countries.contains(hash) || Towns.isKnown(hash) }
    /// What goes on behind a number of years that something lasts: `5 jaar geldig`.
    static let lasts = WordSet(
        """
        geldig valid houdbaar bewaard weg ziek thuis samen actief verzekerd directeur voorzitter penningmeester bestuurslid wethouder in onder werkloos vermist
        """)
    static let become = WordSet("wordt word werd worden werden turned turns turning")
    static let be = WordSet("is was ben bent are am waren zijn")
    static let geworden = WordReading.hash("geworden")
    static let impersonal = WordSet("dat dit het er that this it there wat which die deze")
    static let relative = WordSet("die dat that which")

    /// What may stand between a verb and a number of years.
    static let yearAdverbs = WordSet(
        """
        nu pas al inmiddels net bijna ongeveer ruim toen reeds only now just almost nog circa ca dan vandaag morgen gisteren zojuist destijds alweer slechts
        ondertussen already precies exactly zeker minstens
        """)
    /// When something is so: it may stand between a verb and a number without a unit.
    static let adverbs = WordSet(
        """
        nu dit pas al inmiddels net bijna ongeveer ruim toen reeds only now just almost nog circa ca dan vandaag morgen overmorgen gisteren eergisteren zojuist
        volgende vorige afgelopen komende deze week maand jaar zomer winter herfst lente dag weekend maandag dinsdag woensdag donderdag vrijdag zaterdag
        zondag januari februari maart april mei juni juli augustus september oktober november december in recently today yesterday tomorrow next last month
        year binnenkort straks onlangs recent ook alweer ondertussen destijds meer slechts officieel eindelijk already exactly precies
        """)

    /// What may follow a bare number that is an age: what goes on with the sentence, and names nothing that is counted.
    static let goesOn = WordSet(
        """
        hoor haha lol trouwens toch he hè geloof denk en maar dus want omdat terwijl toen als and but so because when while yesterday today tomorrow gisteren
        vandaag morgen
        """
    )
    /// The same behind a verb that says that somebody became so old.
    static let goesOnWider = WordSet(
        """
        hoor haha lol trouwens toch he hè geloof denk
        en maar dus want omdat terwijl toen als and but so because when while last this next yesterday today tomorrow in on gisteren vandaag morgen afgelopen
        vorige volgende deze komende op geworden
        """)
    /// Behind `zus van 12` and `The suspect, 19,`.
    static let goesOnOfSomebody = WordSet(
        """
        en die is was heeft had uit in op met wordt werd woont zit gaat and who is was has had from with lives living goes maar dus
        zoekt zocht vroeg kwam kreeg overleed belt belde meldt
        """)

    private static let prepositions = WordSet(
        "van in op uit met aan bij voor naar onder over tegen tussen of from at with on by to for under near volgens according")

    static func isPerson(_ hash: UInt64) -> Bool { persons.contains(hash) || CueWords.table[hash]?.contains(.someone) == true && !be.contains(hash) }

    /// Whether a word is a thing with an age of its own: in the list, or a compound that ends in a word of the list (`wasmachine`, `rijksmonument`).
    /// With a capital it is more often somebody's name: `Van der Molen`, `Nieuwenhuis`.
    static func isThing(_ place: borrowing Place, _ word: Range<Int>, evenWithCapital: Bool = false) -> Bool {
        guard evenWithCapital || !TownRecognizer.isCapital(place, word.lowerBound) else { return false }
        let hash = WordReading.hash(place.bytes, word)
        if things.contains(hash) { return true }
        guard word.count >= 7, !isPerson(hash) else { return false }
        if laws.contains(WordReading.hash(place.bytes, (word.upperBound - 3)..<word.upperBound)) { return true }
        var from = word.upperBound - 4
        while from >= word.lowerBound + 2, word.upperBound - from <= 12 {
            if things.contains(WordReading.hash(place.bytes, from..<word.upperBound)) { return true }
            from -= 1
        }
        return false
    }

    private static let plain = WordSet(
        "auto fiets laptop computer telefoon wasmachine koelkast woning pand gebouw boiler ketel caravan scooter whisky hond bakfiets printer server tv")

    /// `Auto is 2 jaar oud`: what nobody is called, with the capital of a sentence.
    private static func isPlainThing(_ place: borrowing Place, _ word: Range<Int>) -> Bool {
        TownRecognizer.isCapital(place, word.lowerBound) && plain.contains(WordReading.hash(place.bytes, word))
    }

    /// Whether one of the next three words on the line is a thing, before any for a person: `oude Goudse kaas`.
    static func thingFollows(_ place: borrowing Place, _ end: Int) -> Bool {
        var at = end
        for _ in 0..<3 {
            at = place.skipBlanks(at)
            guard let word = place.word(at: at) else { return false }
            if isThing(place, at..<word.end) { return true }
            if isPerson(word.hash) || CueWords.table[word.hash]?.contains(.function) == true { return false }
            at = word.end
        }
        return false
    }

    /// Whether a thing is what has the age: `het pand is 14 jaar oud`, `een auto, 14 jaar oud`, `een brug die 90 jaar oud is`.
    static func isOfThing(_ place: borrowing Place, _ number: Int) -> Bool {
        var end = place.skipBlanksBack(number)
        if [0x2C, 0x28].contains(place.byte(end - 1)) { end = place.skipBlanksBack(end - 1) }
        var start = place.wordStart(before: end)
        var hash = WordReading.hash(place.bytes, start..<end)
        var skipped = 0
        while start < end, yearAdverbs.contains(hash), skipped < 4 {
            end = place.skipBlanksBack(start)
            start = place.wordStart(before: end)
            hash = WordReading.hash(place.bytes, start..<end)
            skipped += 1
        }
        guard start < end else { return false }
        if isThing(place, start..<end) || isPlainThing(place, start..<end) { return true }
        if relative.contains(hash) || hash == AgeRecognizer.van || hash == AgeRecognizer.of {
            var before = place.skipBlanksBack(start)
            if place.byte(before - 1) == 0x2C { before -= 1 }
            let noun = place.wordStart(before: before)
            return noun < before && isThing(place, noun..<before)
        }
        guard be.contains(hash) || become.contains(hash) else { return false }
        let subject = place.skipBlanksBack(start)
        let subjectStart = place.wordStart(before: subject)
        guard subjectStart < subject else { return false }
        let said = WordReading.hash(place.bytes, subjectStart..<subject)
        if pronouns.contains(said) { return false }
        if isPlainThing(place, subjectStart..<subject) { return true }
        if isThing(place, subjectStart..<subject) {
            // `de bewoner van het pand is 80 jaar oud`
            return !isOwned(place, subjectStart)
        }
        // `Mijn auto met trekhaak is 14 jaar oud`: what comes first.
        var at = clauseStart(place, subject)
        while at < subject {
            guard let word = place.word(at: at) else {
                at += 1
                continue
            }
            if isPerson(word.hash) || pronouns.contains(word.hash) { return false }
            if isThing(place, at..<word.end) { return true }
            if prepositions.contains(word.hash) { break }
            at = word.end
        }
        return impersonal.contains(said)
    }

    /// Whether a person or an unknown noun with a preposition stands before a thing in its clause.
    private static func isOwned(_ place: borrowing Place, _ thing: Int) -> Bool {
        var at = clauseStart(place, thing)
        var words = 0
        while at < thing {
            guard let word = place.word(at: at) else {
                at += 1
                continue
            }
            if isPerson(word.hash) { return true }
            // `de garantie op het dak`
            if AgeRecognizer.isLasting(word.hash) || CueWords.table[word.hash]?.contains(.duration) == true { return false }
            if words > 1, prepositions.contains(word.hash) { return true }
            words += 1
            at = word.end
        }
        return false
    }

    /// Where the clause begins in which an offset stands, at most eighty bytes back.
    private static func clauseStart(_ place: borrowing Place, _ end: Int) -> Int {
        var at = end
        while at > end - 80, at > place.range.lowerBound {
            if [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x0A, 0x28, 0x7C].contains(place.byte(at - 1)) { break }
            at -= 1
        }
        return at
    }
}
