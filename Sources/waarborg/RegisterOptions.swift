import App
import ArgumentParser
import CommandLineInterface
import Foundation
import Register
import RegisterStorage
import Rulebook
import Text

/// What commands on the machine of the register share: where it is.
struct RegisterPlace: ParsableArguments {
    @Option(help: ArgumentHelp(words("De database van het register, zoals bij serve.", "The database of the register, as for serve.")))
    var database: String

    @Option(help: ArgumentHelp(words("Het bestand met de hoofdsleutel, zoals bij serve.", "The file with the master key, as for serve.")))
    var masterKey: String?

    @Option(
        help: ArgumentHelp(
            words(
                "Het adres van de server, zoals bij serve --address; het staat in wat deze opdracht maakt.",
                "The address of the server, as for serve --address; it stands in what this command makes.")))
    var address: String

    @OptionGroup var shared: SharedOptions

    func access() async throws -> RegisterAccess {
        try await RegisterAccess(
            database: database, masterKey: masterKey ?? (database.contains("://") ? "waarborg.key" : database + ".key"), rulebook: shared.folder,
            address: address)
    }

    func complain(_ message: Bilingual) { FileHandle.standardError.write(Data("waarborg: \(message[shared.language])\n".utf8)) }

    /// Runs, and tells what was refused or could not be used.
    func tell(_ body: () async throws -> Void) async throws {
        do { try await body() } catch let refusal as Refusal {
            complain(refusal.message)
            throw ExitCode(1)
        } catch RegisterStoreError.notFound {
            complain(.init(nl: "dit dossier is er niet, of u mag het niet zien", en: "there is no such dossier, or you may not see it"))
            throw ExitCode(66)
        } catch ServerError.unusable(let message) {
            complain(message)
            throw ExitCode(66)
        } catch ServerError.mistakes(let diagnostics) {
            for diagnostic in diagnostics { complain(Bilingual(diagnostic.line(in: shared.language))) }
            throw ExitCode(65)
        }
    }
}

/// And in whose name they act.
struct RegisterOptions: ParsableArguments {
    @OptionGroup var place: RegisterPlace

    @Option(name: .customLong("as"), help: ArgumentHelp(words("Het e-mailadres van wie dit doet.", "The e-mail address of who does this.")))
    var account: String

    func open() async throws -> (RegisterAccess, Actor) {
        let access = try await place.access()
        guard let found = try await access.store.account(email: account) else {
            throw Refusal.unknown(what: .init(nl: "het account “\(account)”", en: "the account “\(account)”"))
        }
        return (access, Actor(found))
    }
}
