import DisclosureRisk
import Jobs
import Register
import TableRelease
import Text

extension TableFacts {
    /// The engine's own report: the same input, plan and seed give the same bytes.
    var json: [UInt8] {
        var json = JSONWriter(capacity: 16_384)
        json.beginObject()
        json.field("engine", "table")
        if let inputMark { json.field("inputUnderSecret", inputMark) }
        json.object("control") { json in
            json.field("source", control.rawValue)
            json.field("rows", controlRows)
            if let controlEqual { json.field("equal", controlEqual) }
            if control != .none { json.field("says", controlWords) }
        }
        if let plan {
            json.field("recoding", plan.recoding.rawValue)
            json.array("columns", plan.columns) { json, column in
                json.beginObject()
                json.field("name", column.name)
                json.field("role", column.role.rawValue)
                json.field("treatment", column.treatment.rawValue)
                if let view = proposals.first(where: { $0.profile.name == column.name }) { json.field("proposed", view.role.rawValue) }
                json.endObject()
            }
            json.array("deviations", deviations) { json, words in json.value(words) }
        }
        json.array("files", files) { json, file in
            json.beginObject()
            json.field("name", file.name)
            json.field("sha256", file.digest)
            json.endObject()
        }
        if let record {
            json.key("release")
            // Its own writer made it: it is one whole value.
            json.value(number: String(decoding: record.json, as: UTF8.self))
        }
        json.key("risk")
        risk.write(to: &json)
        json.array("limits", limits) { json, result in
            json.beginObject()
            json.field("required", result.safeguard.text)
            json.field("status", result.status.rawValue)
            json.field("says", explanation(of: result))
            json.endObject()
        }
        json.array("doubts", doubts) { json, doubt in
            json.beginObject()
            json.field("category", doubt.category.rawValue)
            json.field("count", doubt.count)
            json.field("says", doubt.reported)
            json.endObject()
        }
        json.array("alternatives", alternatives) { json, other in
            json.beginObject()
            json.field("k", other.k)
            json.key("kept")
            json.value(other.kept)
            json.key("risk")
            json.value(other.risk)
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }

    /// Why no attack was run, and what runs them: a release attacks only what has a limit, and `risk` always.
    private var noAttacks: Bilingual {
        .init(
            nl: "Er zijn geen aanvallen uitgevoerd: plan noch vergunning stelt daar een grens aan. `waarborg deidentify table risk` voert ze uit.",
            en: "No attacks were run: neither plan nor permit sets a limit to them. `waarborg deidentify table risk` runs them.")
    }

    /// The same in a few lines, for a terminal.
    var summary: String {
        var lines = [say(headline)]
        lines.append(say(.rows(rowsIn) + .init(nl: " gelezen, \(risk.records) in de vrijgave", en: " read, \(risk.records) in the release")))
        if let found = risk.reidentification { lines += found.sentences.map { say($0) } }
        lines.append(say(risk.attacks.isEmpty ? noAttacks : controlWords))
        for outcome in risk.attacks {
            let (label, share) = (outcome.attack.label, RiskWords.percent(outcome.release.residual))
            lines.append(say("  \(label.nl): restrisico \(share.nl)", "  \(label.en): residual risk \(share.en)"))
        }
        lines += (risk.knownItems.map(\.sentence) + risk.ownValues.filter { $0.alone > 0 }.map(\.sentence)).map { say($0) }
        for result in demanded + limits { lines.append("  \(result.safeguard.text) – \(say(status(of: result)))") }
        lines += deviations.map { say($0) }
        lines += risk.obstacles.map { say($0) }
        return lines.joined(separator: "\n")
    }
}
