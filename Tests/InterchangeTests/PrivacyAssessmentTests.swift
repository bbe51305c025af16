import Foundation
import Register
import SeededChance
import Testing
import Text

@testable import Interchange

@Suite struct PrivacyAssessmentTests {
    private static let parts = """
        "answers":[
         {"id":1,"pia_id":7,"reference_to":111,"data":{"text":"<p>MARK beschrijving</p><ul><li>MARK punt een</li><li>MARK punt &eacute;&eacute;n</li></ul><script>alert('kwaad')</script>","gauge":0,"list":[]},"created_at":"x","updated_at":"x"},
         {"id":2,"pia_id":7,"reference_to":211,"data":{"text":"<p>MARK doel</p>"}},
         {"id":3,"pia_id":7,"reference_to":212,"data":{"text":"<p>Toestemming</p>"}},
         {"id":4,"pia_id":7,"reference_to":324,"data":{"text":"","gauge":0,"list":["MARK Versleutelen","MARK Logboek"]}},
         {"id":5,"pia_id":7,"reference_to":322,"data":{"text":null,"gauge":null,"list":["MARK inbraak"]}},
         {"id":6,"pia_id":7,"reference_to":325,"data":{"text":"<p>MARK ernstig</p>","gauge":3,"list":[]}},
         {"id":7,"pia_id":7,"reference_to":999,"data":{"text":"MARK onbekende vraag"}}],
        "measures":[{"id":1,"pia_id":7,"title":"MARK Versleutelen","content":"<div>MARK met sleutel<br>MARK elders</div>","placeholder":"hint"}],
        "evaluations":[{"id":1,"pia_id":7,"reference_to":"3.2","status":1,"evaluation_comment":"<p>MARK oordeel</p>","gauges":{"x":2,"y":1}}],
        "comments":[{"id":1,"pia_id":7,"description":"MARK opmerking","reference_to":111,"for_measure":false}]
        """
    static let desktop =
        #"{"pia":{"id":7,"name":"MARK naam","status":"3","author_name":"MARK auteur","dpo_opinion":"<b>MARK advies</b>","created_at":"2024-01-02T03:04:05.000Z","updated_at":"2024-01-02T03:04:05.000Z"},\#(parts)}"#
    static let server = #"{"pia":{"id":7,"name":"MARK naam","status":3,\#(parts)}}"#

    @Test(arguments: [desktop, server]) func bothShapesAreRead(text: String) throws {
        let preview = try PrivacyAssessmentImport.preview(Support.bytes(text), file: "pia.json", Support.context())
        let leaves = try SourceNode.json(Support.bytes(text), file: "pia.json").leaves
        preview.checkFates(of: leaves.map(\.place))
        let dossier = preview.dossiers[0]
        let content = dossier.content
        #expect(content.name == "MARK naam" && dossier.status == .signed)
        #expect(content.fields["description"] == .text("MARK beschrijving\n- MARK punt een\n- MARK punt één"))
        #expect(content.purposes.map(\.name) == ["MARK doel"] && content.purposes[0].facts == [LegalBasis.fact: "\"consent\""])
        let risk = content.fields["risks"]?.rows?[0]
        #expect(risk?["risk"]?.text == "Onrechtmatige toegang tot gegevens" && risk?["measure"]?.text == "MARK Versleutelen\nMARK Logboek")
        let whole = "\(content)"
        for word in ["punt een", "inbraak", "ernstig", "onbekende vraag", "met sleutel", "elders", "oordeel", "opmerking", "Logboek"] {
            #expect(whole.contains("MARK \(word)"), "\(word)")
        }
        #expect(content.fields["remarks"]?.text?.contains("ernst van 1 tot 4: 3") == true)
        #expect(!whole.contains("alert") && !whole.contains("<"))
        #expect(preview.warnings.contains { $0.message.en.contains("program code") })
    }

    @Test func aBasisInProseStaysUnknown() throws {
        let text =
            #"{"pia":{"name":"x"},"answers":[{"reference_to":212,"data":{"text":"<p>Wij denken aan toestemming of anders een gerechtvaardigd belang</p>"}}]}"#
        let preview = try PrivacyAssessmentImport.preview(Support.bytes(text), file: "pia.json", Support.context())
        #expect(preview.dossiers[0].content.purposes[0].facts.isEmpty)
        #expect(preview.dossiers[0].content.purposes[0].description.contains("gerechtvaardigd belang"))
        #expect(preview.warnings.contains { $0.message.en.contains("stays unknown") })
    }

