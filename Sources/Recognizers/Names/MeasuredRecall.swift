public import Text

/// How many names the model finds, as measured on labelled texts that it did not learn from: `Training/PersonNames/MODEL_CARD.md` says of what kinds of text they
/// are, and on which of them its four thresholds were chosen.
public struct MeasuredRecall: Sendable, Hashable {
    /// In how many documents, and how many names are in them.
    public let documents: Int
    public let names: Int
    /// The share of the names of which no word was missed, with the interval in which it lies with 95 % confidence. From whole documents drawn again and again: the
    /// names of one document are missed together.
    public let whole: Double
    public let interval: ClosedRange<Double>
    /// The share of the documents in which a name or a part of one was missed.
    public let leaking: Double
}

extension NameRecognizer.Setting {
    /// As `waarborg-train-names recall` printed it, without the sentences of Wikipedia: one sentence leaks less than a document.
    /// - Parameter language: of the text, by its words; nil where they do not tell: then the worst counts, English that the Dutch model read.
    public func measured(in language: Language?) -> MeasuredRecall {
        switch (self, language) {
        case (.precise, .nl): MeasuredRecall(documents: 617, names: 7144, whole: 0.9425, interval: 0.9330...0.9510, leaking: 0.3549)
        case (.precise, .en): MeasuredRecall(documents: 111, names: 1428, whole: 0.9118, interval: 0.8905...0.9316, leaking: 0.5676)
        case (.precise, nil): MeasuredRecall(documents: 111, names: 1428, whole: 0.9006, interval: 0.8781...0.9217, leaking: 0.5856)
        case (.sensitive, .nl): MeasuredRecall(documents: 617, names: 7144, whole: 0.9766, interval: 0.9705...0.9819, leaking: 0.1750)
        case (.sensitive, .en): MeasuredRecall(documents: 111, names: 1428, whole: 0.9748, interval: 0.9622...0.9861, leaking: 0.1892)
        case (.sensitive, nil): MeasuredRecall(documents: 111, names: 1428, whole: 0.9496, interval: 0.9321...0.9649, leaking: 0.3694)
        }
    }
}
