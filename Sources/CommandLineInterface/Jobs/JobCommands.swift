public import ArgumentParser
import Foundation
import Jobs
import Register
import Text

/// What can be done with the report of a job without the register: look at it, and hold it against what came out.
public struct JobCommands: ParsableCommand {
    public static var configuration: CommandConfiguration { configuration() }

    /// The group, with any further commands that need the register or a network.
    public static func configuration(and further: [any ParsableCommand.Type] = []) -> CommandConfiguration {
        CommandConfiguration(
            commandName: "job", abstract: say("Werkgangen onder een vergunning, en hun verslagen.", "Jobs under a permit, and their reports."),
            subcommands: [JobVerifyCommand.self] + further)
    }

    public init() {}
}

struct JobVerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify", abstract: say("Controleer het verslag van een werkgang.", "Check the report of a job."),
            discussion: say(
                """
                Gaat na of het verslag heel is, en met --output of een bestand precies is wat de werkgang vrijgaf: een afgebroken kopie valt op.

                Uitgangsstatus 1 als het verslag of een bestand niet klopt.
                """,
                """
                Checks whether the report is whole, and with --output whether a file is exactly what the job released: a copy that was cut off shows.

                Exit status 1 when the report or a file does not fit.
                """))
    }

    @Argument(help: help("Het verslag; - leest de standaardinvoer.", "The report; - reads standard input."))
    var file: String

    @Option(
        help: help(
            "Een bestand dat de werkgang vrijgaf; mag vaker, in volgorde.", "A file that the job released; may be repeated, in order.", valueName: "file"))
    var output: [String] = []

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let report: JobReport
        do { report = try JobReport.read(Array(try InputText(file).text.utf8)) } catch let fault as JobFault {
            throw CommandFailure(.checkFailed, fault.code, fault.message)
        }
        if !output.isEmpty {
            guard output.count == report.outputs.count else {
                throw CommandFailure(
                    .checkFailed, "output",
                    .init(
                        nl: "de werkgang gaf \(Bilingual.files(report.outputs.count).nl) vrij, en u noemt er \(output.count)",
                        en: "the job released \(Bilingual.files(report.outputs.count).en), and you name \(output.count)"))
            }
            for (path, released) in zip(output, report.outputs) { try hold(path, against: released) }
        }
        put(words(report))
    }

    private func hold(_ path: String, against released: JobOutput) throws {
        guard let found = FileDigest.of(path) else {
            throw CommandFailure(.noInput, "no-file", .init(nl: "het bestand “\(path)” is niet te lezen", en: "the file “\(path)” cannot be read"))
        }
        guard found != released else { return }
        throw CommandFailure(
            .checkFailed, "output-incomplete",
            found.bytes == released.bytes
                ? .init(nl: "“\(path)” is niet wat de werkgang vrijgaf", en: "“\(path)” is not what the job released")
                : .init(
                    nl: "“\(path)” heeft \(Bilingual.bytes(found.bytes).nl); de werkgang gaf er \(released.bytes) vrij",
                    en: "“\(path)” has \(Bilingual.bytes(found.bytes).en); the job released \(released.bytes)"))
    }

    private func words(_ report: JobReport) -> String {
        var lines = [
            say("werkgang  ", "job       ") + report.id.text,
            say("vergunning", "permit    ") + (report.permission.map { " \($0.permit) – \($0.version)" } ?? say(" geen", " none")),
            say("uitkomst   ", "outcome    ") + say(report.outcome.name) + (report.halt.map { " – \(say($0.name))" } ?? ""),
            say("records    ", "records    ") + "\(report.result.recordsIn) → \(report.result.recordsOut)",
        ]
        lines += report.safeguards.map { "  \(say($0.message))" }
        return lines.joined(separator: "\n")
    }
}
