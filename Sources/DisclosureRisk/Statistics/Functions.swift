/// The few functions of real numbers that the standard library leaves to a C library. Relative errors stay under 1e-14 in the ranges
/// that the risk figures need.
enum Functions {
    /// The natural logarithm of a positive number, from `ln x = e·ln 2 + 2·artanh((m − 1)/(m + 1))` with `x = m·2^e`.
    static func logarithm(_ x: Double) -> Double {
        guard x > 0 else { return x == 0 ? -.infinity : .nan }
        guard x.isFinite else { return x }
        var exponent = Double(x.exponent)
        var mantissa = x.significand
        if mantissa > 1.4142135623730951 {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var term = ratio
        var sum = 0.0
        var divisor = 1.0
        while abs(term) > 1e-18 * max(abs(sum), 1e-3) {
            sum += term / divisor
            term *= square
            divisor += 2
        }
        return exponent * lnTwo + 2 * sum
    }

    /// e to the power x, from the power series on half a factor of two.
    static func exponential(_ x: Double) -> Double {
        if x.isNaN { return x }
        if x > 709.7 { return .infinity }
        if x < -745 { return 0 }
        let power = (x / lnTwo).rounded()
        // The constant in two parts keeps the remainder exact for large powers.
        let rest = (x - power * 0.693147180369123816490) - power * 1.90821492927058770002e-10
        var term = 1.0
        var sum = 1.0
        var index = 1.0
        while index < 20 {
            term *= rest / index
            sum += term
            index += 1
        }
        return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
    }

    /// ln Γ(x) for x > 0: Stirling's series beyond 12, and the recurrence Γ(x + 1) = xΓ(x) below it
    /// (Abramowitz and Stegun 1964, 6.1.15 and 6.1.41).
    static func logGamma(_ x: Double) -> Double {
        var x = x
        var product = 1.0
        while x < 12 {
            product *= x
            x += 1
        }
        let inverse = 1 / x
        let square = inverse * inverse
        var series = -691.0 / 360_360
        series = series * square + 1.0 / 1188
        series = series * square - 1.0 / 1680
        series = series * square + 1.0 / 1260
        series = series * square - 1.0 / 360
        series = series * square + 1.0 / 12
        return (x - 0.5) * logarithm(x) - x + halfLnTwoPi + series * inverse - logarithm(product)
    }

    /// ln of the number of ways to choose `part` out of `whole`; minus infinity where there is none.
    static func logChoose(_ whole: Int, _ part: Int) -> Double {
        guard part >= 0, part <= whole else { return -.infinity }
        if part == 0 || part == whole { return 0 }
        return logGamma(Double(whole) + 1) - logGamma(Double(part) + 1) - logGamma(Double(whole - part) + 1)
    }

    /// The chance that a normal variable stays under `z`, by the series and the continued fraction of the error function
    /// (Abramowitz and Stegun 1964, 26.2.10 and 26.2.14).
    static func normalDistribution(_ z: Double) -> Double {
        let density = exponential(-z * z / 2) / squareRootOfTwoPi
        if abs(z) < 3 {
            var term = z
            var sum = z
            var odd = 3.0
            while abs(term) > 1e-17 {
                term *= z * z / odd
                sum += term
                odd += 2
            }
            return 0.5 + density * sum
        }
        var fraction = 0.0
        for step in stride(from: 60.0, through: 1, by: -1) { fraction = step / (abs(z) + fraction) }
        let tail = density / (abs(z) + fraction)
        return z > 0 ? 1 - tail : tail
    }

    /// The normal variable that is exceeded with chance `1 − probability`, by bisection on the distribution; for 0 < probability < 1.
    static func normalQuantile(_ probability: Double) -> Double {
        if probability > 0.5 { return -normalQuantile(1 - probability) }
        var low = -39.0
        var high = 0.0
        while high - low > 1e-13 {
            let middle = (low + high) / 2
            if middle == low || middle == high { break }
            if normalDistribution(middle) < probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    private static let lnTwo = 0.6931471805599453
    private static let halfLnTwoPi = 0.9189385332046727
    private static let squareRootOfTwoPi = 2.5066282746310002
}
