import ArgumentParser

@main
struct Waarborg: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waarborg",
        abstract: "Mag dat? Is this use of personal data allowed?",
        subcommands: [AssessCommand.self, CaseCommands.self, RulebookCommands.self, ServeCommand.self])
}
