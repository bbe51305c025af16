import Recognizers
import Testing

/// Numbers as word processors, web pages and logs write them: with blanks and hyphens that may not break, and with labels that touch.
@Suite struct IdentifierTypographyTests {
    @Test(arguments: [
        ("kenteken 21\u{A0}VXJ\u{A0}9", "licence-plate"), ("kenteken D\u{202F}05\u{202F}GRK", "licence-plate"),
        ("de AB\u{2011}12\u{2011}CD reed", "licence-plate"),
        ("de AB\u{2013}12\u{2013}CD reed", "licence-plate"), ("rekening NL\u{A0}91\u{A0}ABNA\u{A0}0417164300", "iban"),
        ("BE68\u{2011}5390\u{2011}0754\u{2011}7034", "iban"),
        ("NL\u{A0}1234\u{A0}56\u{A0}782\u{A0}B01", "vat"), ("patiëntnummer 123\u{A0}456\u{A0}789", "patient-number"),
        ("+\u{202F}31\u{202F}6\u{202F}12345678", "phone"),
        ("1234\u{202F}AX Utrecht", "postcode"), ("14th\u{A0}of\u{A0}May\u{A0}1984", "date"), ("12\u{202F}mei\u{202F}1984", "date"),
        ("12\u{2011}mei\u{2011}1984", "date"),
        ("May\u{A0}12,\u{A0}1984", "date"), ("bsn 1112\u{200B}22333", "bsn"), ("bsn 111\u{AD}222333", "bsn"), ("bsn 111\u{202F}222\u{202F}333", "bsn"),
    ])
    func marksThatMayNotBreak(_ line: String, _ kind: String) throws {
        let findings = IdentifierScanner().findings(in: line).filter { $0.kind.rawValue == kind }
        let bytes = Array(line.utf8)
        // From the first sign of the number to the last: everything but the words around it.
        let words: Set<String> = ["kenteken", "de", "reed", "rekening", "patiëntnummer", "Utrecht", "bsn"]
        let value = line.split(separator: " ").filter { !words.contains(String($0)) }.joined(separator: " ")
        let finding = try #require(findings.first)
        #expect(String(decoding: bytes[finding.span], as: UTF8.self) == value)
    }

    @Test(arguments: [
        ("mac:64:05:8f:40:39:1b", ["mac-address: 64:05:8f:40:39:1b"]), ("host:2001:db8:1:2::9", ["ip-address: 2001:db8:1:2::9"]),
        ("http://[fe80:7512::9d37]/x", ["ip-address: fe80:7512::9d37"]), ("http://10.241.223.134/admin", ["ip-address: 10.241.223.134"]),
        ("postcode: 5858 TX, BSN: 111222333", ["postcode: 5858 TX", "bsn: 111222333"]),
        ("postcode 4093JX; Studentnummer 9965714", ["postcode: 4093JX", "student-number: 9965714"]),
        ("postcode 4093JX, ID-kaart IKL4D4F91", ["postcode: 4093JX", "identity-card: IKL4D4F91"]),
        ("Tel=+32 2 887 24 27\nBSN=111222333", ["phone: +32 2 887 24 27", "bsn: 111222333"]),
        ("tel. 00 31 6 12345678", ["phone: 00 31 6 12345678"]), ("Tel:0697502435 en GEB.:13/12/47", ["phone: 0697502435", "date-of-birth: 13/12/47"]),
        ("VAT ID: AT U65728592", ["vat: AT U65728592"]), ("btw nr ES B96379763", ["vat: ES B96379763"]),
        ("woont op 't Hofje 77 in Ede", ["address: 't Hofje 77"]),
    ])
    func labelsThatTouch(_ line: String, _ wanted: [String]) { #expect(IdentifierExampleTests.found(line) == wanted) }

    @Test(arguments: [
        ("ID-bewijs: FV5NPGUJ2", ["identity-card: FV5NPGUJ2"]), ("BSAWK9WG1 (ID-kaart)", ["identity-card: BSAWK9WG1"]),
        ("verblijfsdocument CZKDUCC96", ["identity-card: CZKDUCC96"]), ("Travel document number VASGAPP95", ["passport: VASGAPP95"]),
        ("Rijbewijs categorie B\nDocumentnummer: 4656619258", ["driving-licence: 4656619258"]), ("gekentekend 7TF809", ["licence-plate: 7TF809"]),
        ("Naam: Jan, studnr: s3511989", ["student-number: s3511989"]), ("u-nummer 7489595", ["student-number: 7489595"]),
        ("lln.nr. 4306109", ["student-number: 4306109"]), ("pers.nr. 69307", ["personnel-number: 69307"]), ("P-nummer 02341", ["personnel-number: 02341"]),
        ("pt.nr. 47416", ["patient-number: 47416"]), ("zorgnummer 7544408", ["patient-number: 7544408"]),
    ])
    func shortAndLongLabels(_ line: String, _ wanted: [String]) { #expect(IdentifierExampleTests.found(line) == wanted) }

    @Test(arguments: [
        ("op 67-jarige leeftijd overleden", ["age: 67-jarige leeftijd"]), ("man, 75j, alleenstaand", ["age: 75j"]),
        ("haar 24e verjaardag", ["age: 24e verjaardag"]),
        ("op haar 38ste overleden", ["age: 38ste"]), ("toen zij 97 was", ["age: 97"]), ("Mw., 24 jaar, valt", ["age: 24 jaar"]),
        ("haar zoontje van 11 jaar", ["age: 11 jaar"]), ("49 jaar oude man", ["age: 49 jaar oude"]), ("male, 16 years, smoker", ["age: 16 years"]),
    ])
    func ages(_ line: String, _ wanted: [String]) { #expect(IdentifierExampleTests.found(line) == wanted) }

    /// The apps of a network put what they know of a device in square brackets behind the rest.
    @Test func userAgentsGoOnInBrackets() {
        let agent = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Mobile Safari/537.36 [FBAN/EMA;FBLC/nl_NL;]"
        #expect(IdentifierExampleTests.found(agent) == ["user-agent: \(agent)"])
    }

    @Test(arguments: [
        "IBAN NL57 RBRB 0115 7058 43", "rekening TR09 3471 4167 2063 3843 7209 85", "versie 2024.1.2", "firmware 2024.12.7", "softwareversie 8.9.97.139",
        "Ubuntu 4.3.77.207", "sectie 18.5.7.7", "norm NEN-EN-ISO 72404-1:2018 is", "inkooporder 024921956", "totaalbedrag 082276250", "ticket 148565864",
        "@app.route in de code", "de bewaartermijn is 23 jaar", "4119 0047 2184 7867", "document 12 ligt klaar", "pers 100 woorden", "op zijn 15e poging",
        "zij 28 was de tel kwijt", "een man, 14j contract", "de locatie van Groep 4", "verhuisd naar Zaal 3",
    ])
    func whatLooksAlike(_ line: String) { #expect(IdentifierExampleTests.found(line) == []) }

    @Test(arguments: [
        "Daley Blind scoorde", "Christian Jansen belde", "De beperking van het verbruik is nodig", "onder verdachte omstandigheden",
        "een bedreiging voor het klimaat",
        "veroordeeld in de proceskosten", "ill-advised", "I suspect that he came", "Turkse lira",
    ])
    func everydayWords(_ line: String) { #expect(IdentifierExampleTests.found(line).filter { !$0.hasPrefix("person") } == []) }
}
