/// Exact questions about what can still become true, answered by a search within a budget.
///
/// The search is that of a satisfiability solver on the graph of conditions: what is required is followed forwards and
/// backwards, and only where two ways are left is one tried.
struct Search {
    /// A search gives up after this many narrowings.
    var budget: Int
    /// Called with the solver in the state in which all goals are reached, before it is put back.
    var whenReached: ((Solver) -> Void)?

    init(budget: Int, whenReached: ((Solver) -> Void)? = nil) {
        self.budget = budget
        self.whenReached = whenReached
    }

    enum Result: Equatable {
        case possible
        case impossible
        case gaveUp
    }

    /// Can all `goals` be reached at once by filling in what is unknown? The solver is left as it was.
    func reach(_ goals: [(ref: Ref, wanted: Truth)], in solver: Solver) -> Result {
        let mark = solver.mark
        defer { solver.undo(to: mark) }
        for goal in goals where !solver.require(goal.ref, goal.wanted) { return .impossible }
        return decide(solver, solver.steps + budget)
    }

    private func decide(_ solver: Solver, _ limit: Int) -> Result {
        guard let (ref, wanted) = solver.nextDecision() else {
            return solver.isBorneOut ? obey(solver, limit) : .gaveUp
        }
        if solver.steps > limit { return .gaveUp }
        for value in [wanted, !wanted] {
            let mark = solver.mark
            if solver.require(ref, value) {
                let result = decide(solver, limit)
                if result != .impossible {
                    solver.undo(to: mark)
                    return result
                }
            }
            solver.undo(to: mark)
        }
        return .impossible
    }

    /// What is left open must still be able to obey the constraints.
    private func obey(_ solver: Solver, _ limit: Int) -> Result {
        guard let (variable, mask) = solver.openConstraint() else {
            whenReached?(solver)
            return .possible
        }
        if solver.steps > limit { return .gaveUp }
        for values in [~mask, mask] {
            let mark = solver.mark
            let result = solver.narrow(variable, to: values) ? obey(solver, limit) : .impossible
            solver.undo(to: mark)
            if result != .impossible { return result }
        }
        return .impossible
    }

    /// Can a different value of one variable give a different value of the decision, all else being equal?
    /// - Parameters:
    ///   - twins: two copies of the solver, in the same state as it; they are left as they were.
    ///   - together: let the facts to which constraints tie the variable change with it.
    func isRelevant(_ variable: Int, to decision: Ref, in solver: Solver, twins: Twins, together: Bool = false) -> Result {
        guard solver.value(decision) == .unknown else { return .impossible }
        let values = (0..<64).filter { solver.masks[variable] & (1 << UInt64($0)) != 0 }
        var tied: Set<Int> = []
        if together {
            guard let all = solver.program.tied[variable] else { return .impossible }
            tied = all.filter { solver.program.rulebook.facts[solver.program.layout.facts[$0]].isFact }
        }
        // Alone, a variable can go from value to value one step at a time; together with others it may have to leap.
        let steps = zip(values, values.dropFirst()).map { ($0, $1) }
        let leaps = values.flatMap { first in values.filter { first < $0 }.map { (first, $0) } }
        // The walk of a twin is free for this: a search collects nothing.
        let cone = twins.one.cone(of: tied.union([variable]))
        guard cone.hasSeen(decision.node) else { return .impossible }
        let pair = Pair(one: twins.one, other: twins.other, apart: variable, tied: tied, cone: cone)
        var gaveUp = false
        for (first, second) in together ? leaps : steps {
            for wanted in [Truth.yes, .no] {
                switch differ(pair, first, second, decision, wanted) {
                case .possible: return .possible
                case .gaveUp: gaveUp = true
                case .impossible: break
                }
            }
        }
        return gaveUp ? .gaveUp : .impossible
    }

    /// Can the one variable with the first value make the decision come out as wanted, and with the second value otherwise?
    private func differ(_ pair: Pair, _ first: Int, _ second: Int, _ decision: Ref, _ wanted: Truth) -> Result {
        let marks = (pair.one.mark, pair.other.mark)
        defer {
            pair.one.undo(to: marks.0)
            pair.other.undo(to: marks.1)
        }
        guard pair.one.narrow(pair.apart, to: 1 << UInt64(first)), pair.other.narrow(pair.apart, to: 1 << UInt64(second)),
            pair.one.require(decision, wanted), pair.other.require(decision, !wanted), pair.agree(since: marks)
        else { return .impossible }
        return decide(pair, pair.one.steps + pair.other.steps + budget)
    }

    /// Two copies of a solver, made once for many questions about the same state.
    struct Twins {
        let one: Solver
        let other: Solver

        init(of solver: Solver) {
            one = Solver(copying: solver)
            other = Solver(copying: solver)
        }
    }

    /// Two completions of the same situation that differ in one variable only, and in those that are tied to it.
    private struct Pair {
        let one: Solver
        let other: Solver
        let apart: Int
        let tied: Set<Int>
        /// What hangs on the variables that may differ; every other condition has the same value in both.
        let cone: Visits

        private func isShared(_ variable: Int) -> Bool { variable != apart && (tied.isEmpty || !tied.contains(variable)) }

        /// Gives each what the other has learned, until neither learns more; false on a contradiction.
        func agree(since marks: (Int, Int)) -> Bool {
            var (here, there) = marks
            while true {
                let (untilHere, untilThere) = (one.mark, other.mark)
                if untilHere == here, untilThere == there { return true }
                guard share(one, from: here, until: untilHere, with: other), share(other, from: there, until: untilThere, with: one)
                else { return false }
                (here, there) = (untilHere, untilThere)
            }
        }

        private func share(_ source: Solver, from start: Int, until end: Int, with target: Solver) -> Bool {
            for position in start..<end {
                if let variable = source.narrowed(at: position) {
                    if isShared(variable), !target.narrow(variable, to: source.masks[variable]) { return false }
                } else if let node = source.valued(at: position), !cone.hasSeen(node), !target.copy(node, from: source) {
                    return false
                }
            }
            return true
        }
    }

    private func decide(_ pair: Pair, _ limit: Int) -> Result {
        let fromOne = pair.one.nextDecision()
        guard let (ref, wanted) = fromOne ?? pair.other.nextDecision() else {
            return pair.one.isBorneOut && pair.other.isBorneOut ? obey(pair, limit) : .gaveUp
        }
        if pair.one.steps + pair.other.steps > limit { return .gaveUp }
        let solver = fromOne == nil ? pair.other : pair.one
        for value in [wanted, !wanted] {
            let marks = (pair.one.mark, pair.other.mark)
            var result = Result.impossible
            if solver.require(ref, value), pair.agree(since: marks) { result = decide(pair, limit) }
            pair.one.undo(to: marks.0)
            pair.other.undo(to: marks.1)
            if result != .impossible { return result }
        }
        return .impossible
    }

    private func obey(_ pair: Pair, _ limit: Int) -> Result {
        let fromOne = pair.one.openConstraint()
        guard let (variable, mask) = fromOne ?? pair.other.openConstraint() else { return .possible }
        if pair.one.steps + pair.other.steps > limit { return .gaveUp }
        let solver = fromOne == nil ? pair.other : pair.one
        for values in [~mask, mask] {
            let marks = (pair.one.mark, pair.other.mark)
            let result = solver.narrow(variable, to: values) && pair.agree(since: marks) ? obey(pair, limit) : .impossible
            pair.one.undo(to: marks.0)
            pair.other.undo(to: marks.1)
            if result != .impossible { return result }
        }
        return .impossible
    }
}
