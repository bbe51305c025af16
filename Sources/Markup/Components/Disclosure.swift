public import Text

/// Text that unfolds when asked for: a summary line and what is behind it. On paper what is behind it stands
/// only where it was unfolded.
public struct Disclosure: Component {
    let id: ElementID?
    let summary: Phrasing
    let language: Language?
    let isOpen: Bool
    let content: Flow

    /// - Parameter language: the language of the content, where it is not the page's.
    public init(
        _ summary: Phrasing, id: ElementID? = nil, isOpen: Bool = false, language: Language? = nil,
        @FlowBuilder content: () -> Flow
    ) {
        self.id = id
        self.summary = summary
        self.language = language
        self.isOpen = isOpen
        self.content = content()
    }

    public var html: Flow {
        let head = element("summary", [], summary.bytes)
        let body = element(
            "div", [Attribute("class", "wb-details-body")] + Attribute.ifPresent("lang", language?.rawValue), content.bytes)
        let attributes =
            [Attribute("class", "wb-details")] + Attribute.ifPresent("id", id?.text) + Attribute.when(isOpen, "open")
        return Flow(bytes: element("details", attributes, head + body))
    }
}
