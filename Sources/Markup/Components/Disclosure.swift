/// Text that unfolds when asked for: a summary line and what is behind it. Printed unfolded.
public struct Disclosure: Component {
    let id: ElementID?
    let summary: Phrasing
    let isOpen: Bool
    let content: Flow

    public init(
        _ summary: Phrasing, id: ElementID? = nil, isOpen: Bool = false, @FlowBuilder content: () -> Flow
    ) {
        self.id = id
        self.summary = summary
        self.isOpen = isOpen
        self.content = content()
    }

    public var html: Flow {
        let head = element("summary", [], summary.bytes)
        let body = element("div", [Attribute("class", "wb-details-body")], content.bytes)
        let attributes =
            [Attribute("class", "wb-details")] + Attribute.ifPresent("id", id?.text) + Attribute.when(isOpen, "open")
        return Flow(bytes: element("details", attributes, head + body))
    }
}
