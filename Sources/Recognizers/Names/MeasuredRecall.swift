/// How many names the model finds, as measured on labelled texts that it did not learn from: `Training/PersonNames/MODEL_CARD.md` says of what kinds of text they
/// are, and on which of them its three thresholds were chosen.
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
    /// - Parameter isEnglish: for English text, which the model knows less well; otherwise Dutch.
    public func measured(isEnglish: Bool) -> MeasuredRecall {
        switch (self, isEnglish) {
        case (.precise, false): MeasuredRecall(documents: 617, names: 7144, whole: 0.9426, interval: 0.9332...0.9511, leaking: 0.3549)
        case (.precise, true): MeasuredRecall(documents: 74, names: 960, whole: 0.9281, interval: 0.9066...0.9481, leaking: 0.5000)
        case (.sensitive, false): MeasuredRecall(documents: 617, names: 7144, whole: 0.9759, interval: 0.9688...0.9818, leaking: 0.1750)
        case (.sensitive, true): MeasuredRecall(documents: 74, names: 960, whole: 0.9677, interval: 0.9517...0.9814, leaking: 0.2568)
        }
    }
}
