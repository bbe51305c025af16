import ArgumentParser
import Casework
import Rulebook

struct RulebookCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rulebook", abstract: "Check, measure and print the rulebook.", subcommands: [RulebookCheck.self])
}

struct RulebookCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find mistakes in the rulebook: unknown names, cycles, conflicts, dead rules.")

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let (rulebook, diagnostics) = try RulebookFolder.read(shared.folder)
        for diagnostic in diagnostics { print(diagnostic.line(in: shared.language)) }
        let errors = diagnostics.count { $0.severity == .error }
        print("\(errors) errors, \(diagnostics.count - errors) warnings")
        if let rulebook { print("facts \(rulebook.facts.count), norms \(rulebook.norms.count), weighings \(rulebook.weighings.count)") }
        if errors > 0 { throw ExitCode(1) }
    }
}
