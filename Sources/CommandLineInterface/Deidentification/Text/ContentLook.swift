import Deidentification
import DocumentReading
import Jobs
import Recognizers
import Synchronization

/// Tells the watch of a job what sensitive data stand in its input. It looks by itself, at all of a document and for all kinds: what a plan leaves out, or allows, is in
/// the input all the same, and whoever writes the plan is the one who is watched.
final class ContentLook: Sendable {
    private let watch: CategoryWatch
    private let scanner = IdentifierScanner()
    /// What the headings that were met say of the cells under them.
    private let headings = Mutex<[String: ContentCategory?]>([:])

    init(_ watch: CategoryWatch) { self.watch = watch }

    /// Looks through a record.
    /// - Throws: `JobFault.category` at the first place that the permit does not cover.
    func look(at record: DocumentText, file: String?) throws(JobFault) {
        var findings: [Finding] = []
        record.bytes.withUnsafeBufferPointer { bytes in
            for piece in record.pieces where !piece.range.isEmpty {
                scanner.find(in: bytes, piece.range, heading: piece.name.isEmpty ? nil : piece.name, into: &findings)
            }
        }
        try tell(Self.touching(findings[...]), and: [], of: record, file: file)
    }

    /// Tells what was found in a record by a scan for all kinds, before any plan took something away.
    /// - Parameters:
    ///   - findings: those that `touching` gives; nil where the whole record was looked at before.
    ///   - own: what the plan's own recognisers found in it.
    /// - Throws: `JobFault.category` at the first place that the permit does not cover.
    func tell(_ findings: [Finding]?, and own: [Finding], of text: DocumentText, file: String?) throws(JobFault) {
        if findings != nil {
            for piece in text.pieces where !piece.range.isEmpty && !piece.name.isEmpty {
                // A heading speaks for every cell under it.
                if let category = category(of: piece.name) { try watch.saw(category, .sure, at: ContentPlace(file: file, line: text.line)) }
            }
        }
        // Beside what the scan found and not instead of it: a broad recogniser of one's own would hide the rest.
        let all = (FindingResolver.resolve(findings ?? []) + own).sorted { $0.span.lowerBound < $1.span.lowerBound }
        // Lines are counted on from the finding before: a document may be long, and have many.
        var (counted, lines, lineStart) = (0, 0, 0)
        let isWhole = text.pieces.count <= 1
        for finding in all {
            guard let category = Self.categories[finding.kind.ordinal] else { continue }
            let between = counted..<max(counted, finding.span.lowerBound)
            if isWhole {
                text.bytes.withUnsafeBufferPointer { bytes in
                    lines += LineEnds.count(UnsafeBufferPointer(rebasing: bytes[between]))
                    lineStart = LineEnds.lastStart(bytes, between) ?? lineStart
                }
            }
            counted = between.upperBound
            let place = ContentPlace(
                file: file, line: text.line + (isWhole ? lines : 0), column: isWhole ? finding.span.lowerBound - lineStart + 1 : nil)
            try watch.saw(category, Sureness(confidence: Double(finding.confidence) / 100), at: place)
        }
    }

    /// The findings of sensitive data, and those that overlap them, but names: most of a text says nothing of either.
    static func touching(_ findings: ArraySlice<Finding>) -> [Finding] {
        let categories = Self.categories
        // By index: a loop over the findings themselves would copy each.
        var spans: [Range<Int>] = []
        for index in findings.indices where categories[findings[index].kind.ordinal] != nil { spans.append(findings[index].span) }
        spans.sort { $0.lowerBound < $1.lowerBound }
        guard let first = spans.first else { return [] }
        let last = spans.reduce(first.upperBound) { max($0, $1.upperBound) }
        func touches(_ span: Range<Int>) -> Bool {
            guard span.upperBound > first.lowerBound, span.lowerBound < last else { return false }
            // Those that begin before the finding ends; the few nearest are looked at, for spans are short.
            var (low, high) = (0, spans.count)
            while low < high {
                let middle = (low + high) / 2
                if spans[middle].lowerBound < span.upperBound { low = middle + 1 } else { high = middle }
            }
            return spans[max(0, low - 8)..<low].contains { $0.overlaps(span) }
        }
        var touching: [Finding] = []
        for index in findings.indices {
            let (kind, span) = (findings[index].kind, findings[index].span)
            if categories[kind.ordinal] != nil || kind != .person && touches(span) { touching.append(findings[index]) }
        }
        return touching
    }

    private func category(of heading: String) -> ContentCategory? {
        headings.withLock { known in
            if let category = known[heading] { return category }
            let category = SensitiveHeadings.category(of: heading)
            // Names of fields in JSON are anybody's: what is met once is not kept for ever.
            if known.count < 10_000 { known[heading] = .some(category) }
            return category
        }
    }

    /// By the place of a kind among all, what it tells of.
    private static let categories = EntityKind.allCases.map { ContentCategory(finding: $0.rawValue) }
}
