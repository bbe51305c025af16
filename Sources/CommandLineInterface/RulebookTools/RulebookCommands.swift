import ArgumentParser
import Casework
import Rulebook
import Text

struct RulebookCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rulebook", abstract: say("Controleer en meet het regelboek.", "Check and measure the rulebook."),
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
                """
                Zoekt ook naar regels die in geen enkele situatie gelden, plichten die niet te vervullen zijn, afwegingen die de wet twee kanten op beslist \
                (met een voorbeeld) en antwoorden die nooit kunnen; --quick laat dat weg. \
                Fouten in de besliste zaken tellen mee; de controles leest `case test`.

                Uitgangsstatus 1 als er een fout is; waarschuwingen tellen alleen met --strict.
                """,
                """
                Also searches for rules that apply in no situation, duties that cannot be fulfilled, weighings that the law settles both ways (with an \
                example), and answers that can never be given; --quick leaves this out. \
                Mistakes in the decided cases count too; the checks are read by `case test`.

                Exit status 1 when there is a mistake; warnings count only with --strict.
                """))
    }

    @Flag(help: help("Alleen wat bij het lezen blijkt.", "Only what reading shows."))
    var quick = false

    @Flag(help: help("Waarschuwingen zijn ook fouten.", "Warnings are mistakes too."))
    var strict = false

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func run() throws {
        var (rulebook, diagnostics) = try RulebookFolder.read(shared.folder)
        if let rulebook {
            if !quick { diagnostics += rulebook.deepDiagnostics() }
            diagnostics += try CaseLibrary.read(shared.folder, rulebook: rulebook, withChecks: false).diagnostics
        }
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        if json {
            put(text(diagnostics, errors, warnings, rulebook))
        } else {
            shared.complain(diagnostics)
            put(
                say(
                    (errors == 1 ? "1 fout, " : "\(errors) fouten, ") + (warnings == 1 ? "1 waarschuwing" : "\(warnings) waarschuwingen"),
                    (errors == 1 ? "1 error, " : "\(errors) errors, ") + (warnings == 1 ? "1 warning" : "\(warnings) warnings")))
            if let rulebook { put(count(rulebook)) }
        }
        if errors > 0 || strict && warnings > 0 { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }

    private func count(_ rulebook: Rulebook) -> String {
        let (facts, norms, weighings) = (rulebook.facts.count, rulebook.norms.count, rulebook.weighings.count)
        let toVerify = rulebook.placesToVerify.count
        return say(
            "\(facts) feiten en oordelen, \(norms) normen, \(weighings) afwegingen; \(toVerify) plaatsen nog na te gaan in de bron",
            "\(facts) facts and assessments, \(norms) norms, \(weighings) weighings; \(toVerify) places still to verify in the source")
    }

    private func text(_ diagnostics: [Diagnostic], _ errors: Int, _ warnings: Int, _ rulebook: Rulebook?) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.field("errors", errors)
        writer.field("warnings", warnings)
        if let rulebook {
            writer.object("rulebook") { json in
                json.field("revision", rulebook.revision)
                json.field("facts", rulebook.facts.count)
                json.field("norms", rulebook.norms.count)
                json.field("weighings", rulebook.weighings.count)
                json.field("toVerify", rulebook.placesToVerify.count)
            }
        }
        writer.array("diagnostics", diagnostics) { json, diagnostic in
            json.beginObject()
            json.field("code", diagnostic.code)
            json.field("severity", "\(diagnostic.severity)")
            json.field("file", diagnostic.position.file)
            json.field("line", diagnostic.position.line)
            json.field("column", diagnostic.position.column)
            json.field("message", diagnostic.message)
            if let hint = diagnostic.hint { json.field("hint", hint) }
            json.endObject()
        }
        writer.endObject()
        return writer.string
    }
}

struct DiffCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff",
            abstract: say("Wat er tussen twee dagen begint of ophoudt te gelden.", "What starts or ends between two days."))
    }

    @Option(help: help("De eerste dag, jjjj-mm-dd.", "The first day, yyyy-mm-dd.", valueName: "date"), transform: LawDate.argument)
    var from: LawDate

    @Option(help: help("De tweede dag, jjjj-mm-dd.", "The second day, yyyy-mm-dd.", valueName: "date"), transform: LawDate.argument)
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
