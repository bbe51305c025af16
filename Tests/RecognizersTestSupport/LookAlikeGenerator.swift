import Recognizers
import SeededChance

/// Makes text that looks like identifiers and holds none: wrong check digits, orders, amounts, articles of law, versions, measures, addresses of pages.
public struct LookAlikeGenerator {
    private var maker: IdentifierGenerator

    public init(seed: Int) { maker = IdentifierGenerator(seed: seed) }

    /// What can be made.
    public static let names = [
        "wrong-bsn", "wrong-iban", "wrong-card", "wrong-vat", "order", "invoice", "amount", "law", "version", "isbn", "issn", "measure", "page", "time", "doi",
        "web-address", "duration",
        "year", "section", "product", "wrong-postcode", "wrong-date", "wrong-ip", "code", "uuid", "tracking", "score", "program",
        "old-thing", "numbered-thing", "unit-pair", "number-triple",
    ]

    /// No identifier of a person may be found in it.
    private static let forbidden: Set<EntityKind> = Set(EntityKind.allCases).subtracting([
        .health, .union, .religion, .ethnicity, .orientation, .politics, .criminal, .place, .quasiIdentifier,
    ])

    public mutating func sample(_ name: String) -> Sample {
        let (value, sentences) = make(name)
        return Sample(name, maker.chance.pick(sentences), value, Self.forbidden)
    }

    private mutating func digits(_ count: Int) -> String { maker.digits(count) }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { maker.chance.number(range) }
    private mutating func pick<T>(_ items: [T]) -> T { maker.chance.pick(items) }

    /// Another last digit than the right one.
    private mutating func spoilt(_ text: String) -> String {
        let last = text.last!.wholeNumberValue!
        return text.dropLast() + String((last + number(1...9)) % 10)
    }

