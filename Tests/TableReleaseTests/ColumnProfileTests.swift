import SeededChance
import Testing
import Text

@testable import TableRelease

@Suite struct ColumnProfileTests {
    private func citizenNumber(_ chance: inout Chance) -> String {
        while true {
            let digits = (0..<8).map { _ in chance.number(0...9) }
            let sum = digits.enumerated().reduce(0) { $0 + (9 - $1.offset) * $1.element }
            if sum % 11 < 10, sum > 0 { return digits.map(String.init).joined() + String(sum % 11) }
        }
    }

    @Test func rolesAreProposedWithAReason() {
        var chance = Chance(1)
        let header = ["nummer", "voornaam", "geboorteDatum", "pc", "diagnose", "soort", "contact", "code", "sexe_gender"]
        let rows = (0..<200).map { index in
            [
                citizenNumber(&chance), "Jan", "19\(10 + index % 80)-03-04", "\(1000 + index)AB", chance.pick(["griep", "gezond"]), chance.pick(["a", "b"]),
                "mens\(index)@voorbeeld.example", "X\(index)", chance.pick(["m", "v"]),
            ]
        }
        let profiles = ColumnProfile.profile(Table(header: header, rows: rows))
        #expect(
            profiles.map(\.role) == [
                .directIdentifier, .directIdentifier, .quasiIdentifier, .quasiIdentifier, .sensitive, .other, .directIdentifier, .directIdentifier,
                .quasiIdentifier,
            ])
        #expect(profiles[0].reason.nl.contains("elfproef"))
        #expect(profiles[2].hierarchy == .dates([.month, .quarter, .year, .decade]))
        #expect(profiles[3].hierarchy == .postcodes([4, 2, 1]))
        #expect(profiles[7].uniqueness == 1)
        for profile in profiles { #expect(!profile.reason.en.isEmpty && !profile.reason.nl.isEmpty) }
    }

    @Test func randomNumbersOfNineDigitsAreNotCitizenNumbers() {
        var chance = Chance(2)
        let rows = (0..<300).map { _ in [String(chance.number(100_000_000...999_999_999))] }
        let profile = ColumnProfile.profile(Table(header: ["waarde"], rows: rows))[0]
        #expect(!profile.reason.nl.contains("elfproef"))
    }

    @Test func aProposalIsAPlanThatReadsBack() throws {
        let plan = TablePlan(proposalFor: ColumnProfile.profile(Adult.table))
        #expect(try TablePlan(yaml: plan.yaml) == plan)
        #expect(plan.columns.first { $0.name == "salary-class" }?.role == .sensitive)
        #expect(plan.columns.first { $0.name == "age" }?.hierarchy == .bands(widths: [5, 10, 20], from: nil, to: nil))
        // What is proposed can be run as it is.
        let released = try ReleasedTable.make(Adult.table, plan: plan)
        #expect((released.record.models[0].reached ?? 0) >= 10)
    }

    @Test func formsAreToldFromLookAlikes() {
        func form(_ text: String) -> ValueForm { ValueForm.of(Array(text.utf8)) }
        #expect(form("111222333") == .citizenNumber)
        #expect(form("111222334") == .number)
        #expect(form("NL91 ABNA 0417 1643 00") == .iban)
        #expect(form("NL92 ABNA 0417 1643 00") == .text)
        #expect(form("29-02-2023") == .text)
        #expect(form("29-02-2024") == .date)
        #expect(form("06-12345678") == .phone)
        #expect(form("0123 AB") == .text)
        #expect(form("1234 ab") == .postcode)
    }
}
