public import Text

/// Puts conditions, facts and answers into words, in both languages.
extension Rulebook {
    /// A test on a fact as a sentence fragment; `isNegated` turns it around.
    public func words(for test: FactTest, on index: Int, isNegated: Bool = false) -> Bilingual {
        let fact = facts[index]
        let not = Bilingual(nl: isNegated ? "niet: " : "", en: isNegated ? "not: " : "")
        let closing = Bilingual(isNegated ? "”" : "")
        switch test {
        case .isYes: return isNegated ? fact.name + Bilingual(nl: ": nee", en: ": no") : fact.name
        case .isOneOf(let options):
            let names = list(options.map { fact.options[$0].name })
            return fact.name + Bilingual(nl: isNegated ? ": niet “" : ": ", en: isNegated ? ": not “" : ": ") + names + closing
        case .includes(let option):
            return fact.name + Bilingual(nl: isNegated ? ": niet “" : ": ", en: isNegated ? ": not “" : ": ") + fact.options[option].name + closing
        case .compare(let comparison, let number):
            let value = if case .date = fact.kind { dateText(number) } else { Bilingual(String(number)) }
            return not + fact.name + Bilingual(" \(comparison.rawValue) ") + value
        }
    }

    private func list(_ names: [Bilingual]) -> Bilingual {
        Bilingual(nl: names.map(\.nl).joined(separator: " / "), en: names.map(\.en).joined(separator: " / "))
    }

    private func dateText(_ ordinal: Int) -> Bilingual {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return Bilingual("\(ordinal / 10_000)-\(two(ordinal / 100 % 100))-\(two(ordinal % 100))")
    }

    /// What is known about a fact, as an answer: "ja", "gezondheid, geloof", "weet ik niet".
    public func words(for state: FactState, of index: Int) -> Bilingual {
        let options = facts[index].options
        switch state {
        case .yes: return .init(nl: "ja", en: "yes")
        case .no: return .init(nl: "nee", en: "no")
        case .unknown: return .init(nl: "weet ik niet", en: "don't know")
        case .disputed: return .init(nl: "betwist", en: "disputed")
        case .option(let option): return options[option].name
        case .number(let range):
            let isDate = if case .date = facts[index].kind { true } else { false }
            func text(_ number: Int) -> Bilingual { isDate ? dateText(number) : Bilingual(String(number)) }
            return range.count == 1
                ? text(range.lowerBound) : text(range.lowerBound) + Bilingual(" .. ") + text(range.upperBound)
        case .options(let states):
            let chosen = states.keys.sorted().filter { states[$0] == .yes }.map { options[$0].name }
            let unsure = states.keys.sorted().filter { states[$0] == .unknown }.map { options[$0].name }
            let disputed = states.keys.sorted().filter { states[$0] == .disputed }.map { options[$0].name }
            var parts: [Bilingual] = []
            if !chosen.isEmpty { parts.append(commas(chosen)) }
            if !unsure.isEmpty { parts.append(Bilingual(nl: "niet bekend: ", en: "not known: ") + commas(unsure)) }
            if !disputed.isEmpty { parts.append(Bilingual(nl: "betwist: ", en: "disputed: ") + commas(disputed)) }
            if parts.isEmpty { return words(denying: states.keys, of: options) }
            return Bilingual(nl: parts.map(\.nl).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
        }
    }

    /// The most options that are denied by name.
    private static let mostDenied = 3

    /// An answer that says no to these options and nothing of the others; “none of these” only where it says no to all.
    private func words(denying denied: [Int], of options: [FactOption]) -> Bilingual {
        if denied.isEmpty { return .init(nl: "weet ik niet", en: "don't know") }
        if denied.count == options.count { return .init(nl: "geen van deze", en: "none of these") }
        let rest = Bilingual(nl: "; de rest is niet bekend", en: "; the rest is not known")
        if denied.count > Self.mostDenied { return Bilingual(nl: "\(denied.count) opties: nee", en: "\(denied.count) options: no") + rest }
        return Bilingual(nl: "niet: ", en: "not: ") + commas(denied.map { options[$0].name }) + rest
    }

    private func commas(_ names: [Bilingual]) -> Bilingual {
        Bilingual(nl: names.map(\.nl).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
    }

    /// The line of a proof.
    public func words(for node: ProofNode) -> Bilingual {
        let not = Bilingual(nl: node.isNegated ? "niet: " : "", en: node.isNegated ? "not: " : "")
        switch node.subject {
        case .fact(let fact, let test): return words(for: test, on: fact, isNegated: node.isNegated)
        case .norm(let norm):
            let text = norms[norm].text
            return norms[norm].kind == .exception && node.isNegated
                ? Bilingual(nl: "de uitzondering geldt niet: ", en: "the exception does not apply: ") + text : not + text
        case .weighing(let weighing): return not + weighings[weighing].name
        case .always: return .init(nl: "altijd", en: "always")
        case .regime(let regime): return Bilingual(nl: "van toepassing: ", en: "applicable: ") + regimes[regime].name
        case .group(let kind):
            switch kind {
            case .all: return not + .init(nl: "dit alles", en: "all of this")
            case .any: return not + .init(nl: "een van deze", en: "one of these")
            case .none: return .init(nl: "geen van deze", en: "none of these")
            case .atLeast(let count): return not + .init(nl: "ten minste \(count) van deze", en: "at least \(count) of these")
            }
        }
    }

    /// A change of facts in words: "large scale: yes → no".
    public func words(for change: Counterfactual.Change) -> Bilingual {
        let fact = facts[change.fact]
        if let option = change.option, case .options(let states) = change.to {
            let name = fact.options[option].name
            return states[option] == .yes
                ? fact.name + Bilingual(nl: ": ook “\(name.nl)”", en: ": also “\(name.en)”")
                : fact.name + Bilingual(nl: ": zonder “\(name.nl)”", en: ": without “\(name.en)”")
        }
        return fact.name + Bilingual(": ") + words(for: change.to, of: change.fact) + Bilingual(nl: " in plaats van ", en: " instead of ")
            + words(for: change.from, of: change.fact)
    }
}

extension Norm.Kind {
    /// The word for it in the rule language, in JSON and on the command line.
    public var word: String {
        switch self {
        case .means: "means"
        case .rule: "rule"
        case .exception: "exception"
        case .duty: "duty"
        case .gap: "gap"
        case .conflict: "conflict"
        }
    }

    public var label: Bilingual {
        switch self {
        case .means: .init(nl: "begrip", en: "concept")
        case .rule: .init(nl: "verbod", en: "prohibition")
        case .exception: .init(nl: "uitzondering", en: "exception")
        case .duty: .init(nl: "plicht", en: "duty")
        case .gap: .init(nl: "niet uitgewerkt", en: "not modelled")
        case .conflict: .init(nl: "bronnen spreken elkaar tegen", en: "sources disagree")
        }
    }
}
