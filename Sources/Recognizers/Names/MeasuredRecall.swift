extension NameRecognizer.Setting {
    /// How many of the names in the labelled texts that were kept apart from training were found whole, and how many there are: see
    /// `Training/PersonNames/MODEL_CARD.md`, which says of what kinds of text that is.
    public var measured: (found: Int, labelled: Int) {
        switch self {
        case .precise: (2512, 2753)
        case .sensitive: (2651, 2753)
        }
    }
}
