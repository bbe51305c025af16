import Text

/// Looks up the names in a condition line.
extension Builder {
    /// Larger numbers than this in a condition are refused, so that no arithmetic on them can overflow.
    private static let largestNumber = 1_000_000_000_000

    mutating func resolve(_ syntax: ConditionSyntax) -> Condition? {
        switch syntax {
        case .line(let text, let position): return resolveLine(text, at: position)
        case .group(let kind, let members, _):
            let resolved = members.map { resolve($0) }
            return resolved.contains { $0 == nil } ? nil : .group(kind, resolved.compactMap { $0 })
        }
    }

    private mutating func resolveLine(_ text: Substring, at position: SourcePosition) -> Condition? {
        if let (_, rest) = Keyword.leading(text, among: [.not]), nameIsUnknown(text) {
            if Keyword.leading(rest, among: [.not]) != nil, nameIsUnknown(rest) {
                error(
                    "double-negation", at: position, .init(nl: "“niet” staat er twee keer", en: "“not” stands here twice"),
                    hint: .init(nl: "laat beide weg", en: "leave both out"))
                return nil
            }
            return resolveLine(rest, at: position).map { .not($0) }
        }
        if let (_, rest) = Keyword.leading(text, among: [.always]), rest.isEmpty { return .always }
        if let (_, rest) = Keyword.leading(text, among: [.applies]), nameIsUnknown(text) { return applies(rest, at: position) }
        if let (_, rest) = Keyword.leading(text, among: [.assessed]) { return assessed(rest, at: position) }
        if let (_, rest) = Keyword.leading(text, among: [.weighed]) { return weighed(rest, at: position) }
        let name = normalized(text)
        if let concept = conceptByName[name] { return .concept(concept) }
        if let weighing = weighingByName[name] {
            error(
                "missing-prefix", at: position, .init(nl: "“\(text)” is een weging", en: "“\(text)” is a weighing"),
                hint: .init(nl: "schrijf “afgewogen: \(text)”", en: "write “weighed: \(text)”"))
            return .weighing(weighing)
        }
        if let fact = rulebook.factByName[name] { return plainFact(fact, text, at: position) }
        return comparison(text, at: position) ?? unknownName(text, at: position)
    }

    private func nameIsUnknown(_ text: Substring) -> Bool {
        let name = normalized(text)
        return conceptByName[name] == nil && rulebook.factByName[name] == nil
    }

    private mutating func applies(_ id: Substring, at position: SourcePosition) -> Condition? {
        if let norm = rulebook.normByID[String(id)] { return .applies(norm) }
        error(
            "unknown-norm", at: position, .init(nl: "er is geen “\(id)”", en: "there is no “\(id)”"),
            hint: Diagnostic.didYouMean(String(id), rulebook.normByID.keys.sorted()))
        return nil
    }

    private mutating func assessed(_ name: Substring, at position: SourcePosition) -> Condition? {
        if let fact = rulebook.factByName[normalized(name)] {
            if rulebook.facts[fact].role == .assessment { return .fact(fact, .isYes) }
            error("not-assessment", at: position, .init(nl: "“\(name)” is geen oordeel", en: "“\(name)” is not an assessment"))
            return nil
        }
        let names = rulebook.facts.filter { $0.role == .assessment }.flatMap { [$0.name.en, $0.name.nl] }
        error(
            "unknown-name", at: position, .init(nl: "er is geen oordeel “\(name)”", en: "there is no assessment “\(name)”"),
            hint: Diagnostic.didYouMean(String(name), names))
        return nil
    }

    private mutating func weighed(_ name: Substring, at position: SourcePosition) -> Condition? {
        if let weighing = weighingByName[normalized(name)] ?? rulebook.weighingByID[String(name)] { return .weighing(weighing) }
        error(
            "unknown-name", at: position, .init(nl: "er is geen weging “\(name)”", en: "there is no weighing “\(name)”"),
            hint: Diagnostic.didYouMean(String(name), rulebook.weighings.flatMap { [$0.name.en, $0.name.nl] }))
        return nil
    }

    private mutating func plainFact(_ index: Int, _ text: Substring, at position: SourcePosition) -> Condition? {
        let fact = rulebook.facts[index]
        if fact.role == .assessment {
            error(
                "missing-prefix", at: position, .init(nl: "“\(text)” is een oordeel", en: "“\(text)” is an assessment"),
                hint: .init(nl: "schrijf “beoordeeld: \(text)”", en: "write “assessed: \(text)”"))
            return nil
        }
        if fact.kind == .yesNo { return .fact(index, .isYes) }
        error(
            "wrong-type", at: position, .init(nl: "“\(text)” is geen ja/nee-feit", en: "“\(text)” is not a yes/no fact"),
            hint: .init(
                nl: "vul aan met “is”, “bevat” of een vergelijking", en: "add “is”, “includes” or a comparison"))
        return nil
    }

