/// A part of a page under a heading that names it.
public struct Section: Component {
    let id: ElementID
    let level: HeadingLevel
    let heading: Phrasing
    let content: Flow

    public init(_ level: HeadingLevel, _ heading: Phrasing, id: ElementID, @FlowBuilder content: () -> Flow) {
        self.id = id
        self.level = level
        self.heading = heading
        self.content = content()
    }

    public var html: Flow {
        let title = id.part("title")
        let bytes = Heading(level, heading, id: title).html.bytes + content.bytes
        return Flow(
            bytes: element("section", [Attribute("id", id.text), Attribute("aria-labelledby", title.text)], bytes))
    }
}

/// Blocks that look like one thing: a summary, a choice of situations.
public struct Card: Component {
    let content: Flow

    public init(@FlowBuilder content: () -> Flow) {
        self.content = content()
    }

    public var html: Flow {
        Flow(bytes: element("div", [Attribute("class", "wb-card")], content.bytes))
    }
}

/// Blocks beside one another where the window is wide, under one another where it is narrow.
public struct Columns: Component {
    let columns: [Flow]

    public init(_ columns: [Flow]) {
        self.columns = columns
    }

    public var html: Flow {
        let content = columns.flatMap { element("div", [], $0.bytes) }
        return Flow(bytes: element("div", [Attribute("class", "wb-columns")], content))
    }
}

/// Blocks that make no sense on paper, such as choices that can still be made.
public struct OnScreen: Component {
    let content: Flow

    public init(@FlowBuilder content: () -> Flow) {
        self.content = content()
    }

    public var html: Flow {
        Flow(bytes: element("div", [Attribute("class", "wb-screen-only")], content.bytes))
    }
}

/// Links and buttons that belong together, in a row that wraps.
public struct Actions: Component {
    let content: Flow

    public init(@FlowBuilder content: () -> Flow) {
        self.content = content()
    }

    public var html: Flow {
        Flow(bytes: element("div", [Attribute("class", "wb-actions")], content.bytes))
    }
}

/// A link that looks like a button, for the one next step of a page.
public struct ActionLink: Component {
    let words: Phrasing
    let path: SitePath
    let kind: ButtonKind

    public init(_ words: Phrasing, to path: SitePath, kind: ButtonKind = .primary) {
        self.words = words
        self.path = path
        self.kind = kind
    }

    public var html: Flow {
        Flow(bytes: element("a", [Attribute("class", kind.className), Attribute("href", path.text)], words.bytes))
    }
}

/// A picture with the words that replace it.
public struct Picture: Component {
    let source: SitePath
    let alternative: String
    let width: Int
    let height: Int

    /// - Parameters:
    ///   - alternative: what the picture says, for those who cannot see it; empty only for decoration.
    ///   - width: in CSS pixels; with the height it keeps the page from jumping while the picture loads.
    public init(_ source: SitePath, alternative: String, width: Int, height: Int) {
        self.source = source
        self.alternative = alternative
        self.width = width
        self.height = height
    }

    public var html: Flow {
        Flow(
            bytes: startTag(
                "img",
                [
                    Attribute("src", source.text), Attribute("alt", alternative), Attribute("width", String(width)),
                    Attribute("height", String(height)),
                ]))
    }
}
