import Register
import Testing
import Text

@testable import Interchange

@Suite struct FideslangTests {
    static let file = """
        organization:
          - fides_key: voorbeeld
            name: MARK Voorbeeld BV
        system:
          - fides_key: MARK_winkel
            name: MARK webwinkel
            description: MARK verkoopt dingen
            system_type: MARK Application
            administrating_department: MARK verkoop
            does_international_transfers: true
            uses_profiling: false
            legal_basis_for_transfers: [MARK SCC]
            privacy_policy: https://voorbeeld.example/privacy
            responsibility:
              - MARK Controller
            joint_controller_info: MARK partner
            dpo: fg@voorbeeld.example
            privacy_declarations:
              - name: MARK bestellingen
                data_use: MARK essential.service
                data_categories: [user.contact.email, user.health_and_medical, user.financial.bank_account]
                data_subjects: [MARK customer]
                legal_basis_for_processing: Contract
                retention_period: MARK 7 jaar
                data_shared_with_third_parties: true
                third_parties: MARK bezorger
                shared_categories: [user.contact.email]
                processes_special_category_data: true
                special_category_legal_basis: MARK Explicit consent
                features: [MARK koppelen]
                cookies: []
              - data_use: marketing
                data_categories: []
                data_subjects: []
        """

    @Test func systemsBecomeDossiers() throws {
        let preview = try FideslangImport.preview(Support.bytes(Self.file), file: "fides.yml", Support.context())
        let root = try SourceNode.yaml(Support.bytes(Self.file), file: "fides.yml")
        preview.checkFates(of: root.leaves.map(\.place))
        try #require(preview.dossiers.count == 1)
        let content = preview.dossiers[0].content
        #expect(content.name == "MARK webwinkel" && preview.dossiers[0].reference == "MARK_winkel")
        #expect(content.purposes.map(\.name) == ["MARK bestellingen", "marketing"])
        #expect(content.purposes.map(\.facts) == [["claimed legal basis": "\"contract\""], [:]])
        #expect(content.facts["sensitive data"] == #"{"health":"yes","financial situation":"yes"}"#)
        #expect(content.facts["ways of working"] == #"{"outside the EEA":"yes"}"#)
        #expect(content.fields["data"]?.rows?.count == 3)
        #expect(content.fields["recipients"]?.rows?[0]["data"]?.list == ["user.contact.email"])
        let whole = "\(content)"
        for leaf in root["system"]!.leaves where leaf.text.contains("MARK") && !leaf.label.contains("department") {
            #expect(whole.contains(leaf.text), "\(leaf)")
        }
        #expect(preview.warnings.contains { $0.message.en.contains("no legal basis named for “marketing”") })
        #expect(preview.lost.map(\.text) == ["voorbeeld", "MARK Voorbeeld BV"])
    }

    @Test(arguments: [
        "", "system: []", "system: tekst", "a: &a [1]\nb: [*a, *a]\nsystem: [{name: x}]", "system: [", "dataset: []", "system:\n - name: a\n   name: b",
        "system: " + String(repeating: "[", count: 200) + String(repeating: "]", count: 200), "system: " + String(repeating: "[", count: 1_000_000),
        String(repeating: "- ", count: 1_000_000), "system:\n" + (1...300).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
    ]) func otherFilesAreRefused(text: String) {
        #expect(throws: InterchangeError.self) { try FideslangImport.preview(Support.bytes(text), file: "f.yml", Support.context()) }
    }

    @Test func bytesThatAreNoTextAreRefused() {
        #expect(throws: InterchangeError.self) { try FideslangImport.preview([0xFF, 0xFE, 0x41], file: "f.yml", Support.context()) }
    }
}
