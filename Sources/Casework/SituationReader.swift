import Rulebook
import Text
import Yams

/// Reads the `facts` and `assessments` of a file into a situation.
struct SituationReader {
    let rulebook: Rulebook
    let document: YAMLDocument

    static let none: Set<String> = ["none", "geen", "nothing", "niets"]

    /// Adds what the mapping says to `situation`.
    /// - Parameter assessments: whether this is the part for judgements.
    /// - Returns: the facts that were read, by index, in the order of the file.
    @discardableResult
    func read(_ node: Node, assessments: Bool, into situation: inout Situation, _ diagnostics: inout [Diagnostic]) -> [Int] {
        if node.scalar != nil, (node.string ?? "").isEmpty { return [] }
        var order: [Int] = []
        let what = assessments ? Bilingual(nl: "oordelen", en: "assessments") : Bilingual(nl: "feiten", en: "facts")
        let mapping = MappingReader(node, in: document, what: what, into: &diagnostics)
        for entry in mapping.entries {
            guard let fact = factIndex(entry.name) else {
                diagnostics.append(unknownFact(entry.name, at: document.position(entry.key), assessments: assessments))
                continue
            }
            if rulebook.facts[fact].isFact == assessments {
                diagnostics.append(wrongPart(entry.name, at: document.position(entry.key), assessments: assessments))
                continue
            }
            if situation[fact] != nil, rulebook.facts[fact].name.nl != rulebook.facts[fact].name.en,
                mapping.entries.count(where: { factIndex($0.name) == fact }) > 1
            {
                diagnostics.append(
                    Diagnostic(
                        "double-key", at: document.position(entry.key),
                        .init(nl: "“\(entry.name)” staat er twee keer, in twee talen", en: "“\(entry.name)” stands here twice, in two languages")))
            }
            if let state = state(of: rulebook.facts[fact], entry.value, &diagnostics) {
                situation[fact] = state
                order.append(fact)
            }
        }
        return order
    }

    func factIndex(_ name: String) -> Int? {
        rulebook.fact(named: name) ?? rulebook.weighing(name).map { rulebook.weighings[$0].outcome }
    }

