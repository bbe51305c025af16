public import Rulebook
public import Text

/// What the program tells the shell. This is the only table of these numbers.
public enum ExitStatus: Int32, Sendable, CaseIterable {
    case permitted = 0
    case checkFailed = 1
    case conditions = 10
    case notCovered = 11
    case weighing = 20
    case undecided = 21
    case dutyBreached = 30
    case prohibited = 40
    case usage = 64
    case badInput = 65
    case noInput = 66
    case internalError = 70

    /// The status that tells a verdict.
    public init(_ headline: Headline) {
        self =
            switch headline {
            case .permitted: .permitted
            case .conditions: .conditions
            case .notCovered: .notCovered
            case .weighing: .weighing
            case .undecided: .undecided
            case .dutyBreached: .dutyBreached
            case .prohibited: .prohibited
            }
    }

    public var meaning: Bilingual {
        switch self {
        case .permitted: .init(nl: "toegestaan; of: gelukt", en: "permitted; or: done")
        case .checkFailed: .init(nl: "een controle van het regelboek of van een zaak slaagt niet", en: "a check of the rulebook or of a case fails")
        case .conditions: Headline.conditions.text
        case .notCovered: Headline.notCovered.text
        case .weighing: Headline.weighing.text
        case .undecided: Headline.undecided.text
        case .dutyBreached: Headline.dutyBreached.text
        case .prohibited: Headline.prohibited.text
        case .usage: .init(nl: "de opdracht is niet goed geschreven", en: "the command is not written well")
        case .badInput:
            .init(nl: "er zit een fout in het bestand, een wijziging of het regelboek", en: "a mistake in the file, a change or the rulebook")
        case .noInput: .init(nl: "het bestand of het regelboek is er niet", en: "there is no such file or rulebook")
        case .internalError: .init(nl: "een fout in het programma", en: "a fault in the program")
        }
    }

    /// The table, one status a line.
    public static func table(in language: Language) -> String {
        allCases.map { status in
            let number = String(status.rawValue)
            return String(repeating: " ", count: 4 - number.count) + number + "  " + status.meaning[language]
        }.joined(separator: "\n")
    }
}
