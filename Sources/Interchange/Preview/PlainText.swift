import Deadlines
import Register
import Rulebook
import Text

/// From the texts of a source to the values that a field takes; what is not plainly right gives nil.
enum PlainText {
    /// One kind of line end, and no control characters.
    static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var result = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                result.append("\n")
            } else if scalar == "\n" {
                if !wasReturn { result.append(scalar) }
            } else if isControl(scalar) {
                result.append(" ")
            } else {
                result.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(result)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 && scalar != "\n" && scalar != "\t" }

    /// Whether a cell says that there is none: “nee”, “geen”, “n.v.t.”, a dash.
    static func saysNone(_ text: String) -> Bool { nones.contains(word(text)) && !isCountryCode(text) }

    /// The same in a word: a dash may also be a cell that nobody filled in.
    static func denies(_ text: String) -> Bool { saysNone(text) && !word(text).isEmpty }

    /// What a cell of yes or no says, with the date behind a yes: “ja, 03-02-2020”. Nil where anything else stands there: “ja, nog te tekenen”.
    /// - Parameter speakers: who may stand before it or behind it, in lower case: “MR: ja”.
    static func yesOrNo(_ text: String, from speakers: Set<String> = []) -> (isYes: Bool, date: String?, isAlone: Bool)? {
        var parts = text.split(maxSplits: 1) { ",;:".contains($0) }.map(trimmed).filter { !$0.isEmpty }
        if parts.count == 2, flag(parts[0]) == nil, flag(parts[1]) != nil { parts.swapAt(0, 1) }
        guard let first = parts.first, let isYes = flag(first) ?? (first.lowercased() == "geen" ? false : nil) else { return nil }
        guard parts.count == 2 else { return (isYes, nil, true) }
        if isYes, date(parts[1]) != nil { return (isYes, parts[1], false) }
        return speakers.contains(parts[1].lowercased()) ? (isYes, nil, false) : nil
    }

    /// Whether a cell does not tell which: “ja”, or “NO”, which may be no and may be Norway.
    static func namesNobody(_ text: String) -> Bool { ["ja", "yes", "x", "true"].contains(word(text)) || isCountryCode(text) }

    private static func isCountryCode(_ text: String) -> Bool { ["NO", "NA"].contains(trimmed(text)) }

    /// What comes after “ja,” or “yes:”; the text itself where it does not start so.
    static func withoutYes(_ text: String) -> String {
        for start in ["ja", "yes"] where text.lowercased().hasPrefix(start) {
            let rest = text.dropFirst(start.count)
            if let first = rest.first, ",;:".contains(first) {
                let after = trimmed(rest.dropFirst())
                if !after.isEmpty { return after }
            }
        }
        return text
    }

    private static let nones: Set<String> = [
        "nee", "neen", "geen", "nvt", "niet van toepassing", "no", "none", "not applicable", "na", "", "false", "niet",
    ]

    /// Lower case, without marks around it or points in it.
    private static func word(_ text: String) -> String {
        trimmed(text.lowercased().filter { !".-–—/()".contains($0) })
    }

    static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    static func trimmed(_ text: some StringProtocol) -> String {
        var rest = Substring(text)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    static func flag(_ text: String) -> Bool? {
        let word = trimmed(text).lowercased()
        if AnswerWords.yes.contains(word) || word == "waar" || word == "1" || word == "x" { return true }
        if AnswerWords.no.contains(word) || word == "onwaar" || word == "0" { return false }
        return nil
    }

    /// `2026-03-05`, `5-3-2026` or `05/03/2026`, also with a time after it; with anything else after it (“verlopen”) it is none.
    static func date(_ text: String) -> CivilDate? {
        let whole = trimmed(text)
        let word = whole.prefix { $0 != "T" && $0 != " " }
        if word.endIndex < whole.endIndex, !isClock(whole[whole.index(after: word.endIndex)...]) { return nil }
        if let date = try? CivilDate(iso: word) { return date }
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
        guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// `9:30`, `09:30:00.000`, also with an offset such as `Z` or `+01:00`.
    private static func isClock(_ text: Substring) -> Bool {
        let clock = text.prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        // Of seconds there may be a fraction.
        let numbers = parts.enumerated().map { index, part in index == 2 ? part.prefix { $0 != "." } : part }
        guard (2...3).contains(parts.count), numbers.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }),
            let hour = Int(numbers[0]), let minute = Int(numbers[1]), hour < 24, minute < 60, numbers.count == 2 || (Int(numbers[2]) ?? 60) < 61,
            clock.allSatisfy({ $0.isNumber || $0 == ":" || $0 == "." })
        else { return false }
        let offset = text.dropFirst(clock.count)
        return offset.allSatisfy { "Z+-:".contains($0) || $0.isNumber }
    }

    /// A moment such as `2026-03-05T09:30:00.000`: in Amsterdam where no offset stands behind it.
    static func instant(_ text: String) -> Instant? {
        let word = trimmed(text)
        guard let split = word.firstIndex(where: { $0 == "T" || $0 == " " }), let date = try? CivilDate(iso: word[..<split]) else {
            return (try? CivilDate(iso: word)).flatMap { try? Amsterdam.start(of: $0) }
        }
        var clock = word[word.index(after: split)...]
        var offset: Int?
        if clock.last == "Z" {
            (offset, clock) = (0, clock.dropLast())
        } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            let digits = clock[clock.index(after: sign)...].filter(\.isNumber)
            guard digits.count == 4, let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)) else { return nil }
            offset = (hours * 60 + minutes) * (clock[sign] == "-" ? -60 : 60)
            clock = clock[..<sign]
        }
        let parts = clock.split(separator: ":").map { Int($0.prefix { $0 != "." }) ?? -1 }
        guard (2...3).contains(parts.count), (0..<24).contains(parts[0]), (0..<60).contains(parts[1]), (0..<61).contains(parts.last!) else { return nil }
        let second = parts.count == 3 ? parts[2] : 0
        let utc = date.dayNumber * 86_400 + parts[0] * 3_600 + parts[1] * 60 + second
        if let offset { return Instant(seconds: utc - offset) }
        // Of the two moments that the clock shows when summer time ends, the first.
        for hours in [2, 1] {
            let instant = Instant(seconds: utc - hours * 3_600)
            if (try? Amsterdam.offset(at: instant)) == hours * 3_600 { return instant }
        }
        return Instant(seconds: utc - 3_600)
    }

    /// The id of an option, by its id or by its name in either language.
    static func option(_ text: String, of options: [RegisterField.Option]) -> String? {
        let word = trimmed(text).lowercased()
        return options.first { [$0.id, $0.name.nl.lowercased(), $0.name.en.lowercased()].contains(word) }?.id
    }

    /// What a kind of field takes.
    static func fitting(_ kind: RegisterField.Kind) -> Bilingual {
        switch kind {
        case .flag: .init(nl: "ja of nee", en: "yes or no")
        case .date: .init(nl: "een datum, zoals 05-03-2026", en: "a date, such as 05-03-2026")
        case .link: .init(nl: "een link die begint met https://", en: "a link that starts with https://")
        case .choice(let options): .init(nl: options.map(\.name.nl).joined(separator: "; "), en: options.map(\.name.en).joined(separator: "; "))
        case .line, .paragraph, .list, .rows: .init(nl: "tekst", en: "text")
        }
    }

    /// The value of a text for a kind of field; nil where it does not fit, or for rows.
    static func value(_ text: String, for kind: RegisterField.Kind) -> FieldValue? {
        let text = cleaned(text)
        switch kind {
        case .line, .paragraph: return .text(text)
        case .link:
            let link = trimmed(text)
            return link.hasPrefix("https://") || link.hasPrefix("http://") ? .text(link) : nil
        case .flag: return flag(text).map(FieldValue.flag)
        case .date: return date(text).map(FieldValue.date)
        case .choice(let options): return option(text, of: options).map(FieldValue.text)
        case .list: return .list(text.split(separator: "\n").map(trimmed).filter { !$0.isEmpty })
        case .rows: return nil
        }
    }
}
