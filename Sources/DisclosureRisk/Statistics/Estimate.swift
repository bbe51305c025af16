/// A figure between its two limits of confidence. Shares and chances, so from 0 to 1 unless it is said otherwise.
public struct Estimate: Sendable, Hashable {
    /// The best single value.
    public var value: Double
    /// The lower end of the interval.
    public var low: Double
    /// The upper end of the interval.
    public var high: Double

    /// An estimate with its interval; equal ends where the figure is exact.
    public init(value: Double, low: Double, high: Double) { (self.value, self.low, self.high) = (value, low, high) }

    /// A figure that was counted and not estimated.
    public init(exactly value: Double) { self.init(value: value, low: value, high: value) }

    /// Whether the figure was counted in full.
    public var isExact: Bool { low == high }
}

/// How sure an interval is: the chance that the method covers the true value.
public struct Confidence: Sendable, Hashable {
    /// Between 0 and 1, both excluded.
    public let level: Double

    /// The two-sided normal quantile of the level: 1.96 for 95 %.
    public let z: Double

    /// A level strictly between 0 and 1.
    /// - Throws: ``DisclosureRiskError/confidence(_:)``
    public init(_ level: Double) throws(DisclosureRiskError) {
        guard level > 0, level < 1 else { throw .confidence(level) }
        self.init(known: level)
    }

    private init(known level: Double) {
        self.level = level
        z = Functions.normalQuantile(0.5 + level / 2)
    }

    /// 95 %, in use with most published figures.
    public static let common = Confidence(known: 0.95)
}

/// The share of trials that succeed, with the interval of Wilson (Journal of the American Statistical Association 22, 1927, 209-212).
///
/// Successes may be fractions: an attack whose result depends on a throw of dice counts with its chance.
public struct SuccessRate: Sendable, Hashable {
    /// Number of trials.
    public let trials: Int
    /// Number of trials that succeeded, at most `trials`.
    public let successes: Double
    /// The middle of Wilson's interval, a little nearer to a half than the share itself.
    public let center: Double
    /// Half the width of Wilson's interval.
    public let error: Double

    /// The rate of `successes` in `trials`. Without trials nothing is known: the interval is everything from 0 to 1.
    public init(successes: Double, of trials: Int, _ confidence: Confidence = .common) {
        self.trials = trials
        self.successes = min(max(successes, 0), Double(trials))
        let total = Double(trials)
        guard trials > 0 else {
            (center, error) = (0.5, 0.5)
            return
        }
        let square = confidence.z * confidence.z
        let variance = self.successes * (total - self.successes) / total
        center = (self.successes + square / 2) / (total + square)
        error = confidence.z / (total + square) * (variance + square / 4).squareRoot()
    }

    /// The observed share with the ends of Wilson's interval.
    public var estimate: Estimate {
        // Without a success the lower end is nought, and without a failure the upper end one; rounding would leave them a little off.
        Estimate(
            value: trials > 0 ? successes / Double(trials) : 0.5, low: successes == 0 ? 0 : max(0, center - error),
            high: successes == Double(trials) ? 1 : min(1, center + error))
    }
}
