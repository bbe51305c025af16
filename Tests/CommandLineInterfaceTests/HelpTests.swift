import CommandLineInterface
import Foundation
import Testing
import Text

@Suite struct HelpTests {
    static let commands = [
        ["assess"], ["ask"], ["explain"], ["why-not"], ["what-if"], ["facts"], ["norms"], ["deadline"], ["rulebook"], ["rulebook", "check"],
        ["rulebook", "cover"], ["rulebook", "diff"], ["case"], ["case", "test"], ["case", "show"],
    ]

    @Test("make run speaks the language of make, whatever the computer speaks, and the README tells of the link that it shows")
    func makeRun() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let makefile = try String(contentsOf: root.appendingPathComponent("Makefile"), encoding: .utf8)
        let serve = makefile.split(separator: "\n").filter { $0.contains(" serve ") }
        #expect(!serve.isEmpty && serve.allSatisfy { $0.contains(" --lang en ") }, "\(serve)")
        #expect(try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8).contains("There is no administrator yet"))
    }

    @Test("the root tells every exit status")
    func root() async {
        let run = await CommandRun("--help", "--lang", "en")
        #expect(run.status == 0)
        #expect(
            run.output.hasPrefix(
                """
                OVERVIEW: Mag dat? Is this use of personal data allowed?

                The exit status tells the verdict:
                   0  permitted; or: done
                   1  a check of the rulebook or of a case fails
                  10  permitted under conditions
                  11  not covered by these rules
                  20  needs a human weighing
                  21  undecided
                  30  a duty has been breached
                  40  prohibited
                  64  the command is not written well
                  65  a mistake in the file, a change or the rulebook
                  66  there is no such file or rulebook
                  70  a fault in the program

                USAGE: waarborg <subcommand>

                """))
        #expect(await CommandRun("--help", locale: "nl_NL.UTF-8").output.hasPrefix("WAT: Mag dat? Mogen persoonsgegevens zo worden gebruikt?"))
    }

    @Test("every command explains itself in both languages", arguments: commands)
    func bilingual(command: [String]) async {
        let english = await CommandRun(arguments: command + ["--help", "--lang", "en"])
        let dutch = await CommandRun(arguments: command + ["--help", "--lang", "nl"])
        #expect(english.status == 0)
        #expect(english.output.contains("USAGE: waarborg " + command.joined(separator: " ")))
        #expect(dutch.output.contains("GEBRUIK: waarborg " + command.joined(separator: " ")))
        for word in ["USAGE", "OPTIONS", "OVERVIEW", "Show help", "default:"] { #expect(!dutch.output.contains(word)) }
    }

    @Test("completions come from the argument parser", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async {
        let run = await CommandRun("--generate-completion-script", shell)
        #expect(run.status == 0)
        #expect(run.output.contains("why-not"))
    }

    @Test("no two meanings share a status")
    func statuses() {
        #expect(Set(ExitStatus.allCases.map(\.rawValue)).count == ExitStatus.allCases.count)
    }

    @Test("the manual has the same table")
    func documented() throws {
        let manual = CommandRun.fixtures.appendingPathComponent("../../../docs/cli.md").standardizedFileURL
        let text = try String(contentsOf: manual, encoding: .utf8)
        for status in ExitStatus.allCases { #expect(text.contains("| \(status.rawValue) | \(status.meaning.en) |")) }
    }

    @Test("what is searched is found by name, option and question, in either language")
    func facts() async {
        #expect(
            await CommandRun("facts", "café", "--lang", "nl").output == """
                plek  [place]
                  Waar hangt de camera?
                  - straat
                  - toilet
                  - winkel (ook een café)
                  Kijk naar wat de camera echt ziet.


                """)
        #expect(await CommandRun("facts", "kinderen").output.hasPrefix("people  [mensen]\n"))
        #expect(await CommandRun("facts", "submarine").output == "Nothing found.\n")
        #expect(
            await CommandRun("norms", "staff").output
                == "CAM-4  prohibition: filming staff is only allowed where proportionate\n  Art. 4 CAM  cameras.md:54:1\n")
    }
}
