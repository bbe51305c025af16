import Recognizers
import Testing

/// What is found in a line, written as `kind: text`; nothing where the line holds nothing. By hand, from the rules of each number.
@Suite struct IdentifierExampleTests {
    static func found(_ line: String, heading: String? = nil) -> [String] {
        let bytes = Array(line.utf8)
        return IdentifierScanner().findings(in: line, heading: heading).map { "\($0.kind.rawValue): \(String(decoding: bytes[$0.span], as: UTF8.self))" }
    }

    @Test(arguments: [
        ("BSN 111222333", ["bsn: 111222333"]), ("Burgerservicenummer: 1112.22.333", ["bsn: 1112.22.333"]), ("sofi nr.: 111.222.333", ["bsn: 111.222.333"]),
        ("(111222333, bsn)", ["bsn: 111222333"]), ("<bsn>111222333</bsn>", ["bsn: 111222333"]), ("bsn 111222334", []), ("€ 111222333", []),
        ("111222333 euro", []),
        ("1.111222333", []), ("111222333-1", []), ("Bestelling 111222333", []), ("bsn 000000000", []), ("RSIN: 123456782", ["kvk: 123456782"]),
        ("KvK 12345678", ["kvk: 12345678"]), ("kvkNummer=12345678", ["kvk: 12345678"]), ("vestigingsnummer 000012345678", ["kvk: 000012345678"]),
        ("nr. 12345678", []),
        ("Kamer van Koophandel te Amsterdam onder dossiernummer 12345678", ["kvk: 12345678"]),
    ])
    func numbersOfPersonsAndOrganisations(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    @Test(arguments: [
        ("NL91 ABNA 0417 1643 00", ["iban: NL91 ABNA 0417 1643 00"]), ("nl91abna0417164300", ["iban: nl91abna0417164300"]),
        ("BE68 5390 0754 7034", ["iban: BE68 5390 0754 7034"]),
        ("GB29 NWBK 6016 1331 9268 19.", ["iban: GB29 NWBK 6016 1331 9268 19"]), ("NL91ABNA0417164301", []), ("NL91ABNA04171643001", []),
        ("4111 1111 1111 1111", ["payment-card: 4111 1111 1111 1111"]),
        ("card 5500-0000-0000-0004", ["payment-card: 5500-0000-0000-0004"]), ("3782 822463 10005", ["payment-card: 3782 822463 10005"]),
        ("4111111111111112", []), ("transactie 4111111111111111", []),
        ("btw NL123456782B01", ["vat: NL123456782B01"]), ("NL 1234.56.782.B01", ["vat: NL 1234.56.782.B01"]), ("NL123456789B01", []),
        ("VAT BE0428759497", ["vat: BE0428759497"]), ("VAT BE0428759498", []),
        ("DE136695976", ["vat: DE136695976"]),
    ])
    func accountsAndTaxes(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    @Test(arguments: [
        ("paspoort SPECI2014", ["passport: SPECI2014"]), ("identiteitskaart IKL4D4F91", ["identity-card: IKL4D4F91"]),
        ("ID-kaart: IKL4D4F91", ["identity-card: IKL4D4F91"]), ("paspoort OKL4D4F91", ["passport: OKL4D4F91"]), ("SPECI2014", []),
        ("ordernummer NX1234567", []), ("rijbewijs 5123456789", ["driving-licence: 5123456789"]), ("order 5123456789", []),
        ("kenteken AB-12-CD", ["licence-plate: AB-12-CD"]), ("GT-486-K", ["licence-plate: GT-486-K"]),
        ("kenteken gt486k", ["licence-plate: gt486k"]), ("GT486K", []), ("1-ABC-123", ["licence-plate: 1-ABC-123"]), ("12-GVD-3", []),
        ("kenteken SD-12-34", ["licence-plate: SD-12-34"]), ("SD-12-34", []), ("ABC-12-3", []),
        ("patiëntnummer 1234567", ["patient-number: 1234567"]), ("\"patientNummer\":\"1234567\"", ["patient-number: 1234567"]),
        ("leerlingnr. 12345", ["student-number: 12345"]), ("personeelsnummer: 0042", ["personnel-number: 0042"]),
        ("klantnummer KL-2024-00123", ["case-number: KL-2024-00123"]), ("zaaknummer 2024-001234", ["case-number: 2024-001234"]), ("projectnummer 12345678", []),
        ("zaak 12", []), ("student 2", []),
    ])
    func documentsAndReferences(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    /// Documents and plates of other countries, serial numbers and cookies have no form of their own: the word right before them decides.
    @Test(arguments: [
        ("Passport no. C01X00T47", ["passport: C01X00T47"]), ("identiteitskaart nr.: L01X00T471", ["identity-card: L01X00T471"]),
        ("<td>Rijbewijsnr</td><td>A50KYR71K09</td>", ["driving-licence: A50KYR71K09"]), ("driverLicenseNumber: 5123456789", ["driving-licence: 5123456789"]),
        ("kenteken B-MW 1234", ["licence-plate: B-MW 1234"]), ("kenteken: 37 - GF - 24", ["licence-plate: 37 - GF - 24"]),
        ("serienummer laptop: C02XK1ABJGH5", ["device-identifier: C02XK1ABJGH5"]), ("S/N: PF3N2P43", ["device-identifier: PF3N2P43"]),
        ("_ga=GA1.2.1469759247.1516491589", ["device-identifier: GA1.2.1469759247.1516491589"]),
        ("cookie-id fb.1.1658762049113.6601069942", ["device-identifier: fb.1.1658762049113.6601069942"]),
        ("paspoort verlopen op maandag", []), ("paspoort, 12 dagen geldig", []), ("S. Maas 83522031", []), ("het serienummer staat achterop", []),
        ("paspoort, BSN 111222333", ["bsn: 111222333"]), ("IP-adres bezoeker: 217.248.88.111", ["ip-address: 217.248.88.111"]),
    ])
    func labelledCodes(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    /// A label that has its number says nothing of the next one.
    @Test(arguments: [
        ("BSN 111222333, belde 06-12345678.", ["bsn: 111222333", "phone: 06-12345678"]),
        ("BSN 111222333 (06-12345678)", ["bsn: 111222333", "phone: 06-12345678"]),
        ("BSN 111222333; 0301234567; x", ["bsn: 111222333", "phone: 0301234567"]), ("KvK 12345678, 0695224323", ["kvk: 12345678", "phone: 0695224323"]),
        ("personeelsnummer 004512 (06-12345678)", ["personnel-number: 004512", "phone: 06-12345678"]),
        ("patiëntnummer 1234567, 06-12345678", ["patient-number: 1234567", "phone: 06-12345678"]),
        ("rijbewijs 5123456789, (0201234567)", ["driving-licence: 5123456789", "phone: 0201234567"]),
        ("call (212) 555-0187 or", ["phone: (212) 555-0187"]), ("Noodnummers: 06-20014688 / 0631618646", ["phone: 06-20014688", "phone: 0631618646"]),
        ("dienstnummers 32794 en 00613", ["personnel-number: 32794", "personnel-number: 00613"]),
        ("openingstijden: 09.00-17.30 uur", []), ("incidentticket 0643696600", []),
    ])
    func severalNumbers(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    /// The head of a table says what stands below it.
    @Test(arguments: [
        ("naam;bsn;groep\njan;111222333;B", ["bsn: 111222333"]), ("Naam\tLeeftijd\nSanne\t10\nBas\t11", ["age: 10", "age: 11"]),
        ("Pat.nr\tNaam\n733295\tJan", ["patient-number: 733295"]), ("| Naam | Kenteken |\n|---|---|\n| x | 37GF24 |", ["licence-plate: 37GF24"]),
        ("Type\tAantal\n11-RZL-1\t3", []), ("1;2\n3;111222333\n4;5", ["bsn: 111222333"]),
        ("naam;bsn\njan;111222333\n\nnaam;leeftijd\nbas;11", ["bsn: 111222333", "age: 11"]),
        ("naam;a,b\njan;1,2\nbas;3,4", []), ("product;garantie\nwasmachine;733295", []),
    ])
    func tables(_ text: String, _ wanted: [String]) { #expect(Self.found(text) == wanted) }

    /// What has a number and is nobody's.
    @Test(arguments: [
        "Kabel 17-TV-RS loopt naar de verdeler", "locatie=7-JJT-37", "tekening 18-NBD-8", "Kortingscode: IH39AHJ27", "batchcode AB1DW8FA4", "voucher=UE777DIX4",
        "Taak 1.4.3.4 uit het projectplan", "firmware v2.9.40.55", "Release v10.0.10.70", "@font-face", "@FunctionalInterface", "https://x.com/tos",
        "https://github.com/python/cpython/issues/34829", "is 6644302197 voor de huurauto", "getallen 02-04-06-08-10-12", "STABU: 23.12.61.10",
        "De Canon 2520 DN is stuk", "1080 PX breed", "WIJ VERGELEKEN DE JAREN 2018, 2019 EN 2023", "lees https://www.brouwerijhuis.nl van ons",
    ])
    func nobodys(_ line: String) { #expect(Self.found(line).isEmpty) }

    @Test(arguments: [
        ("de auto (53-FLN-4) staat fout", ["licence-plate: 53-FLN-4"]), ("Volvo V60 53-FLN-4", ["licence-plate: 53-FLN-4"]),
        ("Sociaal-fiscaal nummer 111222333", ["bsn: 111222333"]), ("BSN 11122 2333", ["bsn: 11122 2333"]),
        ("trade register under no. 12345678", ["kvk: 12345678"]), ("KvK 18.60.79.47", ["kvk: 18.60.79.47"]),
        ("Student Sanne van den Berg (152163) is", ["student-number: 152163"]),
        ("Homepage van Sanne: https://sannevdberg.github.io", ["url: https://sannevdberg.github.io"]),
        ("t.jansen@planet.nl", ["email: t.jansen@planet.nl"]), ("Sanne de Boer: https://www.sannedeboer.nl", ["url: https://www.sannedeboer.nl"]),
        ("https://sanne-deboer.nl is van Sanne de Boer", ["url: https://sanne-deboer.nl"]),
    ])
    func formsOfTheField(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    @Test(arguments: [
        ("06-12345678", ["phone: 06-12345678"]), ("+31 (0)6 1234 5678", ["phone: +31 (0)6 1234 5678"]), ("(020) 123 45 67", ["phone: (020) 123 45 67"]),
        ("0111-123456", ["phone: 0111-123456"]),
        ("tel:+31-6-12345678", ["phone: +31-6-12345678"]), ("+1 (212) 555-0100", ["phone: +1 (212) 555-0100"]),
        ("06-12345678/020-1234567", ["phone: 06-12345678", "phone: 020-1234567"]),
        ("+31612345678,+31687654321", ["phone: +31612345678", "phone: +31687654321"]), ("gsm 0470/12.34.56", ["phone: 0470/12.34.56"]), ("€ 0612345678", []),
        ("0201234567890", []), ("0112-345678", []),
        ("jan.jansen@gemeente.nl", ["email: jan.jansen@gemeente.nl"]), ("o'brien+x@mail.co.uk,", ["email: o'brien+x@mail.co.uk"]),
        ("jan [at] gemeente [punt] nl", ["email: jan [at] gemeente [punt] nl"]), ("logo@2x.png", []), ("foo@bar", []),
        ("linkedin.com/in/jan-jansen", ["url: linkedin.com/in/jan-jansen"]), ("https://www.rijksoverheid.nl/onderwerpen", []),
        ("https://www.linkedin.com/company/x", []), ("https://x.nl/2024/05/12/brief", []), ("@jan_jansen schrijft", ["handle: @jan_jansen"]), ("@Override", []),
        ("@jan@mastodon.social", ["handle: @jan@mastodon.social"]),
    ])
    func waysToReachSomebody(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    @Test(arguments: [
        ("IP 84.23.12.9", ["ip-address: 84.23.12.9"]), ("versie 84.23.12.9", []), ("84.23.12.256", []), ("1.2.3.4.5", []),
        ("2001:db8::1", ["ip-address: 2001:db8::1"]), ("std::vector", []), ("10:15:30", []),
        ("00:1A:2B:3C:4D:5E", ["mac-address: 00:1A:2B:3C:4D:5E"]), ("001a.2b3c.4d5e", ["mac-address: 001a.2b3c.4d5e"]),
        ("IMEI: 490154203237518", ["device-identifier: 490154203237518"]), ("IMEI: 490154203237519", []),
        ("IDFA 6D92078A-8246-4BA4-AE5B-76104861E7DC", ["device-identifier: 6D92078A-8246-4BA4-AE5B-76104861E7DC"]),
        ("6d92078a-8246-4ba4-ae5b-76104861e7dc", []), ("User-Agent: curl/8.5.0", ["user-agent: curl/8.5.0"]),
    ])
    func machines(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    @Test(arguments: [
        ("Kerkstraat 12, 1234 AB Utrecht", ["address: Kerkstraat 12", "postcode: 1234 AB", "place: Utrecht"]),
        ("Laan van Nieuw Oost-Indië 12", ["address: Laan van Nieuw Oost-Indië 12"]), ("2e Helmersstraat 14-III", ["address: 2e Helmersstraat 14-III"]),
        ("’s-Gravelandseweg 12", ["address: ’s-Gravelandseweg 12"]),
        ("Achterom 7, 2611 HZ Delft", ["address: Achterom 7", "postcode: 2611 HZ", "place: Delft"]), ("221B Baker Street", ["address: 221B Baker Street"]),
        ("Postbus 20301", ["address: Postbus 20301"]),
        ("Frankrijklei 22 bus 4, 2000 Antwerpen", ["address: Frankrijklei 22 bus 4", "postcode: 2000", "place: Antwerpen"]), ("onderweg 3 keer", []),
        ("Gerechtshof 12", []), ("1234 SS", []), ("0123 AB", []), ("2000 KG", []), ("in 2024 is", []),
        ("2511 CV 's-Gravenhage", ["postcode: 2511 CV", "place: 's-Gravenhage"]),
    ])
    func whereSomebodyLives(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    @Test(arguments: [
        ("geb. 12-05-1984", ["date-of-birth: 12-05-1984"]), ("12 mei '84", ["date: 12 mei '84"]), ("the 12th of May 1984", ["date: 12th of May 1984"]),
        ("1984-05-12T10:00:00Z", ["date: 1984-05-12"]), ("May 12, 1984", ["date: May 12, 1984"]),
        ("geboren op 3 mei 1950, overleden op 4 juni 2020", ["date-of-birth: 3 mei 1950", "date: 4 juni 2020"]),
        ("DOB 05/12/1984", ["date-of-birth: 05/12/1984"]), ("32-13-2020", []), ("versie 10.12.18", []), ("artikel 6.1.12", []), ("12-13", []),
        ("een man van 34 jaar", ["age: 34 jaar"]), ("de 34-jarige", ["age: 34-jarige"]), ("34 years old", ["age: 34 years old"]),
        ("Jan de Vries (34)", ["age: 34"]), ("34 jaar geleden", []), ("een termijn van 5 jaar", []), ("2 jaar cel", []), ("figuur (34)", []),
    ])
    func datesAndAges(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    @Test(arguments: [
        ("Hij heeft diabetes.", ["health: diabetes"]), ("lid van de FNV", ["union: lid van de FNV"]), ("gezond verstand", []),
        ("He is a member of the union.", ["union: member of the union"]), ("a member state of the Union", []),
        ("slokdarmkanker", ["health: slokdarmkanker"]), ("een blind date", []), ("zij is lesbisch", ["orientation: lesbisch"]),
        ("veroordeeld voor diefstal", ["criminal: veroordeeld voor", "criminal: diefstal"]), ("de griepprik", []), ("moslima", ["religion: moslima"]),
        ("convicted of theft", ["criminal: convicted of", "criminal: theft"]), ("homo sapiens", []),
    ])
    func specialCategories(_ line: String, _ wanted: [String]) { #expect(Self.found(line) == wanted) }

    /// A column says what its cells are.
    @Test(arguments: [
        ("12345678", "KvK-nummer", ["kvk: 12345678"]), ("12345678", "bedrag", []), ("1234567", "patientNummer", ["patient-number: 1234567"]),
        ("12-05-1984", "geboortedatum", ["date-of-birth: 12-05-1984"]),
    ])
    func headings(_ cell: String, _ heading: String, _ wanted: [String]) { #expect(Self.found(cell, heading: heading) == wanted) }

    @Test func aNumberWithoutContextIsOfALowerClass() throws {
        let bare = try #require(IdentifierScanner().findings(in: "111222333").first)
        let named = try #require(IdentifierScanner().findings(in: "bsn 111222333").first)
        #expect(bare.confidence < 50 && bare.reason == .checksum)
        #expect(named.confidence > 90 && named.reason == .context)
    }

    @Test func onlyTheChosenKindsAreReported() {
        let text = "bsn 111222333, tel. 06-12345678, jan@voorbeeld.nl"
        #expect(IdentifierScanner(kinds: [.phone]).findings(in: text).map(\.kind) == [.phone])
        #expect(IdentifierScanner(kinds: [.bsn, .email]).findings(in: text).map(\.kind) == [.bsn, .email])
        #expect(IdentifierScanner(kinds: []).findings(in: text).isEmpty)
    }
}
