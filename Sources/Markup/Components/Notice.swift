public import Text

/// A message in a frame: for information, done, be careful, wrong. A word and a picture carry the tone besides the
/// colour.
public struct Notice: Component {
    let tone: Tone
    let word: Phrasing
    let level: HeadingLevel
    let title: Phrasing
    let content: Flow
    let size: Size

    /// How much room the message takes.
    public enum Size: Sendable, Hashable {
        case normal
        /// The answer of a whole page, such as a verdict.
        case large
    }

    /// - Parameters:
    ///   - word: stands before the title in place of the tone's own word ("Waarschuwing").
    public init(
        _ tone: Tone, _ title: Phrasing, level: HeadingLevel = .two, word: Phrasing? = nil, size: Size = .normal,
        language: Language, @FlowBuilder content: () -> Flow = { Flow.empty }
    ) {
        self.tone = tone
        self.word = word ?? Phrasing(tone.word, in: language)
        self.level = level
        self.title = title
        self.size = size
        self.content = content()
    }

    public var html: Flow {
        let word = element("span", [Attribute("class", "wb-notice-word")], word.bytes + Phrasing(": ").bytes)
        let heading = element(level.tag, [Attribute("class", "wb-notice-title")], word + title.bytes)
        let body = element("div", [Attribute("class", "wb-notice-body")], heading + content.bytes)
        let name = "wb-notice wb-notice--\(tone.rawValue)" + (size == .large ? " wb-notice--large" : "")
        return Flow(bytes: element("div", [Attribute("class", name)], tone.icon.bytes + body))
    }
}
