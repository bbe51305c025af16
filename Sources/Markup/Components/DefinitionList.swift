/// Terms with what they stand for: the answers given, the facts of a case.
public struct DefinitionList: Component {
    let entries: [Entry]

    /// A term, its description and, where wanted, what can be done with it ("wijzig").
    public struct Entry: Sendable, Hashable {
        let term: Phrasing
        let description: Flow
        let action: Phrasing?

        public init(_ term: Phrasing, _ description: Flow, action: Phrasing? = nil) {
            self.term = term
            self.description = description
            self.action = action
        }

        public init(_ term: Phrasing, _ description: Phrasing, action: Phrasing? = nil) {
            self.init(term, Flow(description), action: action)
        }
    }

    public init(_ entries: [Entry]) {
        self.entries = entries
    }

    public var html: Flow {
        guard !entries.isEmpty else { return .empty }
        let groups = entries.flatMap { entry in
            var group = element("dt", [], entry.term.bytes) + element("dd", [], entry.description.bytes)
            if let action = entry.action {
                group += element("dd", [Attribute("class", "wb-definition-action")], action.bytes)
            }
            return element("div", [], group)
        }
        return Flow(bytes: element("dl", [Attribute("class", "wb-definitions")], groups))
    }
}
