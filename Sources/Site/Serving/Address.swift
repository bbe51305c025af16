import Markup
import Storage
import Text

/// Every place of the site, whatever the language: the one list of its addresses.
enum Address: Sendable, Hashable {
    case start
    case example(String)
    case removed
    /// Where a form that starts a new assessment goes.
    case assessments
    /// The next question of an assessment.
    case interview(AssessmentToken)
    case question(AssessmentToken, fact: String)
    case takeBack(AssessmentToken)
    case verdict(AssessmentToken)
    case judgement(AssessmentToken)
    case removal(AssessmentToken)
    case download(AssessmentToken, Download)
    case lawBook
    case lawText(String)
    case norm(String)
    case fact(String)
    case facts
    case search
    case sources
    case comparison
    case cases
    case decidedCase(String)
    case programs
    case privacy
    /// Finding and removing personal data in a text.
    case deidentify
    case register(RegisterAddress)

    /// A form in which the outcome can be taken along.
    enum Download: String, Sendable, Hashable, CaseIterable {
        case pdf, json, yaml
    }

    /// The path segments in a language, without the language itself.
    private func segments(_ language: Language) -> [String] {
        func word(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }
        let assessment = word("situatie", "situation")
        let book = word("wetboek", "law-book")
        return switch self {
        case .start: []
        case .example(let id): [word("voorbeeld", "example"), id]
        case .removed: [word("verwijderd", "removed")]
        case .assessments: [assessment]
        case .interview(let token): [assessment, token.text, word("vraag", "question")]
        case .question(let token, let fact): [assessment, token.text, word("vraag", "question"), fact]
        case .takeBack(let token): [assessment, token.text, word("terugnemen", "take-back")]
        case .verdict(let token): [assessment, token.text]
        case .judgement(let token): [assessment, token.text, word("oordeel", "judgement")]
        case .removal(let token): [assessment, token.text, word("verwijderen", "remove")]
        case .download(let token, let form): [assessment, token.text, "download", form.rawValue]
        case .lawBook: [book]
        case .lawText(let path): [book, word("tekst", "text")] + path.split(separator: "/").map(String.init)
        case .norm(let id): [book, "norm", id]
        case .fact(let slug): [book, word("feit", "fact"), slug]
        case .facts: [book, word("feiten", "facts")]
        case .search: [book, word("zoeken", "search")]
        case .sources: [book, word("bronnen", "sources")]
        case .comparison: [book, word("vergelijk", "compare")]
        case .cases: [word("zaken", "cases")]
        case .decidedCase(let id): [word("zaken", "cases"), id]
        case .programs: [word("voor-programmas", "for-programs")]
        case .privacy: ["privacy"]
        case .deidentify: [word("de-identificeren", "de-identify")]
        case .register(let address): address.segments(language)
        }
    }

    /// The path in a language: Dutch stands at the root, English under `/en`.
    func path(
        _ language: Language, query: [(name: String, value: String)] = [], fragment: ElementID? = nil
    ) -> SitePath {
        SitePath((language == .nl ? [] : [language.rawValue]) + segments(language), query: query, fragment: fragment)
    }

    /// The pattern that the router takes for this kind of address; parameters are called `a` and `b`.
    func pattern(_ language: Language) -> String {
        let parts = segments(language).map { $0 == Self.anyToken.text ? ":a" : $0 }
        return "/" + ((language == .nl ? [] : [language.rawValue]) + parts).joined(separator: "/")
    }
}

extension AssessmentToken {
    /// The token in the path of a page about an assessment.
    init?(inPath path: String) {
        let segments = path.split(separator: "/")
        guard let place = segments.prefix(2).firstIndex(where: { $0 == "situatie" || $0 == "situation" }), segments.indices.contains(place + 1)
        else { return nil }
        self.init(String(segments[place + 1]))
    }
}

extension Address {
    /// Stands for any token in a route pattern.
    static let anyToken = AssessmentToken(random: Array(repeating: 0, count: 16))
}
