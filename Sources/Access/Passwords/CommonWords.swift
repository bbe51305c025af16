/// The words, rows of keys and look-alikes that people make common passwords of; a list of our own, in no order.
enum CommonWords {
    static let all = """
        wachtwoord geheim welkom hallo test tester testen admin administrator beheer beheerder gebruiker inlog inloggen login toegang \
        password pass passwort welcome secret hello access user guest master root default changeme letmein openup account private \
        qwerty azerty asdf zxcv wasd abc abcd iloveyou ikhouvanjou liefde liefje schatje lieverd love lover sunshine princess prinses \
        dragon draak monkey aap tijger tiger leeuw lion hond hondje kat poes paard paardje konijn vogel dog cat horse bird kitty shadow \
        schaduw superman batman spiderman pokemon starwars voetbal football hockey tennis fiets fietsen auto bakfiets baseball soccer \
        ajax feyenoord psv oranje nederland holland amsterdam rotterdam utrecht denhaag eindhoven groningen tilburg breda nijmegen \
        maastricht zwolle arnhem haarlem leiden delft almere friesland zeeland limburg brabant gelderland drenthe overijssel flevoland \
        europa europe london paris parijs berlin berlijn london america \
        januari februari maart april mei juni juli augustus september oktober november december january february march may june july \
        august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday \
        sunday lente zomer herfst winter voorjaar najaar spring summer autumn fall zomers vakantie holiday weekend kerst kerstmis \
        christmas pasen sinterklaas verjaardag birthday \
        zon maan ster sterren sun moon star stars bloem bloemen roos flower rose zee strand ocean water vuur fire regen rainbow regenboog \
        mama papa mam pap moeder vader oma opa baby kind kinderen zoon dochter mother father mom dad family familie broer zus vriend \
        vriendin vrienden friend friends \
        gemeente provincie ministerie overheid rijk bedrijf kantoor werk werken office work company computer laptop internet server \
        netwerk network telefoon phone email mail privacy gegevens data register waarborg avg gdpr \
        koffie coffee thee bier beer wijn kaas cheese pizza chocola chocolade chocolate banaan banana appel apple \
        rood blauw groen geel zwart wit paars roze red blue green yellow black white purple pink gold goud zilver silver diamond \
        een twee drie vier vijf zes zeven acht negen tien nul one two three four five six seven eight nine ten zero \
        mijn jouw onze het de een en van my your our the and of is dit ik jij wij nieuw new oud old goed good slecht beste best groot \
        big klein huis home thuis tuin deur open sesam sleutel key code pin nummer number geluk lucky happy blij leven life god jezus \
        jesus engel angel duivel devil freedom vrijheid muziek music gitaar guitar dansen dance magic mooi super cool power killer ninja \
        soldier hunter ranger trustno nooit niemand iets niets zomaar gewoon zeker veilig veiligheid secure security
        """

    static let byFirstSign: [Character: [[Character]]] = {
        var index: [Character: [[Character]]] = [:]
        for word in Set(all.split { $0 == " " || $0 == "\n" }).map({ Array($0) }) {
            index[word[0], default: []].append(word)
            for (sign, letters) in lookalikes where letters.contains(word[0]) { index[sign, default: []].append(word) }
        }
        return index
    }()

    /// Letters by the sign that is written for them.
    static let lookalikes: [Character: Set<Character>] = [
        "0": ["o"], "1": ["i", "l"], "!": ["i", "l"], "3": ["e"], "4": ["a"], "@": ["a"], "$": ["s"], "5": ["s"], "7": ["t"], "+": ["t"],
        "8": ["b"], "9": ["g"], "|": ["l"], "€": ["e"],
    ]

    /// The alphabet, the digits and the rows of the keyboards in use here: the place of each sign in its row.
    static let rows: [[Character: Int]] = [
        "abcdefghijklmnopqrstuvwxyz", "1234567890", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
        "qwertzuiop", "!@#$%^&*()",
    ].map { row in Dictionary(uniqueKeysWithValues: row.enumerated().map { ($1, $0) }) }
}
