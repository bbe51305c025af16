import ArgumentParser
import CommandLineInterface
import Foundation
import Text

@main
struct Waarborg: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        #if SERVER
            Commands.configuration(
                and: [ServeCommand.self, MigrateCommand.self, BackupCommand.self, RestoreCommand.self, MoveCommand.self, RegisterCommands.self],
                permits: ServerPermitCommands.self, ledger: ServerLedgerCommands.self, jobs: ServerJobCommands.self)
        #else
            Commands.configuration()
        #endif
    }

    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        #if SERVER
            let status = await TableDatabases.$current.withValue(.drivers) {
                await TableLetterPDF.$current.withValue(.documents) { await Invocation.run(Waarborg.self, arguments) }
            }
        #else
            let status = await Invocation.run(Waarborg.self, arguments)
        #endif
        Foundation.exit(status)
    }
}

/// A text of the help and the messages of this program, in the language that is asked.
func words(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[Speech.language] }
