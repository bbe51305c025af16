public import Text

/// Counterfactuals that differ in one change only, told together: change this, and one of these.
public struct ChangeChoice: Sendable {
    /// Needed in any case.
    public var always: [Counterfactual.Change]
    /// One of these as well; empty, or at least two.
    public var oneOf: [Counterfactual.Change]
    public var gives: Verdict

    init(always: [Counterfactual.Change], oneOf: [Counterfactual.Change], gives: Verdict) {
        (self.always, self.oneOf, self.gives) = (always, oneOf, gives)
    }

    /// One way to change the verdict, by itself.
    public init(_ item: Counterfactual) { self.init(always: item.changes, oneOf: [], gives: item.gives) }

    /// Groups counterfactuals from the front, in their order: each stands in one choice.
    public static func grouped(_ items: [Counterfactual]) -> [ChangeChoice] {
        var rest = items[...]
        var choices: [ChangeChoice] = []
        while let first = rest.popFirst() {
            let alike = first.changes.map { apart in
                (apart, rest.filter { $0.gives == first.gives && isSame($0.changes, as: first.changes, but: apart) })
            }
            guard let (apart, others) = alike.max(by: { $0.1.count < $1.1.count }), !others.isEmpty else {
                choices.append(ChangeChoice(first))
                continue
            }
            let always = first.changes.filter { $0 != apart }
            let together = Set(others.map { Set($0.changes) })
            choices.append(
                ChangeChoice(always: always, oneOf: [apart] + others.flatMap { $0.changes.filter { !always.contains($0) } }, gives: first.gives))
            rest = rest.filter { !together.contains(Set($0.changes)) }[...]
        }
        return choices
    }

    /// Whether the changes are those of another, save for one in the place of `apart`.
    private static func isSame(_ changes: [Counterfactual.Change], as others: [Counterfactual.Change], but apart: Counterfactual.Change) -> Bool {
        guard changes.count == others.count, !changes.contains(apart) else { return false }
        // Single changes of different facts read better on lines of their own.
        if others.count == 1 { return changes[0].fact == apart.fact }
        return others.allSatisfy { $0 == apart || changes.contains($0) }
    }
}

extension Rulebook {
    /// A choice of changes in words: "large scale: yes → no – and: one of these: … / …".
    public func words(for choice: ChangeChoice) -> Bilingual {
        var parts = choice.always.map { words(for: $0) }
        if !choice.oneOf.isEmpty {
            let options = byFact(choice.oneOf).map(words(forAny:))
            let joined = Bilingual(nl: options.map(\.nl).joined(separator: " / "), en: options.map(\.en).joined(separator: " / "))
            parts.append(options.count == 1 ? joined : Bilingual(nl: "een van deze: ", en: "one of these: ") + joined)
        }
        return Bilingual(nl: parts.map(\.nl).joined(separator: " – en: "), en: parts.map(\.en).joined(separator: " – and: "))
    }

    /// Changes of one kind to one fact, in the order in which each fact comes first.
    private func byFact(_ changes: [Counterfactual.Change]) -> [[Counterfactual.Change]] {
        changes.reduce(into: []) { groups, change in
            if let place = groups.firstIndex(where: { $0[0].fact == change.fact && isAdding($0[0]) == isAdding(change) }) {
                groups[place].append(change)
            } else {
                groups.append([change])
            }
        }
    }

    /// For a set fact, whether the change adds an option.
    private func isAdding(_ change: Counterfactual.Change) -> Bool? {
        guard let option = change.option, case .options(let states) = change.to else { return nil }
        return states[option] == .yes
    }

    /// "large scale: also one of “…”, “…”": changes of one kind to one fact, any of which will do.
    private func words(forAny changes: [Counterfactual.Change]) -> Bilingual {
        if changes.count == 1 { return words(for: changes[0]) }
        let fact = facts[changes[0].fact]
        let names = changes.map { change in change.option.map { fact.options[$0].name } ?? words(for: change.to, of: change.fact) }
        let list = Bilingual(
            nl: names.map { "“\($0.nl)”" }.joined(separator: ", "), en: names.map { "“\($0.en)”" }.joined(separator: ", "))
        switch isAdding(changes[0]) {
        case true: return fact.name + Bilingual(nl: ": ook een van ", en: ": also one of ") + list
        case false: return fact.name + Bilingual(nl: ": zonder een van ", en: ": without one of ") + list
        case nil:
            return fact.name + Bilingual(nl: ": een van ", en: ": one of ") + list + Bilingual(nl: " in plaats van ", en: " instead of ")
                + words(for: changes[0].from, of: changes[0].fact)
        }
    }
}
