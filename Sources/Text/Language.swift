/// The languages in which every text for people exists.
///
/// The raw value is the BCP 47 tag that HTML `lang`, HTTP `Accept-Language` and PDF `/Lang` take.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
    case nl
    case en

    /// The other one, for a language switch.
    public var other: Language {
        switch self {
        case .nl: .en
        case .en: .nl
        }
    }

    /// The name of the language in that language: "Nederlands", "English".
    public var ownName: String {
        switch self {
        case .nl: "Nederlands"
        case .en: "English"
        }
    }
}
