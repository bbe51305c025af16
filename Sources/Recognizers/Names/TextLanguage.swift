package import Text

/// Tells Dutch from English by the small words that only one of the two has: which model of names reads a text, and what a measurement says of it.
package enum TextLanguage {
    /// So many bytes from the start tell enough.
    private static let sample = 4_096

    /// The language of a text; nil where its words do not tell, or tell of both.
    package static func of(_ text: UnsafeBufferPointer<UInt8>) -> Language? {
        var (dutch, english) = (0, 0)
        // A word of at most eight plain letters, as one number; nothing longer is in the lists.
        var (word, length) = (UInt64(0), 0)
        func take() {
            guard (1...8).contains(length), let language = words[word] else { return }
            if language == .nl { dutch += 1 } else { english += 1 }
        }
        for byte in text.prefix(sample) {
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
        if dutch >= 2, dutch >= 3 * english { return .nl }
        if english >= 2, english >= 3 * dutch { return .en }
        return nil
    }

    /// None of these is a word of the other language.
    private static let words: [UInt64: Language] = {
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
        return table
    }()
}
