public import ArgumentParser
import Casework
import Foundation
import Rulebook
public import Text

extension Language: ExpressibleByArgument {}

/// Options that every command takes.
struct SharedOptions: ParsableArguments {
    @Option(help: "The folder with the rulebook. Default: $WAARBORG_RULEBOOK, else Law in this folder or beside the program.")
    var rulebook: String?

    @Option(help: "Language of the answer: nl or en. Default: $LANG, else nl.")
    var lang: Language?

    var language: Language {
        if let lang { return lang }
        let locale = ProcessInfo.processInfo.environment["LANG"] ?? ""
        return locale.hasPrefix("en") ? .en : .nl
    }

    var folder: URL {
        if let rulebook { return URL(fileURLWithPath: rulebook) }
        if let named = ProcessInfo.processInfo.environment["WAARBORG_RULEBOOK"] { return URL(fileURLWithPath: named) }
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent("Law")
        if FileManager.default.fileExists(atPath: here.path) { return here }
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        let installed = program.appendingPathComponent("../share/waarborg/Law").standardized
        return FileManager.default.fileExists(atPath: installed.path) ? installed : here
    }

    /// The rulebook; prints its mistakes and stops when it has any.
    func loadRulebook() throws -> Rulebook {
        let (rulebook, diagnostics) = try RulebookFolder.read(folder)
        if let rulebook { return rulebook }
        for diagnostic in diagnostics where diagnostic.severity == .error {
            FileHandle.standardError.write(Data((diagnostic.line(in: language) + "\n").utf8))
        }
        throw ExitCode(65)
    }
}
