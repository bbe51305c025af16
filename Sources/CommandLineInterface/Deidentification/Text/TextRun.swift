import CMalloc
import Deidentification
import DocumentReading
import Foundation
import Jobs
import Text

/// Treats the documents of one command, one after the other, each on all threads.
final class TextRun {
    struct Outcome {
        var counts = DocumentCounts()
        var findings = TextCounts()
        /// What waits for the gate, in order.
        var held: [HeldOutput] = []
        /// How many bytes were written to each of them.
        var written: [Int] = []
        /// What went out already, in order; with what an earlier run finished.
        var left: [JobOutput] = []
        /// By choice of field, how often it was there, over all documents that have fields.
        var hits: [Int] = []
        /// The first mistake, or all of them for files of a folder.
        var failure: CommandFailure?
        var fault: JobFault?
        /// Whether nothing may be released, even without a permit.
        var stops = false
        /// How many files an earlier run had finished.
        var skipped = 0
        var remarks: [Bilingual] = []
    }

    let errands: TextErrands
    private let formats: TextFormatOptions
    private let finder: TextFinder
    private let watch: CategoryWatch
    private let findings: FindingsFile?
    private let threads: Int
    private let appendsTrailer: Bool
    /// Whether nothing leaves before the end.
    private let holdsAll: Bool
    private var done: FinishedFiles?
    private var progress: RunProgress

    /// - Parameters:
    ///   - watch: that counts what is sensitive.
    ///   - findings: where each finding is written; nil where nobody asked for them.
    ///   - holdsAll: whether nothing leaves before the end, also not standard output and the files of a folder.
    ///   - done: what need not be done again; nil where all is done.
    init(
        errands: TextErrands, formats: TextFormatOptions, finder: TextFinder, watch: CategoryWatch, findings: FindingsFile?, threads: Int,
        appendsTrailer: Bool, holdsAll: Bool, done: FinishedFiles?
    ) {
        (self.errands, self.formats, self.finder, self.threads) = (errands, formats, finder, threads)
        (self.watch, self.findings) = (watch, findings)
        (self.appendsTrailer, self.holdsAll, self.done) = (appendsTrailer, holdsAll, done)
        let sizes = errands.errands.map(Self.size)
        progress = RunProgress(total: errands.errands.count, size: sizes.contains(nil) ? nil : sizes.compactMap(\.self).reduce(0, +))
    }

    private static func size(_ errand: TextErrand) -> Int? {
        guard let input = errand.input, let facts = try? FileManager.default.attributesOfItem(atPath: input) else { return nil }
        return facts[.type] as? FileAttributeType == .typeRegular ? facts[.size] as? Int : nil
    }

    func perform() -> Outcome {
        waarborg_keep_freed_memory()
        var outcome = Outcome()
        for errand in errands.errands {
            progress.begins(errand.name)
            if let done, let input = errand.input, let output = errand.output, let earlier = done.done(errand.name, input: input, output: output) {
                add(earlier, &outcome)
                progress.finished(Self.size(errand))
                continue
            }
            do {
                let treated = try treat(errand)
                outcome.counts += treated.counts
                outcome.findings.add(treated.findings)
                Self.add(treated.counts, of: errand, to: &outcome)
                remark(on: treated.counts, errand, &outcome)
                if let held = treated.held {
                    outcome.held.append(held)
                    outcome.written.append(treated.output.bytes)
                } else {
                    outcome.left.append(treated.output)
                }
            } catch let fault as JobFault {
                (outcome.fault, outcome.failure, outcome.stops) = (fault, CommandFailure(fault), true)
                break
            } catch {
                let failure = failure(error, errand)
                if outcome.failure == nil { outcome.failure = failure } else { outcome.failure?.complaints += failure.complaints }
                outcome.stops = outcome.stops || !errands.isFolder
                if holdsAll || !errands.isFolder { break }
            }
            progress.finished(Self.size(errand))
        }
        progress.end()
        missFields(&outcome)
        return outcome
    }

    /// What an earlier run finished counts with this one: its report is about all files.
    private func add(_ earlier: FinishedFiles.Done, _ outcome: inout Outcome) {
        outcome.skipped += 1
        outcome.counts.records += earlier.records
        outcome.counts.bytesIn += earlier.bytesIn
        outcome.findings.add(earlier.findings)
        outcome.left.append(earlier.output)
        for (index, hits) in earlier.hits.enumerated() where index < formats.field.count {
            while outcome.hits.count <= index { outcome.hits.append(0) }
            outcome.hits[index] += hits
        }
        watch.add(earlier.met)
    }

