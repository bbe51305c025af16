import Markup
import Rulebook
import Text

/// Says things in one language; both stand side by side where it is called.
struct Say: Sendable {
    let language: Language

    func callAsFunction(_ nl: Phrasing, _ en: Phrasing) -> Phrasing { language == .nl ? nl : en }
    func callAsFunction(_ text: Bilingual) -> Phrasing { Phrasing(text, in: language) }

    /// As plain text, for titles and attributes.
    func text(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }

    /// A sentence or line that starts with a capital, whatever the rulebook wrote.
    func sentence(_ text: Bilingual) -> String {
        let words = text[language]
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    func date(_ date: LawDate) -> String {
        let months =
            language == .nl
            ? ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
            : ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
        return "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    func time(_ date: LawDate) -> Phrasing { .time(Phrasing(self.date(date)), iso: date.description) }

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
