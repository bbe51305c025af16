import ArgumentParser
import Casework
import Rulebook
import Text

struct RulebookCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rulebook", abstract: say("Controleer en meet het rulebook.", "Check and measure the rulebook."),
            subcommands: [
                CheckCommand.self, CoverCommand.self, MutateCommand.self, FormatCommand.self, DiffCommand.self, BookCommand.self,
            ])
    }
}

struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: say(
                "Vind fouten: onbekende namen, kringen, botsingen, dode regels.", "Find mistakes: unknown names, cycles, conflicts, dead rules."),
            discussion: say(
                "Uitgangsstatus 1 als er een fout is; waarschuwingen tellen niet.", "Exit status 1 when there is a mistake; warnings do not count."))
    }

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let (rulebook, diagnostics) = try RulebookFolder.read(shared.folder)
        shared.complain(diagnostics)
        let errors = diagnostics.count { $0.severity == .error }
        put(say("\(errors) fouten, \(diagnostics.count - errors) waarschuwingen", "\(errors) errors, \(diagnostics.count - errors) warnings"))
        if let rulebook {
            let (facts, norms, weighings) = (rulebook.facts.count, rulebook.norms.count, rulebook.weighings.count)
            put(
                say(
                    "\(facts) feiten en oordelen, \(norms) normen, \(weighings) afwegingen",
                    "\(facts) facts and assessments, \(norms) norms, \(weighings) weighings"))
        }
        if errors > 0 { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }
}

struct DiffCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff",
            abstract: say("Wat er tussen twee dagen begint of ophoudt te gelden.", "What starts or ends between two days."))
    }

    @Option(help: help("De eerste dag, jjjj-mm-dd.", "The first day, yyyy-mm-dd.", valueName: "date"))
    var from: LawDate

    @Option(help: help("De tweede dag, jjjj-mm-dd.", "The second day, yyyy-mm-dd.", valueName: "date"))
    var to: LawDate

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func validate() throws {
        if to < from { throw ValidationError(say("--to ligt vóór --from.", "--to lies before --from.")) }
    }

    func run() throws {
        let rulebook = try shared.loadRulebook()
        let changes = RulebookChanges(rulebook, from: from, to: to)
        if json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.field("from", from.description)
            writer.field("to", to.description)
            writer.array("starting", changes.starting.map { rulebook.norms[$0].id } + changes.startingWeighings.map { rulebook.weighings[$0].id })
            writer.array("ending", changes.ending.map { rulebook.norms[$0].id } + changes.endingWeighings.map { rulebook.weighings[$0].id })
            writer.endObject()
            put(writer.string)
            return
        }
        list(say("Gaat gelden", "Starts to apply"), changes.starting, changes.startingWeighings, rulebook)
        list(say("Geldt niet meer", "No longer applies"), changes.ending, changes.endingWeighings, rulebook)
        if changes.starting.isEmpty, changes.ending.isEmpty, changes.startingWeighings.isEmpty, changes.endingWeighings.isEmpty {
            put(say("Er verandert niets tussen \(from) en \(to).", "Nothing changes between \(from) and \(to)."))
        }
    }

    private func list(_ heading: String, _ norms: [Int], _ weighings: [Int], _ rulebook: Rulebook) {
        if norms.isEmpty, weighings.isEmpty { return }
        put(heading + ":")
        for norm in norms.map({ rulebook.norms[$0] }) { line(norm.id, norm.text, norm.validity) }
        for weighing in weighings.map({ rulebook.weighings[$0] }) { line(weighing.id, weighing.question, weighing.validity) }
    }

    private func line(_ id: String, _ text: Bilingual, _ validity: Validity) {
        let dates = (validity.from?.description ?? "") + " .. " + (validity.to?.description ?? "")
        put("• " + say(text) + "  [\(id)]  " + dates)
    }
}
