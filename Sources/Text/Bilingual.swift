/// A text in Dutch and in English, kept side by side so that neither can go missing.
public struct Bilingual: Sendable, Hashable, Codable {
    public var nl: String
    public var en: String

    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// The same text in both languages: names, numbers, citations.
    public init(_ both: String) {
        self.init(nl: both, en: both)
    }

    public subscript(language: Language) -> String {
        switch language {
        case .nl: nl
        case .en: en
        }
    }

    public var isEmpty: Bool { nl.isEmpty && en.isEmpty }

    public static func + (left: Bilingual, right: Bilingual) -> Bilingual {
        Bilingual(nl: left.nl + right.nl, en: left.en + right.en)
    }
}
