public import Text

/// What an interview wants to know.
public enum Goal: String, Sendable, Hashable, CaseIterable {
    /// Whether the processing is allowed.
    case verdict
    /// How the duties stand that follow from a request or a breach.
    case event
    /// The verdict, and whether every duty that applies is fulfilled.
    case everything

    public var text: Bilingual {
        switch self {
        case .verdict: .init(nl: "mag het?", en: "is it allowed?")
        case .event: .init(nl: "wat moet er nu gebeuren?", en: "what has to happen now?")
        case .everything: .init(nl: "mag het, en is alles in orde?", en: "is it allowed, and is everything in order?")
        }
    }
}

/// A question that the interview asks, and why.
public struct Question: Sendable {
    /// Fact index.
    public var fact: Int
    /// Norms (indices) that hang on the answer, in the order of the law; at most three.
    public var because: [Int]
    /// Weighings that hang on the answer.
    public var becauseWeighings: [Int]
    /// What each answer would do, where that can be said in a word.
    public var impact: [(answer: FactState, label: Label)]
    /// The verdict as it stands.
    public var verdict: Verdict
    /// How many facts were answered, and roughly how many more may be asked.
    public var answered: Int
    public var remaining: Int
}

/// Chooses questions: only those whose answer can still matter, in the author's order, the most telling first.
///
/// The interview has no state of its own: the next question depends on the set of answers alone, so any answer can be
/// changed or taken back at any time.
public struct Interview: Sendable {
    public let engine: Engine
    public let date: LawDate
    public let goal: Goal

    public init(_ engine: Engine, asOf date: LawDate, goal: Goal) {
        self.engine = engine
        self.date = date
        self.goal = goal
    }

    /// What is still undecided for the goal, one stage after the other: nodes whose value would settle it. A later stage is
    /// asked about when no question of an earlier one is left, as when only a judgement is open there.
    func stages(_ solver: Solver, _ situation: Situation) -> [[Ref]] {
        var stages: [[Ref]] = []
        let outputs = solver.program.overall[Layer.law.rawValue]
        if goal != .event {
            // Conditions do not matter while it may be prohibited, unless everything is asked about.
            let prohibited = value(outputs.prohibited, in: solver)
            if prohibited == .unknown { stages.append([outputs.prohibited]) }
            if prohibited == .no || prohibited == .unknown && goal == .everything {
                let conditional = value(outputs.conditional, in: solver)
                if conditional == .unknown { stages.append([outputs.conditional]) }
                if conditional == .no { stages.append([outputs.covered]) }
            }
        }
        if goal != .verdict { stages.append(duties(solver, situation)) }
        if goal != .event, isDutyUnfulfilled(solver) { stages.append([solver.program.planned]) }
        return stages.map { $0.filter { solver.value($0) == .unknown } }.filter { !$0.isEmpty }
    }

    /// Duties of which it is open whether they apply, or whether they are fulfilled.
    private func duties(_ solver: Solver, _ situation: Situation) -> [Ref] {
        let (applies, fulfilled) = (solver.program.applies[Layer.house.rawValue], solver.program.fulfilled[Layer.house.rawValue])
        return solver.program.duties.compactMap { index in
            guard goal == .everything || engine.rulebook.norms[index].duty?.moment == .after else { return nil }
            switch solver.value(applies[index]) {
            case .no: return nil
            // What may bind, as people judge: then it matters whether it is fulfilled.
            case .unknown: return engine.mayBind(index, solver, situation) ? fulfilled[index] : applies[index]
            case .yes: return fulfilled[index]
            }
        }
    }

    /// Whether some duty stands unfulfilled: then it matters whether the processing runs already, for then it is breached.
    private func isDutyUnfulfilled(_ solver: Solver) -> Bool {
        let outputs = solver.program.overall[Layer.law.rawValue]
        if goal == .verdict, solver.value(outputs.prohibited) != .no { return false }
        return solver.program.duties.contains { index in
            engine.rulebook.norms[index].duty?.moment != .after
                && Layer.allCases.contains { solver.status(ofDuty: index, in: $0) == .outstanding }
        }
    }

    /// The value of a node; where three-valued logic leaves it open, by search.
    private func value(_ ref: Ref, in solver: Solver) -> Truth {
        let known = solver.value(ref)
        let search = Search(budget: 1_500)
        guard known == .unknown else { return known }
        if search.reach([(ref, .yes)], in: solver) == .impossible { return .no }
        return search.reach([(ref, .no)], in: solver) == .impossible ? .yes : .unknown
    }

    /// The next question, or nil when no answer can matter any more to the goal.
    /// - Throws: `Contradiction` when the answers cannot be true together.
    public func next(_ situation: Situation) throws(Contradiction) -> Question? {
        try nextTogether(situation, atMost: 1).first
    }

