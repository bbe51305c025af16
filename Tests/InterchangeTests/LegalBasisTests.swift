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

    /// Several letters, another law, a denial or a doubt: that is not plainly one ground.
    @Test(
        arguments: [
            "6.1.c en e", "en e AVG", "6 lid 1 sub c en e AVG", "art. 6 lid 1 sub c en e AVG", "6.1.c (en e)", "sub a of f", "sub a t/m f",
            "6 lid 1 sub a t/m f",
            "6.1.a tot en met f", "6.1.c & e", "6(1)(c) and (e)", "6(1)(c) or e", "6.1.c (hoofdzakelijk loon) en e", "wettelijke verplichting en e",
            "6.1.c en/of e", "6.1.c en sub e", "6.1.a-f", "c en e", "6.1.a, b of f", "6.1.c, en eventueel e",
            "6 lid 1b en 1c", "6.1.e.v.", "art. 6 lid 1 e.v.", "6.1.a.i.",
            "art. 6 lid 1 onder c Wet politiegegevens", "artikel 6, eerste lid, onderdeel c, van de Wet politiegegevens", "6.1.e Gemeentewet",
            "art. 6 lid 1 onder c UAVG", "art. 6 lid 1 onder c Wpg", "6 lid 1 sub c Wjsg", "art. 6 lid 1 onder e Algemene wet bestuursrecht",
            "Article 6(1)(c) Police Act 1996",
            "Toestemming: nee", "Toestemming (nee)", "Toestemming – niet van toepassing", "Toestemming: n.v.t.", "Gerechtvaardigd belang (nog te toetsen)",
            "Toestemming (?)", "Toestemming?", "6.1.c?", "c?", "uitdrukkelijke toestemming ontbreekt", "Toestemming ontbreekt", "Toestemming, ontbreekt",
            "Consent: missing", "Consent (not yet asked)", "6.1.f, LIA nog niet gedaan", "Publieke taak (mogelijk)", "Wettelijke verplichting, tenzij anders",
            "Toestemming (opt-out)", "Toestemming (OR)", "Toestemming: directie", "toestemming ouderraad", "Overeenkomst (verwerkersovereenkomst)",
            "Toestemming (ingetrokken)", "publieke taak / onbekend", "6.1.b, voorheen a", "Wettelijke verplichting (deels)", "n.v.t.", "zie AVG", "6.1",
            "☐ 6.1.a", "6.1.a [ ]", "toestemming: ☐", "toestemming: -", "toestemming: 0", "toestemming = onwaar", "Toestemming (n/a)", "Consent - pending",
            "Toestemming: wordt gevraagd", "Toestemming (aan te vragen)", "Toestemming (concept)", "Publieke taak (in onderzoek)", "Publieke taak, check!",
            "Publieke taak: nakijken", "toestemming (impliciet)", "Gerechtvaardigd belang (afgekeurd)", "Legal obligation (tbc)",
            "Overeenkomst (met leverancier)", "Overeenkomst: convenant",
            "E-mailadres", "e-Depot", "E-Privacyverordening/Telecommunicatiewet", "e-mail", "A-diploma", "b-keuze: overeenkomst nog sluiten",
        ]) func whatSaysMoreOrLessThanOneGroundIsNone(text: String)
    {
        #expect(LegalBasis.read(text, under: "Grondslag") == nil, "\(text)")
    }

    /// What stands beside a ground without taking anything back leaves it plain.
    @Test(
        arguments: [
            ("e-publieke taak", "public task", ""), ("6.1.c: Wet politiegegevens", "legal obligation", "Wet politiegegevens"),
            ("6.1.c AVG Wet IB", "legal obligation", "Wet IB"), ("6.1.e en art. 9 lid 2 sub g", "public task", "en art. 9 lid 2 sub g"),
            ("6.1.c jo. Gemeentewet", "legal obligation", "jo. Gemeentewet"), ("6.1.e (Wet BRP)", "public task", "(Wet BRP)"),
            ("6 lid 1 onder c van de Algemene verordening gegevensbescherming", "legal obligation", "van de Algemene verordening gegevensbescherming"),
            ("6.1.c: Gemeentewet art. 3 onder a en b", "legal obligation", "Gemeentewet art. 3 onder a en b"),
            ("toestemming ouder(s)", "consent", "toestemming ouder(s)"), ("Toestemming (formulier website)", "consent", "(formulier website)"),
            ("Toestemming (wetenschappelijk onderzoek)", "consent", "(wetenschappelijk onderzoek)"),
            ("6.1.b (arbeidsovereenkomst)", "contract", "(arbeidsovereenkomst)"),
            ("Gerechtvaardigd belang: beveiliging van het gebouw", "legitimate interest", "beveiliging van het gebouw"),
            (
                "Gerechtvaardigd belang: beveiliging van het gebouw, waarbij het belang van bezoekers niet zwaarder weegt", "legitimate interest",
                "beveiliging van het gebouw, waarbij het belang van bezoekers niet zwaarder weegt"
            ),
        ] as [(String, String, String)]) func whatStandsBesideAGroundIsKept(text: String, basis: String, rest: String)
    {
        let read = LegalBasis.read(text, under: "Grondslag")
        #expect(read?.basis.rawValue == basis)
        #expect(read?.rest == rest)
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
        for text in ["2026-03-05T09:30:00.000Z", "2026-03-05 09:30", "5-3-2026 9:30:15", "2026-03-05T09:30:00+01:00"] {
            #expect(PlainText.date(text)?.description == "2026-03-05", "\(text)")
        }
        for text in ["12-11-2021 verlopen", "2026-03-05 ?", "5-3-2026 of later", "2026-03-05T", "5-3-2026 t/m 6-3-2026", "5-3-2026 25:00", "2026-03-05Tx"] {
            #expect(PlainText.date(text) == nil, "\(text)")
        }
        for text in ["ja", "JA", "true", "yes", "1", "x"] { #expect(PlainText.flag(text) == true) }
        for text in ["nee", "false", "no", "0"] { #expect(PlainText.flag(text) == false) }
        for text in ["", "misschien", "ja nee", "n.v.t."] { #expect(PlainText.flag(text) == nil) }
        #expect(PlainText.cleaned("a\r\nb\rc\u{0}d\te") == "a\nb\nc d\te")
    }
}
