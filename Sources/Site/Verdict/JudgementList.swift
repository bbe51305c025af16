import Rulebook
import Text

/// Who judged what, when and why, for files to take along.
struct JudgementList {
    let rulebook: Rulebook
    let assessment: KeptAssessment

    private var kept: [(fact: Int, judgement: KeptAssessment.Judgement)] {
        assessment.judgements.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The JSON object with a member `judgements` at its end.
    func added(to object: [UInt8]) -> [UInt8] {
        var json = JSONWriter(capacity: object.count + 512)
        json.beginObject()
        json.members(Array(object.dropFirst().dropLast()))
        json.array("judgements", kept) { json, item in
            json.beginObject()
            json.field("name", rulebook.facts[item.fact].name)
            json.field("question", rulebook.facts[item.fact].question)
            if let state = assessment.situation[item.fact] {
                json.key("outcome")
                SituationJSON(rulebook).write(state, of: item.fact, to: &json)
            }
            json.field("by", item.judgement.by)
            if let date = item.judgement.date { json.field("date", date.description) }
            json.field("reason", item.judgement.reason)
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }

    /// Comments for a YAML file.
    func comments(_ language: Language) -> String {
        guard !kept.isEmpty else { return "" }
        var lines = [language == .nl ? "Oordelen van mensen" : "Judgements by people"]
        for (fact, judgement) in kept {
            let outcome = rulebook.words(forAnswerTo: fact, in: assessment.situation)[language]
            lines.append("")
            lines.append("\(rulebook.facts[fact].question[language]) \(outcome)")
            lines.append(judgement.byAndWhen(language))
            lines += judgement.reason.split(whereSeparator: \.isNewline).map(String.init)
        }
        return lines.map { "# " + Self.printable($0) + "\n" }.joined()
    }

    /// Without what would end a comment or is not allowed in YAML.
    private static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: " "
                    default: scalar
                    }
                }))
    }
}
