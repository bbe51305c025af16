/// Finds the changes of facts that would turn the verdict.
///
/// Every set of changes that undoes a conclusion must change something in each proof of it. So the search takes one
/// proof, tries each changeable fact in it, takes a proof of what is left, and so on, least effort first: complete
/// up to the size and the number of evaluations allowed.
struct CounterfactualSearch {
    let engine: Engine
    let situation: Situation
    let date: LawDate
    var maximumSize = 3
    var maximumEvaluations = 260
    var maximumFound = 6
    /// How many changes that only open the question are kept.
    var maximumOpen = 3

    /// What a change is to do.
    private enum Aim {
        case better, worse
    }

    private struct Candidate {
        var situation: Situation
        var changes: [Counterfactual.Change]
        var effort: Int
    }

    /// Sets of changes after which the processing is no longer prohibited, none containing another.
    func wouldAllow() -> [Counterfactual] {
        let outputs = engine.prepared(for: date).program.overall[Layer.law.rawValue]
        var frontier = [Candidate(situation: situation, changes: [], effort: 0)]
        var found: [Counterfactual] = []
        var open = 0
        var seen: Set<Set<Counterfactual.Change>> = []
        var evaluations = 0
        var probe = Probe(engine, asOf: date)
        while !frontier.isEmpty, evaluations < maximumEvaluations, found.count - open < maximumFound {
            let next = frontier.indices.min { (frontier[$0].effort, frontier[$0].changes.count) < (frontier[$1].effort, frontier[$1].changes.count) }!
            let candidate = frontier.remove(at: next)
            let changed = Set(candidate.changes)
            if found.contains(where: { changed.isSuperset(of: $0.changes) }) { continue }
            evaluations += 1
            let isConsistent = (try? probe.evaluate(candidate.situation)) != nil
            // Only what is not plainly prohibited is worth a search.
            if isConsistent, probe.value(outputs.prohibited) != .yes, let solver = try? engine.solver(candidate.situation, asOf: date) {
                let verdict = VerdictCalculator(solver: solver, search: Search(budget: 1_500)).verdict(outputs)
                if verdict.label != .prohibited {
                    if candidate.changes.isEmpty { return [] }
                    let isOpen = verdict.label == .undecided
                    if !isOpen || open < maximumOpen {
                        if isOpen { open += 1 }
                        found.append(Counterfactual(changes: candidate.changes, effort: candidate.effort, gives: verdict))
                    }
                    continue
                }
            }
            guard candidate.changes.count < maximumSize else { continue }
            for variable in grounds(candidate, isConsistent ? probe.solver : nil, outputs.prohibited) {
                for (change, effort) in alternatives(variable, candidate.situation, .better, excluding: candidate.changes) {
                    var following = candidate
                    following.changes.append(change)
                    guard seen.insert(Set(following.changes)).inserted else { continue }
                    following.effort += effort
                    following.situation = apply(change, to: candidate.situation)
                    frontier.append(following)
                }
            }
        }
        let least = found.filter { one in !found.contains { $0.changes.count < one.changes.count && Set($0.changes).isSubset(of: one.changes) } }
        // What settles the question comes before what opens it.
        return least.filter { $0.gives.label != .undecided } + least.filter { $0.gives.label == .undecided }
    }

    /// The variables of which at least one must change.
    private func grounds(_ candidate: Candidate, _ solver: Solver?, _ prohibited: Ref) -> [Int] {
        let program = engine.prepared(for: date).program
        guard let solver else {
            // The changes contradict a fact to which constraints tie them.
            return candidate.changes.flatMap { change in
                program.tied[engine.layout.first[change.fact] + (change.option ?? 0)] ?? []
            }.sorted().removingDuplicates()
        }
        if solver.value(prohibited) == .yes {
            // What follows from another fact by a constraint changes only with that fact.
            return solver.support(of: prohibited).flatMap { [$0] + (program.tied[$0]?.sorted() ?? []) }.removingDuplicates()
        }
        // Prohibited in every completion, for reasons that differ: there is no single proof.
        return candidate.situation.states.keys.sorted().flatMap { engine.layout.variables(of: $0) }
    }

    /// Single changes of known facts after which it would be prohibited.
    func wouldBreak() -> [Counterfactual] {
        var probe = Probe(engine, asOf: date)
        let prohibited = probe.program.overall[Layer.law.rawValue].prohibited
        var found: [Counterfactual] = []
        for fact in situation.states.keys.sorted() {
            var ofFact = 0
            for variable in engine.layout.variables(of: fact) {
                // Two of a kind are enough to see it.
                for (change, effort) in alternatives(variable, situation, .worse, excluding: []) where ofFact < 2 {
                    let changed = apply(change, to: situation)
                    guard (try? probe.evaluate(changed)) != nil, probe.value(prohibited) == .yes,
                        (try? engine.solver(changed, asOf: date)) != nil
                    else { continue }
                    ofFact += 1
                    found.append(
                        Counterfactual(
                            changes: [change], effort: effort,
                            gives: Verdict(label: .prohibited, atBest: .prohibited, atWorst: .prohibited, isExact: true)))
                }
            }
            if found.count >= maximumFound * 2 { break }
        }
        return Array(found.sorted { $0.effort < $1.effort }.prefix(maximumFound))
    }

    /// Other values that a person could give to a variable.
    private func alternatives(
        _ variable: Int, _ situation: Situation, _ aim: Aim, excluding: [Counterfactual.Change]
    ) -> [(Counterfactual.Change, Int)] {
        let fact = engine.layout.facts[variable]
        let option = engine.layout.options[variable]
        let declared = engine.rulebook.facts[fact]
        guard declared.isFact, case .effort(let effort, let way) = declared.change, let known = situation[fact],
            !excluding.contains(where: { $0.fact == fact && $0.option == option })
        else { return [] }
        var from = known
        let states: [FactState]
        switch (declared.kind, known) {
        case (.yesNo, .yes): states = [.no]
        case (.yesNo, .no): states = [.yes]
        case (.oneOf(let options), .option(let chosen)):
            states = options.indices.filter { $0 != chosen && !way.excludes($0) }.map { .option($0) }
        case (.set, .options(let options)):
            guard let option, let now = options[option], now == .yes || now == .no else { return [] }
            if way == (aim == .better ? .adding : .removing), now == .yes { return [] }
            if way == (aim == .better ? .removing : .adding), now == .no { return [] }
            // Only the option that changes: the same step is then the same in whatever order steps are taken.
            from = .options(OptionStates(option, now))
            states = [.options(OptionStates(option, now == .yes ? .no : .yes))]
        default: states = []
        }
        return states.map { (Counterfactual.Change(fact: fact, option: option, from: from, to: $0), effort) }
    }

    private func apply(_ change: Counterfactual.Change, to situation: Situation) -> Situation {
        var result = situation
        if let option = change.option, case .options(var options) = result[change.fact] ?? .options([:]),
            case .options(let wanted) = change.to
        {
            options[option] = wanted[option]
            result[change.fact] = .options(options)
        } else {
            result[change.fact] = change.to
        }
        return result
    }
}

extension Fact.Way {
    /// Whether nobody can choose this option.
    fileprivate func excludes(_ option: Int) -> Bool {
        if case .notTo(let options) = self { options.contains(option) } else { false }
    }
}
