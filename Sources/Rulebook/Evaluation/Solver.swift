/// Three-valued propagation through a program, one narrowing at a time, with undo.
///
/// A node starts unknown and becomes yes or no at most once, so an assignment costs only what it touches.
/// Values are shared by evaluation, exactness, interview and counterfactuals; it is not shared between tasks.
final class Solver {
    let program: Program
    private(set) var values: [UInt8]
    private(set) var masks: [UInt64]
    private var noChildren: [Int32]
    private var yesChildren: [Int32]
    /// What was done: a node (`>= 0`) or a variable (`-1 - variable`, its old mask on `oldMasks`).
    private var trail: [Int32] = []
    private var oldMasks: [UInt64] = []
    private var queue: [Int32] = []
    /// A variable that has no value left, after a contradiction.
    private(set) var conflict: Int?
    /// How many narrowings were made: the budget of searches counts these.
    private(set) var steps = 0

    init(_ program: Program) {
        self.program = program
        values = Array(repeating: Truth.unknown.rawValue, count: program.nodeCount)
        values[0] = Truth.no.rawValue
        masks = program.layout.domains
        noChildren = Array(repeating: 0, count: program.nodeCount)
        yesChildren = Array(repeating: 0, count: program.nodeCount)
        trail.reserveCapacity(256)
    }

    /// A copy in the same state, without its history.
    init(copying other: Solver) {
        program = other.program
        values = other.values
        masks = other.masks
        noChildren = other.noChildren
        yesChildren = other.yesChildren
        conflict = other.conflict
    }

    func value(_ ref: Ref) -> Truth {
        let value = values[ref.node]
        return Truth(rawValue: ref.isNegated ? 2 - value : value)!
    }

    /// A point to come back to.
    var mark: Int { trail.count }

    func undo(to mark: Int) {
        while trail.count > mark {
            let entry = trail.removeLast()
            if entry >= 0 {
                let node = Int(entry)
                retract(node)
                values[node] = Truth.unknown.rawValue
            } else {
                masks[Int(-1 - entry)] = oldMasks.removeLast()
            }
        }
        conflict = nil
    }

    /// Keeps only the values in `mask` for a variable, and follows the consequences.
    /// - Returns: false when no value is left for some variable.
    @discardableResult
    func narrow(_ variable: Int, to mask: UInt64) -> Bool {
        let old = masks[variable]
        let new = old & mask
        if new == old { return conflict == nil }
        steps += 1
        trail.append(Int32(-1 - variable))
        oldMasks.append(old)
        masks[variable] = new
        if new == 0 {
            conflict = variable
            return false
        }
        for position in Int(program.firstTest[variable])..<Int(program.firstTest[variable + 1]) {
            let test = program.tests[position]
            if values[Int(test)] != Truth.unknown.rawValue { continue }
            let holds = program.masks[Int(test)]
            if new & ~holds == 0 {
                set(test, .yes)
            } else if new & holds == 0 {
                set(test, .no)
            }
        }
        propagate()
        for index in program.implied[variable] {
            let implication = program.implications[index]
            if new & ~implication.mask == 0, !narrow(implication.then, to: implication.thenMask) { return false }
        }
        return conflict == nil
    }

    private func set(_ node: Int32, _ value: Truth) {
        values[Int(node)] = value.rawValue
        trail.append(node)
        queue.append(node)
    }

    private func propagate() {
        while let node = queue.popLast() {
            let value = values[Int(node)]
            for position in Int(program.firstParent[Int(node)])..<Int(program.firstParent[Int(node) + 1]) {
                let edge = program.parents[position]
                let parent = edge.node
                if (value == Truth.yes.rawValue) != edge.isNegated {
                    yesChildren[parent] += 1
                } else {
                    noChildren[parent] += 1
                }
                if values[parent] != Truth.unknown.rawValue { continue }
                let total = program.firstChild[parent + 1] - program.firstChild[parent]
                if program.operations[parent] == .all {
                    if noChildren[parent] > 0 {
                        set(Int32(parent), .no)
                    } else if yesChildren[parent] == total {
                        set(Int32(parent), .yes)
                    }
                } else {
                    let needed = program.arguments[parent]
                    if yesChildren[parent] >= needed {
                        set(Int32(parent), .yes)
                    } else if noChildren[parent] > total - needed {
                        set(Int32(parent), .no)
                    }
                }
            }
        }
    }

    private func retract(_ node: Int) {
        let value = values[node]
        for position in Int(program.firstParent[node])..<Int(program.firstParent[node + 1]) {
            let edge = program.parents[position]
            if (value == Truth.yes.rawValue) != edge.isNegated {
                yesChildren[edge.node] -= 1
            } else {
                noChildren[edge.node] -= 1
            }
        }
    }

    /// Takes in a situation.
    /// - Returns: the contradiction, if the facts cannot be true together.
    func take(_ situation: Situation) -> Contradiction? {
        let layout = program.layout
        // In the order of the facts, so that the same situation always gives the same result.
        for fact in situation.states.keys.sorted() {
            for (variable, mask) in layout.narrowings(fact, situation.states[fact]!) where !narrow(variable, to: mask) {
                return contradiction(with: fact)
            }
        }
        return nil
    }

    private func contradiction(with fact: Int) -> Contradiction {
        let other = conflict.map { program.layout.facts[$0] }
        return Contradiction(facts: [fact] + (other == nil || other == fact ? [] : [other!]))
    }

    /// The variable of a value that is settled: exactly one value left.
    func isSettled(_ variable: Int) -> Bool { masks[variable].nonzeroBitCount == 1 }

    /// The variables that a still-open node hangs on, in the order in which the law names them.
    func openVariables(under ref: Ref) -> [Int] {
        var found: [Int] = []
        var seen = Set<Int>()
        var visited = Set<Int>()
        collect(ref.node, &found, &seen, &visited)
        return found
    }

    private func collect(_ node: Int, _ found: inout [Int], _ seen: inout Set<Int>, _ visited: inout Set<Int>) {
        guard values[node] == Truth.unknown.rawValue, visited.insert(node).inserted else { return }
        switch program.operations[node] {
        case .constant: break
        case .test:
            let variable = Int(program.arguments[node])
            if seen.insert(variable).inserted { found.append(variable) }
        case .all, .atLeast:
            for child in program.children[program.childRange(node)] { collect(child.node, &found, &seen, &visited) }
        }
    }
}
