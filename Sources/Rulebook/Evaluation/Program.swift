public import Text

/// Kleene's three values.
public enum Truth: UInt8, Sendable, Hashable {
    case no = 0, unknown = 1, yes = 2

    public static prefix func ! (value: Truth) -> Truth { Truth(rawValue: 2 - value.rawValue)! }
}

/// A node and whether it is negated: `node << 1 | negated`.
struct Ref: Sendable, Hashable {
    var raw: Int32

    init(node: Int, negated: Bool = false) { raw = Int32(node) << 1 | (negated ? 1 : 0) }

    var node: Int { Int(raw >> 1) }
    var isNegated: Bool { raw & 1 == 1 }

    static prefix func ! (ref: Ref) -> Ref {
        var flipped = ref
        flipped.raw ^= 1
        return flipped
    }

    static let no = Ref(node: 0)
    static let yes = Ref(node: 0, negated: true)
    /// Never known: the fulfilment of a duty for which the rulebook has no fact.
    static let never = Ref(node: 1)
}

/// Which texts count for a verdict line.
public enum Layer: Int, Sendable, Hashable, CaseIterable {
    case law, guidance, house

    var authorities: ClosedRange<Authority> {
        switch self {
        case .law: .statute ... .caseLaw
        case .guidance: .statute ... .guidance
        case .house: .statute ... .houseRule
        }
    }

    public var label: Bilingual {
        switch self {
        case .law: .init(nl: "volgens de wet en de rechter", en: "by statute and case law")
        case .guidance: .init(nl: "met de richtsnoeren van toezichthouders", en: "with the guidance of supervisory authorities")
        case .house: .init(nl: "met de huisregels", en: "with the house rules")
        }
    }
}

/// The rulebook as it stands on one date, compiled to a graph of conditions in topological order.
///
/// Node 0 is "no", node 1 is never known. Every other node tests a variable or combines nodes.
struct Program: Sendable {
    enum Operation: UInt8, Sendable {
        case constant, test, all, atLeast
    }

    struct Outputs: Sendable, Hashable {
        var prohibited: Ref
        var conditional: Ref
        var covered: Ref
    }

    let rulebook: Rulebook
    let layout: VariableLayout
    let date: LawDate

    var operations: [Operation] = []
    /// For a test: the variable. For `atLeast`: the count needed.
    var arguments: [Int32] = []
    var masks: [UInt64] = []
    /// Children of node `n`: `children[firstChild[n] ..< firstChild[n + 1]]`.
    var firstChild: [Int32] = [0]
    var children: [Ref] = []

    /// Per layer: does norm `n` apply?
    var applies: [[Ref]] = []
    /// Per layer, per duty (nil for other norms).
    var fulfilled: [[Ref?]] = []
    var refused: [[Ref?]] = []
    var outcomes: [Ref] = []
    var settled: [(yes: Ref, no: Ref)] = []
    var sheets: [Ref] = []
    /// Per weighing, per factor, per consideration.
    var considerations: [[[Ref]]] = []
    var planned: Ref = .no
    var overall: [Outputs] = []
    var regimes: [[Outputs]] = []
    var regimeConditions: [Ref] = []
    var implications: [(variable: Int, mask: UInt64, then: Int, thenMask: UInt64)] = []

    /// Norm indices by kind, so that a loop need not touch the rest.
    var rules: [Int] = []
    var duties: [Int] = []

    var nodeCount: Int { operations.count }

    // Fan-out, for the incremental solver.
    var firstParent: [Int32] = []
    var parents: [Ref] = []
    /// Tests of variable `v`: `tests[firstTest[v] ..< firstTest[v + 1]]`.
    var firstTest: [Int32] = []
    var tests: [Int32] = []
    /// Per variable: indices into `implications`.
    var implied: [[Int]] = []
    /// Per variable under a constraint: all variables to which constraints tie it, itself included.
    var tied: [Int: Set<Int>] = [:]

    func childRange(_ node: Int) -> Range<Int> { Int(firstChild[node])..<Int(firstChild[node + 1]) }
}
