/// How the number of descriptions that fit one record depends on the number of records.
///
/// A description that fits a person with chance w fits one of n with chance nw(1 − w)^(n − 1) (Cohen and Nissim, "Towards formalizing the
/// GDPR's notion of singling out", PNAS 117(15), 2020). How the chances are spread over the descriptions is fitted to the numbers of control
/// records that they fit, as a mixture without a form laid down beforehand (Laird, Journal of the American Statistical Association 73, 1978).
///
/// This is the correction for a control group of another size. anonymeter 1.1.0 has one with the same formula and all chances up to an
/// effective one equally likely; its fit stays at its first guess, and so counts too few successes for a small control group.
struct IsolationModel {
    /// Chances, and the share of descriptions with each.
    private let weights: [(chance: Double, share: Double)]

    /// Fits the mixture.
    /// - Parameters:
    ///   - matches: how many of the records each description fits.
    ///   - rows: the number of records.
    init(matches: [Int], rows: Int) {
        // Beyond some hundred matches a description is never one that isolates.
        let most = 400
        var histogram = [Double](repeating: 0, count: most + 1)
        for count in matches { histogram[min(count, most)] += 1 }
        let used = histogram.indices.filter { histogram[$0] > 0 }
        // Expected numbers of matches from a hundredth to four hundred, evenly in their logarithm.
        let steps = 72
        let means = (0...steps).map { 0.01 * Functions.exponential(Functions.logarithm(40_000) * Double($0) / Double(steps)) }
        let likelihood = means.map { mean in
            used.map { Functions.exponential(Double($0) * Functions.logarithm(mean) - mean - Functions.logGamma(Double($0) + 1)) }
        }
        var shares = [Double](repeating: 1 / Double(means.count), count: means.count)
        for _ in 0..<400 where !matches.isEmpty {
            var next = [Double](repeating: 0, count: means.count)
            for (place, count) in used.enumerated() {
                let total = means.indices.reduce(0) { $0 + shares[$1] * likelihood[$1][place] }
                guard total > 0 else { continue }
                for index in means.indices { next[index] += histogram[count] * shares[index] * likelihood[index][place] / total }
            }
            let sum = next.reduce(0, +)
            guard sum > 0 else { break }
            shares = next.map { $0 / sum }
        }
        weights = zip(means, shares).map { (chance: min($0 / Double(rows), 1), share: $1) }
    }

    /// By how much the number of isolating descriptions changes from one number of records to another.
    func ratio(from: Int, to: Int) -> Double {
        let before = expected(from)
        return before > 0 ? expected(to) / before : 1
    }

    /// The share of descriptions that fit one of so many records.
    func expected(_ rows: Int) -> Double {
        weights.reduce(0) { $0 + $1.share * Self.isolation(rows, $1.chance) }
    }

    /// nw(1 − w)^(n − 1).
    static func isolation(_ rows: Int, _ chance: Double) -> Double {
        if chance >= 1 { return rows == 1 ? 1 : 0 }
        return Double(rows) * chance * Functions.exponential(Double(rows - 1) * Functions.logarithm(1 - chance))
    }
}
