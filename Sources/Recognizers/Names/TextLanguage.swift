package import Text

/// Tells Dutch from English by the small words that only one of the two has: which model of names reads a text, and what a measurement says of it.
package enum TextLanguage {
    /// All of the first so many bytes is read, and the beginning of each further stretch: a disclaimer in another language does not decide.
    private static let (stretch, sample) = (4_096, 512)

    /// The language of a text; nil where its words do not tell, or tell of both.
    package static func of(_ text: UnsafeBufferPointer<UInt8>) -> Language? {
        var (dutch, english) = (0, 0)
        // A word of at most eight plain letters, as one number; nothing longer is in the lists.
        var (word, length) = (UInt64(0), 0)
        func take() {
            guard (1...8).contains(length) else { return }
            switch words.language(of: word) {
            case .nl: dutch += 1
            case .en: english += 1
            case nil: break
            }
        }
        for start in stride(from: 0, to: text.count, by: stretch) {
            let end = min(text.count, start + (start == 0 ? stretch : sample))
            for index in start..<end {
                let byte = text[index]
                let letter = byte | 0x20
                if (0x61...0x7A).contains(letter), byte >= 0x41 {
                    word = word << 8 | UInt64(letter)
                    length += 1
                } else if byte >= 0x80 {
                    length = 9
                } else if length > 0 {
                    take()
                    (word, length) = (0, 0)
                }
            }
            take()
            (word, length) = (0, 0)
        }
        if dutch >= 2, dutch >= 3 * english { return .nl }
        if english >= 2, english >= 3 * dutch { return .en }
        return nil
    }

    /// None of these is a word of the other language.
    private static let words: SmallWords = {
        let dutch = """
            het een van dat niet zijn voor met aan ook naar uit maar bij nog wel geen heeft hebben wordt worden werd deze dit zij hij haar mijn uw hun ik
            geachte meneer mevrouw groet graag heb bent kan kunnen moet zou zal hebt jij jou onze ons wij wie wat waar omdat tegen tussen tijdens sinds te
            om er als dan toen nu na tot der den wilde belde gebeld belt vandaag gisteren morgen
            """
        let english = """
            the and that this with from have has had been were are was not you your she his her they their them our which would will shall should could
            there where when who what into about after before between because for but she's it's an by to be been dear sir madam regards please today
            """
        var table: [UInt64: Language] = [:]
        for (list, language) in [(dutch, Language.nl), (english, .en)] {
            for word in list.split(whereSeparator: { !$0.isLetter }) where word.utf8.count <= 8 {
                table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = language
            }
        }
        // Words of both languages, however they came into a list.
        for word in ["an", "was", "had", "are", "der", "den", "be", "s", "it", "by"] { table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = nil }
        return SmallWords(table)
    }()
}

/// A few words with their languages: asked for each word of a text, where a dictionary of the library would take as long as all else.
private struct SmallWords: Sendable {
    /// Open addressing: a word or zero, at most a third full.
    private var words = [UInt64](repeating: 0, count: 1 << 9)
    private var isEnglish = [Bool](repeating: false, count: 1 << 9)

    init(_ languages: [UInt64: Language]) {
        precondition(languages.count * 3 < words.count, "small words are few")
        for (word, language) in languages {
            var place = Self.place(word)
            while words[place] != 0 { place = (place + 1) & (words.count - 1) }
            (words[place], isEnglish[place]) = (word, language == .en)
        }
    }

    func language(of word: UInt64) -> Language? {
        var place = Self.place(word)
        while words[place] != 0 {
            if words[place] == word { return isEnglish[place] ? .en : .nl }
            place = (place + 1) & (words.count - 1)
        }
        return nil
    }

    private static func place(_ word: UInt64) -> Int { Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 55) }
}
