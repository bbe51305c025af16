import Text

/// What is known about one fact.
public enum FactState: Sendable, Hashable {
    case yes, no
    /// The chosen option of a one-of fact.
    case option(Int)
    /// Per option of a set fact: yes, no, unknown or disputed. Options that are left out were not asked.
    case options(OptionStates)
    /// A number or a date ordinal, possibly a range.
    case number(ClosedRange<Int>)
    /// Asked; the answer is not known.
    case unknown
    /// People disagree about it.
    case disputed

    public enum Tristate: Sendable, Hashable {
        case yes, no, unknown, disputed
    }
}

/// What is known about each option of a set fact, kept in four masks: a list of at most 60 options is looked through in an instant.
public struct OptionStates: Sendable, Hashable, ExpressibleByDictionaryLiteral, Sequence {
    private(set) var yes: UInt64 = 0
    private(set) var no: UInt64 = 0
    private var unknown: UInt64 = 0
    private var disputed: UInt64 = 0

    public init() {}

    public init(dictionaryLiteral elements: (Int, FactState.Tristate)...) {
        for (option, state) in elements { self[option] = state }
    }

    /// One option.
    public init(_ option: Int, _ state: FactState.Tristate) { self[option] = state }

    public init(uniqueKeysWithValues elements: some Sequence<(Int, FactState.Tristate)>) {
        for (option, state) in elements { self[option] = state }
    }

    /// The state of an option; nil when nothing was said about it.
    public subscript(option: Int) -> FactState.Tristate? {
        get {
            let bit: UInt64 = 1 << UInt64(option)
            return yes & bit != 0 ? .yes : no & bit != 0 ? .no : unknown & bit != 0 ? .unknown : disputed & bit != 0 ? .disputed : nil
        }
        set {
            let bit: UInt64 = 1 << UInt64(option)
            (yes, no, unknown, disputed) = (yes & ~bit, no & ~bit, unknown & ~bit, disputed & ~bit)
            switch newValue {
            case .yes: yes |= bit
            case .no: no |= bit
            case .unknown: unknown |= bit
            case .disputed: disputed |= bit
            case nil: break
            }
        }
    }

    private var all: UInt64 { yes | no | unknown | disputed }
    public var count: Int { all.nonzeroBitCount }
    public var isEmpty: Bool { all == 0 }

    /// The options about which something was said, ascending.
    public var keys: [Int] { map(\.key) }
    public var values: [FactState.Tristate] { map(\.value) }

    public func makeIterator() -> AnyIterator<(key: Int, value: FactState.Tristate)> {
        var left = all
        return AnyIterator {
            guard left != 0 else { return nil }
            let option = left.trailingZeroBitCount
            left &= left - 1
            return (option, self[option]!)
        }
    }
}

/// The facts and assessments about one processing: a set, without order. Whatever is left out was not asked.
public struct Situation: Sendable, Hashable {
    /// By fact index in the rulebook.
    public var states: [Int: FactState]

    public init(_ states: [Int: FactState] = [:]) {
        self.states = states
    }

    public subscript(fact: Int) -> FactState? {
        get { states[fact] }
        set { states[fact] = newValue }
    }
}

/// Facts in the situation that cannot be true together.
public struct Contradiction: Error, Sendable, Hashable {
    /// Fact indices.
    public var facts: [Int]
}

/// Where the variables of each fact lie: one variable per fact, or one per option of a set.
///
/// Every variable has at most 64 possible values; what is known of it is a mask of the values still possible.
struct VariableLayout: Sendable {
    var first: [Int] = []
    /// Per variable: the fact, and the option for variables of a set.
    var facts: [Int] = []
    var options: [Int?] = []
    var domains: [UInt64] = []
    /// Per fact: the cut points of a number or date, ascending. Value `v` lies in region "number of cuts ≤ v".
    var cuts: [[Int]] = []
    private var isDate: [Bool] = []

    static let no: UInt64 = 0b01
    static let yes: UInt64 = 0b10

    init(_ rulebook: Rulebook) {
        cuts = Array(repeating: [], count: rulebook.facts.count)
        isDate = rulebook.facts.map { $0.kind == .date }
        rulebook.forEachTest { fact, test in
            guard case .compare(let comparison, let number) = test else { return }
            switch comparison {
            case .less, .atLeast: cuts[fact].append(number)
            case .atMost, .more: cuts[fact].append(after(number, of: fact))
            case .equal: cuts[fact] += [number, after(number, of: fact)]
            }
        }
        for (index, fact) in rulebook.facts.enumerated() {
            first.append(facts.count)
            cuts[index] = Array(Set(cuts[index])).sorted()
            switch fact.kind {
            case .yesNo: add(index, nil, 0b11)
            case .oneOf(let options): add(index, nil, mask(options.count))
            case .set(let options): for option in options.indices { add(index, option, 0b11) }
            case .number, .date: add(index, nil, mask(min(64, cuts[index].count + 1)))
            }
        }
    }

