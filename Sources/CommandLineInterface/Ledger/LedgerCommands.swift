public import ArgumentParser
import Foundation
import Register
import Rulebook
import Text

/// What can be done with the ledger without the register: check an export of it.
public struct LedgerCommands: ParsableCommand {
    public static var configuration: CommandConfiguration { configuration() }

    /// For the parser of the command line.
    public init() {}

    /// The group, with any further commands that need the register.
    public static func configuration(and further: [any ParsableCommand.Type] = []) -> CommandConfiguration {
        CommandConfiguration(
            commandName: "ledger", abstract: say("Het grootboek van wat is gedaan en besloten.", "The ledger of what was done and decided."),
            subcommands: [LedgerVerifyCommand.self] + further)
    }
}

struct LedgerVerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: say("Controleer een uitvoer van het grootboek.", "Check an export of the ledger."),
            discussion: say(
                """
                Alleen de uitvoer en de openbare sleutels zijn nodig. Elke regel die is veranderd, weggehaald, toegevoegd of verplaatst wordt \
                gevonden, en ook een uitvoer die is afgebroken. Wie een oudere uitvoer voorlegt als de nieuwste, verraadt zich door de dag van \
                ondertekening.

                Uitgangsstatus 1 als de uitvoer niet klopt.
                """,
                """
                Nothing but the export and the public keys is needed. Every entry that was changed, removed, added or moved is found, and so is an \
                export that was cut off. Whoever shows an older export as the newest is given away by the day of its signature.

                Exit status 1 when the export does not hold.
                """))
    }

    @Argument(help: help("De uitvoer; - leest de standaardinvoer.", "The export; - reads standard input."))
    var file: String

    @Option(help: help("De openbare sleutels, als JSON Web Key Set.", "The public keys, as a JSON Web Key Set.", valueName: "file"))
    var keys: String

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let keys = try readKeys()
        do {
            let proof = try verify(keys)
            put(json ? text(of: proof) : words(for: proof))
        } catch let fault as LedgerVerifier.Fault {
            throw CommandFailure(.checkFailed, [Diagnostic(fault.code, at: SourcePosition(file: file, line: fault.line), fault.message)])
        }
    }

    private func readKeys() throws(CommandFailure) -> VerificationKeys {
        let input = try InputText(keys)
        do {
            return try VerificationKeys(jwks: Array(input.text.utf8))
        } catch {
            throw CommandFailure(.badInput, "keys", error.message + Bilingual(" (\(keys))"))
        }
    }

    /// Reads the export piece by piece: it may be larger than memory.
    private func verify(_ keys: VerificationKeys) throws -> LedgerVerifier.Proof {
        var verifier = LedgerVerifier(keys)
        var rest: [UInt8] = []
        try InputPieces(file).read { piece in
            var start = piece.startIndex
            while let end = piece[start...].firstIndex(of: UInt8(ascii: "\n")) {
                if rest.isEmpty {
                    try verifier.take(piece[start..<end])
                } else {
                    try verifier.take(rest + piece[start..<end])
                    rest = []
                }
                start = end + 1
            }
            rest += piece[start...]
        }
        // A last line without its end was cut off, and is no whole line whatever it says.
        if !rest.isEmpty { try verifier.takeUnended() }
        return try verifier.finish()
    }

    private func words(for proof: LedgerVerifier.Proof) -> String {
        say(
            """
            De uitvoer klopt: \(proof.entries) regels van grootboek “\(proof.ledger)”.
            Ondertekend op \(proof.signedAt) met sleutel “\(proof.key)”.
            """,
            """
            The export holds: \(proof.entries) entries of ledger “\(proof.ledger)”.
            Signed on \(proof.signedAt) with key “\(proof.key)”.
            """)
    }

    private func text(of proof: LedgerVerifier.Proof) -> String {
        var json = JSONWriter()
        json.beginObject()
        json.field("holds", true)
        json.field("ledger", proof.ledger)
        json.field("entries", proof.entries)
        json.field("checkpoints", proof.checkpoints)
        json.field("signedAt", proof.signedAt)
        json.field("key", proof.key)
        json.endObject()
        return json.string
    }
}
