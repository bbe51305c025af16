import Register
import SeededChance
import Testing
import Text

@testable import Interchange

@Suite struct StateAssessmentTests {
    static func file(_ answers: String, urn: String = "urn:nl:dpia:3.0") -> [UInt8] {
        Support.bytes(
            """
            {"$schema":"\(StateAssessmentFile.schema)","metadata":{"urn":"\(urn)","createdAt":"2026-03-22T09:41:24.439Z",
             "createdBy":{"name":"afdeling privacy","email":"privacy@voorbeeld.example"},"completedTasks":["0","1"]},"answers":{\(answers)}}
            """)
    }

    private static func answer(_ value: String) -> String { #"{"value":\#(value),"lastEditedAt":"2026-03-22T09:41:17.050Z","lastEditedBy":"iemand"}"# }

    static let full = """
        "0": \(answer("\"MARK inleiding\"")), "1.1": \(answer("\"MARK voorstel\"")),
        "1.2": [{"_index":0,"1.2.1":{"value":{"data":"data:image/png;base64,AAAA","title":"MARK titel","description":"MARK plaatje","source":null},"lastEditedAt":"x"}}],
        "2.1": [{"_index":0,"2.1.1":\(answer("\"BSN\"")),"2.1.2":\(answer("\"MARK aanvragers\"")),"2.1.3":\(answer("\"MARK categorie\"")),"2.1.4":\(answer("\"nationaal identificatienummer\"")),"2.1.6":\(answer("\"true\"")),"2.1.7":\(answer("\"MARK partij\""))},
                {"_index":3,"2.1.1":\(answer("\"Diagnose\"")),"2.1.4":\(answer("\"bijzonder\""))}],
        "3.1": [{"_index":0,"3.1.1":\(answer("\"MARK verwerking\"")),"3.1.2":\(answer("\"MARK omschrijving\"")),"3.1.3":\(answer("[\"BSN\"]"))}],
        "4": \(answer("\"MARK techniek\"")),
        "5.1": [{"_index":0,"5.1.1":\(answer("\"MARK doel\""))}],
        "6.1.1": [{"_index":0,"6.1.1.1":\(answer("\"MARK Clouddienst\"")),"6.1.1.2":\(answer("[\"Verwerker\"]"))},
                  {"_index":1,"6.1.1.1":\(answer("\"MARK Toezicht\"")),"6.1.1.2":\(answer("[\"Ontvanger\",\"Derde\"]")),"6.1.1.4":\(answer("[\"BSN\"]"))}],
        "7.1": [{"_index":0,"7.1.1":\(answer("\"MARK belang\""))}],
        "8.1.1": [{"_index":0,"8.1.1.1":\(answer("\"MARK Verweggistan\"")),"8.1.1.2":\(answer("\"Standaard contractsbepaling (SCC)\"")),"8.1.1.3":\(answer("\"MARK versleuteld\""))},
                  {"_index":1,"8.1.1.1":\(answer("\"MARK Nederland\"")),"8.1.1.2":\(answer("null"))}],
        "9.1.1": [{"_index":0,"9.1.1.1":\(answer("\"MARK Voorbeeldwet\"")),"9.1.1.2":\(answer("\"MARK artikel 4\""))}],
        "10.1.1": [{"_index":0,"10.1.1.3":\(answer("[\"BSN\"]")),"10.1.1.4":\(answer("\"Aantal jaren\"")),"10.1.1.5":\(answer("\"MARK motivatie\""))}],
        "11.1.1": [{"_index":0,"11.1.1.1":\(answer("\"Rechtsgrond noodzakelijk voor de uitvoering van een overeenkoms\"")),"11.1.1.2":\(answer("\"MARK toelichting\""))}],
        "12.1.1": \(answer("\"true\"")),
        "12.1.2": [{"_index":0,"12.1.2.3":\(answer("[\"Diagnose\"]")),"12.1.2.4":\(answer("\"Type bijzondere persoonsgegevens: Gegevens over gezondheid\"")),"12.1.2.5":\(answer("\"MARK grond\""))}],
        "12.2.1": \(answer("\"false\"")), "12.3.1": \(answer("\"true\"")),
        "14.1": \(answer("\"MARK subsidiair\"")), "14.2": \(answer("\"MARK proportioneel\"")),
        "15.1.1": \(answer("\"true\"")), "15.1.2": \(answer("\"MARK via het loket\"")),
        "16.1": [{"_index":0,"16.1.1":\(answer("\"MARK lek\"")),"16.1.2":\(answer("\"MARK inbraak\"")),"16.1.3":\(answer("\"midden\"")),"16.1.5":\(answer("\"hoog\"")),"16.1.7":\(answer("\"hoog\""))}],
        "17.1": [{"_index":0,"17.1.1":\(answer("[\"MARK lek\"]")),"17.1.3":\(answer("\"MARK maatregel\"")),"17.1.4":\(answer("\"laag\""))}],
        "18": \(answer("\"MARK samenvatting\"")), "19.2": \(answer("\"concept\"")), "99.1[2]": \(answer("\"MARK nieuw\""))
        """

    @Test func everyAnswerHasItsFate() throws {
        let bytes = Self.file(Self.full)
        let preview = try StateAssessmentImport.preview(bytes, file: "dpia.json", Support.context())
        let leaves = try SourceNode.json(bytes, file: "dpia.json").leaves
        preview.checkFates(of: leaves.map(\.place))
        let whole = "\(preview.dossiers[0].content)"
        for leaf in leaves where leaf.text.contains("MARK") { #expect(whole.contains(leaf.text), "\(leaf)") }
        #expect(preview.lost.allSatisfy { fate in ["lastEditedAt", "lastEditedBy", "_index", "$schema"].contains { fate.place.path.contains($0) } })
    }

    @Test func theAnswersStandWhereTheyBelong() throws {
        let dossier = try StateAssessmentImport.preview(Self.file(Self.full), file: "dpia.json", Support.context()).dossiers[0]
        let content = dossier.content
        #expect(content.name == "MARK verwerking" && dossier.statusText == "concept" && dossier.status == .draft)
        #expect(content.purposes.map(\.name) == ["MARK doel"] && content.purposes[0].description == "MARK toelichting")
        #expect(content.purposes[0].facts == ["claimed legal basis": "\"contract\""])
        #expect(content.facts["sensitive data"] == #"{"health":"yes","criminal data":"no"}"#)
        #expect(content.fields["data"]?.rows?.map { $0["kind"]?.text } == ["national-number", "special"])
        #expect(content.fields["data"]?.rows?[1]["exception"]?.text == "MARK grond")
        #expect(content.fields["transfers"]?.rows?.count == 1 && content.fields["transfers"]?.rows?[0]["tool"]?.text == "standard-clauses")
        #expect(
            content.fields["risks"]?.rows?[0].values.mapValues { $0.text } == [
                "risk": "MARK lek", "cause": "MARK inbraak", "chance": "middle", "impact": "high", "measure": "MARK maatregel",
            ])
        #expect(content.fields["recipients"]?.rows?.count == 2)
    }

    /// The level of a risk goes out as the form calls it, and who looks after a measure comes back with it.
    @Test func levelsAndOwners() throws {
        var content = DossierContent(name: "x", purposes: [Purpose(id: Identifier("p")!, name: "doel")])
        let values: [String: FieldValue] = [
            "risk": .text("lek"), "chance": .text("low"), "impact": .text("high"), "reason": .text("zeldzaam"), "measure": .text("versleutelen"),
            "owner": .text("beheer"), "left-chance": .text("low"), "left-impact": .text("middle"),
        ]
        content.fields["risks"] = .rows([FieldRow(id: Identifier("r")!, values: values)])
        let file = StateAssessmentExport.write(
            ExportedDossier(register: .controller, reference: "1", content: content), StateAssessmentMetadata(createdAt: "2026-01-01T00:00:00Z"))
        let answers = try #require(JSONReader.read(file.bytes)?["answers"])
        func value(_ group: String, _ id: String) -> String? { answers[group]?.elements?.first?[id]?["value"]?.text }
        #expect(value("16.1", "16.1.7") == "midden" && value("17.1", "17.1.4") == "laag" && value("17.1", "17.1.5") == "beheer")
        let after = try StateAssessmentImport.preview(file.bytes, file: "d.json", Support.context()).dossiers[0].content
        let row = try #require(after.fields["risks"]?.rows?.first)
        for column in ["risk", "chance", "impact", "reason", "measure", "owner"] { #expect(row[column] == values[column], "\(column)") }
    }

    @Test func twoBasesWithOnePurposeStayUnknown() throws {
        let answers = """
            "5.1": [{"_index":0,"5.1.1":\(Self.answer("\"a\""))}],
            "11.1.1": [{"_index":0,"11.1.1.1":\(Self.answer("\"Rechtsgrond toestemming\""))},{"_index":1,"11.1.1.1":\(Self.answer("\"Rechtsgrond vitaal belang\""))}]
            """
        let preview = try StateAssessmentImport.preview(Self.file(answers), file: "d.json", Support.context())
        #expect(preview.dossiers[0].content.purposes[0].facts.isEmpty)
        #expect(preview.warnings.count { $0.message.en.contains("stays unknown") } == 2)
    }

    @Test func otherFormsComeInAsRemarks() throws {
        let preview = try StateAssessmentImport.preview(
            Self.file(#""2.2A.1": \#(Self.answer("\"MARK algoritme\"")), "2.actiepunten.tekst": \#(Self.answer("\"MARK actie\""))"#, urn: "urn:nl:iama:2.0"),
            file: "iama.json",
            Support.context())
        #expect(preview.dossiers[0].content.fields["remarks"]?.text?.contains("MARK algoritme") == true)
        #expect(preview.dossiers[0].content.fields["remarks"]?.text?.contains("MARK actie") == true)
    }

    @Test(arguments: [
        "{}", #"{"metadata":{"urn":"urn:nl:dpia:3.0"}}"#, #"{"metadata":{"createdAt":"x"},"answers":{"dpia":{"1":{"value":"x"}}}}"#,
        #"{"answers":[],"metadata":{"urn":"urn:nl:dpia:3.0"}}"#,
        #"{"metadata":{"urn":"urn:nl:dpia:3.0"},"answers":{"1.1":"los"}}"#, "[", "\u{FEFF}",
    ]) func otherShapesAreRefusedClearly(text: String) {
        let error = #expect(throws: InterchangeError.self) { try StateAssessmentImport.preview(Support.bytes(text), file: "d.json", Support.context()) }
        #expect(error?.mending.nl.isEmpty == false)
    }

    @Test(arguments: LegalBasis.allCases) func theLiteralAnswersGoOut(basis: LegalBasis) throws {
        let content = DossierContent(name: "x", purposes: [Purpose(id: Identifier("p")!, name: "doel", facts: [LegalBasis.fact: basis.answer])])
        let metadata = StateAssessmentMetadata(createdAt: "2026-01-01T00:00:00Z", createdBy: "afdeling", email: "a@b.example", completedTasks: ["0"])
        let file = StateAssessmentExport.write(ExportedDossier(register: .controller, reference: "1", content: content), metadata)
        let text = String(decoding: file.bytes, as: UTF8.self)
        let literal =
            switch basis {
            case .consent: "Rechtsgrond toestemming"
            case .contract: "Rechtsgrond noodzakelijk voor de uitvoering van een overeenkoms"
            case .legalObligation: "Rechtsgrond wettelijke verplichting"
            case .vitalInterests: "Rechtsgrond vitaal belang"
            case .publicTask: "Rechtsgrond taak van algemeen belang"
            case .legitimateInterest: "Rechtsgrond gerechtvaardigd belang"
            }
        #expect(text.contains("\"value\":\"\(literal)\""))
        #expect(try StateAssessmentMetadata(of: file.bytes, file: "d.json") == metadata)
    }

    @Test(arguments: Effort.seeds(60)) func whatTheFormHoldsComesBack(seed: Int) throws {
        var random = RandomContent(seed)
        var dossier = random.dossier()
        dossier.register = .controller
        dossier.content = random.content(.controller)
        for index in dossier.content.purposes.indices {
            dossier.content.purposes[index].name = "doel \(index)"
            dossier.content.purposes[index].facts[LegalBasis.fact] = random.chance.happens(0.8) ? random.chance.pick(LegalBasis.allCases).answer : nil
        }
        dossier.content.facts[LegalBasis.fact] = nil
        let file = StateAssessmentExport.write(dossier, StateAssessmentMetadata(createdAt: "2026-01-01T00:00:00Z"))
        let json = try #require(JSONReader.read(file.bytes))
        let pattern = try Regex("^[0-9]+(\\.[0-9]+)*(\\[[0-9]+\\])?$")
        for member in json["answers"]?.members ?? [] { #expect(member.name.wholeMatch(of: pattern) != nil) }
        let after = try StateAssessmentImport.preview(file.bytes, file: "d.json", Support.context(seed)).dossiers[0].content
        let before = dossier.content
        let lost = Set(file.lost.map(\.what))
        for id in ["proposal", "necessity", "proportionality", "interests", "legal-framework", "retention-ground", "techniques", "summary", "risk-acceptance"] {
            #expect(same(after.fields[id], before.fields[id]), "\(id)")
        }
        for (id, columns) in [
            ("data", ["name", "people", "kind", "source"]), ("risks", ["risk", "cause", "chance", "impact", "reason"]), ("transfers", []),
            ("joint-controllers", ["name"]),
        ] {
            for (index, row) in (before.fields[id]?.rows ?? []).enumerated() {
                for (column, value) in row.values where !lost.contains("\(id).\(index + 1).\(column)") && columns.contains(column) {
                    // White space alone says nothing, and comes back as nothing.
                    if value.text?.allSatisfy(\.isWhitespace) == true { continue }
                    let found = after.fields[id]?.rows?.contains { same($0[column], value) } ?? false
                    #expect(found, "\(id).\(index + 1).\(column)")
                }
                for column in row.values.keys where !columns.contains(column) && !columns.isEmpty && !["measure", "owner"].contains(column) {
                    #expect(lost.contains("\(id).\(index + 1).\(column)"), "\(id).\(index + 1).\(column)")
                }
            }
        }
        if before.purposes.allSatisfy({ $0.facts[LegalBasis.fact] != nil }) {
            #expect(after.purposes.map { $0.facts[LegalBasis.fact] } == before.purposes.map { $0.facts[LegalBasis.fact] })
        }
        #expect(after.purposes.map(\.name) == before.purposes.map(\.name))
        for id in before.fields.keys where after.fields[id] == nil {
            #expect(lost.contains(id) || before.fields[id]?.rows != nil || PlainText.isBlank(before.fields[id]?.text ?? ""), "\(id)")
        }
    }

    private func same(_ a: FieldValue?, _ b: FieldValue?) -> Bool { a == b || PlainText.isBlank(a?.text ?? "") && PlainText.isBlank(b?.text ?? "") }
}
