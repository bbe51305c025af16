import Crypto
import Deidentification
import DocumentReading
import Foundation
import Jobs
import Text

/// Treats the documents of one command, one after the other, each on all threads.
final class TextRun {
    struct Outcome {
        var counts = DocumentCounts()
        /// What waits for the gate, in order.
        var held: [HeldOutput] = []
        /// The first mistake, or all of them for files of a folder.
        var failure: CommandFailure?
        var fault: JobFault?
        /// Whether nothing may be released, even without a permit.
        var stops = false
        var skipped = 0
        var remarks: [Bilingual] = []
    }

    let errands: TextErrands
    private let formats: TextFormatOptions
    private let finder: TextFinder
    private let threads: Int
    private let appendsTrailer: Bool
    /// Whether nothing leaves before the end.
    private let holdsAll: Bool
    private var done: FinishedFiles?
    private var progress: RunProgress

    init(
        errands: TextErrands, formats: TextFormatOptions, finder: TextFinder, threads: Int, appendsTrailer: Bool, holdsAll: Bool, resumes: Bool, folder: String?
    ) {
        (self.errands, self.formats, self.finder, self.threads) = (errands, formats, finder, threads)
        (self.appendsTrailer, self.holdsAll) = (appendsTrailer, holdsAll)
        progress = RunProgress(total: errands.errands.count)
        done = resumes && errands.isFolder ? folder.map { FinishedFiles(folder: $0, plan: finder.plan.digest) } : nil
    }

    func perform() -> Outcome {
        var outcome = Outcome()
        for errand in errands.errands {
            if let done, let input = errand.input, let output = errand.output, done.has(errand.name, input: input, output: output) {
                outcome.skipped += 1
                progress.finished()
                continue
            }
            do {
                let (counts, held) = try treat(errand)
                outcome.counts += counts
                remark(on: counts, errand, &outcome)
                if holdsAll { outcome.held.append(contentsOf: held) }
            } catch let fault as JobFault {
                (outcome.fault, outcome.failure, outcome.stops) = (fault, CommandFailure(fault), true)
                break
            } catch {
                let failure = Self.failure(error, errand)
                if outcome.failure == nil { outcome.failure = failure } else { outcome.failure?.complaints += failure.complaints }
                outcome.stops = outcome.stops || !errands.isFolder
                if holdsAll || !errands.isFolder { break }
            }
            progress.finished()
        }
        progress.end()
        return outcome
    }

