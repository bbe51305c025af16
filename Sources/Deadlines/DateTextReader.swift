public import Text

/// What is wrong with a written date or time, and where.
public struct DateTextError: Error, Sendable, Hashable {
    /// The kinds of mistakes in a written date or time.
    public enum Problem: Sendable, Hashable {
        /// A digit was expected.
        case digitExpected
        /// This character was expected.
        case expected(String)
        /// There is text after the end.
        case trailingText
        /// The month is not 1 to 12.
        case noSuchMonth(Int)
        /// The year is not 1 to 9999.
        case noSuchYear(Int)
        /// The month has fewer days.
        case noSuchDay(day: Int, lastDay: Int)
        /// The hour is not 0 to 23, or a minute or second not 0 to 59.
        case noSuchTime
        /// The offset is more than 18 hours.
        case noSuchOffset
    }

    /// The text that was read.
    public let text: String
    /// The place of the mistake, counted in characters from 1.
    public let column: Int
    /// What is wrong.
    public let problem: Problem

    /// What is wrong and how to write it instead.
    public var message: Bilingual {
        let place = Bilingual(nl: "\"\(text)\", teken \(column): ", en: "\"\(text)\", character \(column): ")
        let form = Bilingual(
            nl: "Schrijf een datum als 2026-03-05 en een tijdstip als 2026-03-05T14:20.",
            en: "Write a date as 2026-03-05 and a time as 2026-03-05T14:20.")
        let detail = detail
        return Bilingual(nl: "\(place.nl)\(detail.nl). \(form.nl)", en: "\(place.en)\(detail.en). \(form.en)")
    }

    private var detail: Bilingual {
        switch problem {
        case .digitExpected: Bilingual(nl: "hier hoort een cijfer", en: "a digit is expected here")
        case .expected(let character):
            Bilingual(nl: "hier hoort \"\(character)\"", en: "\"\(character)\" is expected here")
        case .trailingText: Bilingual(nl: "hier hoort niets meer te staan", en: "nothing is expected here any more")
        case .noSuchMonth(let month): Bilingual(nl: "maand \(month) bestaat niet", en: "there is no month \(month)")
        case .noSuchYear(let year):
            Bilingual(nl: "jaar \(year) ligt buiten 1 tot en met 9999", en: "year \(year) is outside 1 to 9999")
        case .noSuchDay(let day, let lastDay):
            Bilingual(
                nl: "dag \(day) bestaat niet, deze maand heeft \(lastDay) dagen",
                en: "there is no day \(day), this month has \(lastDay) days")
        case .noSuchTime:
            Bilingual(
                nl: "een uur loopt van 00 tot en met 23, een minuut en een seconde van 00 tot en met 59",
                en: "an hour runs from 00 to 23, a minute and a second from 00 to 59")
        case .noSuchOffset:
            Bilingual(
                nl: "het verschil met UTC is hooguit 18 uur", en: "the difference from UTC is at most 18 hours")
        }
    }
}

/// Reads the parts of a date and time from left to right.
struct DateTextReader {
    private let text: String
    private let characters: [Character]
    private var position = 0

    init(_ text: some StringProtocol) {
        self.text = String(text)
        characters = Array(text)
    }

    var atEnd: Bool { position == characters.count }

    mutating func date() throws(DateTextError) -> CivilDate {
        let year = try digits(4)
        guard CivilDate.years.contains(year) else { throw error(.noSuchYear(year), before: 4) }
        try expect("-")
        let month = try digits(2)
        guard (1...12).contains(month) else { throw error(.noSuchMonth(month), before: 2) }
        try expect("-")
        let day = try digits(2)
        let lastDay = CivilDate.length(ofMonth: month, in: year)
        guard (1...lastDay).contains(day) else {
            throw error(.noSuchDay(day: day, lastDay: lastDay), before: 2)
        }
        return CivilDate(existing: year, month, day)
    }

    mutating func clock() throws(DateTextError) -> ClockTime {
        let hour = try digits(2, atMost: 23)
        try expect(":")
        let minute = try digits(2, atMost: 59)
        guard accept(":") else { return ClockTime(hour: hour, minute: minute, second: 0) }
        return ClockTime(hour: hour, minute: minute, second: try digits(2, atMost: 59))
    }

    /// Seconds east of UTC, or nil when no offset is written.
    mutating func offset() throws(DateTextError) -> Int? {
        if accept("Z") { return 0 }
        guard !atEnd else { return nil }
        let start = position
        let sign = accept("+") ? 1 : accept("-") ? -1 : 0
        guard sign != 0 else { throw error(.trailingText) }
        let hours = try digits(2)
        try expect(":")
        let minutes = try digits(2, atMost: 59)
        guard hours * 60 + minutes <= 18 * 60 else { throw error(.noSuchOffset, before: position - start) }
        return sign * (hours * 3600 + minutes * 60)
    }

    mutating func expect(_ character: Character) throws(DateTextError) {
        guard accept(character) else { throw error(.expected(String(character))) }
    }

    mutating func accept(_ character: Character) -> Bool {
        guard !atEnd, characters[position] == character else { return false }
        position += 1
        return true
    }

    func end() throws(DateTextError) {
        guard atEnd else { throw error(.trailingText) }
    }

    private mutating func digits(_ count: Int, atMost limit: Int? = nil) throws(DateTextError) -> Int {
        var value = 0
        for _ in 0..<count {
            guard !atEnd, let ascii = characters[position].asciiValue, (48...57).contains(ascii) else {
                throw error(.digitExpected)
            }
            value = value * 10 + Int(ascii - 48)
            position += 1
        }
        if let limit, value > limit { throw error(.noSuchTime, before: count) }
        return value
    }

    private func error(_ problem: DateTextError.Problem, before count: Int = 0) -> DateTextError {
        DateTextError(text: text, column: position - count + 1, problem: problem)
    }
}
