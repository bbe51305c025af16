public import DisclosureRisk
public import Text

/// What is told of a released table to whoever has to judge it, in order and without a word about how it looks: the page and the PDF put it
/// into their form.
public struct TableLetter: Sendable {
    public enum Block: Sendable {
        case paragraph(Bilingual)
        case bullets([Bilingual])
        /// The first cell of each row names the row.
        case table(caption: Bilingual, columns: [Column], rows: [[Bilingual]])
        case picture(RiskSeries)
    }

    public struct Column: Sendable {
        public var heading: Bilingual
        public var isNumeric: Bool

        init(_ nl: String, _ en: String, isNumeric: Bool = false) { (heading, self.isNumeric) = (Bilingual(nl: nl, en: en), isNumeric) }
    }

    public struct Section: Sendable {
        public var heading: Bilingual
        public var blocks: [Block]
    }

    public var title: Bilingual
    /// The one sentence that may stand above the release.
    public var headline: Bilingual
    /// Whether it went out, and under what.
    public var lead: [Bilingual]
    public var sections: [Section]
}