    @Test(arguments: ["{}", #"{"pia":null}"#, #"{"pia":{"name":"x"},"answers":{}}"#, #"{"pia":{"name":"x"},"measures":"x"}"#, "[]", "{\"pia\":"])
    func otherShapesAreRefused(text: String) {
        #expect(throws: InterchangeError.self) { try PrivacyAssessmentImport.preview(Support.bytes(text), file: "pia.json", Support.context()) }
    }

    @Test(arguments: [
        ("<p>a</p><p>b</p>", "a\nb"), ("a<br/>b", "a\nb"), ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"), ("<img src=x onerror=\"alert(1)>\">x", "x"),
        ("&lt;script&gt;", "<script>"),
        ("<SCRIPT >a</ScRiPt x>b", "b"), ("<script>nooit dicht", ""), ("<!-- <p> -->x", "x"), ("<p", ""), ("&#x26;&#65;&onzin;&", "&A&onzin;&"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n- b"),
        ("<svg><script>x</script></svg>y", "y"), ("<3 is geen tag", "<3 is geen tag"),
    ]) func htmlBecomesText(html: String, text: String) { #expect(HTMLText.plain(html) == text) }

    @Test(arguments: Effort.seeds(100)) func textSurvivesHTML(seed: Int) {
        var random = RandomContent(seed)
        let text = PlainText.trimmed(random.text(10).split(separator: "\n").map { PlainText.trimmed($0) }.filter { !$0.isEmpty }.joined(separator: "\n"))
        #expect(HTMLText.plain(HTMLText.html(text)) == text)
    }

    @Test(arguments: Effort.seeds(40)) func whatThePIAHoldsComesBack(seed: Int) throws {
        var random = RandomContent(seed)
        var content = random.content(.controller)
        content.purposes = [Purpose(id: Identifier("p")!, name: "doel", facts: [LegalBasis.fact: random.chance.pick(LegalBasis.allCases).answer])]
        content.facts[LegalBasis.fact] = nil
        let titles = ["Versleutelen", "Logboek bijhouden"]
        content.fields["measures"] = .list(titles)
        content.fields["risks"] = .rows([
            FieldRow(
                id: Identifier("r")!,
                values: [
                    "risk": .text("Verdwijnen van gegevens\nschade"), "cause": .text("brand"), "measure": .text("Logboek bijhouden\nNieuwe maatregel"),
                    "chance": .text("low"),
                ])
        ])
        for field in ["description", "necessity", "retention", "legal-framework"] { content.fields[field] = .text("regel een\nregel twee <b> & \(seed)") }
        let dossier = ExportedDossier(register: .controller, reference: "1", status: random.chance.pick([.approved, .signed, .lapsed]), content: content)
        let file = PrivacyAssessmentExport.write(dossier, createdAt: "2026-01-01T00:00:00Z")
        let json = try #require(JSONReader.read(file.bytes))
        // What the tool needs to be able to import: lists that are lists, and measures by their titles.
        for name in ["answers", "measures", "evaluations", "comments"] { #expect(json[name]?.elements != nil) }
        let chosen = json["answers"]?.elements?.first { $0["reference_to"] == .number("344") }?["data"]?["list"]?.elements?.compactMap(\.text) ?? []
        #expect(chosen == ["Logboek bijhouden", "Nieuwe maatregel"])
        let known = json["measures"]?.elements?.compactMap { $0["title"]?.text } ?? []
        #expect(Set(known).isSuperset(of: chosen))
        let after = try PrivacyAssessmentImport.preview(file.bytes, file: "pia.json", Support.context(seed)).dossiers[0]
        #expect(after.status == dossier.status && after.content.name == content.name && after.content.purposes[0].name == "doel")
        #expect(after.content.purposes[0].facts == content.purposes[0].facts)
        #expect(after.content.fields["measures"] == .list(titles + ["Nieuwe maatregel"]))
        for field in ["description", "necessity", "retention", "legal-framework"] { #expect(after.content.fields[field] == content.fields[field]) }
        let risk = after.content.fields["risks"]?.rows?[0].values.mapValues { $0.text }
        #expect(risk == ["risk": "Verdwijnen van gegevens\nschade", "cause": "brand", "measure": "Logboek bijhouden\nNieuwe maatregel"])
        let lost = Set(file.lost.map(\.what))
        #expect(lost.contains("risks.1.chance"))
        for fact in content.facts.keys { #expect(lost.contains("fact:\(fact)")) }
        for field in content.fields.keys where after.content.fields[field] == nil && !PlainText.isBlank(content.fields[field]?.text ?? "x") {
            #expect(lost.contains(field) || content.fields[field]?.rows != nil, "\(field)")
        }
    }
}
