extension Engine {
    /// The whole answer about a situation under the law of a date.
    /// - Throws: `Contradiction` when the facts cannot be true together.
    public func answer(_ situation: Situation, asOf date: LawDate, options: AnswerOptions = .init()) throws(Contradiction) -> Answer {
        let solver = try solver(situation, asOf: date)
        let calculator = VerdictCalculator(solver: solver)
        let program = solver.program
        var layers: [Layer: Verdict] = [:]
        for layer in Layer.allCases {
            // Where a wider layer adds nothing, its verdict is the same.
            let outputs = program.overall[layer.rawValue]
            layers[layer] =
                layer != .law && outputs == program.overall[layer.rawValue - 1]
                ? layers[Layer(rawValue: layer.rawValue - 1)!] : calculator.verdict(outputs)
        }
        let verdict = layers[.law]!
        var answer = Answer(
            asOf: date, rulebookRevision: rulebook.revision, situation: situation, verdict: verdict, layers: layers,
            regimes: options.isBrief ? [] : regimeVerdicts(solver, calculator), prohibitions: [], grounds: [], open: [], duties: [], weighings: [],
            assessments: [], missing: [], conflicts: [], gaps: [], options: options, sufficientReason: [], horizon: [], wouldAllow: [], wouldBreak: [])
        addNorms(solver, &answer)
        addOpenQuestions(solver, calculator, &answer)
        let hanging = judgements(underVerdictOf: solver)
        let ofDuties = judgements(onDutiesOf: answer, solver)
        answer.onDutiesOnly = Set(ofDuties).subtracting(hanging)
        answer.assessments = (answer.assessments + ofDuties.filter { rulebook.facts[$0].role == .assessment }).removingDuplicates()
        answer.weighings = sheets(solver, answer, on: hanging.union(ofDuties))
        if options.sufficientReason, verdict.isDecided { answer.sufficientReason = sufficientReason(situation, date, verdict) }
        if options.horizon, !options.isBrief || verdict.label != .undecided { answer.horizon = horizon(situation, date, solver, verdict) }
        if options.counterfactuals {
            let search = CounterfactualSearch(engine: self, situation: situation, date: date)
            if verdict.label == .prohibited { answer.wouldAllow = search.wouldAllow() }
            if verdict.atWorst < .prohibited { answer.wouldBreak = search.wouldBreak() }
        }
        return answer
    }

    private func regimeVerdicts(_ solver: Solver, _ calculator: VerdictCalculator) -> [RegimeVerdict] {
        solver.program.regimes[Layer.law.rawValue].enumerated().compactMap { regime, outputs in
            guard solver.value(outputs.covered) != .no else { return nil }
            return RegimeVerdict(regime: regime, verdict: calculator.verdict(outputs))
        }
    }

    /// The narrowest layer in which a norm applies.
    private func layer(of norm: Int, _ value: Truth, in solver: Solver) -> Layer? {
        Layer.allCases.first { solver.value(solver.program.applies[$0.rawValue][norm]) == value }
    }

    private func addNorms(_ solver: Solver, _ answer: inout Answer) {
        for index in rulebook.norms.indices {
            let kind = rulebook.norms[index].kind
            switch kind {
            case .means, .exception: continue
            case .duty: addDuty(index, solver, &answer)
            case .gap, .conflict:
                guard let layer = layer(of: index, .yes, in: solver) else { continue }
                let finding = NormFinding(
                    norm: index, value: .yes, proof: ProofBuilder(solver: solver, layer: layer).reasons(index), exceptions: [])
                if kind == .gap { answer.gaps.append(finding) } else { answer.conflicts.append(finding) }
            case .rule:
                if let layer = layer(of: index, .yes, in: solver) {
                    answer.prohibitions.append(finding(index, .yes, solver, layer))
                } else if let layer = layer(of: index, .unknown, in: solver) {
                    answer.open.append(finding(index, .unknown, solver, layer))
                } else if isGround(index, solver) {
                    answer.grounds.append(finding(index, .no, solver, .house))
                }
            }
        }
        answer.prohibitions.sort { (rulebook.norms[$0.norm].authority, $0.norm) < (rulebook.norms[$1.norm].authority, $1.norm) }
        let order: [DutyStatus] = [.breached, .outstanding, .open, .fulfilled, .possible, .notApplicable]
        answer.duties.sort { (order.firstIndex(of: $0.status)!, $0.norm) < (order.firstIndex(of: $1.status)!, $1.norm) }
    }

