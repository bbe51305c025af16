import Foundation
import Recognizers
import Rulebook
import Text

/// Whether the first row of a table is a row of headings. A table without them would have its first row, which is about somebody, written and printed as the names
/// of its columns.
enum HeadingCheck {
    private static let telling: Set<EntityKind> = [.address, .postcode, .dateOfBirth]

    /// - Returns: the first cell, from 0, that looks like a datum of a person; nil where none does.
    static func first(aboutSomebody cells: [String]) -> Int? {
        let scanner = IdentifierScanner(minimumConfidence: 50)
        let names = NameRecognizer(.precise)
        var single: [Int] = []
        for (index, cell) in cells.enumerated() {
            let text = cell.trimmingCharacters(in: .whitespaces)
            if scanner.findings(in: text).contains(where: { $0.kind.isDirectIdentifier || telling.contains($0.kind) }) { return index }
            // Long numbers name no column.
            if text.utf8.count >= 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return index }
            var found: [Finding] = []
            var bytes = Array(text.utf8)
            bytes.withUnsafeMutableBufferPointer { names.find(in: UnsafeBufferPointer($0), 0..<$0.count, into: &found) }
            guard found.contains(where: { $0.kind == .person && $0.span == 0..<bytes.count }) else { continue }
            if bytes.contains(0x20) { return index }
            single.append(index)
        }
        // One word that can be a name may be a month or a heading of its own; several side by side are people.
        return single.count > 1 ? single[0] : nil
    }

    /// - Parameter line: of the source, from 1.
    static func failure(_ index: Int, file: String?, line: Int) -> CommandFailure {
        var complaint = CommandFailure.Complaint(
            "heading-with-data",
            .init(
                nl: "de kop van kolom \(index + 1) ziet eruit als een gegeven van een persoon", en: "the heading of column \(index + 1) looks like data about a person"),
            hint: .init(
                nl: "heeft het bestand geen koppen, geef dan --no-header: dan wordt ook de eerste regel behandeld",
                en: "where the file has no headings, give --no-header: the first line is then treated too"))
        complaint.position = SourcePosition(file: file ?? "-", line: line)
        return CommandFailure(.badInput, [complaint])
    }
}
