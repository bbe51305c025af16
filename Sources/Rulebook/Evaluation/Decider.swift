/// Decides many situations one after the other, as fast as can be: labels only, from one pass over the rulebook.
///
/// It uses three-valued logic without the exact search, so a label may be `undecided` or `weighing` where
/// `Engine.verdict` would find that all ways end the same; it never differs from a decided verdict.
/// A decider holds its own memory: use one per task.
public struct Decider {
    private var probe: Probe
    private let outputs: Program.Outputs
    private let isFact: [Bool]
    private var visited: [Bool]

    public init(_ engine: Engine, asOf date: LawDate, layer: Layer = .law) {
        probe = Probe(engine, asOf: date)
        outputs = probe.program.overall[layer.rawValue]
        isFact = engine.layout.facts.map { engine.rulebook.facts[$0].isFact }
        visited = Array(repeating: false, count: probe.program.nodeCount)
    }

    /// The label of a situation.
    /// - Throws: `Contradiction` when the facts cannot be true together.
    public mutating func label(_ situation: Situation) throws(Contradiction) -> Label {
        try probe.evaluate(situation)
        let prohibited = probe.value(outputs.prohibited)
        if prohibited == .yes { return .prohibited }
        if prohibited == .unknown { return openFact(under: outputs.prohibited) ? .undecided : .weighing }
        let conditional = probe.value(outputs.conditional)
        if conditional == .yes { return .conditions }
        if conditional == .unknown { return openFact(under: outputs.conditional) ? .undecided : .weighing }
        switch probe.value(outputs.covered) {
        case .yes: return .permitted
        case .no: return .notCovered
        case .unknown: return openFact(under: outputs.covered) ? .undecided : .weighing
        }
    }

    /// Whether a still-open node hangs on some fact, and not only on judgements.
    private mutating func openFact(under ref: Ref) -> Bool {
        var stack = [ref.node]
        var seen: [Int] = []
        defer { for node in seen { visited[node] = false } }
        let program = probe.program
        while let node = stack.popLast() {
            if probe.value(Ref(node: node)) != .unknown || visited[node] { continue }
            visited[node] = true
            seen.append(node)
            switch program.operations[node] {
            case .constant: break
            case .test: if isFact[Int(program.arguments[node])] { return true }
            case .all, .atLeast:
                for position in program.childRange(node) { stack.append(program.children[position].node) }
            }
        }
        return false
    }
}

extension Program {
    /// The masks of possible values that a situation leaves, with what its facts imply.
    /// - Throws: `Contradiction` when the facts cannot be true together.
    func fill(_ masks: inout [UInt64], from situation: Situation) throws(Contradiction) {
        masks.withUnsafeMutableBufferPointer { masks in
            layout.domains.withUnsafeBufferPointer { domains in
                for index in domains.indices { masks[index] = domains[index] }
            }
        }
        for (fact, state) in situation.states where !layout.narrow(&masks, fact, state) { throw Contradiction(facts: [fact]) }
        var changed = !implications.isEmpty
        while changed {
            changed = false
            for implication in implications where masks[implication.variable] & ~implication.mask == 0 {
                let narrowed = masks[implication.then] & implication.thenMask
                if narrowed == masks[implication.then] { continue }
                if narrowed == 0 { throw Contradiction(facts: [layout.facts[implication.variable], layout.facts[implication.then]]) }
                masks[implication.then] = narrowed
                changed = true
            }
        }
    }
}

extension VariableLayout {
    /// Narrows the masks of a fact's variables to what a state says; false when nothing is left.
    @inline(__always)
    func narrow(_ masks: inout [UInt64], _ fact: Int, _ state: FactState) -> Bool {
        let variable = first[fact]
        switch state {
        case .yes: masks[variable] &= Self.yes
        case .no: masks[variable] &= Self.no
        case .option(let option): masks[variable] &= 1 << UInt64(option)
        case .options(let options):
            for option in 0..<(64 - (options.yes | options.no).leadingZeroBitCount) {
                let bit: UInt64 = 1 << UInt64(option)
                if options.yes & bit != 0 { masks[variable + option] &= Self.yes }
                if options.no & bit != 0 { masks[variable + option] &= Self.no }
            }
            return true
        case .number, .unknown, .disputed:
            for (variable, mask) in narrowings(fact, state) { masks[variable] &= mask }
        }
        return masks[variable] != 0
    }
}
