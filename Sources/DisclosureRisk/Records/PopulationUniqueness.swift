/// How many of the records that are alone in a sample are alone in the population too, from the sample's class sizes.
///
/// Three estimates of which none is right for every population; Dankar, El Emam, Neisa and Roffey, "Estimating the re-identification
/// risk of clinical data sets", BMC Medical Informatics and Decision Making 12:66 (2012), found Pitman's model best where at most a tenth of the
/// population is in the sample and Zayatz' estimate best beyond; ``preferred`` follows that. (They use the slide negative binomial model
/// between the two, which is not computed here.)
public struct PopulationUniqueness: Sendable, Hashable {
    /// Records alone in the sample.
    public let sampleUniques: Int
    /// People in the population.
    public let people: Int
    /// The share of the population in the sample.
    public let fraction: Double
    /// Zayatz, "Estimation of the percent of unique population elements on a microdata file using the sample", US Census Bureau, Statistical
    /// Research Division report 91/08 (1991): the number of records in the sample that are alone in the population.
    public let zayatz: Double
    /// Pitman's sampling formula as superpopulation (Hoshino, "Applying Pitman's sampling formula to microdata disclosure risk assessment",
    /// Journal of Official Statistics 17(4), 2001, 499-520): those alone in the population, times the share in the sample. Nil where no class
    /// is larger than one or none is of one record, since nothing can be fitted then.
    public let pitman: Double?
    /// The fitted parameters of Pitman's formula.
    public let model: PitmanModel?

    /// Estimates from class sizes.
    /// - Parameter people: the size of the population, not less than the number of records.
    public init(_ sizes: ClassSizes, people: Int) {
        sampleUniques = sizes.sampleUniques
        self.people = people
        let records = sizes.records
        let fraction = people > 0 ? Double(records) / Double(people) : 1
        self.fraction = fraction
        zayatz = Self.zayatz(sizes, people)
        let model = PitmanModel(fittedTo: sizes)
        self.model = model
        pitman = model.map { min(Double(sizes.sampleUniques), $0.expectedUniques(among: people) * fraction) }
    }

    /// The estimate to go by for this share of the population.
    public var preferred: Double { fraction <= 0.1 ? pitman ?? zayatz : zayatz }

    /// Each class of the population is taken to have the size that a class of the sample has, with the frequency found there. By Bayes'
    /// rule that gives how likely a class of one record in the sample is one of one person.
    private static func zayatz(_ sizes: ClassSizes, _ people: Int) -> Double {
        let records = sizes.records
        guard sizes.sampleUniques > 0 else { return 0 }
        if people <= records { return Double(sizes.sampleUniques) }
        let whole = Functions.logChoose(people, records)
        func chanceOfOne(_ size: Int) -> Double {
            Double(size) * Functions.exponential(Functions.logChoose(people - size, records - 1) - whole)
        }
        let all = sizes.steps.reduce(0) { $0 + Double($1.classes) * chanceOfOne($1.size) }
        guard all > 0 else { return 0 }
        let alone = Double(sizes.sampleUniques) * chanceOfOne(1) / all
        return Double(sizes.sampleUniques) * alone
    }
}

/// Pitman's sampling formula: a law for how records fall into classes, with a parameter for the number of classes and one for their spread.
public struct PitmanModel: Sendable, Hashable {
    /// Between 0 and 1; the greater, the more classes of one record.
    public let alpha: Double
    /// Above −alpha; the greater, the more classes.
    public let theta: Double

    /// A model with known parameters.
    public init(alpha: Double, theta: Double) { (self.alpha, self.theta) = (alpha, theta) }

    /// The parameters under which the class sizes are most likely; nil where all classes have one record, or none has.
    public init?(fittedTo sizes: ClassSizes) {
        guard sizes.sampleUniques > 0, sizes.largest > 1, sizes.classes > 1 else { return nil }
        func best(_ low: Double, _ high: Double, _ value: (Double) -> Double) -> Double {
            var (low, high) = (low, high)
            let ratio = 0.6180339887498949
            var left = high - (high - low) * ratio
            var right = low + (high - low) * ratio
            var values = (value(left), value(right))
            while high - low > 1e-7 {
                if values.0 < values.1 {
                    (low, left) = (left, right)
                    right = low + (high - low) * ratio
                    values = (values.1, value(right))
                } else {
                    (high, right) = (right, left)
                    left = high - (high - low) * ratio
                    values = (value(left), values.0)
                }
            }
            return (low + high) / 2
        }
        // theta is searched as the logarithm of its distance from −alpha.
        func bestDistance(_ alpha: Double) -> Double {
            best(-20, 22) { PitmanModel(alpha: alpha, theta: Functions.exponential($0) - alpha).logLikelihood(sizes) }
        }
        let alpha = best(1e-6, 1 - 1e-6) { alpha in
            PitmanModel(alpha: alpha, theta: Functions.exponential(bestDistance(alpha)) - alpha).logLikelihood(sizes)
        }
        self.init(alpha: alpha, theta: Functions.exponential(bestDistance(alpha)) - alpha)
    }

    /// The logarithm of the chance of these class sizes, but for a term that does not depend on the parameters.
    func logLikelihood(_ sizes: ClassSizes) -> Double {
        let classes = Double(sizes.classes)
        let records = Double(sizes.records)
        var sum = (classes - 1) * Functions.logarithm(alpha)
        sum += Functions.logGamma(theta / alpha + classes) - Functions.logGamma(theta / alpha + 1)
        sum -= Functions.logGamma(theta + records) - Functions.logGamma(theta + 1)
        let base = Functions.logGamma(1 - alpha)
        for step in sizes.steps where step.size > 1 {
            sum += Double(step.classes) * (Functions.logGamma(Double(step.size) - alpha) - base)
        }
        return sum
    }

    /// The expected number of classes of one among so many records: N·Γ(θ+α+N−1)Γ(θ+1)/(Γ(θ+α)Γ(θ+N)).
    public func expectedUniques(among records: Int) -> Double {
        guard records > 0 else { return 0 }
        let count = Double(records)
        let log =
            Functions.logGamma(theta + alpha + count - 1) + Functions.logGamma(theta + 1)
            - Functions.logGamma(theta + alpha) - Functions.logGamma(theta + count)
        return count * Functions.exponential(log)
    }
}
