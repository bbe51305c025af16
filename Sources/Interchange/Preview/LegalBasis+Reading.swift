import Text

/// How a cell names a ground: by its name, its article, its letter, or by several of these that agree.
extension LegalBasis {
    /// The ground that a text names plainly, and what it says besides, such as the law after a colon.
    /// - Parameter heading: what stands above the text; a letter alone names a ground only under a heading of legal bases.
    static func read(_ text: String, under heading: String = "") -> (basis: LegalBasis, rest: String)? {
        let parts = parts(of: text)
        let leading = parts.prefix { $0.kind != .other }
        guard let basis = leading.first?.bases.first, parts.allSatisfy({ $0.bases.allSatisfy { $0 == basis } }) else { return nil }
        // An empty box before it, or a dash behind it where an answer goes.
        if Reservation.hasOpenMark(text) || text.last(where: { !$0.isWhitespace }).map("-–—".contains) == true { return nil }
        // A letter alone could stand for anything; with the name of the same ground it cannot.
        guard parts.contains(where: { $0.kind == .full }) || isOfLegalBases(heading) else { return nil }
        let isWithWhose = leading.contains(where: \.saysMore)
        let rest = isWithWhose ? PlainText.trimmed(text) : rest(of: text, after: leading)
        if basis.isContradicted(by: rest) || basis.isMistaken(in: rest) || Reservation.isIn(rest) { return nil }
        return (basis, rest)
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
        /// Every ground that it names; more than one is none plainly.
        var bases: [LegalBasis] = []
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
                // An article of another law is no ground of this one, and a reader may still have meant this one.
                let isOther = isOfAnotherLaw(text[end...]) && !isOfRegulation(text[index..<end])
                parts.append(Part(range: index..<end, kind: isOther ? .other : .full, bases: [basis]))
                (index, start, isWordStart) = (end, end, false)
                continue
            }
            let next = text.index(after: index)
            if isSeparator(text, index) {
                close(index)
                start = next
            }
            isWordStart = !text[index].isLetter && !text[index].isNumber && text[index] != "."
            index = next
        }
        close(text.endIndex)
        return parts
    }

    private static func isSeparator(_ text: String, _ index: String.Index) -> Bool {
        switch text[index] {
        case ":", "(", ")", ",", ";", "/", "|", "=", "–", "—", "\n", "\r\n", "+", "&": return true
        case "-":
            let before = index > text.startIndex ? text[text.index(before: index)] : " "
            let next = text.index(after: index)
            let after = next < text.endIndex ? text[next] : " "
            // “e-Depot” is a word.
            return before.isWhitespace || after.isWhitespace
        default: return false
        }
    }

    /// What an article is written with besides its letter.
    private static let skipped: Set<String> = [
        "art", "artikel", "article", "lid", "sub", "onder", "onderdeel", "letter", "avg", "gdpr", "rgpd", "de", "van", "6",
    ]
    /// What says that a second ground comes: “c en e”, “a t/m f”.
    private static let connecting: Set<String> = [
        "en", "of", "t", "m", "tm", "tot", "met", "and", "or", "to", "through", "resp", "respectievelijk", "alsmede", "alsook", "ook", "evt", "eventueel",
        "soms",
    ]

    private static func part(_ word: String, _ range: Range<String.Index>) -> Part {
        if let basis = named(word) { return Part(range: range, kind: .full, bases: [basis]) }
        let words = word.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        let rest = words.filter { !skipped.contains($0) }
        if rest.count == 1, let basis = lettered(rest[0].hasPrefix("6") ? String(rest[0].dropFirst()) : rest[0]) {
            return Part(range: range, kind: .letter, bases: [basis])
        }
        // “e publieke taak”, “publieke taak e”, “e-publieke taak”.
        if words.count > 1 {
            let hyphenated = words[0].split(separator: "-", maxSplits: 1).map(String.init)
            let pairs =
                hyphenated.count == 2
                ? [(hyphenated[0], hyphenated[1...] + words.dropFirst())]
                : [(words[0], words.dropFirst()), (words[words.count - 1], words.dropLast())]
            for (letter, name) in pairs {
                guard let basis = lettered(letter), let found = named(name.joined(separator: " ")) else { continue }
                return basis == found ? Part(range: range, kind: .full, bases: [basis]) : Part(range: range, kind: .other)
            }
        }
        if startsWithGiver(word), words.count <= 6, !Reservation.isIn(word) {
            return Part(range: range, kind: .full, bases: [.consent], saysMore: true)
        }
        return Part(range: range, kind: .other, bases: connected(words))
    }

    /// The grounds of “c en e”, “wettelijke verplichting of e” and of “en e” behind something else; empty where the words connect none.
    private static func connected(_ words: [String]) -> [LegalBasis] {
        guard let index = words.firstIndex(where: connecting.contains) else { return [] }
        let behind = words[index...].first { !connecting.contains($0) && !skipped.contains($0) && $0 != "1" }
        // “6 lid 1b en 1c”.
        guard let behind, let second = lettered(behind.hasPrefix("1") || behind.hasPrefix("6") ? String(behind.dropFirst()) : behind) else { return [] }
        let before = words[..<index]
        if let name = named(before.joined(separator: " ")) { return [name, second] }
        let letters = before.filter { !skipped.contains($0) }.map { lettered($0) }
        // Letters behind the name of a law are its own.
        return letters.contains(nil) ? [] : letters.compactMap(\.self) + [second]
    }

    private static func startsWithGiver(_ word: String) -> Bool {
        let word = word.lowercased()
        // “toestemming ouderraad” is of somebody else.
        return givers.contains { word.hasPrefix($0) && ["", "s", "en"].contains(word.dropFirst($0.count).prefix(while: \.isLetter)) }
    }

    private static func isOfRegulation(_ text: Substring) -> Bool { ["avg", "gdpr", "rgpd"].contains(where: text.lowercased().contains) }

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
        // “6.1 e-mail” is no letter e, nor is “6.1 e.v.”.
        if reader.isWithinWord { return nil }
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

    /// Whether a hyphen or point ties what comes next to what was read.
    var isWithinWord: Bool {
        guard position < text.endIndex, "-.".contains(text[position]), case let after = text.index(after: position), after < text.endIndex else { return false }
        return text[after].isLetter
    }
}
