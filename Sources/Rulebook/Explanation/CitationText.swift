public import Text

extension Rulebook {
    /// A citation as lawyers write it: "art. 6 lid 1 onder f AVG", "Art. 6(1)(f) GDPR"; "C-621/22, par. 37-57".
    public func text(of citation: Citation) -> Bilingual {
        let source = sources[citation.source]
        if citation.place.isEmpty { return source.short }
        if source.level == .statute, let article = ArticlePlace(citation.place) {
            let hasPoints = source.pointArticles.contains(article.article)
            return Bilingual(
                nl: article.dutch(hasPoints: hasPoints) + " " + source.short.nl + article.trailing.nl,
                en: article.english + " " + source.short.en + article.trailing.en)
        }
        let words = Self.namedPlaces.first { citation.place.hasPrefix($0.written) }
        let place = words.map { $0.shown + Bilingual(String(citation.place.dropFirst($0.written.count))) } ?? Bilingual(citation.place)
        return source.short + Bilingual(words?.isPart == true ? " " : ", ") + place
    }

    /// All citations of a norm, one after the other.
    public func citationText(_ citations: [Citation]) -> Bilingual {
        let texts = citations.map { text(of: $0) }
        return Bilingual(nl: texts.map(\.nl).joined(separator: "; "), en: texts.map(\.en).joined(separator: "; "))
    }

    /// All citations as the rule files write them, `AVG 6(1)(f)`: what people who know the files search for.
    public func writtenCitations(_ citations: [Citation]) -> String {
        citations.map { sources[$0.source].id + " " + $0.place }.joined(separator: "; ")
    }

    /// The words with which a place may begin, and how they are shown.
    private static let namedPlaces: [(written: String, shown: Bilingual, isPart: Bool)] = [
        ("par ", Bilingual("par. "), false),
        ("annex ", Bilingual(nl: "bijlage ", en: "Annex "), true),
        ("recital ", Bilingual(nl: "overweging ", en: "recital "), true),
    ]
}

extension Source {
    /// Where the official text of a place stands on the web; nil when the identifier does not tell.
    ///
    /// EU legislation by its ELI (`data.europa.eu/eli/…/art_6/oj`), Dutch legislation by its BWB number (`wetten.overheid.nl`, JCI
    /// 1.3), decisions by their ECLI. Unchecked, from memory: the forms of these addresses.
    public func address(of place: String) -> Bilingual? {
        guard let identifier else { return nil }
        let article = level == .statute ? ArticlePlace(place)?.article : nil
        if identifier.hasPrefix("http://data.europa.eu/eli/"), identifier.hasSuffix("/oj") {
            let act = "https" + identifier.dropFirst(4).dropLast(3)
            return Bilingual(act + (article.map { "/art_\($0)" } ?? "") + "/oj")
        }
        if identifier.hasPrefix("BWBR") {
            return Bilingual("https://wetten.overheid.nl/" + (article.map { "jci1.3:c:\(identifier)&artikel=\($0)" } ?? identifier))
        }
        if identifier.hasPrefix("ECLI:NL:") { return Bilingual("https://deeplink.rechtspraak.nl/uitspraak?id=" + identifier) }
        if identifier.hasPrefix("ECLI:EU:") {
            let end = "/TXT/?uri=ecli:" + identifier
            return Bilingual(nl: "https://eur-lex.europa.eu/legal-content/NL" + end, en: "https://eur-lex.europa.eu/legal-content/EN" + end)
        }
        return nil
    }
}

/// A place in a statute, taken apart: `6(1)(f)`, `11.7a(3)(b)`, `32(1)-(2)`, `25-26`, `6(1) last sentence`.
struct ArticlePlace {
    /// `6`, `11.7a`, `7:454`; the first of a range.
    var article: String
    /// The last article of a range.
    private var lastArticle: String?
    /// What stands in brackets, with the end of a range.
    private var parts: [(from: String, through: String?)] = []
    /// Words after the numbers, with what joins them.
    var trailing = Bilingual("")

    /// Nil when the place does not start with an article number, or goes on in a way that is not known.
    init?(_ place: String) {
        var rest = Substring(place)
        guard let first = Self.number(&rest) else { return nil }
        article = first
        if rest.first == "-", rest.dropFirst().first?.isNumber == true {
            rest = rest.dropFirst()
            lastArticle = Self.number(&rest)
        }
        while let part = Self.bracketed(&rest) {
            var ahead = rest
            if ahead.first == "-" {
                ahead = ahead.dropFirst()
                guard let through = Self.bracketed(&ahead) else { return nil }
                rest = ahead
                parts.append((part, through))
            } else {
                parts.append((part, nil))
            }
        }
        switch rest {
        case "": break
        case " first words": trailing = Bilingual(nl: ", aanhef", en: ", first words")
        case " last sentence": trailing = Bilingual(nl: ", laatste zin", en: ", last sentence")
        default: return nil
        }
    }

    /// "art. 6 lid 1 onder f"; where the article is a list of points, "art. 4 onder 11".
    func dutch(hasPoints: Bool) -> String {
        var words = "art. " + article + (lastArticle.map { "-" + $0 } ?? "")
        var wasLettered = false
        for (from, through) in parts {
            let isNumber = from.first?.isNumber == true
            words += isNumber && !hasPoints ? " lid " : wasLettered ? " sub " : " onder "
            words += from + (through.map { "-" + $0 } ?? "")
            wasLettered = !isNumber
        }
        return words
    }

    /// "Art. 6(1)(f)".
    var english: String {
        (lastArticle == nil ? "Art. " : "Arts. ") + article + (lastArticle.map { "-" + $0 } ?? "")
            + parts.map { "(\($0.from))" + ($0.through.map { "-(\($0))" } ?? "") }.joined()
    }

    /// `6`, `35c`, `11.7a` or `7:454`.
    private static func number(_ rest: inout Substring) -> String? {
        func one(_ rest: inout Substring) -> Substring {
            let digits = rest.prefix { $0.isNumber }
            rest = rest.dropFirst(digits.count)
            let letters = digits.isEmpty ? "" : rest.prefix { $0.isLowercase }
            rest = rest.dropFirst(letters.count)
            return digits + letters
        }
        let first = one(&rest)
        guard !first.isEmpty else { return nil }
        guard let mark = rest.first, mark == "." || mark == ":", rest.dropFirst().first?.isNumber == true else { return String(first) }
        rest = rest.dropFirst()
        return "\(first)\(mark)\(one(&rest))"
    }

    private static func bracketed(_ rest: inout Substring) -> String? {
        guard rest.first == "(", let end = rest.firstIndex(of: ")") else { return nil }
        let inner = rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        return String(inner)
    }
}