    func finding(_ index: Int, _ value: Truth, _ solver: Solver, _ layer: Layer) -> NormFinding {
        let builder = ProofBuilder(solver: solver, layer: layer)
        let exceptions = rulebook.norms[index].exceptions.compactMap { exception -> ExceptionFinding? in
            guard layer.authorities.contains(rulebook.norms[exception].authority), rulebook.norms[exception].validity.contains(solver.program.date)
            else { return nil }
            let value = solver.value(solver.program.applies[layer.rawValue][exception])
            return ExceptionFinding(norm: exception, value: value, because: builder.first(value, in: exception))
        }
        return NormFinding(norm: index, value: value, proof: builder.reasons(index), exceptions: exceptions)
    }

    /// A rule that would prohibit but for something that is met: an exception, an "unless", or a concept such as a valid basis.
    func isGround(_ index: Int, _ solver: Solver) -> Bool {
        guard solver.value(solver.program.applies[Layer.house.rawValue][index]) == .no, canBeGround[index] else { return false }
        let norm = rulebook.norms[index]
        let builder = ProofBuilder(solver: solver, layer: .house)
        if let regime = norm.regime, solver.value(solver.program.regimeConditions[regime]) != .yes { return false }
        if !norm.validity.contains(solver.program.date) { return false }
        if let scope = norm.scope, builder.value(scope) != .yes { return false }
        guard let when = norm.when else { return norm.unless.map { builder.value($0) == .yes } ?? false }
        if builder.value(when) == .yes { return true }
        // `when` fails only because of a concept that is met: "not there is a valid legal basis".
        let members: [Condition] = if case .group(.all, let list) = when { list } else { [when] }
        let failing = members.filter { builder.value($0) == .no }
        return failing.count == 1 && members.allSatisfy { builder.value($0) != .unknown } && failing.allSatisfy(\.isNegatedConcept)
    }

    private func addDuty(_ index: Int, _ solver: Solver, _ answer: inout Answer) {
        for layer in Layer.allCases {
            let status = solver.status(ofDuty: index, in: layer)
            if status == .notApplicable { continue }
            if status == .possible, layer != .house || isDone(index, solver) || !mayBind(index, solver, answer.situation) { continue }
            let fulfilment = solver.program.fulfilled[layer.rawValue][index].map { ref in
                solver.openVariables(under: ref).map { layout.facts[$0] }
            }
            let layer = status == .possible ? self.layer(of: index, .unknown, in: solver) ?? layer : layer
            answer.duties.append(
                DutyFinding(
                    norm: index, status: status, layer: layer, proof: ProofBuilder(solver: solver, layer: layer).reasons(index),
                    fulfilmentFacts: (fulfilment ?? []).removingDuplicates()))
            return
        }
    }

    private func addOpenQuestions(_ solver: Solver, _ calculator: VerdictCalculator, _ answer: inout Answer) {
        let outputs = solver.program.overall[Layer.law.rawValue]
        guard !answer.verdict.isDecided else { return }
        let decision = calculator.decision(outputs, answer.verdict.atWorst)
        let open = solver.openVariables(under: decision).map { layout.facts[$0] }.removingDuplicates()
        answer.assessments = open.filter { rulebook.facts[$0].role == .assessment }
        if answer.options.isBrief {
            answer.missing = calculator.relevantFact(for: decision).map { [layout.facts[$0]] } ?? []
            return
        }
        let quick = Search(budget: 2_000)
        let twins = Search.Twins(of: solver)
        func relevant(together: Bool) -> [Int] {
            open.filter { fact in
                rulebook.facts[fact].isFact
                    && layout.variables(of: fact).contains {
                        quick.isRelevant($0, to: decision, in: solver, twins: twins, together: together) != .impossible
                    }
            }
        }
        var missing = relevant(together: false)
        if missing.isEmpty { missing = relevant(together: true) }
        answer.missing = missing.filter { isDisputed($0, answer) } + missing.filter { !isDisputed($0, answer) }
    }

