import Archive
import Deadlines
import Register
import Testing
import Text

@testable import Interchange

@Suite struct MinistryRegisterTests {
    static let record = """
        {"Id": "MARK-id", "Nummer": "MARK-12", "Naam": "MARK naam", "Dienst": "MARK dienst", "Status": "Vervallen", "Versie": 3,
         "AanmaakDatum": "2024-07-01T10:00:00.000", "LaatsteWijzigDatum": "2024-12-01T10:00:00",
         "VerdelingVerantwoordelijkheid": "MARK verdeling", "Onbekend": {"Dieper": ["MARK diep", 7, true, null, []]},
         "Beveiliging": {"HasBeveiliging": "ja", "Maatregelen": ["MARK maatregel 1", "MARK maatregel 2"], "Encryptie": "MARK encryptie",
            "ElectronischeWeg": "MARK weg", "Toegang": "MARK toegang", "Verwerkers": "MARK bij verwerkers", "Verantwoordelijken": "MARK bij ons",
            "Pseudonimisering": "MARK pseudo"},
         "Besluitvorming": {"HasBesluitvorming": "yes", "Logica": "MARK logica", "BelangGevolgen": "MARK gevolgen"},
         "Doorgifte": {"BuitenEu": true, "BuitenEuOmschrijving": "MARK land", "BuitenEuPassendBeschermingsniveau": "ja",
            "BuitenEuPassendBeschermingsniveauOmschrijving": "MARK waarborg"},
         "GebPia": {"IsGebpiaAlUitgevoerd": "nee", "IsGeautomatiseerdProfilering": "ja", "IsGrootschaligeVerwerking": true,
            "IsGrootschaligeMonitoring": "true", "StaatOpLijstVerplichteGebpia": "yes", "VoeldoetAanTweeCriteriaWP248": "ja",
            "IsHoogRisicoRechtenVrijheden": true},
         "Doelen": [{"Id": "d1", "Doel": "MARK doel 1", "Rechtsgrond": "Wettelijke verplichting: MARK artikel 3 Voorbeeldwet"},
                    {"Id": "d2", "Doel": "MARK doel 2", "Rechtsgrond": "MARK iets onduidelijks"},
                    {"Id": "d3", "Doel": "MARK doel 3", "Rechtsgrond": ""}],
         "Betrokkenen": [{"Id": "b1", "Omschrijving": "MARK mensen", "GeenBijzondereGegevens": false, "Gezondheid": "ja", "PolitiekeGezindheid": "nee",
              "Gegevens": [{"Id": "g1", "Omschrijving": "MARK gegeven", "Verzameldoel": "MARK verzameldoel", "Bewaartermijn": "MARK 5 jaar",
                "IsBronBetrokkene": "ja", "BronOmschrijving": "MARK bron", "IsBetrokkeneVerplicht": "ja", "BetrokkeneConsequenties": "MARK anders niet"}]},
            {"Id": "b2", "Omschrijving": "MARK anderen", "GeenBijzondereGegevens": true}],
         "Verwerkers": [{"Id": "v1", "Naam": "MARK verwerker", "Email": "MARK@voorbeeld.example", "Plaats": "MARK plaats"}],
         "Ontvangers": [{"Id": "o1", "Omschrijving": "MARK ontvanger"}], "Systemen": [{"Id": "s1", "Omschrijving": "MARK systeem"}],
         "Verantwoordelijken": [{"Id": "r1", "Naam": "MARK ministerie"}, {"Id": "r2", "Naam": "MARK dienst B"}],
         "Contactpersonen": [{"Id": "c1", "Naam": "MARK afdeling", "Functie": "MARK functie"}],
         "Opmerkingen": [{"Tekst": "MARK opmerking", "Datum": "01-02-2024 10:00"}]}
        """

    static func preview(_ files: [(String, String)]) throws(InterchangeError) -> ImportPreview {
        try MinistryRegisterImport.preview(Support.zip(files), file: "export.zip", Support.context())
    }

    @Test func everyValueHasItsFate() throws {
        for (folder, register) in [
            ("AVG Verantwoordelijke Verwerkingen", Dossier.Register.controller), ("AVG Verwerker Verwerkingen", .processor),
            ("WPG Verantwoordelijke Verwerkingen", .controller),
        ] {
            let preview = try Self.preview([("\(folder)/1.json", "[\(Self.record)]")])
            try #require(preview.dossiers.count == 1)
            #expect(preview.dossiers[0].register == register)
            let root = try SourceNode.json(Support.bytes("[\(Self.record)]"), file: "\(folder)/1.json")
            preview.checkFates(of: root.leaves.map(\.place))
            // Whatever has no reason to be lost can be found back somewhere in the dossier.
            let whole = "\(preview.dossiers[0])"
            let gone = Set(preview.lost.map(\.place))
            for leaf in root.leaves where leaf.text.contains("MARK") && !gone.contains(leaf.place) {
                #expect(whole.contains(leaf.text.split(separator: ": ").last!), "\(leaf)")
            }
            #expect(preview.lost.allSatisfy { $0.place.path.hasSuffix(".Id") })
        }
    }

