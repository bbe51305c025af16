import Text

/// A date as it stands in a text: which stretch is its day, its month, its year, so that another date can be written in its way.
struct WrittenDate {
    /// A number or word, its place in the text and how it is written.
    struct Field {
        var range: Range<Int>
        var value: Int
        var reading: CalendarWords.Reading?
    }

    var day: Field?
    var month: Field
    var year: Field?
    var weekday: Field?
    /// `3rd`, `3e`, `8ste`: the letters behind the day.
    var ordinal: Range<Int>?
    /// Of the finding.
    let span: Range<Int>
    /// Where the part about the day begins and ends; behind it may be a time.
    var core: Range<Int>
    var language: Language

    /// The year, in full. Two digits are the last such year before 2040: a date of birth or of a document, not of a plan for later.
    var fullYear: Int? {
        guard let year else { return nil }
        guard year.range.count == 2 else { return year.value }
        return year.value < 40 ? 2000 + year.value : 1900 + year.value
    }

    var isTextual: Bool { month.reading != nil }
    /// Whether the year comes first.
    var beginsWithYear: Bool { year.map { $0.range.lowerBound < month.range.lowerBound } ?? false }

    /// The day; without a year the day in a year that is no leap year, unless the date needs one.
    var date: CivilDate? {
        guard let day else { return nil }
        let year = fullYear ?? (month.value == 2 && day.value == 29 ? 2024 : 2023)
        return CivilDate(year: year, month: month.value, day: day.value)
    }
}

/// Reads dates in all usual Dutch and English forms.
struct DateReader {
    private enum Token {
        case number(Range<Int>, value: Int)
        case word(Range<Int>, String)
        case mark(Range<Int>, UInt8)

        var range: Range<Int> {
            switch self {
            case .number(let range, _), .word(let range, _), .mark(let range, _): range
            }
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let span: Range<Int>
    private let language: Language
    private var tokens: [Token] = []
    private var weekday: WrittenDate.Field?

    /// Nil for what is no date, or only a year, or what holds other words too.
    /// - Parameter language: of words that are of both.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, language: Language) -> WrittenDate? {
        guard span.count <= 64, var reader = DateReader(bytes, span, language) else { return nil }
        return reader.read()
    }

    private init?(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, _ language: Language) {
        (self.bytes, self.span, self.language) = (bytes, span, language)
        var at = span.lowerBound
        while at < span.upperBound {
            let first = Folding.character(bytes, at, span.upperBound)
            var end = at + first.length
            func extend(_ sorts: Set<Folding.Sort>) {
                while end < span.upperBound {
                    let next = Folding.character(bytes, end, span.upperBound)
                    guard sorts.contains(next.sort) else { break }
                    end += next.length
                }
            }
            switch first.sort {
            case .digit:
                extend([.digit])
                guard end - at <= 9, let value = Int(String(decoding: bytes[at..<end], as: UTF8.self)) else { return nil }
                tokens.append(.number(at..<end, value: value))
            case .lower, .upper:
                extend([.lower, .upper])
                var folded: [UInt8] = []
                Folding.append(bytes, at..<end, to: &folded)
                tokens.append(.word(at..<end, String(decoding: folded, as: UTF8.self)))
            case .space: break
            case .mark, .accent: tokens.append(.mark(at..<end, UInt8(truncatingIfNeeded: first.first)))
            }
            at = end
        }
    }

    private mutating func read() -> WrittenDate? {
        takeLeadingWords()
        takeDayBehind()
        guard var date = textual() ?? numeric() else { return nil }
        date.weekday = weekday
        guard (1...12).contains(date.month.value), (1...31).contains(date.day?.value ?? 1), date.year?.value ?? 1 > 0 else { return nil }
        if date.day != nil, date.date == nil { return nil }
        guard isTime(after: date.core.upperBound) else { return nil }
        return date
    }

