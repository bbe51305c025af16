import SeededChance
import Testing

@testable import Rulebook

/// What partial knowledge may say: never more than is true of every completion, and in small cases exactly that.
@Suite struct KnowledgeTests {
    /// A decided verdict never changes when more becomes known; the bounds only come closer.
    @Test(arguments: Effort.seeds(20))
    func moreKnowledgeOnlyNarrows(seed: Int) throws {
        var trial = try Trial(seed)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        var situation = Situation()
        var last = try trial.engine.verdict(situation, asOf: trial.date)
        for fact in trial.chance.shuffled(Array(trial.rulebook.facts.indices)) {
            situation[fact] = complete[fact]
            let now = try trial.engine.verdict(situation, asOf: trial.date)
            #expect(now.atBest >= last.atBest && now.atWorst <= last.atWorst, "seed \(seed): \(trial.words(situation))")
            if last.isDecided { #expect(now.label == last.label) }
            last = now
        }
        let level = trial.naive().level(complete)
        #expect(last.atBest == level && last.atWorst == level)
    }

    /// The interval is what brute force over all completions finds, and the label says who can still settle it.
    @Test(arguments: Effort.seeds(20))
    func exactInterval(seed: Int) throws {
        var trial = try Trial(seed)
        let limit = Effort.isThorough ? 512 : 96
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        for layer in [Layer.law, .guidance] {
            let situation = trial.worlds.partial(complete, leavingAtMost: limit, &trial.chance)
            let naive = trial.naive(layer)
            let verdict = try trial.engine.verdict(situation, asOf: trial.date, layer: layer)
            let completions = trial.worlds.completions(of: situation)
            let levels = completions.map { naive.level($0) }
            let context: Comment = "\(layer), seed \(seed): \(trial.words(situation))"
            #expect(verdict.isExact, context)
            #expect(verdict.atBest == levels.min(), context)
            #expect(verdict.atWorst == levels.max(), context)
            if verdict.isDecided {
                #expect(verdict.label == Label(verdict.atBest))
            } else {
                let matters = BruteForce.factsMatter(in: completions, trial.rulebook) { BruteForce.decision(verdict, naive.decisions($0)) }
                #expect(verdict.label == (matters ? .undecided : .weighing), context)
            }
        }
    }

    /// What an answer lists as missing are facts on which the decision can hang, and none is forgotten.
    @Test(arguments: Effort.seeds(15))
    func missingFacts(seed: Int) throws {
        var features = RandomLaw.Features()
        features.constraints = false
        var trial = try Trial(seed, features)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let situation = trial.worlds.partial(complete, leavingAtMost: 96, &trial.chance)
        let answer = try trial.engine.answer(situation, asOf: trial.date, options: .reasons)
        guard !answer.verdict.isDecided else {
            #expect(answer.missing.isEmpty)
            return
        }
        let naive = trial.naive()
        let completions = trial.worlds.completions(of: situation)
        let expected = trial.rulebook.facts.indices.filter { fact in
            trial.rulebook.facts[fact].isFact
                && BruteForce.matters(fact, in: completions) { BruteForce.decision(answer.verdict, naive.decisions($0)) }
        }
        #expect(answer.missing.sorted() == expected, "seed \(seed): \(trial.words(situation))")
    }
}

/// Questions about all completions of a situation, answered by going through them.
enum BruteForce {
    /// The decision that a verdict leaves open: whether it is prohibited, else whether conditions bind, else whether it is covered.
    static func decision(_ verdict: Verdict, _ decisions: (prohibited: Truth, conditional: Truth, covered: Truth)) -> Truth {
        switch verdict.atWorst {
        case .prohibited: decisions.prohibited
        case .conditions: decisions.conditional
        case .permitted, .notCovered: decisions.covered
        }
    }

    /// Whether two completions with the same judgements come out differently.
    static func factsMatter(in completions: [Situation], _ rulebook: Rulebook, _ decision: (Situation) -> Truth) -> Bool {
        var seen: [Situation: Truth] = [:]
        for completion in completions {
            let judgements = Situation(completion.states.filter { !rulebook.facts[$0.key].isFact })
            let value = decision(completion)
            if let other = seen.updateValue(value, forKey: judgements), other != value { return true }
        }
        return false
    }

    /// Whether two completions that differ in this fact alone come out differently.
    static func matters(_ fact: Int, in completions: [Situation], _ decision: (Situation) -> Truth) -> Bool {
        var seen: [Situation: Truth] = [:]
        for completion in completions {
            var rest = completion
            rest[fact] = nil
            let value = decision(completion)
            if let other = seen.updateValue(value, forKey: rest), other != value { return true }
        }
        return false
    }
}
