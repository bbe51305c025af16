import SeededChance

@testable import Rulebook

/// Every way the facts of a rulebook can be: enough values of each fact to meet both sides of every test on it.
struct Worlds {
    let rulebook: Rulebook
    /// Per fact the states that can be told apart; for a set one list per option.
    private var states: [[FactState]] = []

    init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        var numbers: [Set<Int>] = Array(repeating: [], count: rulebook.facts.count)
        rulebook.forEachTest { fact, test in
            guard case .compare(_, let number) = test else { return }
            if case .date = rulebook.facts[fact].kind {
                numbers[fact].formUnion([Self.dayBefore(number), number, Self.dayAfter(number)])
            } else {
                numbers[fact].formUnion([number - 1, number, number + 1])
            }
        }
        for (index, fact) in rulebook.facts.enumerated() {
            switch fact.kind {
            case .yesNo: states.append([.yes, .no])
            case .oneOf(let options): states.append(options.indices.map { .option($0) })
            case .set(let options):
                let combinations = 1 << options.count
                states.append(
                    (0..<combinations).map { bits in
                        .options(OptionStates(uniqueKeysWithValues: options.indices.map { ($0, bits >> $0 & 1 == 1 ? .yes : .no) }))
                    })
            case .number, .date:
                let values = numbers[index].isEmpty ? [20_240_101] : numbers[index].sorted()
                states.append(values.map { .number($0...$0) })
            }
        }
    }

    static func dayAfter(_ ordinal: Int) -> Int { date(ordinal).next.ordinal }

    static func dayBefore(_ ordinal: Int) -> Int {
        var day = LawDate("1900-01-01") ?? date(ordinal)
        day.year = ordinal / 10_000 - 1
        while day.next.ordinal < ordinal { day = day.next }
        return day.ordinal
    }

    private static func date(_ ordinal: Int) -> LawDate {
        var date = Worlds.someDate
        (date.year, date.month, date.day) = (ordinal / 10_000, ordinal / 100 % 100, ordinal % 100)
        return date
    }

    private static let someDate = Trial.date("2024-01-01")

    /// The states of a fact that are still possible when this is known of it.
    func completions(of fact: Int, knowing state: FactState?) -> [FactState] {
        switch state {
        case nil, .unknown, .disputed: return states[fact]
        case .yes, .no, .option: return state.map { [$0] } ?? []
        case .number(let range):
            // Values that no test mentions lie between those that are tested.
            let tested = states[fact].filter { if case .number(let value) = $0 { range.contains(value.lowerBound) } else { false } }
            return tested.isEmpty ? [.number(range.lowerBound...range.lowerBound)] : tested
        case .options(let known):
            return states[fact].filter { candidate in
                guard case .options(let all) = candidate else { return false }
                return known.allSatisfy { option, value in value == .unknown || value == .disputed || all[option] == value }
            }
        }
    }

    func count(_ situation: Situation) -> Int {
        rulebook.facts.indices.reduce(1) { min(1_000_000, $0 * completions(of: $1, knowing: situation[$1]).count) }
    }

    /// All completions of a situation that obey the constraints.
    func completions(of situation: Situation) -> [Situation] {
        let naive = Naive(rulebook: rulebook, date: Trial.date("2024-01-01"), layer: .law)
        var found = [Situation()]
        for fact in rulebook.facts.indices {
            let states = completions(of: fact, knowing: situation[fact])
            found = found.flatMap { partial in
                states.map { state in
                    var next = partial
                    next[fact] = state
                    return next
                }
            }
        }
        return rulebook.implications.isEmpty ? found : found.filter(naive.isPossible)
    }

    /// A random situation in which everything is known; nil when the constraints allow none of those tried.
    func complete(_ chance: inout Chance) -> Situation? {
        let naive = Naive(rulebook: rulebook, date: Trial.date("2024-01-01"), layer: .law)
        for _ in 0..<60 {
            var situation = Situation()
            for fact in rulebook.facts.indices { situation[fact] = chance.pick(states[fact]) }
            if naive.isPossible(situation) { return situation }
        }
        return nil
    }

    /// A part of what is known: facts left out, not known, disputed, or known only roughly.
    func partial(_ complete: Situation, leavingAtMost limit: Int, _ chance: inout Chance) -> Situation {
        var situation = complete
        for fact in chance.shuffled(Array(rulebook.facts.indices)) where chance.happens(0.75) {
            var next = situation
            next[fact] = chance.pick([nil, nil, .unknown, .disputed, rougher(complete[fact], &chance)])
            if count(next) <= limit { situation = next }
        }
        return situation
    }

    private func rougher(_ state: FactState?, _ chance: inout Chance) -> FactState? {
        switch state {
        case .options(let states):
            var rough = states
            for option in states.keys.sorted() where chance.happens(0.5) { rough[option] = chance.pick([nil, .unknown, .disputed]) }
            return .options(rough)
        case .number(let range): return .number(range.lowerBound...(range.lowerBound + (chance.happens(0.5) ? 0 : 1)))
        default: return nil
        }
    }
}
