import Text

/// Compiles a rulebook for a date. Equal conditions become one node, so the layers share nearly everything.
struct ProgramBuilder {
    private var program: Program
    private var rulebook: Rulebook
    private var known: [Key: Int] = [:]
    private var appliesMemo: [Int: Ref] = [:]
    private var weighingMemo: [Int: Ref] = [:]
    private var layer: Layer = .law

    private enum Key: Hashable {
        case test(Int, UInt64)
        case all([Ref])
        case atLeast(Int, [Ref])
    }

    static func compile(_ rulebook: Rulebook, layout: VariableLayout, on date: LawDate) -> Program {
        var builder = ProgramBuilder(rulebook, layout, date)
        builder.compileAll()
        return builder.program
    }

    /// Compiles two readings of a rulebook into one graph.
    /// - Returns: the graph and, per layer, what can be seen of each norm in either reading, where the two are not the same node.
    static func compare(
        _ rulebook: Rulebook, with other: Rulebook, layout: VariableLayout, on date: LawDate
    ) -> (program: Program, differences: [(before: Ref, after: Ref)]) {
        var builder = ProgramBuilder(rulebook, layout, date)
        var differences: [(before: Ref, after: Ref)] = []
        for layer in Layer.allCases {
            builder.layer = layer
            let before = builder.visible()
            builder.rulebook = other
            let after = builder.visible()
            builder.rulebook = rulebook
            for (before, after) in zip(before, after) where before != after { differences.append((before, after)) }
        }
        for implication in rulebook.implications { builder.add(implication) }
        builder.fanOut()
        return (builder.program, differences)
    }

    /// Per rule, duty, gap and conflict whether it applies; per duty whether it applies and is fulfilled or refused.
    private mutating func visible() -> [Ref] {
        appliesMemo = [:]
        weighingMemo = [:]
        return rulebook.norms.indices.flatMap { index -> [Ref] in
            let norm = rulebook.norms[index]
            if norm.kind == .means || norm.kind == .exception { return [] }
            let applies = applies(index)
            guard let duty = norm.duty else { return [applies] }
            let fulfilled = all([applies, condition(duty.fulfilled, default: .no)])
            let refused = duty.effect == .prohibits ? all([applies, condition(duty.refused, default: .no)]) : .no
            return [applies, fulfilled, refused]
        }
    }

    private init(_ rulebook: Rulebook, _ layout: VariableLayout, _ date: LawDate) {
        self.rulebook = rulebook
        program = Program(rulebook: rulebook, layout: layout, date: date)
        for _ in 0..<2 {
            program.operations.append(.constant)
            program.arguments.append(0)
            program.masks.append(0)
            program.firstChild.append(0)
        }
    }

    private mutating func compileAll() {
        planned()
        for layer in Layer.allCases {
            self.layer = layer
            appliesMemo = [:]
            weighingMemo = [:]
            let regimeConditions = rulebook.regimes.map { condition($0.condition) }
            program.applies.append(rulebook.norms.indices.map { applies($0) })
            if layer == .law {
                program.regimeConditions = regimeConditions
                program.outcomes = rulebook.weighings.indices.map { outcome($0) }
            }
            duties()
            verdicts(regimeConditions)
        }
        sheets()
        program.rules = rulebook.norms.indices.filter { rulebook.norms[$0].kind == .rule }
        program.duties = rulebook.norms.indices.filter { rulebook.norms[$0].duty != nil }
        for implication in rulebook.implications { add(implication) }
        fanOut()
    }

    private mutating func planned() {
        guard let stage = rulebook.fact(named: "stage"), case .oneOf(let options) = rulebook.facts[stage].kind,
            let option = options.firstIndex(where: { $0.name.en == "planned" })
        else { return }
        program.planned = condition(.fact(stage, .isOneOf([option])))
    }

    // MARK: Conditions

