import Text

/// How a cell names a ground: by its name, its article, its letter, or by several of these that agree.
extension LegalBasis {
    /// The ground that a text names plainly, and what it says besides, such as the law after a colon.
    /// - Parameter heading: what stands above the text; a letter alone names a ground only under a heading of legal bases.
    static func read(_ text: String, under heading: String = "") -> (basis: LegalBasis, rest: String)? {
        let parts = parts(of: text)
        guard let first = parts.first else { return nil }
        let leading = parts.prefix { $0.kind != .other }
        guard !leading.isEmpty, let basis = first.basis, parts.allSatisfy({ $0.basis == nil || $0.basis == basis }) else { return nil }
        // A letter alone could stand for anything; with the name of the same ground it cannot.
        guard parts.contains(where: { $0.kind == .full }) || isOfLegalBases(heading) else { return nil }
        if leading.contains(where: \.saysMore) { return basis.isContradicted(by: text) ? nil : (basis, PlainText.trimmed(text)) }
        let rest = rest(of: text, after: leading)
        return basis.isContradicted(by: rest) ? nil : (basis, rest)
    }

    /// Whether a heading is plainly of the grounds of article 6.
    static func isOfLegalBases(_ heading: String) -> Bool {
        let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.contains(where: { ["9", "10", "bijzondere", "bijz", "special"].contains($0) }) { return false }
        let plain = words.joined(separator: " ")
        return ["grondslag", "rechtsgrond", "legal basis", "lawful basis", "art 6", "artikel 6", "article 6"].contains { plain.contains($0) }
    }

    // MARK: Parts

    private struct Part {
        enum Kind { case full, letter, other }
        var range: Range<String.Index>
        var kind: Kind
        var basis: LegalBasis?
        /// Names the ground and something with it, such as who consents.
        var saysMore = false
    }

