import Deidentification
import DocumentReading
import Foundation
import Jobs
import Recognizers
import Synchronization
import Text

/// Where each finding stood, why it is one and what was done with it, one JSON object a line, for whoever looks after the plan. Never what stood there.
///
/// It is held until the run is over. The findings of one document wait in memory, so that they come out in its order whatever the threads did.
final class FindingsFile: Sendable {
    private struct Entry: Sendable {
        var line: Int
        /// Nil where the document is one text.
        var piece: Int?
        var finding: Finding
        var treatment: Treatment
    }

    private let held: HeldOutput
    private let entries = Mutex<[Entry]>([])

    /// - Throws: `CommandFailure` where it cannot be written.
    init(_ path: String) throws(CommandFailure) {
        do throws(OutputFault) {
            held = try HeldOutput.file(path, temporary: NSTemporaryDirectory(), random: SystemRandom.bytes)
        } catch { throw CommandFailure(JobFault.output(error)) }
    }

    /// Keeps what was found in a text until its document is over; threads may do so at the same time.
    /// - Parameter isRecord: whether it is a line or row of many: places then count from the start of the field or cell.
    func add(_ found: [Finding], _ treatments: [Treatment], in text: DocumentText, isRecord: Bool) {
        guard !found.isEmpty else { return }
        let new = zip(found, treatments).map { finding, treatment in
            var entry = Entry(line: isRecord ? text.line : 0, piece: nil, finding: finding, treatment: treatment)
            var origin = -text.offset
            if isRecord {
                let piece = text.pieces.place(of: finding.span.lowerBound)
                origin = text.pieces.isEmpty ? 0 : text.pieces[piece].range.lowerBound
                entry.piece = piece + 1
            }
            entry.finding.span = finding.span.lowerBound - origin..<finding.span.upperBound - origin
            return entry
        }
        entries.withLock { $0 += new }
    }

    /// Writes what was found in a document; nil throws it away.
    func end(_ document: String?) throws(OutputFault) {
        let all = entries.withLock { entries in
            defer { entries = [] }
            return entries
        }
        guard let document else { return }
        let ordered = all.sorted { ($0.line, $0.piece ?? 0, $0.finding.span.lowerBound) < ($1.line, $1.piece ?? 0, $1.finding.span.lowerBound) }
        for entry in ordered {
            var json = JSONWriter(capacity: 256)
            json.beginObject()
            json.field("document", document)
            if let piece = entry.piece {
                json.field("line", entry.line)
                json.field("piece", piece)
            }
            json.field("kind", entry.finding.kind.rawValue)
            json.field("start", entry.finding.span.lowerBound)
            json.field("end", entry.finding.span.upperBound)
            json.field("confidence", Int(entry.finding.confidence))
            json.field("reason", entry.finding.reason.rawValue)
            json.field("recogniser", entry.finding.recognizer)
            json.field("treatment", entry.treatment.name)
            json.endObject()
            try held.write(json.bytes + [0x0A])
        }
    }

    /// Lets it out.
    func release() throws(OutputFault) { try held.release() }
}
