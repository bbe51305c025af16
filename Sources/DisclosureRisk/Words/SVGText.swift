/// SVG elements as text, with what must be escaped escaped.
struct SVGText {
    private(set) var text = ""

    mutating func open(_ name: String, _ attributes: [(String, String)]) {
        start(name, attributes)
        text += ">"
    }

    mutating func close(_ name: String) { text += "</\(name)>" }

    mutating func empty(_ name: String, _ attributes: [(String, String)]) {
        start(name, attributes)
        text += "/>"
    }

    mutating func text(_ name: String, _ attributes: [(String, String)], _ content: String) {
        open(name, attributes)
        text += Self.escaped(content)
        close(name)
    }

    private mutating func start(_ name: String, _ attributes: [(String, String)]) {
        text += "<\(name)"
        for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
    }

    mutating func draw(_ shape: PictureShape) {
        func grey(_ share: Double) -> String {
            let value = String(Int((share * 15).rounded()), radix: 16)
            return "#" + value + value + value
        }
        switch shape {
        case .line(let fromX, let fromY, let toX, let toY, let thickness, let share, let isDashed):
            var attributes = [
                ("x1", Self.number(fromX)), ("x2", Self.number(toX)), ("y1", Self.number(fromY)), ("y2", Self.number(toY)), ("stroke", grey(share)),
            ]
            if thickness != 1 { attributes.append(("stroke-width", Self.number(thickness))) }
            if isDashed { attributes.append(("stroke-dasharray", "8 4")) }
            empty("line", attributes)
        case .box(let x, let y, let width, let height, let fill, let stroke):
            empty(
                "rect",
                [
                    ("x", Self.number(x)), ("y", Self.number(y)), ("width", Self.number(width)), ("height", Self.number(height)), ("fill", grey(fill)),
                    ("stroke", grey(stroke)),
                ])
        case .circle(let x, let y, let radius, let fill, let stroke, let thickness):
            empty(
                "circle",
                [
                    ("cx", Self.number(x)), ("cy", Self.number(y)), ("r", Self.number(radius)), ("fill", grey(fill)), ("stroke", grey(stroke)),
                    ("stroke-width", Self.number(thickness)),
                ])
        case .text(let words, let x, let y, let anchor, let size, let isBold, let turn):
            var attributes: [(String, String)] =
                turn == 0
                ? [("x", Self.number(x)), ("y", Self.number(y))]
                : [("transform", "translate(\(Self.number(x)) \(Self.number(y))) rotate(\(Self.number(turn)))")]
            if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
            if size != 12 { attributes.append(("font-size", Self.number(size))) }
            if isBold { attributes.append(("font-weight", "bold")) }
            text("text", attributes, words)
        }
    }

    /// A length with at most two decimals.
    static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return hundredths % 100 == 0 ? "\(hundredths / 100)" : "\(Double(hundredths) / 100)"
    }

    private static func escaped(_ content: String) -> String {
        var escaped = ""
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // XML 1.0 has no control characters but these three.
            case "\t", "\n", "\r": escaped.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
