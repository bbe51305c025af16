import App
import ArgumentParser
import CommandLineInterface
import Foundation
import Register
import RegisterStorage
import Rulebook
import Site
import Text

/// The commands about the register on the machine of its database.
struct RegisterCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", abstract: words("Het register van verwerkingsactiviteiten.", "The register of processing activities."),
            subcommands: [RegisterPublishCommand.self])
    }
}

struct RegisterPublishCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "publish",
            abstract: words("Schrijf het openbare register als webpagina's.", "Write the public register as web pages."),
            discussion: words(
                """
                Alleen ondertekende versies van dossiers die voor het openbare register zijn, en daarvan alleen de openbare velden. Elke versie houdt
                haar bestandsnaam. Wat niet meer openbaar is, gaat weg. De map is voor deze opdracht: staat er iets anders in, dan gebeurt er niets.
                """,
                """
                Only signed versions of dossiers that are for the public register, and of those only the public fields. Each version keeps its file
                name. What is no longer public goes. The folder is for this command: when something else stands in it, nothing happens.
                """))
    }

    @Option(help: ArgumentHelp(words("De database van het register, zoals bij serve.", "The database of the register, as for serve.")))
    var database: String

    @Option(help: ArgumentHelp(words("Het bestand met de hoofdsleutel, zoals bij serve.", "The file with the master key, as for serve.")))
    var masterKey: String?

    @Option(help: ArgumentHelp(words("Het adres van de server, zoals bij serve --address.", "The address of the server, as for serve --address.")))
    var address: String

    @Option(help: ArgumentHelp(words("De map voor de pagina's.", "The folder for the pages.")))
    var out: String

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        func complain(_ message: Bilingual) { FileHandle.standardError.write(Data("waarborg: \(message[shared.language])\n".utf8)) }
        do {
            let access = try await RegisterAccess(
                database: database, masterKey: masterKey ?? (database.contains("://") ? "waarborg.key" : database + ".key"), rulebook: shared.folder,
                address: address)
            let register = PublicRegister(rulebook: access.now.engine.rulebook, address: address)
            let files = register.files(try await access.store.publicVersions().map { ($0.dossier, $0.organisation) })
            try PublishedFolder(URL(fileURLWithPath: out, isDirectory: true)).write(files.map { ($0.path, $0.bytes) })
            let count = files.count { $0.path.hasSuffix(".jsonld") }
            print(
                Bilingual(nl: "\(count) \(count == 1 ? "versie" : "versies") in \(out)", en: "\(count) \(count == 1 ? "version" : "versions") in \(out)")[
                    shared.language])
        } catch PublishedFolder.Fault.holdsOther(let name) {
            complain(
                .init(
                    nl: "in \(out) staat iets dat hier niet is geschreven: \(name); kies een lege map",
                    en: "in \(out) stands something that was not written here: \(name); choose an empty folder"))
            throw ExitCode(73)
        } catch ServerError.unusable(let message) {
            complain(message)
            throw ExitCode(66)
        } catch ServerError.mistakes(let diagnostics) {
            for diagnostic in diagnostics { complain(Bilingual(diagnostic.line(in: shared.language))) }
            throw ExitCode(65)
        }
    }
}
