import Text

@testable import Rulebook

/// The meaning of the rule language as its document tells it, condition by condition, with nothing remembered and nothing clever:
/// what the engine is held against.
struct Naive {
    let rulebook: Rulebook
    let date: LawDate
    let layer: Layer

    // MARK: Kleene's logic

    static func all(_ values: [Truth]) -> Truth {
        if values.contains(.no) { return .no }
        return values.contains(.unknown) ? .unknown : .yes
    }

    static func any(_ values: [Truth]) -> Truth { !all(values.map { !$0 }) }

    static func atLeast(_ needed: Int, _ values: [Truth]) -> Truth {
        let yes = values.count { $0 == .yes }
        let open = values.count { $0 == .unknown }
        return yes >= needed ? .yes : yes + open < needed ? .no : .unknown
    }

    // MARK: Conditions

    func value(_ condition: Condition, _ situation: Situation) -> Truth {
        switch condition {
        case .always: return .yes
        case .fact(let fact, let test): return value(of: test, situation[fact])
        case .concept(let norm), .applies(let norm): return applies(norm, situation)
        case .weighing(let weighing): return outcome(weighing, situation)
        case .not(let inner): return !value(inner, situation)
        case .group(let kind, let members):
            let values = members.map { value($0, situation) }
            switch kind {
            case .all: return Self.all(values)
            case .any: return Self.any(values)
            case .none: return !Self.any(values)
            case .atLeast(let count): return Self.atLeast(count, values)
            }
        }
    }

    private func value(of test: FactTest, _ state: FactState?) -> Truth {
        switch (test, state) {
        case (_, nil), (_, .unknown), (_, .disputed): return .unknown
        case (.isYes, .yes): return .yes
        case (.isYes, .no): return .no
        case (.isOneOf(let options), .option(let chosen)): return options.contains(chosen) ? .yes : .no
        case (.includes(let option), .options(let states)):
            switch states[option] {
            case .yes: return .yes
            case .no: return .no
            default: return .unknown
            }
        case (.compare(let comparison, let number), .number(let range)):
            let low = holds(range.lowerBound, comparison, number)
            let high = holds(range.upperBound, comparison, number)
            if comparison == .equal { return range == number...number ? .yes : range.contains(number) ? .unknown : .no }
            return low == high ? (low ? .yes : .no) : .unknown
        default: return .unknown
        }
    }

    private func holds(_ value: Int, _ comparison: Comparison, _ number: Int) -> Bool {
        switch comparison {
        case .less: value < number
        case .atMost: value <= number
        case .more: value > number
        case .atLeast: value >= number
        case .equal: value == number
        }
    }

    // MARK: Norms

    func applies(_ index: Int, _ situation: Situation) -> Truth {
        let norm = rulebook.norms[index]
        if let from = norm.validity.from, date < from { return .no }
        if let to = norm.validity.to, to < date { return .no }
        if norm.kind != .means, !counts(norm.authority) { return .no }
        var needed: [Truth] = []
        if norm.kind != .means, norm.kind != .exception, let regime = norm.regime { needed.append(covers(regime, situation)) }
        if let scope = norm.scope { needed.append(value(scope, situation)) }
        if let when = norm.when { needed.append(value(when, situation)) }
        if let unless = norm.unless { needed.append(!value(unless, situation)) }
        for (other, exception) in rulebook.norms.enumerated() where exception.lifts.contains(index) { needed.append(!applies(other, situation)) }
        return Self.all(needed)
    }

    private func counts(_ authority: Authority) -> Bool {
        switch authority {
        case .statute, .caseLaw: true
        case .guidance: layer != .law
        case .houseRule: layer == .house
        }
    }

    func covers(_ regime: Int, _ situation: Situation) -> Truth { value(rulebook.regimes[regime].condition, situation) }

    func outcome(_ index: Int, _ situation: Situation) -> Truth {
        let weighing = rulebook.weighings[index]
        if let from = weighing.validity.from, date < from { return .no }
        if let to = weighing.validity.to, to < date { return .no }
        let settledYes = weighing.settledYes.map { value($0, situation) } ?? .no
        let settledNo = weighing.settledNo.map { value($0, situation) } ?? .no
        let person = value(of: .isYes, situation[weighing.outcome])
        return Self.all([weighing.when.map { value($0, situation) } ?? .yes, Self.any([settledYes, Self.all([!settledNo, person])])])
    }

    // MARK: Verdicts

    /// Prohibited, under conditions, covered: for the whole, or for one regime.
    func decisions(_ situation: Situation, regime: Int? = nil) -> (prohibited: Truth, conditional: Truth, covered: Truth) {
        var prohibited: [Truth] = []
        var conditional: [Truth] = []
        for (index, norm) in rulebook.norms.enumerated() where regime == nil || norm.regime == regime {
            if norm.kind == .rule { prohibited.append(applies(index, situation)) }
            guard let duty = norm.duty, duty.moment == .before else { continue }
            let applies = applies(index, situation)
            conditional.append(Self.all([applies, !(duty.fulfilled.map { value($0, situation) } ?? .no)]))
            if duty.effect == .prohibits, let refused = duty.refused { prohibited.append(Self.all([applies, value(refused, situation)])) }
        }
        let regimes = regime.map { [$0] } ?? Array(rulebook.regimes.indices)
        let silent = rulebook.norms.indices.filter { regime == nil && rulebook.norms[$0].withholdsVerdict }
        let speaks = !Self.any(silent.map { applies($0, situation) })
        return (
            Self.any(prohibited), Self.all([speaks, Self.any(conditional)]), Self.all([speaks, Self.any(regimes.map { covers($0, situation) })])
        )
    }

    /// The level of a situation in which everything is known.
    func level(_ situation: Situation, regime: Int? = nil) -> Level {
        let decisions = decisions(situation, regime: regime)
        return decisions.prohibited == .yes
            ? .prohibited : decisions.conditional == .yes ? .conditions : decisions.covered == .yes ? .permitted : .notCovered
    }

    func status(ofDuty index: Int, _ situation: Situation) -> DutyStatus {
        guard let duty = rulebook.norms[index].duty else { return .notApplicable }
        let fulfilled = duty.fulfilled.map { value($0, situation) } ?? .unknown
        switch (applies(index, situation), fulfilled) {
        case (.no, _): return .notApplicable
        case (.unknown, _): return .possible
        case (.yes, .yes): return .fulfilled
        case (.yes, .unknown): return .open
        case (.yes, .no):
            if duty.moment == .after { return .breached }
            guard let stage = rulebook.fact(named: "stage"), case .option(let chosen) = situation[stage] else { return .outstanding }
            return rulebook.facts[stage].options[chosen].name.en == "planned" ? .outstanding : .breached
        }
    }

    /// Whether the facts obey every constraint; all facts must be known.
    func isPossible(_ situation: Situation) -> Bool {
        rulebook.implications.allSatisfy { implication in
            let first = (value(of: implication.ifTest, situation[implication.ifFact]) == .yes) != implication.ifNegated
            let second = (value(of: implication.thenTest, situation[implication.thenFact]) == .yes) != implication.thenNegated
            return !first || second
        }
    }
}