    /// The next screen: one question, or two of a step that the author wants asked together, each of which matters now.
    /// Empty when no answer can matter any more to the goal.
    /// - Throws: `Contradiction` when the answers cannot be true together.
    public func nextTogether(_ situation: Situation) throws(Contradiction) -> [Question] {
        try nextTogether(situation, atMost: 2)
    }

    private func nextTogether(_ situation: Situation, atMost limit: Int) throws(Contradiction) -> [Question] {
        let solver = try engine.solver(situation, asOf: date)
        let stages = self.stages(solver, situation)
        let candidates = stages.map { self.candidates(for: $0, solver, situation) }
        let remaining = Set(candidates.flatMap { $0.values.joined() }).count
        guard remaining > 0 else { return [] }
        let twins = Search.Twins(of: solver)
        for (decisions, byGroup) in zip(stages, candidates) {
            let chosen = choose(byGroup, decisions, solver, twins, situation, atMost: limit)
            if !chosen.isEmpty { return chosen.map { question($0, decisions, solver, situation, remaining: remaining) } }
        }
        return []
    }

    /// Facts not asked yet on which a decision hangs, by group, in the order in which the law names them.
    private func candidates(for decisions: [Ref], _ solver: Solver, _ situation: Situation) -> [Int: [Int]] {
        var seen = Set<Int>()
        var byGroup: [Int: [Int]] = [:]
        for variable in solver.openVariables(under: decisions) {
            let fact = engine.layout.facts[variable]
            guard engine.rulebook.facts[fact].isFact, !engine.wasAsked(variable, situation), seen.insert(fact).inserted else { continue }
            byGroup[engine.rulebook.facts[fact].group, default: []].append(fact)
        }
        return byGroup
    }

    /// The facts of the next screen: of the first group in which one matters, the most telling first.
    private func choose(
        _ byGroup: [Int: [Int]], _ decisions: [Ref], _ solver: Solver, _ twins: Search.Twins, _ situation: Situation, atMost limit: Int
    ) -> [Int] {
        let relevance = Relevance(decisions, in: solver, twins: twins, of: self, situation)
        var ranked: [Int: [Int]] = [:]
        // Facts that constraints tie together may matter only when they change together: they come last.
        for together in [false, true] {
            for group in byGroup.keys.sorted() {
                let facts = ranked[group] ?? rank(byGroup[group]!, decisions, solver)
                ranked[group] = facts
                guard let first = facts.first(where: { relevance.holds($0, together: together) }) else { continue }
                guard limit > 1, engine.rulebook.groups[group].isTogether else { return [first] }
                return [first] + companion(of: first, among: facts, decisions, solver, situation)
            }
        }
        return []
    }

    /// The fact that may stand on the same screen: one that still matters when the first gets its likeliest answer, which is nothing
    /// for a list, the first that is left for a choice, and by its prior for yes or no.
    private func companion(of first: Int, among facts: [Int], _ decisions: [Ref], _ solver: Solver, _ situation: Situation) -> [Int] {
        let mark = solver.mark
        defer { solver.undo(to: mark) }
        let outcomes = outcomes(first, solver)
        let isYesNo = engine.rulebook.facts[first].kind == .yesNo
        guard let likely = isYesNo ? outcomes.max(by: { $0.0 < $1.0 }) : outcomes.first else { return [] }
        for (variable, mask) in likely.1 where !solver.narrow(variable, to: mask) { return [] }
        let relevance = Relevance(decisions, in: solver, twins: Search.Twins(of: solver), of: self, situation)
        let next = facts.first { $0 != first && relevance.holds($0, together: false) }
        return next.map { [$0] } ?? []
    }

    /// The facts of a group, the one that leaves least to ask first.
    private func rank(_ candidates: [Int], _ decisions: [Ref], _ solver: Solver) -> [Int] {
        guard candidates.count > 1 else { return candidates }
        let scored = candidates.map { ($0, expectedRest($0, decisions, solver)) }
        return scored.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }

    /// How many open variables are left on average after the answer.
    private func expectedRest(_ fact: Int, _ decisions: [Ref], _ solver: Solver) -> Double {
        var total = 0.0
        var weights = 0.0
        for (weight, narrowings) in outcomes(fact, solver) {
            let mark = solver.mark
            var possible = true
            for (variable, mask) in narrowings where possible { possible = solver.narrow(variable, to: mask) }
            if possible {
                total += weight * Double(solver.openVariableCount(under: decisions.prefix(4)))
                weights += weight
            }
            solver.undo(to: mark)
        }
        return weights == 0 ? .infinity : total / weights
    }

