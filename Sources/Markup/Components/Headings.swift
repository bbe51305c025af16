/// The level of a heading below the page heading, which the page itself writes as `h1`.
public enum HeadingLevel: Int, Sendable, Hashable, Comparable {
    case two = 2
    case three
    case four
    case five

    public static func < (left: HeadingLevel, right: HeadingLevel) -> Bool { left.rawValue < right.rawValue }

    var tag: StaticString {
        switch self {
        case .two: "h2"
        case .three: "h3"
        case .four: "h4"
        case .five: "h5"
        }
    }
}

/// A heading with its level. Levels follow one another without gaps; how it looks follows from the level.
public struct Heading: Component {
    let level: HeadingLevel
    let id: ElementID?
    let words: Phrasing

    public init(_ level: HeadingLevel, _ words: Phrasing, id: ElementID? = nil) {
        self.level = level
        self.id = id
        self.words = words
    }

    public var html: Flow {
        Flow(bytes: element(level.tag, Attribute.ifPresent("id", id?.text), words.bytes))
    }
}
