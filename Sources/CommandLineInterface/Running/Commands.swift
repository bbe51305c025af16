public import ArgumentParser
import Text

/// The commands that need no server, and what the root command says about them all.
public enum Commands {
    /// In the order in which help shows them.
    public static let all: [any ParsableCommand.Type] = [
        AssessCommand.self, AskCommand.self, ExplainCommand.self, WhyNotCommand.self, WhatIfCommand.self, FactsCommand.self,
        NormsCommand.self, DeadlineCommand.self, RulebookCommands.self, CaseCommands.self, LedgerCommands.self, PermitCommands.self,
        JobCommands.self, DeidentifyCommands.self,
    ]

    /// The version of the program.
    public static let version = "0.1.0"

    /// The root command's description, with any further commands put at the end.
    /// - Parameters:
    ///   - permits: the commands about permits, where there are more than those that need no register.
    ///   - ledger: those about the ledger, likewise.
    ///   - jobs: those about jobs, likewise.
    public static func configuration(
        and further: [any ParsableCommand.Type] = [], permits: any ParsableCommand.Type = PermitCommands.self,
        ledger: any ParsableCommand.Type = LedgerCommands.self, jobs: any ParsableCommand.Type = JobCommands.self
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: "waarborg",
            abstract: say("Mag dat? Mogen persoonsgegevens zo worden gebruikt?", "Mag dat? Is this use of personal data allowed?"),
            discussion: say("De uitgangsstatus vertelt het oordeel:\n", "The exit status tells the verdict:\n")
                + ExitStatus.table(in: Speech.language),
            version: version,
            subcommands: all.map { $0 == PermitCommands.self ? permits : $0 == LedgerCommands.self ? ledger : $0 == JobCommands.self ? jobs : $0 } + further)
    }
}
