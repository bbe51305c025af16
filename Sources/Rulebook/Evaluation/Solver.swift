/// Three-valued propagation through a program, one narrowing at a time, with undo.
///
/// A node starts unknown and becomes yes or no at most once, so an assignment costs only what it touches. A search may
/// also give a node a value ahead of its children (`require`); what that forces is followed in both directions.
/// Evaluation, exactness, interview and counterfactuals all use it; one solver belongs to one task.
final class Solver {
    let program: Program
    private let graph: Graph
    private let values: UnsafeMutablePointer<UInt8>
    let masks: UnsafeMutablePointer<UInt64>
    private let noChildren: UnsafeMutablePointer<Int32>
    private let yesChildren: UnsafeMutablePointer<Int32>
    /// What was done, to undo it: a node (`>= 0`), a variable (`-2 - variable`), or an assumption (`-1`).
    private let trail: UnsafeMutablePointer<Int32>
    private let oldMasks: UnsafeMutablePointer<UInt64>
    private let queue: UnsafeMutablePointer<Int32>
    /// Nodes that have a value ahead of their children, which must still come to bear it out.
    private let assumed: UnsafeMutablePointer<Int32>
    private let count: UnsafeMutablePointer<Counts>
    private lazy var visits = Visits(nodes: graph.nodeCount, variables: graph.variableCount)

    private struct Counts {
        var trail = 0
        var oldMasks = 0
        var queue = 0
        var assumed = 0
        var steps = 0
        var conflict: Int32 = -1
    }

    private static let unknown = Truth.unknown.rawValue

    /// Nothing known yet.
    convenience init(_ program: Program, _ graph: Graph) {
        self.init(roomFor: program, graph)
        values.initialize(repeating: Self.unknown, count: graph.nodeCount)
        values[0] = Truth.no.rawValue
        masks.initialize(from: program.layout.domains, count: graph.variableCount)
        noChildren.initialize(repeating: 0, count: graph.nodeCount)
        yesChildren.initialize(repeating: 0, count: graph.nodeCount)
        // A condition that always holds fires its constraint from the start.
        for implication in program.implications where program.layout.domains[implication.variable] & ~implication.mask == 0 {
            narrow(implication.then, to: implication.thenMask)
        }
    }

    /// A copy in the same state, without its history.
    convenience init(copying other: Solver) {
        self.init(roomFor: other.program, other.graph)
        values.update(from: other.values, count: graph.nodeCount)
        masks.update(from: other.masks, count: graph.variableCount)
        noChildren.update(from: other.noChildren, count: graph.nodeCount)
        yesChildren.update(from: other.yesChildren, count: graph.nodeCount)
        assumed.update(from: other.assumed, count: other.count.pointee.assumed)
        count.pointee.assumed = other.count.pointee.assumed
        count.pointee.conflict = other.count.pointee.conflict
    }

    /// The state that one pass of the bulk evaluator gives: for reading only, it cannot be narrowed further.
    convenience init(like other: Solver, masks known: [UInt64], values doubled: [UInt8]) {
        self.init(roomFor: other.program, other.graph)
        masks.update(from: known, count: graph.variableCount)
        for node in 0..<graph.nodeCount { values[node] = doubled[node * 2] }
    }

    /// Memory of the right size, to be filled by the caller.
    private init(roomFor program: Program, _ graph: Graph) {
        self.program = program
        self.graph = graph
        values = .allocate(capacity: graph.nodeCount)
        masks = .allocate(capacity: graph.variableCount + 1)
        noChildren = .allocate(capacity: graph.nodeCount)
        yesChildren = .allocate(capacity: graph.nodeCount)
        trail = .allocate(capacity: graph.nodeCount * 2 + graph.valueCount + 1)
        oldMasks = .allocate(capacity: graph.valueCount + 1)
        queue = .allocate(capacity: graph.nodeCount)
        assumed = .allocate(capacity: graph.nodeCount)
        count = .allocate(capacity: 1)
        count.initialize(to: Counts())
    }

    deinit {
        values.deallocate()
        masks.deallocate()
        noChildren.deallocate()
        yesChildren.deallocate()
        trail.deallocate()
        oldMasks.deallocate()
        queue.deallocate()
        assumed.deallocate()
        count.deallocate()
    }

