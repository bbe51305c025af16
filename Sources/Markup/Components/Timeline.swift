/// What changes on which date, in order.
public struct Timeline: Component {
    let events: [Event]

    /// A date and what happens then.
    public struct Event: Sendable, Hashable {
        let date: Phrasing
        let iso: String
        let content: Flow
        let isCurrent: Bool

        /// - Parameters:
        ///   - date: the date in words.
        ///   - iso: the same date as ISO 8601.
        ///   - isCurrent: whether this is where the page stands now; marked for assistive technology too.
        public init(_ date: Phrasing, iso: String, isCurrent: Bool = false, @FlowBuilder content: () -> Flow) {
            self.date = date
            self.iso = iso
            self.isCurrent = isCurrent
            self.content = content()
        }
    }

    public init(_ events: [Event]) {
        self.events = events
    }

    public var html: Flow {
        guard !events.isEmpty else { return .empty }
        let content = events.flatMap { event in
            let date = element(
                "p", [Attribute("class", "wb-timeline-date")], Phrasing.time(event.date, iso: event.iso).bytes)
            let body = element("div", [], event.content.bytes)
            return element("li", event.isCurrent ? [Attribute("aria-current", "date")] : [], date + body)
        }
        return Flow(bytes: element("ol", [Attribute("class", "wb-timeline"), Attribute("role", "list")], content))
    }
}
