import Testing

/// Ages, dates and addresses that only what stands around them tells, and what looks like them.
@Suite struct AgesAndAddressesTests {
    private func found(_ line: String, _ kind: String) -> [String] {
        IdentifierExampleTests.found(line).compactMap { $0.hasPrefix(kind + ": ") ? String($0.dropFirst(kind.count + 2)) : nil }
    }

    @Test(arguments: [
        ("Iris wordt volgende week 11, dus", ["11"]), ("ik ben gisteren 63 geworden", ["63"]), ("mijn oma is 93 en appt nog", ["93"]),
        ("My daughter turned 15 last week", ["15"]), ("The suspect, 19, was arrested", ["19"]), ("Mark van den Berg, 35, has been missing", ["35"]),
        ("kinderen van 9, 6 en 12 jaar", ["9", "6", "12 jaar"]), ("Baby van 15 maanden", ["15 maanden"]), ("a 11-month-old infant", ["11-month-old"]),
        ("is 26 jaar jong", ["26 jaar jong"]), ("H. Postma, m, 29j, verwezen", ["29j"]), ("73yo F", ["73yo"]),
        ("Op 80-jarige leeftijd overleed", ["80-jarige leeftijd"]), ("Pt 97 jaar, man", ["97 jaar"]), ("Zij is 43 jaar, hij 9 jaar", ["43 jaar", "9 jaar"]),
        ("zus van 12", ["12"]), ("(v, 45 jr)", ["45 jr"]), ("De achtendertigjarige vrouw", ["achtendertigjarige"]),
        ("Een vijftienjarig meisje", ["vijftienjarig"]), ("zij is drieënveertig jaar oud", ["drieënveertig jaar oud"]),
        ("forty-three years old", ["forty-three years old"]), ("de 23-jarige op de vlucht", ["23-jarige"]), ("mevr. Nieuwenhuis, 45 jaar oud", ["45 jaar oud"]),
        ("Sophie (9) zit in groep 6", ["9"]), ("de verdachte (34) ontkent", ["34"]), ("Karin de Wit (34, verpleegkundige)", ["34"]), ("34/F", ["34"]),
        ("een man van ongeveer 60 jaar", ["60 jaar"]), ("5 jaar en 3 maanden oud", ["5 jaar en 3 maanden oud"]), ("Ze werd vorige week 80 jaar", ["80 jaar"]),
        ("De kinderen zijn 4, 7 en 9.", ["4", "7", "9"]), ("man 34, gehuwd", ["34"]),
        ("De bewoner van het pand is 80 jaar oud", ["80 jaar oud"]),
    ])
    func agesOfPeople(_ line: String, _ wanted: [String]) { #expect(found(line, "age") == wanted) }

    @Test(arguments: [
        "het pand is 14 jaar oud", "een fles 12 jaar oude whisky", "The 13-year-old bridge", "Mijn auto van vorig jaar is 14 jaar oud",
        "De leaseauto wordt in 4 jaar afgeschreven.",
        "product;garantie\nwasmachine;7 jaar", "Onze hond is 14 jaar oud.", "een vijfjarig contract", "de vierjarige opleiding", "pagina's 12, 14 en 16",
        "Het wordt morgen 25.", "Utrecht (34)", "leden (34)", "De scores zijn 4, 7 en 9.", "kaart is 5 jaar geldig", "opening f/16", "blz. 3 t/m 34",
        "Utrecht, 12 mei", "de score is 3 en hoger", "minderjarige kinderen", "een brug die 90 jaar oud is",
    ])
    func agesOfThings(_ line: String) { #expect(found(line, "age") == []) }

    @Test(arguments: [
        ("geboren te Venlo op zevenentwintig augustus negentienhonderdeenenveertig", "date-of-birth", "zevenentwintig augustus negentienhonderdeenenveertig"),
        ("op tien november tweeduizend drie", "date", "tien november tweeduizend drie"), ("de eerste mei tweeduizend", "date", "eerste mei tweeduizend"),
        ("on the twenty-first of June nineteen eighty-four", "date", "twenty-first of June nineteen eighty-four"),
        ("10 november tweeduizend drie", "date", "10 november tweeduizend drie"), ("1981/04/03", "date", "1981/04/03"),
        ("20240312T101500Z", "date", "20240312"),
    ])
    func datesInWords(_ line: String, _ kind: String, _ wanted: String) { #expect(found(line, kind) == [wanted]) }

    @Test(arguments: ["NPK 12-10-18", "bestekpost 10.12.15: grondwerk", "number one may be true", "tweehonderd mensen in mei"])
    func noDates(_ line: String) { #expect(found(line, "date") == []) }

    @Test(arguments: [
        ("Afleveren: Botter 33-39", "Botter 33-39"), ("ik woon op Galjoen 38bis", "Galjoen 38bis"), ("Domicilie te Ede, Het Anker 111-I,", "Het Anker 111-I"),
        ("Afleveren: Karveel 35 28 (achterom)", "Karveel 35 28"), ("bestemming=\"Zonnebloem 35-hs, Terneuzen\"", "Zonnebloem 35-hs"),
        ("called to Hoge der A 258, Eindhoven, last night", "Hoge der A 258"), ("wonende te Gouda, Buorren 59 A,", "Buorren 59 A"),
        ("naar 't Zand 45, beide te Haarlem", "'t Zand 45"), ("Mgr. Nolensplein 35", "Mgr. Nolensplein 35"),
        ("Op Julianastraat 1163 II te Doetinchem", "Julianastraat 1163 II"), ("lives at Korenbloemweg 1010 in Arnhem", "Korenbloemweg 1010"),
        ("Op Schoener 50 te Breda", "Schoener 50"), ("Kanaaldijk-Zuid 5", "Kanaaldijk-Zuid 5"), ("Inbraak Zandoogje 12, Ede", "Zandoogje 12"),
        ("ik woon in de kerkstraat 12", "kerkstraat 12"), ("Kerkstraat 12 II-A, Amsterdam", "Kerkstraat 12 II-A"),
        ("bewoner van Weg naar Rhijnauwen 57", "Weg naar Rhijnauwen 57"),
    ])
    func streetsWithoutAnEnding(_ line: String, _ wanted: String) { #expect(found(line, "address") == [wanted]) }

    @Test(arguments: [
        "Thinkpad 14", "op Windows 95", "in Klas 4B te Utrecht", "van Groep 5a", "naar Lokaal 12b", "Artikel 12a", "een Boeing 737", "Tomasz van Dijk\t10",
        "Fase 1b", "de iPhone 5s", "mevrouw Bakker 3", "De Kerstmarkt 2024 was druk", "Structuurvisie Stationsplein 2030", "Hemelvaart 2024",
    ])
    func noAddresses(_ line: String) { #expect(found(line, "address") == []) }

    @Test(arguments: [
        ("te Eindhoven (5611ML), Noordersingel 147", ["5611ML"]), ("Ik woon op 5344at, hoor", ["5344at"]),
        ("van 5011 dl naar 5017 CE.", ["5011 dl", "5017 CE"]),
        ("1024 LM per lamp", []), ("1750 IE", []), ("Jaarverslag 1988 NL.pdf", []), ("sinds 1989 HR-adviseur", []), ("2004 VN-gezant", []),
        ("Office 2019 NL", []), ("van 1000 ml naar 1500 ml", []), ("woont in Korenbloemweg 1010 in Arnhem", []),
    ])
    func postcodes(_ line: String, _ wanted: [String]) { #expect(found(line, "postcode") == wanted) }
}
