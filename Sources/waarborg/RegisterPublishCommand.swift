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

    @Option(help: ArgumentHelp(words("De map voor de pagina's.", "The folder for the pages.")))
    var out: String

    @OptionGroup var place: RegisterPlace

    func run() async throws {
        try await place.tell {
            let access = try await place.access()
            let register = PublicRegister(rulebook: access.now.engine.rulebook, address: place.address)
            let files = register.files(try await access.store.publicVersions().map { ($0.dossier, $0.organisation) })
            do { try PublishedFolder(URL(fileURLWithPath: out, isDirectory: true)).write(files.map { ($0.path, $0.bytes) }) } catch PublishedFolder.Fault
                .holdsOther(let name)
            {
                place.complain(
                    .init(
                        nl: "in \(out) staat iets dat hier niet is geschreven: \(name); kies een lege map",
                        en: "in \(out) stands something that was not written here: \(name); choose an empty folder"))
                throw ExitCode(73)
            }
            let count = files.count { $0.path.hasSuffix(".jsonld") }
            let words = Bilingual(
                nl: "\(count) \(count == 1 ? "versie" : "versies") in \(out)", en: "\(count) \(count == 1 ? "version" : "versions") in \(out)")
            print(words[place.shared.language])
        }
    }
}
