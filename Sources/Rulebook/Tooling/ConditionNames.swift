import Text

/// Says the lines of conditions, and the few clause values that have a Dutch spelling, in the other language.
struct ConditionNames {
    private let rulebook: Rulebook
    private var concepts: [String: Bilingual] = [:]
    private var weighings: [String: Bilingual] = [:]

    init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        for norm in rulebook.norms where norm.kind == .means {
            concepts[normalized(norm.text.en)] = norm.text
            concepts[normalized(norm.text.nl)] = norm.text
        }
        for weighing in rulebook.weighings {
            weighings[normalized(weighing.name.en)] = weighing.name
            weighings[normalized(weighing.name.nl)] = weighing.name
        }
    }

    /// The heading of a group; nil when the text is not one.
    func group(_ text: Substring, in language: Language) -> String? {
        guard let (keyword, rest) = Keyword.leading(text, among: [.allOf, .anyOf, .noneOf, .atLeast]) else { return nil }
        let word = keyword.spelled(in: language)
        guard keyword == .atLeast else { return rest.isEmpty ? word : nil }
        let words = rest.split(separator: " ")
        guard words.count == 2, Int(words[0]) != nil, ["of", "van"].contains(words[1]) else { return nil }
        return "\(word) \(words[0]) \(language == .nl ? "van" : "of")"
    }

    /// A condition line; whatever is not understood stays as written.
    func line(_ text: Substring, in language: Language) -> String {
        if let (_, rest) = Keyword.leading(text, among: [.not]), !isName(text) {
            return Keyword.not.spelled(in: language) + " " + line(rest, in: language)
        }
        if let (_, rest) = Keyword.leading(text, among: [.always]), rest.isEmpty { return Keyword.always.spelled(in: language) }
        if let (_, rest) = Keyword.leading(text, among: [.applies]), !isName(text) {
            return Keyword.applies.spelled(in: language) + " " + rest
        }
        if let (_, rest) = Keyword.leading(text, among: [.assessed]) {
            return Keyword.assessed.spelled(in: language) + " " + name(rest, in: language)
        }
        if let (_, rest) = Keyword.leading(text, among: [.weighed]) {
            return Keyword.weighed.spelled(in: language) + " " + (weighings[normalized(rest)]?[language] ?? String(rest))
        }
        if isName(text) { return name(text, in: language) }
        return comparison(text, in: language) ?? String(text)
    }

    /// The value of a clause that is no condition.
    func value(_ text: Substring, of keyword: Keyword, in language: Language) -> String {
        let pairs: [(en: String, nl: String)]
        switch keyword {
        case .type:
            let words = text.split(separator: " ", maxSplits: 1)
            if words.count == 2, ["number", "getal"].contains(normalized(words[0])) {
                return (language == .nl ? "getal " : "number ") + words[1]
            }
            pairs = [("yes/no", "ja/nee"), ("one of", "een van"), ("set", "verzameling"), ("date", "datum"), ("number", "getal")]
        case .change:
            let ways = [(en: "by adding", nl: "door toevoegen"), (en: "by removing", nl: "door weghalen"), (en: "not to", nl: "niet naar")]
            for way in ways {
                for spelling in [way.en, way.nl] where text.dropFirst(2).hasPrefix(spelling) {
                    return text.prefix(2) + (language == .nl ? way.nl : way.en) + text.dropFirst(2 + spelling.count)
                }
            }
            pairs = [("no", "nee")]
        case .burden, .together: pairs = [("yes", "ja"), ("no", "nee")]
        case .effect: pairs = [("not covered", "valt erbuiten")]
        case .regime: pairs = [("none", "geen")]
        default: return String(text)
        }
        let pair = pairs.first { $0.en == normalized(text) || $0.nl == normalized(text) }
        return pair.map { language == .nl ? $0.nl : $0.en } ?? String(text)
    }

    private func isName(_ text: Substring) -> Bool {
        concepts[normalized(text)] != nil || rulebook.fact(named: String(text)) != nil
    }

    private func name(_ text: Substring, in language: Language) -> String {
        if let concept = concepts[normalized(text)] { return concept[language] }
        return rulebook.fact(named: String(text)).map { rulebook.facts[$0].name[language] } ?? String(text)
    }

    /// `NAME is X`, `NAME includes any of X, Y`, `NAME >= 16`: the longest known name on the left wins.
    private func comparison(_ text: Substring, in language: Language) -> String? {
        for space in text.indices.reversed() where text[space] == " " {
            guard let index = rulebook.fact(named: String(text[..<space])) else { continue }
            let fact = rulebook.facts[index]
            let rest = trimmed(text[space...])
            let operators: [Keyword] = [.isOneOf, .isOption, .includesAny, .includesAll, .includes]
            guard !fact.options.isEmpty else { return fact.name[language] + " " + rest }
            guard let (keyword, list) = Keyword.leading(rest, among: operators), let chosen = options(list, of: fact) else { return nil }
            return [fact.name[language], keyword.spelled(in: language), chosen.map { $0[language] }.joined(separator: ", ")]
                .joined(separator: " ")
        }
        return nil
    }

    /// The options that a list names; an option's own name may hold commas, so the longest name wins.
    private func options(_ text: Substring, of fact: Fact) -> [Bilingual]? {
        let spellings = fact.options.flatMap { [(normalized($0.name.en), $0.name), (normalized($0.name.nl), $0.name)] }
            .sorted { $0.0.utf8.count > $1.0.utf8.count }
        var rest = Substring(normalized(text))
        var chosen: [Bilingual] = []
        while !rest.isEmpty {
            let match = spellings.first { spelling, _ in
                rest.hasPrefix(spelling) && (rest.count == spelling.count || rest.dropFirst(spelling.count).first == ",")
            }
            guard let match else { return nil }
            chosen.append(match.1)
            rest = trimmed(rest.dropFirst(match.0.count).drop { $0 == "," })
        }
        return chosen.isEmpty ? nil : chosen
    }
}