    @Test func theValuesStandWhereTheyBelong() throws {
        let preview = try Self.preview([("AVG Verantwoordelijke Verwerkingen/1.json", "[\(Self.record)]")])
        let dossier = preview.dossiers[0]
        let content = dossier.content
        #expect(dossier.status == .lapsed && dossier.statusText == "Vervallen" && dossier.version == "3")
        // Summer and winter in Amsterdam: two hours and one hour before.
        #expect(dossier.created?.description == "2024-07-01T08:00:00Z")
        #expect(dossier.changed?.description == "2024-12-01T09:00:00Z")
        #expect(content.purposes.map { $0.facts["claimed legal basis"] } == ["\"legal obligation\"", nil, nil])
        #expect(content.purposes[0].description == "MARK artikel 3 Voorbeeldwet")
        #expect(preview.warnings.count { $0.message.en.contains("legal basis") } == 2)
        let row = content.fields["data"]?.rows?[0]
        #expect(row?["source"]?.text == "de betrokkene zelf, MARK bron")
        #expect(row?["mandatory"]?.flag == true && row?["people"]?.text == "MARK mensen")
        #expect(content.fields["processors"]?.rows?[0]["contact"]?.text == "MARK@voorbeeld.example, MARK plaats")
        #expect(content.fields["joint-controllers"]?.rows?.count == 2)
        #expect(content.facts["sensitive data"] == #"{"health":"yes","political opinions":"no"}"#)
    }

    @Test func theSevenMarksOfTheAssessmentArrive() throws {
        let preview = try Self.preview([("AVG Verantwoordelijke Verwerkingen/1.json", "[\(Self.record)]")])
        let content = preview.dossiers[0].content
        let remarks = content.fields["remarks"]?.text ?? ""
        for (name, value) in [
            ("IsGebpiaAlUitgevoerd", "nee"), ("IsGeautomatiseerdProfilering", "ja"), ("IsGrootschaligeVerwerking", "true"),
            ("IsGrootschaligeMonitoring", "true"), ("StaatOpLijstVerplichteGebpia", "yes"), ("VoeldoetAanTweeCriteriaWP248", "ja"),
            ("IsHoogRisicoRechtenVrijheden", "true"),
        ] { #expect(remarks.contains("GebPia.\(name): \(value)")) }
        #expect(content.facts["DPIA"] == "\"not done\"")
        #expect(content.facts["large scale"] == "\"yes\"")
        let ways = content.facts["ways of working"] ?? ""
        for option in ["automated decision or score", "systematic observation", "outside the EEA", "processor used"] {
            #expect(ways.contains("\"\(option)\":\"yes\""))
        }
    }

    @Test func whatIsNotSaidIsNotAnswered() throws {
        let preview = try Self.preview([("AVG Verantwoordelijke Verwerkingen/1.json", #"[{"Id":"1","Naam":"Leeg","Doelen":[{"Doel":"x"}]}]"#)])
        #expect(preview.dossiers[0].content.facts.isEmpty)
        #expect(preview.dossiers[0].content.purposes[0].facts.isEmpty)
        #expect(preview.warnings.contains { $0.message.nl.contains("grondslag") })
    }

    @Test func filesElsewhereAreReported() throws {
        let preview = try Self.preview([("Bijlagen/plan.json", "{}"), ("AVG Verantwoordelijke Verwerkingen/leesmij.txt", "x"), ("los.json", "[]")])
        #expect(preview.dossiers.isEmpty && preview.lost.count == 3 && preview.warnings.count == 3)
    }

    @Test func theHostileIsRefused() throws {
        let folder = "AVG Verantwoordelijke Verwerkingen"
        for text in ["[{", "[1]", String(repeating: "[", count: 50_000), #"[{"Naam": "\#u{0}"}]"#, "niet eens JSON"] {
            #expect(throws: InterchangeError.self) { try Self.preview([("\(folder)/1.json", text)]) }
        }
        var inner = ZipWriter()
        inner.add("x.json", Support.bytes("[]"))
        var outer = ZipWriter()
        outer.add("\(folder)/1.json", inner.finished())
        #expect(throws: InterchangeError.self) { try MinistryRegisterImport.preview(outer.finished(), file: "a.zip", Support.context()) }
        outer = ZipWriter()
        outer.add("\(folder)/1.json", [0x5B, 0x22, 0xFF, 0x22, 0x5D])
        #expect(throws: InterchangeError.self) { try MinistryRegisterImport.preview(outer.finished(), file: "a.zip", Support.context()) }
        let far = try Self.preview([("\(folder)/1.json", #"[{"Naam":"a","Onzin":"\#(String(repeating: "x", count: 30_000))"}]"#)])
        #expect(far.lost.count == 1 && far.warnings.contains { $0.place.path == "$[0].Onzin" })
    }
}
