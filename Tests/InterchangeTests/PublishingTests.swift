import Foundation
import Register
import SeededChance
import Testing
import Text

@testable import Interchange

@Suite struct PrivacyVocabularyTests {
    @Test(arguments: Effort.seeds(40)) func everythingIsInItOrInTheList(seed: Int) throws {
        var random = RandomContent(seed)
        var dossiers = (0..<2).map { _ in random.dossier() }
        for index in dossiers.indices { dossiers[index].reference += "-\(index)" }
        let file = PrivacyVocabularyExport.write(dossiers, base: "https://register.example")
        let json = try #require(JSONReader.read(file.bytes))
        let graph = try #require(json["@graph"]?.elements)
        #expect(Set(graph.compactMap { $0["@id"]?.text }).count == 2)
        checkTerms(json)
        for (index, dossier) in dossiers.enumerated() {
            let lost = Set(file.lost.filter { $0.dossier == dossier.reference }.map(\.what))
            let processes = graph[index]["dpv:hasProcess"]?.elements ?? []
            #expect(processes.count == dossier.content.purposes.count)
            for (number, purpose) in dossier.content.purposes.enumerated() {
                #expect(processes[number]["dpv:hasPurpose"]?["dct:title"]?.text == purpose.name)
                let letter: [String: String] = [
                    "consent": "a", "contract": "b", "legal obligation": "c", "vital interests": "d", "public task": "e", "legitimate interest": "f",
                ]
                let answer = dossier.content.facts(for: purpose)["claimed legal basis"].map { String($0.dropFirst().dropLast()) } ?? ""
                let expected = letter[answer].map { "https://w3id.org/dpv/legal/eu/gdpr#A6-1-\($0)" }
                #expect(processes[number]["dpv:hasLegalBasis"]?.elements?.first?["@id"]?.text == expected)
                #expect((expected == nil) == lost.contains("purposes.\(number + 1).legal-basis"))
            }
            let text = "\(graph[index])"
            for row in dossier.content.fields["recipients"]?.rows ?? [] {
                if let name = row["name"]?.text { #expect(text.contains("\(JSONValue.string(name))")) }
            }
            for field in dossier.content.fields.keys where dossier.content.fields[field]?.rows == nil && field != "description" {
                #expect(lost.contains(field))
            }
            for fact in dossier.content.facts.keys where fact != "claimed legal basis" { #expect(lost.contains("fact:\(fact)")) }
        }
    }

    /// Every key and type has a prefix of the context, and every reference is an absolute address.
    private func checkTerms(_ value: JSONValue) {
        for member in value.members ?? [] where member.name != "@context" {
            #expect(member.name.hasPrefix("@") || member.name.hasPrefix("dpv:") || member.name.hasPrefix("dct:"), "\(member.name)")
            if member.name == "@id" { #expect(member.value.text?.hasPrefix("https://") == true) }
            if member.name == "@type" { #expect(member.value.text?.hasPrefix("dpv:") == true) }
            checkTerms(member.value)
        }
        for item in value.elements ?? [] { checkTerms(item) }
        let names = value.members?.map(\.name) ?? []
        #expect(Set(names).count == names.count)
    }

    @Test func aDossierHasOneAddressWhateverItsVersionAndPlaceInTheFile() {
        var dossier = ExportedDossier(register: .controller, reference: "14", content: DossierContent(name: "x", purposes: []))
        func text() -> String { String(decoding: PrivacyVocabularyExport.write([dossier], base: "https://r.example/register").bytes, as: UTF8.self) }
        #expect(text().contains(#""@id":"https://r.example/register/dossiers/14""#), "\(text())")
        dossier.identity = "https://r.example/dossier/abc"
        dossier.address = "https://r.example/register/version/v2"
        #expect(text().contains(#""@id":"https://r.example/dossier/abc","@type":"dpv:Process""#), "\(text())")
        #expect(text().contains(#""dct:hasVersion":[{"@id":"https://r.example/register/version/v2"}]"#), "\(text())")
    }

    @Test func rightsFollowFromTheArticles() throws {
        // Articles 7(3), 17(1) with 17(3)(b), 20(1)(a) and 21(1) AVG.
        for basis in LegalBasis.allCases {
            let content = DossierContent(name: "x", purposes: [Purpose(id: Identifier("p")!, name: "doel", facts: ["claimed legal basis": basis.answer])])
            let file = PrivacyVocabularyExport.write([ExportedDossier(register: .controller, reference: "1", content: content)], base: "https://r.example")
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.contains("gdpr#A7-3") == (basis == .consent))
            #expect(text.contains("gdpr#A20") == (basis == .consent || basis == .contract))
            #expect(text.contains("gdpr#A21") == (basis == .publicTask || basis == .legitimateInterest))
            #expect(text.contains("gdpr#A17") == (basis != .legalObligation && basis != .publicTask))
            for right in ["A15", "A16", "A18", "A19", "A77"] { #expect(text.contains("gdpr#\(right)\"")) }
        }
    }
}

@Suite struct AlgorithmRegisterTests {
    private static func dossier(_ values: [String: FieldValue]) -> ExportedDossier {
        ExportedDossier(
            register: .controller, reference: "V-1",
            content: DossierContent(
                name: "x", purposes: [Purpose(id: Identifier("p")!, name: "doel")],
                fields: ["algorithms": .rows([FieldRow(id: Identifier("rij")!, values: values)]), "remarks": .text("x")]),
            address: "https://register.example/v/1")
    }

    private static let whole: [String: FieldValue] = [
        "name": .text("Parkeren"), "description": .text("Wijst plekken toe."), "status": .text("use"), "category": .text("impactful"),
        "contact": .text("algoritmes@voorbeeld.example"), "themes": .list(["Verkeer"]), "begin": .text("2024-05"), "code": .text("https://code.example"),
    ]

    @Test func aWholeAlgorithmFitsTheSchema() throws {
        let result = AlgorithmRegisterExport.publications(of: Self.dossier(Self.whole), organisation: "Gemeente Voorbeeld")
        let publication = try #require(result.publications.first)
        #expect(publication.mistakes.isEmpty)
        let payload = try #require(publication.payload.flatMap { JSONReader.read(Array($0.utf8)) })
        let schema = try #require(JSONReader.read(Array(AlgorithmRegisterStandard.schema().utf8)))
        #expect(SmallSchema.mistakes(in: payload, against: schema) == [])
        #expect(payload["status"] == .string("In gebruik") && payload["publication_category"] == .string("Impactvolle algoritmes"))
        #expect(payload["lang"] == .string("nld") && payload["process_index_url"] == .string("https://register.example/v/1"))
        #expect(result.lost.map(\.what).contains("remarks"))
    }

    @Test func tooLongIsAMistakeAndNeverCut() throws {
        for (column, limit) in [("name", 100), ("description", 400), ("goal", 2_500), ("methods", 5_000), ("provider", 200), ("contact", 500)] {
            for length in [limit, limit + 1] {
                var values = Self.whole
                let text = String(repeating: "é", count: length)
                values[column] = .text(text)
                let publication = AlgorithmRegisterExport.publications(of: Self.dossier(values), organisation: "Gemeente Voorbeeld").publications[0]
                #expect(publication.mistakes.map(\.place) == (length > limit ? ["algorithms.1.\(column)"] : []))
                #expect((publication.payload == nil) == (length > limit))
                if length == limit { #expect(publication.payload?.contains(text) == true) }
            }
        }
    }

    @Test(arguments: ["name", "description", "status", "category", "contact"]) func whatMustBeThereIsAskedFor(column: String) {
        var values = Self.whole
        values[column] = nil
        let publication = AlgorithmRegisterExport.publications(of: Self.dossier(values), organisation: "Gemeente Voorbeeld").publications[0]
        #expect(publication.payload == nil && publication.mistakes.map(\.place) == ["algorithms.1.\(column)"])
    }

    @Test(arguments: Effort.seeds(80)) func ourMistakesAreThoseOfTheSchema(seed: Int) throws {
        var random = RandomContent(seed)
        let field = try #require(RegisterFields.field("algorithms"))
        let dossier = ExportedDossier(
            register: .controller, reference: "V", content: DossierContent(name: "x", purposes: [], fields: ["algorithms": random.value(field)]))
        let schema = try #require(JSONReader.read(Array(AlgorithmRegisterStandard.schema().utf8)))
        for publication in AlgorithmRegisterExport.publications(of: dossier, organisation: "Gemeente Voorbeeld").publications {
            #expect((publication.payload == nil) == !publication.mistakes.isEmpty)
            guard let payload = publication.payload.flatMap({ JSONReader.read(Array($0.utf8)) }) else { continue }
            #expect(SmallSchema.mistakes(in: payload, against: schema) == [])
        }
        for month in ["2024-00", "2024-13", "24-01", "2024-1", "mei 2024", "2024-05-01"] {
            var values = Self.whole
            values["begin"] = .text(month)
            #expect(
                AlgorithmRegisterExport.publications(of: Self.dossier(values), organisation: "G").publications[0].mistakes.map(\.place) == [
                    "algorithms.1.begin"
                ])
        }
    }

    @Test func theSchemaInTheDocumentsIsTheSchema() throws {
        let path = Support.repository.appendingPathComponent("docs/schemas/algorithm-register.v1.schema.json")
        let kept = try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? NSDictionary
        let made = try JSONSerialization.jsonObject(with: Data(AlgorithmRegisterStandard.schema().utf8)) as? NSDictionary
        #expect(kept != nil && kept == made)
    }
}

@Suite struct ConsentRecordTests {
    private static let organisation = Organisation(id: Identifier("org")!, slug: "voorbeeld", name: "Stichting Voorbeeld", contact: "privacy@voorbeeld.example")

    /// The fields that the guide calls mandatory, in 27560 or for the GDPR.
    private static let mandatory = [
        "schema_version", "record_id", "pii_principal_id", "privacy_notice", "language", "purpose", "pii_information", "controllers", "storage_locations",
        "retention_period",
        "jurisdiction", "recipients", "withdrawal_method", "events", "lawful_basis", "processing_method", "collection_method", "processing_locations",
        "geographic_restrictions", "rights", "authority",
    ]

    @Test(arguments: Effort.seeds(30)) func everyMandatoryFieldIsThereOrAnExplainedNull(seed: Int) throws {
        var random = RandomContent(seed)
        var dossier = random.dossier()
        dossier.content.facts[LegalBasis.fact] = nil
        for index in dossier.content.purposes.indices { dossier.content.purposes[index].facts[LegalBasis.fact] = index == 0 ? "\"consent\"" : "\"contract\"" }
        let file = try #require(ConsentRecordExport.write(dossier, of: Self.organisation, language: "nl"))
        let records = try #require(JSONReader.read(file.bytes)?["records"]?.elements)
        #expect(records.count == 1)
        let lost = Set(file.lost.map(\.what))
        for name in Self.mandatory { #expect(records[0][name] != nil, "\(name)") }
        checkNulls(records[0], lost)
        #expect(records[0]["record_id"] == .null && records[0]["lawful_basis"]?.text?.hasSuffix("#A6-1-a") == true)
        #expect(records[0]["events"]?.elements?.first?["event_time"] == .null)
        #expect(lost.contains { $0.hasPrefix("purposes:") } == (dossier.content.purposes.count > 1))
        #expect(file.lost.allSatisfy { !$0.why.nl.isEmpty && !$0.why.en.isEmpty })
    }

    private func checkNulls(_ value: JSONValue, _ lost: Set<String>) {
        for member in value.members ?? [] {
            if member.value == .null { #expect(lost.contains("record.\(member.name)"), "\(member.name)") }
            checkNulls(member.value, lost)
        }
        for item in value.elements ?? [] { checkNulls(item, lost) }
    }

    @Test func withoutConsentThereIsNoRecord() {
        let content = DossierContent(name: "x", purposes: [Purpose(id: Identifier("p")!, name: "doel", facts: [LegalBasis.fact: "\"contract\""])])
        #expect(
            ConsentRecordExport.write(ExportedDossier(register: .controller, reference: "1", content: content), of: Self.organisation, language: "nl") == nil)
    }
}
