import Deidentification
import DocumentReading
import Recognizers

/// Looks for identifiers in each piece of a document under its own heading, and takes what stands under a heading of names, places, ages, house numbers or users for that.
final class PieceSource: FindingSource {
    private let scanner: IdentifierScanner
    private let findsNames: Bool
    /// For names of members that are data: nothing stands around them.
    private lazy var keyNames = NameRecognizer(.precise)
    /// What the headings that were met say; of those that anybody may have written, not all are kept for ever.
    private var headings: [String: EntityKind?] = [:]
    var pieces: [DocumentText.Piece] = []
    /// What was found last of sensitive data, and what overlaps that: for the watch, before a plan takes something away.
    private(set) var scanned: [Finding] = []

    init(scanner: IdentifierScanner, findsNames: Bool) { (self.scanner, self.findsNames) = (scanner, findsNames) }

    func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
        let first = findings.count
        defer { scanned = ContentLook.touching(findings[first...]) }
        guard pieces.contains(where: { !$0.name.isEmpty || $0.isKey }) else { return scanner.find(in: bytes, range, heading: nil, into: &findings) }
        for piece in pieces where !piece.range.isEmpty {
            let heading = piece.name.isEmpty ? nil : piece.name
            scanner.find(in: bytes, piece.range, heading: heading, into: &findings)
            if piece.isKey, findsNames { keyNames.find(in: bytes, piece.range, into: &findings) }
            if let heading, let kind = kind(of: heading), kind != .person || findsNames, HeadingWords.fits(kind, bytes, piece.range) {
                findings.append(Finding(kind, piece.range, confidence: 90, reason: .context, recognizer: "heading"))
            }
        }
    }

    private func kind(of heading: String) -> EntityKind? {
        if let kind = headings[heading] { return kind }
        let kind = HeadingWords.kind(of: heading)
        if headings.count < 10_000 { headings[heading] = .some(kind) }
        return kind
    }
}
