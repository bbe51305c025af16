import Text

/// A verdict with the norms that carry it and their minimal proofs: what a gate needs for each decision it takes.
public struct Brief: Sendable {
    public var asOf: LawDate
    public var verdict: Verdict
    /// The rule that prohibits; or the duties that are outstanding; or what lifts the rules that would otherwise apply.
    public var decisive: [NormFinding]
    /// Duties that are breached.
    public var breaches: [Int]
}

extension Engine {
    /// The verdict with a minimal proof, without search: where three-valued logic leaves it open, so does this.
    /// - Throws: `Contradiction` when the facts cannot be true together.
    public func brief(_ situation: Situation, asOf date: LawDate, layer: Layer = .law) throws(Contradiction) -> Brief {
        var probe = Probe(self, asOf: date)
        try probe.evaluate(situation)
        let program = probe.program
        let solver = probe.solver
        let outputs = program.overall[layer.rawValue]
        let verdict = VerdictCalculator(solver: solver).quickVerdict(outputs)
        let label = verdict.label
        let builder = ProofBuilder(solver: solver, layer: layer)
        let applies = program.applies[layer.rawValue]
        var decisive: [NormFinding] = []
        var breaches: [Int] = []
        func add(_ index: Int, _ value: Truth) {
            decisive.append(NormFinding(norm: index, value: value, proof: builder.reasons(index), exceptions: []))
        }
        switch label {
        case .prohibited:
            if let index = program.rules.first(where: { solver.value(applies[$0]) == .yes }) { add(index, .yes) }
        case .permitted: for index in program.rules where isGround(index, solver) { add(index, .no) }
        case .weighing, .undecided:
            for index in program.rules.lazy.filter({ solver.value(applies[$0]) == .unknown }).prefix(3) { add(index, .unknown) }
        case .conditions, .notCovered: break
        }
        for index in program.duties where solver.value(applies[index]) == .yes && solver.value(program.fulfilled[layer.rawValue][index]!) == .no {
            let status = solver.status(ofDuty: index, in: layer)
            if status == .breached { breaches.append(index) }
            if label == .conditions, rulebook.norms[index].duty?.moment == .before { add(index, .yes) }
        }
        return Brief(
            asOf: date, verdict: verdict, decisive: decisive, breaches: breaches)
    }
}
