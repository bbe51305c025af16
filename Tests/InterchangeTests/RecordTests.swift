import Deadlines
import Foundation
import Register
import RegisterTestSupport
import Testing
import Text

@testable import Interchange

/// What was decided and done goes out with a dossier, and is never taken over.
@Suite struct RecordTests {
    /// A dossier on which everybody did their part, with a permit that was taken back.
    private static func exported() throws -> (dossier: ExportedDossier, record: DossierRecord) {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        try office.work(&dossier)
        _ = try dossier.advise(.conditional, "=Let op de termijn.", by: office.actor(.dataProtectionOfficer), office.now())
        _ = try dossier.answerAdvice(dossier.advices.last!.id, departs: true, "Omdat het anders kan.", by: office.actor(.mandateHolder), office.now())
        try office.sign(&dossier)
        _ = try dossier.issuePermit(key: Office.key, by: office.actor(.privacyOfficer), office.now())
        _ = try dossier.revokePermit(dossier.permits[0].id, reason: "Niet meer nodig.", by: office.actor(.mandateHolder), office.now())
        let names = [office.actor(.dataProtectionOfficer).account: "Fleur", office.actor(.mandateHolder).account: "Mark"]
        let record = DossierRecord(dossier, names: names, office.now())
        return (
            ExportedDossier(
                register: dossier.register, reference: "1", status: dossier.current.status, content: dossier.content, record: record), record
        )
    }

    @Test func theFileHoldsEverythingAndFitsTheSchema() throws {
        let (dossier, record) = try Self.exported()
        let bytes = RegisterJSON.write([dossier]).bytes
        let json = try #require(JSONReader.read(bytes))
        let schema = try #require(JSONReader.read(Array(RegisterSchema.json().utf8)))
        #expect(SmallSchema.mistakes(in: json, against: schema) == [])
        let written = try #require(json["dossiers"]?.elements?.first?["record"])
        let advice = try #require(written["advices"]?.elements?.last)
        #expect(advice["text"]?.text == "=Let op de termijn." && advice["act"]?["by"]?.text == "Fleur")
        #expect(advice["response"]?["text"]?.text == "Omdat het anders kan.")
        #expect(written["versions"]?.elements?.first?["signed"]?["by"]?.text == "Mark")
        let permit = try #require(written["permits"]?.elements?.first)
        #expect(permit["id"]?.text == record.dossier.permits[0].id.text && permit["standing"]?.text == "revoked")
        #expect(permit["revoked"]?["remark"]?["nl"]?.text == "Niet meer nodig.")
        #expect(written["tasks"]?.elements?.contains { $0["evidence"]?.elements?.first?["text"]?.text == "https://voorbeeld.example/bewijs" } == true)
        #expect(written["verdicts"]?.elements?.first?["rules"]?.elements?.isEmpty == false)
        #expect(!String(decoding: bytes, as: UTF8.self).contains(record.dossier.permits[0].token))
    }

    @Test func nothingOfItComesIn() throws {
        let (dossier, _) = try Self.exported()
        let file = RegisterJSON.write([dossier])
        let preview = try RegisterJSON.preview(file.bytes, file: "r.json", Support.context())
        #expect(preview.dossiers.map(\.content) == [dossier.content])
        let fates = preview.fates.filter { $0.place.path.contains(".record.") && !$0.text.isEmpty }
        #expect(fates.contains { $0.text == "=Let op de termijn." })
        for fate in fates { #expect(fate.outcome == .lost(RegisterJSON.notTakenOver), "\(fate)") }
    }

    @Test func theWorkbookHasASheetForEachKind() throws {
        let (dossier, record) = try Self.exported()
        let bytes = WorkbookExport.xlsx([dossier], Support.rulebook, in: .nl).bytes
        let reader = try WorkbookReader(bytes, file: "r.xlsx")
        func column(_ sheet: String, _ name: String) throws -> [String] {
            let table = try reader.table(sheet)
            let place = try #require(table.header.firstIndex(of: name))
            #expect(table.rows.allSatisfy { $0[0] == "1" && $0.count == table.header.count })
            return table.rows.map { $0[place] }
        }
        #expect(try column("Adviezen en instemming", "Tekst").contains("=Let op de termijn."))
        #expect(try column("Adviezen en instemming", "Door").contains("Fleur"))
        #expect(try column("Taken en bewijs", "Bewijs").contains("https://voorbeeld.example/bewijs"))
        #expect(try column("Afwegingen", "Reden").count >= record.dossier.judgements.count)
        #expect(try column("Vergunningen", "Ingetrokken omdat") == ["ingetrokken door een bevoegde: Niet meer nodig."])
        #expect(try column("Versies", "Ondertekend door") == ["Mark"])
        let preview = try WorkbookImport.preview(bytes, file: "r.xlsx", Support.context())
        #expect(preview.dossiers.map(\.content.name) == [dossier.content.name])
        let fate = try #require(preview.fates.first { $0.text == "=Let op de termijn." })
        #expect(fate.outcome == .lost(RegisterJSON.notTakenOver))
    }

    @Test func thePaperSaysWhatTheVerdictRestsOnAndWhoDidWhat() throws {
        let (_, record) = try Self.exported()
        let text = PaperText(.nl).plain(Paper(title: Bilingual("x"), sections: RecordPaper(record).sections))
        for part in ["Oordeel en waarop het rust", "Alle antwoorden", "Adviezen en instemming", "Taken en bewijs", "Vergunningen", "Versies"] {
            #expect(text.contains("\n\(part)\n"), "\(part)")
        }
        #expect(text.contains("ondertekend door: Mark, 22 november 2026 om "))
        #expect(text.contains(record.verdicts[0].rules[0].text.nl))
        #expect(text.contains("Omdat het anders kan."))
    }
}
