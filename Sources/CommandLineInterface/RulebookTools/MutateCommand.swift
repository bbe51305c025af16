import ArgumentParser
import Casework
import Foundation
import Rulebook
import Text

struct MutateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mutate",
            abstract: say(
                "Verander telkens één regel van het regelboek en kijk of een zaak het merkt.",
                "Change one line of the rulebook at a time and see whether a case notices."),
            discussion: say(
                "Uitgangsstatus 1 als minder dan --bar procent van de niet-gelijkwaardige veranderingen wordt opgemerkt.",
                "Exit status 1 when less than --bar percent of the changes that are not equivalent are noticed."))
    }

    @OptionGroup var shared: SharedOptions

    @Option(help: help("Het percentage dat moet worden opgemerkt.", "The percentage that must be noticed."))
    var bar: Double = 95

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func run() throws {
        let engine = Engine(try shared.loadRulebook())
        let library = try CaseLibrary.read(shared.folder, rulebook: engine.rulebook).library
        let report = RuleMutation.run(engine, library) { done, total in
            FileHandle.standardError.write(Data("\r\(done) / \(total)".utf8))
        }
        FileHandle.standardError.write(Data("\n".utf8))
        if json {
            put(bytes(report))
        } else {
            for entry in report.survivors { put("• " + say(entry.mutant.text)) }
            for gap in report.coverage.gaps { put("◦ " + say(gap.text)) }
            let share = String(format: "%.1f", report.percentageKilled)
            put(
                say(
                    "\(report.entries.count) veranderingen: \(report.killed.count) opgemerkt, \(report.equivalent.count) bewezen gelijkwaardig, \(report.survivors.count) niet opgemerkt; \(share) % van de niet-gelijkwaardige opgemerkt",
                    "\(report.entries.count) mutants: \(report.killed.count) killed, \(report.equivalent.count) proved equivalent, \(report.survivors.count) survived; \(share) % of those not equivalent killed"
                ))
            let seen = report.coverage.total - report.coverage.gaps.count
            put(
                say(
                    "\(seen) van \(report.coverage.total) regels en voorwaarden geven beide kanten op de doorslag in een zaak",
                    "\(seen) of \(report.coverage.total) rules and conditions are decisive both ways in some case"))
        }
        if report.percentageKilled < bar { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }

    private func bytes(_ report: MutationReport) -> String {
        var json = JSONWriter()
        json.beginObject()
        json.field("mutants", report.entries.count)
        json.field("killed", report.killed.count)
        json.field("equivalent", report.equivalent.count)
        json.key("percentageKilled")
        json.value(report.percentageKilled)
        json.array("survivors", report.survivors) { json, entry in
            json.beginObject()
            json.field("subject", entry.mutant.subject)
            json.field("at", entry.mutant.position.description)
            json.field("change", entry.mutant.change.rawValue)
            json.field("line", entry.mutant.line)
            json.endObject()
        }
        json.array("undecisive", report.coverage.gaps) { json, gap in
            json.beginObject()
            json.field("subject", gap.subject)
            json.field("at", gap.position.description)
            json.field("text", gap.text)
            json.endObject()
        }
        json.endObject()
        return json.string
    }
}