    private mutating func make(_ name: String) -> (String, [String]) {
        switch name {
        case "wrong-bsn": return (spoilt(maker.elevenProof()), maker.forms(["bsn", "BSN", "burgerservicenummer"]))
        case "wrong-iban": return (spoilt(maker.iban("NL", "INGB0" + digits(9))), maker.forms(["iban", "IBAN", "rekeningnummer"]))
        case "wrong-card":
            let body = "4" + digits(14)
            return (spoilt(body + IdentifierGenerator.luhnDigit(body)), maker.forms(["creditcard", "card number", "Visa"]))
        case "wrong-vat":
            var plain = ""
            repeat { plain = "NL" + spoilt(maker.elevenProof()) + "B01" } while IdentifierGenerator.remainder97(plain) == 1
            return (plain, maker.forms(["btw-nummer", "VAT number"]))
        case "order":
            return (
                pick([digits(9), digits(8), digits(10), digits(12), "ORD-" + digits(8), "20" + digits(8)]),
                maker.forms(["ordernummer", "bestelnummer", "order number", "bestelling", "order", "Order nr.", "bestelnr"])
            )
        case "invoice":
            return (
                pick([digits(9), "F" + digits(7), "20" + digits(2) + "-" + digits(5), digits(8), "INV-" + digits(6)]),
                maker.forms(["factuurnummer", "factuur", "invoice number", "invoice", "factuurnr."])
            )
        case "amount":
            let value = pick([
                "€ \(number(1...999)).\(digits(3)),00", "€ \(number(1000...9999))", "\(number(100_000_000...999_999_999)) euro",
                "EUR \(number(10_000...99_999)),50", "€\(digits(2)).\(digits(3)).\(digits(3))", "$\(number(1000...9999)).99", "€ 0\(digits(9))",
                "\(number(1000...9999)),- ", "1.\(digits(3)).\(digits(3)),00 EUR",
            ])
            return (value, ["De kosten zijn {}.", "Totaal {} incl. btw.", "Bedrag: {}", "De begroting van {} is vastgesteld.", "een boete van {} opgelegd"])
        case "law":
            let value = pick([
                "art. 6 lid 1", "artikel 6:162 BW", "art. 9 lid 2 onder a AVG", "artikel 3:40 Awb", "art. 8:29 lid 3 Awb", "artikel 27 lid 1 WOR",
                "art. 13.2.1", "Stb. 2018, 144", "ECLI:NL:HR:2019:1278", "artikel 310 Sr", "art. 6, eerste lid, onder e",
                "Kamerstukken II 2017/18, 34851, nr. 3",
            ])
            return (value, ["Op grond van {} is dit verboden.", "Zie {}.", "({})", "Dat volgt uit {} en de toelichting.", "overeenkomstig {}"])
        case "version":
            let value = pick([
                "1.2.\(number(0...20))", "v10.\(number(0...20)).\(number(0...9))", "versie 2.\(number(0...9)).\(number(0...99)).\(number(0...99))",
                "Chrome/12\(digits(1)).0.\(number(1000...9999)).1\(digits(1))", "release 20\(digits(2)).\(number(1...12))",
                "firmware 12.0.\(number(1...99)).\(number(1...99))", "Swift 6.\(number(0...9))",
            ])
            return (value, ["Installeer {} van het programma.", "Draait op {}.", "Opgelost in {}, zie de lijst.", "({})"])
        case "isbn":
            let body = "978" + pick(["90", "94"]) + digits(7)
            return (
                pick(["\(body)\(digits(1))", IdentifierGenerator.group(body + digits(1), [3, 2, 4, 3], "-"), "90" + digits(7) + pick(["X", "1"])]),
                ["ISBN {}", "ISBN: {}", "Het boek (ISBN {}) is uitverkocht.", "isbn={}"]
            )
        case "issn": return (digits(4) + "-" + digits(3) + pick(["X", "4"]), ["ISSN {}", "Tijdschrift, ISSN: {}"])
        case "measure":
            let value = pick([
                "\(number(1000...9999)) km", "\(number(10...99)) m2", "\(digits(2)),\(digits(1)) kg", "\(number(1000...9999)) MB", "\(number(100...999)) kWh",
                "\(number(1000...9999)) PK", "\(number(1...9)) x \(number(10...99)) cm", "12 345 678 inwoners", "\(number(10...40)) graden",
                "\(number(1...99)) %", "\(number(1000...9000)) KG",
            ])
            return (value, ["De afstand is {}.", "ongeveer {} in totaal", "Het gaat om {} per jaar.", "gemeten: {}"])
        case "page":
            return (
                pick([
                    "pagina \(number(1...400))", "blz. \(number(1...400))-\(number(400...900))", "p. \(number(1...400))", "hoofdstuk \(number(1...30))",
                    "bijlage \(number(1...9))", "pagina's \(number(1...99)) t/m \(number(100...200))",
                ]), ["Zie {} van het rapport.", "({})", "Op {} staat meer."]
            )
        case "time":
            return (
                pick([
                    "\(number(10...23)):\(number(10...59))", "\(number(10...23)).\(number(10...59)) uur", "10:\(number(10...59)):\(number(10...59))",
                    "van 9 tot 5 uur", "\(number(1...59)) minuten",
                ]), ["Om {} begint het.", "Tijd: {}", "duurde tot {}", "({})"]
            )
        case "doi":
            return (
                pick(["10.\(number(1000...9999))/j.\(digits(6)).\(digits(3))", "10.1016/S0140-6736(20)\(digits(5))-\(digits(1))"]),
                ["doi: {}", "https://doi.org/{}", "DOI {}"]
            )
        case "web-address":
            let value = pick([
                "https://www.rijksoverheid.nl/onderwerpen", "https://www.example.com/product/\(digits(9))", "https://www.nos.nl/artikel/2\(digits(6))-titel",
                "www.voorbeeld.nl", "https://github.com/orgs", "https://www.linkedin.com/company/voorbeeld", "https://nl.wikipedia.org/wiki/Utrecht_(stad)",
                "https://shop.nl/winkel?id=\(digits(8))", "http://x.nl/20\(number(10...24))/0\(number(1...9))/12/bericht",
                "https://www.facebook.com/events/\(digits(9))",
            ])
            return (value, ["Zie {} voor meer.", "Bron: {}", "({})", "<a href=\"{}\">lees</a>"])
        case "duration":
            let n = number(2...40)
            return (
                pick([
                    "\(n) jaar geleden", "al \(n) jaar", "over \(n) jaar", "\(n) jaar garantie", "\(n) jaar ervaring", "binnen \(n) jaar",
                    "\(n) years of experience", "\(n) jaar lang", "een looptijd van \(n) jaar", "een bewaartermijn van \(n) jaar", "maximaal \(n) jaar",
                    "een \(n)-jarig contract",
                ]), ["Dat was {}.", "Het gaat om {}.", "Er geldt {} in dit geval.", "Wij bieden {}."]
            )
        case "year":
            return (
                "\(number(1950...2030))", ["In {} veranderde dat.", "sinds {} is het zo", "(c) {} Voorbeeld BV", "de verkiezingen van {}", "In {} is het EK"]
            )
        case "section":
            return (
                pick([
                    "\(number(1...9)).\(number(1...9)).\(number(1...9)).\(number(1...9))",
                    "§ \(number(1...9)).\(number(1...9)).\(number(1...9)).\(number(1...19))", "\(number(1...9)).\(number(1...30))",
                ]), ["Zie paragraaf {}.", "hoofdstuk {} gaat daarover", "sectie {}", "Section {} applies."].filter { !$0.hasPrefix("sectie") }
            )
        case "product":
            return (
                pick([
                    "AB-\(digits(4))-X", "XR\(digits(4))", "SKU \(digits(8))", "EN 13\(digits(3))", "ISO 27001:2022", "RAL \(number(1000...9023))", "NEN 5825",
                    "A4", "B2B", "3M-\(digits(4))", "HP-\(digits(3))", "EAN 871\(digits(10))",
                ]), ["artikel {} is op voorraad", "Type {}", "volgens {} gekeurd", "Product {}"]
            )
        case "wrong-postcode":
            return (
                pick([
                    "0\(digits(3)) AB", "\(number(1000...9999)) SA", "\(number(1000...9999)) SS", "\(number(1000...9999)) KM", "\(number(2000...2024)) is",
                    "\(number(1000...9999)) euro", "\(number(1000...9999)) ABC", "12345 AB",
                ]), ["Het is {} geworden.", "ongeveer {} erbij", "in {} of zo", "{}"]
            )
        case "wrong-date":
            return (
                pick(["32-13-2020", "\(number(32...99))-\(number(13...99))-\(number(10...99))", "45/67/8901", "00-00-0000", "13.45.2011", "99 mei"]),
                ["waarde {} is onjuist", "{} klopt niet", "({})"]
            )
        case "wrong-ip":
            return (
                pick(["\(number(256...999)).1.1.1", "1.2.3", "300.\(digits(2)).1.5", "1.2.3.4.5", "12.34.56.789"]),
                ["waarde {} is onjuist", "regel {}", "({})"]
            )
        case "code":
            return (
                pick([
                    "AB12", "X\(digits(2))Y", "H\(digits(1))-\(digits(2))", "Q\(digits(1)) 20\(digits(2))", "T\(digits(3))", "A\(number(1...79))",
                    "N\(number(200...999))", "COVID-19", "MH17", "F-16", "G7", "4x4", "24/7", "50/50", "3-0",
                ]), ["We zagen {} daar.", "De {} is dicht.", "over {} gesproken"]
            )
        case "uuid":
            return (
                [8, 4, 4, 4, 12].map { maker.letters($0, from: "0123456789abcdef") }.joined(separator: "-"),
                ["request {}", "commit {}", "build-id: {}", "trace id {}"]
            )
        case "tracking":
            return (
                pick(["3S" + maker.letters(4) + digits(9), "JVGL" + digits(14), digits(18), "1Z" + digits(10)]),
                ["track & trace {}", "Pakket {} is onderweg.", "Tracking: {}", "zending {}"]
            )
        case "score":
            return (
                pick([
                    "\(number(0...9))-\(number(0...9))", "\(number(10...99))-\(number(10...99))", "1 op de \(number(2...99))",
                    "\(number(1...9)) van de \(number(10...99))", "nr. \(number(1...99))", "groep \(number(1...8))", "klas \(number(1...6))",
                    "\(number(100...9999)) mensen", "top \(number(10...999))",
                ]), ["Het werd {}.", "Uitslag {}.", "{} was genoeg"]
            )
        case "old-thing":
            let n = number(3...90)
            let thing = pick(["pand", "huis", "gebouw", "schip", "bedrijf"])
            return pick([
                ("\(n) jaar oud", ["Het \(thing) is {} en toe aan onderhoud.", "De auto is {}.", "een wasmachine, {}", "De brug aan de haven is {}."]),
                ("\(n) jaar oude", ["Een fles {} whisky.", "de {} Goudse kaas", "een {} boom", "de {} gemeentewet"]),
                ("\(n)-year-old", ["The {} bridge needs repair.", "a {} oak tree", "a {} whisky", "the {} company"]),
                ("\(n)-jarig", ["een {} bestaan", "het {} jubileum", "een {} huurcontract"]),
                (IdentifierGenerator.dutch(n) + " jaar", ["Het duurde {}.", "Dat is {} geleden.", "een looptijd van {}", "Zij werkt hier al {}."]),
                (
                    "\(n)",
                    [
                        "Het aantal is {}, niet meer.", "De temperatuur wordt {}.", "pagina's {}, 14 en 16", "De stand is {} en hoger.",
                        "groepen van {}, 20 en 24",
                    ]
                ),
            ])
        case "numbered-thing":
            return pick([
                (
                    pick(["Thinkpad 14", "Windows 95", "Boeing 737", "iPhone 5s", "Volvo 240"]),
                    ["De {} is weer leverbaar.", "Wij hebben uw {} gerepareerd.", "op {} te Utrecht"]
                ),
                (
                    pick(["Klas 4B", "Groep 5a", "Lokaal 12b", "Artikel 12a", "Fase 1b", "Kamer 3", "Zaal 12", "Hoofdstuk 4", "Afdeling 3B"]),
                    ["in {} te Utrecht", "De leerlingen van {} gaan op kamp.", "op grond van {} van de wet", "Verhuisd naar {}.", "Ambulance bij {} in Delft"]
                ),
                (pick(["Kerstmarkt 2024", "Stationsplein 2030", "Hemelvaart 2025", "Bakker 34"]), ["De visie {} ligt klaar.", "voor {} geleverd"]),
                ("Jan van Dijk\t\(number(5...18))", ["Naam\tGroep\n{}\tB"]),
            ])
        case "unit-pair":
            return (
                pick([
                    "\(number(1000...9000)) LM", "\(number(1000...9000)) IE", "Jaarverslag \(number(1985...2025)) NL.pdf",
                    "sinds \(number(1985...2025)) HR-adviseur",
                    "\(number(1985...2025)) VN-gezant", "Office 2019 NL", "\(number(1000...1900)) in Arnhem",
                ]), ["Het is {} geworden.", "ongeveer {} erbij", "Zie {} op de schijf."]
            )
        case "number-triple":
            return (
                pick(["NPK 12-10-18", "npk \(number(10...20))-10-\(number(10...18))", "bestekpost 10.12.\(number(10...25))", "verhouding 3-2-10"]),
                ["Kunstmest {} strooien.", "Zie {}: grondwerk", "({})"]
            )
        default:
            return (
                pick([
                    "std::vector<int>", "a::b::c", "@Override", "@media", "logo@2x.png", "x = 0x\(digits(8))", "#ff\(digits(4))", "for i in 0..<\(digits(3))",
                    "user@1.2.3", "ns::fn(\(digits(2)))", "http://localhost:8080/",
                ]), ["Zie {} in de code.", "`{}`", "({})"]
            )
        }
    }
}
