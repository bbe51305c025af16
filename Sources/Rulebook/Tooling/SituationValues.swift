/// The value of every norm for one situation, computed straight from the conditions as written, and what becomes of it when
/// one of them changes: only what hangs on the change is computed again.
///
/// `Engine` compiles the same conditions to a graph; this one stays with the text, so that a
/// changed condition costs no compilation.
package struct SituationValues: Sendable {
    private let rulebook: Rulebook
    private let layout: VariableLayout
    private let links: ModelLinks
    private let masks: [UInt64]
    private let date: LawDate
    private let layer: Layer
    private let isPlanned: Truth
    /// By place.
    private var values: [Truth]

    /// - Parameter layer: which texts count.
    /// - Throws: `Contradiction` when the facts cannot be true together.
    package init(
        _ engine: Engine, _ links: ModelLinks, _ situation: Situation, asOf date: LawDate, layer: Layer = .house
    ) throws(Contradiction) {
        let solver = try engine.solver(situation, asOf: date)
        rulebook = engine.rulebook
        layout = engine.layout
        self.links = links
        self.date = date
        self.layer = layer
        masks = Array(UnsafeBufferPointer(start: solver.masks, count: engine.layout.count))
        isPlanned = solver.value(solver.program.planned)
        values = Array(repeating: .unknown, count: links.count)
        for place in links.order { values[place] = value(of: place, [:], nil) }
    }

    /// The values as they are.
    package var unchanged: MutantEffect { MutantEffect(base: self, changed: [:]) }

    /// What a change does to this situation.
    package func effect(of mutant: Mutant) -> MutantEffect { effect(of: mutant.replacement) }

    func effect(of replacement: Mutant.Replacement) -> MutantEffect {
        var changed: [Int: Truth] = [:]
        var waiting = Set(links.places(of: replacement))
        let own = waiting
        while let place = waiting.min(by: { links.rank[$0] < links.rank[$1] }) {
            waiting.remove(place)
            let new = value(of: place, changed, own.contains(place) ? replacement : nil)
            if new != values[place] {
                changed[place] = new
                waiting.formUnion(links.users[place])
            }
        }
        return MutantEffect(base: self, changed: changed)
    }

    /// The value of a condition; `changed` goes before the values found first.
    func value(_ condition: Condition, _ changed: [Int: Truth] = [:]) -> Truth {
        switch condition {
        case .always: return .yes
        case .fact(let fact, let test):
            let (variable, holds) = layout.atom(fact, test)
            let mask = masks[variable]
            return mask & ~holds == 0 ? .yes : mask & holds == 0 ? .no : .unknown
        case .concept(let norm), .applies(let norm): return value(at: links.index(.norm(norm)), changed)
        case .weighing(let weighing): return value(at: links.index(.weighing(weighing)), changed)
        case .not(let inner): return !value(inner, changed)
        case .group(let kind, let members):
            var yes = 0
            var no = 0
            for member in members {
                switch value(member, changed) {
                case .yes: yes += 1
                case .no: no += 1
                case .unknown: break
                }
            }
            switch kind {
            case .all: return no > 0 ? .no : yes == members.count ? .yes : .unknown
            case .any: return yes > 0 ? .yes : no == members.count ? .no : .unknown
            case .none: return yes > 0 ? .no : no == members.count ? .yes : .unknown
            case .atLeast(let count): return yes >= count ? .yes : no > members.count - count ? .no : .unknown
            }
        }
    }

    fileprivate func value(at place: Int, _ changed: [Int: Truth]) -> Truth {
        changed.isEmpty ? values[place] : changed[place] ?? values[place]
    }

    private func value(of place: Int, _ changed: [Int: Truth], _ replacement: Mutant.Replacement?) -> Truth {
        switch links.place(place) {
        case .norm(let index):
            let norm = if case .norm(_, let norm) = replacement { norm } else { rulebook.norms[index] }
            return applies(norm, changed)
        case .fulfilled(let index):
            let norm = if case .norm(_, let norm) = replacement { norm } else { rulebook.norms[index] }
            return norm.duty?.fulfilled.map { value($0, changed) } ?? .unknown
        case .refused(let index):
            let norm = if case .norm(_, let norm) = replacement { norm } else { rulebook.norms[index] }
            return norm.duty?.refused.map { value($0, changed) } ?? .no
        case .weighing(let index):
            let weighing = if case .weighing(_, let weighing) = replacement { weighing } else { rulebook.weighings[index] }
            return outcome(weighing, changed)
        case .regime(let index):
            let condition = if case .regime(_, let condition) = replacement { condition } else { rulebook.regimes[index].condition }
            return value(condition, changed)
        }
    }

    private func applies(_ norm: Norm, _ changed: [Int: Truth]) -> Truth {
        guard norm.validity.contains(date), norm.kind == .means || layer.authorities.contains(norm.authority) else { return .no }
        var result = Truth.yes
        func and(_ value: Truth) -> Bool {
            if value.rawValue < result.rawValue { result = value }
            return result != .no
        }
        if let regime = norm.ownRegime, !and(value(at: links.index(.regime(regime)), changed)) { return .no }
        if let scope = norm.scope, !and(value(scope, changed)) { return .no }
        if let when = norm.when, !and(value(when, changed)) { return .no }
        if let unless = norm.unless, !and(!value(unless, changed)) { return .no }
        for exception in norm.exceptions where !and(!value(at: links.index(.norm(exception)), changed)) { return .no }
        return result
    }

    private func outcome(_ weighing: Weighing, _ changed: [Int: Truth]) -> Truth {
        guard weighing.validity.contains(date) else { return .no }
        let when = weighing.when.map { value($0, changed) } ?? .yes
        if when == .no { return .no }
        let settledYes = weighing.settledYes.map { value($0, changed) } ?? .no
        let settledNo = weighing.settledNo.map { value($0, changed) } ?? .no
        let person = value(.fact(weighing.outcome, .isYes))
        let byPerson = Truth(rawValue: min((!settledNo).rawValue, person.rawValue))!
        return Truth(rawValue: min(when.rawValue, max(settledYes.rawValue, byPerson.rawValue)))!
    }

    package func applies(_ norm: Int) -> Truth { values[norm] }

    /// The value of a line when its norm (weighing, regime) would come out otherwise were it the opposite; else unknown.
    package func decisiveValue(of line: ConditionLine) -> Truth {
        let now = value(line.condition)
        guard now != .unknown else { return .unknown }
        let opposite = effect(of: now == .yes ? line.ifNo : line.ifYes)
        return opposite.isNone ? .unknown : now
    }

    /// The state of every line of every factor.
    package func considerations(of weighing: Weighing) -> [[Truth]] {
        weighing.factors.map { $0.considerations.map { value($0.condition) } }
    }

    package func status(ofDuty norm: Int) -> DutyStatus { unchanged.status(ofDuty: norm) }

    /// The levels that are still possible for the verdict.
    package var levels: ClosedRange<Level> { unchanged.levels }

    fileprivate var norms: [Norm] { rulebook.norms }
    fileprivate func regimePlaces() -> Range<Int> { links.index(.regime(0))..<links.index(.regime(rulebook.regimes.count)) }
    fileprivate var runs: Truth { !isPlanned }
    fileprivate func duty(_ norm: Int) -> Duty? { rulebook.norms[norm].duty }
    fileprivate func isObserved(_ norm: Int) -> Bool {
        rulebook.norms[norm].kind != .means && rulebook.norms[norm].kind != .exception
    }
    fileprivate func places(ofDuty norm: Int) -> (fulfilled: Int, refused: Int) {
        (links.index(.fulfilled(norm)), links.index(.refused(norm)))
    }
    fileprivate func place(_ index: Int) -> ModelLinks.Place { links.place(index) }
}

