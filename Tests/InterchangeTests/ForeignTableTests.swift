import Deadlines
import Register
import Testing
import Text

@testable import Interchange

/// Registers as privacy officers keep them in a spreadsheet.
@Suite struct ForeignTableTests {
    private func contents(_ text: String) throws -> (contents: [DossierContent], preview: ImportPreview) {
        let preview = try TableImport.preview(csv: Support.bytes(text), file: "register.csv", Support.context())
        let columns = text.prefix { !$0.isNewline }.split(separator: ";", omittingEmptySubsequences: false).count
        let places = preview.dossiers.indices.flatMap { row in
            (0..<columns).map { SourcePlace(file: "register.csv", path: Table.letters($0) + String(row + 2)) }
        }
        preview.checkFates(of: places)
        return (preview.dossiers.map(\.content), preview)
    }

    @Test(
        arguments: [
            ("Bijz. persoonsgegevens", .fact("sensitive data")), ("Bijzondere categorieën", .fact("sensitive data")),
            ("Uitzondering art. 9", .cell(field: "data", column: "exception")), ("Grondslag (art. 9)", .cell(field: "data", column: "exception")),
            ("Grondslag art. 9", .cell(field: "data", column: "exception")), ("Grondslag (art. 6)", .legalBasis), ("Grondslag (AVG art. 6, 9)", .legalBasis),
            ("Uitzondering bijzondere persoonsgegevens", .cell(field: "data", column: "exception")),
            ("VWO?", .cell(field: "processors", column: "agreed")), ("Verwerkersovereenkomst (ja/nee)", .cell(field: "processors", column: "agreed")),
            ("BSN?", .option(fact: "sensitive data", "citizen service number")), ("BSN", .option(fact: "sensitive data", "citizen service number")),
            ("Wettelijke basis", .field("legal-framework")), ("Afd.", .department), ("Instemming OR", .fact("works council decision")),
            ("DPIA?", .fact("DPIA")),
            ("Doorgifte buiten EER", .field("transfers")),
        ] as [(String, ColumnMapping.Target)]) func usualHeadingsAreGuessed(title: String, target: ColumnMapping.Target)
    {
        #expect(ColumnMapping(guessing: [title], Support.rulebook).targets == [target])
        #expect(ColumnMapping.Target(id: target.id) == target)
    }