    private mutating func condition(_ condition: Condition) -> Ref {
        switch condition {
        case .always: return .yes
        case .fact(let fact, let test):
            let (variable, mask) = program.layout.atom(fact, test)
            if mask & program.layout.domains[variable] == 0 { return .no }
            if mask & program.layout.domains[variable] == program.layout.domains[variable] { return .yes }
            return node(.test(variable, mask))
        case .concept(let norm), .applies(let norm): return applies(norm)
        case .weighing(let weighing): return outcome(weighing)
        case .not(let inner): return !self.condition(inner)
        case .group(let kind, let members):
            let refs = members.map { self.condition($0) }
            switch kind {
            case .all: return all(refs)
            case .any: return any(refs)
            case .none: return all(refs.map { !$0 })
            case .atLeast(let count): return atLeast(count, refs)
            }
        }
    }

    private mutating func condition(_ optional: Condition?, default other: Ref) -> Ref {
        optional.map { condition($0) } ?? other
    }

    private mutating func applies(_ index: Int) -> Ref {
        if let done = appliesMemo[index] { return done }
        let norm = rulebook.norms[index]
        var result = Ref.no
        if norm.validity.contains(program.date), counts(norm) {
            var parts: [Ref] = []
            // Concepts and exceptions take the scope of whatever uses them.
            if norm.kind != .means, norm.kind != .exception, let regime = norm.regime {
                parts.append(condition(rulebook.regimes[regime].condition))
            }
            parts.append(condition(norm.scope, default: .yes))
            parts.append(condition(norm.when, default: .yes))
            parts.append(!condition(norm.unless, default: .no))
            for exception in norm.exceptions { parts.append(!applies(exception)) }
            result = all(parts)
        }
        appliesMemo[index] = result
        return result
    }

    /// Concepts always count: they are how words are read. Other norms count from their own layer up.
    private func counts(_ norm: Norm) -> Bool {
        norm.kind == .means || layer.authorities.contains(norm.authority)
    }

    private mutating func outcome(_ index: Int) -> Ref {
        if let done = weighingMemo[index] { return done }
        let weighing = rulebook.weighings[index]
        var result = Ref.no
        if weighing.validity.contains(program.date) {
            let person = condition(.fact(weighing.outcome, .isYes))
            let settledNo = condition(weighing.settledNo, default: .no)
            result = all([
                condition(weighing.when, default: .yes),
                any([condition(weighing.settledYes, default: .no), all([!settledNo, person])]),
            ])
        }
        weighingMemo[index] = result
        return result
    }

    // MARK: Nodes

    private mutating func all(_ refs: [Ref]) -> Ref {
        var seen: Set<Ref> = []
        var parts: [Ref] = []
        for ref in refs where ref != .yes {
            if ref == .no || seen.contains(!ref) && ref.node > 1 { return .no }
            if seen.insert(ref).inserted { parts.append(ref) }
        }
        switch parts.count {
        case 0: return .yes
        case 1: return parts[0]
        default: return node(.all(parts))
        }
    }

    private mutating func any(_ refs: [Ref]) -> Ref { !all(refs.map { !$0 }) }

    private mutating func atLeast(_ count: Int, _ refs: [Ref]) -> Ref {
        let open = refs.filter { $0 != .yes && $0 != .no }
        let needed = count - refs.count { $0 == .yes }
        if needed <= 0 { return .yes }
        if needed > open.count { return .no }
        if needed == 1 { return any(open) }
        if needed == open.count { return all(open) }
        return node(.atLeast(needed, open))
    }

    private mutating func node(_ key: Key) -> Ref {
        if let index = known[key] { return Ref(node: index) }
        let index = program.operations.count
        known[key] = index
        switch key {
        case .test(let variable, let mask):
            program.operations.append(.test)
            program.arguments.append(Int32(variable))
            program.masks.append(mask)
        case .all(let refs):
            program.operations.append(.all)
            program.arguments.append(Int32(refs.count))
            program.masks.append(0)
            program.children += refs
        case .atLeast(let count, let refs):
            program.operations.append(.atLeast)
            program.arguments.append(Int32(count))
            program.masks.append(0)
            program.children += refs
        }
        program.firstChild.append(Int32(program.children.count))
        return Ref(node: index)
    }

