/// How a stretch of text looks that was pointed out: a ground and a line under it, so that nobody needs to see the colour.
public enum MarkLook: String, Sendable, Hashable, CaseIterable {
    case person, place, time, reach, number, special, other

    var className: String { "wb-mark wb-mark--\(rawValue)" }
}

extension Phrasing {
    /// Words that were pointed out.
    /// - Parameter label: what they are; stands behind them in smaller type, for eyes and ears alike.
    public static func mark(_ words: Phrasing, _ look: MarkLook, label: String? = nil) -> Phrasing {
        let note = label.map { element("span", [Attribute("class", "wb-mark-label")], Phrasing(" (\($0))").bytes) } ?? []
        return Phrasing(bytes: element("mark", [Attribute("class", look.className)], words.bytes + note))
    }
}

/// A text as somebody wrote it, with what was pointed out in it. It scrolls by itself, by keyboard too.
public struct MarkedText: Component {
    let label: String
    let content: [UInt8]

    /// A stretch of the text.
    public enum Part: Sendable, Hashable {
        case plain(String)
        case marked(String, MarkLook, label: String)
    }

    /// - Parameter label: what the text is, for people who cannot see it.
    public init(label: String, _ parts: [Part]) {
        self.label = label
        var bytes: [UInt8] = []
        for part in parts {
            switch part {
            case .plain(let text): appendEscaped(text, to: &bytes)
            case .marked(let text, let look, let label): bytes += Phrasing.mark(Phrasing(text), look, label: label).bytes
            }
        }
        content = bytes
    }

    public var html: Flow {
        let attributes = [
            Attribute("class", "wb-marked"), Attribute("tabindex", "0"), Attribute("role", "region"), Attribute("aria-label", label),
            Attribute("translate", "no"),
        ]
        return Flow(bytes: element("div", attributes, content))
    }
}

/// What the looks of a marked text stand for, beside one another.
public struct LegendList: Component {
    let items: [Phrasing]

    public init(_ items: [Phrasing]) { self.items = items }

    public var html: Flow {
        Flow(bytes: element("ul", [Attribute("class", "wb-legend"), Attribute("role", "list")], items.flatMap { element("li", [], $0.bytes) }))
    }
}
