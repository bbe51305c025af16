public import Text

/// Differentially private counts: true counts with two-sided geometric noise.
public struct PrivateHistogram: Sendable, Hashable {
    /// A value with its count.
    public struct Bin: Sendable, Hashable {
        /// The value, or the name of the band.
        public let value: String
        /// With noise; may be below zero.
        public let count: Int
    }

    /// The counts, in the order in which they were asked for.
    public let bins: [Bin]
    /// What they cost.
    public let epsilon: Epsilon
    /// How many rows one person has at most, as the caller stated.
    public let rowsPerPerson: Int
    /// Noise stays within this distance of the true count in 95 of 100 cases.
    public let margin: Int

    /// What to say beside counts that noise may outweigh.
    public var note: Bilingual? {
        guard bins.contains(where: { $0.count < 2 * margin }) else { return nil }
        return .init(
            nl: "aantallen onder \(2 * margin) zeggen weinig: de ruis is in 95 van de 100 gevallen hoogstens \(margin)",
            en: "counts below \(2 * margin) say little: the noise is at most \(margin) in 95 of 100 cases")
    }

    /// Counts the values of a column over a stated domain. Values that are not in it are not counted: which values occur would be an answer too.
    /// - Parameters:
    ///   - domain: the values to count, known without looking at the table.
    ///   - rowsPerPerson: the most rows that one person has; the caller vouches for it. Adding or removing a person changes all counts together
    ///     by that much at most.
    /// - Throws: `TableError` where the budget does not allow it; nothing is drawn then.
    public static func count(
        _ column: TableColumn, domain: [String], epsilon: Epsilon, rowsPerPerson: Int, purpose: String, budget: inout PrivacyBudget,
        using chance: inout some RandomNumberGenerator
    ) throws(TableError) -> PrivateHistogram {
        guard (1...1_000_000).contains(rowsPerPerson) else {
            throw TableError(
                "rows-per-person", .init(nl: "zeg hoeveel rijen één persoon hoogstens heeft, vanaf 1", en: "say how many rows one person has at most, from 1"))
        }
        guard Set(domain).count == domain.count else {
            throw TableError("double-value", .init(nl: "een waarde staat twee keer in het domein", en: "a value stands in the domain twice"))
        }
        try budget.spend(epsilon, on: purpose)
        let counts = column.counts
        var bins: [Bin] = []
        for value in domain {
            let exact = column.values.find(value).map { counts[Int($0)] } ?? 0
            let noise = DiscreteLaplace.draw(numerator: epsilon.thousandths, denominator: 1000 * rowsPerPerson, using: &chance)
            bins.append(Bin(value: value, count: exact + noise))
        }
        return PrivateHistogram(bins: bins, epsilon: epsilon, rowsPerPerson: rowsPerPerson, margin: margin(epsilon, rowsPerPerson))
    }

    /// The count of all rows.
    public static func count(
        rows: Int, epsilon: Epsilon, rowsPerPerson: Int, purpose: String, budget: inout PrivacyBudget, using chance: inout some RandomNumberGenerator
    ) throws(TableError) -> Int {
        let column = TableColumn(name: "", values: ValueDictionary([""]), codes: [UInt32](repeating: 0, count: rows))
        return try count(
            column, domain: [""], epsilon: epsilon, rowsPerPerson: rowsPerPerson, purpose: purpose, budget: &budget, using: &chance
        ).bins[0].count
    }

    /// The smallest m with P(|noise| > m) = 2 q^(m+1) / (1 + q) ≤ 0.05, where q = exp(−epsilon / rows per person).
    static func margin(_ epsilon: Epsilon, _ rowsPerPerson: Int) -> Int {
        let rate = Double(epsilon.thousandths) / 1000 / Double(rowsPerPerson)
        // −log(0.025 (1 + q)) / rate − 1, with q between 0 and 1 found by steps: exact enough for a margin in whole rows.
        var low = 0
        var high = 1
        while tail(high, rate) > 0.05 { high *= 2 }
        while low < high {
            let middle = (low + high) / 2
            if tail(middle, rate) <= 0.05 { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func tail(_ margin: Int, _ rate: Double) -> Double { 2 * exponential(-rate * Double(margin + 1)) / (1 + exponential(-rate)) }
}
