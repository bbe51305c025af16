import App
import ArgumentParser
import Backup
import CommandLineInterface
import Database
import Foundation
import Register
import Text

/// What the commands about the database as a whole share.
private func tell(_ shared: SharedOptions, _ body: (DatabaseUpkeep) async throws -> Bilingual) async throws {
    let language = shared.language
    func complain(_ message: Bilingual, _ status: Int32) -> ExitCode {
        FileHandle.standardError.write(Data("waarborg: \(message[language])\n".utf8))
        return ExitCode(status)
    }
    let isTerminal = isatty(STDERR_FILENO) == 1
    let rows = Bilingual(nl: "rijen", en: "rows")[language]
    let upkeep = DatabaseUpkeep { count in
        if isTerminal { FileHandle.standardError.write(Data("\r\(count) \(rows) ".utf8)) }
    }
    do {
        let done = try await body(upkeep)
        if isTerminal { FileHandle.standardError.write(Data("\r".utf8)) }
        print(done[language])
    } catch ServerError.unusable(let message) {
        throw complain(message, 66)
    } catch let error as BackupError {
        throw complain(error.message, error.isInput ? 65 : 73)
    } catch let error as DatabaseError {
        throw complain(error.message, 74)
    } catch let fault as LedgerVerifier.Fault {
        throw complain(.init(nl: "het grootboek klopt niet, regel \(fault.line): ", en: "the ledger does not hold, line \(fault.line): ") + fault.message, 1)
    } catch is DatabaseUpkeep.ChangedMeanwhile {
        throw complain(
            .init(
                nl: "de oude database is veranderd tijdens het verhuizen. Stop eerst alle servers, maak de nieuwe database leeg en begin opnieuw.",
                en: "the old database changed during the move. Stop all servers first, empty the new database and start again."), 75)
    }
}

extension BackupError {
    fileprivate var isInput: Bool {
        switch self {
        case .file, .exists, .notEmpty: false
        case .notABackup, .unknownStep, .damaged, .cutOff, .changed: true
        }
    }
}

extension DatabaseUpkeep.Restored {
    fileprivate func words(_ nl: String, _ en: String) -> Bilingual {
        let entries = ledgers.reduce(0) { $0 + $1.entries }
        return Bilingual(
            nl: "\(summary.rows) rijen \(nl). \(ledgers.count) grootboek(en) met \(entries) regels nagegaan: alles klopt.",
            en: "\(summary.rows) rows \(en). \(ledgers.count) ledger(s) with \(entries) entries checked: all hold.")
    }
}

struct MigrateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "migrate", abstract: words("Werk de tabellen van een database bij.", "Bring the tables of a database up to date."),
            discussion: words(
                "De server doet dit ook zelf bij het starten. Maak eerst een reservekopie: terug kan niet.",
                "The server does this by itself too when it starts. Make a backup first: there is no way back."))
    }

    @Option(help: ArgumentHelp(words("De database, zoals bij serve.", "The database, as for serve.")))
    var database: String

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await tell(shared) { upkeep in
            let steps = try await upkeep.migrate(database)
            return steps.isEmpty
                ? .init(nl: "De database was al bij.", en: "The database was up to date.")
                : .init(nl: "Bijgewerkt: \(steps.joined(separator: ", ")).", en: "Brought up to date: \(steps.joined(separator: ", ")).")
        }
    }
}

struct BackupCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: words("Maak een reservekopie van de database.", "Make a backup of the database."),
            discussion: words(
                """
                Kan terwijl de server draait. De kopie is een bestand dat in SQLite en in PostgreSQL kan worden teruggezet. De hoofdsleutel \
                zit er niet in: bewaar het sleutelbestand apart, want zonder is de kopie voor een deel onleesbaar.
                """,
                """
                Possible while the server runs. The copy is one file, which goes back into SQLite and into PostgreSQL. The master key is \
                not in it: keep the key file apart, for without it part of the copy cannot be read.
                """))
    }

    @Argument(help: ArgumentHelp(words("Het bestand dat gemaakt wordt.", "The file that is made.")))
    var file: String

    @Option(help: ArgumentHelp(words("De database, zoals bij serve.", "The database, as for serve.")))
    var database: String

    @Flag(help: ArgumentHelp(words("Vervang een bestand dat er al is.", "Replace a file that is there already.")))
    var force = false

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await tell(shared) { upkeep in
            let summary = try await upkeep.backup(database, to: file, replacing: force)
            return .init(nl: "\(summary.rows) rijen gekopieerd naar \(file).", en: "\(summary.rows) rows copied to \(file).")
        }
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore", abstract: words("Zet een reservekopie terug.", "Put a backup back."),
            discussion: words(
                """
                In een lege database, in één keer: is er iets mis met de kopie, dan gebeurt er niets. Aan het einde wordt elk grootboek \
                nagegaan; uitgangsstatus 1 als er een niet klopt.
                """,
                """
                Into an empty database, all at once: when something is wrong with the copy, nothing happens. At the end every ledger is \
                checked; exit status 1 when one does not hold.
                """))
    }

    @Argument(help: ArgumentHelp(words("De reservekopie.", "The backup.")))
    var file: String

    @Option(help: ArgumentHelp(words("De lege database, zoals bij serve.", "The empty database, as for serve.")))
    var database: String

    @Option(help: ArgumentHelp(words("Het bestand met de hoofdsleutel die bij de kopie hoort.", "The file with the master key that belongs to the copy.")))
    var masterKey: String

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await tell(shared) { upkeep in
            try await upkeep.restore(file, into: database, masterKey: masterKey).words("teruggezet", "put back")
        }
    }
}

struct MoveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "move", abstract: words("Verhuis naar een andere database.", "Move to another database."),
            discussion: words(
                """
                Van SQLite naar PostgreSQL, of andersom. Stop eerst de servers. De oude database blijft zoals zij was. Aan het einde wordt elk \
                grootboek in de nieuwe nagegaan en met het oude vergeleken.
                """,
                """
                From SQLite to PostgreSQL, or the other way. Stop the servers first. The old database stays as it was. At the end every \
                ledger in the new one is checked and compared with the old one.
                """))
    }

    @Option(help: ArgumentHelp(words("De database van nu.", "The database of now.")))
    var from: String

    @Option(help: ArgumentHelp(words("De nieuwe, lege database.", "The new, empty database.")))
    var to: String

    @Option(help: ArgumentHelp(words("Het bestand met de hoofdsleutel.", "The file with the master key.")))
    var masterKey: String

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        try await tell(shared) { upkeep in
            try await upkeep.move(from, to: to, masterKey: masterKey).words("verhuisd", "moved")
        }
    }
}
