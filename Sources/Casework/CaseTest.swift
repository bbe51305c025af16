public import Rulebook
import Text

/// How the engine's answer to a decided case compares with what was decided.
public struct CaseResult: Sendable {
    public var decided: DecidedCase
    /// What the engine says with the authority's facts and judgements.
    public var label: Label
    public var labelWithGuidance: Label
    public var breaches: Set<String>
    /// The outcome and every decisive norm agree.
    public var agrees: Bool
    /// The engine permits what the authority prohibited: this may never be.
    public var isDangerous: Bool
    /// What does not come out as the case file says.
    public var problems: [String]
}

/// Holds decided cases against the rulebook.
public struct CaseTest: Sendable {
    public let engine: Engine

    public init(_ engine: Engine) { self.engine = engine }

    /// Three assertions: the outcome with the authority's judgements; a human weighing without them; undecided, and asking, without a decisive fact.
    public func run(_ decided: DecidedCase) -> CaseResult {
        var result = CaseResult(
            decided: decided, label: .undecided, labelWithGuidance: .undecided, breaches: [], agrees: false, isDangerous: false, problems: [])
        let full: Engine.Findings
        do {
            full = try engine.findings(decided.situation, asOf: decided.asOf)
        } catch {
            result.problems.append("contradiction: \(error.facts.map { engine.rulebook.facts[$0].name.en })")
            return result
        }
        result.label = full.verdict.label
        result.labelWithGuidance = full.withGuidance.label
        result.breaches = full.breaches
        let labels: Set<Label> = [full.verdict.label, full.withGuidance.label]
        let outcomeAgrees: Bool
        switch decided.outcome {
        case .permitted: outcomeAgrees = labels.contains(.permitted)
        case .conditions: outcomeAgrees = labels.contains(.conditions)
        case .prohibited: outcomeAgrees = labels.contains(.prohibited)
        case .weighing: outcomeAgrees = labels.contains(.weighing)
        case .dutyBreached: outcomeAgrees = !full.breaches.isEmpty && full.verdict.label != .prohibited
        }
        result.isDangerous = decided.outcome == .prohibited && [.permitted, .conditions].contains(full.withGuidance.label)
        if !outcomeAgrees {
            result.problems.append(
                "outcome: decided “\(decided.outcome.rawValue)”, engine says \(full.verdict.label.rawValue), with guidance \(full.withGuidance.label.rawValue), breaches \(full.breaches.sorted())"
            )
        }
        var decisiveAgrees = true
        for id in decided.decisive {
            let present =
                full.breaches.contains(id) || (decided.outcome != .dutyBreached && full.applying.contains(id))
                || engine.rulebook.weighing(id) != nil
            if !present {
                decisiveAgrees = false
                result.problems.append("decisive: \(id) does not \(decided.outcome == .dutyBreached ? "come out as breached" : "apply")")
            }
        }
        if full.verdict.label == .prohibited || full.withGuidance.label == .prohibited, decided.outcome != .prohibited {
            result.problems.append("prohibited by \(full.prohibitions.sorted())")
        }
        result.agrees = outcomeAgrees && decisiveAgrees
        checkWithoutJudgements(decided, &result)
        checkWithoutFacts(decided, full, &result)
        return result
    }

    private func checkWithoutJudgements(_ decided: DecidedCase, _ result: inout CaseResult) {
        guard !decided.openNorms.isEmpty else { return }
        var situation = decided.situation
        for fact in situation.states.keys where !engine.rulebook.facts[fact].isFact { situation[fact] = nil }
        guard let open = try? engine.findings(situation, asOf: decided.asOf) else { return }
        if ![open.verdict.label, open.withGuidance.label].contains(.weighing), decided.outcome != .dutyBreached {
            result.problems.append("without judgements: needs a human weighing expected, got \(open.verdict.label.rawValue)")
        }
        for name in decided.openNorms {
            let fact = engine.rulebook.weighing(name).map { engine.rulebook.weighings[$0].outcome } ?? engine.rulebook.fact(named: name)
            if let fact, !open.pending.contains(fact) { result.problems.append("without judgements: “\(name)” is not left open") }
        }
    }

    private func checkWithoutFacts(_ decided: DecidedCase, _ full: Engine.Findings, _ result: inout CaseResult) {
        for name in decided.turnsOn {
            guard let fact = engine.rulebook.fact(named: name) else { continue }
            var situation = decided.situation
            situation[fact] = nil
            guard let open = try? engine.findings(situation, asOf: decided.asOf) else { continue }
            if decided.outcome == .dutyBreached {
                if decided.decisive.allSatisfy({ open.breaches.contains($0) }) {
                    result.problems.append("turns on: without “\(name)” the breach is found all the same")
                }
            } else if open.verdict.label != .undecided {
                result.problems.append("turns on: without “\(name)” undecided expected, got \(open.verdict.label.rawValue)")
            }
            if !open.pending.contains(fact) { result.problems.append("turns on: without “\(name)” it is not asked for") }
        }
    }
}
