public import Text

/// A paragraph of running text.
public struct Paragraph: Component {
    let kind: Kind
    let words: Phrasing
    let language: Language?

    /// How the paragraph stands on the page.
    public enum Kind: Sendable, Hashable {
        case normal
        /// The opening of a page, in larger type.
        case lead
        /// A remark in smaller, softer type.
        case small
    }

    /// - Parameter language: the language of the words, where it is not the page's.
    public init(_ words: Phrasing, _ kind: Kind = .normal, language: Language? = nil) {
        self.kind = kind
        self.words = words
        self.language = language
    }

    public var html: Flow {
        let attributes: [Attribute] =
            switch kind {
            case .normal: []
            case .lead: [Attribute("class", "wb-lead")]
            case .small: [Attribute("class", "wb-small")]
            }
        return Flow(bytes: element("p", attributes + Attribute.ifPresent("lang", language?.rawValue), words.bytes))
    }
}

/// A list of points without an order.
public struct BulletList: Component {
    let items: [Flow]

    public init(_ items: [Flow]) {
        self.items = items
    }

    public init(_ items: [Phrasing]) {
        self.items = items.map(Flow.init)
    }

    public var html: Flow { list("ul", "wb-list", items) }
}

/// A list of steps in their order.
public struct NumberedList: Component {
    let items: [Flow]

    public init(_ items: [Flow]) {
        self.items = items
    }

    public init(_ items: [Phrasing]) {
        self.items = items.map(Flow.init)
    }

    public var html: Flow { list("ol", "wb-list", items) }
}

func list(_ tag: StaticString, _ name: String, _ items: [Flow]) -> Flow {
    guard !items.isEmpty else { return .empty }
    let content = items.flatMap { element("li", [], $0.bytes) }
    return Flow(bytes: element(tag, [Attribute("class", name)], content))
}

/// Text of a program or file with its line ends, such as an assessment in YAML.
public struct CodeBlock: Component {
    let label: String
    let text: String

    /// - Parameter label: what the text is, for people who cannot see it; the block can be scrolled by keyboard.
    public init(label: String, _ text: String) {
        self.label = label
        self.text = text
    }

    public var html: Flow {
        let attributes = [
            Attribute("class", "wb-code"), Attribute("tabindex", "0"), Attribute("role", "region"),
            Attribute("aria-label", label),
        ]
        return Flow(bytes: element("pre", attributes, Phrasing.code(text).bytes))
    }
}

/// Words of a source, quoted.
public struct Quotation: Component {
    let words: Phrasing
    let source: Phrasing
    let language: Language?

    /// - Parameter language: the language of the words, where it is not the page's.
    public init(_ words: Phrasing, source: Phrasing, language: Language? = nil) {
        self.words = words
        self.source = source
        self.language = language
    }

    public var html: Flow {
        let quoted = element(
            "blockquote", Attribute.ifPresent("lang", language?.rawValue), element("p", [], words.bytes))
        let caption = element("figcaption", [], source.bytes)
        return Flow(bytes: element("figure", [Attribute("class", "wb-quotation")], quoted + caption))
    }
}