    private static func add(_ counts: DocumentCounts, of errand: TextErrand, to outcome: inout Outcome) {
        guard errand.kind == .ndjson, counts.records > 0 else { return }
        for (index, hits) in counts.hits.enumerated() {
            while outcome.hits.count <= index { outcome.hits.append(0) }
            outcome.hits[index] += hits
        }
    }

    /// A chosen field that no document of the run has is likely written wrongly, and what it was meant to point at stays.
    private func missFields(_ outcome: inout Outcome) {
        guard outcome.failure == nil, let index = outcome.hits.firstIndex(of: 0), outcome.counts.records > 0 else { return }
        outcome.failure = Self.missing(formats.field[index], nil)
        outcome.stops = outcome.stops || !errands.isFolder
    }

    /// - Throws: `CommandFailure` where a chosen field is nowhere, or holds what is not looked at. In one of many files a field may be missing, but not all of them.
    private func checkFields(_ counts: DocumentCounts, _ errand: TextErrand) throws(CommandFailure) {
        guard errand.kind == .ndjson, counts.records > 0, !formats.field.isEmpty else { return }
        if let index = counts.branches.firstIndex(where: { $0 > 0 }) {
            throw CommandFailure(
                .badInput, "field-of-many",
                .init(
                    nl: "\(errand.name): “\(formats.field[index])” wijst een object of lijst aan, en geen tekst of getal",
                    en: "\(errand.name): “\(formats.field[index])” points at an object or a list, and at no text or number"),
                hint: .init(
                    nl: "schrijf het pad tot aan de tekst, zoals user.name of messages[].text",
                    en: "write the path as far as the text, such as user.name or messages[].text"))
        }
        let missing = counts.hits.indices.filter { counts.hits[$0] == 0 }
        if let index = missing.first, !errands.isFolder || missing.count == counts.hits.count { throw Self.missing(formats.field[index], errand.name) }
    }

    private static func missing(_ field: String, _ name: String?) -> CommandFailure {
        let place = name.map { Bilingual(nl: " in \($0)", en: " in \($0)") } ?? Bilingual("")
        return CommandFailure(
            .badInput, "field-not-found",
            Bilingual(nl: "het veld “\(field)” komt nergens voor", en: "the field “\(field)” occurs nowhere") + place,
            hint: .init(
                nl: "schrijf het pad zoals in de invoer, zoals user.name of messages[].text",
                en: "write the path as in the input, such as user.name or messages[].text"))
    }

    /// One document, done.
    private struct Treated {
        var counts: DocumentCounts
        var findings: TextCounts
        var output: JobOutput
        /// What waits for the gate; nil where it has left.
        var held: HeldOutput?
    }

    private func treat(_ errand: TextErrand) throws -> Treated {
        finder.begin(file: errand.input, isRecords: errand.kind == .ndjson || errand.kind == .csv)
        let before = watch.counts
        let held = try holding(errand)
        var digest = OutputDigest()
        func send(_ bytes: [UInt8]) throws {
            digest.update(bytes)
            if let held { try held.write(bytes) } else { try DocumentOutput.write(bytes, to: 1) }
        }
        do {
            let counts = try formats.rewrite(errand.input, errand.kind, threads: threads, with: finder, progress: { progress.read($0) }, write: send)
            let findings = finder.takeCounts()
            try checkFields(counts, errand)
            try self.findings?.end(errand.name)
            if appendsTrailer, errand.kind.takesTrailer {
                let trailer = Trailer(
                    digest, bytesIn: counts.bytesIn, documents: counts.records, plan: finder.plan.digest, version: Commands.version, counts: findings.json)
                try send((digest.endsLine ? [] : [0x0A]) + trailer.line)
            }
            let output = JobOutput(digest: digest.hexadecimal, bytes: digest.count)
            // One file waits for its report; of a folder each leaves by itself, so that a run that breaks off can go on.
            guard let held, !holdsAll, errands.isFolder else { return Treated(counts: counts, findings: findings, output: output, held: held) }
            try held.release()
            if let input = errand.input {
                let met = Self.difference(watch.counts, before)
                done?.add(
                    errand.name, input: input,
                    .init(
                        output: output, records: counts.records, bytesIn: counts.bytesIn, hits: errand.kind == .ndjson && counts.records > 0 ? counts.hits : [],
                        findings: findings, met: met))
            }
            return Treated(counts: counts, findings: findings, output: output, held: nil)
        } catch {
            held?.discard()
            try? self.findings?.end(nil)
            _ = finder.takeCounts()
            throw error
        }
    }

