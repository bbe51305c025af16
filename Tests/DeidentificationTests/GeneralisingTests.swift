import Recognizers
import Testing
import Text

@testable import Deidentification

struct GeneralisingTests {
    private func general(_ kind: EntityKind, _ value: String, _ level: Generalisation, _ language: Language = .nl) -> String {
        treated("‹\(kind.rawValue):\(value)›", plan(.mask, language) { $0.treatments[kind] = .generalise(level) })
    }

    /// Ours find street and number, of which no part of a postcode and no town can be made; an own recogniser may find more.
    @Test func `A postcode or a town comes of an address that holds one, and all else is masked`() throws {
        for (level, wanted) in [(Generalisation.postcodeRegion, "12"), (.town, "Utrecht"), (.usual, "12")] {
            let plan = plan(.keep) { $0.treatments = [.address: .generalise(level)] }
            #expect(treated("Woont ‹address:Dorpsstraat 12, 1234 AB Utrecht›.", plan) == "Woont \(wanted).")
            let ours = try TextDeidentifier(plan, sources: [Scanned()], key: TestKeys.permit())
            var output: [UInt8] = []
            ours.treat(Array("Woont aan de Dorpsstraat 12, 1234 AB Utrecht.".utf8), into: &output)
            #expect(String(decoding: output, as: UTF8.self) == "Woont aan de [adres], 1234 AB Utrecht.")
        }
    }

    private final class Scanned: FindingSource {
        func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
            IdentifierScanner(kinds: [.address]).find(in: bytes, range, heading: nil, into: &findings)
        }
    }

    @Test(arguments: [
        ("34", "30-39"), ("34 jaar", "30-39 jaar"), ("34-jarige", "30-39-jarige"), ("9 jaar", "0-9 jaar"), ("8 maanden", "0-9 jaar"), ("90 jaar", "90+ jaar"),
        ("103", "90+"), ("vierendertig jaar", "[leeftijd]"), ("30 à 35", "[leeftijd]"), ("aged 40", "aged 40-49"),
    ])
    func `An age falls in its band of ten`(value: String, wanted: String) { #expect(general(.age, value, .tenYearBand) == wanted) }

    @Test func `A band of five is as narrow as that`() {
        #expect(general(.age, "34 jaar", .fiveYearBand) == "30-34 jaar")
        #expect(general(.age, "35 years old", .fiveYearBand, .en) == "35-39 years old")
    }

    @Test(arguments: [
        ("3 maart 2024", "maart 2024"), ("03-03-2024", "03-2024"), ("2024-03-03", "2024-03"), ("3 mrt. 2024", "mrt. 2024"), ("3/3/2024", "3/2024"),
        ("maandag 3 maart 2025", "maart 2025"), ("3 maart", "maart"), ("03-03", "[datum]"), ("20240303", "202403"), ("2024-03-03T10:15:00Z", "2024-03"),
        ("3 Maart 2024 om 10:15 uur", "Maart 2024"), ("3-mrt-2024", "mrt-2024"), ("volgende week", "[datum]"), ("31-02-2024", "[datum]"), ("12.05.99", "05.99"),
    ])
    func `A date keeps its month in the way it was written`(value: String, wanted: String) { #expect(general(.date, value, .month) == wanted) }

    @Test(arguments: [("March 3rd, 2024", "March 2024"), ("3 March 2024", "March 2024"), ("03/25/2024", "03/2024"), ("Mar 3, 2024", "Mar 2024")])
    func `An English date too`(value: String, wanted: String) { #expect(general(.date, value, .month, .en) == wanted) }

    @Test(arguments: [
        ("3 maart 2024", "1e kwartaal 2024"), ("2024-12-31", "2024-Q4"), ("30-06-2024", "Q2 2024"), ("1 juli 2024", "3e kwartaal 2024"), ("3 juli", "[datum]"),
    ])
    func `A date keeps its quarter`(value: String, wanted: String) { #expect(general(.date, value, .quarter) == wanted) }

    @Test(arguments: [
        ("3 maart 1987", "1987", "1985-1989"), ("03-03-'87", "[geboortedatum]", "[geboortedatum]"), ("3 maart '87", "1987", "1985-1989"),
        ("01-01-90", "1990", "1990-1994"), ("01-01-2024", "2024", "2020-2024"), ("1987", "1987", "1985-1989"),
    ])
    func `A date of birth keeps its year or five years`(value: String, year: String, five: String) {
        #expect(general(.dateOfBirth, value, .year) == year)
        #expect(general(.dateOfBirth, value, .fiveYears) == five)
    }

    @Test(arguments: [("1234 AB", "12"), ("1234AB", "12"), ("9999 zz", "99"), ("0123 AB", "[postcode]"), ("abc", "[postcode]")])
    func `A postcode keeps two digits`(value: String, wanted: String) { #expect(general(.postcode, value, .postcodeRegion) == wanted) }

    @Test(arguments: [
        ("192.168.17.42", "192.168.17.0/24"), ("2001:db8:1:2::5", "2001:db8:1::/48"), ("::1", "0:0:0::/48"), ("fe80::1%eth0", "fe80:0:0::/48"),
        ("::ffff:10.1.2.3", "0:0:0::/48"), ("300.1.1.1", "[IP-adres]"), ("1:2", "[IP-adres]"),
    ])
    func `An address keeps its network`(value: String, wanted: String) { #expect(general(.ipAddress, value, .network) == wanted) }

    @Test(arguments: [
        ("Dorpsstraat 12, 1234 AB Utrecht", "Dorpsstraat", "Utrecht", "12"), ("Dorpsstraat 12-B", "Dorpsstraat", "[adres]", "[adres]"),
        ("1e Jan Steenstraat 4, Den Haag", "1e Jan Steenstraat", "Den Haag", "[adres]"), ("Postbus", "[adres]", "[adres]", "[adres]"),
    ])
    func `An address keeps its street, its town or a region, and no more`(value: String, street: String, town: String, region: String) {
        #expect(general(.address, value, .street) == street)
        #expect(general(.address, value, .town) == town)
        #expect(general(.address, value, .postcodeRegion) == region)
    }

    @Test func `What cannot be generalised is masked and counted as such`() throws {
        let text = MarkedText("‹age:34› ‹age:oud› ‹person:Jan›")
        let deidentifier = try TextDeidentifier(plan(.generalise(.usual)), sources: [ToldSource(text)])
        var output: [UInt8] = []
        deidentifier.treat(text.bytes, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "30-39 [leeftijd] [persoon]")
        #expect(deidentifier.counts[.age].treated("generalise") == 1)
        #expect(deidentifier.counts[.age].treated("mask") == 1)
        #expect(deidentifier.counts[.age].fallenBack == 1)
        #expect(deidentifier.counts[.person].fallenBack == 1)
    }
}
