import Text

/// What makes a text that names a ground speak of something else.
extension LegalBasis {
    /// Whether a law stands right behind an article, so that the article is of that law: “art. 6 lid 1 onder c Wet politiegegevens”.
    static func isOfAnotherLaw(_ rest: Substring) -> Bool {
        var near = rest.drop(while: \.isWhitespace)
        if near.first == "," {
            // “onder c, van de Wet …”; after a comma alone another law is a second thing.
            near = near.dropFirst().drop(while: \.isWhitespace)
            guard near.lowercased().hasPrefix("van ") else { return false }
        }
        let words = near.prefix { !",:;()/|=–—+&\n".contains($0) }.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let named = words.drop { ["van", "de", "het", "der", "uit", "of", "the", "algemene", "nieuwe", "oude"].contains($0) }
        guard let first = named.first else { return false }
        return isLaw(first) || named.prefix(5).contains("act")
    }

    private static func isLaw(_ word: String) -> Bool {
        if abbreviations.contains(word) || word == "richtlijn" || word == "directive" { return true }
        return ["wet", "wetboek", "besluit", "regeling"].contains(where: word.hasSuffix) || word.hasSuffix("verordening") && word != "verordening"
    }

    private static let abbreviations: Set<String> = [
        "uavg", "wpg", "wjsg", "wbp", "awb", "wft", "wwft", "wmo", "wvggz", "wgbo", "wkkgz", "wzd", "bw", "sr", "sv", "rv", "awr", "iw", "suwi", "wlz", "zvw",
        "pw", "apv", "evrm", "wob", "woo", "wiv", "wbrp", "gw", "wnt", "wvo", "wvw", "wdo", "led",
    ]

    /// Whether a text names what only shares a word with this ground: an agreement with a processor or supplier, or the consent of a board.
    func isMistaken(in text: String) -> Bool {
        let lower = text.lowercased()
        switch self {
        case .contract: return ["verwerker", "bewerkersovereenkomst", "leverancier", "convenant", "processor", "supplier"].contains(where: lower.contains)
        case .consent:
            let words = text.split { !$0.isLetter }
            if words.contains("OR") || words.contains("MR") { return true }
            let others = ["raad", "directie", "directeur", "bestuur", "management", "werkgever", "leidinggevende", "works council", "the board"]
            return others.contains(where: lower.contains)
        default: return false
        }
    }
}
