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
            json.field("atBest", Label(question.verdict.atBest).rawValue)
            json.field("atWorst", Label(question.verdict.atWorst).rawValue)
        }
        json.field("answered", question.answered)
        json.field("remaining", question.remaining)
        json.endObject()
    }
}
