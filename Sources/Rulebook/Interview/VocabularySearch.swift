import Text

extension Rulebook {
    /// Facts and assessments in which every word occurs: in the name, the options, the question or the help, in either language.
    ///
    /// Those with the words in the name come first, then options, then the rest; within that the order of the interview.
    /// Without words: all of them.
    public func facts(matching words: [String]) -> [Int] {
        let wanted = words.map { $0.lowercased() }
        let found = facts.indices.compactMap { index -> (index: Int, rank: Int)? in
            let fact = facts[index]
            let name = [fact.name.nl, fact.name.en]
            let options = fact.options.flatMap { [$0.name, $0.hint] }.compactMap { $0 }.flatMap { [$0.nl, $0.en] }
            let rest = [fact.question, fact.help].compactMap { $0 }.flatMap { [$0.nl, $0.en] }
            var rank = 0
            for word in wanted {
                guard let place = [name, options, rest].firstIndex(where: { texts in texts.contains { $0.lowercased().contains(word) } })
                else { return nil }
                rank = max(rank, place)
            }
            return (index, rank)
        }
        return found.sorted { ($0.rank, facts[$0.index].group, $0.index) < ($1.rank, facts[$1.index].group, $1.index) }.map(\.index)
    }

    /// Norms in which every word occurs: in the id, the text, the note or the citations, in either language. An abbreviation that the
    /// vocabulary explains finds what it stands for too.
    public func norms(matching words: [String]) -> [Int] {
        let written = abbreviations
        let wanted = words.map { word in [word.lowercased()] + (written[word.lowercased()] ?? []) }
        return norms.indices.filter { index in
            let norm = norms[index]
            let texts =
                [norm.text, norm.note, citationText(norm.citations)].compactMap { $0 }.flatMap { [$0.nl, $0.en] } + [norm.id, writtenCitations(norm.citations)]
                + norm.listed
            let lowered = texts.map { $0.lowercased() }
            return wanted.allSatisfy { ways in lowered.contains { text in ways.contains { text.contains($0) } } }
        }
    }

    /// What abbreviations in names stand for, in both languages and in small letters: “burgerservicenummer (BSN)” explains `bsn`.
    private var abbreviations: [String: [String]] {
        var found: [String: [String]] = [:]
        for name in facts.flatMap({ [$0.name] + $0.options.map(\.name) }) {
            for text in [name.nl, name.en] {
                guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { continue }
                let short = text[text.index(after: start)...].dropLast()
                guard short.count > 1, short.allSatisfy({ $0.isUppercase || $0.isNumber }) else { continue }
                found[short.lowercased(), default: []] += [name.nl, name.en].map { full in
                    full.replacing("(\(short))", with: "").lowercased().split(separator: " ").joined(separator: " ")
                }
            }
        }
        return found
    }
}
