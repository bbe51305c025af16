public import Rulebook
public import Text

/// Writes a situation as the YAML that `AssessmentFile` reads.
public struct AssessmentText: Sendable {
    let rulebook: Rulebook

    public init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// Names and options come out in English, the language in which the rulebook writes its conditions.
    public func yaml(_ situation: Situation, title: Bilingual?, asOf date: LawDate?) -> String {
        var lines: [String] = []
        if let title { lines.append("title: {nl: \(quoted(title.nl)), en: \(quoted(title.en))}") }
        if let date { lines.append("as of: \(date)") }
        for (key, areFacts) in [("facts", true), ("assessments", false)] {
            let indices = situation.states.keys.sorted().filter { rulebook.facts[$0].isFact == areFacts }
            lines.append(indices.isEmpty ? "\(key): {}" : "\(key):")
            for index in indices { lines += entry(index, situation.states[index]!) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func entry(_ index: Int, _ state: FactState) -> [String] {
        let options = rulebook.facts[index].options
        let name = "  " + plain(rulebook.facts[index].name.en) + ":"
        switch state {
        case .yes: return [name + " yes"]
        case .no: return [name + " no"]
        case .unknown: return [name + " unknown"]
        case .disputed: return [name + " disputed"]
        case .option(let option): return [name + " " + plain(options[option].name.en)]
        case .number: return [name + " " + rulebook.words(for: state, of: index).en.split(separator: " ").joined()]
        case .options(let states):
            let isWhole = states.count == options.count && states.values.allSatisfy { $0 == .yes || $0 == .no }
            if isWhole {
                let chosen = options.indices.filter { states[$0] == .yes }
                return chosen.isEmpty ? [name + " []"] : [name] + chosen.map { "    - " + plain(options[$0].name.en) }
            }
            return states.isEmpty ? [name + " {}"] : [name] + states.keys.sorted().map { "    \(plain(options[$0].name.en)): \(states[$0]!)" }
        }
    }

    /// As it stands where YAML reads it as the same text, else in quotes.
    private func plain(_ text: String) -> String {
        let isPlain =
            text.utf8.first.map(isLetter) ?? false
            && text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || " -()/".utf8.contains($0) }
        let words: Set<String> = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"]
        return isPlain && !text.hasSuffix(" ") && !words.contains(text.lowercased()) ? text : quoted(text)
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

    /// A JSON string is a double-quoted YAML string too.
    private func quoted(_ text: String) -> String {
        var json = JSONWriter(capacity: text.utf8.count + 2)
        json.value(text)
        return json.string
    }
}
