import Testing
import Text

@testable import Rulebook

/// What would change a verdict, and in which direction the author of the rulebook says that a fact can change.
@Suite struct WaysOfChangeTests {
    private static func law(_ data: String, _ safeguards: String, _ basis: String) -> String {
        """
        fact data
          nl      gegevens
          group   g
          ask nl  x
          ask en  x
          type    set
            - health | gezondheid
            - name | naam
          \(data)
        fact safeguards
          nl      waarborgen
          group   g
          ask nl  x
          ask en  x
          type    set
            - coded | gecodeerd
            - secret | geheim
          \(safeguards)
        fact basis
          nl      grondslag
          group   g
          ask nl  x
          ask en  x
          type    one of
            - consent | toestemming | alleen hier een uitleg
            - duty | plicht | | only here an explanation
            - interest | belang
          \(basis)
        rule R
          nl    x
          en    x
          when all of
            - data includes health
            - not safeguards includes coded
            - basis is interest
          cites LAW 1
        rule ODD
          nl    x
          en    x
          when all of
            - data includes health
            - not data includes name
            - safeguards includes secret
          cites LAW 2
        """
    }

    private func changes(_ law: String) throws -> Set<String> {
        let scene = try Scene(law)
        let answer = try scene.answer([
            "data": .options([0: .yes, 1: .no]), "safeguards": .options([0: .no, 1: .yes]), "basis": .option(2),
        ])
        #expect(answer.verdict.label == .prohibited)
        return Set(answer.wouldAllow.flatMap(\.changes).map { scene.engine.rulebook.words(for: $0).en })
    }

    @Test func onlyWhatHelpsIsProposed() throws {
        // Free: the odd rule is also met by adding a name, or by dropping a safeguard.
        let free = try changes(Self.law("change 2", "change 2", "change 2"))
        #expect(free.contains("data: also “name”") && free.contains("safeguards: without “secret”"))
        let guided = try changes(Self.law("change 2 by removing", "change 2 by adding", "change 2 not to duty"))
        #expect(guided == ["data: without “health”"])
    }

    private func mistakes(_ law: String) -> [Diagnostic] {
        Rulebook.read([(path: "law.md", text: Example.head + "\n" + law + "\n```\n")]).diagnostics.filter { $0.severity == .error }
    }

    @Test(
        "a way that does not fit is an error with a hint",
        arguments: [
            ("change 2 by magic", "unknown-value"), ("change 2 not to health", "unknown-value"), ("change 9", "bad-number"),
        ])
    func wrongWay(clause: String, code: String) {
        #expect(mistakes(Self.law(clause, "change 2", "change 2")).map(\.code) == [code])
    }

    @Test func aMisspeltOptionIsGuessed() {
        let found = mistakes(Self.law("change 2", "change 2", "change 2 not to dutty"))
        #expect(found.map(\.code) == ["unknown-option"] && found.first?.hint?.en.contains("duty") == true)
    }

    @Test func anExplanationMayBeThereInOneLanguage() throws {
        let rulebook = try Example.rulebook(Self.law("change 2", "change 2", "change 2"))
        let options = rulebook.facts[try #require(rulebook.fact(named: "basis"))].options
        #expect(options[0].hint(in: .nl) == "alleen hier een uitleg" && options[0].hint(in: .en) == nil)
        #expect(options[1].hint(in: .nl) == nil && options[1].hint(in: .en) == "only here an explanation")
        #expect(options[2].hint == nil)
    }
}
