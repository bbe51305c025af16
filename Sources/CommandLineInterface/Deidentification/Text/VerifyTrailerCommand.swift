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

                  waarborg deidentify verify schoon/
                  cat schoon.txt | waarborg deidentify verify -

                Van een map worden alle bestanden nagegaan waar een laatste regel achter kan staan.

                Uitgangsstatus 0 als alle bestanden heel zijn, 1 als er een afgebroken of veranderd is, 66 als er een niet te lezen is.
                """,
                """
                Reads the last line and computes whether all before it still stands as it was written.

                  waarborg deidentify verify clean/
                  cat clean.txt | waarborg deidentify verify -

                Of a folder all files are checked that can have a last line.

                Exit status 0 when all files are whole, 1 when one broke off or was changed, 66 when one cannot be read.
                """))
    }

    @Argument(
        help: help(
            "Bestanden of mappen die met --trailer zijn geschreven; - leest de standaardinvoer.",
            "Files or folders that were written with --trailer; - reads standard input."))
    var files: [String]

    @Flag(help: help("Per bestand een regel JSON.", "A line of JSON for each file."))
    var json = false

    @OptionGroup var shared: SharedOptions

    func run() throws {
        var failure: CommandFailure?
        for path in try all() {
            do throws(TrailerVerifier.Problem) {
                let trailer = try Self.verified(path)
                if json {
                    put(line(path, trailer, nil))
                } else {
                    put(
                        say(
                            "\(path): heel, \(trailer.documents) \(trailer.documents == 1 ? "document" : "documenten")",
                            "\(path): whole, \(trailer.documents) \(trailer.documents == 1 ? "document" : "documents")"))
                }
            } catch {
                if json { put(line(path, nil, error)) }
                let one = CommandFailure(error == .unreadable ? .noInput : .checkFailed, "trailer", Bilingual(path + ": ") + error.message, hint: error.hint)
                if failure == nil { failure = one } else { failure?.complaints += one.complaints }
            }
        }
        if let failure { throw failure }
    }

    /// The files that are named, and those in the folders that are.
    private func all() throws -> [String] {
        var all: [String] = []
        for path in files {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                all.append(path)
                continue
            }
            let before = all.count
            for name in (FileManager.default.subpaths(atPath: path) ?? []).sorted() where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
                let file = (path as NSString).appendingPathComponent(name)
                guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else { continue }
                if let kind = DocumentKind(fileName: name), !kind.takesTrailer {
                    if !json {
                        put(
                            say(
                                "\(file): niet nagegaan, want achter \(kind.rawValue) kan geen laatste regel staan",
                                "\(file): not checked, for no last line can stand behind \(kind.rawValue)"))
                    }
                } else {
                    all.append(file)
                }
            }
            if all.count == before {
                throw CommandFailure(
                    .noInput, "no-file",
                    .init(nl: "in de map “\(path)” staat niets dat na te gaan is", en: "there is nothing to check in the folder “\(path)”"))
            }
        }
        return all
    }

    private static func verified(_ path: String) throws(TrailerVerifier.Problem) -> Trailer {
        var verifier = TrailerVerifier()
        do {
            let input = path == "-" ? DocumentInput(descriptor: 0) : try DocumentInput(path: path)
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
