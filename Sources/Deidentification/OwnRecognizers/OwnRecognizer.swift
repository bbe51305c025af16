public import Recognizers
import Text

/// What an organisation looks for itself: a regular expression, a list of phrases, or both, perhaps only near certain words.
public struct OwnRecognizer: Sendable {
    /// Words that must stand near.
    public struct Context: Sendable, Hashable {
        /// One of these before it is enough.
        public var before: [String]
        /// Or one of these behind it.
        public var after: [String]
        /// How many words may stand between.
        public var within: Int

        /// - Parameter within: how many words may stand between.
        public init(before: [String] = [], after: [String] = [], within: Int = 5) { (self.before, self.after, self.within) = (before, after, within) }
    }

    /// What it is called in findings and, for the kind `own`, in placeholders.
    public let name: String
    /// What its findings count as.
    public let kind: EntityKind
    /// A regular expression (PCRE2).
    public let pattern: String?
    /// Phrases that are found wherever they stand, whatever their capitals and accents.
    public let phrases: [String]
    /// Nil where nothing need stand near.
    public let context: Context?
    /// In hundredths.
    public let confidence: UInt8
    let expression: RegularExpression?

    /// - Throws: `DeidentificationError` without a place, for a pattern that is not right or that matches nothing at all.
    public init(
        name: String, kind: EntityKind = .own, pattern: String? = nil, phrases: [String] = [], context: Context? = nil, confidence: UInt8 = 90
    ) throws(DeidentificationError) {
        do {
            expression = if let pattern { try RegularExpression(pattern) } else { nil }
        } catch {
            throw DeidentificationError(
                "bad-pattern",
                .init(
                    nl: "de reguliere expressie klopt niet bij teken \(error.offset + 1): \(error.message)",
                    en: "the regular expression is wrong at character \(error.offset + 1): \(error.message)"))
        }
        (self.name, self.kind, self.pattern, self.phrases, self.context, self.confidence) = (name, kind, pattern, phrases, context, min(confidence, 100))
    }

    func write(_ json: inout JSONWriter) {
        json.beginObject()
        json.field("name", name)
        json.field("kind", kind.rawValue)
        if let pattern { json.field("pattern", pattern) }
        json.array("phrases", phrases)
        if let context {
            json.array("before", context.before)
            json.array("after", context.after)
            json.field("within", context.within)
        }
        json.field("confidence", Int(confidence))
        json.endObject()
    }
}
