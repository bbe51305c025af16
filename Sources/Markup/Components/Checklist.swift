public import Text

/// Things that must be so, each with its state in a word and a sign: the conditions of a verdict.
public struct Checklist: Component {
    let items: [Item]
    let language: Language

    /// How a point stands.
    public enum State: String, Sendable, Hashable, CaseIterable {
        case done
        case toDo = "todo"
        case failed
        case unknown

        /// The state in a word or two.
        public var word: Bilingual {
            switch self {
            case .done: Words.done
            case .toDo: Words.toDo
            case .failed: Words.failed
            case .unknown: Words.unknown
            }
        }

        var sign: StaticString {
            switch self {
            case .done: "✓"
            case .toDo: "○"
            case .failed: "✗"
            case .unknown: "?"
            }
        }
    }

    /// One point: what, how it stands, and more about it.
    public struct Item: Sendable, Hashable {
        let state: State
        let words: Phrasing
        let detail: Flow

        public init(_ state: State, _ words: Phrasing, @FlowBuilder detail: () -> Flow = { Flow.empty }) {
            self.state = state
            self.words = words
            self.detail = detail()
        }
    }

    public init(_ items: [Item], language: Language) {
        self.items = items
        self.language = language
    }

    public var html: Flow {
        guard !items.isEmpty else { return .empty }
        let content = items.flatMap { item in
            var sign = startTag("span", [Attribute("class", "wb-check-sign"), Attribute("aria-hidden", "true")])
            sign.append(item.state.sign)
            sign.append("</span>")
            let state = element(
                "span", [Attribute("class", "wb-check-state")], Phrasing(item.state.word, in: language).bytes)
            let words = element("p", [], item.words.bytes + Phrasing(" ").bytes + state)
            let body = element("div", [], words + item.detail.bytes)
            return element("li", [Attribute("class", "wb-check wb-check--\(item.state.rawValue)")], sign + body)
        }
        return Flow(bytes: element("ul", [Attribute("class", "wb-checklist"), Attribute("role", "list")], content))
    }
}
