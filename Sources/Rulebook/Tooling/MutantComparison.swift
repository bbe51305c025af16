/// Asks whether a mutant can make a visible difference in any situation at all.
package struct MutantComparison {
    package enum Outcome: Sendable, Hashable {
        case possible, impossible, gaveUp
    }

    private let engine: Engine
    private let mutant: Mutant
    private let budget: Int

    package init(_ engine: Engine, _ mutant: Mutant, budget: Int = 20_000) {
        self.engine = engine
        self.mutant = mutant
        self.budget = budget
    }

    /// Whether some complete situation, on some date, gives a rule, duty, gap or conflict another value than the original does.
    package var canDiffer: Outcome {
        let changed = engine.rulebook.applying(mutant.replacement)
        var gaveUp = false
        for date in dates(changed) {
            let pair = ProgramBuilder.compare(engine.rulebook, with: changed, layout: engine.layout, on: date)
            if pair.differences.isEmpty { continue }
            let solver = Solver(pair.program, Graph(pair.program))
            let search = Search(budget: budget)
            for (before, after) in pair.differences {
                for wanted in [Truth.yes, .no] {
                    switch search.reach([(before, wanted), (after, !wanted)], in: solver) {
                    case .possible: return .possible
                    case .gaveUp: gaveUp = true
                    case .impossible: break
                    }
                }
            }
        }
        return gaveUp ? .gaveUp : .impossible
    }

    /// One date in every period in which the norms in force differ.
    private func dates(_ changed: Rulebook) -> [LawDate] {
        let points = Set(engine.breakpoints + Engine(changed).breakpoints).sorted()
        return [LawDate("0001-01-01")!] + points
    }
}
