import Deidentification
import DocumentReading
import Foundation
import Jobs
import Recognizers
import Synchronization

/// Finds and treats what a plan asks for in the texts of documents, from several threads at once: each call has a deidentifier of its own, which the
/// next call may take over.
final class TextFinder: TextReplacer {
    let plan: TextPlan
    private let key: DeidentificationKey?
    private let watch: CategoryWatch?
    private let scanner: IdentifierScanner
    private let free = Mutex<[Worker]>([])
    private let all = Mutex<[Worker]>([])
    /// The file that is being read, for the place of what stops a run.
    private let file = Mutex<String?>(nil)

    /// - Parameter watch: told of every sensitive finding; nil where nobody watches.
    init(_ plan: TextPlan, key: DeidentificationKey?, watch: CategoryWatch?) throws(DeidentificationError) {
        (self.plan, self.key, self.watch) = (plan, key, watch)
        scanner = IdentifierScanner(kinds: plan.kinds)
        // A plan without the key that it needs shows here, and not at the first document.
        let first = try Worker(plan, key, scanner)
        free.withLock { $0 = [first] }
        all.withLock { $0 = [first] }
    }

    func begin(file name: String?) { file.withLock { $0 = name } }

    /// What all threads counted.
    var counts: TextCounts {
        all.withLock { workers in
            workers.reduce(into: TextCounts()) { $0.add($1.deidentifier.counts) }
        }
    }

    func replacements(in text: DocumentText) throws -> [Replacement] {
        let worker = try free.withLock { $0.popLast() } ?? makeWorker()
        defer { free.withLock { $0.append(worker) } }
        worker.pieces.pieces = text.pieces
        let known = knownNames(text)
        return try text.bytes.withUnsafeBufferPointer { bytes in
            if text.isWindow {
                return worker.deidentifier.replacements(in: bytes, knownNames: known).filter { isTreated($0.finding.kind) }
                    .map { Replacement($0.finding.span, Array($0.text.utf8)) }
            }
            let found = worker.deidentifier.replaced(in: bytes, knownNames: known)
            try tell(found.map(\.finding), text)
            return found.filter { isTreated($0.finding.kind) }.map { Replacement($0.finding.span, $0.text) }
        }
    }

    private func isTreated(_ kind: EntityKind) -> Bool { plan.treatment(of: kind) != .keep }

    private func makeWorker() throws(DeidentificationError) -> Worker {
        let worker = try Worker(plan, key, scanner)
        all.withLock { $0.append(worker) }
        return worker
    }

    /// The names that the record itself gives.
    private func knownNames(_ text: DocumentText) -> [String] {
        guard case .field(let field) = plan.knownNames else { return [] }
        return text.pieces.filter { $0.name == field && !$0.range.isEmpty }.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
    }

    private func tell(_ findings: [Finding], _ text: DocumentText) throws(JobFault) {
        guard let watch else { return }
        // Lines are counted on from the finding before: a document may be long, and have many.
        var (counted, lines, lineStart) = (0, 0, 0)
        for finding in findings {
            guard let category = Self.categories[finding.kind] else { continue }
            text.bytes.withUnsafeBufferPointer { bytes in
                for at in counted..<max(counted, finding.span.lowerBound) where bytes[at] == 0x0A { (lines, lineStart) = (lines + 1, at + 1) }
            }
            counted = max(counted, finding.span.lowerBound)
            let isWhole = text.pieces.count <= 1
            try watch.saw(
                category, Sureness(confidence: Double(finding.confidence) / 100),
                at: ContentPlace(
                    file: file.withLock { $0 }, line: text.line + (isWhole ? lines : 0), column: isWhole ? finding.span.lowerBound - lineStart + 1 : nil))
        }
    }

    private static let categories = Dictionary(
        uniqueKeysWithValues: EntityKind.allCases.compactMap { kind in ContentCategory(finding: kind.rawValue).map { (kind, $0) } })
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
        if let setting = plan.names, plan.kinds.contains(.person) || !further.isEmpty { sources.append(NameRecognizer(setting, further: further)) }
        deidentifier = try TextDeidentifier(plan, sources: sources, key: key)
    }
}

/// Looks for identifiers in each piece of a document under its own heading, and takes what stands in a column of names for a name.
final class PieceSource: FindingSource {
    private let scanner: IdentifierScanner
    private let findsNames: Bool
    var pieces: [DocumentText.Piece] = []

    init(scanner: IdentifierScanner, findsNames: Bool) { (self.scanner, self.findsNames) = (scanner, findsNames) }

    func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
        guard pieces.contains(where: { !$0.name.isEmpty }) else { return scanner.find(in: bytes, range, heading: nil, into: &findings) }
        for piece in pieces where !piece.range.isEmpty {
            let heading = piece.name.isEmpty ? nil : piece.name
            scanner.find(in: bytes, piece.range, heading: heading, into: &findings)
            if findsNames, let heading, Self.isOfNames(heading), Self.mayBeName(bytes, piece.range) {
                findings.append(Finding(.person, piece.range, confidence: 90, reason: .context, recognizer: "heading"))
            }
        }
    }

    private static let headings: Set<String> = [
        "naam", "namen", "voornaam", "voornamen", "achternaam", "familienaam", "geslachtsnaam", "roepnaam", "voorletters", "initialen", "tussenvoegsel",
        "meisjesnaam", "naampartner", "contactpersoon", "name", "firstname", "lastname", "surname", "givenname", "familyname", "middlename", "fullname",
        "initials", "contactperson", "contact",
    ]

    /// Whether a heading says that names stand below it: its last part counts, such as `klant.achternaam`.
    static func isOfNames(_ heading: String) -> Bool {
        let last = heading.lowercased().split { ".[]/".contains($0) }.last ?? ""
        return headings.contains(String(last.filter { $0.isLetter }))
    }

    private static func mayBeName(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let letters = range.count { bytes[$0] >= 0x41 && !(0x5B...0x60).contains(bytes[$0]) && !(0x7B...0x7F).contains(bytes[$0]) }
        return letters > 0 && range.count <= 100 && range.count { bytes[$0] == 0x20 } < 8
    }
}
