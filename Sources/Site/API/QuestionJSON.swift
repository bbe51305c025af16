import Rulebook
import Text

/// Writes the next question for programs; `question` is null when no answer can matter any more.
struct QuestionJSON: Sendable {
    let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    func bytes(_ question: Question?) -> [UInt8] {
        var json = JSONWriter(capacity: 2_048)
        json.beginObject()
        json.key("question")
        if let question { write(question, to: &json) } else { json.null() }
        json.endObject()
        return json.bytes
    }

    private func write(_ question: Question, to json: inout JSONWriter) {
        json.beginObject()
        FactJSON(rulebook).writeFields(question.fact, to: &json)
        json.array("because", question.because.map { rulebook.norms[$0].id } + question.becauseWeighings.map { rulebook.weighings[$0].id })
        json.array("impact", question.impact) { json, item in
            json.beginObject()
            json.key("answer")
            SituationJSON(rulebook).write(item.answer, of: question.fact, to: &json)
            json.field("verdict", item.label.rawValue)
            json.endObject()
        }
        json.object("standing") { json in
            json.field("atBest", FactJSON.word(question.verdict.atBest))
            json.field("atWorst", FactJSON.word(question.verdict.atWorst))
        }
        json.field("answered", question.answered)
        json.field("remaining", question.remaining)
        json.endObject()
    }
}

/// Writes a fact with its question and possible answers.
struct FactJSON: Sendable {
    let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// Without the braces around it.
    func writeFields(_ index: Int, to json: inout JSONWriter) {
        let fact = rulebook.facts[index]
        json.field("name", fact.name)
        json.field("part", fact.isFact ? "facts" : "assessments")
        json.field("ask", fact.question)
        if let help = fact.help { json.field("help", help) }
        json.field("group", rulebook.groups[fact.group].title)
        json.field("type", Self.word(fact.kind))
        if case .number(let unit) = fact.kind { json.field("unit", unit) }
        if !fact.options.isEmpty {
            json.array("options", fact.options) { json, option in
                json.beginObject()
                json.field("name", option.name)
                if let hint = option.hint { json.field("hint", hint) }
                json.endObject()
            }
        }
        if let dpv = fact.dpv { json.field("dpv", dpv) }
    }

    static func word(_ kind: Fact.Kind) -> String {
        switch kind {
        case .yesNo: "yes-no"
        case .oneOf: "one-of"
        case .set: "set"
        case .number: "number"
        case .date: "date"
        }
    }

    static func word(_ level: Level) -> String {
        switch level {
        case .notCovered: Label.notCovered.rawValue
        case .permitted: Label.permitted.rawValue
        case .conditions: Label.conditions.rawValue
        case .prohibited: Label.prohibited.rawValue
        }
    }
}
