public import Text

/// A picture of a series as SVG: with a title and a description for readers of the screen, without scripts, styles or anything from elsewhere,
/// and told apart by lightness and form and not by colour.
public struct RiskPicture: Sendable {
    private let series: RiskSeries
    private let language: Language
    private let identifier: String
    private let width = 640.0
    private let height = 360.0
    private let left = 72.0
    private let top = 48.0
    private let bottom = 96.0
    private let right = 24.0

    /// A picture.
    /// - Parameter identifier: different for each picture on a page; of letters, digits and hyphens, others become hyphens.
    public init(_ series: RiskSeries, in language: Language, identifier: String) {
        self.series = series
        self.language = language
        self.identifier = String(identifier.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }

    /// The picture as an `svg` element, to be put into a page or a file.
    public var svg: String {
        var svg = SVGText()
        svg.open(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(SVGText.number(width)) \(SVGText.number(height))"), ("role", "img"),
                ("aria-labelledby", "\(identifier)-title \(identifier)-desc"), ("lang", language == .nl ? "nl" : "en"), ("font-family", "sans-serif"),
                ("font-size", "12"),
            ])
        svg.text("title", [("id", "\(identifier)-title")], series.title[language])
        svg.text("desc", [("id", "\(identifier)-desc")], series.description[language])
        svg.empty("rect", [("width", SVGText.number(width)), ("height", SVGText.number(height)), ("fill", "#fff")])
        // The description says all that the drawing says, so the drawing is hidden from readers of the screen.
        svg.open("g", [("aria-hidden", "true"), ("fill", "#111")])
        svg.text("text", [("x", SVGText.number(left)), ("y", "24"), ("font-size", "16"), ("font-weight", "bold")], series.title[language])
        axes(&svg)
        switch series.form {
        case .bars: bars(&svg)
        case .points: points(&svg)
        }
        if let limit = series.limit { self.limit(limit, &svg) }
        svg.close("g")
        svg.close("svg")
        return svg.text
    }

    /// The height of the axis: everything for shares, and a round number above the highest value otherwise.
    private var most: Double {
        let highest = max(series.points.map(\.y.high).filter(\.isFinite).max() ?? 0, series.limit ?? 0)
        if series.areShares {
            return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].first { $0 >= highest } ?? 1
        }
        var round = 1.0
        while true {
            for factor in [1.0, 2, 5] where round * factor >= highest { return round * factor }
            round *= 10
        }
    }

    private func y(_ value: Double) -> Double { top + (height - top - bottom) * (1 - min(max(value / most, 0), 1)) }
    private var plotWidth: Double { width - left - right }

    private func axes(_ svg: inout SVGText) {
        for step in 0...4 {
            let value = most * Double(step) / 4
            let place = SVGText.number(y(value))
            svg.empty(
                "line",
                [("x1", SVGText.number(left)), ("x2", SVGText.number(width - right)), ("y1", place), ("y2", place), ("stroke", step == 0 ? "#111" : "#ccc")])
            let label = series.areShares ? RiskWords.percent(value) : RiskWords.number(value)
            svg.text("text", [("x", SVGText.number(left - 8)), ("y", SVGText.number(y(value) + 4)), ("text-anchor", "end")], label[language])
        }
        svg.text(
            "text", [("x", SVGText.number(left + plotWidth / 2)), ("y", SVGText.number(height - 12)), ("text-anchor", "middle")], series.horizontal[language])
        svg.text(
            "text",
            [("transform", "translate(16 \(SVGText.number((top + height - bottom) / 2))) rotate(-90)"), ("text-anchor", "middle")],
            series.vertical[language])
    }

    private func bars(_ svg: inout SVGText) {
        let step = plotWidth / Double(max(series.points.count, 1))
        let base = y(0)
        for (place, point) in series.points.enumerated() {
            let middle = left + step * (Double(place) + 0.5)
            let upper = y(point.y.value)
            svg.empty(
                "rect",
                [
                    ("x", SVGText.number(middle - step * 0.35)), ("y", SVGText.number(upper)), ("width", SVGText.number(step * 0.7)),
                    ("height", SVGText.number(base - upper)), ("fill", point.isMarked ? "#333" : "#777"), ("stroke", "#111"),
                ])
            if !point.y.isExact { interval(point.y, middle, &svg) }
            label(point.label[language], middle, &svg)
        }
    }

    private func points(_ svg: inout SVGText) {
        for step in 0...4 {
            let share = Double(step) / 4
            svg.text(
                "text", [("x", SVGText.number(left + plotWidth * share)), ("y", SVGText.number(height - bottom + 18)), ("text-anchor", "middle")],
                RiskWords.percent(share)[language])
        }
        for point in series.points {
            let middle = left + plotWidth * min(max(point.x, 0), 1)
            if !point.y.isExact { interval(point.y, middle, &svg) }
            svg.empty(
                "circle",
                [
                    ("cx", SVGText.number(middle)), ("cy", SVGText.number(y(point.y.value))), ("r", point.isMarked ? "7" : "5"),
                    ("fill", point.isMarked ? "#111" : "#fff"), ("stroke", "#111"), ("stroke-width", "2"),
                ])
            svg.text("text", [("x", SVGText.number(middle + 10)), ("y", SVGText.number(y(point.y.value) - 8))], Self.short(point.label[language]))
        }
    }

    private func interval(_ estimate: Estimate, _ middle: Double, _ svg: inout SVGText) {
        let (upper, lower) = (y(estimate.high), y(estimate.low))
        let path =
            "M\(SVGText.number(middle)) \(SVGText.number(upper))V\(SVGText.number(lower))"
            + "M\(SVGText.number(middle - 6)) \(SVGText.number(upper))h12M\(SVGText.number(middle - 6)) \(SVGText.number(lower))h12"
        // White under black shows on a dark bar as well as on the page.
        svg.empty("path", [("d", path), ("stroke", "#fff"), ("stroke-width", "5"), ("fill", "none")])
        svg.empty("path", [("d", path), ("stroke", "#111"), ("stroke-width", "2"), ("fill", "none")])
    }

    private func limit(_ limit: Double, _ svg: inout SVGText) {
        let place = SVGText.number(y(limit))
        svg.empty(
            "line",
            [
                ("x1", SVGText.number(left)), ("x2", SVGText.number(width - right)), ("y1", place), ("y2", place), ("stroke", "#111"),
                ("stroke-width", "2"), ("stroke-dasharray", "8 4"),
            ])
        let share = RiskWords.percent(limit)
        let text = Bilingual(nl: "grens \(share.nl)", en: "limit \(share.en)")
        svg.text("text", [("x", SVGText.number(width - right)), ("y", SVGText.number(y(limit) - 6)), ("text-anchor", "end")], text[language])
    }

    private func label(_ text: String, _ middle: Double, _ svg: inout SVGText) {
        let place = SVGText.number(height - bottom + 16)
        if series.points.count <= 8 && series.points.allSatisfy({ $0.label[language].count <= 9 }) {
            svg.text("text", [("x", SVGText.number(middle)), ("y", place), ("text-anchor", "middle")], text)
        } else {
            svg.text("text", [("transform", "translate(\(SVGText.number(middle)) \(place)) rotate(-30)"), ("text-anchor", "end")], Self.short(text))
        }
    }

    private static func short(_ text: String) -> String { text.count <= 18 ? text : String(text.prefix(17)) + "…" }
}

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
