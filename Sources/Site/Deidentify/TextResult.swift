import Deidentification
import DocumentReading
import Recognizers
import Text

/// What was found in a text, and what came of it.
struct TextResult: Sendable {
    /// A stretch of text that was found.
    struct Found: Sendable {
        var finding: Finding
        /// What comes in its place.
        var replacement: String
    }

    /// A text by itself: all of what was typed, or a row, a line, a message of a file.
    struct Document: Sendable {
        var bytes: [UInt8]
        var found: [Found]
    }

    var plan: TextPlan
    var documents: [Document]
    var counts: TextCounts
    /// To read and copy.
    var treated: String
    /// The file, written again in its own form; nil for a text.
    var file: TextRequest.File?
    /// What else was done to the file.
    var fileCounts: DocumentCounts?

    /// The share of names that is left, where it was measured for what was asked.
    var risk: ResidualRisk? { .ofNames(plan, counts, isWhole: true) }

    /// The findings that still stand in the text, without words that only tell what it is about.
    var left: Int { counts.found.reduce(0) { $0 + ($1.isSpecialCategory ? 0 : counts[$1].left) } }

    /// Whether nothing of what was found was taken out.
    var isOnlyMarked: Bool {
        let identifying = counts.total - counts.specialCategories
        return identifying > 0 && left == identifying
    }

    /// What may be said of the treated text. Never “anonymous”: that asks for a measurement of what can still be told from it.
    var standing: Bilingual {
        if isOnlyMarked { return .init(nl: "gemarkeerd", en: "marked") }
        return TextReport(counts, plan: plan, version: "").standing.label
    }
}
