/// Builds minimal proofs: of every condition only the parts that its value needs.
struct ProofBuilder {
    let solver: Solver
    let layer: Layer

    private var program: Program { solver.program }
    private var rulebook: Rulebook { program.rulebook }

    /// A proof goes down through concepts at most this deep.
    private static let maximumDepth = 12

    func value(_ condition: Condition) -> Truth {
        switch condition {
        case .always: return .yes
        case .fact(let fact, let test):
            let (variable, mask) = program.layout.atom(fact, test)
            let known = solver.masks[variable]
            return known & ~mask == 0 ? .yes : known & mask == 0 ? .no : .unknown
        case .concept(let norm), .applies(let norm): return solver.value(program.applies[layer.rawValue][norm])
        case .weighing(let weighing): return solver.value(program.outcomes[weighing])
        case .not(let inner): return !value(inner)
        case .group(let kind, let members): return value(kind, members)
        }
    }

    private func value(_ kind: GroupKind, _ members: [Condition]) -> Truth {
        var yes = 0
        var no = 0
        for member in members {
            switch value(member) {
            case .yes: yes += 1
            case .no: no += 1
            case .unknown: break
            }
        }
        let count = members.count
        switch kind {
        case .all: return no > 0 ? .no : yes == count ? .yes : .unknown
        case .any: return yes > 0 ? .yes : no == count ? .no : .unknown
        case .none: return yes > 0 ? .no : no == count ? .yes : .unknown
        case .atLeast(let needed): return yes >= needed ? .yes : no > count - needed ? .no : .unknown
        }
    }

    /// The proof of a condition.
    func proof(_ condition: Condition, depth: Int = 0) -> ProofNode {
        switch condition {
        case .always: return ProofNode(subject: .always, isNegated: false, value: .yes, children: [])
        case .fact(let fact, let test):
            return ProofNode(subject: .fact(fact, test), isNegated: false, value: value(condition), children: [])
        case .concept(let norm), .applies(let norm):
            let children = depth < Self.maximumDepth ? reasons(norm, depth: depth + 1) : []
            return ProofNode(subject: .norm(norm), isNegated: false, value: value(condition), children: children)
        case .weighing(let weighing):
            return ProofNode(subject: .weighing(weighing), isNegated: false, value: value(condition), children: weighingReasons(weighing, depth))
        case .not(let inner):
            var node = proof(inner, depth: depth)
            if case .group(let kind) = node.subject, kind == .any {
                node.subject = .group(.none)
            } else {
                node.isNegated.toggle()
            }
            node.value = !node.value
            return node
        case .group(let kind, let members):
            let result = value(kind, members)
            let children = needed(kind, members, result, depth)
            // A group that rests on one member says no more than that member.
            if children.count == 1, children[0].value == result { return children[0] }
            return ProofNode(subject: .group(kind), isNegated: false, value: result, children: children)
        }
    }

    /// The members that fix the value of a group.
    private func needed(_ kind: GroupKind, _ members: [Condition], _ result: Truth, _ depth: Int) -> [ProofNode] {
        let valued = members.map { ($0, value($0)) }
        let deciding: Truth? =
            switch (kind, result) {
            case (.all, .no): .no
            case (.any, .yes): .yes
            case (.none, .no): .yes
            default: nil
            }
        if let deciding {
            let candidates = valued.filter { $0.1 == deciding }
            // A plain fact explains more simply than a concept.
            let first = candidates.first { if case .fact = $0.0 { true } else { false } } ?? candidates.first
            return first.map { [proof($0.0, depth: depth)] } ?? []
        }
        if case .atLeast(let count) = kind, result != .unknown {
            let wanted = valued.filter { $0.1 == result }
            return wanted.prefix(result == .yes ? count : members.count - count + 1).map { proof($0.0, depth: depth) }
        }
        let shown = result == .unknown ? valued.filter { $0.1 == .unknown } : valued
        return shown.map { proof($0.0, depth: depth) }
    }

    private func weighingReasons(_ index: Int, _ depth: Int) -> [ProofNode] {
        let weighing = rulebook.weighings[index]
        // What is not weighed here fails for the reason that it is not weighed.
        if let when = weighing.when, value(when) == .no { return [proof(when, depth: depth + 1)] }
        for condition in [weighing.settledYes, weighing.settledNo] {
            if let condition, value(condition) == .yes { return [proof(condition, depth: depth + 1)] }
        }
        return []
    }

    /// Why a norm applies, does not apply, or is open.
    func reasons(_ index: Int, depth: Int = 0) -> [ProofNode] {
        let norm = rulebook.norms[index]
        var parts: [(ProofNode, Truth)] = []
        if norm.kind != .means, norm.kind != .exception, let regime = norm.regime {
            let value = solver.value(program.regimeConditions[regime])
            parts.append((ProofNode(subject: .regime(regime), isNegated: false, value: value, children: []), value))
        }
        for condition in [norm.scope, norm.when] {
            if let condition, condition != .always { parts.append((proof(condition, depth: depth), value(condition))) }
        }
        if let unless = norm.unless {
            let node = proof(.not(unless), depth: depth)
            parts.append((node, node.value))
        }
        for exception in norm.exceptions {
            let value = !solver.value(program.applies[layer.rawValue][exception])
            let children = value == .no && depth < Self.maximumDepth ? reasons(exception, depth: depth + 1) : []
            let node = ProofNode(subject: .norm(exception), isNegated: true, value: value, children: children)
            // An exception that does not help is listed with the finding, not in the proof.
            if value != .yes { parts.append((node, value)) }
        }
        let total = solver.value(program.applies[layer.rawValue][index])
        switch total {
        case .yes: return parts.map(\.0)
        case .no: return parts.first { $0.1 == .no }.map { [$0.0] } ?? []
        case .unknown: return parts.filter { $0.1 == .unknown }.map(\.0)
        }
    }

    /// The first condition of a norm that has this value, in the order in which the law names them.
    func first(_ wanted: Truth, in index: Int) -> ProofNode? {
        let norm = rulebook.norms[index]
        for condition in [norm.scope, norm.when, norm.unless.map { Condition.not($0) }] {
            guard let condition, value(condition) == wanted else { continue }
            return leaf(proof(condition), wanted)
        }
        return nil
    }

    private func leaf(_ node: ProofNode, _ wanted: Truth) -> ProofNode {
        guard case .group = node.subject, node.children.count == 1, node.children[0].value == wanted || !node.isNegated else { return node }
        return leaf(node.children[0], wanted)
    }
}