    /// The day of the week, “de”, “op”, “the”, “on”.
    private mutating func takeLeadingWords() {
        while case .word(let range, let word) = tokens.first, CalendarWords.month(word, language) == nil {
            if let reading = CalendarWords.day(word, language) {
                weekday = WrittenDate.Field(range: range, value: reading.number, reading: reading)
            } else if !["de", "den", "op", "the", "on", "dd", "d"].contains(word) {
                return
            }
            tokens.removeFirst()
            while case .mark(_, let mark) = tokens.first, mark == 0x2C || mark == 0x2E || mark == 0x3A { tokens.removeFirst() }
        }
    }

    /// `4 juli 2024 (donderdag)`
    private mutating func takeDayBehind() {
        let last = tokens.count - 1
        guard last > 2, mark(last) == 0x29, mark(last - 2) == 0x28, case .word(let range, let word) = tokens[last - 1],
            let reading = CalendarWords.day(word, language), weekday == nil
        else { return }
        weekday = WrittenDate.Field(range: range, value: reading.number, reading: reading)
        tokens.removeLast(3)
    }

    private func number(_ index: Int) -> (range: Range<Int>, value: Int)? {
        guard tokens.indices.contains(index), case .number(let range, let value) = tokens[index] else { return nil }
        return (range, value)
    }

    private func mark(_ index: Int) -> UInt8? {
        guard tokens.indices.contains(index), case .mark(_, let mark) = tokens[index] else { return nil }
        return mark
    }

    private func word(_ index: Int) -> String? {
        guard tokens.indices.contains(index), case .word(_, let word) = tokens[index] else { return nil }
        return word
    }

    private static let ordinals: Set<String> = ["e", "de", "ste", "st", "nd", "rd", "th"]

    /// `3 maart 2024`, `3-mrt-24`, `March 3rd, 2024`, `maart 2024`, `2024 mrt 3`.
    private func textual() -> WrittenDate? {
        guard
            let at = tokens.indices.first(where: { index in
                guard let word = word(index) else { return false }
                return CalendarWords.month(word, language) != nil
            }), at <= 4, let name = word(at), let reading = CalendarWords.month(name, language)
        else { return nil }
        let month = WrittenDate.Field(range: tokens[at].range, value: reading.number, reading: reading)
        var date = WrittenDate(month: month, span: span, core: month.range, language: reading.language)
        // In front: at most a number, its ordinal, a mark and “of”.
        for index in 0..<at {
            if let number = number(index) {
                guard date.day == nil, date.year == nil else { return nil }
                let field = WrittenDate.Field(range: number.range, value: number.value)
                if number.range.count == 4 { date.year = field } else if number.range.count <= 2 { date.day = field } else { return nil }
            } else if let word = word(index) {
                if Self.ordinals.contains(word), date.day?.range.upperBound == tokens[index].range.lowerBound {
                    date.ordinal = tokens[index].range
                } else if word != "of", word != "van" {
                    return nil
                }
            } else if let mark = mark(index), ![0x2D, 0x2F, 0x2E, 0x2C].contains(mark) {
                return nil
            }
        }
        readBehind(at + 1, &date)
        let fields = [date.day?.range, date.month.range, date.year?.range].compactMap { $0 }
        date.core = fields.map(\.lowerBound).min()!..<max(fields.map(\.upperBound).max()!, date.ordinal?.upperBound ?? 0)
        // The stop of an abbreviation belongs to the month: `3 mrt.`
        if date.core.upperBound == month.range.upperBound, mark(at + 1) == 0x2E, reading.isShort {
            date.core = date.core.lowerBound..<tokens[at + 1].range.upperBound
        }
        return date
    }

