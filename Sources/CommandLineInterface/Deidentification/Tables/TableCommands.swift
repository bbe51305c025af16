import ArgumentParser
import Text

/// What can be done with tables about people.
struct TableCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "table", abstract: say("Tabellen: bekijken, vrijgeven, meten en tellen.", "Tables: look, release, measure and count."),
            discussion: say(
                "Begin met “profile --plan-out plan.yaml”, bekijk en wijzig het plan, en geef dan vrij met “release”.",
                "Begin with “profile --plan-out plan.yaml”, look at the plan and change it, and then use “release”."),
            subcommands: [TableProfileCommand.self, TableReleaseCommand.self, TableRiskCommand.self, TableCountCommand.self])
    }
}
