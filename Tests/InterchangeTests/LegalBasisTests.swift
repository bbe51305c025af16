import Deadlines
import Register
import Rulebook
import Testing
import Text

@testable import Interchange

@Suite struct LegalBasisTests {
    @Test(
        arguments: [
            ("Toestemming", "consent", ""), ("  toestemming betrokkene. ", "consent", ""), ("Art. 6 lid 1 sub b AVG", "contract", ""),
            ("6(1)(c)", "legal obligation", ""),
            ("artikel 6, eerste lid", nil, ""), ("6.1.f", "legitimate interest", ""), ("GDPR Article 6(1)(d)", "vital interests", ""), ("6(1)(g)", nil, ""),
            ("9(2)(a)", nil, ""),
            ("Wettelijke verplichting: artikel 3 Voorbeeldwet", "legal obligation", "artikel 3 Voorbeeldwet"),
            ("Publieke taak (Gemeentewet)", "public task", "(Gemeentewet)"),
            ("Toestemming: overeenkomst", nil, ""), ("Toestemming (of: wettelijke plicht)", nil, ""), ("toestemming en overeenkomst", nil, ""),
            ("Toestemming / gerechtvaardigd belang", nil, ""), ("Legitimate interests", "legitimate interest", ""), ("", nil, ""), ("geen", nil, ""),
            ("anders", nil, ""),
            ("niet op toestemming", nil, ""), ("Rechtsgrond noodzakelijk voor de uitvoering van een overeenkoms", "contract", ""),
            ("Rechtsgrond noodzakelijk voor de uitvoering van een overeenkomst", "contract", ""),
        ] as [(String, String?, String)]) func onlyWhatNamesOneGroundIsRead(text: String, basis: String?, rest: String)
    {
        let read = LegalBasis.read(text)
        #expect(read?.basis.rawValue == basis)
        #expect(read == nil || read?.rest == rest)
    }

    /// What stands under “Grondslag” in registers: a letter and a name that agree are plain, and what was understood leaves nothing behind.
    @Test(
        arguments: [
            ("e", "public task", ""), ("E.", "public task", ""), ("e - publieke taak", "public task", ""), ("e: publieke taak", "public task", ""),
            ("e publieke taak", "public task", ""), ("publieke taak e", "public task", ""), ("e) publieke taak", "public task", ""),
            ("Publieke taak (6.1.e)", "public task", ""), ("Publieke taak (art. 6 lid 1 sub e AVG)", "public task", ""),
            ("wettelijke verplichting (c)", "legal obligation", ""), ("art. 6 lid 1 sub c AVG", "legal obligation", ""),
            ("6.1.c", "legal obligation", ""), ("6(1)(f)", "legitimate interest", ""), ("sub b", "contract", ""), ("6e", "public task", ""),
            ("AVG art. 6, eerste lid, onder e", "public task", ""), ("Publieke taak (6.1.e, Gemeentewet)", "public task", "(6.1.e, Gemeentewet)"),
            ("6.1.e: Gemeentewet art. 151c", "public task", "Gemeentewet art. 151c"), ("e - publieke taak (Wet BRP)", "public task", "(Wet BRP)"),
            ("taak van algemeen belang / openbaar gezag", "public task", ""), ("Toestemming ouders", "consent", "Toestemming ouders"),
            ("toestemming van ouders/verzorgers", "consent", "toestemming van ouders/verzorgers"),
            ("c - publieke taak", nil, ""), ("publieke taak (c)", nil, ""), ("Toestemming (6.1.b)", nil, ""), ("b toestemming", nil, ""), ("g", nil, ""),
            ("c/e", nil, ""), ("geen toestemming ouders", nil, ""), ("toestemming ouders niet nodig", nil, ""), ("6.1 e-mail", nil, ""), ("wet", nil, ""),
            ("overeenkomst; wettelijke verplichting (loonbelasting)", nil, ""), ("toestemming (portefeuille) / overeenkomst (precontractueel)", nil, ""),
            ("9.2.e", nil, ""), ("toestemming ouders of overeenkomst", nil, ""),
        ] as [(String, String?, String)]) func aLetterAndANameThatAgreeArePlain(text: String, basis: String?, rest: String)
    {
        let read = LegalBasis.read(text, under: "Grondslag (art. 6)")
        #expect(read?.basis.rawValue == basis)
        #expect(read == nil || read?.rest == rest)
    }

    @Test(arguments: ["Soort", "", "Grondslag art. 9", "Grondslag bijzondere persoonsgegevens", "Klasse (artikel 10)"])
    func aLetterAloneIsNoGroundElsewhere(heading: String) {
        #expect(LegalBasis.read("e", under: heading) == nil)
        #expect(LegalBasis.read("e - publieke taak", under: heading)?.basis == .publicTask)
    }

    @Test(arguments: LegalBasis.allCases) func theNamesOfTheRegisterAndTheRulebookAreKnown(basis: LegalBasis) throws {
        let option = try #require(RegisterFields.legalBases.first { $0.id == basis.field })
        let fact = try #require(Support.rulebook.fact(named: LegalBasis.fact))
        #expect(Support.rulebook.facts[fact].options.contains { $0.name.en == basis.rawValue })
        for name in [option.id, option.name.nl, option.name.en, basis.rawValue, "6(1)(\(basis.letter))"] {
            #expect(LegalBasis.read(name)?.basis == basis, "\(name)")
        }
    }
}

@Suite struct PlainTextTests {
    /// The clock in Amsterdam: two hours ahead in summer, one in winter (Directive 2000/84/EC; changes on 31 March and 27 October 2024).
    @Test(
        arguments: [
            ("2024-07-01T10:00:00.000", "2024-07-01T08:00:00Z"), ("2024-12-01T10:00:00", "2024-12-01T09:00:00Z"),
            ("2024-07-01T10:00:00Z", "2024-07-01T10:00:00Z"),
            ("2024-07-01T10:00:00+05:30", "2024-07-01T04:30:00Z"), ("2024-03-31T03:00:00", "2024-03-31T01:00:00Z"),
            ("2024-10-27T02:30:00", "2024-10-27T00:30:00Z"),
            ("2024-10-27T03:00:00", "2024-10-27T02:00:00Z"), ("2024-07-01", "2024-06-30T22:00:00Z"), ("2024-02-30T10:00:00", nil), ("gisteren", nil),
            ("2024-07-01T25:00:00", nil),
        ] as [(String, String?)]) func momentsAreThoseOfAmsterdam(text: String, utc: String?)
    { #expect(PlainText.instant(text)?.description == utc) }

    @Test func datesAndFlags() {
        #expect(PlainText.date("5-3-2026")?.description == "2026-03-05")
        #expect(PlainText.date("05/03/2026")?.description == "2026-03-05")
        #expect(PlainText.date("31-02-2026") == nil && PlainText.date("3 maart") == nil)
        for text in ["ja", "JA", "true", "yes", "1", "x"] { #expect(PlainText.flag(text) == true) }
        for text in ["nee", "false", "no", "0"] { #expect(PlainText.flag(text) == false) }
        for text in ["", "misschien", "ja nee", "n.v.t."] { #expect(PlainText.flag(text) == nil) }
        #expect(PlainText.cleaned("a\r\nb\rc\u{0}d\te") == "a\nb\nc d\te")
    }
}
