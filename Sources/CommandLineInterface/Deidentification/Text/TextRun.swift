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

    /// - Parameters:
    ///   - holdsAll: whether nothing leaves before the end.
    ///   - done: what need not be done again; nil where all is done.
    init(
        errands: TextErrands, formats: TextFormatOptions, finder: TextFinder, threads: Int, appendsTrailer: Bool, holdsAll: Bool, done: FinishedFiles?
    ) {
        (self.errands, self.formats, self.finder, self.threads) = (errands, formats, finder, threads)
        (self.appendsTrailer, self.holdsAll, self.done) = (appendsTrailer, holdsAll, done)
        progress = RunProgress(total: errands.errands.count)
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
                let treated = try treat(errand)
                outcome.counts += treated.counts
                outcome.findings.add(treated.findings)
                remark(on: treated.counts, errand, &outcome)
                if let held = treated.held {
                    outcome.held.append(held)
                    outcome.written.append(treated.written)
                }
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

    /// One document, done.
    private struct Treated {
        var counts: DocumentCounts
        var findings: TextCounts
        var written: Int
        /// What waits for the gate; nil where it has left.
        var held: HeldOutput?
    }

    private func treat(_ errand: TextErrand) throws -> Treated {
        finder.begin(file: errand.input)
        let held = try holding(errand)
        var digest = OutputDigest()
        func send(_ bytes: [UInt8]) throws {
            digest.update(bytes)
            if let held { try held.write(bytes) } else { try DocumentOutput.write(bytes, to: 1) }
        }
        do {
            let counts = try formats.rewrite(errand.input, errand.kind, threads: threads, with: finder, progress: { progress.read($0) }, write: send)
            let findings = finder.takeCounts()
            if appendsTrailer {
                let trailer = Trailer(
                    digest, bytesIn: counts.bytesIn, documents: counts.records, plan: finder.plan.digest, version: Commands.version, counts: findings.json)
                try send((digest.endsLine ? [] : [0x0A]) + trailer.line)
            }
            guard let held, !holdsAll else { return Treated(counts: counts, findings: findings, written: digest.count, held: held) }
            try held.release()
            if let input = errand.input, let output = errand.output { done?.add(errand.name, input: input, output: output, digest: digest.hexadecimal) }
            return Treated(counts: counts, findings: findings, written: digest.count, held: nil)
        } catch {
            held?.discard()
            _ = finder.takeCounts()
            throw error
        }
    }

    /// What holds an output until it is whole; nil where it streams to standard output.
    private func holding(_ errand: TextErrand) throws -> HeldOutput? {
        let temporary = NSTemporaryDirectory()
        if let path = errand.output { return try HeldOutput.file(path, makesFolders: true, temporary: temporary, random: SystemRandom.bytes) }
        return holdsAll ? HeldOutput.descriptor(1, temporary: temporary, random: SystemRandom.bytes) : nil
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
