public import ArgumentParser
import Text

/// What takes out of data by whom they are.
public struct DeidentifyCommands: ParsableCommand {
    public static var configuration: CommandConfiguration { configuration() }

    /// The group, with any further commands that need databases.
    public static func configuration(and further: [any ParsableCommand.Type] = []) -> CommandConfiguration {
        CommandConfiguration(
            commandName: "deidentify", abstract: say("De-identificeer tekst en tabellen.", "De-identify text and tables."),
            subcommands: [DeidentifyTextCommand.self, VerifyTrailerCommand.self, TableCommands.self] + further)
    }

    public init() {}
}
