public import ArgumentParser
import Deadlines
import Foundation
import Register
import Rulebook
import Text

/// What can be done with permits without the register: look at them, and check them.
public struct PermitCommands: ParsableCommand {
    public static var configuration: CommandConfiguration { configuration() }

    /// The group, with any further commands that need the register.
    public static func configuration(and further: [any ParsableCommand.Type] = []) -> CommandConfiguration {
        CommandConfiguration(
            commandName: "permit", abstract: say("Vergunningen om met gegevens te werken.", "Permits to work with data."),
            subcommands: [PermitShowCommand.self, PermitVerifyCommand.self] + further)
    }

    public init() {}
}

/// What the commands about a permit share.
struct PermitInput: ParsableArguments {
    @Argument(help: help("De vergunning; - leest de standaardinvoer.", "The permit; - reads standard input."))
    var file: String

    @Option(help: help("De openbare sleutels, als JSON Web Key Set.", "The public keys, as a JSON Web Key Set.", valueName: "file"))
    var keys: String

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func readKeys() throws(CommandFailure) -> VerificationKeys {
        let input = try InputText(keys)
        do { return try VerificationKeys(jwks: Array(input.text.utf8)) } catch {
            throw CommandFailure(.badInput, "keys", error.message + Bilingual(" (\(keys))"))
        }
    }

    func readToken() throws(CommandFailure) -> String { try InputText(file).text.filter { !$0.isWhitespace } }
}

struct PermitShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: say("Wat een vergunning toestaat.", "What a permit allows."),
            discussion: say(
                "Toont ook een vergunning die is verlopen of ingetrokken; of zij geldt, vertelt “permit verify”.",
                "Shows an expired or revoked permit too; whether it holds is told by “permit verify”."))
    }

    @OptionGroup var input: PermitInput
    @OptionGroup var shared: SharedOptions

    func run() throws {
        let token = try input.readToken()
        do {
            let permit = try PermitVerifier(try input.readKeys(), revocations: nil).read(token)
            put(input.json ? PermitText.json(permit, valid: nil) : PermitText(words: try PermitWords(shared, areShown: true)).text(permit))
        } catch let fault as PermitFault {
            throw CommandFailure(.checkFailed, fault.code, fault.message)
        }
    }
}

struct PermitVerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify", abstract: say("Controleer of een vergunning geldt.", "Check whether a permit holds."),
            discussion: say(
                """
                Werkt zonder netwerk: met de openbare sleutels (/.well-known/waarborg/keys.json) en de lijst van ingetrokken vergunningen \
                (/.well-known/waarborg/revocations.jwt) van wie haar afgaf. Zonder lijst, of met een lijst die te oud is, is niet bekend of zij is \
                ingetrokken, en geldt zij dus niet.

                Uitgangsstatus 1 als de vergunning niet geldt of het gebruik niet dekt, 64 voor een woord dat niet bekend is.
                """,
                """
                Works without a network: with the public keys (/.well-known/waarborg/keys.json) and the list of revoked permits \
                (/.well-known/waarborg/revocations.jwt) of whoever issued it. Without a list, or with one that is too old, it is not known whether \
                it was revoked, and so it does not hold.

                Exit status 1 when the permit does not hold or does not cover the use, 64 for a word that is not known.
                """))
    }

    @OptionGroup var input: PermitInput

    @Option(help: help("De ondertekende lijst van ingetrokken vergunningen.", "The signed list of revoked permits.", valueName: "file"))
    var revocations: String?

    @Flag(
        help: help(
            "Reken ook zonder lijst; u neemt het risico dat de vergunning is ingetrokken.",
            "Do without a list; you take the risk that the permit was revoked."))
    var ignoreRevocations = false

    @Option(help: help("Een bewerking die u wilt doen, zoals use; mag vaker.", "An operation that you want to do, such as use; may be repeated."))
    var operation: [String] = []

    @Option(
        help: help(
            "Gevoelige gegevens die erin zitten, zoals gezondheid; mag vaker, in het Nederlands of het Engels.",
            "Sensitive data that are in it, such as health; may be repeated, in Dutch or English."))
    var data: [String] = []

    @Option(
        help: help(
            "Van wie de gegevens zijn, zoals werknemers; mag vaker, in het Nederlands of het Engels.",
            "Whose data they are, such as employees; may be repeated, in Dutch or English."))
    var people: [String] = []

    @Option(help: help("Een dataset die u gebruikt; mag vaker.", "A dataset that you use; may be repeated."))
    var dataset: [String] = []

    @Option(
        help: help(
            "Het moment, in seconden sinds 1970. Anders nu.", "The moment, in seconds since 1970. Otherwise now.", valueName: "seconds"))
    var at: Int?

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let keys = try input.readKeys()
        let token = try input.readToken()
        let time = Instant(seconds: at ?? Int(Date().timeIntervalSince1970))
        do {
            let list = try revocations.map { try InputText($0).text }
            let permit = try PermitVerifier.permit(in: token, keys: keys, revocations: list, at: time, ignoringRevocations: ignoreRevocations)
            let words = try PermitWords(shared, areTyped: !data.isEmpty || !people.isEmpty, areShown: !input.json)
            let use = try words.use(operations: operation, data: data, people: people, datasets: dataset, beside: permit)
            try permit.check(use, words: words.shown)
            put(
                input.json
                    ? PermitText.json(permit, valid: true) : say("De vergunning geldt.", "The permit holds.") + "\n" + PermitText(words: words).text(permit))
        } catch let fault as PermitFault {
            if input.json { put(PermitText.json(fault)) }
            throw CommandFailure(.checkFailed, fault.code, fault.message)
        }
    }
}
