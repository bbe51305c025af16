import SeededChance
import Testing

@testable import Rulebook

/// "It would be allowed if …": every set of changes works, is minimal, and touches only what can be changed; none is missed.
///
/// Completeness is shown with an unlimited number of evaluations. With the limits that answers use, a set may be missing; what is
/// there still holds.
@Suite struct CounterfactualTests {
    @Test(arguments: Effort.seeds(25))
    func againstEnumeration(seed: Int) throws {
        var trial = try Trial(seed)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let situation = trial.worlds.partial(complete, leavingAtMost: 12, &trial.chance)
        let verdict = try trial.engine.verdict(situation, asOf: trial.date)
        guard verdict.label == .prohibited else { return }
        var search = CounterfactualSearch(engine: trial.engine, situation: situation, date: trial.date)
        search.maximumSize = 2
        search.maximumEvaluations = .max
        search.maximumFound = .max
        let found = search.wouldAllow().map { Set($0.changes.map(Step.init)) }
        let expected = Enumeration(trial: trial, situation: situation).minimalSets()
        #expect(Set(found) == expected, "seed \(seed): \(trial.words(situation))")
        #expect(found.count == Set(found).count)
    }

    @Test(arguments: Effort.seeds(25))
    func withTheLimitsOfAnAnswer(seed: Int) throws {
        var trial = try Trial(seed)
        guard let complete = trial.worlds.complete(&trial.chance) else { return }
        let situation = trial.worlds.partial(complete, leavingAtMost: 12, &trial.chance)
        let enumeration = Enumeration(trial: trial, situation: situation)
        let answer = try trial.engine.answer(situation, asOf: trial.date)
        for counterfactual in answer.wouldAllow {
            let steps = Set(counterfactual.changes.map(Step.init))
            let changed = steps.reduce(situation) { $1.apply(to: $0) }
            #expect(enumeration.isAllowed(changed), "seed \(seed)")
            #expect(try trial.engine.verdict(changed, asOf: trial.date) == counterfactual.gives)
            for step in steps {
                #expect(!enumeration.isAllowed(steps.subtracting([step]).reduce(situation) { $1.apply(to: $0) }), "not minimal, seed \(seed)")
                #expect(enumeration.efforts[step] != nil, "a fact that cannot change, seed \(seed)")
            }
            #expect(counterfactual.effort == steps.reduce(0) { $0 + (enumeration.efforts[$1] ?? 0) })
        }
        for counterfactual in answer.wouldBreak {
            let changed = counterfactual.changes.map(Step.init).reduce(situation) { $1.apply(to: $0) }
            #expect(trial.worlds.completions(of: changed).allSatisfy { trial.naive().level($0) == .prohibited }, "seed \(seed)")
        }
        #expect(answer.verdict.label == .prohibited || answer.wouldAllow.isEmpty)
        #expect(answer.verdict.atWorst < .prohibited || answer.wouldBreak.isEmpty)
    }
}

/// One change of one fact, or of one option of a set.
private struct Step: Hashable {
    var fact: Int
    var option: Int?
    var to: FactState

    init(fact: Int, option: Int?, to: FactState) { (self.fact, self.option, self.to) = (fact, option, to) }

    init(_ change: Counterfactual.Change) {
        (fact, option, to) = (change.fact, change.option, change.to)
        // Of a set only the option matters that is changed.
        if let option, case .options(let states) = change.to { to = states[option] == .yes ? .yes : .no }
    }

    func apply(to situation: Situation) -> Situation {
        var result = situation
        if let option, case .options(var states) = situation[fact] {
            states[option] = to == .yes ? .yes : .no
            result[fact] = .options(states)
        } else {
            result[fact] = to
        }
        return result
    }
}

/// All sets of at most two changes, tried one by one on all completions.
private struct Enumeration {
    let trial: Trial
    let situation: Situation
    /// Every possible change with its effort.
    private(set) var efforts: [Step: Int] = [:]

    init(trial: Trial, situation: Situation) {
        (self.trial, self.situation) = (trial, situation)
        for (fact, declared) in trial.rulebook.facts.enumerated() {
            guard declared.isFact, case .effort(let effort, _) = declared.change else { continue }
            switch situation[fact] {
            case .yes: efforts[Step(fact: fact, option: nil, to: .no)] = effort
            case .no: efforts[Step(fact: fact, option: nil, to: .yes)] = effort
            case .option(let chosen):
                for option in declared.options.indices where option != chosen { efforts[Step(fact: fact, option: nil, to: .option(option))] = effort }
            case .options(let states):
                for (option, state) in states where state == .yes || state == .no {
                    efforts[Step(fact: fact, option: option, to: state == .yes ? .no : .yes)] = effort
                }
            default: break
            }
        }
    }

    /// Whether the facts can be so, and some completion is not prohibited.
    func isAllowed(_ situation: Situation) -> Bool {
        trial.worlds.completions(of: situation).contains { trial.naive().level($0) < .prohibited }
    }

    func minimalSets() -> Set<Set<Step>> {
        var single: Set<Step> = []
        for step in efforts.keys where isAllowed(step.apply(to: situation)) { single.insert(step) }
        var result = Set(single.map { Set([$0]) })
        let rest = efforts.keys.filter { !single.contains($0) }
        for (position, one) in rest.enumerated() {
            for other in rest[(position + 1)...] where one.fact != other.fact || one.option != other.option {
                if isAllowed(other.apply(to: one.apply(to: situation))) { result.insert([one, other]) }
            }
        }
        return result
    }
}
