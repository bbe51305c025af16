/// Names of users: `@jandevries` in text, `@jan@mastodon.example`, and a word behind one that says so (`gebruikersnaam: jdevries`).
public struct HandleRecognizer: Recognizer {
    public let id = "intl-handle"
    public let kinds: [EntityKind] = [.handle]
    public let attention = Attention([.at, .words], cues: .handle)

    public init() {}

    /// What stands behind an at sign in program text and style sheets.
    private static let code = WordSet(
        """
        override media import param return returns throws deprecated author since see charset keyframes font interface implementation property end selector test
        before after bean autowired component service entity table column id nullable nonnull todo mainactor sendable discardableresult available objc escaping
        state published viewbuilder main inlinable frozen include apply tailwind layer type types angular babel vue latest all here everyone channel
        functionalinterface notnull nonnull notblank notempty suppresswarnings safevarargs inherited retention target documented beforeeach aftereach
        beforeall afterall springbootapplication restcontroller controller repository configuration transactional query requestmapping requestparam
        pathvariable requestbody builder getter setter jsonproperty mock injectmocks parameterizedtest dataprovider supports container namespace page
        property counter font-face counter-style putmapping deletemapping configurationproperties responsebody scheduled async cacheable value valid size
        endif endforeach foreach csrf model reboot daily hourly weekly monthly yearly midnight section yield extends php tabel1 tabel2 table1 table2
        iedereen allen allemaal hier kanaal groep totaal som aantal team teams school home work werk thuis kantoor office echo
        app router getmapping postmapping pytest staticmethod classmethod dataclass injectable input output
        """)

    public func examine(_ place: inout Place) {
        if place.byte(place.start) == 0x40 { sign(&place) } else { labelled(&place) }
    }

    private static func isSign(_ byte: UInt8) -> Bool { WordReading.isAlphanumeric(byte) || byte == 0x5F || byte == 0x2E || byte == 0x2D }

    private func sign(_ place: inout Place) {
        let at = place.start
        guard !place.isAlphanumeric(at - 1), ![0x2E, 0x5F, 0x2D, 0x2B, 0x40, 0x22, 0x2F, 0x25].contains(place.byte(at - 1)) || isQuote(place, at) else {
            return
        }
        var end = at + 1
        while end - at <= 40, Self.isSign(place.byte(end)) { end += 1 }
        while end > at + 1, [0x2E, 0x2D].contains(place.byte(end - 1)) { end -= 1 }
        guard end - at >= 3, end - at <= 40 else { return }
        var letters = 0
        for index in (at + 1)..<end where WordReading.isLetter(place.byte(index)) { letters += 1 }
        guard letters >= 2 || place.byte(at + 1) == 0x5F, !Self.code.contains(WordReading.hash(place.bytes, (at + 1)..<end)), place.byte(end) != 0x28 else {
            return
        }
        // `@SOM` of a spreadsheet, `de variabele @totaal`.
        if end - at <= 6, ((at + 1)..<end).allSatisfy({ WordReading.isUpper(place.byte($0)) }), !place.said(before: at, within: 40).contains(.handle) { return }
        if place.isSaid(Self.programs, before: at, within: 1) { return }
        // `@teller = 0;`: a variable.
        let mark = place.byte(end) == 0x20 ? end + 1 : end
        if place.byte(mark) == 0x3D || place.byte(mark) == 0x3A && place.byte(mark + 1) == 0x3D { return }
        // `@app.route`, `@keyframes-regel`: a decorator.
        var part = at + 1
        while part < end, place.byte(part) != 0x2E, place.byte(part) != 0x2D { part += 1 }
        if part < end, Self.code.contains(WordReading.hash(place.bytes, (at + 1)..<part)) { return }
        // `@angular/core`: a package.
        if place.byte(end) == 0x2F, WordReading.isLetter(place.byte(end + 1)), !place.said(before: at, within: 40).contains(.handle) { return }
        if place.byte(end) == 0x40, place.isAlphanumeric(end + 1) {
            var host = end + 1
            while Self.isSign(place.byte(host)) { host += 1 }
            while [0x2E, 0x2D].contains(place.byte(host - 1)) { host -= 1 }
            place.report(.handle, at..<host, confidence: 95, reason: .form, by: id)
            return
        }
        // `het domein @voorbeeld.nl`: where mail goes, and nobody.
        if place.isSaid(Self.domains, before: at, within: 1) { return }
        place.report(.handle, at..<end, confidence: 85, reason: .form, by: id)
    }

