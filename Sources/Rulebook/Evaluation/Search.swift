/// Exact questions about what can still become true, answered by a search within a budget.
struct Search {
    /// A search gives up after this many narrowings.
    var budget: Int

    enum Result: Equatable {
        /// It can: one possible value per variable that was chosen.
        case possible
        case impossible
        case gaveUp
    }

    /// Can all `goals` be reached at once by filling in what is unknown?
    /// - Parameter solver: left in the reached state when possible, else as it was.
    func reach(_ goals: [(ref: Ref, wanted: Truth)], in solver: Solver) -> Result {
        let limit = solver.steps + budget
        return reach(goals, solver, limit)
    }

    private func reach(_ goals: [(ref: Ref, wanted: Truth)], _ solver: Solver, _ limit: Int) -> Result {
        var open: (ref: Ref, wanted: Truth)?
        for goal in goals {
            let value = solver.value(goal.ref)
            if value == .unknown {
                if open == nil { open = goal }
            } else if value != goal.wanted {
                return .impossible
            }
        }
        guard let open else { return .possible }
        if solver.steps > limit { return .gaveUp }
        guard let (variable, mask) = choice(for: open.ref, wanted: open.wanted, in: solver) else { return .gaveUp }
        var gaveUp = false
        for part in [mask, ~mask] {
            let mark = solver.mark
            if solver.narrow(variable, to: part) {
                switch reach(goals, solver, limit) {
                case .possible: return .possible
                case .gaveUp: gaveUp = true
                case .impossible: break
                }
            }
            solver.undo(to: mark)
            if gaveUp { return .gaveUp }
        }
        return .impossible
    }

    /// A test under an open node whose outcome brings the node nearer to what is wanted.
    func choice(for ref: Ref, wanted: Truth, in solver: Solver) -> (variable: Int, mask: UInt64)? {
        let program = solver.program
        var node = ref.node
        var wanted = ref.isNegated ? !wanted : wanted
        while true {
            switch program.operations[node] {
            case .constant: return nil
            case .test:
                let mask = program.masks[node]
                return (Int(program.arguments[node]), wanted == .yes ? mask : ~mask)
            case .all, .atLeast:
                guard let child = program.children[program.childRange(node)].first(where: { solver.values[$0.node] == Truth.unknown.rawValue && $0.node != 1 })
                else { return nil }
                wanted = child.isNegated ? !wanted : wanted
                node = child.node
            }
        }
    }

    /// Can a different value of one variable give a different value of the decision, all else being equal?
    func isRelevant(_ variable: Int, to decision: Ref, in solver: Solver) -> Result {
        guard solver.value(decision) == .unknown else { return .impossible }
        let values = (0..<64).filter { solver.masks[variable] & (1 << UInt64($0)) != 0 }
        var gaveUp = false
        for (first, second) in zip(values, values.dropFirst()) {
            let one = Solver(copying: solver)
            let other = Solver(copying: solver)
            guard one.narrow(variable, to: 1 << UInt64(first)), other.narrow(variable, to: 1 << UInt64(second)) else { continue }
            for wanted in [Truth.yes, .no] {
                let limit = one.steps + budget
                switch differ(one, other, decision, wanted, limit) {
                case .possible: return .possible
                case .gaveUp: gaveUp = true
                case .impossible: break
                }
            }
        }
        return gaveUp ? .gaveUp : .impossible
    }

    /// Can the rest be filled in the same way for both so that the decision is `wanted` for `one` and the opposite for `other`?
    private func differ(_ one: Solver, _ other: Solver, _ decision: Ref, _ wanted: Truth, _ limit: Int) -> Result {
        let here = one.value(decision)
        let there = other.value(decision)
        if here == !wanted || there == wanted { return .impossible }
        if here == wanted, there == !wanted { return .possible }
        if one.steps > limit { return .gaveUp }
        let chosen =
            here == .unknown
            ? choice(for: decision, wanted: wanted, in: one) : choice(for: decision, wanted: !wanted, in: other)
        guard let (variable, mask) = chosen else { return .gaveUp }
        for part in [mask, ~mask] {
            let marks = (one.mark, other.mark)
            if one.narrow(variable, to: part), other.narrow(variable, to: part) {
                switch differ(one, other, decision, wanted, limit) {
                case .possible:
                    one.undo(to: marks.0)
                    other.undo(to: marks.1)
                    return .possible
                case .gaveUp:
                    one.undo(to: marks.0)
                    other.undo(to: marks.1)
                    return .gaveUp
                case .impossible: break
                }
            }
            one.undo(to: marks.0)
            other.undo(to: marks.1)
        }
        return .impossible
    }
}
