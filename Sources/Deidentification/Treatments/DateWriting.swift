import Text

extension WrittenDate {
    /// Writes the date a number of days later in the way it was written. What stands around it, such as a time, stays.
    /// - Returns: false, with nothing written, where there is no day or the year would leave the calendar.
    func writeMoved(by days: Int, _ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Bool {
        guard let day, let moved = date?.moved(by: days) else { return false }
        if year == nil, month.value == 2, day.value == 29, moved.day == 29, moved.month == 2 { return false }
        var parts: [(range: Range<Int>, text: [UInt8])] = []
        let padded = padsDay
        parts.append((day.range, Self.digits(moved.day, width: padded && day.range.count == 2 ? 2 : padded ? day.range.count : 1)))
        if let ordinal { parts.append((ordinal, Self.ordinal(moved.day, like: bytes[ordinal], language))) }
        if let reading = month.reading {
            parts.append((month.range, Self.word(reading, number: moved.month, like: bytes[month.range])))
        } else {
            parts.append((month.range, Self.digits(moved.month, width: padsMonth ? 2 : 1)))
        }
        if let year { parts.append((year.range, Self.digits(year.range.count == 2 ? moved.year % 100 : moved.year, width: year.range.count))) }
        if let weekday, let reading = weekday.reading {
            let number = ((weekday.value + days) % 7 + 7) % 7
            let names = (reading.isShort ? CalendarWords.shortDays : CalendarWords.days)[reading.language]!
            parts.append((weekday.range, Self.cased(names[number], like: bytes[weekday.range])))
        }
        parts.sort { $0.range.lowerBound < $1.range.lowerBound }
        var at = span.lowerBound
        for part in parts {
            output.append(contentsOf: bytes[at..<part.range.lowerBound])
            output.append(contentsOf: part.text)
            at = part.range.upperBound
        }
        output.append(contentsOf: bytes[at..<span.upperBound])
        return true
    }

    /// Writes no more than the month, quarter, year or five years.
    /// - Returns: false, with nothing written, where the date does not say so much.
    func writeGeneralised(to level: Generalisation, _ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Bool {
        switch level {
        case .month: return writeMonth(bytes, into: &output)
        case .quarter:
            guard let fullYear else { return false }
            let quarter = (month.value + 2) / 3
            let text =
                if !isTextual, beginsWithYear { "\(fullYear)-Q\(quarter)" } else if language == .nl, isTextual {
                    "\(quarter)e kwartaal \(fullYear)"
                } else { "Q\(quarter) \(fullYear)" }
            output.append(contentsOf: text.utf8)
        case .year:
            guard let fullYear else { return false }
            output.append(contentsOf: String(fullYear).utf8)
        case .fiveYears:
            guard let fullYear else { return false }
            let first = fullYear - fullYear % 5
            output.append(contentsOf: "\(first)-\(first + 4)".utf8)
        default: return false
        }
        return true
    }

    private func writeMonth(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Bool {
        guard let year else {
            guard isTextual else { return false }
            output.append(contentsOf: bytes[month.range])
            return true
        }
        let (first, last) = beginsWithYear ? (year.range, month.range) : (month.range, year.range)
        let between = first.upperBound..<last.lowerBound
        let dayBetween = day.map { between.contains($0.range.lowerBound) } ?? false
        output.append(contentsOf: bytes[first])
        if dayBetween {
            // `March 3, 2024`, `3/13/2024`: what joins the day and the month joins month and year.
            if isTextual { output.append(0x20) } else { output.append(bytes[first.upperBound]) }
        } else {
            output.append(contentsOf: bytes[between])
        }
        output.append(contentsOf: bytes[last])
        return true
    }

    /// Whether single digits get a zero: `03-03-2024`. A number of two digits alone does not tell, its neighbour may; else numbers do and words do not.
    private var padsDay: Bool {
        guard let day else { return false }
        if day.range.count == 1 { return false }
        if day.value < 10 { return true }
        if isTextual { return false }
        return month.range.count == 2
    }

    private var padsMonth: Bool {
        if month.range.count == 1 { return false }
        if month.value < 10 { return true }
        return day.map { $0.range.count == 2 } ?? true
    }

    private static func digits(_ number: Int, width: Int) -> [UInt8] {
        var digits = Array(String(number).utf8)
        while digits.count < width { digits.insert(0x30, at: 0) }
        return digits
    }

    private static func word(_ reading: CalendarWords.Reading, number: Int, like: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        let names = (reading.isShort ? CalendarWords.shortMonths : CalendarWords.months)[reading.language]!
        return cased(names[number - 1], like: like)
    }

    private static func cased(_ word: String, like: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var letters = Array(word.utf8)
        let uppers = like.count { (0x41...0x5A).contains($0) }
        if uppers == like.count {
            letters = letters.map { $0 & 0xDF }
        } else if uppers > 0 {
            letters[0] &= 0xDF
        }
        return letters
    }

    private static func ordinal(_ day: Int, like: Slice<UnsafeBufferPointer<UInt8>>, _ language: Language) -> [UInt8] {
        let written = String(decoding: like, as: UTF8.self).lowercased()
        let ending =
            switch written {
            case "e": "e"
            case "de", "ste": day == 1 || day == 8 || day >= 20 ? "ste" : "de"
            default:
                switch (day % 10, day / 10) {
                case (1, 0), (1, 2), (1, 3): "st"
                case (2, 0), (2, 2): "nd"
                case (3, 0), (3, 2): "rd"
                default: "th"
                }
            }
        return cased(ending, like: like)
    }
}