    /// - Parameter assessments: whether to suggest judgements, facts, or both when nil.
    func unknownFact(_ name: String, at position: SourcePosition, assessments: Bool?) -> Diagnostic {
        let names = rulebook.facts.filter { assessments == nil || $0.isFact != assessments }.flatMap { [$0.name.nl, $0.name.en] }
        return Diagnostic(
            "unknown-fact", at: position, .init(nl: "het regelboek kent “\(name)” niet", en: "the rulebook does not know “\(name)”"),
            hint: suggestion(for: name, among: names).map { Bilingual(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
                ?? Bilingual(nl: "zoek met: waarborg facts WOORD", en: "look it up with: waarborg facts WORD"))
    }

    private func wrongPart(_ name: String, at position: SourcePosition, assessments: Bool) -> Diagnostic {
        assessments
            ? Diagnostic(
                "wrong-part", at: position, .init(nl: "“\(name)” is een feit, geen oordeel", en: "“\(name)” is a fact, not an assessment"),
                hint: .init(nl: "zet het onder facts", en: "put it under facts"))
            : Diagnostic(
                "wrong-part", at: position, .init(nl: "“\(name)” is een oordeel, geen feit", en: "“\(name)” is an assessment, not a fact"),
                hint: .init(nl: "zet het onder assessments", en: "put it under assessments"))
    }

    func state(of fact: Fact, _ node: Node, _ diagnostics: inout [Diagnostic]) -> FactState? {
        let text = node.string.map { $0.lowercased() }
        if let text, AnswerWords.unknown.contains(text) { return .unknown }
        if let text, AnswerWords.disputed.contains(text) { return .disputed }
        switch fact.kind {
        case .yesNo:
            if let text, AnswerWords.yes.contains(text) { return .yes }
            if let text, AnswerWords.no.contains(text) { return .no }
            return wrong(fact, node, .init(nl: "ja, nee, onbekend of betwist", en: "yes, no, unknown or disputed"), &diagnostics)
        case .oneOf(let options):
            if let name = node.string, let option = index(of: name, in: options) { return .option(option) }
            return wrong(fact, node, listed(options), &diagnostics, typed: node.string, options: options)
        case .set(let options): return setState(fact, options, node, &diagnostics)
        case .number:
            if let text, let range = range(text, Int.init) { return .number(range) }
            return wrong(fact, node, .init(nl: "een geheel getal, of een bereik als 3..5", en: "a whole number, or a range such as 3..5"), &diagnostics)
        case .date:
            if let text, let range = range(text, { LawDate($0)?.ordinal }) { return .number(range) }
            return wrong(fact, node, .init(nl: "een datum (jjjj-mm-dd)", en: "a date (yyyy-mm-dd)"), &diagnostics)
        }
    }

    private func setState(_ fact: Fact, _ options: [FactOption], _ node: Node, _ diagnostics: inout [Diagnostic]) -> FactState? {
        var states = OptionStates()
        if let mapping = node.mapping {
            for (key, value) in mapping {
                let name = key.string ?? ""
                guard let option = index(of: name, in: options) else {
                    _ = wrong(fact, key, listed(options), &diagnostics, typed: name, options: options)
                    continue
                }
                if states[option] != nil {
                    diagnostics.append(
                        Diagnostic(
                            "double-key", at: document.position(key),
                            .init(nl: "“\(name)” staat er twee keer, in twee talen", en: "“\(name)” stands here twice, in two languages")))
                }
                switch value.string?.lowercased() ?? "" {
                case let text where AnswerWords.yes.contains(text): states[option] = .yes
                case let text where AnswerWords.no.contains(text): states[option] = .no
                case let text where AnswerWords.unknown.contains(text): states[option] = .unknown
                case let text where AnswerWords.disputed.contains(text): states[option] = .disputed
                default: _ = wrong(fact, value, .init(nl: "ja, nee, onbekend of betwist", en: "yes, no, unknown or disputed"), &diagnostics)
                }
            }
            return .options(states)
        }
        let names: [(Node, String)]
        if let sequence = node.sequence {
            names = sequence.map { ($0, $0.string ?? "") }
        } else if let text = node.string {
            names = Self.none.contains(text.lowercased()) && index(of: text, in: options) == nil ? [] : [(node, text)]
        } else {
            names = []
        }
        for option in options.indices { states[option] = .no }
        for (place, name) in names {
            guard let option = index(of: name, in: options) else {
                _ = wrong(fact, place, listed(options), &diagnostics, typed: name, options: options)
                continue
            }
            states[option] = .yes
        }
        return .options(states)
    }

    func index(of name: String, in options: [FactOption]) -> Int? {
        let wanted = name.lowercased()
        return options.firstIndex { $0.name.en.lowercased() == wanted || $0.name.nl.lowercased() == wanted }
    }

    private func range(_ text: String, _ read: (String) -> Int?) -> ClosedRange<Int>? {
        if let number = read(text) { return number...number }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[1].isEmpty, let low = read(parts[0]), let high = read(parts[2]), low <= high else { return nil }
        return low...high
    }

    private func listed(_ options: [FactOption]) -> Bilingual {
        .init(nl: options.map(\.name.nl).joined(separator: " · "), en: options.map(\.name.en).joined(separator: " · "))
    }

    private func wrong(
        _ fact: Fact, _ node: Node, _ possible: Bilingual, _ diagnostics: inout [Diagnostic], typed: String? = nil, options: [FactOption] = []
    ) -> FactState? {
        let shown = typed ?? node.string ?? "…"
        let close = suggestion(for: shown, among: options.flatMap { [$0.name.nl, $0.name.en] })
        diagnostics.append(
            Diagnostic(
                "wrong-value", at: document.position(node),
                .init(nl: "“\(shown)” kan niet bij “\(fact.name.nl)”", en: "“\(shown)” is not possible for “\(fact.name.en)”"),
                hint: close.map { Bilingual(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
                    ?? Bilingual(nl: "mogelijk: " + possible.nl, en: "possible: " + possible.en)))
        return nil
    }
}
