/// A run of blocks: what HTML calls flow content. It can stand in the main part of a page, a list item or a table cell.
///
/// Phrasing may become flow, never the other way round, so a block inside a paragraph does not compile.
public struct Flow: Sendable, Hashable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The text as flow content, without a paragraph around it.
    public init(_ phrasing: Phrasing) {
        bytes = phrasing.bytes
    }

    /// The blocks that `content` lists, in order.
    public init(@FlowBuilder _ content: () -> Flow) {
        self = content()
    }

    public static let empty = Flow(bytes: [])

    public var isEmpty: Bool { bytes.isEmpty }

    /// Our own markup, as written in the source: static pictures and the like.
    ///
    /// Only a literal can be a `StaticString`, so nothing from a user, file or database can come in by this door.
    public static func trusted(_ markup: StaticString) -> Flow {
        var bytes: [UInt8] = []
        bytes.append(markup)
        return Flow(bytes: bytes)
    }

    /// The markup as UTF-8 text.
    public var markup: String { String(decoding: bytes, as: UTF8.self) }
}

/// A piece of a page that renders itself as flow content.
public protocol Component: Sendable {
    /// The markup. Rendering has no effect and gives the same bytes each time.
    var html: Flow { get }
}

extension Flow: Component {
    public var html: Flow { self }
}

extension Phrasing: Component {
    public var html: Flow { Flow(self) }
}

/// Lists components one under the other, with `if`, `switch` and `for`.
@resultBuilder
public enum FlowBuilder {
    public static func buildExpression(_ component: some Component) -> [UInt8] { component.html.bytes }
    public static func buildExpression(_ component: (some Component)?) -> [UInt8] { component?.html.bytes ?? [] }
    public static func buildExpression(_ components: [some Component]) -> [UInt8] { components.flatMap(\.html.bytes) }
    public static func buildBlock(_ parts: [UInt8]...) -> [UInt8] { joined(parts) }
    public static func buildOptional(_ part: [UInt8]?) -> [UInt8] { part ?? [] }
    public static func buildEither(first part: [UInt8]) -> [UInt8] { part }
    public static func buildEither(second part: [UInt8]) -> [UInt8] { part }
    public static func buildArray(_ parts: [[UInt8]]) -> [UInt8] { joined(parts) }
    public static func buildFinalResult(_ bytes: [UInt8]) -> Flow { Flow(bytes: bytes) }

    /// Whole arrays at a time: `joined()` of the library goes byte by byte.
    private static func joined(_ parts: [[UInt8]]) -> [UInt8] {
        if parts.count == 1 { return parts[0] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts { bytes.append(contentsOf: part) }
        return bytes
    }
}
