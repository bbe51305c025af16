public import Rulebook
public import Text

/// Writes an assessment file that `AssessmentFile.read` takes, in YAML or JSON.
public struct AssessmentWriter: Sendable {
    let rulebook: Rulebook
    /// The language of the names of facts and options.
    let language: Language

    public init(_ rulebook: Rulebook, in language: Language) { (self.rulebook, self.language) = (rulebook, language) }

    /// YAML with the facts in the order of `assessment.order`.
    public func yaml(_ assessment: AssessmentFile) -> String {
        var text = "title: " + value(assessment.title) + "\n"
        if let description = assessment.description { text += "description: " + value(description) + "\n" }
        if let asOf = assessment.asOf { text += "as of: \(asOf)\n" }
        text += parts(assessment.situation, assessment.order, indent: "")
        if assessment.variants.isEmpty { return text }
        text += "variants:\n"
        for variant in assessment.variants {
            text += "  - id: \(scalar(variant.id))\n    name: \(value(variant.name))\n"
            text += parts(difference(variant.situation, from: assessment.situation), [], indent: "    ")
        }
        return text
    }

    /// JSON with the facts in the order of `assessment.order`.
    public func json(_ assessment: AssessmentFile) -> String {
        var json = JSONWriter()
        json.beginObject()
        json.field("title", assessment.title)
        if let description = assessment.description { json.field("description", description) }
        if let asOf = assessment.asOf { json.field("as of", asOf.description) }
        write(assessment.situation, assessment.order, to: &json)
        if !assessment.variants.isEmpty {
            json.array("variants", assessment.variants) { json, variant in
                json.beginObject()
                json.field("id", variant.id)
                json.field("name", variant.name)
                write(difference(variant.situation, from: assessment.situation), [], to: &json)
                json.endObject()
            }
        }
        json.endObject()
        return json.string + "\n"
    }

    /// What a variant says itself.
    private func difference(_ situation: Situation, from base: Situation) -> Situation {
        Situation(situation.states.filter { base[$0.key] != $0.value })
    }

    /// The facts, or the judgements, in the order of answering; then those that the order does not name.
    private func ordered(_ situation: Situation, _ order: [Int], isFact: Bool) -> [(fact: Int, state: FactState)] {
        let rest = situation.states.keys.filter { !order.contains($0) }.sorted()
        return (order + rest).filter { rulebook.facts[$0].isFact == isFact }.compactMap { fact in situation[fact].map { (fact, $0) } }
    }

    private func write(_ situation: Situation, _ order: [Int], to json: inout JSONWriter) {
        let states = SituationJSON(rulebook)
        for (key, isFact) in [("facts", true), ("assessments", false)] {
            json.object(key) { json in
                for (fact, state) in ordered(situation, order, isFact: isFact) {
                    json.key(rulebook.facts[fact].name.en)
                    states.write(state, of: fact, to: &json)
                }
            }
        }
    }

    private func parts(_ situation: Situation, _ order: [Int], indent: String) -> String {
        var text = ""
        for (key, isFact) in [("facts", true), ("assessments", false)] {
            let facts = ordered(situation, order, isFact: isFact)
            if facts.isEmpty {
                if isFact { text += "\(indent)facts: {}\n" }
                continue
            }
            text += "\(indent)\(key):\n"
            for (fact, state) in facts {
                text += "\(indent)  \(scalar(rulebook.facts[fact].name[language])): \(value(state, of: fact))\n"
            }
        }
        return text
    }

    private func value(_ text: Bilingual) -> String {
        text.nl == text.en ? scalar(text.nl) : "{nl: \(quoted(text.nl)), en: \(quoted(text.en))}"
    }

    private func value(_ state: FactState, of fact: Int) -> String {
        let options = rulebook.facts[fact].options
        switch state {
        case .yes: return word(.yes)
        case .no: return word(.no)
        case .unknown: return word(.unknown)
        case .disputed: return word(.disputed)
        case .option(let option): return scalar(options[option].name[language])
        case .number: return rulebook.words(for: state, of: fact).en.split(separator: " ").joined()
        case .options(let states):
            if states.count == options.count, states.values.allSatisfy({ $0 == .yes || $0 == .no }) {
                return "[" + options.indices.filter { states[$0] == .yes }.map { scalar(options[$0].name[language]) }.joined(separator: ", ") + "]"
            }
            return "{"
                + states.sorted { $0.key < $1.key }.map { "\(scalar(options[$0.key].name[language])): \(word($0.value))" }.joined(separator: ", ")
                + "}"
        }
    }

    private func word(_ state: FactState.Tristate) -> String {
        switch (state, language) {
        case (.yes, .nl): "ja"
        case (.yes, .en): "yes"
        case (.no, .nl): "nee"
        case (.no, .en): "no"
        case (.unknown, .nl): "onbekend"
        case (.unknown, .en): "unknown"
        case (.disputed, .nl): "betwist"
        case (.disputed, .en): "disputed"
        }
    }

    /// A text that YAML reads back as it stands, quoted where it must be.
    private func scalar(_ text: String) -> String {
        // Other programs read these words as truth values or nothing.
        let isWord = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"].contains(text.lowercased())
        let isPlain =
            !isWord && text.first?.isLetter == true && text.last != " "
            && text.allSatisfy { $0.isLetter || $0.isNumber || " -_()/.;'’".contains($0) }
        return isPlain ? text : quoted(text)
    }

    private func quoted(_ text: String) -> String {
        var json = JSONWriter()
        json.value(text)
        return json.string
    }
}
