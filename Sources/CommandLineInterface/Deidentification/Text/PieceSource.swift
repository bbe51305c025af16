import Deidentification
import DocumentReading
import Recognizers

/// Looks for identifiers in each piece of a document under its own heading, and takes what stands in a column of names for a name.
final class PieceSource: FindingSource {
    private let scanner: IdentifierScanner
    private let findsNames: Bool
    var pieces: [DocumentText.Piece] = []
    /// What was found last, of all kinds but names: those say nothing of what else stands there.
    private(set) var scanned: [Finding] = []

    init(scanner: IdentifierScanner, findsNames: Bool) { (self.scanner, self.findsNames) = (scanner, findsNames) }

    func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
        let first = findings.count
        defer { scanned = findings[first...].filter { $0.kind != .person } }
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
