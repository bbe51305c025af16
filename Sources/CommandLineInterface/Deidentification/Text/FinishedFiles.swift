import Crypto
import Deidentification
import Foundation
import Jobs
import Text

/// What of a folder was finished by an earlier run that would have given the same bytes: kept beside the output, one JSON object a line.
struct FinishedFiles {
    static let name = ".waarborg-finished.ndjson"
    private let path: String
    private let run: String
    private var finished: [String: Done] = [:]

    /// What a file came to: so that the report of the run that goes on is about all files, and not about its own last few.
    struct Done: Sendable, Hashable {
        var output: JobOutput
        var records: Int
        var bytesIn: Int
        /// By choice of field, how often it was there.
        var hits: [Int]
        var findings: TextCounts
        /// Sensitive data that a look at all of it met.
        var met: [ContentCategory: CategoryWatch.Count]
    }

    /// - Parameters:
    ///   - folder: of the output.
    ///   - run: stands for all that decides what comes out of a file, besides the file.
    init(folder: String, run: String) {
        path = (folder as NSString).appendingPathComponent(Self.name)
        self.run = run
        guard let data = FileManager.default.contents(atPath: path) else { return }
        // The last line may have been cut off: it is then no JSON, and its file is done again.
        for line in data.split(separator: 0x0A) {
            guard let value = JSONReader.read([UInt8](line)), value["run"]?.text == run, let mark = value["file"]?.text, let done = Done(value)
            else { continue }
            finished[mark + done.output.digest] = done
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

    /// What a file came to, where it was done and its output is still what came out then.
    func done(_ name: String, input: String, output: String) -> Done? {
        guard !finished.isEmpty, let mark = mark(name, input), let digest = Self.digest(output) else { return nil }
        return finished[mark + digest]
    }

    private static func digest(_ path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        var hash = SHA256()
        while let bytes = try? file.read(upToCount: 1 << 20), !bytes.isEmpty { hash.update(data: bytes) }
        return HexText.encode(hash.finalize())
    }

    mutating func add(_ name: String, input: String, _ done: Done) {
        guard let mark = mark(name, input) else { return }
        finished[mark + done.output.digest] = done
        var json = JSONWriter()
        json.beginObject()
        json.field("run", run)
        json.field("file", mark)
        done.write(to: &json)
        json.endObject()
        if !FileManager.default.fileExists(atPath: path) { FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) }
        guard let file = FileHandle(forWritingAtPath: path) else { return }
        file.seekToEndOfFile()
        file.write(Data(json.bytes + [0x0A]))
        try? file.close()
    }
}

extension FinishedFiles.Done {
    fileprivate func write(to json: inout JSONWriter) {
        json.field("sha256", output.digest)
        json.field("bytes", output.bytes)
        json.field("records", records)
        json.field("bytesIn", bytesIn)
        json.array("hits", hits) { $0.value($1) }
        json.object("met") { json in
            for (category, count) in met.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                json.array(category.rawValue, [count.sure, count.unsure]) { $0.value($1) }
            }
        }
        json.object("counts") { findings.write(&$0) }
    }

    fileprivate init?(_ json: JSONValue) {
        func whole(_ value: JSONValue?) -> Int? { if case .number(let text)? = value { Int(text) } else { nil } }
        func wholes(_ value: JSONValue?) -> [Int]? {
            guard let elements = value?.elements else { return nil }
            let numbers = elements.compactMap { whole($0) }
            return numbers.count == elements.count ? numbers : nil
        }
        guard let digest = json["sha256"]?.text, let bytes = whole(json["bytes"]), let records = whole(json["records"]), let bytesIn = whole(json["bytesIn"]),
            let hits = wholes(json["hits"]), let members = json["met"]?.members, let findings = json["counts"].flatMap({ TextCounts($0) })
        else { return nil }
        var met: [ContentCategory: CategoryWatch.Count] = [:]
        for member in members {
            guard let category = ContentCategory(rawValue: member.name), let counts = wholes(member.value), counts.count == 2 else { return nil }
            met[category] = .init(sure: counts[0], unsure: counts[1])
        }
        self.init(output: JobOutput(digest: digest, bytes: bytes), records: records, bytesIn: bytesIn, hits: hits, findings: findings, met: met)
    }
}
