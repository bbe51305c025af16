import Foundation
import Text

/// Keeps a job from writing over what it reads: files are compared by what they are and not by how they are written, so that links and other spellings are seen.
enum OutputPlaces {
    /// What a path stands for: device and number of what is there, else the real path of its folder with its name.
    static func identity(_ path: String) -> String {
        var status = stat()
        if stat(path, &status) == 0 { return "\(status.st_dev):\(status.st_ino)" }
        return real(path)
    }

    /// The path without links, of as much of it as exists.
    static func real(_ path: String) -> String {
        let url = URL(fileURLWithPath: path).standardizedFileURL
        if let whole = realpath(url.path, nil) {
            defer { free(whole) }
            return String(cString: whole)
        }
        let folder = url.deletingLastPathComponent()
        guard folder.path != url.path else { return url.path }
        let above = real(folder.path)
        return (above == "/" ? "" : above) + "/" + url.lastPathComponent
    }

    /// The file in which a table stands: of a database in a file that file, of one elsewhere none.
    static func file(ofTable address: String) -> String? {
        if address.hasPrefix("sqlite:") { return String(address.dropFirst(7).prefix { $0 != "?" }) }
        return address.contains("://") ? nil : address
    }

    /// - Parameters:
    ///   - outputs: files that will be written; `-` and devices are no files.
    ///   - inputs: files that are read.
    /// - Throws: `CommandFailure` where an output is an input, or another output.
    static func check(outputs: [String?], inputs: [String?]) throws(CommandFailure) {
        func isFile(_ path: String) -> Bool { path != "-" && !path.hasPrefix("/dev/") }
        let read = Dictionary(inputs.compactMap { $0 }.filter(isFile).map { (identity($0), $0) }) { first, _ in first }
        var written: Set<String> = []
        for path in outputs.compactMap({ $0 }) where isFile(path) {
            let identity = identity(path)
            if read[identity] != nil {
                throw CommandFailure(
                    .usage, "same-file",
                    .init(nl: "“\(path)” wordt gelezen en zou worden overschreven", en: "“\(path)” is read, and would be written over"),
                    hint: .init(nl: "geef wat eruit komt een eigen naam", en: "give what comes out a name of its own"))
            }
            guard written.insert(identity).inserted else {
                throw CommandFailure(
                    .usage, "same-file", .init(nl: "“\(path)” zou tweemaal worden geschreven", en: "“\(path)” would be written twice"),
                    hint: .init(nl: "geef elk bestand dat eruit komt een eigen naam", en: "give each file that comes out a name of its own"))
            }
        }
    }

    /// - Throws: `CommandFailure` where a file is there already and nobody asked to replace it. Devices are no files.
    static func checkFree(_ outputs: [String?], force: Bool) throws(CommandFailure) {
        guard !force else { return }
        for path in outputs.compactMap({ $0 }) where path != "-" && !path.hasPrefix("/dev/") && FileManager.default.fileExists(atPath: path) {
            throw CommandFailure(
                .usage, "file-exists", .init(nl: "“\(path)” is er al", en: "“\(path)” is there already"),
                hint: .init(nl: "kies een andere naam, of --force om het te vervangen", en: "choose another name, or --force to replace it"))
        }
    }

    /// - Throws: `CommandFailure` where a folder for the output is one that is read, or lies in it: a second run would read what the first one wrote.
    static func check(folder: String, against inputs: [String]) throws(CommandFailure) {
        let own = real(folder)
        for input in inputs {
            let other = real(input)
            guard own == other || own.hasPrefix(other == "/" ? "/" : other + "/") else { continue }
            throw CommandFailure(
                .usage, "same-folder",
                .init(
                    nl: "de map “\(folder)” voor de uitvoer ligt in “\(input)”, die wordt gelezen",
                    en: "the folder “\(folder)” for the output lies in “\(input)”, which is read"),
                hint: .init(nl: "kies een map daarbuiten", en: "choose a folder outside it"))
        }
    }
}
