import Rulebook
import Testing
import Text

@testable import Casework

/// Reading decided cases, and holding them against the rulebook.
@Suite struct DecidedCaseTests {
    static let good = """
        case: one
        name: {nl: Een, en: One}
        authority: Court
        decided: 2024-05-01
        source: none
        summary: {nl: x, en: x}
        decision: {nl: x, en: x}
        facts: {stage: running, data: [], age: 10, start: 2020-01-01}
        assessments: {it is needed: no, BALANCE: no}
        outcome: prohibited
        decisive: [R]
        turns on: [stage]
        """

    @Test func good() throws {
        let rulebook = try Law.rulebook()
        let (read, diagnostics) = DecidedCase.read(Self.good, file: "x.yaml", rulebook: rulebook)
        let decided = try #require(read, "\(diagnostics)")
        #expect(decided.asOf == LawDate("2024-05-01"))
        let result = CaseTest(Engine(rulebook)).run(decided)
        #expect(result.agrees && result.problems.isEmpty && !result.isDangerous, "\(result.problems)")
    }

    /// A permitted verdict where the authority prohibited is the one disagreement that may never be.
    @Test func dangerousDisagreement() throws {
        let rulebook = try Law.rulebook()
        let text = Self.good.replacing("stage: running", with: "stage: planned")
        let decided = try #require(DecidedCase.read(text, file: "x.yaml", rulebook: rulebook).decided)
        let result = CaseTest(Engine(rulebook)).run(decided)
        #expect(!result.agrees)
        #expect(result.problems.contains { $0.hasPrefix("outcome: ") })
    }

    @Test(arguments: [
        ("case: one", "", "missing-key"), ("decided: 2024-05-01", "decided: May", "bad-date"), ("outcome: prohibited", "outcome: forbidden", "unknown-value"),
        ("decisive: [R]", "decisive: [Q]", "unknown-norm"), ("turns on: [stage]", "turns on: [nothing]", "unknown-fact"),
        ("facts: {stage", "facts: {stag", "unknown-fact"), ("authority: Court", "autority: Court", "unknown-key"),
        ("decisive: [R]", "decisive: {R: 1}", "not-a-list"), ("assessments: {it", "assessments: {stage: planned, it", "wrong-part"),
    ])
    func mistakes(_ old: String, _ new: String, _ code: String) throws {
        let (decided, diagnostics) = DecidedCase.read(Self.good.replacing(old, with: new), file: "x.yaml", rulebook: try Law.rulebook())
        #expect(decided == nil)
        #expect(diagnostics.contains { $0.code == code }, "\(diagnostics.map { $0.line(in: .en) })")
    }

    @Test func checkCases() throws {
        let rulebook = try Law.rulebook()
        let text = """
            - check: minor
              facts: {age: 16}
              expect: {verdict: prohibited, prohibited by: [R], applies: [R]}
            - check: wrong
              facts: {age: 16}
              expect: {verdict: permitted, not: [R]}
            """
        let (cases, diagnostics) = CheckCase.read(text, file: "x.yaml", rulebook: rulebook)
        #expect(diagnostics.isEmpty)
        let engine = Engine(rulebook)
        #expect(cases.map { $0.failures(engine).count } == [0, 2])
        for bad in ["facts: {}", "- check: a\n  facts: {}", "- check: a\n  expect: {verdict: maybe}", "- check: a\n  expect: {applies: [Q]}", "- 1"] {
            #expect(!CheckCase.read(bad, file: "x.yaml", rulebook: rulebook).diagnostics.isEmpty, "\(bad)")
        }
    }
}