    private func readBehind(_ start: Int, _ date: inout WrittenDate) {
        var index = start
        func skip(_ marks: [UInt8]) { while let mark = mark(index), marks.contains(mark) { index += 1 } }
        skip([0x2E, 0x2D, 0x2F, 0x2C])
        let apostrophe = mark(index) == 0x27
        if apostrophe { index += 1 }
        guard let first = number(index), mark(index + 1) != 0x3A else { return }
        let field = WrittenDate.Field(range: first.range, value: first.value)
        if first.range.count == 4, date.year == nil {
            date.year = field
            return
        }
        guard first.range.count <= 2 else { return }
        if apostrophe || (date.day != nil && date.year == nil) {
            if first.range.count == 2 { date.year = field }
            return
        }
        guard date.day == nil else { return }
        date.day = field
        index += 1
        if let word = word(index), Self.ordinals.contains(word), tokens[index].range.lowerBound == first.range.upperBound {
            date.ordinal = tokens[index].range
            index += 1
        }
        guard date.year == nil else { return }
        skip([0x2C, 0x2E, 0x2D, 0x27])
        if let next = number(index), next.range.count == 4 || (next.range.count == 2 && mark(index + 1) != 0x3A) {
            date.year = WrittenDate.Field(range: next.range, value: next.value)
        }
    }

    /// `03-03-2024`, `3/3/24`, `2024-03-03`, `20240303`, `03-2024`, `3-3`.
    private func numeric() -> WrittenDate? {
        guard let first = number(0) else { return nil }
        if first.range.count == 8 { return compact(first.range) }
        var (fields, index) = ([first], 1)
        var separator: UInt8?
        while fields.count < 3 {
            var next = index
            var found: UInt8 = 0x20
            if let mark = mark(next), [0x2D, 0x2F, 0x2E].contains(mark) {
                found = mark
                next += 1
            }
            guard let number = number(next), mark(next + 1) != 0x3A, separator == nil || separator == found else { break }
            // A space joins three numbers only, else it begins a time.
            (separator, index) = (found, next + 1)
            fields.append(number)
        }
        let made = fields.map { WrittenDate.Field(range: $0.range, value: $0.value) }
        let lengths = fields.map(\.range.count)
        func date(_ day: WrittenDate.Field?, _ month: WrittenDate.Field, _ year: WrittenDate.Field?) -> WrittenDate {
            var date = WrittenDate(month: month, span: span, core: made[0].range.lowerBound..<made[made.count - 1].range.upperBound, language: language)
            (date.day, date.year) = (day, year)
            return date
        }
        switch lengths.count {
        case 3 where lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2: return date(made[2], made[1], made[0])
        case 3 where lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || lengths[2] == 2):
            // Month first only where it cannot be otherwise.
            if made[1].value > 12, made[0].value <= 12 { return date(made[1], made[0], made[2]) }
            return date(made[0], made[1], made[2])
        case 2 where separator == 0x20: return nil
        case 2 where lengths[0] <= 2 && lengths[1] == 4: return date(nil, made[0], made[1])
        case 2 where lengths[0] == 4 && lengths[1] <= 2: return date(nil, made[1], made[0])
        case 2 where lengths[0] <= 2 && lengths[1] <= 2: return date(made[0], made[1], nil)
        default: return nil
        }
    }

    private func compact(_ range: Range<Int>) -> WrittenDate? {
        func field(_ offset: Int, _ count: Int) -> WrittenDate.Field {
            let part = range.lowerBound + offset..<range.lowerBound + offset + count
            return WrittenDate.Field(range: part, value: Int(String(decoding: bytes[part], as: UTF8.self)) ?? 0)
        }
        for (year, month, day) in [(0, 4, 6), (4, 2, 0)] {
            var date = WrittenDate(month: field(month, 2), span: span, core: range, language: language)
            (date.day, date.year) = (field(day, 2), field(year, 4))
            if (1800...2199).contains(date.year!.value), date.date != nil { return date }
        }
        return nil
    }

    private static let timeWords: Set<String> = ["t", "z", "om", "uur", "u", "at", "am", "pm", "a", "p", "m", "h", "utc", "gmt", "cet", "cest"]

    /// What stands behind a date is a time, or nothing.
    private func isTime(after end: Int) -> Bool {
        tokens.allSatisfy { token in
            guard token.range.lowerBound >= end else { return true }
            switch token {
            case .number: return true
            case .word(_, let word): return Self.timeWords.contains(word)
            case .mark(_, let mark): return [0x3A, 0x2E, 0x2C, 0x2B, 0x2D].contains(mark)
            }
        }
    }
}
