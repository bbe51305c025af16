import Jobs
import RegisterTestSupport
import Rulebook
import Testing
import Text

@Suite("Kinds of sensitive data in content") struct ContentCategoryTests {
    @Test("Each stands for an option of the rulebook, and no two for the same")
    func options() throws {
        let index = try #require(Office.engine.rulebook.fact(named: "sensitive data"))
        let fact = Office.engine.rulebook.facts[index]
        let known = Set(fact.options.map(\.name.en))
        for category in ContentCategory.allCases { #expect(known.contains(category.option), "\(category)") }
        #expect(Set(ContentCategory.allCases.map(\.option)).count == ContentCategory.allCases.count)
    }

    @Test("Findings of recognisers fall under them; what is no sensitive data does not")
    func findings() {
        #expect(ContentCategory(finding: "health") == .health && ContentCategory(finding: "bsn") == .bsn)
        #expect(ContentCategory(finding: "ip-address") == .deviceIdentifier && ContentCategory(finding: "mac-address") == .deviceIdentifier)
        for kind in ["person", "email", "postcode", "Health", ""] { #expect(ContentCategory(finding: kind) == nil) }
    }

    @Test("A confidence that is no number is never sure")
    func sureness() {
        #expect(Sureness(confidence: 0.9) == .sure && Sureness(confidence: 1) == .sure)
        #expect(Sureness(confidence: 0.89) == .unsure && Sureness(confidence: .nan) == .unsure)
    }
}
