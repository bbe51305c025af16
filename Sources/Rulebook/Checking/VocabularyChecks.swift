import Text

extension Rulebook {
    /// Names that are easily taken for each other, and questions that may hide law.
    func vocabularyDiagnostics() -> [Diagnostic] {
        nearDuplicates() + questionsThatCiteLaw()
    }

    private struct Name {
        var text: String
        var bytes: [UInt8]
        var words: [String]
        var position: SourcePosition
    }

    private func nearDuplicates() -> [Diagnostic] {
        let named = facts.map { ($0.name, $0.position) } + norms.filter { $0.kind == .means }.map { ($0.text, $0.position) }
        return Language.allCases.flatMap { language -> [Diagnostic] in
            let names = named.map { name, position in
                let text = normalized(name[language])
                return Name(
                    text: name[language], bytes: Array(text.utf8),
                    words: text.split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted(), position: position)
            }
            var found: [Diagnostic] = []
            for (index, name) in names.enumerated() {
                for other in names[..<index] where isNear(name, other) {
                    found.append(
                        Diagnostic(
                            "near-duplicate", .warning, at: name.position,
                            .init(nl: "“\(name.text)” lijkt erg op “\(other.text)”", en: "“\(name.text)” is very much like “\(other.text)”"),
                            hint: .init(
                                nl: "is het hetzelfde, gebruik dan één naam; zie \(other.position)",
                                en: "if it is the same, use one name; see \(other.position)")))
                }
            }
            return found
        }
    }

    /// Two letters apart, or the same words in another order. In short names two letters make another word.
    private func isNear(_ a: Name, _ b: Name) -> Bool {
        if a.words == b.words, a.words.count > 1 { return true }
        guard min(a.bytes.count, b.bytes.count) >= 8, abs(a.bytes.count - b.bytes.count) <= 2 else { return false }
        return editDistance(a.bytes, b.bytes) <= 2
    }

    /// A question about the world needs no article; one that cites an article may ask for a legal conclusion.
    private func questionsThatCiteLaw() -> [Diagnostic] {
        facts.filter { $0.isFact && [$0.help, $0.question].contains { $0.map(citesArticle) ?? false } }.map { fact in
            Diagnostic(
                "fact-cites-law", .warning, at: fact.position,
                .init(nl: "de vraag of hulp bij “\(fact.name.nl)” noemt een artikel", en: "the question or help of “\(fact.name.en)” cites an article"),
                hint: .init(
                    nl: "een feit gaat over de wereld; wat recht is hoort in een begrip of oordeel",
                    en: "a fact is about the world; what is law belongs in a means or an assessment"))
        }
    }

    private func citesArticle(_ text: Bilingual) -> Bool {
        [text.nl, text.en].contains { text in
            let words = text.lowercased().split(separator: " ")
            return zip(words, words.dropFirst()).contains { word, next in
                ["art.", "artikel", "article", "art"].contains { word.hasSuffix($0) && word.count <= $0.count + 1 } && next.first?.isNumber == true
            }
        }
    }
}
