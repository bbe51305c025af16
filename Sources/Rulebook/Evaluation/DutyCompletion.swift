extension Engine {
    /// What would have to be so for a duty to be fulfilled in this situation, in facts that are not so yet.
    ///
    /// For whoever says that a duty is done: these answers then follow. The fewest facts that will do; of equals the first in the rules.
    /// - Parameter norm: index of a duty in `Rulebook.norms`.
    /// - Returns: empty where nothing needs to change; nil where it hangs on a judgement, or cannot be made so from here.
    public func completion(of norm: Int, in situation: Situation, asOf date: LawDate) -> [Int: FactState]? {
        guard let fulfilled = rulebook.norms[norm].duty?.fulfilled else { return [:] }
        let ways = ways(to: fulfilled, true, in: situation, depth: 0).sorted { $0.count < $1.count }
        for way in ways {
            let states = way.reduce(into: [:]) { $0[$1.key] = $1.value.added(to: situation[$1.key]) }
            let next = Situation(situation.states.merging(states) { _, new in new })
            if let solver = try? solver(next, asOf: date), isDone(norm, solver) { return states }
        }
        return nil
    }

    /// Answers that would do; of a list only the options that have to change.

    private typealias Way = [Int: FactState]
    private static let mostWays = 32

    private func ways(to condition: Condition, _ wanted: Bool, in situation: Situation, depth: Int) -> [Way] {
        guard depth < 12 else { return [] }
        switch condition {
        case .always: return wanted ? [[:]] : []
        case .fact(let fact, let test): return way(to: fact, test, wanted, in: situation).map { [$0] } ?? []
        case .not(let inner): return ways(to: inner, !wanted, in: situation, depth: depth + 1)
        case .concept(let norm):
            guard let when = rulebook.norms[norm].when, rulebook.norms[norm].unless == nil else { return [] }
            return ways(to: when, wanted, in: situation, depth: depth + 1)
        case .weighing, .applies: return []
        case .group(let kind, let members):
            switch (kind, wanted) {
            case (.all, true), (.any, false), (.none, true):
                let each = kind == .none ? false : wanted
                var all: [Way] = [[:]]
                for member in members {
                    let next = ways(to: member, each, in: situation, depth: depth + 1)
                    all = Array(all.flatMap { way in next.compactMap { merge(way, $0) } }.prefix(Self.mostWays))
                }
                return all
            case (.any, true), (.all, false), (.none, false):
                let each = kind == .none ? true : wanted
                return Array(members.flatMap { ways(to: $0, each, in: situation, depth: depth + 1) }.prefix(Self.mostWays))
            case (.atLeast(let count), true):
                let possible = members.compactMap { ways(to: $0, true, in: situation, depth: depth + 1).min { $0.count < $1.count } }
                let easiest = possible.sorted { $0.count < $1.count }.prefix(count)
                guard easiest.count == count else { return [] }
                return easiest.reduce(Way?([:])) { way, next in way.flatMap { merge($0, next) } }.map { [$0] } ?? []
            case (.atLeast, false): return []
            }
        }
    }

    /// Two ways together; nil where they contradict.
    private func merge(_ a: Way, _ b: Way) -> Way? {
        var both = a
        for (fact, state) in b {
            guard let old = both[fact] else { both[fact] = state; continue }
            guard case .options(var options) = old, case .options(let more) = state else {
                if old == state { continue }
                return nil
            }
            for (option, value) in more {
                guard options[option] == nil || options[option] == value else { return nil }
                options[option] = value
            }
            both[fact] = .options(options)
        }
        return both
    }

    /// The answer that makes a test come out as wanted; empty where it does so already, nil where a person has to judge.
    private func way(to fact: Int, _ test: FactTest, _ wanted: Bool, in situation: Situation) -> Way? {
        let declared = rulebook.facts[fact]
        let now = situation[fact]
        guard declared.isFact else { return now == (wanted ? .yes : .no) ? [:] : nil }
        switch test {
        case .isYes: return now == (wanted ? .yes : .no) ? [:] : [fact: wanted ? .yes : .no]
        case .isOneOf(let options):
            if case .option(let option)? = now, options.contains(option) == wanted { return [:] }
            guard let option = wanted ? options.first : declared.options.indices.first(where: { !options.contains($0) }) else { return nil }
            return [fact: .option(option)]
        case .includes(let option):
            let value: FactState.Tristate = wanted ? .yes : .no
            if case .options(let known)? = now, known[option] == value { return [:] }
            return [fact: .options([option: value])]
        case .compare: return nil
        }
    }
}

extension FactState {
    /// This answer, with what was known of the other options of a list.
    fileprivate func added(to known: FactState?) -> FactState {
        guard case .options(let changed) = self, case .options(var all)? = known else { return self }
        for (option, value) in changed { all[option] = value }
        return .options(all)
    }
}

extension Condition {
    /// Whether it tests this option of this fact, itself and without the concepts that it names.
    public func tests(_ fact: Int, option: Int) -> Bool {
        var found = false
        forEachTest { tested, test in
            guard tested == fact else { return }
            switch test {
            case .includes(let included): found = found || included == option
            case .isOneOf(let options): found = found || options.contains(option)
            case .isYes, .compare: break
            }
        }
        return found
    }
}
