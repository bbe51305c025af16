import Text

extension Rulebook {
    /// What only a search finds: norms that can never apply, duties that can never be kept or broken, weighings that the law
    /// settles both ways, options that the constraints rule out; and names and questions that invite mistakes.
    ///
    /// Takes seconds rather than milliseconds, so it is no part of reading. Everything it finds is a warning: whether it is a
    /// mistake is for the author to say. Where a search gives up, nothing is reported.
    public func deepDiagnostics() -> [Diagnostic] {
        var checks = DeepChecks(Engine(self))
        checks.checkNorms()
        checks.checkWeighings()
        checks.checkOptions()
        return (checks.diagnostics + vocabularyDiagnostics()).sorted { $0.position < $1.position }
    }

    /// The places that carry a `verify` mark: what nobody has checked in the source yet.
    public var placesToVerify: [SourcePosition] {
        let provisions = files.flatMap(\.elements).compactMap { element -> SourcePosition? in
            if case .provision(let provision) = element, provision.verify != nil { provision.position } else { nil }
        }
        return
            (sources.filter { $0.verify != nil }.map(\.position) + norms.filter { $0.verify != nil }.map(\.position)
            + weighings.filter { $0.verify != nil }.map(\.position) + terms.filter { $0.verify != nil }.map(\.position) + provisions)
            .sorted()
    }
}

private struct DeepChecks {
    let engine: Engine
    /// A blank solver for one date in every period, the latest first: most norms are in force then.
    let solvers: [Solver]
    var diagnostics: [Diagnostic] = []
    private static let budget = 20_000

    init(_ engine: Engine) {
        self.engine = engine
        let dates = [LawDate("0001-01-01")!] + engine.breakpoints
        solvers = dates.reversed().map { Solver(copying: engine.prepared(for: $0).blank) }
    }

    private var rulebook: Rulebook { engine.rulebook }

    private mutating func warn(_ code: String, _ position: SourcePosition, _ message: Bilingual, hint: Bilingual? = nil) {
        diagnostics.append(Diagnostic(code, .warning, at: position, message, hint: hint))
    }

    /// Whether no situation reaches the goals on any date. False also when a search gives up.
    private func isImpossible(_ goals: (Program) -> [(ref: Ref, wanted: Truth)]) -> Bool {
        solvers.allSatisfy { Search(budget: Self.budget).reach(goals($0.program), in: $0) == .impossible }
    }

    mutating func checkNorms() {
        let layer = Layer.house.rawValue
        for (index, norm) in rulebook.norms.enumerated() {
            if isImpossible({ [($0.applies[layer][index], .yes)] }) {
                warn(
                    "unreachable", norm.position,
                    .init(nl: "“\(norm.id)” kan in geen enkele situatie gelden", en: "“\(norm.id)” cannot apply in any situation"),
                    hint: .init(
                        nl: "voorwaarden die elkaar uitsluiten, of een uitzondering die alles dekt",
                        en: "conditions that exclude each other, or an exception that covers everything"))
                continue
            }
            guard norm.duty?.fulfilled != nil else { continue }
            if isImpossible({ [($0.applies[layer][index], .yes), ($0.fulfilled[layer][index]!, .yes)] }) {
                warn(
                    "never-fulfilled", norm.position,
                    .init(nl: "als “\(norm.id)” geldt, kan de plicht nooit vervuld zijn", en: "where “\(norm.id)” applies, the duty can never be fulfilled"))
            }
            if isImpossible({ [($0.applies[layer][index], .yes), ($0.fulfilled[layer][index]!, .no)] }) {
                warn(
                    "always-fulfilled", norm.position,
                    .init(nl: "als “\(norm.id)” geldt, is de plicht altijd al vervuld", en: "where “\(norm.id)” applies, the duty is always fulfilled already"))
            }
        }
    }

    /// A weighing that the law settles yes and no in the same situation: two rules of equal rank that contradict each other.
    mutating func checkWeighings() {
        for (index, weighing) in rulebook.weighings.enumerated() where weighing.settledYes != nil && weighing.settledNo != nil {
            guard let solver = solvers.first else { continue }
            var witness: Situation?
            let program = solver.program
            let goals = [(program.sheets[index], Truth.yes), (program.settled[index].yes, .yes), (program.settled[index].no, .yes)]
            let search = Search(budget: Self.budget, whenReached: { witness = $0.situation })
            guard search.reach(goals.map { (ref: $0.0, wanted: $0.1) }, in: solver) == .possible, let witness else { continue }
            let facts = witness.states.keys.sorted().map { fact in
                rulebook.facts[fact].name + Bilingual(": ") + rulebook.words(for: witness.states[fact]!, of: fact)
            }
            let example = Bilingual(nl: facts.map(\.nl).joined(separator: "; "), en: facts.map(\.en).joined(separator: "; "))
            warn(
                "settled-both-ways", weighing.position,
                Bilingual(nl: "de wet beslist “\(weighing.id)” met ja en met nee als: ", en: "the law settles “\(weighing.id)” both yes and no when: ")
                    + example,
                hint: .init(nl: "sluit het ene geval in het andere uit", en: "exclude one case from the other"))
        }
    }

    /// Options and answers that the constraints rule out from the start.
    mutating func checkOptions() {
        guard let solver = solvers.first else { return }
        let layout = engine.layout
        for variable in 0..<layout.count {
            let fact = rulebook.facts[layout.facts[variable]]
            for value in 0..<64 where layout.domains[variable] & (1 << UInt64(value)) != 0 {
                let mark = solver.mark
                defer { solver.undo(to: mark) }
                if solver.narrow(variable, to: 1 << UInt64(value)) { continue }
                let answer: Bilingual
                switch fact.kind {
                case .oneOf(let options): answer = options[value].name
                case .set(let options):
                    answer = (value == 1 ? Bilingual("") : Bilingual(nl: "niet: ", en: "not: ")) + options[layout.options[variable]!].name
                case .yesNo: answer = value == 1 ? .init(nl: "ja", en: "yes") : .init(nl: "nee", en: "no")
                case .number, .date: continue
                }
                warn(
                    "impossible-option", fact.position,
                    Bilingual(
                        nl: "de verbanden sluiten dit antwoord op “\(fact.name.nl)” altijd uit: ",
                        en: "the constraints always rule out this answer to “\(fact.name.en)”: ")
                        + answer)
            }
        }
    }
}

extension Solver {
    /// The facts that a search has pinned down, one possible answer each.
    fileprivate var situation: Situation {
        let layout = program.layout
        var situation = Situation()
        for variable in 0..<layout.count where masks[variable] != layout.domains[variable] && masks[variable] != 0 {
            let fact = layout.facts[variable]
            let value = masks[variable].trailingZeroBitCount
            switch program.rulebook.facts[fact].kind {
            case .yesNo: situation[fact] = value == 1 ? .yes : .no
            case .oneOf: situation[fact] = .option(value)
            case .set:
                var options = OptionStates()
                if case .options(let known) = situation[fact] { options = known }
                options[layout.options[variable]!] = value == 1 ? .yes : .no
                situation[fact] = .options(options)
            case .number, .date:
                let cuts = layout.cuts[fact]
                let number = value == 0 ? (cuts.first ?? 1) - 1 : cuts[min(value, cuts.count) - 1]
                situation[fact] = .number(number...number)
            }
        }
        return situation
    }
}
