import SeededChance
import Testing
import Text

@testable import Rulebook

/// Reasons that an answer gives can be relied on.
@Suite struct ReasonTests {
    @Test(arguments: Effort.seeds(25))
    func sufficientReasonFixesTheVerdict(seed: Int) throws {
        var trial = try Trial(seed)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let situation = trial.worlds.partial(complete, leavingAtMost: 1_000_000, &trial.chance)
        let answer = try trial.engine.answer(situation, asOf: trial.date, options: .init(horizon: false, counterfactuals: false))
        guard answer.verdict.isDecided else {
            #expect(answer.sufficientReason.isEmpty)
            return
        }
        let reason = Situation(situation.states.filter { answer.sufficientReason.contains($0.key) })
        let verdict = try trial.engine.verdict(reason, asOf: trial.date)
        #expect(verdict.label == answer.verdict.label, "seed \(seed): \(trial.words(reason))")
        #expect(trial.naive().level(complete) == verdict.atBest)
    }

    @Test(arguments: Effort.seeds(15))
    func findingsAgreeWithTheNaiveReading(seed: Int) throws {
        var trial = try Trial(seed)
        guard let situation = trial.worlds.complete(&trial.chance) else { return }
        let answer = try trial.engine.answer(situation, asOf: trial.date, options: .init(horizon: false, counterfactuals: false))
        let rules = trial.rulebook.norms.indices.filter { trial.rulebook.norms[$0].kind == .rule }
        // A prohibition by law is shown even where a house rule would lift it.
        let applying = rules.filter { rule in Layer.allCases.contains { trial.naive($0).applies(rule, situation) == .yes } }
        #expect(answer.prohibitions.map(\.norm).sorted() == applying)
        #expect(answer.open.isEmpty && answer.missing.isEmpty && answer.assessments.isEmpty)
        for finding in answer.prohibitions + answer.grounds {
            for node in finding.proof { check(node, finding.value, seed) }
        }
        for duty in answer.duties {
            // The narrowest layer in which the duty applies decides how it stands.
            #expect(duty.status == trial.naive(duty.layer).status(ofDuty: duty.norm, situation), "seed \(seed)")
        }
    }

    /// In a proof of something known, every step is known.
    private func check(_ node: ProofNode, _ value: Truth, _ seed: Int) {
        #expect(node.value != .unknown, "seed \(seed)")
        for child in node.children { check(child, node.value, seed) }
    }

    @Test(arguments: Effort.seeds(10))
    func everyCitationResolves(seed: Int) throws {
        let trial = try Trial(seed)
        for norm in trial.rulebook.norms {
            #expect(norm.kind == .means || !norm.citations.isEmpty)
            for citation in norm.citations {
                #expect(trial.rulebook.sources.indices.contains(citation.source))
                let source = trial.rulebook.sources[citation.source]
                #expect(trial.rulebook.text(of: citation).en.contains(source.short.en))
            }
            if let first = norm.citations.first { #expect(norm.authority == trial.rulebook.sources[first.source].level) }
        }
    }
}
