import Foundation
import Register
import SeededChance
import Testing
import Text

@testable import Interchange

@Suite struct RegisterJSONTests {
    @Test(arguments: Effort.seeds(60)) func nothingIsLost(seed: Int) throws {
        var random = RandomContent(seed)
        var dossiers = (0..<3).map { _ in random.dossier() }
        dossiers[0].address = "https://register.example/a?b=1"
        let file = RegisterJSON.write(dossiers)
        #expect(file.lost.isEmpty)
        #expect(try RegisterJSON.read(file.bytes, file: "r.json") == dossiers)
        let preview = try RegisterJSON.preview(file.bytes, file: "r.json", Support.context())
        #expect(preview.dossiers.map(\.content) == dossiers.map(\.content))
        let leaves = try SourceNode.json(file.bytes, file: "r.json").leaves
        #expect(Set(preview.fates.map(\.place)).isSuperset(of: leaves.map(\.place)))
        #expect(preview.lost.allSatisfy { $0.place.path.hasSuffix(".address") })
        #expect(preview.warnings.isEmpty)
    }

    @Test func theSchemaInTheDocumentsIsTheSchema() throws {
        let path = Support.repository.appendingPathComponent("docs/schemas/register.v1.schema.json")
        let kept = try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? NSDictionary
        let made = try JSONSerialization.jsonObject(with: Data(RegisterSchema.json().utf8)) as? NSDictionary
        #expect(kept != nil && kept == made)
    }

    @Test(arguments: Effort.seeds(10)) func whatIsWrittenFitsTheSchema(seed: Int) throws {
        var random = RandomContent(seed)
        let schema = try #require(JSONReader.read(Array(RegisterSchema.json().utf8)))
        let file = try #require(JSONReader.read(RegisterJSON.write([random.dossier(), random.dossier()]).bytes))
        #expect(SmallSchema.mistakes(in: file, against: schema) == [])
        let wrong = try #require(JSONReader.read(Support.bytes(#"{"format":"waarborg-register","version":2,"dossiers":[{"x":1}]}"#)))
        #expect(SmallSchema.mistakes(in: wrong, against: schema).count >= 3)
    }

    /// Art. 30(1)(a) AVG; a register that comes back in keeps the details of where it comes.
    @Test func whoseRegisterItIsStandsInIt() throws {
        var random = RandomContent(1)
        let dossiers = [random.dossier()]
        let bytes = RegisterJSON.write(dossiers, of: Support.organisation).bytes
        let file = try #require(JSONReader.read(bytes))
        #expect(file["organisation"]?["name"]?.text == "Gemeente Voorbeeldstad" && file["organisation"]?["contact"]?.text == "Markt 1")
        #expect(file["organisation"]?["officer"]?.text == "fg@voorbeeldstad.example" && file["organisation"]?["representative"]?.text == "")
        #expect(SmallSchema.mistakes(in: file, against: try #require(JSONReader.read(Array(RegisterSchema.json().utf8)))) == [])
        let preview = try RegisterJSON.preview(bytes, file: "r.json", Support.context())
        #expect(preview.dossiers.map(\.content) == dossiers.map(\.content))
        #expect(preview.outcomes("$.organisation.name") == [.lost(RegisterJSON.isOwnOrganisation)])
    }

    @Test(arguments: [
        ("{", "1:2"), ("[]", "$.format"), (#"{"format":"waarborg-register","version":2,"dossiers":[]}"#, "$.version"),
        (#"{"format":"waarborg-register","version":1}"#, "$"),
        (
            #"{"format":"waarborg-register","version":1,"dossiers":[{"register":"controller","reference":"","department":"","content":{"name":"x","facts":{},"purposes":[{"id":"p","name":"p","description":"","facts":{}}],"fields":{"onzin":"x"},"datasets":[],"operations":[]}}]}"#,
            "$.dossiers[0].content.fields.onzin"
        ),
        (
            #"{"format":"waarborg-register","version":1,"dossiers":[{"register":"controller","reference":"","department":"","content":{"name":"x","facts":{},"purposes":[{"id":"p!","name":"p","description":"","facts":{}}],"fields":{},"datasets":[],"operations":[]}}]}"#,
            "$.dossiers[0].content.purposes[0].id"
        ),
    ]) func mistakesHaveAPlace(text: String, path: String) {
        let error = #expect(throws: InterchangeError.self) { try RegisterJSON.read(Support.bytes(text), file: "r.json") }
        #expect(error?.place.path == path)
        #expect(error?.message.nl.isEmpty == false && error?.message.en.isEmpty == false && error?.mending.nl.isEmpty == false)
    }

    @Test func deepJSONIsRefused() {
        let deep = String(repeating: "{\"a\":", count: 10_000) + "1" + String(repeating: "}", count: 10_000)
        #expect(throws: InterchangeError.self) { try RegisterJSON.read(Support.bytes(deep), file: "r.json") }
    }
}
