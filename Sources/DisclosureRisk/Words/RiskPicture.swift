public import Text

/// A picture of a series, of plain shapes: told apart by lightness and form and not by colour, so that paper and screen show the same.
public struct RiskPicture: Sendable {
    private let series: RiskSeries
    private let language: Language
    private let identifier: String
    /// How large the picture is.
    public let width = 640.0
    /// See `width`.
    public let height = 360.0
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

    /// All that is drawn, in order.
    public var shapes: [PictureShape] {
        var shapes: [PictureShape] = [.text(series.title[language], x: left, y: 24, size: 16, isBold: true)]
        axes(&shapes)
        switch series.form {
        case .bars: bars(&shapes)
        case .points: points(&shapes)
        }
        if let limit = series.limit { self.limit(limit, &shapes) }
        return shapes
    }

    /// The picture as an `svg` element with a title and a description for readers of the screen, without scripts, styles or anything from elsewhere.
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
        for shape in shapes { svg.draw(shape) }
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

    private func axes(_ shapes: inout [PictureShape]) {
        for step in 0...4 {
            let value = most * Double(step) / 4
            shapes.append(.line(fromX: left, fromY: y(value), toX: width - right, toY: y(value), thickness: 1, grey: step == 0 ? 0.07 : 0.8))
            let label = series.areShares ? RiskWords.exactPercent(value) : RiskWords.number(value)
            shapes.append(.text(label[language], x: left - 8, y: y(value) + 4, anchor: .end))
        }
        shapes.append(.text(series.horizontal[language], x: left + plotWidth / 2, y: height - 12, anchor: .middle))
        shapes.append(.text(series.vertical[language], x: 16, y: (top + height - bottom) / 2, anchor: .middle, turn: -90))
    }

    private func bars(_ shapes: inout [PictureShape]) {
        let step = plotWidth / Double(max(series.points.count, 1))
        let base = y(0)
        for (place, point) in series.points.enumerated() {
            let middle = left + step * (Double(place) + 0.5)
            let upper = y(point.y.value)
            shapes.append(
                .box(x: middle - step * 0.35, y: upper, width: step * 0.7, height: base - upper, fill: point.isMarked ? 0.2 : 0.47, stroke: 0.07))
            if !point.y.isExact { interval(point.y, middle, &shapes) }
            // A bar without height is no empty place: it says that it is nothing.
            if point.y.value == 0, point.y.isExact { shapes.append(.text(series.areShares ? "0 %" : "0", x: middle, y: base - 5, anchor: .middle)) }
            label(point.label[language], middle, &shapes)
        }
    }

    private func points(_ shapes: inout [PictureShape]) {
        for step in 0...4 {
            let share = Double(step) / 4
            shapes.append(.text(RiskWords.percent(share)[language], x: left + plotWidth * share, y: height - bottom + 18, anchor: .middle))
        }
        for point in series.points {
            let share = min(max(point.x, 0), 1)
            let middle = left + plotWidth * share
            if !point.y.isExact { interval(point.y, middle, &shapes) }
            shapes.append(
                .circle(x: middle, y: y(point.y.value), radius: point.isMarked ? 7 : 5, fill: point.isMarked ? 0.07 : 1, stroke: 0.07, thickness: 2))
            // Near the right edge the words stand on the other side.
            let isLate = share > 0.8
            shapes.append(
                .text(Self.short(point.label[language]), x: middle + (isLate ? -10 : 10), y: y(point.y.value) - 8, anchor: isLate ? .end : .start))
        }
    }

    private func interval(_ estimate: Estimate, _ middle: Double, _ shapes: inout [PictureShape]) {
        let (upper, lower) = (y(estimate.high), y(estimate.low))
        // White under black shows on a dark bar as well as on the page.
        for (thickness, grey) in [(5.0, 1.0), (2, 0.07)] {
            shapes.append(.line(fromX: middle, fromY: upper, toX: middle, toY: lower, thickness: thickness, grey: grey))
            for end in [upper, lower] {
                shapes.append(.line(fromX: middle - 6, fromY: end, toX: middle + 6, toY: end, thickness: thickness, grey: grey))
            }
        }
    }

    private func limit(_ limit: Double, _ shapes: inout [PictureShape]) {
        shapes.append(.line(fromX: left, fromY: y(limit), toX: width - right, toY: y(limit), thickness: 2, grey: 0.07, isDashed: true))
        let share = RiskWords.percent(limit)
        let text = Bilingual(nl: "grens \(share.nl)", en: "limit \(share.en)")
        shapes.append(.text(text[language], x: width - right, y: y(limit) - 6, anchor: .end))
    }

    private func label(_ text: String, _ middle: Double, _ shapes: inout [PictureShape]) {
        let place = height - bottom + 16
        if series.points.count <= 8 && series.points.allSatisfy({ $0.label[language].count <= 9 }) {
            shapes.append(.text(text, x: middle, y: place, anchor: .middle))
        } else {
            shapes.append(.text(Self.short(text), x: middle, y: place, anchor: .end, turn: -30))
        }
    }

    private static func short(_ text: String) -> String { text.count <= 18 ? text : String(text.prefix(17)) + "…" }
}
