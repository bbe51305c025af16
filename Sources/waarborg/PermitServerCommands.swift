import App
import ArgumentParser
import CommandLineInterface
import Deadlines
import Foundation
import Register
import RegisterStorage
import Text

/// The commands about permits, with those that need the register.
struct ServerPermitCommands: ParsableCommand {
    static var configuration: CommandConfiguration { PermitCommands.configuration(and: [PermitIssueCommand.self, PermitRevokeCommand.self]) }
}

struct PermitIssueCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "issue",
            abstract: words("Geef een vergunning af voor een dossier.", "Give a permit for a dossier."),
            discussion: words(
                "Schrijft de vergunning naar de standaarduitvoer. Uitgangsstatus 1 als er nog iets in de weg staat.",
                "Writes the permit to standard output. Exit status 1 when something is still in the way."))
    }

    @Argument(
        help: ArgumentHelp(words("Het kenmerk van het dossier, uit het adres van de pagina.", "The identifier of the dossier, from the address of its page.")))
    var dossier: String

    @Option(help: ArgumentHelp(words("Een waarborg, zoals k-anonymity>=10; mag vaker.", "A safeguard, such as k-anonymity>=10; may be repeated.")))
    var safeguard: [String] = []

    @Option(help: ArgumentHelp(words("De laatste dag, jjjj-mm-dd. Anders zo lang als kan.", "The last day, yyyy-mm-dd. Otherwise as long as possible.")))
    var until: String?

    @OptionGroup var register: RegisterOptions

    func run() async throws {
        try await register.place.tell {
            guard let id = Identifier<Dossier>(dossier) else { throw RegisterStoreError.notFound }
            let safeguards = try safeguard.map(Safeguard.read)
            let last = try until.map { text in
                guard let day = try? CivilDate(iso: text) else {
                    throw Refusal.invalid(field: "until", message: .init(nl: "“\(text)” is geen datum (jjjj-mm-dd)", en: "“\(text)” is no date (yyyy-mm-dd)"))
                }
                return day
            }
            let (access, actor) = try await register.open()
            let (_, after) = try await access.store.issuePermit(on: id, safeguards: safeguards, until: last, by: actor, access.now)
            print(after.permits.last!.token)
        }
    }
}

struct PermitRevokeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "revoke", abstract: words("Trek een vergunning in.", "Revoke a permit."))
    }

    @Argument(help: ArgumentHelp(words("Het kenmerk van het dossier.", "The identifier of the dossier.")))
    var dossier: String

    @Argument(help: ArgumentHelp(words("Het kenmerk van de vergunning: zie “permit show”.", "The identifier of the permit: see “permit show”.")))
    var permit: String

    @Option(help: ArgumentHelp(words("Waarom.", "Why.")))
    var reason: String

    @OptionGroup var register: RegisterOptions

    func run() async throws {
        try await register.place.tell {
            guard let id = Identifier<Dossier>(dossier), let permit = Identifier<Permit>(permit) else { throw RegisterStoreError.notFound }
            let (access, actor) = try await register.open()
            let why = reason
            try await access.store.act(on: id, by: actor, access.now) { try $0.revokePermit(permit, reason: why, by: actor, $1) }
        }
    }
}
