import Register
import SeededChance
import Testing
import Text

@testable import Interchange

@Suite struct DelimitedTextTests {
    @Test(arguments: Effort.seeds(40)) func whatGoesOutComesBackIn(seed: Int) throws {
        var random = RandomContent(seed)
        let dossiers = (0..<3).map { _ in random.dossier() }
        for language in Language.allCases {
            let file = TableExport.csv(dossiers, Support.rulebook, in: language, separator: random.chance.pick([";", ",", "\t"]))
            let preview = try TableImport.preview(csv: file.bytes, file: "register.csv", Support.context(seed))
            try #require(preview.dossiers.count == dossiers.count)
            for (before, after) in zip(dossiers, preview.dossiers) {
                #expect(after.content.withoutIdentifiers == before.content.withoutIdentifiers)
                #expect(after.reference == before.reference)
                #expect(after.register == before.register)
                #expect(after.department == before.department)
                #expect(after.status == before.status)
            }
            #expect(preview.lost.isEmpty)
            #expect(Set(file.lost.map(\.what)).isSubset(of: ["purposes.id", "rows.id"]))
        }
    }

    @Test func noCellStartsAFormula() throws {
        for text in ["=1+1", "+1", "-1", "@a", "\ta", "'=1"] {
            #expect(DelimitedText.guarded(text).first == "'")
            #expect(DelimitedText.unguarded(DelimitedText.guarded(text)) == text)
        }
        #expect(DelimitedText.guarded("gewoon") == "gewoon")
        var content = DossierContent(name: "=cmd|' /C calc'!A0", purposes: [Purpose(id: Identifier("p")!, name: "@som")])
        content.fields["description"] = .text("-2+3")
        let bytes = TableExport.csv([ExportedDossier(register: .controller, reference: "+1", content: content)], Support.rulebook, in: .nl).bytes
        // Split by hand: a cell starts after a line end or separator, with or without a quote.
        let text = String(decoding: bytes, as: UTF8.self)
        for (before, sign) in zip(text, text.dropFirst()) where ";\n".contains(before) { #expect(!"=+-@".contains(sign)) }
        #expect(!text.contains(";\"=") && !text.contains(";\"+") && !text.contains(";\"-") && !text.contains(";\"@"))
    }

    @Test func quotesLineEndsAndSeparators() throws {
        let (table, warnings) = try DelimitedText.read(Support.bytes("a;b\r\n\"x\r\ny\";\"z\"\"; \"\r\n;q\n"), file: "t.csv")
        #expect(table.header == ["a", "b"])
        #expect(table.rows == [["x\ny", "z\"; "], ["", "q"]])
        #expect(warnings.isEmpty)
        #expect(try DelimitedText.read(Support.bytes("a\tb,c\td\n1\t2\t3"), file: "t").table.rows == [["1", "2", "3"]])
        #expect(try DelimitedText.read(Support.bytes("sep=,\na;b,c\n1,2"), file: "t").table.header == ["a;b", "c"])
        #expect(try DelimitedText.read([0xFF, 0xFE, 0x61, 0, 0x3B, 0, 0x62, 0], file: "t").table.header == ["a", "b"])
    }

    @Test func oldWindowsLettersAreReadWithAWarning() throws {
        let (table, warnings) = try DelimitedText.read([0x63, 0x61, 0x66, 0xE9, 0x20, 0x80], file: "t.csv")
        #expect(table.header == ["café €"])
        #expect(warnings.count == 1)
    }

    @Test(arguments: [[0x61, 0, 0x62], Array("a;b\n\"open".utf8), [], [0x81, 0x61], Array("\n\n".utf8), [0xFF, 0xFE, 0x61]] as [[UInt8]])
    func whatIsNoTableIsRefused(bytes: [UInt8]) {
        #expect(throws: InterchangeError.self) { try DelimitedText.read(bytes, file: "t.csv") }
    }

    @Test func aForeignTableIsGuessed() throws {
        let text = """
            Nr;Naam verwerking;Doel;Grondslag;Betrokkenen;Persoonsgegevens;Ontvangers;Bewaartermijn;Grote schaal;Kleur
            7;Ledenlijst;"Contributie innen
            Nieuws sturen";"Overeenkomst
            iets anders";leden;"naam; adres";drukkerij;2 jaar na opzegging;ja;blauw
            8;Zonder grond;Iets;;;;;;misschien;
            """
        let preview = try TableImport.preview(csv: Support.bytes(text), file: "lijst.csv", Support.context())
        try #require(preview.dossiers.count == 2)
        let first = preview.dossiers[0]
        #expect(first.reference == "7" && first.content.name == "Ledenlijst")
        #expect(first.content.purposes.map(\.name) == ["Contributie innen", "Nieuws sturen"])
        #expect(first.content.purposes[0].facts == ["claimed legal basis": "\"contract\""])
        #expect(first.content.purposes[1].facts.isEmpty && first.content.purposes[1].description.contains("iets anders"))
        #expect(first.content.facts == ["large scale": "\"yes\""])
        #expect(first.content.fields["remarks"] == .text("Kleur: blauw"))
        #expect(first.content.fields["data"]?.rows?.map { $0["name"]?.text } == ["naam", "adres"])
        #expect(first.content.fields["data"]?.rows?.allSatisfy { $0["people"] == .text("leden") } == true)
        let second = preview.dossiers[1]
        #expect(second.content.purposes[0].facts.isEmpty)
        #expect(second.content.facts.isEmpty)
        #expect(preview.warnings.contains { $0.place.path == "D3" && $0.message.en.contains("no legal basis") })
        #expect(second.content.fields["remarks"]?.text?.contains("misschien") == true)
        let cells = (0..<2).flatMap { row in (0..<10).map { SourcePlace(file: "lijst.csv", path: Table.letters($0) + String(row + 2)) } }
        preview.checkFates(of: cells)
    }

    @Test func basesThatDoNotMatchThePurposesStayUnknown() throws {
        func bases(_ purposes: String, _ bases: String) throws -> [String?] {
            let text = "Naam;Doel;Grondslag\nx;\"\(purposes)\";\"\(bases)\"\n"
            return try TableImport.preview(csv: Support.bytes(text), file: "t.csv", Support.context()).dossiers[0].content.purposes.map {
                $0.facts[LegalBasis.fact]
            }
        }
        #expect(try bases("a\nb\nc", "toestemming\novereenkomst") == [nil, nil, nil])
        #expect(try bases("a", "toestemming\novereenkomst") == [nil])
        #expect(try bases("a\nb", "toestemming") == ["\"consent\"", "\"consent\""])
        #expect(try bases("a\nb", "toestemming\novereenkomst") == ["\"consent\"", "\"contract\""])
    }

    /// A header with points and brackets is a name, not a path; nothing of what stands under it is cut.
    @Test func aDescriptionKeepsTheHeaderAndTheCellWhole() throws {
        let text = "Naam;Doel;Grondslag (art. 6)\nEen;Iets;onbekend. 6): x\nTwee;Iets;Publieke taak (6.1.e)\nDrie;Iets;e - publieke taak\n"
        let purposes = try TableImport.preview(csv: Support.bytes(text), file: "t.csv", Support.context()).dossiers.map { $0.content.purposes[0] }
        #expect(purposes.map(\.description) == ["Grondslag (art. 6): onbekend. 6): x", "", ""])
        #expect(purposes.map { $0.facts[LegalBasis.fact] } == [nil, "\"public task\"", "\"public task\""])
    }

    @Test func theMappingCanBeChanged() throws {
        let bytes = Support.bytes("Wat;Waarom\nLoon;betalen\n")
        let columns = try TableImport.columns(csv: bytes, file: "t.csv", Support.context())
        let (header, guess) = (columns.header, columns.mapping)
        #expect(header == ["Wat", "Waarom"] && guess.targets == [.remark, .remark])
        let preview = try TableImport.preview(csv: bytes, file: "t.csv", mapping: ColumnMapping([.name, .ignore]), Support.context())
        #expect(preview.dossiers[0].content.name == "Loon")
        #expect(preview.lost.map(\.text) == ["betalen"])
        #expect(throws: InterchangeError.self) { try TableImport.preview(csv: bytes, file: "t.csv", mapping: ColumnMapping([.name]), Support.context()) }
    }

    @Test func aCellThatSaysNoneBringsInNobody() throws {
        let text = """
            Naam;Doel;Grondslag (art. 6);Ontvangers;Verwerker;Doorgifte buiten EER
            Een;Iets;Toestemming;Geen;n.v.t.;nee
            Twee;Iets;Overeenkomst;Bank;-;ja, VS
            Drie;Iets;Overeenkomst;Bank;ja;Ja
            Vier;Iets;Overeenkomst;Ja-Software;ja;NO
            """
        let preview = try TableImport.preview(csv: Support.bytes(text), file: "register.csv", Support.context())
        let contents = preview.dossiers.map { $0.content }
        #expect(contents[0].fields["recipients"] == nil && contents[0].fields["processors"] == nil && contents[0].fields["transfers"] == nil)
        // That there is none is an answer; a dash may be a cell that nobody filled in.
        #expect(
            contents[0].facts["ways of working"]
                == #"{"processor used":"no","disclosed to others":"no","outside the EEA":"no"}"#)
        #expect(contents[0].fields["remarks"] == nil)
        #expect(contents[1].facts["ways of working"] == nil && contents[1].fields["remarks"] == .text("Verwerker: -"))
        #expect(contents[1].fields["recipients"]?.rows?.count == 1 && contents[1].fields["processors"] == nil)
        let transfer = try #require(contents[1].fields["transfers"]?.rows?.first)
        #expect(transfer["country"] == .text("VS"))
        // Norway or no: nobody decides that but a person.
        #expect(contents[3].fields["transfers"] == nil && contents[3].fields["recipients"]?.rows?.first?.values.values.contains(.text("Ja-Software")) == true)
        #expect(contents[2].fields["transfers"] == nil && contents[2].fields["processors"] == nil)
        #expect(preview.warnings.contains { $0.message.nl.contains("zegt niet welke") })
        #expect(contents.allSatisfy { $0.purposes.first?.facts.isEmpty == false || !$0.facts.isEmpty })
    }

    @Test func everyFieldIsGuessedByItsNames() {
        for field in RegisterFields.groups.flatMap(\.fields) {
            for name in [field.id, field.name.nl] {
                let target = ColumnMapping(guessing: [name], Support.rulebook).targets[0]
                if case .remark = target { Issue.record("“\(name)” is not recognised") }
            }
        }
    }
}
