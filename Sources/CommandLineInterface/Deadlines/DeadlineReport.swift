import Deadlines
import Rulebook
import Text

/// The end of a period with its reasoning, as text or JSON.
struct DeadlineReport {
    var result: DeadlineResult
    /// The period of the rulebook, when it was named.
    var term: Term?

    private var end: Bilingual {
        switch result.end {
        case .day(let date): date.spelled + Bilingual(nl: ", aan het eind van de dag", en: ", at the end of the day")
        case .moment(let time): time.spelled
        case .suspended(let since, let days):
            Bilingual(
                nl: "nog niet te zeggen: de termijn staat stil sinds \(since.spelled.nl), met nog \(days) dagen te gaan",
                en: "not known yet: the period stands still since \(since.spelled.en), with \(days) days to go")
        }
    }

    var text: String {
        var lines = [say("Uiterlijk: ", "At the latest: ") + say(end)]
        if let term { lines.append(say(term.name)) }
        if let day = result.announceBy {
            lines.append(say("De verlenging meldt u uiterlijk: ", "Tell about the extension at the latest: ") + say(day.spelled))
        }
        lines.append("")
        for (index, step) in result.steps.enumerated() {
            let verify = step.verify.map { say("  ⚠ te verifiëren: ", "  ⚠ to verify: ") + say($0) } ?? ""
            lines.append("\(index + 1). " + say(step.text))
            lines.append("   " + step.citation + " → " + step.after.description + verify)
        }
        for notice in result.notices { lines.append(say("Let op: ", "Note: ") + say(notice)) }
        return lines.joined(separator: "\n") + "\n"
    }

    var json: String {
        var json = JSONWriter()
        json.beginObject()
        if let term { json.field("term", term.id) }
        json.field("period", result.question.period.spelled)
        json.field("counts", result.question.rules.rawValue)
        json.object("end") { json in
            switch result.end {
            case .day(let date): json.field("day", date.description)
            case .moment(let time): json.field("moment", time.description)
            case .suspended(let since, let days):
                json.field("suspendedSince", since.description)
                json.field("daysLeft", days)
            }
            json.field("text", end)
        }
        if let day = result.announceBy { json.field("announceBy", day.description) }
        json.array("steps", result.steps) { json, step in
            json.beginObject()
            json.field("cites", step.citation)
            json.field("text", step.text)
            json.field("after", step.after.description)
            if let verify = step.verify { json.field("toVerify", verify) }
            json.endObject()
        }
        json.array("notices", result.notices) { $0.value($1) }
        json.endObject()
        return json.string
    }

    static func write(_ term: Term, _ rulebook: Rulebook, to json: inout JSONWriter) {
        json.beginObject()
        json.field("id", term.id)
        json.field("name", term.name)
        json.field("length", term.length)
        json.field("unit", term.unit.rawValue)
        json.field("counts", term.counting.rawValue)
        json.field("from", term.from)
        json.field("cites", rulebook.citationText(term.citations))
        json.endObject()
    }
}
