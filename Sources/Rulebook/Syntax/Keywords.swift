import Text

/// The words of the rule language, each in English and in Dutch: one grammar, two keyword languages.
enum Keyword: CaseIterable {
    // Statements.
    case source, regime, group, fact, assessment, constraint, means, rule, exception, duty, weigh, term, gap, conflict
    // Clauses.
    case nl, en, level, id, short, date, points, verify, askNL, askEN, helpNL, helpEN, type, prior, change, burden, dpv
    case scope, when, unless, cites, norms, valid, force, noteNL, noteEN, mendNL, mendEN, to, binds, by, fulfilled, refused
    case effect, evidenceNL, evidenceEN, termClause, settledYes, settledNo, factor, towards, against, stronglyAgainst, stronglyFor
    case together, length, counts, fromNL, fromEN, side, ifClause, then
    // Conditions.
    case allOf, anyOf, noneOf, atLeast, not, isOneOf, isOption, includesAny, includesAll, includes
    case assessed, weighed, applies, always

    var spelling: (en: String, nl: String) {
        switch self {
        case .source: ("source", "bron")
        case .regime: ("regime", "regime")
        case .group: ("group", "groep")
        case .fact: ("fact", "feit")
        case .assessment: ("assessment", "oordeel")
        case .constraint: ("constraint", "verband")
        case .means: ("means", "begrip")
        case .rule: ("rule", "verbod")
        case .exception: ("exception", "uitzondering")
        case .duty: ("duty", "plicht")
        case .weigh: ("weigh", "weging")
        case .term: ("term", "termijn")
        case .gap: ("gap", "leemte")
        case .conflict: ("conflict", "tegenspraak")
        case .nl: ("nl", "nl")
        case .en: ("en", "en")
        case .level: ("level", "niveau")
        case .id: ("id", "id")
        case .short: ("short", "kort")
        case .date: ("date", "datum")
        case .points: ("points", "punten")
        case .verify: ("verify", "verifiëren")
        case .askNL: ("ask nl", "vraag nl")
        case .askEN: ("ask en", "vraag en")
        case .helpNL: ("help nl", "hulp nl")
        case .helpEN: ("help en", "hulp en")
        case .type: ("type", "soort")
        case .prior: ("prior", "vooraf")
        case .change: ("change", "wijzigen")
        case .burden: ("burden", "bewijslast")
        case .dpv: ("dpv", "dpv")
        case .scope: ("scope", "reikwijdte")
        case .when: ("when", "wanneer")
        case .unless: ("unless", "tenzij")
        case .cites: ("cites", "bronnen")
        case .norms: ("norms", "normen")
        case .valid: ("valid", "geldig")
        case .force: ("force", "gezag")
        case .noteNL: ("note nl", "noot nl")
        case .noteEN: ("note en", "noot en")
        case .mendNL: ("mend nl", "herstel nl")
        case .mendEN: ("mend en", "herstel en")
        case .to: ("to", "op")
        case .binds: ("binds", "bindt")
        case .by: ("by", "door")
        case .fulfilled: ("fulfilled", "vervuld")
        case .refused: ("refused", "geweigerd")
        case .effect: ("effect", "gevolg")
        case .evidenceNL: ("evidence nl", "bewijs nl")
        case .evidenceEN: ("evidence en", "bewijs en")
        case .termClause: ("term", "termijn")
        case .settledYes: ("settled yes when", "beslist ja wanneer")
        case .settledNo: ("settled no when", "beslist nee wanneer")
        case .factor: ("factor", "factor")
        case .towards: ("for", "voor")
        case .against: ("against", "tegen")
        case .stronglyAgainst: ("strongly against", "sterk tegen")
        case .stronglyFor: ("strongly for", "sterk voor")
        case .together: ("together", "samen")
        case .length: ("length", "duur")
        case .counts: ("counts", "telt")
        case .fromNL: ("from nl", "vanaf nl")
        case .fromEN: ("from en", "vanaf en")
        case .side: ("side", "kant")
        case .ifClause: ("if", "als")
        case .then: ("then", "dan")
        case .allOf: ("all of", "alle van")
        case .anyOf: ("any of", "een van")
        case .noneOf: ("none of", "geen van")
        case .atLeast: ("at least", "ten minste")
        case .not: ("not", "niet")
        case .isOneOf: ("is one of", "is een van")
        case .isOption: ("is", "is")
        case .includesAny: ("includes any of", "bevat een van")
        case .includesAll: ("includes all of", "bevat alle van")
        case .includes: ("includes", "bevat")
        case .assessed: ("assessed:", "beoordeeld:")
        case .weighed: ("weighed:", "afgewogen:")
        case .applies: ("applies", "geldt")
        case .always: ("always", "altijd")
        }
    }

    func spelled(in language: Language) -> String { language == .nl ? spelling.nl : spelling.en }

    static let statements: [Keyword] = [
        .source, .regime, .group, .fact, .assessment, .constraint, .means, .rule, .exception, .duty, .weigh, .term,
        .gap, .conflict,
    ]

    /// The keyword among `allowed` with which `text` starts as a whole word, longest first, and the rest of the text.
    static func leading(_ text: Substring, among allowed: [Keyword]) -> (Keyword, Substring)? {
        var best: (keyword: Keyword, length: Int)?
        for keyword in allowed {
            for word in [keyword.spelling.en, keyword.spelling.nl] where text.utf8.starts(with: word.utf8) {
                let length = word.utf8.count
                let end = text.utf8.index(text.utf8.startIndex, offsetBy: length)
                let isWhole = end == text.utf8.endIndex || text.utf8[end] == UInt8(ascii: " ")
                if isWhole, length > best?.length ?? 0 { best = (keyword, length) }
            }
        }
        guard let best else { return nil }
        let rest = text.utf8.dropFirst(best.length).drop { $0 == UInt8(ascii: " ") }
        return (best.keyword, Substring(rest))
    }
}
