import Archive
import Deadlines
import Foundation
import Register
import Rulebook
import SeededChance
import Testing
import Text

@testable import Interchange

@Suite struct WorkbookTests {
    @Test(arguments: Effort.seeds(25)) func whatGoesOutComesBackIn(seed: Int) throws {
        var random = RandomContent(seed)
        let dossiers = (0..<2).map { _ in random.dossier() }
        for language in Language.allCases {
            let file = WorkbookExport.xlsx(dossiers, Support.rulebook, in: language)
            let preview = try WorkbookImport.preview(file.bytes, file: "register.xlsx", Support.context(seed))
            try #require(preview.dossiers.count == dossiers.count)
            for (before, after) in zip(dossiers, preview.dossiers) {
                #expect(after.content.withoutIdentifiers == before.content.withoutIdentifiers)
                #expect(after.reference == before.reference && after.register == before.register)
                #expect(after.department == before.department && after.status == before.status)
            }
            #expect(Set(file.lost.map(\.what)).isSubset(of: ["purposes.id", "rows.id"]))
        }
    }

    @Test func theOverviewStandsFirstAndIsNotReadAsDossiers() throws {
        var random = RandomContent(1)
        var dossiers = [random.dossier(), random.dossier()]
        dossiers[0].status = .signed
        dossiers[0].standing = .init(
            verdict: .conditions, permit: .valid(until: Instant(seconds: 1_827_057_600)), review: CivilDate(year: 2027, month: 11, day: 22))
        dossiers[1].standing = .init(verdict: .prohibited, permit: .notGiven, review: nil)
        let words: [Language: (sheet: String, rows: [[String]])] = [
            .nl: (
                "Overzicht",
                [
                    ["ondertekend", Headline.conditions.text.nl, "geldig tot en met 24 november 2027", "2027-11-22", "", ""],
                    ["verboden", "geen", "", "", ""],
                ]
            ),
            .en: (
                "Overview",
                [
                    ["signed", Headline.conditions.text.en, "valid up to and including 24 November 2027", "2027-11-22", "", ""],
                    ["prohibited", "none", "", "", ""],
                ]
            ),
        ]
        for (language, expected) in words {
            let bytes = WorkbookExport.xlsx(dossiers, Support.rulebook, in: language).bytes
            #expect(try WorkbookImport.sheets(bytes, file: "r.xlsx").prefix(2) == [expected.sheet, "Dossiers"])
            let overview = try WorkbookReader(bytes, file: "r.xlsx").table(expected.sheet)
            for (row, end) in zip(overview.rows, expected.rows) { #expect(Array(row.suffix(end.count)) == end) }
            #expect(overview.rows.map { $0[1] } == dossiers.map(\.content.name))
            let preview = try WorkbookImport.preview(bytes, file: "r.xlsx", Support.context())
            #expect(preview.dossiers.map(\.content.name) == dossiers.map(\.content.name))
            preview.checkFates(of: overview.rows.indices.flatMap { row in overview.header.indices.map { overview.place(row: row, column: $0) } })
            // Whoever maps the columns by hand sees those of the dossiers too.
            #expect(try WorkbookImport.columns(bytes, file: "r.xlsx", Support.context()).header.first == "Nr")
        }
    }

    /// Art. 30(1)(a) AVG: who the register is of, and how to reach them; an empty one is seen.
    @Test func whoseRegisterItIsHasASheet() throws {
        var random = RandomContent(1)
        let dossiers = [random.dossier()]
        for (language, name) in [(Language.nl, "Organisatie"), (.en, "Organisation")] {
            let bytes = WorkbookExport.xlsx(dossiers, of: Support.organisation, Support.rulebook, in: language).bytes
            let sheet = try WorkbookReader(bytes, file: "r.xlsx").table(name)
            #expect(sheet.rows.map { $0[1] } == ["Gemeente Voorbeeldstad", "Markt 1", "fg@voorbeeldstad.example", "–"])
            let preview = try WorkbookImport.preview(bytes, file: "r.xlsx", Support.context())
            #expect(preview.dossiers.map(\.content.name) == dossiers.map(\.content.name))
            #expect(!preview.warnings.contains { $0.message.nl.contains("niet gelezen") })
            preview.checkFates(of: sheet.rows.indices.flatMap { row in sheet.header.indices.map { sheet.place(row: row, column: $0) } })
        }
    }

    /// Of a list of options people read the chosen ones; what somebody changes in the words counts.
    @Test func answersReadAsWordsAndComeBackWhole() throws {
        let fact = try #require(Support.rulebook.facts.first { $0.isFact && $0.options.count > 2 && { if case .set = $0 { true } else { false } }($0.kind) })
        func answer(_ states: [String]) -> String { "{" + zip(fact.options, states).map { "\"\($0.name.en)\":\"\($1)\"" }.joined(separator: ",") + "}" }
        let none = answer(fact.options.map { _ in "no" })
        let two = answer(["yes", "no", "unknown"])
        let wording = AnswerWording(rulebook: Support.rulebook, language: .nl)
        #expect(wording.readable(none, of: fact.name.en) == "geen van de genoemde")
        #expect(wording.readable(two, of: fact.name.en) == "\(fact.options[0].name.nl); \(fact.options[2].name.nl): weet ik niet")
        // Of the others nothing was said.
        #expect(wording.readable(answer(["no"]), of: fact.name.en) == "\(fact.options[0].name.nl): nee")
        #expect(wording.json("geen van de genoemde", of: fact.name.nl) == none)
        for answer in [none, two] {
            let content = DossierContent(name: "x", facts: [fact.name.en: answer], purposes: [Purpose(id: Identifier("p")!, name: "p")])
            let bytes = WorkbookExport.xlsx([ExportedDossier(register: .controller, reference: "1", content: content)], Support.rulebook, in: .nl).bytes
            let preview = try WorkbookImport.preview(bytes, file: "r.xlsx", Support.context())
            #expect(preview.dossiers[0].content.facts[fact.name.en] == answer)
            let sheet = try WorkbookReader(bytes, file: "r.xlsx").table("Antwoorden")
            #expect(!sheet.rows[0][3].contains("\\"))
        }
    }

    @Test func onPaperAnEntryStartsWithWhereItStands() {
        var dossier = ExportedDossier(
            register: .controller, reference: "1", department: "Noord", status: .draft, content: DossierContent(name: "x", purposes: []))
        func words() -> [Bilingual] {
            dossier.standingSection.parts.flatMap { part -> [Bilingual] in
                guard case .table(let rows) = part else { return [] }
                return rows.map(\.words)
            }
        }
        #expect(words().map(\.nl) == ["Noord", "concept", "–", "–", "–"])
        dossier.standing = .init(
            verdict: .prohibited, permit: .revoked(Instant(seconds: 1_795_345_200)), review: CivilDate(year: 2027, month: 11, day: 22))
        #expect(words().dropFirst(2).map(\.nl) == ["verboden", "ingetrokken op 22 november 2026", "maandag 22 november 2027"])
        #expect(words().dropFirst(2).map(\.en) == ["prohibited", "revoked on 22 November 2026", "Monday 22 November 2027"])
    }

    @Test func everyCellIsATextAndTheHeaderIsFrozen() throws {
        var content = DossierContent(name: "=1+1", purposes: [Purpose(id: Identifier("p")!, name: "@x")])
        content.fields["description"] = .text("_x000D_")
        let bytes = WorkbookExport.xlsx([ExportedDossier(register: .controller, reference: "+1", content: content)], Support.rulebook, in: .nl).bytes
        let archive = try ForeignArchive(bytes, file: "r.xlsx", limits: WorkbookFile.limits)
        for entry in archive.entries where entry.name.contains("worksheets") {
            let text = String(decoding: try archive.content(of: entry), as: UTF8.self)
            #expect(!text.contains("<f>") && !text.contains("<v>"))
            #expect(text.components(separatedBy: "<c ").count == text.components(separatedBy: "t=\"inlineStr\"").count)
            #expect(text.contains("ySplit=\"1\"") && text.contains("state=\"frozen\""))
        }
        #expect(try WorkbookImport.preview(bytes, file: "r.xlsx", Support.context()).dossiers[0].content.fields["description"] == .text("_x000D_"))
    }

    /// A workbook as other programs write it: shared strings with runs, numbers, booleans, a date by style, a formula with its value.
    static func foreign(_ sheet: String, strings: String = "", workbook: String? = nil) -> [UInt8] {
        Support.zip([
            ("[Content_Types].xml", "<Types/>"),
            (
                "xl/workbook.xml",
                workbook
                    ?? #"<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Eerste" sheetId="1" r:id="rId1"/><x:sheet name="Tweede" sheetId="2" r:id="rId2"/></x:sheets></x:workbook>"#
            ),
            (
                "xl/_rels/workbook.xml.rels",
                #"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/b.xml"/></Relationships>"#
            ),
            ("xl/sharedStrings.xml", strings),
            (
                "xl/styles.xml",
                ##"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\-mmm\-yyyy"/><numFmt numFmtId="165" formatCode="[Red]#,##0&quot;dag&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"##
            ),
            ("xl/worksheets/sheet1.xml", sheet),
            (
                "xl/worksheets/b.xml",
                #"<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Naam</t></is></c></row><row><c t="inlineStr"><is><t>B</t></is></c></row></sheetData></worksheet>"#
            ),
        ])
    }

    @Test func sheetsOfOtherProgramsAreRead() throws {
        let sheet = #"""
            <?xml version="1.0"?><!-- van een ander --><worksheet><sheetData>
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Jaar</t></is></c><c r="D2" t="str"><v>Grote schaal</v></c><c r="F2" t="s"><v>2</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><r><t>Leden</t></r><r><t xml:space="preserve"> lijst</t></r></is></c><c r="B3" s="1"><v>45356</v></c><c r="C3"><v>2024.0</v></c><c r="D3" t="b"><v>1</v></c><c r="F3" t="str"><f>HYPERLINK("http://kwaad.example")</f><v>a_x000A_b</v></c></row>
            <row r="4"><c r="A4"><v>1</v></c><c r="B4" s="2"><v>59</v></c><c r="C4" s="3"><v>1.5</v></c></row></sheetData></worksheet>
            """#
        let strings =
            #"<sst><si><t>Naam</t></si><si><r><t>Da</t></r><r><t>tum</t></r><rPh><t>uit</t></rPh></si><si><t><![CDATA[Kleur]]> &amp; &#x65;&#110;</t></si></sst>"#
        let bytes = Self.foreign(sheet, strings: strings)
        #expect(try WorkbookImport.sheets(bytes, file: "a.xlsx") == ["Eerste", "Tweede"])
        let table = try WorkbookReader(bytes, file: "a.xlsx").table()
        #expect(table.header == ["Naam", "Datum", "Jaar", "Grote schaal", "", "Kleur & en"])
        // 45356 is 5 March 2024: 45292 is 1 January 2024, as every spreadsheet shows it.
        #expect(table.rows == [["Leden lijst", "2024-03-05", "2024", "true", "", "a\nb"], ["1", "1900-02-28", "1.5", "", "", ""]])
        let preview = try WorkbookImport.preview(bytes, file: "a.xlsx", Support.context())
        #expect(preview.dossiers[0].content.name == "Leden lijst")
        #expect(preview.dossiers[0].content.facts == ["large scale": "\"yes\""])
        #expect(preview.fates.contains { $0.place.path == "Eerste!F3" && $0.outcome == .remark })
        #expect(try WorkbookImport.preview(bytes, file: "a.xlsx", layout: .init(sheet: "Tweede"), Support.context()).dossiers[0].content.name == "B")
        #expect(throws: InterchangeError.self) { try WorkbookImport.preview(bytes, file: "a.xlsx", layout: .init(sheet: "Derde"), Support.context()) }
        let all = table.rows.indices.flatMap { row in table.header.indices.map { table.place(row: row, column: $0) } }
        preview.checkFates(of: all)
    }

    private static let lol = """
        <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]><worksheet><sheetData><row><c t="str"><v>&lol2;</v></c></row></sheetData></worksheet>
        """

    @Test(arguments: [
        lol, #"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet/>"#, "<worksheet><sheetData>", "<a></b>", "<a>&e;</a>", "<a b=c/>", "",
        "geen xml",
        "<a/><b/>", "<a><![CDATA[x</a>", String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100), "<a>&#0;</a>", "<a>&#xD800;</a>",
    ])
    func xmlThatReachesOutOrIsBrokenIsRefused(text: String) {
        #expect(!StrictXML.read(Support.bytes(text)) { _ in })
        #expect(throws: InterchangeError.self) { try WorkbookImport.preview(Self.foreign(text, strings: "<sst/>"), file: "a.xlsx", Support.context()) }
    }

    @Test func whatIsNoWorkbookIsRefused() {
        for bytes in [[], Support.bytes("a;b"), [0xD0, 0xCF, 0x11, 0xE0, 1], Support.zip([("a", "b")])] {
            #expect(throws: InterchangeError.self) { try WorkbookImport.sheets(bytes, file: "a.xlsx") }
        }
        let outside = Support.zip([
            ("xl/workbook.xml", #"<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>"#),
            ("xl/_rels/workbook.xml.rels", #"<R><Relationship Id="r" TargetMode="External" Target="http://kwaad.example/x.xml"/></R>"#),
        ])
        #expect(throws: InterchangeError.self) { try WorkbookImport.preview(outside, file: "a.xlsx", Support.context()) }
    }

    @Test(arguments: Effort.seeds(200)) func anyXMLTextComesBack(seed: Int) {
        var random = RandomContent(seed)
        let text = random.text(12)
        var read = ""
        let isRead = StrictXML.read(Support.bytes("<a b=\"\(StrictXML.escaped(text))\">\(StrictXML.escaped(text))</a>")) { event in
            if case .text(let part) = event { read += part }
            if case .start(_, let attributes) = event { #expect(attributes["b"] == text) }
        }
        #expect(isRead && read == text)
        #expect(WorkbookFile.unescaped(WorkbookFile.escaped(text)) == text)
    }
}
