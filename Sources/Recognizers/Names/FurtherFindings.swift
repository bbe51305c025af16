extension NameRecognizer {
    /// What the words and labels that persons' names are told from say besides: organisations, job titles, and descriptions that fit one person.
    public static let furtherKinds: Set<EntityKind> = [.organisation, .jobTitle, .quasiIdentifier]

    func findFurther(_ tokens: [Token], _ findings: inout [Finding]) {
        if further.contains(.organisation) { findOrganisations(tokens, &findings) }
        if further.contains(.jobTitle) || further.contains(.quasiIdentifier) { findRoles(tokens, &findings) }
    }

    private func findOrganisations(_ tokens: [Token], _ findings: inout [Finding]) {
        var index = 0
        while index < tokens.count {
            guard labels[index] == 5 || labels[index] == 6 else { index += 1; continue }
            var end = index + 1
            while end < tokens.count, labels[end] == 6, !tokens[end].startsLine { end += 1 }
            while end > index, !tokens[end - 1].isWord { end -= 1 }
            if end > index, !(index..<end).allSatisfy({ Self.treaties.contains(tokens[$0].plain) || !tokens[$0].isWord }) {
                findings.append(Finding(.organisation, span(index..<end, tokens), confidence: 60, reason: .model, recognizer: "names"))
            }
            index = max(end, index + 1)
        }
    }

    /// A noun for a person is a job title; with a word before it that leaves one person, it is a description that fits one person.
    private func findRoles(_ tokens: [Token], _ findings: inout [Finding]) {
        for index in tokens.indices where isRole(index, tokens) || further.contains(.quasiIdentifier) && Self.offices.contains(tokens[index].plain) {
            // Where all that tells is looked for, job titles are too, and more closely.
            if further.contains(.jobTitle), !telling {
                findings.append(Finding(.jobTitle, span(index..<index + 1, tokens), confidence: 60, reason: .list, recognizer: "roles"))
            }
            guard further.contains(.quasiIdentifier), let start = singled(index, tokens) ?? office(index, tokens) else { continue }
            findings.append(
                Finding(.quasiIdentifier, span(start..<described(index, tokens), tokens), confidence: 60, reason: .context, recognizer: "only-one"))
        }
    }

    /// `De burgemeester van Urk`, `winnaar van Idols 2003`: an office or a title that one person holds, of something with a name.
    private func office(_ index: Int, _ tokens: [Token]) -> Int? {
        guard Self.offices.contains(tokens[index].plain), index + 2 < tokens.count,
            Self.links.contains(tokens[index + 1].plain) || tokens[index + 1].plain == Self.of
        else { return nil }
        let named = (index + 2)..<min(index + 4, tokens.count)
        guard named.contains(where: { tokens[$0].isWord && tokens[$0].shape != .lower && !tokens[$0].startsLine && !classes(at: $0).contains(.function) })
        else {
            return nil
        }
        return index > 0 && Self.articles.contains(tokens[index - 1].plain) ? index - 1 : index
    }

    private static let of = Tokenizer.plainHash("of")
    private static let offices = hashes(
        "burgemeester oud-burgemeester ex-burgemeester minister oud-minister ex-minister staatssecretaris premier koning koningin prins prinses voorzitter "
            + "oud-voorzitter directeur directrice rector schoolhoofd dominee pastoor imam winnaar winnares kampioen kampioene wereldkampioen aanvoerder keeper "
            + "oud-keeper trainer coach hoofdredacteur gemeentesecretaris griffier commissaris korpschef topman topvrouw mayor president chairman chairwoman "
            + "director winner captain headmaster headmistress bishop bisschop")

    /// Small words stand in the list of roles as parts of longer entries.
    private func isRole(_ index: Int, _ tokens: [Token]) -> Bool {
        let classes = classes(at: index)
        guard classes.contains(.role), classes.isDisjoint(with: [.function, .namePrefix]) else { return false }
        let token = tokens[index]
        return token.isWord && token.end - token.start > 3 && !Self.noRoles.contains(token.plain)
    }

    /// In the list of roles, and no work of anybody.
    static let noRoles = hashes("home human personal held first second third drug state")

    /// Treaties and the bodies under them, which say nothing of somebody.
    private static let treaties = hashes(
        "european convention court commission government for the protection of human rights and fundamental freedoms council europe committee ministers chamber grand"
    )

    private static func hashes(_ words: String) -> WordSet { WordSet(hashes: words.split(separator: " ").map { Tokenizer.plainHash(String($0)) }) }

    private static let singling = hashes(
        "enige eerste oudste jongste laatste bekendste vrouwelijke zittende toenmalige huidige only first oldest youngest last best-known sitting former")
    private static let articles = hashes("de het als the as our onze")
    private static let links = hashes("van in uit te bij of at from")

    /// Where “de enige … ” begins, at most two words before the noun.
    private func singled(_ noun: Int, _ tokens: [Token]) -> Int? {
        for distance in 1...3 {
            let at = noun - distance
            guard at >= 0, tokens[at].isWord, !tokens[at + 1].startsLine else { return nil }
            guard Self.singling.contains(tokens[at].plain) else { continue }
            // `de eerste vrouwelijke piloot`: the first of such words counts.
            if at > 0, Self.articles.contains(tokens[at - 1].plain) { return at - 1 }
        }
        return nil
    }

    /// With “van het dorp” behind it: up to four words.
    private func described(_ noun: Int, _ tokens: [Token]) -> Int {
        var end = noun + 1
        guard end < tokens.count, Self.links.contains(tokens[end].plain) else { return end }
        let start = end
        while end < tokens.count, tokens[end].isWord, !tokens[end].startsLine, end - start < 4 { end += 1 }
        return end
    }

    private func span(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> { Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end) }
}
