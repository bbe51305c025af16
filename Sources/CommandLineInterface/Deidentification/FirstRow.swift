import Recognizers
import Rulebook
import TableRelease
import Text

/// The first row of a table: whether it names the columns, or is about somebody already.
struct FirstRow {
    /// The first place that holds something that headings do not; nil where all of them may be headings.
    let data: Int?

    /// A name in a row that also has words of headings must be as sure as this.
    private static let surely: UInt8 = 75

    /// - Parameter isText: whether the row stood in a file like any other row; names of columns in a database or of members in JSON are no data.
    init(_ headings: [String], isText: Bool) {
        let scanner = IdentifierScanner(minimumConfidence: 50)
        let telling: Set<EntityKind> = [.address, .postcode, .dateOfBirth]
        let found = headings.firstIndex { heading in
            scanner.findings(in: heading).contains { $0.kind.isDirectIdentifier || telling.contains($0.kind) }
        }
        data = found ?? (isText ? Self.number(headings) ?? Self.name(headings) : nil)
    }

    /// Numbers are data, unless they count the columns or name years.
    private static func number(_ headings: [String]) -> Int? {
        let numbers = headings.map { Double($0.replacing(",", with: ".").filter { !$0.isWhitespace }) }
        let given = numbers.compactMap { $0 }
        let isYears = given.allSatisfy { (1900...2100).contains($0) && $0 == $0.rounded() }
        let isCount = given.first.map { $0 == 0 || $0 == 1 } ?? false && zip(given, given.dropFirst()).allSatisfy { $1 == $0 + 1 }
        return isYears || isCount && given.count > 1 ? nil : numbers.firstIndex { $0 != nil }
    }

    /// A name of two words and more is nobody's heading; one word is taken for a name only in a row without a word that headings have.
    private static func name(_ headings: [String]) -> Int? {
        let hasWords = headings.contains { ColumnProfile.isNamed($0) || SensitiveHeadings.category(of: $0) != nil }
        var bytes: [UInt8] = []
        var starts: [Int] = []
        for heading in headings {
            starts.append(bytes.count)
            bytes += Array(heading.utf8) + [UInt8(ascii: ","), UInt8(ascii: " ")]
        }
        var findings: [Finding] = []
        bytes.withUnsafeBufferPointer { NameRecognizer(.precise).find(in: $0, 0..<$0.count, into: &findings) }
        let finding = findings.first { finding in
            guard finding.kind == .person, finding.confidence >= surely else { return false }
            return !hasWords || bytes[finding.span.clamped(to: 0..<bytes.count)].contains(UInt8(ascii: " "))
        }
        return finding.map { finding in (starts.firstIndex { $0 > finding.span.lowerBound } ?? starts.count) - 1 }
    }

    /// - Parameters:
    ///   - place: of the column, from 0.
    ///   - line: of the source, from 1.
    static func failure(_ place: Int, file: String?, line: Int, hint: Bilingual) -> CommandFailure {
        var complaint = CommandFailure.Complaint(
            "heading-with-data",
            .init(
                nl: "de kop van kolom \(place + 1) ziet eruit als een gegeven van een persoon",
                en: "the heading of column \(place + 1) looks like data about a person"), hint: hint)
        complaint.position = SourcePosition(file: file ?? "-", line: line)
        return CommandFailure(.badInput, [complaint])
    }
}
