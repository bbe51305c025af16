/// One sentence in both languages of the product.
public struct Wording: Sendable, Hashable {
    /// The Dutch text.
    public let nl: String
    /// The English text.
    public let en: String

    /// Puts the Dutch and the English text side by side.
    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }
}
