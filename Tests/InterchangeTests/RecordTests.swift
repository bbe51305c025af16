import Deadlines
import Foundation
import Register
import RegisterTestSupport
import Rulebook
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

    /// A dossier on which everybody spoke, and that is described otherwise since.
    private static func described() throws -> (dossier: ExportedDossier, record: DossierRecord) {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        try office.work(&dossier)
        let (owner, today) = (office.actor(.processOwner), office.now().today)
        _ = try dossier.askCouncil(reasons: "Nodig.", consequences: "Weinig.", by: owner, office.now())
        _ = try dossier.consultCouncil(on: today.adding(days: -9)!, by: owner, office.now())
        _ = try dossier.decideForCouncil(.consented, "", on: today.adding(days: -7)!, by: office.actor(.worksCouncilMember), office.now())
        _ = try dossier.consultAuthority(received: today.adding(days: -6)!, "De DPIA.", by: owner, office.now())
        for days in [-5, -4] { _ = try dossier.authorityAsks(on: today.adding(days: days)!, by: owner, office.now()) }
        _ = try dossier.authorityExtends(on: today.adding(days: -3)!, by: owner, office.now())
        _ = try dossier.authorityAdvises(.noObjections, "Akkoord.", on: today.adding(days: -2)!, by: owner, office.now())
        let people = try #require(dossier.content.facts["people"])
        _ = try dossier.answer(["people": people.replacing("\"patients\":\"no\"", with: "\"patients\":\"yes\"")], by: owner, office.now())
        let record = DossierRecord(dossier, names: [:], office.now())
        return (
            ExportedDossier(register: dossier.register, reference: "1", status: dossier.current.status, content: dossier.content, record: record), record
        )
    }

    /// What was decided on another description does not go out as if it stood.
    @Test func whatCountsNoMoreSaysSo() throws {
        let (dossier, record) = try Self.described()
        let written = try #require(JSONReader.read(RegisterJSON.write([dossier]).bytes)?["dossiers"]?.elements?.first?["record"])
        let task = try #require(written["tasks"]?.elements?.first { $0["state"]?.text == "outdated" })
        for item in [written["advices"]?.elements?.last, written["council"]?.elements?.last, written["consultations"]?.elements?.last, task] {
            #expect(item?["changed"]?.elements?.map { $0["nl"]?.text } == ["betrokkenen"], "\(String(describing: item))")
        }
        #expect(record.dossier.judgements.isEmpty || written["judgements"]?.elements?.last?["changed"] != nil)

        let reader = try WorkbookReader(WorkbookExport.xlsx([dossier], Support.rulebook, in: .nl).bytes, file: "r.xlsx")
        func rows(_ sheet: String, _ key: String, _ columns: String...) throws -> [String: [String]] {
            let table = try reader.table(sheet)
            let places = try ([key] + columns).map { try #require(table.header.firstIndex(of: $0), "\($0)") }
            return Dictionary(table.rows.map { row in (row[places[0]], places.dropFirst().map { row[$0] }) }, uniquingKeysWith: { $1 })
        }
        let why = "nee: sindsdien veranderd: betrokkenen"
        let signOffs = try rows("Adviezen en instemming", "Soort", "Telt nog", "Dag", "Vastgelegd op")
        #expect(signOffs["advies van de functionaris gegevensbescherming"]?[0] == why)
        #expect(signOffs["besluit van de ondernemingsraad"]?.prefix(2) == [why, "2026-11-15"])
        #expect(signOffs["besluit van de ondernemingsraad"]?[2].hasPrefix("22 november 2026 om ") == true)
        #expect(signOffs["voorafgaande raadpleging van de AP"]?[0] == why)
        #expect(try rows("Taken en bewijs", "Telt nog")[why] != nil)
        // And what nothing happened to still counts.
        let fresh = try WorkbookReader(WorkbookExport.xlsx([try Self.exported().dossier], Support.rulebook, in: .nl).bytes, file: "r.xlsx")
        for sheet in ["Adviezen en instemming", "Taken en bewijs", "Afwegingen"] {
            let table = try fresh.table(sheet)
            let place = try #require(table.header.firstIndex(of: "Telt nog"))
            #expect(Set(table.rows.map { $0[place] }).subtracting(["", "nee: later is opnieuw geadviseerd"]) == ["ja"], "\(sheet)")
        }
        let paper = PaperText(.nl).plain(Paper(title: Bilingual("x"), sections: RecordPaper(record).sections))
        #expect(paper.components(separatedBy: "telt niet meer: sindsdien veranderd: betrokkenen").count > 3, "\(paper)")
    }

    /// The day on which something was decided or received, and not only that on which somebody wrote it down.
    @Test func theDaysOfCouncilAndAuthorityGoOut() throws {
        let (dossier, record) = try Self.described()
        let written = try #require(JSONReader.read(RegisterJSON.write([dossier]).bytes)?["dossiers"]?.elements?.first?["record"])
        #expect(written["council"]?.elements?.last?["outcomes"]?.elements?.last?["day"]?.text == "2026-11-15")

        let reader = try WorkbookReader(WorkbookExport.xlsx([dossier], Support.rulebook, in: .nl).bytes, file: "r.xlsx")
        let table = try reader.table("Adviezen en instemming")
        let (stance, day) = (try #require(table.header.firstIndex(of: "Strekking of besluit")), try #require(table.header.firstIndex(of: "Dag")))
        let authority = table.rows.filter { $0.contains("voorafgaande raadpleging van de AP") }.map { [$0[stance], $0[day]] }
        #expect(
            authority == [
                ["gevraagd; ontvangen door de AP", "2026-11-16"], ["AP vroeg informatie", "2026-11-17"], ["AP kreeg antwoord", "2026-11-18"],
                ["AP neemt zes weken meer", "2026-11-19"], ["advies zonder bezwaar", "2026-11-20"],
            ])

        let paper = PaperText(.nl).plain(Paper(title: Bilingual("x"), sections: RecordPaper(record).sections))
        for line in ["op: 15 november 2026", "AP vroeg informatie: 17 november 2026", "AP neemt zes weken meer: 19 november 2026"] {
            #expect(paper.contains(line), "\(line) \(paper)")
        }
    }

    /// From the day that the council heard of it runs its month to invoke nullity.
    @Test func thatTheCouncilHeardGoesOut() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        let owner = office.actor(.processOwner)
        _ = try dossier.askCouncil(reasons: "Nodig.", consequences: "Weinig.", by: owner, office.now())
        _ = try dossier.consultCouncil(on: office.now().today, by: owner, office.now())
        _ = try dossier.decideForCouncil(.refused, "Te veel.", by: office.actor(.worksCouncilMember), office.now())
        _ = try dossier.tellCouncil(on: office.now().today, by: owner, office.now())
        let record = DossierRecord(dossier, names: [:], office.now())
        let exported = ExportedDossier(register: .controller, reference: "1", content: dossier.content, record: record)
        let json = JSONReader.read(RegisterJSON.write([exported]).bytes)
        #expect(json?["dossiers"]?.elements?.first?["record"]?["council"]?.elements?.first?["told"]?.text == "2026-11-22")
        let table = try WorkbookReader(WorkbookExport.xlsx([exported], Support.rulebook, in: .nl).bytes, file: "r.xlsx").table("Adviezen en instemming")
        #expect(table.rows.contains { $0.contains("ondernemingsraad hoorde dat het zonder instemming gebeurt") && $0.contains("2026-11-22") })
        let paper = PaperText(.nl).plain(Paper(title: Bilingual("x"), sections: RecordPaper(record).sections))
        #expect(paper.contains("hoorde dat het zonder instemming gebeurt: 22 november 2026"))
    }

    /// Evidence for a duty that the rules ask no more is evidence all the same.
    @Test func tasksThatAreNotAskedAnyMoreGoOutWithTheirEvidence() throws {
        var office = Office()
        var dossier = try office.dossier(try Office.situation("municipality-benefits", "specific-act"))
        try office.work(&dossier)
        let fact = try #require(Support.rulebook.fact(named: "identifiability"))
        let nobody = try #require(Support.rulebook.facts[fact].options.last).name.en
        _ = try dossier.answer(["identifiability": "\"\(nobody)\""], by: office.actor(.processOwner), office.now())
        let asked = Set(dossier.taskList(office.now()).tasks.map(\.key))
        let gone = try #require(dossier.tasks.first { !asked.contains($0.key) && !$0.value.evidence.isEmpty })
        let record = DossierRecord(dossier, names: [:], office.now())
        let exported = ExportedDossier(register: .controller, reference: "1", content: dossier.content, record: record)
        let json = try #require(JSONReader.read(RegisterJSON.write([exported]).bytes))
        #expect(SmallSchema.mistakes(in: json, against: try #require(JSONReader.read(Array(RegisterSchema.json().utf8)))) == [])
        let task = try #require(json["dossiers"]?.elements?.first?["record"]?["tasks"]?.elements?.first { $0["key"]?.text == gone.key })
        #expect(task["state"]?.text == "not-asked" && task["evidence"]?.elements?.first?["text"]?.text == "https://voorbeeld.example/bewijs")
        let norm = try #require(Support.rulebook.norm(String(gone.key.dropFirst(5))))
        let title = Support.rulebook.norms[norm].text.nl
        let reader = try WorkbookReader(WorkbookExport.xlsx([exported], Support.rulebook, in: .nl).bytes, file: "r.xlsx")
        #expect(try reader.table("Taken en bewijs").rows.contains { $0.contains(title) && $0.contains("wordt niet meer gevraagd") })
        let paper = PaperText(.nl).plain(Paper(title: Bilingual("x"), sections: RecordPaper(record).sections))
        #expect(paper.contains("stand: wordt niet meer gevraagd"))
    }

    /// The title of a prohibition that does not apply would say the opposite of a yes.
    @Test func whatIsPermittedSaysWhatHolds() throws {
        let (dossier, record) = try Self.exported()
        #expect([.permitted, .conditions].contains(record.verdicts[0].verdict))
        let rule = try #require(record.verdicts[0].rules.first)
        let because = try #require(rule.liftedBy)
        let rules = JSONReader.read(RegisterJSON.write([dossier]).bytes)?["dossiers"]?.elements?.first?["record"]?["verdicts"]?.elements?.first?["rules"]
        #expect(rules?.elements?.count == record.verdicts[0].rules.count)
        #expect(rules?.elements?.first?["liftedBy"]?["nl"]?.text == because.nl)
        let paper = PaperText(.nl).plain(Paper(title: Bilingual("x"), sections: RecordPaper(record).sections))
        #expect(paper.contains("\(because.nl.dropFirst()). Daarom geldt dit verbod hier niet: “\(rule.text.nl)”"), "\(paper)")
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
