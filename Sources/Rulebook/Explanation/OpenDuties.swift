/// What people still have to judge, for the verdict and for the duties after a request or a breach.
extension Engine {
    /// The judgements on which the verdict hangs, by law or with guidance: what guidance forbids may still be open in law.
    func judgements(underVerdictOf solver: Solver) -> Set<Int> {
        let outputs = [Layer.law, .guidance].map { solver.program.overall[$0.rawValue] }
        let open = solver.openVariables(under: outputs.flatMap { [$0.prohibited, $0.conditional] })
        return Set(open.map { layout.facts[$0] }.filter { !rulebook.facts[$0].isFact })
    }

    /// The judgements on which it hangs whether a duty after an event applies, or is fulfilled.
    func judgements(onDutiesOf answer: Answer, _ solver: Solver) -> [Int] {
        answer.duties.filter { rulebook.norms[$0.norm].duty?.moment == .after && [.possible, .open].contains($0.status) }
            .flatMap { finding -> [Int] in
                let (applies, fulfilled) = (solver.program.applies[Layer.house.rawValue], solver.program.fulfilled[Layer.house.rawValue])
                return solver.openVariables(under: [applies[finding.norm], fulfilled[finding.norm]].compactMap { $0 })
            }
            .map { layout.facts[$0] }.filter { !rulebook.facts[$0].isFact }.removingDuplicates()
    }
}

/// Duties of which it is open whether they apply.
extension Engine {
    /// Whether a duty is met, whether it applies or not.
    func isDone(_ duty: Int, _ solver: Solver) -> Bool {
        solver.program.fulfilled[Layer.house.rawValue][duty].map { solver.value($0) == .yes } ?? false
    }

    /// Whether a request or a breach may ask for this, as people judge or as what they do not know turns out.
    func mayBind(_ duty: Int, _ solver: Solver, _ situation: Situation) -> Bool {
        guard rulebook.norms[duty].duty?.moment == .after else { return false }
        let applies = solver.program.applies[Layer.house.rawValue][duty]
        if hasUnasked(applies, solver, situation) { return false }
        if solver.hasOpenVariable(under: applies, where: { !rulebook.facts[layout.facts[$0]].isFact }) { return true }
        return rulebook.norms[duty].when.map { ProofBuilder(solver: solver, layer: .house).value($0) == .yes } ?? true
    }

    /// Whether a condition hangs on a fact about which nothing was said.
    private func hasUnasked(_ ref: Ref, _ solver: Solver, _ situation: Situation) -> Bool {
        solver.hasOpenVariable(under: ref) { rulebook.facts[layout.facts[$0]].isFact && !wasAsked($0, situation) }
    }
}