    private static let domains = WordSet("domein domeinen domain domains maildomein")
    private static let programs = WordSet("verwijst formule variabele variable parameter functie function decorator annotatie annotation")

    private func isQuote(_ place: borrowing Place, _ at: Int) -> Bool { place.byte(at - 1) == 0x22 }

    /// `Instagram: jan_devries`, `"username": "jdevries"`.
    private func labelled(_ place: inout Place) {
        if place.byte(place.end) == 0x0A { return speakers(&place) }
        var at = place.end
        var marks = 0
        var (pointed, wentOn) = (false, false)
        // `-naam`, `-account`, ` handle`: the label may go on.
        if [0x2D, 0x20, 0x5F].contains(place.byte(at)), let next = place.word(at: at + 1), Self.goesOn.contains(next.hash) { (at, wentOn) = (next.end, true) }
        // `Wat is je insta? - noor.91`
        if place.byte(at) == 0x3F {
            (at, pointed) = (at + 1, true)
            while at - place.end < 6, [0x20, 0x2D, 0x0A].contains(place.byte(at)) { at += 1 }
        }
        // `Gebruikersnaam dader: …`
        if place.byte(at) == 0x20, Self.names.contains(place.word) || Self.namesOn.contains(place.word), let colon = colonBehind(place, at) { at = colon }
        let linked = pastLinks(place, at)
        if let linked { at = linked }
        while marks < 8, [0x20, 0x3A, 0x3D, 0x22, 0x27, 0x3E].contains(place.byte(at)) {
            if place.byte(at) == 0x3A || place.byte(at) == 0x3D || place.byte(at) == 0x3E { pointed = true }
            at += 1
            marks += 1
        }
        // Without a colon only what can be no word: `Snapchat jan.jansen99`.
        let loose = !pointed
        // `u/roosje`, `live:jan.1947`: how Reddit and Skype write them.
        let start = at
        if place.byte(at) | 0x20 == 0x75, place.byte(at + 1) == 0x2F { at += 2 }
        let live = place.word(at: at).map { $0.hash == Self.live && place.byte($0.end) == 0x3A } ?? false
        if live { at += 5 }
        guard pointed || marks == 1 || linked != nil, WordReading.isAlphanumeric(place.byte(at)) || place.byte(at) == 0x5F else { return }
        var end = at
        while Self.isSign(place.byte(end)) || place.byte(end) == 0x23 { end += 1 }
        while end > at, [0x2E, 0x2D, 0x23].contains(place.byte(end - 1)) { end -= 1 }
        guard end - at >= 3, end - at <= 40, place.byte(end) != 0x40, place.byte(end) != 0x3A, place.byte(end) != 0x2F else { return }
        // A host name (`linkedin: www.…`) is read as an address.
        if end - at > 4, place.byte(at) | 0x20 == 0x77, place.byte(at + 1) | 0x20 == 0x77, place.byte(at + 3) == 0x2E { return }
        var (letters, signs, digits) = (0, 0, 0)
        for index in at..<end {
            let byte = place.byte(index)
            if WordReading.isLetter(byte) { letters += 1 } else if WordReading.isDigit(byte) { digits += 1 } else { signs += 1 }
        }
        let isNoWord = place.byte(at) >= 0x61 && signs <= 4 || linked != nil && digits > 0 && letters >= 4 && signs == 0
        // `mijn snap is hannekedevries`
        let isOneWord = signs + digits == 0 && end - at >= 5 && place.byte(at) >= 0x61
        let isCalled =
            linked != nil && (isCalled(place, at) || signs + digits == 0 && NamePair.isNames(place.bytes, at..<end))
            || (linked != nil || wentOn) && isOneWord && !NamePair.isWord(place.bytes, at..<end)
        // A plain word may be what it is about: `Twitter: ja`.
        let named = Self.names.contains(place.word) || isCalled
        let isPlain = named && (linked != nil || wentOn) && end - at >= 5 && signs <= 4 && CueWords.table[WordReading.hash(place.bytes, at..<end)] == nil
        guard letters >= 2, !loose || isPlain || signs + digits > 0 && WordReading.isLetter(place.byte(at)) && isNoWord else { return }
        let lone = place.byte(end) != 0x20 || !WordReading.isLetter(place.byte(end + 1))
        guard named || signs + digits > 0 || (lone && CueWords.table[WordReading.hash(place.bytes, at..<end)] == nil) else { return }
        place.report(
            .handle, start..<end, confidence: loose ? (linked != nil ? 70 : 55) : named || signs + digits > 0 ? 85 : 65, reason: .context, by: id
        )
    }