    /// How many narrowings were made: the budget of searches counts these.
    var steps: Int { count.pointee.steps }

    @inline(__always)
    func value(_ ref: Ref) -> Truth {
        let value = values[ref.node]
        return Truth(rawValue: ref.isNegated ? 2 - value : value)!
    }

    // MARK: Undo

    /// A point to come back to.
    var mark: Int { count.pointee.trail }

    func undo(to mark: Int) {
        while count.pointee.trail > mark {
            count.pointee.trail -= 1
            let entry = trail[count.pointee.trail]
            if entry >= 0 {
                retract(Int(entry))
                values[Int(entry)] = Self.unknown
            } else if entry == -1 {
                count.pointee.assumed -= 1
            } else {
                count.pointee.oldMasks -= 1
                masks[Int(-2 - entry)] = oldMasks[count.pointee.oldMasks]
            }
        }
        count.pointee.conflict = -1
    }

    /// The variable that was narrowed at a point, if it was that.
    @inline(__always)
    func narrowed(at point: Int) -> Int? { trail[point] < -1 ? Int(-2 - trail[point]) : nil }

    /// The node that got a value at a point, if it was that.
    @inline(__always)
    func valued(at point: Int) -> Int? { trail[point] >= 0 ? Int(trail[point]) : nil }

    /// Gives an open condition the value that it has in another solver of the same program.
    /// - Returns: false when it cannot.
    @inline(__always)
    func copy(_ node: Int, from other: Solver) -> Bool {
        if values[node] == other.values[node] { return true }
        guard values[node] == Self.unknown else { return false }
        return graph.operations[node] == Graph.test || require(Ref(node: node), Truth(rawValue: other.values[node])!)
    }

    private func note(_ entry: Int32) {
        trail[count.pointee.trail] = entry
        count.pointee.trail += 1
    }

    // MARK: Narrowing

