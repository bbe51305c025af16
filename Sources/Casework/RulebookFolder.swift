import Crypto
public import Foundation
public import Rulebook
public import Text

/// Why a rulebook folder cannot be used.
public struct RulebookFolderError: Error, Sendable {
    public var message: Bilingual
}

/// Reads the rulebook from a folder of Markdown files.
public enum RulebookFolder {
    /// Reads and checks every `.md` file below `folder`, except files named README.md.
    ///
    /// The revision is the first 16 hexadecimal digits of the SHA-256 of all paths and texts.
    /// - Throws: `RulebookFolderError` when there is no folder or nothing in it.
    public static func read(_ folder: URL) throws -> (rulebook: Rulebook?, diagnostics: [Diagnostic]) {
        let files = try markdownFiles(in: folder)
        var (rulebook, diagnostics) = Rulebook.read(files)
        rulebook?.revision = revision(of: files)
        return (rulebook, diagnostics)
    }

    /// The Markdown files of a rulebook folder with their paths below it, in order of path.
    public static func markdownFiles(in folder: URL) throws -> [(path: String, text: String)] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
            throw RulebookFolderError(
                message: .init(
                    nl: "er is geen regelboek in “\(folder.path)”; wijs de map aan met --rulebook of WAARBORG_RULEBOOK",
                    en: "there is no rulebook in “\(folder.path)”; name the folder with --rulebook or WAARBORG_RULEBOOK"))
        }
        var files: [(path: String, text: String)] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        where path.hasSuffix(".md") && !path.hasSuffix("README.md") {
            let data = try Data(contentsOf: folder.appendingPathComponent(path))
            files.append((path, String(decoding: data, as: UTF8.self)))
        }
        guard !files.isEmpty else {
            throw RulebookFolderError(
                message: .init(nl: "de map “\(folder.path)” bevat geen regelboek (.md)", en: "the folder “\(folder.path)” holds no rulebook (.md)"))
        }
        return files
    }

    static func revision(of files: [(path: String, text: String)]) -> String {
        var hash = SHA256()
        for file in files {
            hash.update(data: Data(file.path.utf8))
            hash.update(data: Data([0]))
            hash.update(data: Data(file.text.utf8))
            hash.update(data: Data([0]))
        }
        return HexText.encode(hash.finalize().prefix(8))
    }
}
