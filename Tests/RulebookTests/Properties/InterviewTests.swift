import SeededChance
import Testing
import Text

@testable import Rulebook

/// Somebody answers question after question: every question matters, and none that matters is left out.
@Suite struct InterviewTests {
    @Test(arguments: Effort.seeds(20))
    func asksWhatMattersAndOnlyThat(seed: Int) throws {
        var trial = try Trial(seed)
        guard let truth = trial.worlds.complete(&trial.chance) else { return }
        // The judgements are there from the start, so that the facts alone must settle it.
        var situation = trial.worlds.partial(truth, leavingAtMost: 96, &trial.chance)
        for fact in trial.rulebook.facts.indices where !trial.rulebook.facts[fact].isFact { situation[fact] = truth[fact] }
        for (fact, state) in situation.states where Self.isUnsure(state) { situation[fact] = nil }
        let interview = Interview(trial.engine, asOf: trial.date, goal: .verdict)
        let naive = trial.naive()
        var asked = 0
        while let question = try interview.next(situation) {
            asked += 1
            guard asked <= trial.rulebook.facts.count else {
                Issue.record("the interview does not end, seed \(seed)")
                return
            }
            #expect(trial.rulebook.facts[question.fact].isFact)
            let verdict = try trial.engine.verdict(situation, asOf: trial.date)
            #expect(!verdict.isDecided, "a question after the verdict, seed \(seed): \(trial.words(situation))")
            let completions = trial.worlds.completions(of: situation)
            #expect(
                BruteForce.canDiffer(question.fact, in: completions, trial.rulebook) { BruteForce.decision(verdict, naive.decisions($0)) },
                "“\(trial.rulebook.facts[question.fact].name.en)” cannot matter, seed \(seed): \(trial.words(situation))")
            situation[question.fact] = truth[question.fact]
        }
        let verdict = try trial.engine.verdict(situation, asOf: trial.date)
        let level = naive.level(truth)
        #expect(verdict.atBest == level && verdict.atWorst == level, "seed \(seed): \(trial.words(situation))")
    }

    /// Without judgements an interview ends with a verdict or with what people must weigh, never with facts still wanted.
    @Test(arguments: Effort.seeds(25))
    func leavesOnlyJudgements(seed: Int) throws {
        var trial = try Trial(seed)
        guard let truth = trial.worlds.complete(&trial.chance) else { return }
        var situation = Situation()
        let interview = Interview(trial.engine, asOf: trial.date, goal: .verdict)
        for _ in trial.rulebook.facts {
            guard let question = try interview.next(situation) else { break }
            situation[question.fact] = truth[question.fact]
        }
        let verdict = try trial.engine.verdict(situation, asOf: trial.date)
        #expect(verdict.label != .undecided, "seed \(seed): \(trial.words(situation))")
    }

    /// Everything: at the end the status of every duty is the same as with the full questionnaire.
    @Test(arguments: Effort.seeds(25))
    func everythingSettlesTheDuties(seed: Int) throws {
        var trial = try Trial(seed)
        guard let truth = trial.worlds.complete(&trial.chance) else { return }
        var situation = Situation()
        for fact in trial.rulebook.facts.indices where !trial.rulebook.facts[fact].isFact { situation[fact] = truth[fact] }
        // Whether something runs is known from the start: an interview about duties does not ask it by itself.
        if let stage = trial.rulebook.fact(named: "stage") { situation[stage] = truth[stage] }
        let interview = Interview(trial.engine, asOf: trial.date, goal: .everything)
        var asked = 0
        while let question = try interview.next(situation), asked <= trial.rulebook.facts.count {
            asked += 1
            situation[question.fact] = truth[question.fact]
        }
        #expect(asked <= trial.rulebook.facts.count)
        let solver = try trial.engine.solver(situation, asOf: trial.date)
        let verdict = try trial.engine.verdict(situation, asOf: trial.date)
        let level = trial.naive().level(truth)
        if level == .prohibited {
            #expect(verdict.label == .prohibited, "seed \(seed)")
            return
        }
        #expect(verdict.atBest == level && verdict.atWorst == level, "seed \(seed)")
        for (index, norm) in trial.rulebook.norms.enumerated() where norm.duty != nil {
            let expected = trial.naive(.house).status(ofDuty: index, truth)
            let status = solver.status(ofDuty: index, in: .house)
            if status == .possible || status == .open {
                // Three-valued logic may not see it, but nothing that was not asked can change it.
                guard trial.worlds.count(situation) <= 3_000 else { continue }
                let all = trial.worlds.completions(of: situation).map { trial.naive(.house).status(ofDuty: index, $0) }
                #expect(Set(all) == [expected] || norm.duty?.fulfilled == nil, "\(norm.id), seed \(seed): \(trial.words(situation))")
            } else {
                #expect(status == expected, "\(norm.id), seed \(seed): \(trial.words(situation))")
            }
        }
    }

    /// "Don't know" is an answer: it is not asked again, and the interview still ends.
    @Test(arguments: Effort.seeds(25))
    func unknownIsNotAskedAgain(seed: Int) throws {
        var trial = try Trial(seed)
        let interview = Interview(trial.engine, asOf: trial.date, goal: trial.chance.pick(Goal.allCases))
        var situation = Situation()
        var asked: Set<Int> = []
        while let question = try interview.next(situation) {
            #expect(asked.insert(question.fact).inserted, "asked twice, seed \(seed)")
            guard asked.count <= trial.rulebook.facts.count else { return }
            situation[question.fact] = trial.chance.pick([.unknown, .disputed])
        }
    }

    /// An option of a set that was answered "don't know" is no reason to ask the set again.
    @Test func unknownOptionIsNotAskedAgain() throws {
        let rulebook = try Example.rulebook(
            """
            fact data
              nl  gegevens
              ask nl  x
              ask en  x
              group  g
              type  set
                - health | gezondheid
                - belief | geloof
            fact use
              nl  gebruik
              ask nl  x
              ask en  x
              group  g
              type  yes/no
            rule R
              nl  x
              en  x
              when all of
                - data includes health
                - any of
                  - data includes belief
                  - not data includes belief
              cites LAW
            """)
        let engine = Engine(rulebook)
        let data = try #require(rulebook.fact(named: "data"))
        let situation = Situation([data: .options([0: .unknown])])
        let question = try Interview(engine, asOf: Trial.date("2024-01-01"), goal: .verdict).next(situation)
        #expect(question == nil)
    }

    private static func isUnsure(_ state: FactState) -> Bool {
        switch state {
        case .unknown, .disputed: true
        case .options(let options): options.values.contains { $0 == .unknown || $0 == .disputed }
        case .number(let range): range.count > 1
        default: false
        }
    }
}

extension BruteForce {
    /// Whether two completions with different answers to this fact come out differently; without constraints, all else being equal.
    static func canDiffer(
        _ fact: Int, in completions: [Situation], _ rulebook: Rulebook, _ decision: (Situation) -> Truth
    ) -> Bool {
        if rulebook.implications.isEmpty { return matters(fact, in: completions, decision) }
        let answers = Set(completions.map { $0[fact] })
        return answers.count > 1 && Set(completions.map(decision)).count > 1
    }
}
