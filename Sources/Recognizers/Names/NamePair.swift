/// Names that are written as one word, as in addresses and names of users: `gijspeeters`, `peeters-gijs`.
enum NamePair {
    private static let shortest = 3

    /// Whether a run of letters and hyphens is a given name and a surname, in whichever order, with prefixes such as `van` between them or none.
    static func isNames(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        guard (2 * shortest...40).contains(word.count) else { return false }
        let lexicon = NameModels.shipped.dutch.lexicon
        for split in (word.lowerBound + shortest)...(word.upperBound - shortest) where bytes[split] != 0x2D {
            let (one, other) = (classes(lexicon, bytes, word.lowerBound..<split), classes(lexicon, bytes, split..<word.upperBound))
            if fits(one, other) || fits(other, one) { return true }
            if one.contains(.givenName), isPrefixed(lexicon, bytes, split..<word.upperBound) { return true }
            if other.contains(.givenName), isPrefixed(lexicon, bytes, word.lowerBound..<split) { return true }
        }
        return false
    }

    /// Whether a word that no list has begins with a given name.
    static func mayBeNames(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        guard (8...40).contains(word.count), word.allSatisfy({ WordReading.isLetter(bytes[$0]) }), !isWord(bytes, word) else { return false }
        return (4...(word.count - 3)).contains { isGivenName(bytes, word.lowerBound..<(word.lowerBound + $0)) }
    }

    /// Whether a word is a given name, and no word of every day.
    static func isGivenName(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        let said = classes(NameModels.shipped.dutch.lexicon, bytes, word)
        return said.contains(.givenName) && said.isDisjoint(with: [.organisation, .function])
    }

    /// Whether a word is one of every day, or a name of any sort.
    static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        !classes(NameModels.shipped.dutch.lexicon, bytes, word).isEmpty || !classes(NameModels.shipped.english.lexicon, bytes, word).isEmpty
    }

    private static let noName: WordClass = [.dictionary, .organisation, .function]

    /// Whether one word may be a surname behind the other, which may be a given name; only one of them a word of every day.
    private static func fits(_ given: WordClass, _ surname: WordClass) -> Bool {
        given.contains(.givenName) && surname.contains(.surname) && surname.isDisjoint(with: [.organisation, .function])
            && (surname.isDisjoint(with: noName) || given.isDisjoint(with: noName))
    }

    private static let prefixes = ["van", "de", "vande", "vander", "vanden", "der", "den", "ter", "ten", "el", "vd"]

    private static func isPrefixed(_ lexicon: Lexicon, _ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Bool {
        prefixes.contains { prefix in
            rest.count >= prefix.utf8.count + 2 && zip(prefix.utf8, rest).allSatisfy { WordReading.lower(bytes[$1]) == $0 }
                && classes(lexicon, bytes, (rest.lowerBound + prefix.utf8.count)..<rest.upperBound, atLeast: 2).contains(.surname)
        }
    }

    private static func classes(_ lexicon: Lexicon, _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, atLeast shortest: Int = shortest) -> WordClass {
        var part = part
        while let first = part.first, bytes[first] == 0x2D { part = (first + 1)..<part.upperBound }
        while let last = part.last, bytes[last] == 0x2D { part = part.lowerBound..<last }
        guard part.count >= shortest else { return [] }
        return lexicon.classes(of: Tokenizer.plainHash(bytes, part))
    }
}
