import Foundation
import Rulebook
import Testing
import Text

@testable import Casework

struct ToolingCaseTests {
    private static let law = """
        ---
        title-nl: proef
        title-en: trial
        ---
        ```rule
        source S
          nl     bron
          en     source
          level  statute
        group G
          nl  stap
          en  step
        fact covert
          nl      stiekem
          group   G
          ask nl  stiekem?
          ask en  covert?
          type    yes/no
        fact large
          nl      groot
          group   G
          ask nl  groot?
          ask en  large?
          type    yes/no
        fact told
          nl      verteld
          group   G
          ask nl  verteld?
          ask en  told?
          type    yes/no
        weigh W: the interest outweighs
          nl      het belang weegt zwaarder
          ask nl  weegt het zwaarder?
          ask en  does it outweigh?
          group   G
          factor how
            nl       hoe
            en       how
            against  covert
            against  large
            for      told
          cites   S 2
        rule R
          nl    verbod
          en    ban
          when  all of
            - not weighed: the interest outweighs
            - covert
          cites  S 1
        ```
        """

    private let rulebook = Rulebook.read([("law.md", law)]).rulebook!

    private func decided(_ id: String, _ facts: String, _ outcome: String) throws -> DecidedCase {
        let text =
            "case: \(id)\nname: {nl: Zaak \(id), en: Case \(id)}\nauthority: AP\ndecided: 2020-01-01\nsource: S\nfacts: {\(facts)}\nassessments: {the interest outweighs: \(outcome)}\noutcome: \(outcome == "yes" ? "permitted" : "prohibited")\ndecisive: [R]\nopen norms: [the interest outweighs]\n"
        let (decided, diagnostics) = DecidedCase.read(text, file: "c.yaml", rulebook: rulebook)
        #expect(diagnostics.map { $0.line(in: .en) } == [])
        return try #require(decided)
    }

    private func situation(_ facts: [String: FactState]) -> Situation {
        var situation = Situation()
        for (name, state) in facts { situation[rulebook.fact(named: name)!] = state }
        return situation
    }

    @Test func `a case speaks a fortiori only when nothing can be said against that`() throws {
        let engine = Engine(rulebook)
        let library = CaseLibrary(decided: [try decided("strict", "covert: yes, large: no, told: yes", "no")], contested: [], checks: [])
        let precedents = Precedents(engine, library)
        func bearing(_ facts: [String: FactState]) throws -> Precedent? {
            let answer = try engine.answer(situation(facts), asOf: LawDate("2021-01-01")!)
            let sheet = try #require(answer.weighings.first)
            return precedents.speaking(to: sheet, in: answer).first
        }
        // Worse than there: also large, and nobody told.
        let worse = try #require(try bearing(["covert": .yes, "large": .yes, "told": .no]))
        #expect(worse.bearing == .aFortiori && worse.outcome == false)
        #expect(worse.explanation.en.contains("covert") && worse.explanation.nl.contains("stiekem"))
        #expect(try bearing(["covert": .yes, "told": .unknown])?.bearing == .aFortiori)
        #expect(try bearing(["told": .yes]).map(\.outcome) == nil)

        let stricter = Precedents(
            engine, CaseLibrary(decided: [try decided("silent", "covert: yes, large: yes, told: no", "no")], contested: [], checks: []))
        let answer = try engine.answer(situation(["covert": .yes, "large": .no, "told": .yes]), asOf: LawDate("2021-01-01")!)
        let open = try engine.answer(situation(["covert": .yes, "told": .no]), asOf: LawDate("2021-01-01")!)
        let pending = try #require(stricter.speaking(to: open.weighings[0], in: open).first)
        #expect(pending.bearing == .aFortioriIfConfirmed && pending.openHere == [.init(factor: 0, line: 1)])
        let apart = try #require(stricter.speaking(to: answer.weighings[0], in: answer).first)
        #expect(apart.bearing == .distinguishable)
        #expect(apart.onlyThere == [.init(factor: 0, line: 1)] && apart.onlyHere == [.init(factor: 0, line: 2)])
    }

    @Test func `a case in which the norm was found to be met speaks the other way`() throws {
        let engine = Engine(rulebook)
        let library = CaseLibrary(decided: [try decided("open", "covert: yes, large: yes, told: yes", "yes")], contested: [], checks: [])
        let answer = try engine.answer(situation(["covert": .yes, "large": .no, "told": .yes]), asOf: LawDate("2021-01-01")!)
        let found = Precedents(engine, library).speaking(to: answer.weighings[0], in: answer)
        #expect(found.map(\.bearing) == [.aFortiori] && found[0].outcome)
        #expect(Precedents(engine, library).similar(to: answer) == ["open"])
    }

    @Test func `slips that a case notices are killed and the others named`() throws {
        let engine = Engine(rulebook)
        let text = """
            - check: both
              facts: {covert: yes}
              assessments: {the interest outweighs: no}
              expect: {applies: [R]}
            - check: outweighs
              facts: {covert: yes}
              assessments: {the interest outweighs: yes}
              expect: {not: [R]}
            """
        let (checks, diagnostics) = CheckCase.read(text, file: "checks.yaml", rulebook: rulebook)
        #expect(diagnostics.isEmpty)
        let report = RuleMutation.run(engine, CaseLibrary(decided: [], contested: [], checks: checks))
        #expect(report.entries.count == 5)
        #expect(report.survivors.map(\.mutant.line) == ["covert"] && report.survivors.map(\.mutant.change) == [.dropCondition])
        #expect(report.killed.count == 4 && report.equivalent.isEmpty && report.percentageKilled == 80)
        #expect(report.coverage.gaps.map(\.line) == ["covert"] && report.coverage.gaps.first?.seenYes == true)
    }

    @Test func `the cases of the rulebook can all be read`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Law")
        let real = try #require(try RulebookFolder.read(folder).rulebook)
        let (library, diagnostics) = try CaseLibrary.read(folder, rulebook: real)
        #expect(diagnostics.map { $0.line(in: .en) } == [])
        #expect(library.checks.count > 2_000)
    }
}
