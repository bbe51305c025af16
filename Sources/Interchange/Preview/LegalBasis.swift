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

    /// The ground that a text names, and what it says besides, such as the law after a colon.
    static func read(_ text: String) -> (basis: LegalBasis, rest: String)? {
        if let basis = exact(text) { return (basis, "") }
        guard let end = text.firstIndex(where: { $0 == ":" || $0 == "(" }), let basis = exact(text[..<end]) else { return nil }
        let rest = PlainText.trimmed(text[end...].drop { $0 == ":" })
        // Another ground behind it: then it does not say plainly which one.
        let lower = rest.lowercased()
        return words.contains { $0.value != basis && lower.contains($0.key) } ? nil : (basis, rest)
    }

    private static func exact(_ text: some StringProtocol) -> LegalBasis? {
        var word = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        while let last = word.last, ".;,".contains(last) { word.removeLast() }
        if let basis = words[word] { return basis }
        return article(word)
    }

    private static let words: [String: LegalBasis] = {
        var words: [String: LegalBasis] = [:]
        for basis in allCases {
            words[basis.rawValue] = basis
            words[basis.field] = basis
            words[basis.stateAnswer.lowercased()] = basis
        }
        let others: [LegalBasis: [String]] = [
            .consent: ["toestemming", "toestemming betrokkene", "toestemming van de betrokkene", "consentement"],
            .contract: [
                "overeenkomst", "uitvoering overeenkomst", "uitvoering van een overeenkomst", "uitvoering van de overeenkomst",
                "performance of a contract", "rechtsgrond noodzakelijk voor de uitvoering van een overeenkomst", "contrat",
            ],
            .legalObligation: ["wettelijke verplichting", "wettelijke plicht", "legal obligations", "obligation légale"],
            .vitalInterests: [
                "vitaal belang", "vitale belangen", "vitaal belang betrokkene", "vital interest",
            ],
            .publicTask: [
                "taak van algemeen belang", "publieke taak", "publiekrechtelijke taak", "taak van algemeen belang of openbaar gezag",
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

    /// `6(1)(c)`, `art. 6 lid 1 sub c`, `6.1.c`, `6 lid 1 onder c AVG`.
    private static func article(_ word: String) -> LegalBasis? {
        let skipped: Set<String> = ["art", "artikel", "article", "lid", "sub", "onder", "onderdeel", "avg", "gdpr", "rgpd"]
        let parts = word.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !skipped.contains($0) }
        let letters: Substring
        switch parts.count {
        case 3 where parts[0] == "6" && parts[1] == "1": letters = parts[2][...]
        case 2 where parts[0] == "6" && parts[1].hasPrefix("1"): letters = parts[1].dropFirst()
        default: return nil
        }
        return letters.count == 1 ? allCases.first { $0.letter == letters } : nil
    }
}
