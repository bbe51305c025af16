public import Text

/// What was measured, with the interval in which it lies; without one both ends are the value itself.
public struct MeasuredValue: Sendable, Hashable, Codable {
    public var value: Double
    public var low: Double
    public var high: Double

    public init(_ value: Double) { (self.value, low, high) = (value, value, value) }

    public init(_ value: Double, low: Double, high: Double) { (self.value, self.low, self.high) = (value, low, high) }

    /// Whether it holds, of a measure that is a yes or a no.
    public init(_ flag: Bool) { self.init(flag ? 1 : 0) }

    /// Numbers in their order; an attack that failed to run gives none.
    var isWhole: Bool { value.isFinite && low.isFinite && high.isFinite && low >= 0 && low <= value && value <= high }
}

/// Whether one safeguard of a permit is reached by what was measured.
public struct SafeguardResult: Sendable, Hashable, Codable {
    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        case met
        case notMet = "not-met"
        case notMeasured = "not-measured"
        /// No measure has this name, or the measure cannot be asked so.
        case notKnown = "not-known"

        public var name: Bilingual {
            switch self {
            case .met: .init(nl: "gehaald", en: "reached")
            case .notMet: .init(nl: "niet gehaald", en: "not reached")
            case .notMeasured: .init(nl: "niet gemeten", en: "not measured")
            case .notKnown: .init(nl: "niet te meten", en: "cannot be measured")
            }
        }
    }

    public var safeguard: Safeguard
    public var status: Status
    public var measured: MeasuredValue?

    /// What was reached and what is needed, with why nothing counts as measured where somebody knows that.
    public func message(because reason: Bilingual?) -> Bilingual {
        guard status == .notMeasured, let reason else { return message }
        let name = SafeguardMeasure(rawValue: safeguard.name)?.name ?? Bilingual(safeguard.name)
        return name + Bilingual(nl: ": niet aangetoond, nodig \(asked): \(reason.nl)", en: ": not shown, needed \(asked): \(reason.en)")
    }

    /// What was reached and what is needed.
    public var message: Bilingual {
        let name = SafeguardMeasure(rawValue: safeguard.name)?.name ?? Bilingual(safeguard.name)
        switch status {
        case .met, .notMet:
            guard let measured, let measure = SafeguardMeasure(rawValue: safeguard.name) else { return Bilingual(safeguard.text + ": ") + status.name }
            if measure.unit == .flag {
                return status == .met
                    ? name + Bilingual(nl: ": gehaald", en: ": reached")
                    : name + Bilingual(nl: ": er staan er nog in wat eruit komt", en: ": some are left in what comes out")
            }
            let reached = Self.written(measured, measure)
            let words = name + Bilingual(nl: ": gehaald \(reached.nl), nodig \(asked)", en: ": reached \(reached.en), needed \(asked)")
            guard status == .notMet, measured.low < measured.high else { return words }
            return words
                + (measure.moreIsBetter
                    ? Bilingual(nl: "; de ondergrens telt", en: "; the lower end counts") : Bilingual(nl: "; de bovengrens telt", en: "; the upper end counts"))
        case .notMeasured:
            let by = SafeguardMeasure(rawValue: safeguard.name)?.measuredBy ?? Bilingual("")
            return name
                + Bilingual(nl: ": niet gemeten, nodig \(asked); dit meet het: \(by.nl)", en: ": not measured, needed \(asked); this measures it: \(by.en)")
        case .notKnown:
            return Bilingual(
                nl: "“\(safeguard.text)” is niet te meten; mogelijk zijn bijvoorbeeld k-anonymity>=10, no-direct-identifiers en inference-risk<5%",
                en: "“\(safeguard.text)” cannot be measured; possible are for example k-anonymity>=10, no-direct-identifiers and inference-risk<5%")
        }
    }

    private var asked: String { (safeguard.comparison?.rawValue ?? "") + safeguard.value }

    /// The value with the end of its interval that counts.
    private static func written(_ measured: MeasuredValue, _ measure: SafeguardMeasure) -> Bilingual {
        let isShare = measure.unit == .share
        func text(_ number: Double) -> String { DecimalWords.text(isShare ? number * 100 : number) + (isShare ? "%" : "") }
        guard measured.low < measured.high else { return Bilingual(text(measured.value)) }
        return Bilingual(
            nl: "\(text(measured.value)) (interval \(text(measured.low)) tot \(text(measured.high)))",
            en: "\(text(measured.value)) (interval \(text(measured.low)) to \(text(measured.high)))")
    }
}

/// Holds what was measured against what a permit demands.
public enum SafeguardCheck {
    /// One result for each safeguard, in the order of the permit.
    /// - Parameter measured: by the name of the safeguard; what is not in it was not measured.
    public static func results(_ safeguards: [Safeguard], measured: [String: MeasuredValue]) -> [SafeguardResult] {
        safeguards.map { safeguard in
            guard let measure = SafeguardMeasure(rawValue: safeguard.name), let limit = measure.limit(of: safeguard) else {
                return SafeguardResult(safeguard: safeguard, status: .notKnown, measured: measured[safeguard.name])
            }
            guard let found = measured[safeguard.name], found.isWhole, measure.unit != .share || found.high <= 1 else {
                return SafeguardResult(safeguard: safeguard, status: .notMeasured, measured: nil)
            }
            let counts = measure.moreIsBetter ? found.low : found.high
            let isMet =
                switch safeguard.comparison {
                case .atLeast, nil: counts >= limit
                case .more: counts > limit
                case .atMost: counts <= limit
                case .less: counts < limit
                }
            return SafeguardResult(safeguard: safeguard, status: isMet ? .met : .notMet, measured: found)
        }
    }
}

/// Numbers for people, in at most four digits behind the point.
enum DecimalWords {
    static func text(_ number: Double) -> String {
        let scaled = (number * 10_000).rounded()
        guard scaled.isFinite, abs(scaled) < 1e15 else { return String(number) }
        var digits = String(Int(abs(scaled)))
        digits = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
        var behind = digits.suffix(4)
        while behind.last == "0" { behind.removeLast() }
        return (scaled < 0 ? "-" : "") + digits.dropLast(4) + (behind.isEmpty ? "" : "." + behind)
    }
}