    /// Possible answers with how likely they are: for a set fact none, and each option alone.
    private func outcomes(_ fact: Int, _ solver: Solver) -> [(Double, [(Int, UInt64)])] {
        let declared = engine.rulebook.facts[fact]
        let variables = engine.layout.variables(of: fact)
        let yes = VariableLayout.yes
        let no = VariableLayout.no
        switch declared.kind {
        case .yesNo:
            let prior = declared.prior ?? 0.5
            return [(prior, [(variables.lowerBound, yes)]), (1 - prior, [(variables.lowerBound, no)])]
        case .oneOf, .number, .date:
            let values = (0..<64).filter { solver.masks[variables.lowerBound] & (1 << UInt64($0)) != 0 }
            return values.map { (1 / Double(values.count), [(variables.lowerBound, 1 << UInt64($0))]) }
        case .set(let options):
            let prior = declared.prior ?? 0.15
            let nothing = variables.map { ($0, no) }
            var result = [(max(0.1, 1 - prior * Double(options.count)), nothing)]
            for variable in variables { result.append((prior, variables.map { ($0, $0 == variable ? yes : no) })) }
            return result
        }
    }

    private func question(_ fact: Int, _ decisions: [Ref], _ solver: Solver, _ situation: Situation, remaining: Int) -> Question {
        let (norms, weighings) = engine.hanging(on: fact, in: solver)
        let outputs = solver.program.overall[Layer.law.rawValue]
        let calculator = VerdictCalculator(solver: solver, search: Search(budget: 600))
        let impact = impacts(fact).compactMap { state -> (answer: FactState, label: Label)? in
            let mark = solver.mark
            defer { solver.undo(to: mark) }
            for (variable, mask) in engine.layout.narrowings(fact, state) where !solver.narrow(variable, to: mask) { return nil }
            let (best, worst) = calculator.interval(outputs)
            return best == worst ? (state, Label(best)) : nil
        }
        let (best, worst) = calculator.interval(outputs)
        let verdict = Verdict(label: best == worst ? Label(best) : .undecided, atBest: best, atWorst: worst, isExact: false)
        return Question(
            fact: fact, because: Array(norms.prefix(3)), becauseWeighings: Array(weighings.prefix(2)), impact: impact, verdict: verdict,
            answered: situation.states.count, remaining: remaining)
    }

    /// The answers whose consequence is worth showing.
    private func impacts(_ fact: Int) -> [FactState] {
        switch engine.rulebook.facts[fact].kind {
        case .yesNo: [.yes, .no]
        case .oneOf(let options): options.indices.map { .option($0) }
        case .set, .number, .date: []
        }
    }
}

/// Which facts can still matter to what is undecided.
private struct Relevance {
    let interview: Interview
    let situation: Situation
    let solver: Solver
    let twins: Search.Twins
    let search = Search(budget: 600)
    /// Each decision with the variables on which it hangs.
    let open: [(decision: Ref, variables: Set<Int>)]

    init(_ decisions: [Ref], in solver: Solver, twins: Search.Twins, of interview: Interview, _ situation: Situation) {
        (self.interview, self.situation, self.solver, self.twins) = (interview, situation, solver, twins)
        open = decisions.map { ($0, Set(solver.openVariables(under: $0))) }
    }

    /// - Parameter together: whether facts that constraints tie to it may change with it.
    func holds(_ fact: Int, together: Bool) -> Bool {
        let layout = interview.engine.layout
        return open.contains { decision, variables in
            layout.variables(of: fact).contains { variable in
                // What is tied to it may be open where it is not.
                (together || variables.contains(variable)) && !solver.isSettled(variable) && !interview.engine.wasAsked(variable, situation)
                    && search.isRelevant(variable, to: decision, in: solver, twins: twins, together: together) != .impossible
            }
        }
    }
}

extension Engine {
    /// The open norms and weighings in whose conditions a fact stands, directly or through concepts.
    func hanging(on fact: Int, in solver: Solver) -> (norms: [Int], weighings: [Int]) {
        let variables = Set(layout.variables(of: fact))
        let applies = solver.program.applies[Layer.house.rawValue]
        var norms: [Int] = []
        for (index, norm) in rulebook.norms.enumerated() where norm.kind == .rule || norm.duty != nil {
            guard solver.value(applies[index]) == .unknown || norm.duty != nil && solver.value(applies[index]) == .yes else { continue }
            var refs = [applies[index]]
            if let fulfilled = solver.program.fulfilled[Layer.house.rawValue][index] { refs.append(fulfilled) }
            if refs.contains(where: { ref in solver.openVariables(under: ref).contains { variables.contains($0) } }) { norms.append(index) }
            if norms.count >= 3 { break }
        }
        var weighings: [Int] = []
        for (index, weighing) in rulebook.weighings.enumerated() where solver.value(solver.program.outcomes[index]) == .unknown {
            var mentions = false
            for factor in weighing.factors {
                for consideration in factor.considerations {
                    consideration.condition.forEachTest { tested, _ in if tested == fact { mentions = true } }
                }
            }
            if mentions { weighings.append(index) }
        }
        return (norms, weighings)
    }
}
