/// A page with everything in its place, in the order in which it is read.
struct PlacedPage {
    var marks: [Mark] = []

    /// What stands on the page. Lengths are points from the top left corner.
    enum Mark {
        case open(Tag)
        case close(Tag)
        /// A line of `layout`, its base line at `y`.
        case line(TextLayout, index: Int, x: Double, y: Double)
        /// A tick box of side `size` with its top left corner at `x`, `y`.
        case box(x: Double, y: Double, size: Double, isTicked: Bool)
        /// A line for the eye only.
        case rule(fromX: Double, fromY: Double, toX: Double, toY: Double, thickness: Double)
        /// A drawing with its top left corner at `x`, `y`, so many times as large as its own plane.
        case drawing(Drawing, x: Double, y: Double, scale: Double)
        /// An entry of the outline.
        case outline(String, level: Block.Level, y: Double)
    }
}

/// The structure types of tagged PDF (ISO 32000-1, 14.8.4) that documents use.
enum Tag: String {
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    case list = "L"
    case item = "LI"
    case label = "Lbl"
    case body = "LBody"
    case table = "Table"
    case row = "TR"
    case rowHeader = "TH"
    case cell = "TD"
    case division = "Div"

    init(_ level: Block.Level) {
        switch level {
        case .one: self = .heading1
        case .two: self = .heading2
        case .three: self = .heading3
        }
    }

    /// Whether it holds text itself. Such a tag ends with its page and opens anew on the next; the others go on.
    var holdsText: Bool {
        switch self {
        case .heading1, .heading2, .heading3, .paragraph, .label, .rowHeader, .cell: true
        case .list, .item, .body, .table, .row, .division: false
        }
    }
}
