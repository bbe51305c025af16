import Deidentification
import DocumentReading
import Foundation
import Jobs
import Recognizers
import Synchronization
import Text

/// Finds and treats what a plan asks for in the texts of documents, from several threads at once: each call has a deidentifier of its own, which the
/// next call may take over.
final class TextFinder: TextReplacer {
    let plan: TextPlan
    private let key: DeidentificationKey?
    private let watch: ContentLook?
    private let scanner: IdentifierScanner
    /// Of the plan's own recognisers.
    private let ownNames: Set<String>
    private let metField = Atomic(false)
    private let free = Mutex<[Worker]>([])
    private let all = Mutex<[Worker]>([])
    /// The file that is being read, for the place of what stops a run.
    private let file = Mutex<String?>(nil)

    /// By the place of a kind among all, whether something comes in its place.
    private let isTreated: [Bool]
    private let findings: FindingsFile?
    private let readsRecords = Atomic(false)

    /// - Parameters:
    ///   - watch: told of all that is sensitive, whatever the plan looks for; nil where nobody watches.
    ///   - findings: told of each finding; nil where nobody asked for them.
    init(_ plan: TextPlan, key: DeidentificationKey?, watch: CategoryWatch?, findings: FindingsFile? = nil) throws(DeidentificationError) {
        (self.plan, self.key, self.watch, self.findings) = (plan, key, watch.map(ContentLook.init), findings)
        // What the plan does not look for is watched all the same; it takes the rest from what was found.
        scanner = IdentifierScanner(kinds: watch == nil ? plan.kinds : plan.kinds.union(IdentifierScanner.defaultKinds))
        isTreated = EntityKind.allCases.map { plan.treatment(of: $0) != .keep }
        ownNames = Set(plan.ownRecognizers.map(\.name))
        // A plan without the key that it needs shows here, and not at the first document.
        let first = try Worker(plan, key, scanner)
        free.withLock { $0 = [first] }
        all.withLock { $0 = [first] }
    }

    /// - Parameter isRecords: whether each line or row is a text by itself.
    func begin(file name: String?, isRecords: Bool) {
        file.withLock { $0 = name }
        readsRecords.store(isRecords, ordering: .relaxed)
    }

    /// What all threads counted since this was asked last.
    func takeCounts() -> TextCounts {
        all.withLock { workers in workers.reduce(into: TextCounts()) { $0.add($1.deidentifier.takeCounts()) } }
    }

    /// Whether the field that gives the known names was in any document.
    var metKnownNames: Bool { metField.load(ordering: .relaxed) }

    func replacements(in text: DocumentText) throws -> [Replacement] {
        let worker = try free.withLock { $0.popLast() } ?? makeWorker()
        defer { free.withLock { $0.append(worker) } }
        worker.pieces.pieces = text.pieces
        let known = knownNames(text)
        return try text.bytes.withUnsafeBufferPointer { bytes in
            if text.isWindow {
                return replacements(
                    for: worker.deidentifier.replacements(in: bytes, knownNames: known).map { ($0.finding, Array($0.text.utf8)) }, worker, bytes)
            }
            let found = worker.deidentifier.replaced(in: bytes, knownNames: known)
            findings?.add(found.map(\.finding), worker.deidentifier.done, in: text, isRecord: readsRecords.load(ordering: .relaxed))
            if let watch {
                let own = ownNames.isEmpty ? [] : found.map(\.finding).filter { ownNames.contains($0.recognizer) }
                try watch.tell(text.isPart ? nil : worker.pieces.scanned, and: own, of: text, file: file.withLock { $0 })
            }
            return replacements(for: found, worker, bytes)
        }
    }

    private func replacements(for found: [(finding: Finding, text: [UInt8])], _ worker: Worker, _ bytes: UnsafeBufferPointer<UInt8>) -> [Replacement] {
        let stretches = worker.deidentifier.stretches(of: found, in: bytes)
        var all: [Replacement] = []
        all.reserveCapacity(found.count)
        for index in found.indices where isTreated[found[index].finding.kind.ordinal] { all.append(Replacement(stretches[index].range, stretches[index].text)) }
        let pieces = worker.pieces.pieces
        guard pieces.contains(where: \.isKey) else { return all }
        var parts: [Replacement] = []
        for replacement in all {
            // What runs on right up to another finding has its words there.
            if let last = parts.last, last.range.upperBound == replacement.range.lowerBound, parts.count > 1,
                pieces.contains(where: { $0.isKey && $0.range.lowerBound == last.range.lowerBound })
            {
                parts[parts.count - 1].text = []
            }
            parts += Self.parted(replacement, pieces)
        }
        return parts
    }

    /// A finding that runs on over the name of a member stands in each of the pieces by itself: no name of a member may come to be empty.
    private static func parted(_ replacement: Replacement, _ pieces: [DocumentText.Piece]) -> [Replacement] {
        let touched = pieces[pieces.place(of: replacement.range.lowerBound)...].prefix { $0.range.lowerBound < replacement.range.upperBound }
        guard touched.count > 1, touched.contains(where: \.isKey) else { return [replacement] }
        return touched.map { Replacement($0.range.clamped(to: replacement.range), replacement.text) }
    }

    var looksAtAll: Bool { watch != nil }

    func look(at record: DocumentText) throws { try watch?.look(at: record, file: file.withLock { $0 }) }

    /// - Throws: `CommandFailure` where the first row of a table is about somebody: it would be written as it is.
    func look(atHeadings names: [String], line: Int) throws {
        if let place = FirstRow(names, isText: true).data {
            throw FirstRow.failure(
                place, file: file.withLock { $0 }, line: line,
                hint: .init(
                    nl: "heeft het bestand geen koppen, geef dan --no-header: dan wordt ook de eerste regel behandeld",
                    en: "where the file has no headings, give --no-header: the first line is then treated too"))
        }
        for name in names { try look(at: DocumentText(Array(name.utf8), line: line)) }
    }

    private func makeWorker() throws(DeidentificationError) -> Worker {
        let worker = try Worker(plan, key, scanner)
        all.withLock { $0.append(worker) }
        return worker
    }

    /// The names that the record itself gives.
    private func knownNames(_ text: DocumentText) -> [String] {
        guard case .field(let field) = plan.knownNames else { return [] }
        let pieces = text.pieces.filter { $0.name == field }
        if !pieces.isEmpty { metField.store(true, ordering: .relaxed) }
        return pieces.filter { !$0.range.isEmpty }.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
    }
}

extension [DocumentText.Piece] {
    /// The place of the last piece that begins at or before a byte of the text; 0 where none does.
    func place(of byte: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].range.lowerBound <= byte { low = middle + 1 } else { high = middle }
        }
        return Swift.max(0, low - 1)
    }
}

/// What one thread works with.
private final class Worker: @unchecked Sendable {
    // Unchecked: one thread at a time has it.
    let deidentifier: TextDeidentifier
    let pieces: PieceSource

    init(_ plan: TextPlan, _ key: DeidentificationKey?, _ scanner: IdentifierScanner) throws(DeidentificationError) {
        pieces = PieceSource(scanner: scanner, findsNames: plan.names != nil && plan.kinds.contains(.person))
        var sources: [any FindingSource] = [pieces]
        let further = plan.kinds.intersection(NameRecognizer.furtherKinds)
        if let setting = plan.names, plan.kinds.contains(.person) || !further.isEmpty {
            sources.append(NameRecognizer(setting, further: further, telling: plan.breadth == .broad))
        }
        deidentifier = try TextDeidentifier(plan, sources: sources, key: key)
    }
}
