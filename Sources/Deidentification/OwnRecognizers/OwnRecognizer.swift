public import Recognizers
import Text

/// What an organisation looks for itself: a regular expression, a list of phrases, or both, perhaps only near certain words.
public struct OwnRecognizer: Sendable {
    /// Words that must stand near.
    public struct Context: Sendable, Hashable {
        public var before: [String]
        public var after: [String]
        /// How many words may stand between.
        public var within: Int

        public init(before: [String] = [], after: [String] = [], within: Int = 5) { (self.before, self.after, self.within) = (before, after, within) }
    }

    /// What it is called in findings and, for the kind `own`, in placeholders.
    public let name: String
    public let kind: EntityKind
    public let pattern: String?
    public let phrases: [String]
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

    /// What it finds in a text by itself.
    public func matches(in text: String) -> [Range<Int>] {
        var text = text
        var findings: [Finding] = []
        let search = OwnSearch([self])
        text.withUTF8 { bytes in search.find(in: bytes, 0..<bytes.count, into: &findings) }
        return findings.map(\.span)
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
