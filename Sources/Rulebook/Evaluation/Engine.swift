import Synchronization
import Text

/// Reasons with a rulebook: from facts to a verdict, with reasons, questions and what would change it.
///
/// ```swift
/// let (rulebook, diagnostics) = Rulebook.read(files)
/// let engine = Engine(rulebook!)
/// var situation = Situation()
/// situation[engine.rulebook.fact(named: "large scale")!] = .yes
/// let answer = try engine.answer(situation, asOf: LawDate("2026-11-21")!)
/// print(answer.verdict.label.text.en)
/// ```
/// The engine holds no clock and no randomness: the same situation, date and rulebook give the same answer to the byte.
public final class Engine: Sendable {
    public let rulebook: Rulebook
    let layout: VariableLayout
    /// The dates on which some norm or weighing starts or stops to be in force, ascending.
    public let breakpoints: [LawDate]
    /// Per norm: whether it is a rule that something can lift.
    let canBeGround: [Bool]
    private let programs = Mutex<[Int: Prepared]>([:])

    /// A compiled program with a solver that nobody changes, to copy from.
    struct Prepared: @unchecked Sendable {
        // The solver is never mutated after it is stored; every use copies it.
        let program: Program
        let blank: Solver
        let bulk: BulkEvaluator
    }

    public init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        layout = VariableLayout(rulebook)
        canBeGround = rulebook.norms.map(\.canBeGround)
        var dates = Set<LawDate>()
        for validity in rulebook.norms.map(\.validity) + rulebook.weighings.map(\.validity) {
            if let from = validity.from { dates.insert(from) }
            if let to = validity.to { dates.insert(to.next) }
        }
        breakpoints = dates.sorted()
    }

    func prepared(for date: LawDate) -> Prepared {
        let period = breakpoints.count { $0 <= date }
        return programs.withLock { cache in
            if let done = cache[period] { return done }
            let program = ProgramBuilder.compile(rulebook, layout: layout, on: date)
            let made = Prepared(program: program, blank: Solver(program, Graph(program)), bulk: BulkEvaluator(program))
            cache[period] = made
            return made
        }
    }

    /// A solver that has taken in the situation.
    /// - Throws: `Contradiction`.
    func solver(_ situation: Situation, asOf date: LawDate) throws(Contradiction) -> Solver {
        let solver = Solver(copying: prepared(for: date).blank)
        if let contradiction = solver.take(situation) { throw contradiction }
        // Two constraints together may leave no way out that one at a time does not show.
        if !solver.program.implications.isEmpty, Search(budget: 20_000).reach([], in: solver) == .impossible {
            throw Contradiction(facts: situation.states.keys.filter { rulebook.isConstrained($0) }.sorted())
        }
        return solver
    }

    /// The verdict alone, without reasons.
    /// - Throws: `Contradiction` when the facts cannot be true together.
    public func verdict(_ situation: Situation, asOf date: LawDate, layer: Layer = .law) throws(Contradiction) -> Verdict {
        let solver = try solver(situation, asOf: date)
        return VerdictCalculator(solver: solver).verdict(solver.program.overall[layer.rawValue])
    }

    /// The situation with every unknown fact that has a burden of proof taken at the value that counts against whoever bears it.
    ///
    /// What the known facts exclude by a constraint stays as it is.
    public func withBurden(_ situation: Situation) -> Situation {
        // Constraints have no date, so any will do.
        guard let solver = try? solver(situation, asOf: breakpoints.last ?? LawDate(ordinal: 2000_01_01)) else { return situation }
        var result = situation
        for (index, fact) in rulebook.facts.enumerated() {
            guard let value = fact.burden, fact.kind == .yesNo, [nil, .unknown, .disputed].contains(situation[index]) else { continue }
            let mark = solver.mark
            if solver.narrow(layout.first[index], to: value ? VariableLayout.yes : VariableLayout.no),
                Search(budget: 20_000).reach([], in: solver) != .impossible
            {
                result[index] = value ? .yes : .no
            } else {
                solver.undo(to: mark)
            }
        }
        return result
    }
}

extension Engine {
    /// Whether a person has already said something about this fact (or this option of it), "don't know" included.
    func wasAsked(_ variable: Int, _ situation: Situation) -> Bool {
        guard let state = situation[layout.facts[variable]] else { return false }
        if case .options(let options) = state, let option = layout.options[variable] { return options[option] != nil }
        return true
    }
}
