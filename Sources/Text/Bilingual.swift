/// One text for people, in Dutch and in English side by side.
///
///     let yes = Bilingual(nl: "Ja", en: "Yes")
///     yes[.en]  // "Yes"
public struct Bilingual: Sendable, Hashable, Codable {
    public var nl: String
    public var en: String

    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// The text in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .nl: nl
        case .en: en
        }
    }
}
