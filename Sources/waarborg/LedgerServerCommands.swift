import App
import ArgumentParser
import CommandLineInterface
import Foundation
import Register
import RegisterStorage
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

    @OptionGroup var register: RegisterOptions

    func run() async throws {
        try await register.place.tell {
            let (access, actor) = try await register.open()
            let all = try await access.store.organisations()
            guard let chosen = all.first(where: { $0.slug == organisation }), actor.organisations.contains(chosen.id) else {
                let own = all.filter { actor.organisations.contains($0.id) }.map(\.slug).joined(separator: ", ")
                register.place.complain(
                    .init(
                        nl: "de organisatie “\(organisation)” is er niet, of u hebt er geen rol; mogelijk: \(own)",
                        en: "there is no organisation “\(organisation)”, or you have no role in it; possible: \(own)"))
                throw ExitCode(66)
            }
            do {
                try await access.store.exportLedger(of: chosen.id, by: actor, access.now) { line in
                    try FileHandle.standardOutput.write(contentsOf: Data(line.utf8))
                }
            } catch RegisterStoreError.notFound {
                register.place.complain(
                    .init(
                        nl: "u mag dit grootboek niet lezen; dat mogen de functionaris gegevensbescherming, een privacy officer en een auditor",
                        en: "you may not read this ledger; the data protection officer, a privacy officer and an auditor may"))
                throw ExitCode(1)
            }
        }
    }
}
