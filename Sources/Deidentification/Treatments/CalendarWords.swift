import Text

/// The names of months and days as they are written in Dutch and English.
enum CalendarWords {
    static let months: [Language: [String]] = [
        .nl: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
        .en: ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
    ]
    /// `mrt` and `sep` as they are mostly written.
    static let shortMonths: [Language: [String]] = [
        .nl: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        .en: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    ]
    static let days: [Language: [String]] = [
        .nl: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        .en: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ]
    static let shortDays: [Language: [String]] = [
        .nl: ["ma", "di", "wo", "do", "vr", "za", "zo"],
        .en: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    ]

    struct Reading: Hashable {
        /// Months from 1, days from 0 for Monday.
        var number: Int
        var language: Language
        var isShort: Bool
    }

    /// A folded word as a month; a word of both languages is of the one asked for.
    static func month(_ word: String, _ language: Language) -> Reading? { monthReadings[language]![word] }
    static func day(_ word: String, _ language: Language) -> Reading? { dayReadings[language]![word] }

    private static let monthReadings = readings(months, shortMonths, from: 1, also: [("sept", 8), ("mrt", 2), ("maa", 2)])
    private static let dayReadings = readings(days, shortDays, from: 0, also: [("tues", 1), ("thur", 3), ("thurs", 3)])

    private static func readings(
        _ long: [Language: [String]], _ short: [Language: [String]], from first: Int, also: [(String, Int)]
    ) -> [Language: [String: Reading]] {
        var readings: [Language: [String: Reading]] = [:]
        for wanted in Language.allCases {
            var table: [String: Reading] = [:]
            for (word, index) in also {
                table[word] = Reading(number: index + first, language: first == 1 && word == "sept" ? wanted : first == 1 ? .nl : .en, isShort: true)
            }
            // The language that is asked for comes last, and wins.
            for language in [wanted.other, wanted] {
                for (index, word) in short[language]!.enumerated() { table[word] = Reading(number: index + first, language: language, isShort: true) }
                for (index, word) in long[language]!.enumerated() { table[word] = Reading(number: index + first, language: language, isShort: false) }
            }
            readings[wanted] = table
        }
        return readings
    }
}