    private mutating func add(_ fact: Int, _ option: Int?, _ domain: UInt64) {
        facts.append(fact)
        options.append(option)
        domains.append(domain)
    }

    private func mask(_ count: Int) -> UInt64 { count >= 64 ? .max : (1 << UInt64(count)) - 1 }

    var count: Int { facts.count }

    /// The variables of a fact.
    func variables(of fact: Int) -> Range<Int> {
        first[fact]..<(fact + 1 < first.count ? first[fact + 1] : facts.count)
    }

    /// The next value: for a date the next day, so that no region lies between two days.
    private func after(_ number: Int, of fact: Int) -> Int { isDate[fact] ? LawDate(ordinal: number).next.ordinal : number + 1 }

    private func region(_ fact: Int, _ value: Int) -> Int { cuts[fact].count { $0 <= value } }

    /// The variable and the values for which a test holds.
    func atom(_ fact: Int, _ test: FactTest) -> (variable: Int, mask: UInt64) {
        switch test {
        case .isYes: return (first[fact], Self.yes)
        case .isOneOf(let options): return (first[fact], options.reduce(0) { $0 | 1 << UInt64($1) })
        case .includes(let option): return (first[fact] + option, Self.yes)
        case .compare(let comparison, let number):
            let domain = domains[first[fact]]
            let at = UInt64(region(fact, number))
            let below: UInt64 = at == 0 ? 0 : (1 << at) - 1
            switch comparison {
            case .less: return (first[fact], below)
            case .atLeast: return (first[fact], domain & ~below)
            case .atMost, .more:
                let next = UInt64(region(fact, after(number, of: fact)))
                let upTo: UInt64 = next == 0 ? 0 : (1 << next) - 1
                return (first[fact], comparison == .atMost ? upTo : domain & ~upTo)
            case .equal: return (first[fact], 1 << at)
            }
        }
    }

    /// What a state says about each variable of a fact: variable and mask of values still possible.
    func narrowings(_ fact: Int, _ state: FactState) -> [(variable: Int, mask: UInt64)] {
        switch state {
        case .yes: return [(first[fact], Self.yes)]
        case .no: return [(first[fact], Self.no)]
        case .option(let option): return [(first[fact], 1 << UInt64(option))]
        case .options(let options):
            return options.compactMap { entry -> (variable: Int, mask: UInt64)? in
                switch entry.value {
                case .yes: (first[fact] + entry.key, Self.yes)
                case .no: (first[fact] + entry.key, Self.no)
                case .unknown, .disputed: nil
                }
            }
        case .number(let range):
            let low = region(fact, range.lowerBound)
            let high = region(fact, range.upperBound)
            return [(first[fact], (low...high).reduce(0) { $0 | 1 << UInt64(min($1, 63)) })]
        case .unknown, .disputed: return []
        }
    }
}

extension Rulebook {
    /// The facts that the weighings with this outcome look at: those that speak for or against, and those that settle it.
    public func factsWeighed(for outcome: Int) -> Set<Int> {
        var (found, seen) = (Set<Int>(), Set<Int>())
        func visit(_ condition: Condition) {
            switch condition {
            case .fact(let fact, _): found.insert(fact)
            case .not(let inner): visit(inner)
            case .group(_, let members): members.forEach(visit)
            case .concept(let norm), .applies(let norm):
                guard seen.insert(norm).inserted else { return }
                for part in [norms[norm].scope, norms[norm].when, norms[norm].unless] { if let part { visit(part) } }
            case .weighing, .always: break
            }
        }
        for weighing in weighings where weighing.outcome == outcome {
            for part in [weighing.when, weighing.settledYes, weighing.settledNo] { if let part { visit(part) } }
            for factor in weighing.factors { for consideration in factor.considerations { visit(consideration.condition) } }
        }
        return found
    }

    /// Calls `body` with every test on a fact that occurs anywhere.
    func forEachTest(_ body: (Int, FactTest) -> Void) {
        forEachCondition { condition in
            condition.forEachTest(body)
        }
        for implication in implications {
            body(implication.ifFact, implication.ifTest)
            body(implication.thenFact, implication.thenTest)
        }
    }

    /// Calls `body` with every condition of every norm, weighing and regime.
    func forEachCondition(_ body: (Condition) -> Void) {
        for regime in regimes { body(regime.condition) }
        for norm in norms {
            for condition in [norm.scope, norm.when, norm.unless, norm.duty?.fulfilled, norm.duty?.refused] {
                if let condition { body(condition) }
            }
        }
        for weighing in weighings {
            for condition in [weighing.when, weighing.settledYes, weighing.settledNo] {
                if let condition { body(condition) }
            }
            for factor in weighing.factors {
                for consideration in factor.considerations { body(consideration.condition) }
            }
        }
    }
}

extension Condition {
    func forEachTest(_ body: (Int, FactTest) -> Void) {
        switch self {
        case .fact(let fact, let test): body(fact, test)
        case .not(let inner): inner.forEachTest(body)
        case .group(_, let members): for member in members { member.forEachTest(body) }
        case .always, .concept, .weighing, .applies: break
        }
    }
}
