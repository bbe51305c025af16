import SeededChance
import Testing

@testable import Rulebook

/// Every complete situation has exactly one verdict per regime, and enforcement fills in only what it may.
@Suite struct TotalityTests {
    @Test(arguments: Effort.seeds(20))
    func oneVerdictPerRegime(seed: Int) throws {
        var trial = try Trial(seed)
        guard let situation = trial.worlds.complete(&trial.chance) else { return }
        let solver = try trial.engine.solver(situation, asOf: trial.date)
        let calculator = VerdictCalculator(solver: solver)
        for layer in Layer.allCases {
            for (regime, outputs) in solver.program.regimes[layer.rawValue].enumerated() {
                let level = trial.naive(layer).level(situation, regime: regime)
                #expect(calculator.verdict(outputs) == Verdict(label: Label(level), atBest: level, atWorst: level, isExact: true), "seed \(seed)")
            }
        }
        let answer = try trial.engine.answer(situation, asOf: trial.date, options: .reasons)
        let covered = trial.rulebook.regimes.indices.filter { trial.naive().covers($0, situation) == .yes }
        #expect(answer.regimes.map(\.regime) == covered)
    }

    @Test(arguments: Effort.seeds(25))
    func burdenFillsInOnlyWhatIsNotShown(seed: Int) throws {
        var trial = try Trial(seed)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let situation = trial.worlds.partial(complete, leavingAtMost: 1_000_000, &trial.chance)
        let enforced = trial.engine.withBurden(situation)
        for (fact, declared) in trial.rulebook.facts.enumerated() where enforced[fact] != situation[fact] {
            #expect([nil, .unknown, .disputed].contains(situation[fact]))
            #expect(enforced[fact] == (declared.burden == true ? .yes : .no))
            #expect(declared.burden != nil)
        }
        // What can be true stays so: a burden never contradicts what is known.
        #expect(throws: Never.self, "seed \(seed): \(trial.words(situation))") { try trial.engine.verdict(enforced, asOf: trial.date) }
        #expect(trial.engine.withBurden(enforced) == enforced)
        if trial.rulebook.facts.allSatisfy({ $0.burden == nil }) { #expect(enforced == situation) }
    }
}
