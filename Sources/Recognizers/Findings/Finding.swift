/// A stretch of text that says something of a person: what, where, how sure, and why.
public struct Finding: Sendable, Hashable {
    public var kind: EntityKind
    /// Offsets in bytes of UTF-8, from the start of the text that was examined.
    public var span: Range<Int>
    /// In hundredths: 100 is certain by form alone, such as a valid IBAN.
    public var confidence: UInt8
    public var reason: Reason
    /// The name of the recogniser that found it, such as `nl-bsn`.
    public var recognizer: String

    /// What makes it a finding.
    public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
        /// A check digit or control number is right.
        case checksum
        /// Its form alone says it.
        case form
        /// Its form, beside a word that says what it is.
        case context
        /// It stands in a list.
        case list
        /// The model of names says so.
        case model
        /// The caller said that this is the name of somebody in the text.
        case known
        /// The same words were found surely elsewhere in the document.
        case repetition
    }

    public init(_ kind: EntityKind, _ span: Range<Int>, confidence: UInt8, reason: Reason, recognizer: String) {
        (self.kind, self.span, self.confidence, self.reason, self.recognizer) = (kind, span, confidence, reason, recognizer)
    }
}
