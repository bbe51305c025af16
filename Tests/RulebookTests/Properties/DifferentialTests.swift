import SeededChance
import Testing

@testable import Rulebook

/// The solver, the bulk evaluator and the naive reading of the document say the same of every norm, duty and verdict.
@Suite struct DifferentialTests {
    @Test(arguments: Effort.seeds(25))
    func everythingKnown(seed: Int) throws {
        var trial = try Trial(seed)
        for _ in 0..<3 {
            guard let situation = trial.worlds.complete(&trial.chance) else { return }
            let solver = try trial.engine.solver(situation, asOf: trial.date)
            for layer in Layer.allCases {
                let naive = trial.naive(layer)
                for (index, norm) in trial.rulebook.norms.enumerated() {
                    let applies = solver.value(solver.program.applies[layer.rawValue][index])
                    #expect(applies == naive.applies(index, situation), "\(norm.id) in \(layer), seed \(seed): \(trial.words(situation))")
                    #expect(
                        solver.status(ofDuty: index, in: layer) == naive.status(ofDuty: index, situation),
                        "\(norm.id) in \(layer), seed \(seed): \(trial.words(situation))")
                }
                let verdict = try trial.engine.verdict(situation, asOf: trial.date, layer: layer)
                let level = naive.level(situation)
                #expect(verdict == Verdict(label: Label(level), atBest: level, atWorst: level, isExact: true), "\(layer), seed \(seed)")
            }
            for index in trial.rulebook.weighings.indices {
                #expect(solver.value(solver.program.outcomes[index]) == trial.naive().outcome(index, situation), "seed \(seed)")
            }
        }
    }

    /// Kleene's values: the engine knows what the naive reading knows, and more only where a constraint or a contradiction tells it.
    @Test(arguments: Effort.seeds(25))
    func partlyKnown(seed: Int) throws {
        var trial = try Trial(seed)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let situation = trial.worlds.partial(complete, leavingAtMost: 1_000_000, &trial.chance)
        let solver = try trial.engine.solver(situation, asOf: trial.date)
        for layer in Layer.allCases {
            let naive = trial.naive(layer)
            for (index, norm) in trial.rulebook.norms.enumerated() {
                let known = naive.applies(index, situation)
                let engine = solver.value(solver.program.applies[layer.rawValue][index])
                if known != .unknown { #expect(engine == known, "\(norm.id) in \(layer), seed \(seed): \(trial.words(situation))") }
                if engine != .unknown { #expect(engine == naive.applies(index, complete), "\(norm.id) in \(layer), seed \(seed)") }
            }
        }
    }

    @Test(arguments: Effort.seeds(25))
    func bulk(seed: Int) throws {
        var trial = try Trial(seed)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let prepared = trial.engine.prepared(for: trial.date)
        for _ in 0..<3 {
            let situation = trial.worlds.partial(complete, leavingAtMost: 1_000_000, &trial.chance)
            let solver = try trial.engine.solver(situation, asOf: trial.date)
            let masks = (0..<solver.program.layout.count).map { solver.masks[$0] }
            var values = prepared.bulk.scratch()
            prepared.bulk.evaluate(masks, into: &values)
            for node in 0..<solver.program.nodeCount {
                let ref = Ref(node: node)
                #expect(solver.value(ref).rawValue == values[node * 2], "node \(node), seed \(seed)")
                #expect(solver.value(!ref).rawValue == values[node * 2 + 1], "node \(node), seed \(seed)")
            }
        }
    }
}