    private func isDisputed(_ fact: Int, _ answer: Answer) -> Bool {
        switch answer.situation[fact] {
        case .disputed: true
        case .options(let options): options.values.contains(.disputed)
        default: false
        }
    }

    /// The sheets that matter: open ones on which something hangs, and those with a recorded outcome that is used.
    private func sheets(_ solver: Solver, _ answer: Answer, on hanging: Set<Int>) -> [WeighingSheet] {
        let builder = ProofBuilder(solver: solver, layer: .guidance)
        return rulebook.weighings.indices.compactMap { index in
            let weighing = rulebook.weighings[index]
            guard weighing.validity.contains(solver.program.date), solver.value(solver.program.sheets[index]) == .yes else { return nil }
            let recorded = answer.situation[weighing.outcome] != nil
            guard hanging.contains(weighing.outcome) || recorded else { return nil }
            let factors = weighing.factors.enumerated().map { position, factor in
                WeighingSheet.Factor(
                    factor: position,
                    lines: factor.considerations.map {
                        let proof = builder.proof($0.condition)
                        return WeighingSheet.Line(direction: $0.direction, value: proof.value, condition: proof)
                    })
            }
            return WeighingSheet(weighing: index, outcome: solver.value(solver.program.outcomes[index]), factors: factors)
        }
    }

    /// Leaves out known facts one by one as long as the verdict stays decided the same way.
    private func sufficientReason(_ situation: Situation, _ date: LawDate, _ verdict: Verdict) -> [Int] {
        var probe = Probe(self, asOf: date)
        let outputs = probe.program.overall[Layer.law.rawValue]
        var kept = situation
        for fact in situation.states.keys.sorted(by: >) {
            var without = kept
            without[fact] = nil
            guard (try? probe.evaluate(without)) != nil else { continue }
            let (best, worst) = outputs.interval { probe.value($0) }
            if best == verdict.atBest, worst == verdict.atWorst { kept = without }
        }
        return kept.states.keys.sorted()
    }

    private func horizon(_ situation: Situation, _ date: LawDate, _ now: Solver, _ verdict: Verdict) -> [HorizonChange] {
        var changes: [HorizonChange] = []
        var before = now
        var last = verdict
        for point in breakpoints where point > date {
            guard let later = try? solver(situation, asOf: point) else { continue }
            let calculator = VerdictCalculator(solver: later, search: Search(budget: 4_000))
            let next = calculator.verdict(later.program.overall[Layer.law.rawValue])
            var starting: [Int] = []
            var ending: [Int] = []
            for index in rulebook.norms.indices where rulebook.norms[index].kind != .means && rulebook.norms[index].kind != .exception {
                let was = before.value(before.program.applies[Layer.house.rawValue][index])
                let is_ = later.value(later.program.applies[Layer.house.rawValue][index])
                if was == .no, is_ == .yes { starting.append(index) }
                if was == .yes, is_ == .no { ending.append(index) }
            }
            if next.label != last.label || !starting.isEmpty || !ending.isEmpty {
                changes.append(HorizonChange(date: point, verdict: next, starting: starting, ending: ending))
            }
            (before, last) = (later, next)
        }
        return changes
    }
}

extension Norm {
    /// Whether the rule has something that can lift it: an exception, an "unless", or a concept that must be missing.
    var canBeGround: Bool {
        guard kind == .rule else { return false }
        if !exceptions.isEmpty || unless != nil { return true }
        let members: [Condition] = if case .group(.all, let list) = when { list } else { when.map { [$0] } ?? [] }
        return members.contains(where: \.isNegatedConcept)
    }
}

extension Condition {
    /// `not CONCEPT`, `not weighed: …`, or a test on the kind of basis.
    fileprivate var isNegatedConcept: Bool {
        switch self {
        case .not(.concept), .not(.weighing), .not(.applies): true
        case .group(.none, let members): members.allSatisfy { Condition.not($0).isNegatedConcept }
        default: false
        }
    }
}

extension Array where Element: Hashable {
    func removingDuplicates() -> [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}
