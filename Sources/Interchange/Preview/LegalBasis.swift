import Text

/// The six grounds of article 6(1) AVG, and how the formats call them.
///
/// Only what names one ground plainly is recognised; there is no default.
enum LegalBasis: String, CaseIterable, Sendable {
    case consent, contract
    case legalObligation = "legal obligation"
    case vitalInterests = "vital interests"
    case publicTask = "public task"
    case legitimateInterest = "legitimate interest"

    static let fact = "claimed legal basis"

    /// The letter in article 6(1).
    var letter: String { String(Array("abcdef")[Self.allCases.firstIndex(of: self)!]) }

    /// The option in `RegisterFields.legalBases`.
    var field: String { self == .vitalInterests ? "vital-interest" : rawValue.replacing(" ", with: "-") }

    /// The literal answers of the state's DPIA form, with its missing letter.
    var stateAnswer: String {
        switch self {
        case .consent: "Rechtsgrond toestemming"
        case .contract: "Rechtsgrond noodzakelijk voor de uitvoering van een overeenkoms"
        case .legalObligation: "Rechtsgrond wettelijke verplichting"
        case .vitalInterests: "Rechtsgrond vitaal belang"
        case .publicTask: "Rechtsgrond taak van algemeen belang"
        case .legitimateInterest: "Rechtsgrond gerechtvaardigd belang"
        }
    }

    /// The answer to the fact as JSON.
    var answer: String { "\"\(rawValue)\"" }

    init?(answer: String) { self.init(rawValue: String(answer.dropFirst().dropLast())) }

    /// The ground of a name, such as “publieke taak”.
    static func named(_ text: some StringProtocol) -> LegalBasis? {
        var word = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        while let last = word.last, ".;,".contains(last) { word.removeLast() }
        return words[word]
    }

    /// The ground of a letter in article 6(1).
    static func lettered(_ letter: some StringProtocol) -> LegalBasis? {
        let letter = letter.lowercased()
        return allCases.first { $0.letter == letter }
    }

    /// Whether a text speaks of another ground than this one.
    func isContradicted(by text: String) -> Bool {
        if text.isEmpty { return false }
        let lower = text.lowercased()
        return Self.words.contains { $0.value != self && lower.contains($0.key) }
    }

    private static let words: [String: LegalBasis] = {
        var words: [String: LegalBasis] = [:]
        for basis in allCases {
            words[basis.rawValue] = basis
            words[basis.field] = basis
            words[basis.stateAnswer.lowercased()] = basis
        }
        let others: [LegalBasis: [String]] = [
            .consent: [
                "toestemming", "toestemming betrokkene", "toestemming betrokkenen", "toestemming van betrokkene", "toestemming van betrokkenen",
                "toestemming van de betrokkene", "toestemming van de betrokkenen", "consentement",
            ],
            .contract: [
                "overeenkomst", "uitvoering overeenkomst", "uitvoering van een overeenkomst", "uitvoering van de overeenkomst",
                "noodzakelijk voor de uitvoering van een overeenkomst", "uitvoering contract", "contract met betrokkene", "overeenkomst met betrokkene",
                "overeenkomst met de betrokkene", "performance of a contract", "rechtsgrond noodzakelijk voor de uitvoering van een overeenkomst", "contrat",
            ],
            .legalObligation: [
                "wettelijke verplichting", "wettelijke verplichtingen", "wettelijke plicht", "nakomen wettelijke verplichting",
                "nakoming wettelijke verplichting", "legal obligations", "obligation légale",
            ],
            .vitalInterests: [
                "vitaal belang", "vitale belangen", "vitaal belang betrokkene", "vital interest",
            ],
            .publicTask: [
                "taak van algemeen belang", "publieke taak", "publieke taken", "publiekrechtelijke taak", "taak algemeen belang",
                "taak in het algemeen belang", "algemeen belang", "uitoefening openbaar gezag", "uitoefening van openbaar gezag",
                "taak van algemeen belang of openbaar gezag",
                "public interest", "openbaar gezag", "mission d'intérêt public",
            ],
            .legitimateInterest: [
                "gerechtvaardigd belang", "gerechtvaardigde belangen", "gerechtvaardigd belang verantwoordelijke", "legitimate interests",
                "intérêt légitime",
            ],
        ]
        for (basis, names) in others { for name in names { words[name] = basis } }
        return words
    }()
}
