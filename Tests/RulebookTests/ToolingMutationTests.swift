import Testing
import Text

@testable import Rulebook

struct ToolingMutationTests {
    private static let small = """
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
        fact alpha
          nl      a
          group   G
          ask nl  a?
          ask en  alpha?
          type    yes/no
        fact beta
          nl      b
          group   G
          ask nl  b?
          ask en  beta?
          type    yes/no
        rule R
          nl     verbod
          en     ban
          valid  2020-01-01 .. 2024-12-31
          when   any of
            - all of
              - alpha
              - beta
            - alpha
          cites  S 1
        exception E
          to     R
          nl     uitzondering
          en     exception
          when   not alpha
          cites  S 2
        ```
        """

    private func small() throws -> Rulebook {
        let (rulebook, diagnostics) = Rulebook.read([("small.md", Self.small)])
        #expect(diagnostics.filter { $0.severity == .error } == [])
        return try #require(rulebook)
    }

    @Test func `every kind of slip is made, on the line where it stands`() throws {
        let found = try small().mutants().map { "\($0.subject) \($0.change.rawValue) \($0.position.line) \($0.line)" }
        let expected = [
            "R drop-condition 30 all of", "R drop-condition 33 alpha", "R swap-any-all 29 any of", "R drop-condition 31 alpha",
            "R drop-condition 32 beta", "R swap-any-all 30 all of", "R negate-condition 31 alpha", "R negate-condition 32 beta",
            "R negate-condition 33 alpha", "E drop-condition 39 not alpha", "E negate-condition 39 not alpha", "R drop-exception 35 E",
            "R later-start 25 2020-01-01", "R earlier-end 25 2024-12-31",
        ]
        #expect(Set(found) == Set(expected))
    }

    @Test func `what cannot be seen is proved to be so`() throws {
        let rulebook = try small()
        let engine = Engine(rulebook)
        for mutant in rulebook.mutants() {
            // R is “alpha and beta, or alpha”, but for “not alpha”: only alpha matters.
            let isEquivalent =
                switch (mutant.change, mutant.position.line) {
                case (.dropCondition, 30), (.dropCondition, 31), (.dropCondition, 32), (.swapAnyAll, 30): true
                case (.negateCondition, 31), (.negateCondition, 32), (.dropException, _): true
                default: false
                }
            #expect((MutantComparison(engine, mutant).canDiffer == .impossible) == isEquivalent, "\(mutant.text.en)")
        }
    }

    @Test func `the values agree with the engine, before and after a slip`() throws {
        let rulebook = LawFolder.rulebook
        let engine = Engine(rulebook)
        let links = ModelLinks(rulebook)
        let mutants = rulebook.mutants()
        let date = LawDate("2026-11-21")!
        var random = SplitMix(seed: 7)
        for round in 0..<12 {
            let mutant = mutants[random.next(mutants.count)]
            let changed = round == 0 ? engine : Engine(rulebook.applying(mutant.replacement))
            for _ in 0..<4 {
                let situation = randomSituation(rulebook, &random)
                guard let values = try? SituationValues(engine, links, situation, asOf: date) else { continue }
                let findings = try changed.findings(situation, asOf: date)
                let effect = values.effect(of: mutant)
                for (index, norm) in rulebook.norms.enumerated() {
                    let value = round == 0 ? values.applies(index) : effect.applies(index)
                    let status = round == 0 ? values.status(ofDuty: index) : effect.status(ofDuty: index)
                    // The compiled program sees that “x and not x” is no; the text alone does not.
                    if value == .yes { #expect(findings.applying.contains(norm.id), "\(norm.id), \(mutant.text.en)") }
                    if value == .no { #expect(findings.notApplying.contains(norm.id), "\(norm.id), \(mutant.text.en)") }
                    if status == .breached { #expect(findings.breaches.contains(norm.id), "\(norm.id), \(mutant.text.en)") }
                    if status == .fulfilled { #expect(findings.fulfilled.contains(norm.id), "\(norm.id), \(mutant.text.en)") }
                }
                #expect(findings.applying.count { id in (round == 0 ? values.applies(rulebook.norm(id)!) : effect.applies(rulebook.norm(id)!)) == .no } == 0)
            }
        }
    }

    private func randomSituation(_ rulebook: Rulebook, _ random: inout SplitMix) -> Situation {
        var situation = Situation()
        for (index, fact) in rulebook.facts.enumerated() where random.next(4) != 0 {
            switch fact.kind {
            case .yesNo: situation[index] = random.next(2) == 0 ? .yes : .no
            case .oneOf(let options): situation[index] = .option(random.next(options.count))
            case .set(let options):
                situation[index] = .options(OptionStates(uniqueKeysWithValues: options.indices.map { ($0, random.next(3) == 0 ? .yes : .no) }))
            case .number: situation[index] = .number(16...16)
            case .date: break
            }
        }
        return situation
    }
}
