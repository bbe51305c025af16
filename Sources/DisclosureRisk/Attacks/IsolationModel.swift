/// How the number of descriptions that fit one record depends on the number of records.
///
/// A description that fits a person with chance w fits one of n with chance nw(1 − w)^(n − 1) (Cohen and Nissim, "Towards formalizing the
/// GDPR's notion of singling out", PNAS 117(15), 2020). The integral of it over w up to an effective weight, times a factor, is fitted to the
/// control group and parts of it: the correction of anonymeter 1.1.0 for a control group of another size. It draws the parts; here the
/// number expected in a random part is computed, which is what those draws estimate.
struct IsolationModel {
    private let weight: Double

    /// Fits the effective weight.
    /// - Parameters:
    ///   - matches: how many of the records each description fits.
    ///   - rows: the number of records.
    init(matches: [Int], rows: Int) {
        let least = min(1000, rows)
        let sizes = (0..<10).map { least + (rows - least) * $0 / 9 }
        let expected = sizes.map { size in matches.reduce(0) { $0 + Self.chanceOfOne($1, rows, size) } }
        func misfit(_ logWeight: Double) -> Double {
            let shape = sizes.map { Self.integral($0, Functions.exponential(logWeight)) }
            let square = shape.reduce(0) { $0 + $1 * $1 }
            let product = zip(shape, expected).reduce(0) { $0 + $1.0 * $1.1 }
            let scale = square > 0 ? product / square : 0
            return zip(shape, expected).reduce(0) { $0 + (scale * $1.0 - $1.1) * (scale * $1.0 - $1.1) }
        }
        let low = Functions.logarithm(0.01 / Double(rows))
        let steps = 200
        let best = (0...steps).min { misfit(low * (1 - Double($0) / Double(steps))) < misfit(low * (1 - Double($1) / Double(steps))) }!
        var left = low * (1 - Double(max(best - 1, 0)) / Double(steps))
        var right = low * (1 - Double(min(best + 1, steps)) / Double(steps))
        for _ in 0..<60 {
            let (one, other) = (left + (right - left) * 0.382, left + (right - left) * 0.618)
            if misfit(one) < misfit(other) { right = other } else { left = one }
        }
        weight = Functions.exponential((left + right) / 2)
    }

    /// By how much the number of isolating descriptions grows from one number of records to another.
    func ratio(from: Int, to: Int) -> Double {
        let before = Self.integral(from, weight)
        return before > 0 ? Self.integral(to, weight) / before : 1
    }

    /// The chance that a random part of `size` out of `rows` records has one of the `matches` records.
    static func chanceOfOne(_ matches: Int, _ rows: Int, _ size: Int) -> Double {
        if matches == 0 { return 0 }
        var chance = Double(matches) * Double(size) / Double(rows)
        for index in 0..<matches - 1 {
            chance *= Double(max(0, rows - size - index)) / Double(rows - 1 - index)
            if chance < 1e-15 { return 0 }
        }
        return chance
    }

    /// The integral of nw(1 − w)^(n − 1) for w from 0 to `weight`.
    static func integral(_ size: Int, _ weight: Double) -> Double {
        let count = Double(size)
        if weight >= 1 { return 1 / (count + 1) }
        return (1 - (count * weight + 1) * Functions.exponential(count * Functions.logarithm(1 - weight))) / (count + 1)
    }
}
