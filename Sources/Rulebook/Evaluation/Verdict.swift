public import Text

/// How far a processing may go, from least to most restricted.
public enum Level: Int, Sendable, Hashable, Comparable, CaseIterable {
    case notCovered, permitted, conditions, prohibited

    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}

/// What the verdict says.
public enum Label: String, Sendable, Hashable, CaseIterable {
    case notCovered = "not-covered"
    case permitted
    case conditions = "permitted-under-conditions"
    case prohibited
    case weighing = "needs-human-weighing"
    case undecided

    public var text: Bilingual {
        switch self {
        case .notCovered: .init(nl: "valt niet onder deze regels", en: "not covered by these rules")
        case .permitted: .init(nl: "toegestaan", en: "permitted")
        case .conditions: .init(nl: "toegestaan onder voorwaarden", en: "permitted under conditions")
        case .prohibited: .init(nl: "verboden", en: "prohibited")
        case .weighing: .init(nl: "mensen moeten dit afwegen", en: "needs a human weighing")
        case .undecided: .init(nl: "nog niet te beslissen", en: "undecided")
        }
    }

    public init(_ level: Level) {
        self =
            switch level {
            case .notCovered: .notCovered
            case .permitted: .permitted
            case .conditions: .conditions
            case .prohibited: .prohibited
            }
    }
}

/// A verdict: a label, and the interval of what it can still become.
public struct Verdict: Sendable, Hashable {
    public var label: Label
    public var atBest: Level
    public var atWorst: Level
    /// False when the search for what is really possible ran out of its budget; the interval may then be too wide, never too narrow.
    public var isExact: Bool

    public init(label: Label, atBest: Level, atWorst: Level, isExact: Bool) {
        (self.label, self.atBest, self.atWorst, self.isExact) = (label, atBest, atWorst, isExact)
    }

    public var isDecided: Bool { atBest == atWorst }
}

extension Program.Outputs {
    /// The levels that the values of the three outputs leave open.
    func interval(_ value: (Ref) -> Truth) -> (best: Level, worst: Level) {
        let (prohibited, conditional, covered) = (value(prohibited), value(conditional), value(covered))
        let best: Level =
            prohibited == .yes ? .prohibited : conditional == .yes ? .conditions : covered == .yes ? .permitted : .notCovered
        let worst: Level =
            prohibited != .no ? .prohibited : conditional != .no ? .conditions : covered != .no ? .permitted : .notCovered
        return (best, worst)
    }
}

/// Computes verdicts from a propagated solver.
struct VerdictCalculator {
    let solver: Solver
    var search = Search(budget: 20_000)

    /// The levels that three-valued logic leaves open, without search.
    func interval(_ outputs: Program.Outputs) -> (best: Level, worst: Level) { outputs.interval { solver.value($0) } }

    /// The verdict of three-valued logic alone; open facts count whether or not they can still matter.
    func quickVerdict(_ outputs: Program.Outputs) -> Verdict {
        let (best, worst) = interval(outputs)
        if best == worst { return Verdict(label: Label(best), atBest: best, atWorst: worst, isExact: true) }
        let rulebook = solver.program.rulebook
        let hangsOnFact = solver.openVariables(under: decision(outputs, worst)).contains {
            rulebook.facts[solver.program.layout.facts[$0]].isFact
        }
        return Verdict(label: hangsOnFact ? .undecided : .weighing, atBest: best, atWorst: worst, isExact: false)
    }

    /// First whether it is prohibited, then whether conditions bind: a person is only asked what still matters.
    func decision(_ outputs: Program.Outputs, _ worst: Level) -> Ref {
        worst == .prohibited ? outputs.prohibited : worst == .conditions ? outputs.conditional : outputs.covered
    }

    func verdict(_ outputs: Program.Outputs) -> Verdict {
        var (best, worst) = interval(outputs)
        var exact = true
        if best < worst {
            let levels = Level.allCases.filter { level in
                guard level >= best, level <= worst else { return false }
                switch canBe(level, outputs) {
                case .possible: return true
                case .impossible: return false
                case .gaveUp:
                    exact = false
                    return true
                }
            }
            best = levels.first ?? best
            worst = levels.last ?? worst
        }
        if best == worst { return Verdict(label: Label(best), atBest: best, atWorst: worst, isExact: exact) }
        let label: Label = relevantFact(for: decision(outputs, worst)) == nil ? .weighing : .undecided
        return Verdict(label: label, atBest: best, atWorst: worst, isExact: exact)
    }

    /// Can the unknown be filled in so that exactly this level comes out?
    func canBe(_ level: Level, _ outputs: Program.Outputs) -> Search.Result {
        var goals: [(ref: Ref, wanted: Truth)] = []
        switch level {
        case .prohibited: goals = [(outputs.prohibited, .yes)]
        case .conditions: goals = [(outputs.prohibited, .no), (outputs.conditional, .yes)]
        case .permitted: goals = [(outputs.covered, .yes), (outputs.prohibited, .no), (outputs.conditional, .no)]
        case .notCovered: goals = [(outputs.prohibited, .no), (outputs.conditional, .no), (outputs.covered, .no)]
        }
        return search.reach(goals, in: solver)
    }

    /// The first open fact (not an assessment) that can still change the decision.
    func relevantFact(for decision: Ref) -> Int? {
        let facts = solver.openVariables(under: decision).filter {
            solver.program.rulebook.facts[solver.program.layout.facts[$0]].isFact
        }
        guard !facts.isEmpty else { return nil }
        let twins = Search.Twins(of: solver)
        return facts.first { search.isRelevant($0, to: decision, in: solver, twins: twins) != .impossible }
            ?? facts.first { search.isRelevant($0, to: decision, in: solver, twins: twins, together: true) != .impossible }
    }
}
