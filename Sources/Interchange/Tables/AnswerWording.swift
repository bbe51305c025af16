import Register
import Rulebook
import Text

/// Answers to facts in words for tables, and back.
struct AnswerWording {
    let rulebook: Rulebook
    let language: Language
    private let reader: JSONSituationReader

    init(rulebook: Rulebook, language: Language) { (self.rulebook, self.language, reader) = (rulebook, language, JSONSituationReader(rulebook)) }

    private var yes: String { language == .nl ? "ja" : "yes" }
    private var no: String { language == .nl ? "nee" : "no" }

    private func word(_ state: String) -> String {
        switch state {
        case "yes": yes
        case "no": no
        case "unknown": language == .nl ? "weet ik niet" : "don't know"
        case "disputed": language == .nl ? "betwist" : "disputed"
        default: state
        }
    }

    private func state(_ word: String) -> String? {
        let word = PlainText.trimmed(word).lowercased()
        if AnswerWords.unknown.contains(word) { return "unknown" }
        if AnswerWords.disputed.contains(word) { return "disputed" }
        return PlainText.flag(word).map { $0 ? "yes" : "no" }
    }

    /// The name of a fact in the language; the given name when the rulebook does not know it.
    func name(_ fact: String) -> String { rulebook.fact(named: fact).map { rulebook.facts[$0].name[language] } ?? fact }

    /// The answer in words, or the JSON itself where words cannot say it.
    func words(_ answer: String, of fact: String) -> String {
        guard let index = rulebook.fact(named: fact), let words = spoken(answer, rulebook.facts[index]), json(words, of: fact) == answer else { return answer }
        return words
    }

    /// The answer as people read it: of a list the chosen options alone. `json` does not read it back whole; what was answered stands beside it.
    func readable(_ answer: String, of fact: String) -> String {
        guard let index = rulebook.fact(named: fact), case .set(let options) = rulebook.facts[index].kind,
            let members = JSONReader.read(Array(answer.utf8))?.members
        else { return words(answer, of: fact) }
        var parts: [String] = []
        var denied: [String] = []
        for member in members {
            guard let option = options.first(where: { $0.name.en == member.name }), let state = member.value.text else { return words(answer, of: fact) }
            switch state {
            case "yes": parts.append(option.name[language])
            case "no": denied.append(option.name[language])
            default: parts.append("\(option.name[language]): \(word(state))")
            }
        }
        if parts.isEmpty, denied.count == options.count { return none }
        // What was not asked is not denied.
        return (parts.isEmpty ? denied.map { "\($0): \(no)" } : parts).joined(separator: "; ")
    }

    private var none: String { language == .nl ? "geen van de genoemde" : "none of these" }

    private func spoken(_ answer: String, _ fact: Fact) -> String? {
        guard let value = JSONReader.read(Array(answer.utf8)) else { return nil }
        switch value {
        case .string(let text):
            if let option = fact.options.first(where: { $0.name.en == text }) { return option.name[language] }
            return word(text)
        case .number(let digits): return digits
        case .object(let members):
            let parts = members.compactMap { member -> String? in
                guard let option = fact.options.first(where: { $0.name.en == member.name }), let state = member.value.text else { return nil }
                return Joined.escaped(option.name[language], ";:") + ": " + word(state)
            }
            return parts.count == members.count ? parts.joined(separator: "; ") : nil
        case .null, .bool, .array: return nil
        }
    }

    /// The JSON of an answer in words; nil when the words do not fit the fact.
    func json(_ words: String, of name: String) -> String? {
        guard let index = rulebook.fact(named: name) else { return nil }
        let fact = rulebook.facts[index]
        let text = PlainText.trimmed(words)
        if let first = text.first, "{[\"".contains(first), let value = JSONReader.read(Array(text.utf8)), reader.state(value, of: index) != nil { return text }
        func option(_ word: String) -> String? {
            let word = PlainText.trimmed(word).lowercased()
            return fact.options.first { $0.name.nl.lowercased() == word || $0.name.en.lowercased() == word }?.name.en
        }
        var json = JSONWriter(capacity: 64)
        switch fact.kind {
        case .yesNo:
            guard let state = state(text) else { return nil }
            json.value(state)
        case .oneOf:
            guard let answer = option(text) ?? state(text).flatMap({ $0 == "unknown" || $0 == "disputed" ? $0 : nil }) else { return nil }
            json.value(answer)
        case .number, .date:
            let answer = state(text).flatMap { $0 == "unknown" || $0 == "disputed" ? $0 : nil } ?? text
            json.value(answer)
            guard let value = JSONReader.read(json.bytes), reader.state(value, of: index) != nil else { return nil }
        case .set:
            if let state = state(text), state == "unknown" || state == "disputed" {
                json.value(state)
                break
            }
            var states: [(String, String)] = []
            if text == none {
                json.beginObject()
                for option in fact.options { json.field(option.name.en, "no") }
                json.endObject()
                break
            }
            for part in Joined.parts(text, ";") where !PlainText.isBlank(part) {
                // A name may have a colon of its own.
                if let whole = option(Joined.plain(part)), !states.contains(where: { $0.0 == whole }) {
                    states.append((whole, "yes"))
                    continue
                }
                let halves = Joined.parts(part, ":", most: 2)
                // An option by itself says yes; of the others nothing is said.
                guard let option = option(Joined.plain(halves[0])), let state = halves.count == 2 ? state(halves[1]) : "yes",
                    !states.contains(where: { $0.0 == option })
                else { return nil }
                states.append((option, state))
            }
            if states.isEmpty, text != "" { return nil }
            json.beginObject()
            for state in states { json.field(state.0, state.1) }
            json.endObject()
        }
        return json.string
    }
}