    private static let namesOn = WordSet("skypenaam discordnaam instagramnaam instanaam snapchatnaam snapnaam twitternaam tiktoknaam redditnaam")

    /// The colon that ends a label of some words more: `Gebruikersnaam dader: `, `Skypenaam van de cliënt: `.
    private func colonBehind(_ place: borrowing Place, _ from: Int) -> Int? {
        var (at, words) = (from, 0)
        while words < 4, place.byte(at) == 0x20, let word = place.word(at: at + 1) { (at, words) = (word.end, words + 1) }
        return words > 0 && place.byte(at) == 0x3A && place.byte(at + 1) == 0x20 ? at : nil
    }

    private static let live = WordReading.hash("live")
    private static let links = WordSet(
        "is was luidt op onder de het naam als van haar zijn mijn mn m'n the name under as my his her gebruikt gebruikte gebruik speelt speelde hij ze zij schreef schrijft discord twitch playstation xbox ik heet heette daar she he they goes known by heten noemt noemde zich"
    )

    /// `gebruikersnaam op Discord is daan#4418`, `Op Twitch speelt hij onder de naam Yusuf010`: past a few small words; nil where none stands there.
    private func pastLinks(_ place: borrowing Place, _ from: Int) -> Int? {
        var (at, words) = (from, 0)
        // `Discord, ik heet daar …`
        if place.byte(at) == 0x2C { at += 1 }
        while words < 6, place.byte(at) == 0x20, let word = place.word(at: at + 1), Self.links.contains(word.hash), place.byte(word.end) == 0x20 {
            (at, words) = (word.end, words + 1)
        }
        return words > 0 ? at : nil
    }

    private static let calling = WordSet("heet heette heten by naam name noemt")

    /// Whether the words before a name call somebody so: `ik heet daar`, `she goes by`; then a plain word is one.
    private func isCalled(_ place: borrowing Place, _ at: Int) -> Bool { place.isSaid(Self.calling, before: at, within: 2) }

    /// `Discordlog\nbart.bouzidi: wie gaat er mee?`: who speaks in the lines below, in lower case, until one is no line of a talk.
    private func speakers(_ place: inout Place) {
        var (line, lines) = (place.end + 1, 0)
        while lines < 200 {
            var end = line
            while end - line < 32, Self.isSign(place.byte(end)) { end += 1 }
            guard end - line >= 3, place.byte(line) >= 0x61, WordReading.isLetter(place.byte(line)), place.byte(end) == 0x3A, place.byte(end + 1) == 0x20 else {
                return
            }
            place.report(.handle, line..<end, confidence: 80, reason: .context, by: id, settles: false)
            while end - line < 1_000, place.byte(end) != 0x0A, end < place.range.upperBound { end += 1 }
            (line, lines) = (end + 1, lines + 1)
        }
    }

    private static let names = WordSet("gebruikersnaam username handle nickname schermnaam accountnaam loginnaam inlognaam gamertag nick userhandle")
    private static let goesOn = WordSet("naam account handle id name gebruikersnaam profiel user username gebruiker")
}
