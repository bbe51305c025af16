import ArgumentParser
import Casework
import Rulebook
import Text

struct WhatIfCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "what-if",
            abstract: say("Het oordeel voor en na een wijziging van de feiten.", "The verdict before and after a change of facts."),
            discussion: say(
                "Een wijziging is naam=waarde; bij een lijst ook naam+=keuze en naam-=keuze. Bijvoorbeeld: waarborg what-if plan.yaml 'fase=loopt' 'betrokkenen+=werknemers'",
                "A change is name=value; for a list also name+=option and name-=option. For example: waarborg what-if plan.yaml 'stage=running' 'people+=employees'"
            ))
    }

    @OptionGroup var input: SituationInput

    @Argument(help: help("De wijzigingen.", "The changes."))
    var changes: [String] = []

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func validate() throws {
        if changes.isEmpty { throw ValidationError(say("Geef ten minste één wijziging.", "Give at least one change.")) }
    }

    func run() throws {
        let engine = try shared.loadEngine()
        let loaded = try input.load(engine.rulebook)
        let read = try readChanges(engine.rulebook)
        let situation = read.reduce(loaded.situation) { $1.applied(to: $0) }
        let options = AnswerOptions.reasons
        let comparison = AnswerComparison(
            before: try engine.answered(loaded.situation, asOf: loaded.date, options: options),
            after: try engine.answered(situation, asOf: loaded.date, options: options))
        if json {
            writeJSON(comparison, engine.rulebook)
        } else {
            write(comparison, engine.rulebook)
        }
        throw ExitCode(ExitStatus(comparison.after.headline).rawValue)
    }

    private func readChanges(_ rulebook: Rulebook) throws(CommandFailure) -> [FactChange] {
        var read: [FactChange] = []
        var problems: [Diagnostic] = []
        for (index, change) in changes.enumerated() {
            do {
                read.append(try FactChange.read(change, at: SourcePosition(file: "what-if", line: index + 1), in: rulebook))
            } catch {
                problems.append(error)
            }
        }
        if !problems.isEmpty { throw CommandFailure(.badInput, problems, source: changes.joined(separator: "\n")) }
        return read
    }

    private func write(_ comparison: AnswerComparison, _ rulebook: Rulebook) {
        put(say("Voor: ", "Before: ") + say(comparison.before.headline.text) + "  |  " + comparison.before.standing)
        put(say("Na:   ", "After:  ") + say(comparison.after.headline.text) + "  |  " + comparison.after.standing)
        if comparison.isEmpty { put(say("Er verandert niets aan normen of plichten.", "Nothing changes in norms or duties.")) }
        list(say("verbiedt niet meer", "no longer prohibits"), comparison.liftedProhibitions, rulebook)
        list(say("verbiedt nu", "prohibits now"), comparison.newProhibitions, rulebook)
        list(say("niet meer open", "no longer open"), comparison.settledRules, rulebook)
        list(say("nu open", "open now"), comparison.newlyOpenRules, rulebook)
        for duty in comparison.duties {
            let none = say(DutyStatus.notApplicable.text)
            put(
                "• " + say("plicht: ", "duty: ") + say(rulebook.norms[duty.norm].text) + "  [\(rulebook.norms[duty.norm].id)]: "
                    + (duty.before.map { say($0.text) } ?? none) + " → " + (duty.after.map { say($0.text) } ?? none))
        }
        for fact in comparison.newlyMissing { put("• " + say("nu nodig: ", "needed now: ") + say(rulebook.facts[fact].question)) }
    }

    private func list(_ what: String, _ norms: [Int], _ rulebook: Rulebook) {
        for norm in norms { put("• " + what + ": " + say(rulebook.norms[norm].text) + "  [\(rulebook.norms[norm].id)]") }
    }

    private func writeJSON(_ comparison: AnswerComparison, _ rulebook: Rulebook) {
        let writer = AnswerJSON(rulebook)
        var json = JSONWriter(capacity: 32_768)
        json.beginObject()
        json.key("before")
        writer.write(comparison.before, to: &json)
        json.key("after")
        writer.write(comparison.after, to: &json)
        json.object("changes") { json in
            for (key, norms) in [
                ("liftedProhibitions", comparison.liftedProhibitions), ("newProhibitions", comparison.newProhibitions),
                ("settledRules", comparison.settledRules), ("newlyOpenRules", comparison.newlyOpenRules),
            ] {
                json.array(key, norms.map { rulebook.norms[$0].id })
            }
            json.array("duties", comparison.duties) { json, duty in
                json.beginObject()
                json.field("norm", rulebook.norms[duty.norm].id)
                json.field("before", (duty.before ?? .notApplicable).rawValue)
                json.field("after", (duty.after ?? .notApplicable).rawValue)
                json.endObject()
            }
        }
        json.endObject()
        put(json.string)
    }
}
