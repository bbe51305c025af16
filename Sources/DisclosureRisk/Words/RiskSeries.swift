public import Text

/// The figures behind a picture, as plain values: what another tool needs to draw its own.
public struct RiskSeries: Sendable, Hashable {
    /// How the figures are drawn.
    public enum Form: Sendable, Hashable {
        /// A bar for each value.
        case bars
        /// Points over a horizontal axis.
        case points
    }

    /// One value.
    public struct Point: Sendable, Hashable {
        /// What it is of.
        public var label: Bilingual
        /// Its place on the horizontal axis; the place in the order for bars.
        public var x: Double
        /// Its height, with its interval.
        public var y: Estimate
        /// Whether it stands out: the release that was chosen.
        public var isMarked: Bool

        /// A value with its label.
        public init(_ label: Bilingual, x: Double, y: Estimate, isMarked: Bool = false) {
            (self.label, self.x, self.y, self.isMarked) = (label, x, y, isMarked)
        }
    }

    /// What the picture shows.
    public var title: Bilingual
    /// What the horizontal axis shows.
    public var horizontal: Bilingual
    /// What the vertical axis shows.
    public var vertical: Bilingual
    /// Whether the heights are shares from 0 to 1.
    public var areShares: Bool
    /// How the figures are drawn.
    public var form: Form
    /// The values.
    public var points: [Point]
    /// A limit at some height.
    public var limit: Double?

    /// The number of records in classes of each size, in steps that double: 1, 2–3, 4–7 and so on.
    public static func classSizes(_ sizes: ClassSizes) -> RiskSeries {
        var counts: [Int: Int] = [:]
        for step in sizes.steps { counts[Int.bitWidth - 1 - step.size.leadingZeroBitCount, default: 0] += step.size * step.classes }
        let last = counts.keys.max() ?? -1
        let points = (0..<last + 1).map { power in
            let (low, high) = (1 << power, (1 << (power + 1)) - 1)
            return Point(Bilingual(low == high ? "\(low)" : "\(low)–\(high)"), x: Double(power), y: Estimate(exactly: Double(counts[power] ?? 0)))
        }
        return RiskSeries(
            title: Bilingual(nl: "Records naar grootte van hun groep", en: "Records by the size of their class"),
            horizontal: Bilingual(nl: "gelijke records in de groep", en: "equal records in the class"),
            vertical: Bilingual(nl: "records", en: "records"), areShares: false, form: .bars, points: points)
    }

    /// The share of information that each column lost, from 0 for none to 1 for all.
    public static func loss(_ columns: [(name: String, loss: Double)]) -> RiskSeries {
        RiskSeries(
            title: Bilingual(nl: "Verlies per kolom", en: "Loss per column"), horizontal: Bilingual(nl: "kolom", en: "column"),
            vertical: Bilingual(nl: "verloren informatie", en: "information lost"), areShares: true, form: .bars,
            points: columns.enumerated().map { Point(Bilingual($1.name), x: Double($0), y: Estimate(exactly: $1.loss)) })
    }

    /// The risk of possible releases against what they keep, from 0 for nothing to 1 for all.
    public static func riskAgainstUtility(
        _ releases: [(label: Bilingual, utility: Double, risk: Estimate, isChosen: Bool)], limit: Double?
    ) -> RiskSeries {
        RiskSeries(
            title: Bilingual(nl: "Risico tegenover bruikbaarheid", en: "Risk against utility"),
            horizontal: Bilingual(nl: "behouden informatie", en: "information kept"), vertical: Bilingual(nl: "risico", en: "risk"),
            areShares: true, form: .points, points: releases.map { Point($0.label, x: $0.utility, y: $0.risk, isMarked: $0.isChosen) }, limit: limit)
    }

    /// The residual risk of each attack, between its references.
    public static func attacks(_ outcomes: [ReferencedOutcome], limit: Double?) -> RiskSeries {
        var points: [Point] = []
        for (place, outcome) in outcomes.enumerated() {
            let name = outcome.attack.kind.name
            let label = Bilingual(nl: "\(name.nl) \(place + 1)", en: "\(name.en) \(place + 1)")
            points.append(Point(label, x: Double(place), y: outcome.release.residual, isMarked: true))
        }
        return RiskSeries(
            title: Bilingual(nl: "Restrisico per aanval", en: "Residual risk per attack"), horizontal: Bilingual(nl: "aanval", en: "attack"),
            vertical: Bilingual(nl: "restrisico", en: "residual risk"), areShares: true, form: .bars, points: points, limit: limit)
    }

    /// The figures as a sentence, for who does not see the picture.
    public var description: Bilingual {
        let parts = points.map { point in
            let height = areShares ? RiskWords.percent(point.y) : RiskWords.number(point.y.value)
            guard form == .points else { return Bilingual(nl: "\(point.label.nl): \(height.nl)", en: "\(point.label.en): \(height.en)") }
            let place = RiskWords.percent(point.x)
            let chosen = point.isMarked ? Bilingual(nl: ", gekozen", en: ", chosen") : Bilingual("")
            return Bilingual(
                nl: "\(point.label.nl): \(height.nl) \(vertical.nl) bij \(place.nl) \(horizontal.nl)\(chosen.nl)",
                en: "\(point.label.en): \(height.en) \(vertical.en) at \(place.en) \(horizontal.en)\(chosen.en)")
        }
        var nl = parts.map(\.nl).joined(separator: "; ")
        var en = parts.map(\.en).joined(separator: "; ")
        if let limit {
            let share = RiskWords.percent(limit)
            nl += "; grens \(share.nl)"
            en += "; limit \(share.en)"
        }
        return Bilingual(nl: "\(vertical.nl) per \(horizontal.nl): \(nl).", en: "\(vertical.en) by \(horizontal.en): \(en).")
    }

    /// Writes the series as one JSON object.
    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.field("title", title)
        json.field("horizontal", horizontal)
        json.field("vertical", vertical)
        if let limit { json.figure("limit", limit) }
        json.array("points", points) { json, point in
            json.beginObject()
            json.field("label", point.label)
            json.figure("x", point.x)
            json.estimate("y", point.y)
            json.field("isMarked", point.isMarked)
            json.endObject()
        }
        json.endObject()
    }
}
