import Deadlines
import Markup
import Register
import Rulebook
import Text

/// Says things in one language; both stand side by side where it is called.
struct Say: Sendable {
    let language: Language

    func callAsFunction(_ nl: Phrasing, _ en: Phrasing) -> Phrasing { language == .nl ? nl : en }
    func callAsFunction(_ text: Bilingual) -> Phrasing { Phrasing(dated(text[language])) }

    /// As plain text, for titles and attributes.
    func text(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }

    /// A sentence or line that starts with a capital, whatever the rulebook wrote.
    func sentence(_ text: Bilingual) -> String {
        let words = dated(text[language])
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    func date(_ date: LawDate) -> String {
        let months =
            language == .nl
            ? ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
            : ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
        return "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    /// The day in the Netherlands, written out.
    func date(_ date: CivilDate) -> String { self.date(LawDate(date)) }

    /// The day and the time in the Netherlands, to the minute: `22 november 2026 om 14:05`.
    func moment(_ time: Instant) -> Phrasing {
        guard let local = try? Amsterdam.localTime(at: time) else { return Phrasing(time.description) }
        return .time(Phrasing(at(local.date, local.time.toTheMinute)), iso: local.description)
    }

    /// The same to the second, where that is evidence.
    func exactMoment(_ time: Instant) -> Phrasing {
        guard let local = try? Amsterdam.localTime(at: time) else { return Phrasing(time.description) }
        return .time(Phrasing(at(local.date, local.time.description)), iso: local.description)
    }

    func at(_ day: CivilDate, _ time: String) -> String { date(day) + text(" om ", " at ") + time }

    func time(_ date: LawDate) -> Phrasing { .time(Phrasing(self.date(date)), iso: date.description) }

    /// The text with its ISO dates written out: "2026-11-22" becomes "22 november 2026".
    func dated(_ text: String) -> String {
        let hyphen = UInt8(ascii: "-")
        guard text.utf8.count >= 10, text.utf8.contains(hyphen) else { return text }
        let bytes = Array(text.utf8)
        func isWord(_ place: Int) -> Bool {
            guard bytes.indices.contains(place) else { return false }
            let byte = bytes[place]
            return byte == hyphen || byte == UInt8(ascii: ":") || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
        }
        var result: [UInt8] = []
        var next = 0
        while next < bytes.count {
            if next + 10 <= bytes.count, bytes[next + 4] == hyphen, bytes[next + 7] == hyphen, !isWord(next - 1),
                !isWord(next + 10) || bytes[next + 10] == UInt8(ascii: ":"),
                let date = LawDate(String(decoding: bytes[next..<next + 10], as: UTF8.self))
            {
                result += Array(self.date(date).utf8)
                next += 10
            } else {
                result.append(bytes[next])
                next += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    func label(_ level: Level) -> Bilingual {
        switch level {
        case .notCovered: Label.notCovered.text
        case .permitted: Label.permitted.text
        case .conditions: Label.conditions.text
        case .prohibited: Label.prohibited.text
        }
    }
}

extension Layer {
    /// The layer that this one adds to.
    var narrower: Layer? { Layer(rawValue: rawValue - 1) }
}

extension Rulebook {
    /// The answer to a question in words; nothing where there is none.
    func words(forAnswerTo fact: Int, in situation: Situation) -> Bilingual {
        situation[fact].map { words(for: $0, of: fact) } ?? Bilingual("")
    }
}