    /// `NAME is X`, `NAME includes X`, `NAME >= 16`: the longest known name on the left wins.
    private mutating func comparison(_ text: Substring, at position: SourcePosition) -> Condition? {
        var best: (fact: Int, rest: Substring)?
        for space in text.indices.reversed() where text[space] == " " {
            if let fact = rulebook.factByName[normalized(text[..<space])] {
                best = (fact, trimmed(text[space...]))
                break
            }
        }
        guard let (index, rest) = best else { return nil }
        let fact = rulebook.facts[index]
        switch fact.kind {
        case .oneOf(let options):
            guard let (_, list) = Keyword.leading(rest, among: [.isOneOf, .isOption]) else { break }
            let chosen = parseOptions(list, options, of: fact, at: position)
            return chosen.isEmpty ? failed(at: position) : .fact(index, .isOneOf(chosen))
        case .set(let options):
            guard let (keyword, list) = Keyword.leading(rest, among: [.includesAny, .includesAll, .includes]) else { break }
            let chosen = parseOptions(list, options, of: fact, at: position)
            if chosen.isEmpty { return failed(at: position) }
            if chosen.count == 1 { return .fact(index, .includes(chosen[0])) }
            let tests = chosen.map { Condition.fact(index, .includes($0)) }
            if keyword == .includes {
                error(
                    "wrong-operator", at: position, .init(nl: "“bevat” heeft één optie", en: "“includes” takes one option"),
                    hint: .init(nl: "schrijf “bevat een van” of “bevat alle van”", en: "write “includes any of” or “includes all of”"))
            }
            return .group(keyword == .includesAll ? .all : .any, tests)
        case .number, .date:
            let words = rest.split(separator: " ")
            guard words.count >= 2, let comparison = Comparison(rawValue: String(words[0])) else { break }
            if case .number(let unit) = fact.kind {
                // The unit may be repeated; anything else after the number would be lost.
                let after = words.dropFirst(2).joined(separator: " ")
                guard after.isEmpty || normalized(after) == normalized(unit), let number = Int(words[1]) else { break }
                if number.magnitude <= Self.largestNumber.magnitude { return .fact(index, .compare(comparison, number)) }
                error(
                    "bad-number", at: position, .init(nl: "“\(words[1])” is te groot", en: "“\(words[1])” is too large"),
                    hint: .init(nl: "ten hoogste \(Self.largestNumber)", en: "at most \(Self.largestNumber)"))
                return failed(at: position)
            }
            guard words.count == 2 else { break }
            return date(String(words[1]), at: position).map { .fact(index, .compare(comparison, $0.ordinal)) }
        case .yesNo: break
        }
        error(
            "wrong-operator", at: position,
            .init(nl: "“\(rest)” past niet bij “\(fact.name.nl)”", en: "“\(rest)” does not fit “\(fact.name.en)”"),
            hint: .init(
                nl: "een lijst met één antwoord: “is”; met meer antwoorden: “bevat”; getal of datum: <, <=, >, >=, =",
                en: "one answer: “is”; several answers: “includes”; number or date: <, <=, >, >=, ="))
        return failed(at: position)
    }

    /// A condition that stands in for a line whose error is already reported.
    private func failed(at position: SourcePosition) -> Condition? { .always }

    /// Reads option names separated by commas; an option's own name may hold commas, so the longest name wins.
    private mutating func parseOptions(
        _ text: Substring, _ options: [FactOption], of fact: Fact, at position: SourcePosition
    ) -> [Int] {
        let spellings = options.enumerated()
            .flatMap { index, option in [(normalized(option.name.en), index), (normalized(option.name.nl), index)] }
            .sorted { $0.0.utf8.count > $1.0.utf8.count }
        var rest = Substring(normalized(text))
        var chosen: [Int] = []
        while !rest.isEmpty {
            let match = spellings.first { spelling, _ in
                guard rest.hasPrefix(spelling) else { return false }
                let after = rest.dropFirst(spelling.count)
                return after.isEmpty || after.first == ","
            }
            guard let match else {
                let wanted = String(rest.split(separator: ",").first ?? rest)
                error(
                    "unknown-option", at: position,
                    .init(nl: "“\(fact.name.nl)” kent geen “\(wanted)”", en: "“\(fact.name.en)” has no option “\(wanted)”"),
                    hint: Diagnostic.didYouMean(wanted, options.flatMap { [$0.name.en, $0.name.nl] })
                        ?? .init(
                            nl: options.map(\.name.nl).joined(separator: " · "), en: options.map(\.name.en).joined(separator: " · ")))
                return []
            }
            chosen.append(match.1)
            rest = trimmed(rest.dropFirst(match.0.count).drop { $0 == "," })
        }
        return chosen
    }

    private mutating func unknownName(_ text: Substring, at position: SourcePosition) -> Condition? {
        let names = rulebook.facts.flatMap { [$0.name.en, $0.name.nl] } + conceptByName.keys.sorted()
        var hint = Diagnostic.didYouMean(String(text), names)
        if hint == nil {
            for operator_ in [" includes ", " is ", " bevat ", " >= ", " > ", " < ", " <= "] {
                if let range = text.range(of: operator_) {
                    hint = Diagnostic.didYouMean(String(text[..<range.lowerBound]), names)
                    if hint != nil { break }
                }
            }
        }
        error(
            "unknown-name", at: position, .init(nl: "“\(text)” is geen bekend feit of begrip", en: "“\(text)” is not a declared fact or concept"),
            hint: hint)
        return nil
    }
}
