/// Names that are written as one word, as in addresses and names of users: `gijspeeters`, `peeters-gijs`.
enum NamePair {
    private static let shortest = 3

    /// Whether a run of letters and hyphens is a given name and a surname, in whichever order, with prefixes such as `van` between them or none.
    static func isNames(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        guard (2 * shortest...40).contains(word.count) else { return false }
        let lexicon = NameModels.shipped.dutch.lexicon
        for split in (word.lowerBound + shortest)...(word.upperBound - shortest) where bytes[split] != 0x2D {
            let (one, other) = (classes(lexicon, bytes, word.lowerBound..<split), classes(lexicon, bytes, split..<word.upperBound))
            if one.contains(.givenName), isSurname(other) || isPrefixed(lexicon, bytes, split..<word.upperBound) { return true }
            if other.contains(.givenName), isSurname(one) { return true }
        }
        return false
    }

    /// Whether a word is a given name, and no word of every day.
    static func isGivenName(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        let said = classes(NameModels.shipped.dutch.lexicon, bytes, word)
        return said.contains(.givenName) && said.isDisjoint(with: [.dictionary, .organisation, .function])
    }

    private static func isSurname(_ classes: WordClass) -> Bool {
        classes.contains(.surname) && classes.isDisjoint(with: [.dictionary, .organisation, .function])
    }

    private static let prefixes = ["van", "de", "vande", "vander", "vanden", "der", "den", "ter", "ten", "el", "vd"]

    private static func isPrefixed(_ lexicon: Lexicon, _ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Bool {
        prefixes.contains { prefix in
            rest.count >= prefix.utf8.count + shortest && zip(prefix.utf8, rest).allSatisfy { WordReading.lower(bytes[$1]) == $0 }
                && classes(lexicon, bytes, (rest.lowerBound + prefix.utf8.count)..<rest.upperBound).contains(.surname)
        }
    }

    private static func classes(_ lexicon: Lexicon, _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> WordClass {
        var part = part
        while let first = part.first, bytes[first] == 0x2D { part = (first + 1)..<part.upperBound }
        while let last = part.last, bytes[last] == 0x2D { part = part.lowerBound..<last }
        guard part.count >= shortest else { return [] }
        return lexicon.classes(of: Tokenizer.plainHash(bytes, part))
    }
}
