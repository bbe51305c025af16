import Recognizers

/// Whether a cell of a table about people says something of the person of its row. Nobody is named there, and nobody has to be: `heeft diabetes` and
/// `lid van de FNV` are about whoever the row is about. Knowledge of a thing (`ervaring met autisme`) is not the thing itself.
struct SaidOfRow: Sendable {
    /// How far back is looked for what somebody has or is, in words.
    private static let reach = 6
    /// What is less sure than this may be anything, in hundredths.
    static let minimum: UInt8 = 55

    private static let kinds: Set<EntityKind> = [.health, .union, .religion, .ethnicity, .orientation, .politics, .criminal]

    /// What somebody has, is or does; the person comes from the row.
    private static let verbs = words(
        """
        heeft had heb hebben gehad kreeg krijgt krijg lijdt lijd leed slikt slik gebruikt gebruik neemt neem is ben was zit zat werd wordt word bleek blijkt kan kon mag
        moet moest herstelt herstellende draagt loopt stemt stemde has had have suffers suffering takes take uses use got is am was were been became cannot can diagnosed
        """)
    /// What a person is, said without a verb: as a whole item of a list it is said of the person.
    private static let predicates: Set<String> = Set(
        """
        zwanger,pregnant,hiv positief,hiv positive,hiv,seropositief,homo,homoseksueel,lesbisch,lesbienne,biseksueel,transgender,transseksueel,gay,lesbian,bisexual,homosexual
        moslim,moslima,muslim,islamitisch,joods,jood,jewish,hindoe,hindu,christen,katholiek,gereformeerd,jehova's getuige,gehandicapt,disabled,lichamelijk gehandicapt
        verstandelijk beperkt,licht verstandelijk beperkt,zwakbegaafd,arbeidsongeschikt,afgekeurd,autistisch,autistic,depressief,depressed,dement,blind,slechtziend,doof
        slechthorend,verslaafd,addicted,alcoholist,alcoholic,alcoholverslaafd,drugsverslaafd,gokverslaafd,chronisch ziek,chronically ill,terminaal ziek,terminally ill
        ongeneeslijk ziek,langdurig ziek,ernstig ziek,schizofreen,psychotisch,suïcidaal,suicidal,bipolair,borderline,diabeet,diabeticus,diabetic,epileptisch,veroordeeld
        veroordeeld voor,convicted,convicted of,gedetineerd,ex gedetineerde,overspannen,geamputeerd,verlamd,spastisch,onvruchtbaar
        """.split { $0 == "," || $0 == "\n" }.map(String.init))
    private static let members = words("lid aanhanger bestuurslid kaderlid stemmer member")
    private static let fillers = words(
        "ik zelf nu momenteel tijdelijk weer nog al niet geen deels volledig licht zwaar zeer erg openlijk praktiserend i currently myself not")
    private static let causes = words("door wegens vanwege due because")
    /// Words, or parts of words, that say that somebody works with a thing or knows of it.
    private static let trades = """
        ervar,kennis,specialis,cursus,opleid,training,trainer,begeleid,verple,therap,onderzoek,cliënt,client,klant,patiënt,patient,doelgroep,zorg,voorlicht,coach,expert,knowledge
        experien,course,teach,support,research,nurs,care,aware,prevent,beleid,advis,kinderen,ouderen,mensen,jongeren,leerling,people,children,elderly,werk,work,omgaan,
        leider,manager,consulent,docent,leraar,vrijwillig,jurist,ambtenaar,officier,griffier,recht,hulpverlen,behandelaar,diplom,certific,registr,project,campagne,stichting
        """.split { $0 == "," || $0 == "\n" }.map { $0.trimmingPrefix { $0 == " " } }.filter { !$0.isEmpty }.map(String.init)
    /// How the names of those who care for others end.
    private static let carers = ["loog", "logist", "iater", "iatrist", "arts", "peut", "apist"]

    private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

    /// - Parameters:
    ///   - bytes: the whole cell.
    ///   - finding: what a recogniser marked in it.
    static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ finding: Finding) -> Bool {
        guard kinds.contains(finding.kind), finding.confidence >= minimum else { return false }
        var start = finding.span.lowerBound
        while start > 0, !ends(bytes[start - 1]) { start -= 1 }
        var end = finding.span.upperBound
        while end < bytes.count, !ends(bytes[end]) { end += 1 }
        let own = parts(bytes[finding.span])
        let before = parts(bytes[start..<finding.span.lowerBound])
        let after = parts(bytes[finding.span.upperBound..<end])
        guard let last = own.last, !carers.contains(where: last.hasSuffix) else { return false }
        let near = before.suffix(reach)
        let hasVerb = near.contains(where: verbs.contains)
        // `kan niet werken door een hernia`: the cause goes before what somebody does.
        if hasVerb, before.suffix(3).contains(where: causes.contains) { return true }
        if (before + own + after).contains(where: isTrade) { return false }
        if hasVerb { return true }
        if [.union, .politics, .religion].contains(finding.kind), (before.suffix(3) + own).contains(where: members.contains) { return true }
        guard before.allSatisfy(fillers.contains) else { return false }
        return predicates.contains(own.joined(separator: " ")) || predicates.contains(own.joined(separator: " ").trimmingSuffix(" voor"))
    }

    /// What parts the items of a list or the sentences of a text.
    private static func ends(_ byte: UInt8) -> Bool { "|;,/\n\r\t.!?:()[]".utf8.contains(byte) }

    private static func isTrade(_ word: String) -> Bool { trades.contains { word.contains($0) } }

    private static func parts(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
        String(decoding: bytes, as: UTF8.self).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }
}