    private static func difference(
        _ now: [ContentCategory: CategoryWatch.Count], _ before: [ContentCategory: CategoryWatch.Count]
    ) -> [ContentCategory: CategoryWatch.Count] {
        now.reduce(into: [:]) { met, entry in
            let earlier = before[entry.key] ?? .init()
            let count = CategoryWatch.Count(sure: entry.value.sure - earlier.sure, unsure: entry.value.unsure - earlier.unsure)
            if count != .init() { met[entry.key] = count }
        }
    }

    /// What holds an output until it is whole; nil where it streams to standard output.
    private func holding(_ errand: TextErrand) throws -> HeldOutput? {
        let temporary = NSTemporaryDirectory()
        if let path = errand.output { return try HeldOutput.file(path, makesFolders: true, temporary: temporary, random: SystemRandom.bytes) }
        return holdsAll ? HeldOutput.descriptor(1, temporary: temporary, random: SystemRandom.bytes) : nil
    }

    private func remark(on counts: DocumentCounts, _ errand: TextErrand, _ outcome: inout Outcome) {
        if appendsTrailer, !errand.kind.takesTrailer {
            outcome.remarks.append(
                .init(
                    nl: "\(errand.name): geen laatste regel, want achter een \(errand.kind.rawValue)-bestand kan die niet staan",
                    en: "\(errand.name): no last line, for none can stand behind a file of \(errand.kind.rawValue)"))
        }
        for (index, hits) in counts.hits.enumerated() where errand.kind == .ndjson && hits == 0 && index < formats.field.count && counts.records > 0 {
            outcome.remarks.append(
                .init(
                    nl: "let op: “\(formats.field[index])” komt in \(errand.name) nergens voor",
                    en: "mind: “\(formats.field[index])” occurs nowhere in \(errand.name)"))
        }
        func removed(_ count: Int, nl: (String, String), en: (String, String)) {
            guard count > 0 else { return }
            outcome.remarks.append(Bilingual(errand.name + ": ") + .counted(count, nl: nl, en: en) + .init(nl: " weggelaten", en: " left out"))
        }
        removed(counts.attachmentsRemoved, nl: ("bijlage", "bijlagen"), en: ("attachment", "attachments"))
        removed(counts.imagesRemoved, nl: ("afbeelding", "afbeeldingen"), en: ("image", "images"))
        removed(counts.objectsRemoved, nl: ("ingesloten object", "ingesloten objecten"), en: ("embedded object", "embedded objects"))
        removed(counts.metadataRemoved, nl: ("gegeven over de maker", "gegevens over de maker"), en: ("detail on the maker", "details on the maker"))
        if counts.repairs > 0 {
            let bytes = Bilingual.counted(
                counts.repairs, nl: ("byte die geen UTF-8 is", "bytes die geen UTF-8 zijn"), en: ("byte that is no UTF-8", "bytes that are no UTF-8"))
            outcome.remarks.append(Bilingual(errand.name + ": ") + bytes + .init(nl: " vervangen", en: " replaced"))
        }
    }

    private func failure(_ error: any Error, _ errand: TextErrand) -> CommandFailure {
        func named(_ message: Bilingual) -> Bilingual { Bilingual(errand.name + ": ") + message }
        switch error {
        case let error as CommandFailure: return error
        case let error as DocumentError:
            if case .columnNotFound(let choice, let columns) = error.kind { return MissingColumn.failure(choice, of: columns, errand, formats) }
            let place = error.placeText.isEmpty ? Bilingual("") : Bilingual(" (") + error.placeText + Bilingual(")")
            // The library does not know what the command can do about it.
            let hint: Bilingual =
                if case .invalidUTF8 = error.kind {
                    .init(
                        nl: "bewaar het bestand als UTF-8, of geef --repair: dat vervangt zulke bytes",
                        en: "save the file as UTF-8, or give --repair, which replaces such bytes")
                } else {
                    error.mending
                }
            return CommandFailure(.badInput, "document", named(error.message + place), hint: hint)
        case let error as OutputFault: return CommandFailure(.badInput, "output", named(error.message))
        default: return CommandFailure(.badInput, "output", named(.init(nl: "kan niet worden geschreven", en: "cannot be written")))
        }
    }
}
