import Rulebook
import Testing
import Text

@testable import Casework

/// Input that is wrong is refused with its place and the way to mend it; nothing is read by halves and nothing is passed over.
@Suite struct AssessmentFileTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        var code: String
        var text: String
        var hint: String?

        init(_ code: String, _ text: String, hint: String? = nil) { (self.code, self.text, self.hint) = (code, text, hint) }

        var testDescription: String { code + ": " + text.prefix(60) }
    }

    static let mistakes: [Mistake] = [
        Mistake("unknown-fact", "facts:\n  🦔large scal: yes\n", hint: "did you mean “large scale”?"),
        Mistake("unknown-fact", "facts:\n  🦔zzzzzzz: yes\n", hint: "look it up with: waarborg facts WORD"),
        Mistake("wrong-value", "facts:\n  large scale: 🦔maybe\n", hint: "possible: yes, no, unknown or disputed"),
        Mistake("wrong-value", "facts:\n  stage: 🦔runing\n", hint: "did you mean “running”?"),
        Mistake("wrong-value", "facts:\n  stage: 🦔[running]\n", hint: "possible: planned · running"),
        Mistake("wrong-value", "facts:\n  data: [health, 🦔belif]\n", hint: "did you mean “belief”?"),
        Mistake("wrong-value", "facts:\n  data: {🦔helth: yes}\n", hint: "did you mean “health”?"),
        Mistake("wrong-value", "facts:\n  data: {health: 🦔often}\n", hint: "possible: yes, no, unknown or disputed"),
        Mistake("wrong-value", "facts:\n  data: [🦔[health]]\n"),
        Mistake("wrong-value", "facts:\n  age: 🦔sixteen\n", hint: "possible: a whole number, or a range such as 3..5"),
        Mistake("wrong-value", "facts:\n  age: 🦔5..3\n"),
        Mistake("wrong-value", "facts:\n  age: 🦔1.5\n"),
        Mistake("wrong-value", "facts:\n  age: 🦔3.....5\n"),
        Mistake("wrong-value", "facts:\n  age: 🦔99999999999999999999999999\n"),
        Mistake("wrong-value", "facts:\n  start: 🦔2024-02-30\n", hint: "possible: a date (yyyy-mm-dd)"),
        Mistake("wrong-value", "facts:\n  start: 🦔2024-03-01..2024-02-01\n"),
        Mistake("double-key", "facts:\n  large scale: yes\n  🦔grote schaal: no\n"),
        Mistake("double-key", "facts:\n  large scale: yes\n  🦔Large  scale: no\n"),
        Mistake("double-key", "facts:\n  data: {health: yes, 🦔gezondheid: no}\n"),
        Mistake("wrong-part", "facts:\n  🦔it is needed: yes\n", hint: "put it under assessments"),
        Mistake("wrong-part", "facts: {}\nassessments:\n  🦔large scale: yes\n", hint: "put it under facts"),
        Mistake("wrong-part", "facts:\n  🦔BALANCE: yes\n", hint: "put it under assessments"),
        Mistake("double-key", "facts: {}\nassessments:\n  BALANCE: yes\n  🦔the interest prevails: no\n"),
        Mistake("unknown-key", "facts: {}\n🦔fact: {}\n", hint: "did you mean “facts”?"),
        Mistake("missing-key", "🦔title: x\n"),
        Mistake("not-a-mapping", "🦔- facts\n"),
        Mistake("not-a-mapping", "facts: 🦔[a]\n"),
        Mistake("not-text", "title: 🦔[a]\nfacts: {}\n"),
        Mistake("bad-date", "as of: 🦔yesterday\nfacts: {}\n", hint: "write yyyy-mm-dd"),
        Mistake("not-a-list", "facts: {}\nvariants: 🦔{id: a}\n"),
        Mistake("missing-key", "facts: {}\nvariants:\n  - 🦔name: x\n"),
        Mistake("double-key", "facts: {}\nvariants:\n  - id: a\n  - 🦔id: a\n"),
        Mistake("unknown-fact", "facts: {}\nvariants:\n  - id: a\n    facts:\n      🦔nothing: yes\n"),
        Mistake("unknown-key", "facts: {}\nvariants:\n  - id: a\n    🦔fact: {}\n", hint: "did you mean “facts”?"),
    ]

    @Test(arguments: mistakes)
    func mistake(_ mistake: Mistake) throws {
        let mark = try #require(mistake.text.firstIndex(of: "🦔"))
        let before = mistake.text[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
        let position = SourcePosition(file: "x.yaml", line: before.count, column: (before.last?.count ?? 0) + 1)
        let (file, diagnostics) = AssessmentFile.read(mistake.text.replacing("🦔", with: ""), file: "x.yaml", rulebook: try Law.rulebook())
        #expect(file == nil)
        let lines = diagnostics.map { $0.line(in: .en) }.joined(separator: "\n")
        let found = try #require(diagnostics.first { $0.code == mistake.code && $0.position == position }, "\(position) expected:\n\(lines)")
        if let hint = mistake.hint { #expect(found.hint?.en == hint) }
        #expect(!found.message.nl.isEmpty && !found.message.en.isEmpty)
    }

    @Test func everythingThatIsRight() throws {
        let rulebook = try Law.rulebook()
        let text = """
            title: {nl: Proef, en: Trial}
            as of: 2024-05-01
            facts:
              Large scale: ja
              fase: loopt
              data: {health: betwist, geloof: nee}
              age: 16..17
              begin: 2024-02-29
            assessments:
              het is nodig: unknown
              BALANCE: yes
            variants:
              - id: other
                name: Anders
                facts: {data: none, age: 9223372036854775807}
            """
        let (read, diagnostics) = AssessmentFile.read(text, file: "x.yaml", rulebook: rulebook)
        let file = try #require(read, "\(diagnostics)")
        func state(_ name: String, _ situation: Situation) throws -> FactState? { situation[try #require(rulebook.fact(named: name))] }
        #expect(file.asOf == LawDate("2024-05-01"))
        #expect(try state("large scale", file.situation) == .yes)
        #expect(try state("stage", file.situation) == .option(1))
        #expect(try state("data", file.situation) == .options([0: .disputed, 1: .no]))
        #expect(try state("age", file.situation) == .number(16...17))
        #expect(try state("start", file.situation) == .number(20_240_229...20_240_229))
        #expect(try state("it is needed", file.situation) == .unknown)
        #expect(try state("the interest prevails", file.situation) == .yes)
        let variant = try #require(file.variants.first)
        #expect(try state("data", variant.situation) == .options([0: .no, 1: .no]))
        #expect(try state("age", variant.situation) == .number(Int.max...Int.max))
        #expect(try state("stage", variant.situation) == .option(1))
        // The largest number there is must not stop the engine either.
        #expect(try Engine(rulebook).verdict(variant.situation, asOf: #require(LawDate("2024-05-01"))).label == .prohibited)
    }

    /// Health data means large scale here; a file that denies it cannot be judged.
    @Test func contradictionThroughAConstraint() throws {
        let rulebook = try Law.rulebook()
        let (file, _) = AssessmentFile.read("facts:\n  data: [health]\n  large scale: no\n", file: "x.yaml", rulebook: rulebook)
        let situation = try #require(file).situation
        let date = try #require(LawDate("2024-05-01"))
        let error = #expect(throws: Contradiction.self) { try Engine(rulebook).verdict(situation, asOf: date) }
        #expect(Set(error?.facts ?? []) == [try #require(rulebook.fact(named: "data")), try #require(rulebook.fact(named: "large scale"))])
    }
}
