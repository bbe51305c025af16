import App
import ArgumentParser
import CommandLineInterface
import Foundation
import Register
import RegisterStorage
import Rulebook
import Text

/// The commands about the ledger, with the one that needs the register.
struct ServerLedgerCommands: ParsableCommand {
    static var configuration: CommandConfiguration { LedgerCommands.configuration(and: [LedgerExportCommand.self]) }
}

struct LedgerExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: words("Haal het grootboek van een organisatie uit het register.", "Take the ledger of an organisation out of the register."),
            discussion: words(
                """
                Schrijft naar de standaarduitvoer; “ledger verify” gaat het na. Alleen voor wie het grootboek van de hele organisatie mag lezen; dat \
                diegene dit doet, komt er zelf ook in.
                """,
                """
                Writes to standard output; “ledger verify” checks it. Only for whoever may read the ledger of the whole organisation; that they do \
                this goes into it as well.
                """))
    }

    @Argument(
        help: ArgumentHelp(
            words("De naam van de organisatie in adressen, zoals gemeente-voorbeeld.", "The name of the organisation in addresses, such as gemeente-voorbeeld.")
        ))
    var organisation: String

    @Option(help: ArgumentHelp(words("De database van het register, zoals bij serve.", "The database of the register, as for serve.")))
    var database: String

    @Option(help: ArgumentHelp(words("Het bestand met de hoofdsleutel, zoals bij serve.", "The file with the master key, as for serve.")))
    var masterKey: String?

    @Option(
        help: ArgumentHelp(
            words(
                "Het adres van de server, zoals bij serve --address; staat in het grootboek.",
                "The address of the server, as for serve --address; stands in the ledger.")))
    var address: String

    @Option(name: .customLong("as"), help: ArgumentHelp(words("Het e-mailadres van wie dit doet.", "The e-mail address of who does this.")))
    var account: String

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let language = shared.language
        func complain(_ message: Bilingual, _ status: Int32) -> ExitCode {
            FileHandle.standardError.write(Data("waarborg: \(message[language])\n".utf8))
            return ExitCode(status)
        }
        do {
            let access = try await RegisterAccess(
                database: database, masterKey: masterKey ?? (database.contains("://") ? "waarborg.key" : database + ".key"), rulebook: shared.folder,
                address: address)
            guard let found = try await access.store.account(email: account) else {
                throw complain(.init(nl: "het account “\(account)” is er niet", en: "there is no account “\(account)”"), 66)
            }
            let all = try await access.store.organisations()
            guard let chosen = all.first(where: { $0.slug == organisation }), Actor(found).organisations.contains(chosen.id) else {
                let own = all.filter { Actor(found).organisations.contains($0.id) }.map(\.slug).joined(separator: ", ")
                throw complain(
                    .init(
                        nl: "de organisatie “\(organisation)” is er niet, of u hebt er geen rol; mogelijk: \(own)",
                        en: "there is no organisation “\(organisation)”, or you have no role in it; possible: \(own)"), 66)
            }
            try await access.store.exportLedger(of: chosen.id, by: Actor(found), access.now) { line in
                try FileHandle.standardOutput.write(contentsOf: Data(line.utf8))
            }
        } catch RegisterStoreError.notFound {
            throw complain(
                .init(
                    nl: "u mag dit grootboek niet lezen; dat mogen de functionaris gegevensbescherming, een privacy officer en een auditor",
                    en: "you may not read this ledger; the data protection officer, a privacy officer and an auditor may"), 1)
        } catch ServerError.unusable(let message) {
            throw complain(message, 66)
        } catch ServerError.mistakes(let diagnostics) {
            throw complain(Bilingual(diagnostics.map { $0.line(in: language) }.joined(separator: "\n")), 65)
        }
    }
}