    /// Keeps only the values in `mask` for a variable, and follows the consequences.
    /// - Returns: false when no value is left for some variable, or a required value cannot be.
    @discardableResult
    func narrow(_ variable: Int, to mask: UInt64) -> Bool {
        let old = masks[variable]
        let new = old & mask
        if new == old { return count.pointee.conflict < 0 }
        count.pointee.steps += 1
        note(Int32(-2 - variable))
        oldMasks[count.pointee.oldMasks] = old
        count.pointee.oldMasks += 1
        masks[variable] = new
        if new == 0 {
            count.pointee.conflict = Int32(variable)
            return false
        }
        for position in Int(graph.firstTest[variable])..<Int(graph.firstTest[variable + 1]) {
            let test = Int(graph.tests[position])
            if values[test] != Self.unknown { continue }
            let holds = graph.masks[test]
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
        return count.pointee.conflict < 0
    }

    private func set(_ node: Int, _ value: Truth) {
        values[node] = value.rawValue
        note(Int32(node))
        queue[count.pointee.queue] = Int32(node)
        count.pointee.queue += 1
    }

    /// - Returns: false when the children of some node contradict the value it was given.
    private func propagate() -> Bool {
        var touched: [Int] = []
        var isPossible = true
        while count.pointee.queue > 0 {
            count.pointee.queue -= 1
            let node = Int(queue[count.pointee.queue])
            let isYes = values[node] == Truth.yes.rawValue
            for position in Int(graph.firstParent[node])..<Int(graph.firstParent[node + 1]) {
                let edge = graph.parents[position]
                let parent = edge.node
                if isYes != edge.isNegated { yesChildren[parent] += 1 } else { noChildren[parent] += 1 }
                let derived = derived(parent)
                if values[parent] == Self.unknown {
                    if derived != .unknown { set(parent, derived) }
                } else if derived == .unknown {
                    touched.append(parent)
                } else if derived.rawValue != values[parent] {
                    isPossible = false
                }
            }
        }
        guard isPossible else { return false }
        for node in touched where !force(node) { return false }
        return true
    }

    private func retract(_ node: Int) {
        let isYes = values[node] == Truth.yes.rawValue
        for position in Int(graph.firstParent[node])..<Int(graph.firstParent[node + 1]) {
            let edge = graph.parents[position]
            if isYes != edge.isNegated { yesChildren[edge.node] -= 1 } else { noChildren[edge.node] -= 1 }
        }
    }

    // MARK: Requirements of a search

    /// Requires a node to be yes or no, and follows what that forces, towards its children and its parents.
    /// - Returns: false when it cannot.
    func require(_ ref: Ref, _ wanted: Truth) -> Bool {
        let wanted = ref.isNegated ? !wanted : wanted
        let node = ref.node
        if values[node] != Self.unknown { return values[node] == wanted.rawValue }
        let operation = graph.operations[node]
        if operation == Graph.test {
            let mask = graph.masks[node]
            return narrow(Int(graph.arguments[node]), to: wanted == .yes ? mask : ~mask)
        }
        guard operation == Graph.all || operation == Graph.atLeast else { return false }
        assumed[count.pointee.assumed] = Int32(node)
        count.pointee.assumed += 1
        note(-1)
        set(node, wanted)
        guard propagate() else { return false }
        if operation == Graph.all, wanted == .yes {
            for position in graph.childRange(node) where !require(graph.children[position], .yes) { return false }
            return true
        }
        return force(node)
    }

    /// What the children of a node make of it.
    @inline(__always)
    private func derived(_ node: Int) -> Truth {
        let total = graph.firstChild[node + 1] - graph.firstChild[node]
        if graph.operations[node] == Graph.all {
            return noChildren[node] > 0 ? .no : yesChildren[node] == total ? .yes : .unknown
        }
        let needed = graph.arguments[node]
        return yesChildren[node] >= needed ? .yes : noChildren[node] > total - needed ? .no : .unknown
    }

    /// When the children leave only one way to bear out an assumed value, takes it.
    private func force(_ node: Int) -> Bool {
        let now = derived(node)
        guard now == .unknown else { return now.rawValue == values[node] }
        let total = graph.firstChild[node + 1] - graph.firstChild[node]
        let isYes = values[node] == Truth.yes.rawValue
        let forced: Truth
        if graph.operations[node] == Graph.all {
            guard !isYes, yesChildren[node] == total - 1 else { return true }
            forced = .no
        } else if isYes {
            guard total - noChildren[node] == graph.arguments[node] else { return true }
            forced = .yes
        } else {
            guard yesChildren[node] == graph.arguments[node] - 1 else { return true }
            forced = .no
        }
        for position in graph.childRange(node) where values[graph.children[position].node] == Self.unknown {
            if !require(graph.children[position], forced) { return false }
            let now = derived(node)
            if now != .unknown { return now.rawValue == values[node] }
        }
        return true
    }

    /// Whether every assumed value is borne out by the children.
    var isBorneOut: Bool {
        (0..<count.pointee.assumed).allSatisfy { derived(Int(assumed[$0])) != .unknown }
    }

    /// The assumption with the fewest ways left to bear it out, and one of those ways.
    func nextDecision() -> (ref: Ref, wanted: Truth)? {
        var best: (node: Int, left: Int32)?
        for index in 0..<count.pointee.assumed {
            let node = Int(assumed[index])
            guard derived(node) == .unknown else { continue }
            if graph.operations[node] == Graph.all, values[node] == Truth.yes.rawValue { continue }
            let left = graph.firstChild[node + 1] - graph.firstChild[node] - yesChildren[node] - noChildren[node]
            if left < best?.left ?? .max { best = (node, left) }
            if left == 2 { break }
        }
        guard let best else { return nil }
        let wanted: Truth = values[best.node] == Truth.yes.rawValue ? .yes : .no
        var chosen: Ref?
        for position in graph.childRange(best.node) {
            let child = graph.children[position]
            guard values[child.node] == Self.unknown, child.node != 1 else { continue }
            // A plain test settles without opening new questions.
            if graph.operations[child.node] == Graph.test { return (child, wanted) }
            chosen = chosen ?? child
        }
        return chosen.map { ($0, wanted) }
    }

    /// A constraint that some values left would break: its first variable, and the values for which it demands something.
    func openConstraint() -> (variable: Int, mask: UInt64)? {
        program.implications.first { implication in
            let known = masks[implication.variable]
            return known & implication.mask != 0 && known & ~implication.mask != 0 && masks[implication.then] & ~implication.thenMask != 0
        }.map { ($0.variable, $0.mask) }
    }

    // MARK: Situations

    /// Takes in a situation.
    /// - Returns: the contradiction, if the facts cannot be true together.
    func take(_ situation: Situation) -> Contradiction? {
        let layout = program.layout
        // In the order of the facts, so that the same situation always gives the same result.
        for fact in situation.states.keys.sorted() {
            for (variable, mask) in layout.narrowings(fact, situation.states[fact]!) where !narrow(variable, to: mask) {
                let other = count.pointee.conflict < 0 ? variable : Int(count.pointee.conflict)
                let tied = (program.tied[variable] ?? []).union(program.tied[other] ?? []).map { layout.facts[$0] }
                return Contradiction(facts: Set(tied.filter { situation.states[$0] != nil } + [fact, layout.facts[other]]).sorted())
            }
        }
        return nil
    }

    /// Whether exactly one value is left.
    func isSettled(_ variable: Int) -> Bool { masks[variable].nonzeroBitCount == 1 }

    /// The variables that a still-open node hangs on, in the order in which the law names them.
    func openVariables(under ref: Ref) -> [Int] { openVariables(under: CollectionOfOne(ref)) }

    func openVariables(under refs: some Sequence<Ref>) -> [Int] {
        visits.begin()
        var found: [Int] = []
        for ref in refs { collect(ref.node, visits) { found.append($0) } }
        return found
    }

    /// Whether open nodes hang on some variable of which something holds; looks no further than the first.
    func hasOpenVariable(under ref: Ref, where holds: (Int) -> Bool) -> Bool {
        visits.begin()
        return hasOpenVariable(ref.node, visits, holds)
    }

    private func hasOpenVariable(_ node: Int, _ visits: Visits, _ holds: (Int) -> Bool) -> Bool {
        guard values[node] == Self.unknown, visits.isFirst(toNode: node) else { return false }
        if graph.operations[node] == Graph.test { return holds(Int(graph.arguments[node])) }
        return graph.childRange(node).contains { hasOpenVariable(graph.children[$0].node, visits, holds) }
    }

    /// How many variables still-open nodes hang on.
    func openVariableCount(under refs: some Sequence<Ref>) -> Int {
        visits.begin()
        var found = 0
        for ref in refs { collect(ref.node, visits) { _ in found += 1 } }
        return found
    }

    private func collect(_ node: Int, _ visits: Visits, _ found: (Int) -> Void) {
        guard values[node] == Self.unknown, visits.isFirst(toNode: node) else { return }
        if graph.operations[node] == Graph.test {
            let variable = Int(graph.arguments[node])
            if visits.isFirst(toVariable: variable) { found(variable) }
        } else {
            for position in graph.childRange(node) { collect(graph.children[position].node, visits, found) }
        }
    }

    /// A walk that has seen every node whose value can hang on one of these variables.
    func cone(of variables: some Sequence<Int>) -> Visits {
        visits.begin()
        var rest: [Int] = []
        for variable in variables {
            for position in Int(graph.firstTest[variable])..<Int(graph.firstTest[variable + 1]) {
                let test = Int(graph.tests[position])
                if visits.isFirst(toNode: test) { rest.append(test) }
            }
        }
        while let node = rest.popLast() {
            for position in Int(graph.firstParent[node])..<Int(graph.firstParent[node + 1]) {
                let parent = graph.parents[position].node
                if visits.isFirst(toNode: parent) { rest.append(parent) }
            }
        }
        return visits
    }

    /// The variables of one proof of a node that is known.
    func support(of ref: Ref) -> [Int] {
        var found: [Int] = []
        var visited = Set<Int>()
        func walk(_ node: Int) {
            guard visited.insert(node).inserted else { return }
            if graph.operations[node] == Graph.test { found.append(Int(graph.arguments[node])) }
            let children = graph.childRange(node).map { graph.children[$0] }
            if graph.operations[node] == Graph.all, values[node] == Truth.no.rawValue {
                if let child = children.first(where: { value($0) == .no }) { walk(child.node) }
            } else {
                let wanted: Truth = values[node] == Truth.yes.rawValue ? .yes : .no
                for child in children where value(child) == wanted { walk(child.node) }
            }
        }
        walk(ref.node)
        return found.removingDuplicates()
    }
}
