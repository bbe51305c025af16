extension Engine {
    /// What came out, by norm id: for tests of the rulebook.
    public struct Findings: Sendable {
        public var verdict: Verdict
        public var withGuidance: Verdict
        /// Rules that apply, guidance included.
        public var prohibitions: Set<String> = []
        public var applying: Set<String> = []
        public var notApplying: Set<String> = []
        public var outstanding: Set<String> = []
        public var breaches: Set<String> = []
        public var fulfilled: Set<String> = []
        /// Fact indices whose answer can still matter, assessments and weighings included.
        public var pending: Set<Int> = []
    }

    /// The verdicts and the state of every norm (guidance counted).
    /// - Parameter searching: whether the verdicts are worked out exactly; without it they are those of three-valued logic.
    /// - Throws: `Contradiction`.
    public func findings(_ situation: Situation, asOf date: LawDate, searching: Bool = true) throws(Contradiction) -> Findings {
        let solver = try solver(situation, asOf: date)
        let program = solver.program
        let calculator = VerdictCalculator(solver: solver)
        let verdict = { (layer: Layer) in
            searching ? calculator.verdict(program.overall[layer.rawValue]) : calculator.quickVerdict(program.overall[layer.rawValue])
        }
        var result = Findings(verdict: verdict(.law), withGuidance: verdict(.guidance))
        let layer = Layer.house
        for (index, norm) in rulebook.norms.enumerated() {
            switch solver.value(program.applies[layer.rawValue][index]) {
            case .yes:
                result.applying.insert(norm.id)
                if norm.kind == .rule { result.prohibitions.insert(norm.id) }
            case .no: result.notApplying.insert(norm.id)
            case .unknown: break
            }
            switch solver.status(ofDuty: index, in: layer) {
            case .breached: result.breaches.insert(norm.id)
            case .outstanding: result.outstanding.insert(norm.id)
            case .fulfilled: result.fulfilled.insert(norm.id)
            default: break
            }
            if norm.duty != nil, solver.value(program.applies[layer.rawValue][index]) != .no, let fulfilled = program.fulfilled[layer.rawValue][index] {
                for ref in [fulfilled, program.applies[layer.rawValue][index]] {
                    for variable in solver.openVariables(under: ref) { result.pending.insert(program.layout.facts[variable]) }
                }
            }
        }
        for layer in [Layer.law, .guidance] {
            let outputs = program.overall[layer.rawValue]
            for ref in [outputs.prohibited, outputs.conditional, outputs.covered] {
                for variable in solver.openVariables(under: ref) { result.pending.insert(program.layout.facts[variable]) }
            }
        }
        return result
    }
}