    private func treat(_ errand: TextErrand) throws -> (DocumentCounts, [HeldOutput]) {
        finder.begin(file: errand.input)
        if let output = errand.output {
            let folder = (output as NSString).deletingLastPathComponent
            if !folder.isEmpty { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
        }
        var digest = OutputDigest()
        let isHeld = holdsAll || errand.output != nil
        let temporary = NSTemporaryDirectory()
        let held: HeldOutput? =
            isHeld
            ? try errand.output.map { path throws(OutputFault) in try HeldOutput.file(path, temporary: temporary, random: DeidentifyTextCommand.random) }
                ?? HeldOutput.descriptor(1, temporary: temporary, random: DeidentifyTextCommand.random) : nil
        func write(_ bytes: [UInt8]) throws {
            digest.update(bytes)
            if let held { try held.write(bytes) } else { try DocumentOutput.write(bytes, to: 1) }
        }
        do {
            let counts = try formats.rewrite(errand.input, errand.kind, threads: threads, with: finder, progress: { progress.read($0) }, write: write)
            if appendsTrailer {
                let line = Trailer(
                    digest, bytesIn: counts.bytesIn, documents: counts.records, plan: finder.plan.digest, version: Commands.version, counts: finder.counts.json
                ).line
                let bytes = (digest.endsLine ? [] : [0x0A]) + line
                if let held { try held.write(bytes) } else { try DocumentOutput.write(bytes, to: 1) }
            }
            guard let held else { return (counts, []) }
            if holdsAll { return (counts, [held]) }
            try held.release()
            if let input = errand.input, let output = errand.output { done?.add(errand.name, input: input, output: output, digest: digest.hexadecimal) }
            return (counts, [])
        } catch {
            held?.discard()
            throw error
        }
    }

    private func remark(on counts: DocumentCounts, _ errand: TextErrand, _ outcome: inout Outcome) {
        let chosen = formats.field + formats.column
        for (index, hits) in counts.hits.enumerated() where hits == 0 && index < chosen.count && counts.records > 0 {
            outcome.remarks.append(
                .init(
                    nl: "let op: “\(chosen[index])” komt in \(errand.name) nergens voor", en: "mind: “\(chosen[index])” occurs nowhere in \(errand.name)"))
        }
        func removed(_ count: Int, _ nl: String, _ en: String) {
            if count > 0 { outcome.remarks.append(.init(nl: "\(errand.name): \(count) \(nl) weggelaten", en: "\(errand.name): \(count) \(en) left out")) }
        }
        removed(counts.attachmentsRemoved, "bijlagen", "attachments")
        removed(counts.imagesRemoved, "afbeeldingen", "images")
        removed(counts.objectsRemoved, "ingesloten objecten", "embedded objects")
        removed(counts.metadataRemoved, "gegevens over de maker", "data on the maker")
        if counts.repairs > 0 {
            outcome.remarks.append(
                .init(
                    nl: "\(errand.name): \(counts.repairs) bytes die geen UTF-8 zijn vervangen",
                    en: "\(errand.name): \(counts.repairs) bytes that are no UTF-8 replaced"))
        }
    }

    private static func failure(_ error: any Error, _ errand: TextErrand) -> CommandFailure {
        func named(_ message: Bilingual) -> Bilingual { Bilingual(errand.name + ": ") + message }
        switch error {
        case let error as CommandFailure: return error
        case let error as DocumentError:
            let place = error.placeText.isEmpty ? Bilingual("") : Bilingual(" (") + error.placeText + Bilingual(")")
            return CommandFailure(.badInput, "document", named(error.message + place), hint: error.mending)
        case let error as OutputFault: return CommandFailure(.badInput, "output", named(error.message))
        default: return CommandFailure(.badInput, "output", named(.init(nl: "kan niet worden geschreven", en: "cannot be written")))
        }
    }
}

/// What of a folder was finished by an earlier run with the same plan: kept beside the output, one JSON object a line.
struct FinishedFiles {
    private static let name = ".waarborg-finished.ndjson"
    private let path: String
    private let plan: String
    private var finished: Set<String> = []

    init(folder: String, plan: String) {
        path = (folder as NSString).appendingPathComponent(Self.name)
        self.plan = plan
        guard let data = FileManager.default.contents(atPath: path) else { return }
        // The last line may have been cut off: it is then no JSON, and its file is done again.
        for line in data.split(separator: 0x0A) {
            guard let value = JSONReader.read([UInt8](line)), value["plan"]?.text == plan, let mark = value["file"]?.text else { continue }
            finished.insert(mark)
        }
    }

    /// A mark of a file as it is now: what it is called, how long it is and when it was changed, digested.
    private func mark(_ name: String, _ input: String) -> String? {
        guard let facts = try? FileManager.default.attributesOfItem(atPath: input), let size = facts[.size] as? Int,
            let date = facts[.modificationDate] as? Date
        else { return nil }
        let text = "\(name)\u{0}\(size)\u{0}\(date.timeIntervalSince1970)"
        return HexText.encode(SHA256.hash(data: Array(text.utf8)))
    }

    func has(_ name: String, input: String, output: String) -> Bool {
        guard let mark = mark(name, input), FileManager.default.fileExists(atPath: output) else { return false }
        return finished.contains(mark)
    }

    mutating func add(_ name: String, input: String, output: String, digest: String) {
        guard let mark = mark(name, input) else { return }
        finished.insert(mark)
        var json = JSONWriter()
        json.beginObject()
        json.field("plan", plan)
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

/// How far a run is, on a terminal.
struct RunProgress {
    private let total: Int
    private var files = 0
    private var bytes = 0
    private var last = ContinuousClock.now
    private var isShown = false

    init(total: Int) { self.total = total }

    mutating func read(_ count: Int) {
        bytes += count
        show()
    }

    mutating func finished() {
        files += 1
        show()
    }

    private mutating func show() {
        guard Console.current.showsProgress, ContinuousClock.now - last > .milliseconds(500) else { return }
        last = ContinuousClock.now
        isShown = true
        let read = "\(bytes / 1_000_000) MB"
        Console.current.complain("\r" + (total > 1 ? say("\(files) van \(total) bestanden, \(read) ", "\(files) of \(total) files, \(read) ") : read + " "))
    }

    mutating func end() {
        if isShown { Console.current.complain("\r\u{1B}[K") }
    }
}
