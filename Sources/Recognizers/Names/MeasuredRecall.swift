public import Text

/// How many names the model finds, as measured on labelled texts that it did not learn from: `Training/PersonNames/MODEL_CARD.md` says of what kinds of text they
/// are, and on which of them its thresholds were chosen.
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
        case (.precise, .nl): MeasuredRecall(documents: 897, names: 10_797, whole: 0.9336, interval: 0.9259...0.9407, leaking: 0.4125)
        case (.precise, .en): MeasuredRecall(documents: 111, names: 1428, whole: 0.9118, interval: 0.8901...0.9316, leaking: 0.5676)
        case (.precise, nil): MeasuredRecall(documents: 111, names: 1428, whole: 0.9006, interval: 0.8776...0.9220, leaking: 0.5856)
        case (.sensitive, .nl): MeasuredRecall(documents: 897, names: 10_797, whole: 0.9818, interval: 0.9783...0.9852, leaking: 0.1527)
        case (.sensitive, .en): MeasuredRecall(documents: 111, names: 1428, whole: 0.9755, interval: 0.9632...0.9862, leaking: 0.1892)
        case (.sensitive, nil): MeasuredRecall(documents: 111, names: 1428, whole: 0.9706, interval: 0.9579...0.9816, leaking: 0.2432)
        }
    }
}
