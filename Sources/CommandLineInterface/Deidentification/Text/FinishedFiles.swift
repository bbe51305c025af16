import Crypto
import Deidentification
import Foundation
import Text

/// What of a folder was finished by an earlier run that would have given the same bytes: kept beside the output, one JSON object a line.
struct FinishedFiles {
    private static let name = ".waarborg-finished.ndjson"
    private let path: String
    private let run: String
    private var finished: Set<String> = []

    /// - Parameters:
    ///   - folder: of the output.
    ///   - run: stands for all that decides what comes out of a file, besides the file.
    init(folder: String, run: String) {
        path = (folder as NSString).appendingPathComponent(Self.name)
        self.run = run
        guard let data = FileManager.default.contents(atPath: path) else { return }
        // The last line may have been cut off: it is then no JSON, and its file is done again.
        for line in data.split(separator: 0x0A) {
            guard let value = JSONReader.read([UInt8](line)), value["run"]?.text == run, let mark = value["file"]?.text, let digest = value["sha256"]?.text
            else { continue }
            finished.insert(mark + digest)
        }
    }

    /// Stands for a run: the plan with its known names, how files are read, the key and the version of the program.
    /// - Parameters:
    ///   - reading: the options by which files are read and written.
    ///   - secret: what keys are made from; empty where there is none.
    /// - Returns: nil for a run whose outputs depend on chance, or that knows names and has no secret: what stands beside an output must tell nobody which names those are.
    static func run(_ plan: TextPlan, reading: [String], secret: [UInt8], version: String) -> String? {
        var known: [String] = []
        if case .list(let names) = plan.knownNames { known = names }
        guard !secret.isEmpty || !plan.needsKey && known.isEmpty else { return nil }
        let parts = [version, String(decoding: plan.json, as: UTF8.self)] + reading + ["known"] + known
        // With lengths, so that no two lists of parts are written alike.
        let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
        let key = SymmetricKey(data: Array("waarborg finished files".utf8) + secret)
        return HexText.encode(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }

    /// A mark of a file as it is now: what it is called, how long it is and when it was changed, digested.
    private func mark(_ name: String, _ input: String) -> String? {
        guard let facts = try? FileManager.default.attributesOfItem(atPath: input), let size = facts[.size] as? Int,
            let date = facts[.modificationDate] as? Date
        else { return nil }
        let text = "\(name)\u{0}\(size)\u{0}\(date.timeIntervalSince1970)"
        return HexText.encode(SHA256.hash(data: Array(text.utf8)))
    }

    /// Whether a file was done, and its output is still what came out then.
    func has(_ name: String, input: String, output: String) -> Bool {
        guard !finished.isEmpty, let mark = mark(name, input), let digest = Self.digest(output) else { return false }
        return finished.contains(mark + digest)
    }

    private static func digest(_ path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        var hash = SHA256()
        while let bytes = try? file.read(upToCount: 1 << 20), !bytes.isEmpty { hash.update(data: bytes) }
        return HexText.encode(hash.finalize())
    }

    mutating func add(_ name: String, input: String, output: String, digest: String) {
        guard let mark = mark(name, input) else { return }
        finished.insert(mark + digest)
        var json = JSONWriter()
        json.beginObject()
        json.field("run", run)
        json.field("file", mark)
        json.field("sha256", digest)
        json.endObject()
        if !FileManager.default.fileExists(atPath: path) { FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) }
        guard let file = FileHandle(forWritingAtPath: path) else { return }
        file.seekToEndOfFile()
        file.write(Data(json.bytes + [0x0A]))
        try? file.close()
    }
}
