import Deidentification
import DocumentReading
import Recognizers

/// Looks for identifiers in each piece of a document under its own heading.
final class PieceSource: FindingSource {
    private let scanner: IdentifierScanner
    private let headed: HeadedScanner
    var pieces: [DocumentText.Piece] = []
    /// What was found last of sensitive data, and what overlaps that: for the watch, before a plan takes something away.
    private(set) var scanned: [Finding] = []

    init(scanner: IdentifierScanner, findsNames: Bool) { (self.scanner, headed) = (scanner, HeadedScanner(scanner, findsNames: findsNames)) }

    func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
        let first = findings.count
        defer { scanned = ContentLook.touching(findings[first...]) }
        guard pieces.contains(where: { !$0.name.isEmpty || $0.isKey }) else { return scanner.find(in: bytes, range, heading: nil, into: &findings) }
        for piece in pieces where !piece.range.isEmpty {
            headed.find(in: bytes, piece.range, heading: piece.name, isKey: piece.isKey, into: &findings)
        }
    }
}
