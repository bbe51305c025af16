/// Three-valued propagation through a program, one narrowing at a time, with undo.
///
/// A node starts unknown and becomes yes or no at most once, so an assignment costs only what it touches.
/// Values are shared by evaluation, exactness, interview and counterfactuals; it is not shared between tasks.
final class Solver {
    private enum Entry {
        case node(Int32)
        /// Its old mask is on `oldMasks`.
        case variable(Int32)
        case assumption
    }

    let program: Program
    private(set) var values: [UInt8]
    private(set) var masks: [UInt64]
    private var noChildren: [Int32]
    private var yesChildren: [Int32]
    /// What was done, to undo it.
    private var trail: [Entry] = []
    private var oldMasks: [UInt64] = []
    private var queue: [Int32] = []
    /// Nodes that a search has given a value ahead of their children: the children must still come to bear it out.
    private var assumed: [Int32] = []
    private var visitedNode: [UInt32]
    private var visitedVariable: [UInt32]
    private var visit: UInt32 = 0
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
        visitedNode = Array(repeating: 0, count: program.nodeCount)
        visitedVariable = Array(repeating: 0, count: program.layout.count)
    }

    /// A copy in the same state, without its history.
    init(copying other: Solver) {
        program = other.program
        values = other.values
        masks = other.masks
        noChildren = other.noChildren
        yesChildren = other.yesChildren
        conflict = other.conflict
        assumed = other.assumed
        visitedNode = other.visitedNode
        visitedVariable = other.visitedVariable
        visit = other.visit
    }

    func value(_ ref: Ref) -> Truth {
        let value = values[ref.node]
        return Truth(rawValue: ref.isNegated ? 2 - value : value)!
    }

    /// A point to come back to.
    var mark: Int { trail.count }

    func undo(to mark: Int) {
        while trail.count > mark {
            switch trail.removeLast() {
            case .node(let node):
                retract(Int(node))
                values[Int(node)] = Truth.unknown.rawValue
            case .variable(let variable): masks[Int(variable)] = oldMasks.removeLast()
            case .assumption: assumed.removeLast()
            }
        }
        conflict = nil
    }

    /// The variables that were narrowed since a point.
    func narrowed(since mark: Int) -> [Int] {
        trail[mark...].compactMap { if case .variable(let variable) = $0 { Int(variable) } else { nil } }
    }

    /// Requires a node to be yes or no, and follows what that forces, towards its children and its parents.
    /// - Returns: false when it cannot.
    func require(_ ref: Ref, _ wanted: Truth) -> Bool {
        let wanted = ref.isNegated ? !wanted : wanted
        let node = ref.node
        let value = values[node]
        if value != Truth.unknown.rawValue { return value == wanted.rawValue }
        switch program.operations[node] {
        case .constant: return false
        case .test:
            let mask = program.masks[node]
            return narrow(Int(program.arguments[node]), to: wanted == .yes ? mask : ~mask)
        case .all, .atLeast:
            assumed.append(Int32(node))
            trail.append(.assumption)
            set(Int32(node), wanted)
            guard propagate() else { return false }
            if program.operations[node] == .all, wanted == .yes {
                for child in program.children[program.childRange(node)] where !require(child, .yes) { return false }
                return true
            }
            return force(node)
        }
    }

    /// What the children of a node make of it.
    private func derived(_ node: Int) -> Truth {
        let total = program.firstChild[node + 1] - program.firstChild[node]
        if program.operations[node] == .all {
            return noChildren[node] > 0 ? .no : yesChildren[node] == total ? .yes : .unknown
        }
        let needed = program.arguments[node]
        return yesChildren[node] >= needed ? .yes : noChildren[node] > total - needed ? .no : .unknown
    }

    /// When the children leave only one way to bear out an assumed value, takes it.
    private func force(_ node: Int) -> Bool {
        guard derived(node) == .unknown else { return derived(node).rawValue == values[node] }
        let children = program.children[program.childRange(node)]
        let total = Int32(children.count)
        let isYes = values[node] == Truth.yes.rawValue
        let forced: Truth
        if program.operations[node] == .all {
            guard !isYes, yesChildren[node] == total - 1 else { return true }
            forced = .no
        } else if isYes {
            guard total - noChildren[node] == program.arguments[node] else { return true }
            forced = .yes
        } else {
            guard yesChildren[node] == program.arguments[node] - 1 else { return true }
            forced = .no
        }
        for child in children where values[child.node] == Truth.unknown.rawValue {
            if !require(child, forced) { return false }
            if derived(node) != .unknown { return derived(node).rawValue == values[node] }
        }
        return true
    }

    /// Keeps only the values in `mask` for a variable, and follows the consequences.
    /// - Returns: false when no value is left for some variable.
    @discardableResult
    func narrow(_ variable: Int, to mask: UInt64) -> Bool {
        let old = masks[variable]
        let new = old & mask
        if new == old { return conflict == nil }
        steps += 1
        trail.append(.variable(Int32(variable)))
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
        if !propagate() { return false }
        for index in program.implied[variable] {
            let implication = program.implications[index]
            if masks[variable] & ~implication.mask == 0, !narrow(implication.then, to: implication.thenMask) { return false }
        }
        return conflict == nil
    }

    private func set(_ node: Int32, _ value: Truth) {
        values[Int(node)] = value.rawValue
        trail.append(.node(node))
        queue.append(node)
    }

    /// - Returns: false when the children of some node contradict the value it was given.
    private func propagate() -> Bool {
        var touched: [Int32] = []
        var isPossible = true
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
                let derived = derived(parent)
                if values[parent] == Truth.unknown.rawValue {
                    if derived != .unknown { set(Int32(parent), derived) }
                } else if derived == .unknown {
                    touched.append(Int32(parent))
                } else if derived.rawValue != values[parent] {
                    isPossible = false
                }
            }
        }
        guard isPossible else { return false }
        for node in touched where !force(Int(node)) { return false }
        return true
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
    func openVariables(under ref: Ref) -> [Int] { openVariables(under: CollectionOfOne(ref)) }

    func openVariables(under refs: some Sequence<Ref>) -> [Int] {
        visit += 1
        var found: [Int] = []
        for ref in refs { collect(ref.node, &found) }
        return found
    }

    private func collect(_ node: Int, _ found: inout [Int]) {
        guard values[node] == Truth.unknown.rawValue, visitedNode[node] != visit else { return }
        visitedNode[node] = visit
        switch program.operations[node] {
        case .constant: break
        case .test:
            let variable = Int(program.arguments[node])
            if visitedVariable[variable] != visit {
                visitedVariable[variable] = visit
                found.append(variable)
            }
        case .all, .atLeast:
            for position in program.childRange(node) { collect(program.children[position].node, &found) }
        }
    }

    /// Whether every assumed value is borne out by the children.
    var isBorneOut: Bool {
        assumed.allSatisfy { derived(Int($0)) != .unknown }
    }

    /// The assumption with the fewest ways left to bear it out, and one of those ways.
    func nextDecision() -> (ref: Ref, wanted: Truth)? {
        var best: (node: Int, left: Int32)?
        for entry in assumed {
            let node = Int(entry)
            guard derived(node) == .unknown else { continue }
            if program.operations[node] == .all, values[node] == Truth.yes.rawValue { continue }
            let total = program.firstChild[node + 1] - program.firstChild[node]
            let left = total - yesChildren[node] - noChildren[node]
            if left < best?.left ?? .max { best = (node, left) }
            if left == 2 { break }
        }
        guard let best else { return nil }
        let wanted: Truth = values[best.node] == Truth.yes.rawValue ? .yes : .no
        var chosen: Ref?
        for child in program.children[program.childRange(best.node)] where values[child.node] == Truth.unknown.rawValue && child.node != 1 {
            // A plain test settles without opening new questions.
            if program.operations[child.node] == .test { return (child, wanted) }
            chosen = chosen ?? child
        }
        return chosen.map { ($0, wanted) }
    }
}
