/// A whole number drawn with probability in proportion to exp(−|x| · numerator / denominator).
///
/// Exact: only whole numbers are drawn and compared, so no rounding of floating-point numbers can leak what was counted. Algorithms 1 and 2 of
/// Canonne, Kamath and Steinke, The discrete Gaussian for differential privacy, 2020; the distribution is the two-sided geometric one of
/// Ghosh, Roughgarden and Sundararajan, Universally utility-maximizing privacy mechanisms, 2009.
public enum DiscreteLaplace {
    /// - Parameters:
    ///   - numerator, denominator: their ratio is epsilon over sensitivity; both from 1 to 2³¹ − 1.
    ///   - chance: for real releases the system's own generator; a seeded one only in tests.
    public static func draw(numerator: Int, denominator: Int, using chance: inout some RandomNumberGenerator) -> Int {
        precondition((1...0x7FFF_FFFF).contains(numerator) && (1...0x7FFF_FFFF).contains(denominator), "epsilon is a ratio of two positive numbers")
        while true {
            let fraction = Int.random(in: 0..<denominator, using: &chance)
            guard happensExpMinus(fraction, denominator, &chance) else { continue }
            var whole = 0
            while happensExpMinus(1, 1, &chance) { whole += 1 }
            let magnitude = (fraction + denominator * whole) / numerator
            let isNegative = Bool.random(using: &chance)
            // Zero has one sign only, or it would come twice as often.
            if isNegative, magnitude == 0 { continue }
            return isNegative ? -magnitude : magnitude
        }
    }

    /// True with probability exp(−numerator / denominator), for a ratio of at most 1.
    static func happensExpMinus(_ numerator: Int, _ denominator: Int, _ chance: inout some RandomNumberGenerator) -> Bool {
        // The count of successes of ever rarer trials is even with exactly that probability (von Neumann 1951).
        var trial = 1
        while Int.random(in: 0..<(denominator * trial), using: &chance) < numerator { trial += 1 }
        return trial % 2 == 1
    }
}
