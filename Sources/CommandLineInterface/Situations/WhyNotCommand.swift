import ArgumentParser
import Rulebook
import Text

/// What somebody would like to hear.
enum WantedLevel: String, ExpressibleByArgument, CaseIterable {
    case permitted, conditions

    var level: Level { self == .permitted ? .permitted : .conditions }
    var text: Bilingual { level.text }
}

struct WhyNotCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "why-not",
            abstract: say("Wat er in de weg staat van een gunstiger oordeel.", "What stands in the way of a better verdict."))
    }

    @OptionGroup var input: SituationInput

    @Argument(
        help: help(
            "Het gewenste oordeel: permitted (toegestaan) of conditions (toegestaan onder voorwaarden).",
            "The wanted verdict: permitted, or conditions (permitted under conditions)."))
    var wanted: WantedLevel

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func run() throws {
        let engine = try shared.loadEngine()
        let loaded = try input.load(engine.rulebook)
        let answer = try engine.answered(loaded.situation, asOf: loaded.date)
        let obstacles = Obstacles(answer, wanted.level, in: engine.rulebook)
        if json {
            writeJSON(obstacles, answer, engine.rulebook)
        } else {
            write(obstacles, answer, engine.rulebook)
        }
        throw ExitCode(ExitStatus(answer.headline).rawValue)
    }

    private func write(_ obstacles: Obstacles, _ answer: Answer, _ rulebook: Rulebook) {
        put(say("Nu: ", "Now: ") + say(answer.headline.text) + say(". Gewenst: ", ". Wanted: ") + say(wanted.text) + ".")
        if obstacles.isReached {
            put(say("Er staat niets in de weg.", "Nothing stands in the way."))
            return
        }
        let proofs = ProofText(rulebook, in: shared.language, isFull: true)
        section(say("Dit verbiedt het:", "This prohibits it:"), obstacles.prohibitions.flatMap { proofs.lines(for: $0) })
        section(say("Dit kan het nog verbieden:", "This may still prohibit it:"), obstacles.open.flatMap { proofs.lines(for: $0) })
        section(
            say("Deze voorwaarden zijn nog niet vervuld:", "These conditions are not fulfilled yet:"),
            obstacles.duties.map { "• " + say(rulebook.norms[$0.norm].text) + " – " + say($0.status.text) + "  [\(rulebook.norms[$0.norm].id)]" })
        section(
            say("Deze feiten ontbreken nog:", "These facts are still missing:"),
            obstacles.missing.map { "• " + say(rulebook.facts[$0].question) + "  [\(say(rulebook.facts[$0].name))]" })
        section(
            say("Dit moeten mensen nog afwegen:", "This is still to be weighed by people:"),
            obstacles.weighings.map { "• " + say(rulebook.weighings[$0].question) + "  [\(rulebook.weighings[$0].id)]" }
                + obstacles.assessments.map { "• " + say(rulebook.facts[$0].question) })
        section(
            say("Zo komt u er wel, of dichterbij (elk nagerekend):", "This gets you there, or closer (each worked out):"),
            ChangeChoice.grouped(obstacles.counterfactuals).map { "• " + say(rulebook.words(for: $0)) + " → " + say($0.gives.label.text) })
        if obstacles.counterfactuals.isEmpty, !obstacles.prohibitions.isEmpty {
            put(say("\nGeen verandering van hooguit drie feiten haalt het verbod weg.", "\nNo change of up to three facts lifts the prohibition."))
        }
    }

    private func section(_ heading: String, _ lines: [String]) {
        if lines.isEmpty { return }
        put("\n" + heading)
        for line in lines { put(line) }
    }

    private func writeJSON(_ obstacles: Obstacles, _ answer: Answer, _ rulebook: Rulebook) {
        let writer = AnswerJSON(rulebook)
        var json = JSONWriter(capacity: 8192)
        json.beginObject()
        json.field("outcome", answer.headline.rawValue)
        json.field("wanted", Label.wanted(wanted).rawValue)
        json.field("reached", obstacles.isReached)
        json.array("prohibitions", obstacles.prohibitions) { writer.write($1, to: &$0) }
        json.array("possibleProhibitions", obstacles.open) { writer.write($1, to: &$0) }
        json.array("duties", obstacles.duties) { writer.write($1, to: &$0) }
        json.array("missing", obstacles.missing.map { rulebook.facts[$0].name.en })
        json.array("weighings", obstacles.weighings.map { rulebook.weighings[$0].id })
        json.array("assessments", obstacles.assessments.map { rulebook.facts[$0].name.en })
        json.array("counterfactuals", obstacles.counterfactuals) { writer.write($1, to: &$0) }
        json.endObject()
        put(json.string)
    }
}

extension Label {
    static func wanted(_ level: WantedLevel) -> Label { level == .permitted ? .permitted : .conditions }
}