    /// What stands between separators, with every reference to article 6(1) as a part of its own.
    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var start = text.startIndex
        func close(_ end: String.Index) {
            if start < end, case let word = PlainText.trimmed(text[start..<end]), word.contains(where: { $0.isLetter || $0.isNumber }) {
                parts.append(part(word, start..<end))
            }
        }
        var index = text.startIndex
        var isWordStart = true
        while index < text.endIndex {
            if isWordStart, let (end, basis) = article(text[index...]) {
                close(index)
                parts.append(Part(range: index..<end, kind: .full, basis: basis))
                (index, start, isWordStart) = (end, end, false)
                continue
            }
            let next = text.index(after: index)
            if isSeparator(text, index, since: start) {
                close(index)
                start = next
            }
            isWordStart = !text[index].isLetter && !text[index].isNumber && text[index] != "."
            index = next
        }
        close(text.endIndex)
        return parts
    }

    private static func isSeparator(_ text: String, _ index: String.Index, since start: String.Index) -> Bool {
        switch text[index] {
        case ":", "(", ")", ",", ";", "/", "|", "=", "–", "—", "\n", "\r\n", "+", "&": return true
        case "-":
            let before = index > text.startIndex ? text[text.index(before: index)] : " "
            let next = text.index(after: index)
            let after = next < text.endIndex ? text[next] : " "
            return before.isWhitespace || after.isWhitespace || lettered(PlainText.trimmed(text[start..<index])) != nil
        default: return false
        }
    }

    private static func part(_ word: String, _ range: Range<String.Index>) -> Part {
        if let basis = named(word) { return Part(range: range, kind: .full, basis: basis) }
        let words = word.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        let skipped: Set<String> = ["art", "artikel", "article", "lid", "sub", "onder", "onderdeel", "letter", "avg", "gdpr", "rgpd", "de", "van", "6"]
        let rest = words.filter { !skipped.contains($0) }
        if rest.count == 1, let basis = lettered(rest[0].hasPrefix("6") ? String(rest[0].dropFirst()) : rest[0]) {
            return Part(range: range, kind: .letter, basis: basis)
        }
        // “e publieke taak”, “publieke taak e”.
        if words.count > 1 {
            for (letter, name) in [(words[0], words.dropFirst()), (words[words.count - 1], words.dropLast())] {
                guard let basis = lettered(letter), let found = named(name.joined(separator: " ")) else { continue }
                return basis == found ? Part(range: range, kind: .full, basis: basis) : Part(range: range, kind: .other)
            }
        }
        if givers.contains(where: word.lowercased().hasPrefix), words.count <= 6, !words.contains("niet"), !words.contains("geen") {
            return Part(range: range, kind: .full, basis: .consent, saysMore: true)
        }
        return Part(range: range, kind: .other)
    }

    /// Consent with whose it is: that is kept beside it.
    private static let givers = [
        "toestemming ouder", "toestemming van ouder", "toestemming van de ouder", "toestemming door ouder", "toestemming wettelijk vertegenwoordiger",
        "toestemming van wettelijk vertegenwoordiger", "toestemming van de wettelijk vertegenwoordiger", "uitdrukkelijke toestemming",
        "expliciete toestemming", "toestemming leerling", "toestemming medewerker", "explicit consent", "consent of the parent", "consent of parents",
    ]

    /// What comes behind the parts that were understood, with its brackets whole.
    private static func rest(of text: String, after leading: ArraySlice<Part>) -> String {
        for part in leading.reversed() {
            var rest = Substring(text[part.range.upperBound...])
            while let sign = rest.first, sign.isWhitespace || ":,;/|=–—-+&".contains(sign) { rest.removeFirst() }
            // The bracket around an article that was understood goes with it.
            while rest.first == ")" || rest.first.map({ $0.isWhitespace || ".,;:".contains($0) }) == true {
                let without = rest.dropFirst()
                guard isBalanced(without) || without.allSatisfy({ $0.isWhitespace || ".)".contains($0) }) else { break }
                rest = without
            }
            if rest.isEmpty || isBalanced(rest) { return PlainText.trimmed(rest) }
        }
        return PlainText.trimmed(text)
    }

    private static func isBalanced(_ text: Substring) -> Bool {
        var depth = 0
        for sign in text {
            if sign == "(" { depth += 1 }
            if sign == ")" { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }

    // MARK: Article 6(1)

    /// `6(1)(c)`, `art. 6 lid 1 sub c`, `6.1.c`, `6 lid 1 onder c AVG` at the start of a text.
    private static func article(_ text: Substring) -> (end: String.Index, basis: LegalBasis)? {
        var reader = WordReader(text)
        reader.skip(["art", "artikel", "article", "avg", "gdpr", "rgpd", ",", ".", " "])
        guard reader.word() == "6" else { return nil }
        reader.skip([" ", ".", ",", "(", "/", "-", "lid"])
        switch reader.word() {
        case "1": break
        case "eerste":
            reader.skip([" "])
            guard reader.word() == "lid" else { return nil }
        default: return nil
        }
        reader.skip([" ", ".", ",", "(", ")", "/", "-", "sub", "onder", "onderdeel", "letter", "aanhef", "en"])
        guard let letter = reader.word(), let basis = lettered(letter) else { return nil }
        // “6.1 e-mail” is no letter e.
        if reader.isBeforeHyphenatedWord { return nil }
        var end = reader.position
        while reader.openBrackets > 0, reader.take(")") { end = reader.position }
        reader.skip([" "])
        reader.skip(["van", "de", " "])
        if let word = reader.word(), ["avg", "gdpr", "rgpd"].contains(word) { end = reader.position }
        return (end, basis)
    }
}

/// Words of letters or of digits, one after another, and how many brackets are open.
private struct WordReader {
    private(set) var position: String.Index
    private(set) var openBrackets = 0
    private let text: Substring

    init(_ text: Substring) { (self.text, position) = (text, text.startIndex) }

    private func next() -> (text: String, end: String.Index)? {
        guard position < text.endIndex else { return nil }
        let first = text[position]
        let isPart: (Character) -> Bool = first.isLetter ? { $0.isLetter } : first.isNumber ? { $0.isNumber } : { _ in false }
        var end = text.index(after: position)
        while end < text.endIndex, isPart(text[end]) { end = text.index(after: end) }
        return (text[position..<end].lowercased(), end)
    }

    /// The next run of letters or digits.
    mutating func word() -> String? {
        guard let (word, end) = next(), word.first!.isLetter || word.first!.isNumber else { return nil }
        position = end
        return word
    }

    mutating func skip(_ words: Set<String>) { while let (word, _) = next(), words.contains(word) { _ = take(word) } }

    mutating func take(_ word: String) -> Bool {
        guard let (found, end) = next(), found == word else { return false }
        if word == "(" { openBrackets += 1 }
        if word == ")" { openBrackets -= 1 }
        position = end
        return true
    }

    var isBeforeHyphenatedWord: Bool {
        guard position < text.endIndex, text[position] == "-", case let after = text.index(after: position), after < text.endIndex else { return false }
        return text[after].isLetter
    }
}