    /// Special categories are an answer, so that one without an exception is seen at once.
    @Test func specialCategoriesAreAnAnswer() throws {
        let (contents, preview) = try contents(
            """
            Naam;Doel;Betrokkenen;Persoonsgegevens;Bijz. persoonsgegevens;Uitzondering art. 9
            Een;Verzuim;medewerkers;naam, verzuim;gezondheid (arbeidsvermogen);UAVG 30 lid 1
            Twee;Salaris;medewerkers;naam;nee;
            Drie;Zorg;cliënten;naam;iets anders;
            Vier;Toegang;bezoekers;naam;biometrisch (vingerafdruk), gezondheid;
            Vijf;Sport;leden;naam;gezondheid (nee);
            Zes;Club;leden;naam;ja;art. 9 lid 2
            Zeven;Club;leden;naam, adres;-;art. 9 lid 2
            """)
        func answer(_ index: Int) -> String? { contents[index].facts["sensitive data"] }
        func rows(_ index: Int) -> [[String]] {
            contents[index].fields["data"]?.rows?.map { row in ["name", "people", "kind", "exception"].map { row[$0]?.text ?? "" } } ?? []
        }
        #expect(answer(0) == #"{"health":"yes"}"#)
        #expect(
            rows(0) == [
                ["naam", "medewerkers", "", ""], ["verzuim", "medewerkers", "", ""],
                ["gezondheid (arbeidsvermogen)", "medewerkers", "special", "UAVG 30 lid 1"],
            ])
        #expect(contents[0].fields["remarks"] == nil)
        let none =
            #"{"health":"no","biometric identification":"no","genetic":"no","origin":"no","political opinions":"no","religion or belief":"no","#
            + #""trade union membership":"no","sex life or orientation":"no"}"#
        #expect(answer(1) == none && contents[1].fields["remarks"] == nil)
        #expect(answer(2) == nil && contents[2].fields["remarks"] == .text("Bijz. persoonsgegevens: iets anders"))
        #expect(answer(3) == #"{"health":"yes","biometric identification":"yes"}"#)
        #expect(rows(3).dropFirst().map { $0[0] } == ["biometrisch (vingerafdruk)", "gezondheid"])
        #expect(answer(4) == nil && rows(4) == [["naam", "leden", "", ""]])
        #expect(answer(5) == nil && rows(5).last == ["bijzondere persoonsgegevens (niet gezegd welke)", "leden", "special", "art. 9 lid 2"])
        // A dash may be a cell that nobody filled in.
        #expect(answer(6) == nil && contents[6].fields["remarks"] == .text("Bijz. persoonsgegevens: -\nUitzondering art. 9: art. 9 lid 2"))
        #expect(preview.warnings.contains { $0.message.nl.contains("“iets anders” past niet bij “gevoelige gegevens”; wel: gezondheid; ") })
        #expect(!preview.warnings.contains { $0.message.nl.contains("“nee”") })
    }

    @Test(arguments: [
        ("vingerafdruk (art. 3 Paspoortwet)", "biometric identification"), ("Gezichtsherkenning", "biometric identification"),
        ("irisscan", "biometric identification"), ("gelaatsscan", "biometric identification"), ("DNA-profiel", "genetic"),
        ("gegevens over ziekte", "health"), ("etnische achtergrond", "origin"), ("lidmaatschap van een vakvereniging", "trade union membership"),
    ]) func otherWordsNameASpecialCategory(text: String, option: String) throws {
        let content = try #require(try contents("Naam;Doel;Bijz. persoonsgegevens\nEen;x;\(text)").contents.first)
        #expect(content.facts["sensitive data"] == "{\"\(option)\":\"yes\"}" && content.fields["remarks"] == nil)
        #expect(content.fields["data"]?.rows?.map(\.values) == [["name": .text(text), "kind": .text("special")]])
    }

    /// What allows the data is no part of their name; any other article is.
    @Test(arguments: [
        ("art. 9 lid 2 h, art. 5.1.1 Wmo", true), ("artikel 9, tweede lid, onder h, AVG", true), ("9(2)(h) GDPR", true), ("UAVG 30 lid 3", true),
        ("art. 30 lid 3 onder a UAVG", true), ("arbeidsvermogen", false), ("art. 7:658a BW", false), ("art. 9 lid 2 Wpg", false),
        ("art. 9 lid 2 onder b Wpg", false), ("art. 19 lid 2 AVG", false), ("art. 46 UAVG", false),
    ]) func anExceptionInBracketsIsTheException(inside: String, isException: Bool) throws {
        let content = try #require(try contents("Naam;Doel;Betrokkenen;Bijz. persoonsgegevens\nEen;x;cliënten;gezondheid (\(inside))").contents.first)
        let row = try #require(content.fields["data"]?.rows?.first { $0["kind"] != nil })
        #expect(row["name"]?.text == (isException ? "gezondheid" : "gezondheid (\(inside))"))
        #expect(row["exception"]?.text == (isException ? inside : nil) && row["people"]?.text == "cliënten")
        #expect(content.facts["sensitive data"] == #"{"health":"yes"}"#)
    }

    /// The guess of a mapping knows less of our own export than its reader.
    @Test func ourOwnExportIsKnown() throws {
        var random = RandomContent(1)
        let dossiers = [random.dossier()]
        for language in Language.allCases {
            let csv = TableExport.csv(dossiers, Support.rulebook, in: language).bytes
            let workbook = WorkbookExport.xlsx(dossiers, Support.rulebook, in: language).bytes
            #expect(try FileImport.columns(csv, file: "r.csv", Support.context())?.isOwnExport == true)
            #expect(try FileImport.columns(workbook, file: "r.xlsx", Support.context())?.isOwnExport == true)
        }
        #expect(try FileImport.columns(Support.bytes("Naam;Doel\nEen;x\n"), file: "r.csv", Support.context())?.isOwnExport == false)
    }

    /// That the number is used says nothing of a law that prescribes it.
    @Test func theNumberIsUsedAndNoLawIsGuessed() throws {
        let (contents, preview) = try contents(
            """
            Naam;Doel;BSN?;Bijz. persoonsgegevens
            Een;x;ja;gezondheid
            Twee;x;nee;
            Drie;x;deels;
            Vier;x;ja, als lidnummer;
            Vijf;x;nee, alleen bij uitkering;
            """)
        #expect(contents[0].facts == ["sensitive data": #"{"health":"yes","citizen service number":"yes"}"#])
        #expect(contents[1].facts == ["sensitive data": #"{"citizen service number":"no"}"#])
        #expect(contents[2].facts.isEmpty && contents[2].fields["remarks"] == .text("BSN?: deels"))
        #expect(contents[3].facts.isEmpty && contents[3].fields["remarks"] == .text("BSN?: ja, als lidnummer"))
        #expect(contents[4].facts.isEmpty && contents[4].fields["remarks"] == .text("BSN?: nee, alleen bij uitkering"))
        #expect(preview.warnings.map(\.place.path) == ["C4", "C5", "C6"])
        #expect(contents.allSatisfy { $0.facts["law prescribes the BSN"] == nil && $0.purposes[0].facts["law prescribes the BSN"] == nil })
    }

    @Test func anAgreementIsSaidToExistAndNoMore() throws {
        let (contents, preview) = try contents(
            """
            Naam;Doel;Verwerker;VWO?
            Een;x;Rekenhuis;ja
            Twee;x;Rekenhuis;nee
            Drie;x;Rekenhuis;ja, 12-11-2021
            Vier;x;Rekenhuis;misschien
            Vijf;x;;ja
            Zes;x;"Rekenhuis; Arbohuis";ja
            Zeven;x;geen;n.v.t.
            Acht;x;Rekenhuis;ja, nog te tekenen
            Negen;x;Rekenhuis;12-11-2021 verlopen
            Tien;x;Rekenhuis;nee, 12-11-2021
            """)
        let rows = contents.map { $0.fields["processors"]?.rows ?? [] }
        #expect(rows[0].map(\.values) == [["name": .text("Rekenhuis"), "agreed": .flag(true)]])
        #expect(rows[1].first?["agreed"] == .flag(false))
        #expect(rows[2].first?["agreed-on"]?.date?.description == "2021-11-12")
        #expect(rows[3].first?["agreed"] == nil && contents[3].fields["remarks"] == .text("VWO?: misschien"))
        #expect(rows[5].allSatisfy { $0["agreed"] == nil } && contents[5].fields["remarks"] == .text("VWO?: ja"))
        #expect(preview.warnings.contains { $0.message.nl.contains("zegt niet bij welke van de 2") })
        #expect(rows[6].isEmpty && contents[6].facts["ways of working"] == #"{"processor used":"no"}"#)
        for (index, text) in [(7, "ja, nog te tekenen"), (8, "12-11-2021 verlopen"), (9, "nee, 12-11-2021")] {
            #expect(rows[index].map(\.values) == [["name": .text("Rekenhuis")]] && contents[index].fields["remarks"] == .text("VWO?: \(text)"))
            #expect(preview.warnings.contains { $0.place.path == "D\(index + 2)" && $0.message.nl.contains("zegt niet of er een overeenkomst is") })
        }
    }

    @Test func whatTheCouncilSaidAndThatThereIsNoAssessment() throws {
        let (contents, preview) = try contents(
            "Naam;Doel;Instemming OR;DPIA?\nEen;x;ja, 03-02-2020;nee\nTwee;x;nee;ja\nDrie;x;MR: ja;Nee\nVier;x;ja, aangevraagd;nee, loopt nog\n")
        #expect(contents[0].facts == ["works council decision": "\"consented\"", "DPIA": "\"not done\""])
        #expect(contents[0].fields["remarks"] == .text("Instemming OR: ja, 03-02-2020"))
        // Refused, or never asked: done in time, or too late.
        #expect(contents[1].facts.isEmpty)
        #expect(contents[2].facts["works council decision"] == "\"consented\"")
        #expect(contents[3].facts.isEmpty && contents[3].fields["remarks"] == .text("Instemming OR: ja, aangevraagd\nDPIA?: nee, loopt nog"))
        #expect(preview.warnings.filter { $0.place.path.hasSuffix("5") }.count == 2)
    }

    /// That nothing goes to others says nothing of what anybody can find.
    @Test(arguments: ["Derden", "Verstrekking", "Ontvangers"]) func noRecipientIsNoAnswerAboutPublication(heading: String) throws {
        let (contents, _) = try contents("Naam;Doel;\(heading)\nEen;x;nee\nTwee;x;-\n")
        #expect(contents[0].facts == ["ways of working": #"{"disclosed to others":"no"}"#])
        #expect(contents[1].facts.isEmpty && contents[1].fields["remarks"] == .text("\(heading): -"))
    }

    @Test func commasSeparateWhereThatIsPlain() {
        #expect(CellList.parts("NAW, BSN, foto (kleur, groot)", commas: true) == ["NAW", "BSN", "foto (kleur, groot)"])
        #expect(CellList.parts("NAW, BSN; foto", commas: true) == ["NAW, BSN", "foto"])
        #expect(CellList.parts("Rekenhuis (A; B); C", commas: false) == ["Rekenhuis (A; B)", "C"])
        #expect(CellList.parts("Voorbeeld, Inc.", commas: true) == ["Voorbeeld, Inc."])
        #expect(CellList.parts("tarief 1,5", commas: true) == ["tarief 1,5"])
        #expect(CellList.parts("VS - geen DPF, geen SCC", commas: false) == ["VS - geen DPF, geen SCC"])
        #expect(CellList.parts("a) een; b) twee", commas: false) == ["a) een", "b) twee"])
    }

    @Test func asManyBasesAsPurposesAreOneForEach() throws {
        let (contents, _) = try contents(
            "Naam;Doel;Grondslag\nEen;\"a\nb\";toestemming\nTwee;\"a\nb\";\"toestemming; overeenkomst\"\nDrie;\"a\nb\";\"toestemming; overeenkomst; vitaal belang\"\n"
        )
        #expect(contents[1].purposes.map { $0.facts[LegalBasis.fact] } == ["\"consent\"", "\"contract\""])
        #expect(contents[2].purposes.allSatisfy { $0.facts.isEmpty })
    }

    /// A title above the table is no heading, and it is told that it stays behind.
    @Test func theHeaderIsFoundBelowATitle() throws {
        let text = """
            Register van verwerkingen, gemeente Voorbeeld

            Naam;Doel;Grondslag
            Een;betalen, innen;toestemming
            Twee;x;overeenkomst

            """
        let columns = try TableImport.columns(csv: Support.bytes(text), file: "t.csv", Support.context())
        #expect(columns.header == ["Naam", "Doel", "Grondslag"] && columns.headerRow == 3)
        #expect(columns.firstRows.map(\.number) == [1, 3, 4, 5])
        let preview = try TableImport.preview(csv: Support.bytes(text), file: "t.csv", Support.context())
        #expect(preview.dossiers.map(\.content.name) == ["Een", "Twee"])
        #expect(preview.lost.map(\.text) == ["Register van verwerkingen, gemeente Voorbeeld"] && preview.lost[0].place.path == "A1")
        #expect(preview.outcomes("C4") == [.taken(.fact("claimed legal basis", purpose: 1))])

        let other = try TableImport.columns(csv: Support.bytes(text), file: "t.csv", layout: .init(headerRow: 4), Support.context())
        #expect(other.header == ["Een", "betalen, innen", "toestemming"])
        #expect(throws: InterchangeError.self) {
            try TableImport.preview(csv: Support.bytes(text), file: "t.csv", layout: .init(headerRow: 99), Support.context())
        }
        // Unknown headings: the first row that is filled like the others.
        let unknown = try TableImport.columns(csv: Support.bytes("Lijst;;\nWat;Waarom;Hoe\nLoon;betalen;bank\n"), file: "t.csv", Support.context())
        #expect(unknown.header == ["Wat", "Waarom", "Hoe"])
    }

    @Test func theSheetOfTheRegisterIsFound() throws {
        let bytes = WorkbookFile.write([
            .init(name: "Toelichting", rows: [["Zo werkt het"]]), .init(name: "Register", rows: [["Titel 2026"], ["Naam", "Doel"], ["Loon", "betalen"]]),
        ])
        let columns = try WorkbookImport.columns(bytes, file: "a.xlsx", Support.context())
        #expect(columns.sheet == "Register" && columns.headerRow == 2 && columns.sheets == ["Toelichting", "Register"])
        #expect(try WorkbookImport.preview(bytes, file: "a.xlsx", Support.context()).dossiers.map(\.content.name) == ["Loon"])
        let other = try WorkbookImport.columns(bytes, file: "a.xlsx", layout: .init(sheet: "Toelichting"), Support.context())
        #expect(other.header == ["Zo werkt het"])
    }

    @Test func aWarningSaysWhatWouldFit() throws {
        let (_, preview) = try contents("Naam;Doel;Doorgifte;Waarborgen doorgifte\nEen;x;VS;handdruk\n")
        let start = "“handdruk” past niet in “Middel” en staat bij de opmerkingen; wel kan: adequaatheidsbesluit; "
        #expect(preview.warnings.contains { $0.message.nl.hasPrefix(start) })
    }
}