/// The values that a change gives in one situation.
package struct MutantEffect: Sendable {
    fileprivate let base: SituationValues
    /// By place: only what differs.
    fileprivate let changed: [Int: Truth]

    package func applies(_ norm: Int) -> Truth { base.value(at: norm, changed) }

    package func status(ofDuty norm: Int) -> DutyStatus {
        guard let duty = base.duty(norm) else { return .notApplicable }
        switch applies(norm) {
        case .no: return .notApplicable
        case .unknown: return .possible
        case .yes: break
        }
        switch base.value(at: base.places(ofDuty: norm).fulfilled, changed) {
        case .yes: return .fulfilled
        case .unknown: return .open
        case .no: return duty.moment == .after || base.runs == .yes ? .breached : .outstanding
        }
    }

    /// The levels that are still possible for the verdict, by three-valued logic alone: perhaps too many, never too few.
    package var levels: ClosedRange<Level> {
        var prohibited = Truth.no
        var conditional = Truth.no
        var withheld = Truth.no
        func or(_ sum: inout Truth, _ first: Truth, _ second: Truth) {
            sum = Truth(rawValue: max(sum.rawValue, min(first.rawValue, second.rawValue)))!
        }
        for (index, norm) in base.norms.enumerated() {
            switch norm.kind {
            case .rule: or(&prohibited, applies(index), .yes)
            case .duty(let duty):
                let places = base.places(ofDuty: index)
                if duty.moment == .before { or(&conditional, applies(index), !base.value(at: places.fulfilled, changed)) }
                if duty.effect == .prohibits { or(&prohibited, applies(index), base.value(at: places.refused, changed)) }
            case .gap: if norm.withholdsVerdict { or(&withheld, applies(index), .yes) }
            default: break
            }
        }
        let regimes = base.regimePlaces().map { base.value(at: $0, changed).rawValue }.max().flatMap { Truth(rawValue: $0) } ?? .no
        let covered = Truth(rawValue: min(regimes.rawValue, (!withheld).rawValue))!
        conditional = Truth(rawValue: min(conditional.rawValue, (!withheld).rawValue))!
        let best: Level =
            prohibited == .yes ? .prohibited : conditional == .yes ? .conditions : covered == .yes ? .permitted : .notCovered
        let worst: Level =
            prohibited != .no ? .prohibited : conditional != .no ? .conditions : covered != .no ? .permitted : .notCovered
        return best...worst
    }

    /// Whether something that the answer shows has changed: a rule, duty, gap or conflict that applies or does not, the status
    /// of a duty, or a refusal that prohibits.
    package var isVisible: Bool {
        changed.contains { place, _ in
            switch base.place(place) {
            case .norm(let norm): base.isObserved(norm)
            case .fulfilled(let norm): status(ofDuty: norm) != base.status(ofDuty: norm)
            case .refused(let norm): base.duty(norm)?.effect == .prohibits && applies(norm) == .yes
            case .weighing, .regime: false
            }
        }
    }

    /// Whether everything is as it was.
    package var isNone: Bool { changed.isEmpty }
}
