import ArgumentParser
import Deidentification
import DocumentReading
import Foundation
import Text

/// Tells a whole output from one that broke off or was changed, by its last line.
struct VerifyTrailerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: say("Controleer of uitvoer met een laatste regel (--trailer) heel is.", "Check that output with a last line (--trailer) is whole."),
            discussion: say(
                """
                Leest de laatste regel en rekent na of alles ervoor er nog staat zoals het werd geschreven.

                  waarborg deidentify verify schoon/*.txt

                Uitgangsstatus 0 als alle bestanden heel zijn, 1 als er een afgebroken of veranderd is.
                """,
                """
                Reads the last line and computes whether all before it still stands as it was written.

                  waarborg deidentify verify clean/*.txt

                Exit status 0 when all files are whole, 1 when one broke off or was changed.
                """))
    }

    @Argument(help: help("Bestanden die met --trailer zijn geschreven.", "Files that were written with --trailer."))
    var files: [String]

    @Flag(help: help("Per bestand een regel JSON.", "A line of JSON for each file."))
    var json = false

    @OptionGroup var shared: SharedOptions

    func run() throws {
        var failure: CommandFailure?
        for path in files {
            do throws(TrailerVerifier.Problem) {
                let trailer = try Self.verified(path)
                if json {
                    put(line(path, trailer, nil))
                } else {
                    put(say("\(path): heel, \(trailer.documents) documenten", "\(path): whole, \(trailer.documents) documents"))
                }
            } catch {
                if json { put(line(path, nil, error)) }
                let one = CommandFailure(.checkFailed, "trailer", Bilingual(path + ": ") + error.message, hint: error.hint)
                if failure == nil { failure = one } else { failure?.complaints += one.complaints }
            }
        }
        if let failure { throw failure }
    }

    private static func verified(_ path: String) throws(TrailerVerifier.Problem) -> Trailer {
        var verifier = TrailerVerifier()
        do {
            let input = try DocumentInput(path: path)
            while true {
                let bytes = try input.next()
                if bytes.isEmpty { break }
                verifier.update(bytes)
            }
        } catch { throw .unreadable }
        return try verifier.verified()
    }

    private func line(_ path: String, _ trailer: Trailer?, _ problem: TrailerVerifier.Problem?) -> String {
        var json = JSONWriter()
        json.beginObject()
        json.field("file", path)
        json.field("whole", trailer != nil)
        if let trailer {
            json.field("documents", trailer.documents)
            json.field("bytes", trailer.bytesOut)
            json.field("sha256", trailer.sha256)
            json.field("plan", trailer.plan)
            json.field("version", trailer.version)
        }
        if let problem { json.field("problem", problem.rawValue) }
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