    // MARK: Outputs

    private mutating func duties() {
        let duties = rulebook.norms.map(\.duty)
        program.fulfilled.append(duties.map { duty in duty.map { condition($0.fulfilled, default: .never) } })
        program.refused.append(duties.map { duty in duty.map { condition($0.refused, default: .no) } })
    }

    private mutating func verdicts(_ regimeConditions: [Ref]) {
        var prohibitions: [(regime: Int?, ref: Ref)] = []
        var conditions: [(regime: Int?, ref: Ref)] = []
        var withheld: [Ref] = []
        let applies = program.applies[layer.rawValue]
        for (index, norm) in rulebook.norms.enumerated() {
            switch norm.kind {
            case .rule: prohibitions.append((norm.regime, applies[index]))
            case .duty(let duty):
                if duty.moment == .before {
                    conditions.append((norm.regime, all([applies[index], !program.fulfilled[layer.rawValue][index]!])))
                }
                if duty.effect == .prohibits {
                    prohibitions.append((norm.regime, all([applies[index], program.refused[layer.rawValue][index]!])))
                }
            case .gap: if norm.withholdsVerdict { withheld.append(applies[index]) }
            default: break
            }
        }
        let isCovered = !any(withheld)
        program.overall.append(
            Program.Outputs(
                prohibited: any(prohibitions.map(\.ref)), conditional: all([isCovered, any(conditions.map(\.ref))]),
                covered: all([isCovered, any(regimeConditions)])))
        program.regimes.append(
            rulebook.regimes.indices.map { regime in
                Program.Outputs(
                    prohibited: any(prohibitions.filter { $0.regime == regime }.map(\.ref)),
                    conditional: any(conditions.filter { $0.regime == regime }.map(\.ref)),
                    covered: regimeConditions[regime])
            })
    }

    private mutating func sheets() {
        layer = .law
        for weighing in rulebook.weighings {
            program.sheets.append(condition(weighing.when, default: .yes))
            program.settled.append(
                (condition(weighing.settledYes, default: .no), condition(weighing.settledNo, default: .no)))
            program.considerations.append(
                weighing.factors.map { $0.considerations.map { condition($0.condition) } })
        }
    }

    private mutating func add(_ implication: Implication) {
        let layout = program.layout
        var (variable, mask) = layout.atom(implication.ifFact, implication.ifTest)
        var (then, thenMask) = layout.atom(implication.thenFact, implication.thenTest)
        if implication.ifNegated { mask = layout.domains[variable] & ~mask }
        if implication.thenNegated { thenMask = layout.domains[then] & ~thenMask }
        program.implications.append((variable, mask, then, thenMask))
        program.implications.append((then, layout.domains[then] & ~thenMask, variable, layout.domains[variable] & ~mask))
    }

    private mutating func fanOut() {
        var parents: [[Ref]] = Array(repeating: [], count: program.nodeCount)
        var tests: [[Int32]] = Array(repeating: [], count: program.layout.count)
        for node in 0..<program.nodeCount {
            if program.operations[node] == .test { tests[Int(program.arguments[node])].append(Int32(node)) }
            for child in program.children[program.childRange(node)] {
                parents[child.node].append(Ref(node: node, negated: child.isNegated))
            }
        }
        program.firstParent = [0]
        for list in parents {
            program.parents += list
            program.firstParent.append(Int32(program.parents.count))
        }
        program.firstTest = [0]
        for list in tests {
            program.tests += list
            program.firstTest.append(Int32(program.tests.count))
        }
        program.implied = Array(repeating: [], count: program.layout.count)
        for (index, implication) in program.implications.enumerated() {
            program.implied[implication.variable].append(index)
            let (one, other) = (implication.variable, implication.then)
            let joined = (program.tied[one] ?? [one]).union(program.tied[other] ?? [other])
            for variable in joined { program.tied[variable] = joined }
        }
    }
}
