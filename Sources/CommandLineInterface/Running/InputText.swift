import Foundation
import Rulebook
import Text

/// A text that a person hands in as a file or on standard input.
struct InputText {
    /// The most bytes that are read.
    static let limit = 4 << 20

    /// What errors call it.
    var name: String
    var text: String

    /// - Parameter path: a file, or `-` for standard input.
    init(_ path: String) throws(CommandFailure) {
        let bytes: [UInt8]
        if path == "-" {
            name = say("<standaardinvoer>", "<standard input>")
            bytes = Console.current.readAll()
        } else {
            name = path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
                throw CommandFailure(
                    .noInput, "is-folder", .init(nl: "“\(path)” is een map, geen bestand", en: "“\(path)” is a folder, not a file"))
            }
            // A device or pipe has no length by which it is read at once.
            guard let data = FileManager.default.contents(atPath: path) ?? Self.rest(path) else {
                throw CommandFailure(
                    .noInput, "no-file",
                    .init(nl: "het bestand “\(path)” is er niet of is niet te lezen", en: "there is no file “\(path)”, or it cannot be read"))
            }
            bytes = [UInt8](data)
        }
        guard bytes.count <= Self.limit else {
            throw CommandFailure(
                .badInput, "too-large",
                .init(nl: "“\(name)” is groter dan \(Self.limit >> 20) MiB", en: "“\(name)” is larger than \(Self.limit >> 20) MiB"))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(.badInput, [Self.notText(name, bytes)])
        }
        self.text = text
    }

    private static func rest(_ path: String) -> Data? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        do { return try file.readToEnd() ?? Data() } catch { return nil }
    }

    private static func notText(_ name: String, _ bytes: [UInt8]) -> Diagnostic {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
        return Diagnostic(
            "not-utf8", at: .init(file: name, line: line + 1), .init(nl: "dit is geen tekst in UTF-8", en: "this is not text in UTF-8"),
            hint: .init(nl: "bewaar het bestand als UTF-8", en: "save the file as UTF-8"))
    }
}
