public import Rulebook
public import Text

/// A rule that a verdict rests on.
public struct BearingRule: Sendable, Hashable {
    /// The index of the norm.
    public var norm: Int
    /// Of a prohibition that does not apply here: what lifts it, as a statement. Its title alone would say the opposite. Nil for a rule that applies.
    public var liftedBy: Bilingual?
}

extension Answer {
    /// The rules that the headline rests on: those that forbid, the duties that were not met, what people have to weigh, or the prohibitions that
    /// something lifts.
    public func bearingRules(in rulebook: Rulebook) -> [BearingRule] {
        switch headline {
        case .prohibited: prohibitions.map { BearingRule(norm: $0.norm) }
        case .dutyBreached: duties.filter { $0.status == .breached && $0.layer == .law }.map { BearingRule(norm: $0.norm) }
        case .weighing: open.map { BearingRule(norm: $0.norm) }
        case .permitted, .conditions:
            grounds.compactMap { ground in
                // Where the proof holds no single reason there is nothing to say.
                let causes = rulebook.causes(of: ground.proof)
                return causes.isEmpty ? nil : BearingRule(norm: ground.norm, liftedBy: .joined(causes, "; "))
            }
        case .undecided, .notCovered: []
        }
    }
}

extension Rulebook {
    /// What the value of a proof rests on, as statements: "the use is purely personal", "not: large scale".
    public func causes(of nodes: [ProofNode]) -> [Bilingual] {
        nodes.flatMap { node -> [Bilingual] in
            switch node.subject {
            case .group where !node.children.isEmpty: return causes(of: node.children)
            case .regime where node.value == .yes: return []
            case .fact, .norm, .weighing, .always, .group, .regime:
                var statement = node
                let isTrue = node.isNegated ? node.value == .no : node.value == .yes
                statement.isNegated = node.value != .unknown && !isTrue
                return [words(for: statement)]
            }
        }
    }
}
