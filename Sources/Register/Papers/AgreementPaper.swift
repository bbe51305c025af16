public import Rulebook
public import Text

/// Whether each processor agreement says what article 28(3) AVG asks, point by point, and whether it settles reuse.
public struct AgreementPaper: Sendable {
    /// A point of an agreement.
    public struct Point: Sendable, Hashable {
        public var name: Bilingual
        public var source: String
        /// Unknown where nobody said it.
        public var value: Truth
        public var remark: Bilingual?
    }

    public struct Processor: Sendable, Hashable {
        public var name: String
        public var link: String?
        public var points: [Point]

        public var gaps: [Point] { points.filter { $0.value != .yes } }
    }

    public let processors: [Processor]
    /// Whether a processor is used of which the register says nothing.
    public let lacksProcessor: Bool

    public init(_ reading: DossierReading) {
        let flags = RegisterFields.agreementPoints.filter { $0.kind == .flag }
        processors = reading.rows("processors").map { row in
            var points = flags.map { field in
                Point(name: field.name, source: field.source ?? "", value: row[field.id]?.flag.map { $0 ? .yes : .no } ?? .unknown, remark: nil)
            }
            let reuse = row["reuse"]?.text
            points.append(
                Point(
                    name: .init(nl: "Hergebruik voor analyse of training is geregeld", en: "Reuse for analysis or training is settled"),
                    source: "art. 28(10) AVG",
                    value: reuse == nil ? .unknown : reuse == "silent" ? .no : .yes,
                    remark: reading.option(reuse, of: "processors", column: "reuse")))
            let isShown = row["agreement"]?.text != nil || row["agreed-on"]?.date != nil
            // A “no” beside a link or a date: one of both is wrong, and nobody said which.
            let isWritten: Truth =
                switch row["agreed"]?.flag {
                case true: .yes
                case false: isShown ? .unknown : .no
                case nil: isShown ? .yes : .unknown
                }
            points.insert(
                Point(
                    name: .init(nl: "Er is een schriftelijke overeenkomst", en: "There is a written agreement"), source: "art. 28(9) AVG",
                    value: isWritten, remark: nil), at: 0)
            return Processor(name: row["name"]?.text ?? "–", link: row["agreement"]?.text, points: points)
        }
        lacksProcessor = processors.isEmpty && reading.holds("processor used", of: "ways of working") != .no
    }
}
