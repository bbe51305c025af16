/// What a word says in a text in which all that can tell about somebody is looked for.
struct TellingWord: OptionSet {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    /// `two`, `zestien`; not `one`, which is mostly no number.
    static let number = TellingWord(bit: 0)
    /// `million`, `half`, `dozen`.
    static let magnitude = TellingWord(bit: 1)
    /// `one`, `a`, `een`: a number before a unit.
    static let single = TellingWord(bit: 2)
    static let timeUnit = TellingWord(bit: 3)
    static let season = TellingWord(bit: 4)
    static let month = TellingWord(bit: 5)
    static let weekday = TellingWord(bit: 6)
    static let currency = TellingWord(bit: 7)
    static let measure = TellingWord(bit: 8)
    static let family = TellingWord(bit: 9)
    static let parent = TellingWord(bit: 10)
    static let profession = TellingWord(bit: 11)
    /// An office or part in proceedings that says little: no job title but behind `is a`.
    static let office = TellingWord(bit: 12)
    static let origin = TellingWord(bit: 13)
    /// `Article`, `section`, `page`: the number behind it is none of somebody.
    static let legal = TellingWord(bit: 14)
    /// `Code`, `Convention`, `Act`: a name that ends or begins with it is one of a law.
    static let law = TellingWord(bit: 15)
    /// Has a capital and tells nothing: `Government`, `Chamber`, `Human Rights`.
    static let stays = TellingWord(bit: 16)
    /// `Court`, `Ministry`, `Ltd`.
    static let institution = TellingWord(bit: 17)
    /// `Street`, `Region`, `Lake`.
    static let area = TellingWord(bit: 18)
    /// `about`, `some`, `more than`, `ruim`.
    static let about = TellingWord(bit: 19)
    /// `of`, `for`, `de`: between two words of a name.
    static let link = TellingWord(bit: 20)
    static let and = TellingWord(bit: 21)
    static let reference = TellingWord(bit: 22)
    /// `Mr`, `Judge`, `Dr`: a person's name follows.
    static let title = TellingWord(bit: 23)
    static let article = TellingWord(bit: 24)
    /// `in`, `near`, `te`.
    static let locative = TellingWord(bit: 25)
    static let part = TellingWord(bit: 26)
    static let aged = TellingWord(bit: 27)
    static let old = TellingWord(bit: 28)
    static let to = TellingWord(bit: 29)
    static let whose = TellingWord(bit: 30)
    static let other = TellingWord(bit: 31)
    /// `former`, `retired`: goes with what somebody is.
    static let former = TellingWord(bit: 32)
    static let ailment = TellingWord(bit: 33)
    /// `unemployed`, `homeless`: what somebody's life is like.
    static let status = TellingWord(bit: 34)

    /// What a word means, by `Tokenizer.plainHash`.
    static let table: WordTable<TellingWord> = {
        var entries: [(UInt64, TellingWord)] = []
        for (meaning, words) in TellingLists.all {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { entries.append((Tokenizer.plainHash(String(word)), meaning)) }
        }
        return WordTable(entries, none: []) { $0.union($1) }
    }()
}

/// The lists of words themselves, in English and Dutch, written for this purpose.
enum TellingLists {
    static let all: [(TellingWord, String)] = [
        (
            .number,
            """
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
            fifty sixty seventy eighty ninety twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
            negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
            """
        ),
        (.magnitude, "hundred thousand million billion dozen hundreds thousands dozens honderd duizend miljoen miljard dozijn tientallen honderden duizenden"),
        (.single, "one a an half een één half halve anderhalf anderhalve several few couple enkele paar"),
        (.part, "third thirds quarter quarters half fifth tenth kwart derde helft"),
        (
            .timeUnit,
            """
            year years month months week weeks day days hour hours minute minutes second seconds decade decades fortnight night nights weekend weekends
            jaar jaren maand maanden week weken dag dagen uur uren minuut minuten nacht nachten kwartaal decennium decennia
            """
        ),
        (.season, "spring summer autumn winter springtime summertime lente voorjaar zomer herfst najaar winter"),
        (
            .month,
            """
            january february march april may june july august september october november december
            januari februari maart april mei juni juli augustus september oktober november december
            """
        ),
        (
            .weekday,
            """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
            maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandags dinsdags woensdags donderdags vrijdags zaterdags zondags
            """
        ),
        (
            .currency,
            """
            euro euros eur usd gbp chf dem frf itl nlg bef trl try pln czk huf rub uah bgn bgl ron rol mdl sek nok dkk fim isk hrk rsd all ats esp pte grd
            iep cyp ltl lvl eek skk sit amd azn gel yen jpy dollar dollars pound pounds sterling cent cents mark marks lira liras lire franc francs zloty
            zlotys złoty złotys krone kroner krona kronor koruna korunas crown crowns forint forints rouble roubles ruble rubles hryvnia hryvnias hryvnya
            hryvnyas lev levs leva lei leu kuna kunas dinar dinars drachma drachmas drachmae escudo escudos peseta pesetas schilling schillings guilder
            guilders markka tolar tolars litas lats kroon manat dram gulden guldens frank franken ponden kronen
            """
        ),
        (
            .measure,
            """
            km kilometre kilometres kilometer kilometers metre metres meter meters m cm centimetre centimetres mm mile miles foot feet inch inches yard yards
            hectare hectares acre acres kg kilogram kilograms kilo kilos gram grams g mg milligrams tonne tonnes ton tons litre litres liter liters percent
            procent percentage sq m2 m² degrees watt kilowatt knots gigabytes vierkante kubieke are hectaren
            """
        ),
        (
            .family,
            """
            wife husband spouse son sons daughter daughters brother brothers sister sisters sibling siblings uncle uncles aunt aunts nephew nephews niece
            nieces cousin cousins grandmother grandfather grandparents grandson granddaughter grandchild grandchildren stepson stepdaughter stepfather
            stepmother stepbrother stepsister brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law parents-in-law
            half-brother half-sister widow widower fiancé fiancée ex-wife ex-husband godmother godfather twin twins cohabitee
            echtgenoot echtgenote zoon zonen zoons dochter dochters broer broers zus zussen zuster oom tante neef neven nicht nichten grootmoeder grootvader
            oma opa kleinzoon kleindochter kleinkind kleinkinderen stiefzoon stiefdochter stiefvader stiefmoeder zwager schoonzus schoonmoeder schoonvader
            schoonzoon schoondochter schoonouders weduwe weduwnaar verloofde ex-vrouw ex-man tweeling
            """
        ),
        (.parent, "father mother parent parents vader moeder ouder ouders"),
        (.profession, professions),
        (
            .office,
            """
            applicant applicants agent agents judge judges registrar prosecutor prosecutors witness witnesses suspect suspects accused defendant defendants
            plaintiff claimant complainant victim victims representative representatives counsel lawyer lawyers solicitor solicitors advocate barrister
            attorney national nationals citizen citizens member members person persons people president chairman chairwoman minister expert experts owner
            owners party home child children officer officers police policeman policemen official officials investigator inmate inmates prisoner prisoners
            detainee detainees respondent appellant debtor creditor tenant buyer seller man woman men women boy girl individual notified bailiff participant
            participants employee employees employer author father mother brother sister son daughter wife husband parent parents enemy friend friends head
            interpreter jury juror magistrate magistrates rapporteur commissioner partner co-agent convict offender perpetrator shareholder shareholders
            resident residents neighbour neighbours colleague colleagues
            verzoeker verzoekers rechter rechters griffier getuige getuigen verdachte verdachten eiser eiseres verweerder slachtoffer advocaat gemachtigde
            burger burgers persoon personen lid leden kind kinderen voorzitter minister eigenaar partij bewoner bewoners buurman buurvrouw collega collega's
            werknemer werkgever medewerker medewerkers
            """
        ),
        (.origin, origins),
        (
            .legal,
            """
            article articles art arts section sections sec § §§ paragraph paragraphs para paras page pages pp rule rules protocol protocols chapter chapters
            annex appendix schedule point points law act decree item items subsection clause volume footnote note figure table directive regulation
            resolution recommendation artikel artikelen lid onderdeel hoofdstuk paragraaf bladzijde bijlage punt wet besluit tabel figuur richtlijn verordening
            """
        ),
        (
            .law,
            """
            code codes convention act acts law laws constitution protocol protocols covenant charter treaty treaties article articles rules rule decree
            ordinance regulation regulations directive declaration statute statutes rights section sections resolution recommendation
            wet wetboek verdrag besluit grondwet verordening richtlijn artikel regeling
            """
        ),
        (.stays, stays),
        (.institution, institutions),
        (
            .area,
            """
            street road avenue lane square boulevard alley drive quay embankment highway bridge region district province county village town city island
            islands lake river valley mountain mountains mount hill hills forest bay port harbour airport station neighbourhood quarter municipality oblast
            voivodeship canton prefecture peninsula sea ocean coast parish township hamlet straat laan weg plein gracht kade gemeente dorp stad wijk provincie
            """
        ),
        (
            .about,
            "about some more over around approximately almost nearly over roughly least most exactly only than between circa ongeveer ruim bijna zo'n meer minder"
        ),
        (
            .link,
            "of for the de du des di da del della dello do dos das von van der den zu la le les el al y e et und och het 't ter te & on and under en bij voor"
        ),
        (.and, "and en"),
        (.reference, "no nos no. nos. nr nr. nrs number numbers numbered nummer nummers zaaknummer kenmerk ref"),
        (
            .title,
            """
            mr mrs ms miss mx dr prof professor honour honourable sir lady lord dame judge justice sergeant captain lieutenant colonel major general private corporal inspector
            constable superintendent detective pastor father sister brother nurse rabbi imam bishop madame monsieur herr frau prince princess king queen
            dhr mw mevr mevrouw meneer heer drs ir ing mr. dr. prof. mrs. ms. dhr. mw. drs. rechter agent wethouder burgemeester minister president
            """
        ),
        (.article, "the a an his her their its my our your de het een zijn haar hun mijn ons onze uw"),
        (.whose, "his her their my our your applicant's applicants' zijn haar hun mijn ons uw diens"),
        (.locative, "in at near to from into towards outside around through via within te nabij uit naar vanuit rond"),
        (.to, "to until till and en tot t/m through"),
        (.former, "former retired late then chief senior junior assistant deputy qualified trained voormalig voormalige gepensioneerd gepensioneerde oud"),
        (
            .ailment,
            """
            disease disorder disorders illness syndrome infection infarction cancer tumour leukaemia hepatitis tuberculosis depression insomnia epilepsy asthma
            diabetes schizophrenia psychosis disability hypertension migraine stroke strokes fracture fractures fractured seizure seizures dyslexia autism ulcer
            injury injuries bruise bruises bruising haematoma haematomas contusion contusions abrasion abrasions laceration lacerations wound wounds burns
            scar scars swelling miscarriage abortion anxiety trauma flashbacks nightmares palpitations angina glaucoma cataract cataracts blindness deafness
            obesity anorexia bulimia allergy allergies eczema malaria pneumonia meningitis sepsis gangrene ptsd hiv aids
            haemorrhage hernia arthritis dementia paralysis amputation concussion addiction alcoholism
            ziekte stoornis aandoening depressie slapeloosheid epilepsie astma verslaving verlamming hersenschudding
            """
        ),
        (
            .status,
            """
            left-wing right-wing far-right far-left communist socialist nationalist separatist anarchist monarchist trade-unionist
            married homosexual gay lesbian bisexual transgender transsexual heterosexual vegetarian vegan atheist pacifist bald bearded blonde blond moustache
            tattoo tattoos tattooed left-handed gehuwd getrouwd ongehuwd
            blind deaf mute paralysed disabled handicapped diabetic epileptic autistic obese suicidal hiv-positive seropositive jobless single-parent
            blind doof verlamd gehandicapt invalide
            unemployed homeless pregnant illiterate undocumented bedridden wheelchair widowed divorced unmarried orphaned insolvent bankrupt childless
            self-employed part-time full-time
            werkloos dakloos zwanger analfabeet bedlegerig verweduwd kinderloos failliet werkloze dakloze zwangere zelfstandige
            """
        ),
        (.aged, "aged age leeftijd"),
        (.old, "old older younger oud oude ouder jonger"),
        (
            .other,
            """
            other others further more minor small young additional adult unknown old new separate different large local national fellow square cubic
            consecutive old-age armed andere overige minderjarige jonge kleine nieuwe vierkante kubieke
            """
        ),
    ]
}
