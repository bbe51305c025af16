/// Someone's chance to find the right person behind a record, over all records.
///
/// The measures are those of El Emam, "Guide to the De-Identification of Personal Health Information" (CRC Press 2013), in use with ARX.
public struct RecordRisk: Sendable, Hashable {
    /// The chance for the record that is easiest to find.
    public var highest: Double
    /// The mean over the records.
    public var average: Double
    /// The share of records with a chance above the threshold.
    public var shareAbove: Double
    /// The threshold.
    public var threshold: Double

    /// A risk from its figures.
    public init(highest: Double, average: Double, shareAbove: Double, threshold: Double) {
        (self.highest, self.average, self.shareAbove, self.threshold) = (highest, average, shareAbove, threshold)
    }

    /// The mean of a chance per class over its records.
    init(_ classes: some Sequence<(records: Int, classes: Int, chance: Double)>, threshold: Double) {
        var records = 0
        var sum = 0.0
        var above = 0
        highest = 0
        for (size, count, chance) in classes {
            records += size * count
            sum += Double(size * count) * chance
            // A class of exactly 1/threshold records is at the threshold, not above it.
            if chance > threshold * (1 + 1e-12) { above += size * count }
            highest = max(highest, chance)
        }
        average = records > 0 ? sum / Double(records) : 0
        shareAbove = records > 0 ? Double(above) / Double(records) : 0
        self.threshold = threshold
    }
}

/// Where the number of people behind a class comes from.
public enum PopulationSource: Sendable, Hashable {
    /// A table of the population was matched with the released cells.
    case table(rows: Int)
    /// It was estimated from the sampling fraction: given a class of f records, the rest of its people follows a negative binomial law
    /// (Benedetti and Franconi, "Statistical and technological solutions for controlled data dissemination", NTTS 1998).
    case estimate(people: Int)
}

/// Prosecutor, journalist and marketer risk of a release.
public struct ReidentificationRisk: Sendable, Hashable {
    /// The sizes of the classes in the release.
    public var classSizes: ClassSizes
    /// Someone knows that the person is in the release: one out of the class in the release.
    public var prosecutor: RecordRisk
    /// Someone knows only that the person is in the population: one out of the people of the class there. Nil without a population.
    public var journalist: RecordRisk?
    /// Someone wants to find as many as possible, not one: the share of records found on average.
    ///
    /// With a population it is the mean of 1/F over the records, F being the people of the class; without one F is the class in the release,
    /// which is also the prosecutor's average.
    public var marketer: Double
    /// Where the people of a class were taken from; nil without a population.
    public var population: PopulationSource?
    /// Records that are alone in the release.
    public var sampleUniques: Int
    /// People who are alone in the population, among those in the release; counted with a table, and otherwise see ``uniqueness``.
    public var populationUniques: Double?
    /// The estimate of how many are alone in the population, where it was estimated.
    public var uniqueness: PopulationUniqueness?

    /// The risk of a release by itself.
    /// - Parameter threshold: the chance per record above which it counts as at risk; 0.2 is a class of five.
    public init(_ sizes: ClassSizes, threshold: Double) {
        classSizes = sizes
        prosecutor = RecordRisk(sizes.steps.lazy.map { ($0.size, $0.classes, 1 / Double($0.size)) }, threshold: threshold)
        marketer = prosecutor.average
        sampleUniques = sizes.sampleUniques
    }

    /// The risk of a release drawn from a population of which only the number is known.
    /// - Throws: ``DisclosureRiskError/populationTooSmall(population:table:)``
    public init(_ sizes: ClassSizes, threshold: Double, people: Int) throws(DisclosureRiskError) {
        self.init(sizes, threshold: threshold)
        guard people >= sizes.records, sizes.records > 0 else { throw .populationTooSmall(population: people, table: sizes.records) }
        let fraction = Double(sizes.records) / Double(people)
        let chances = sizes.steps.map { ($0.size, $0.classes, IndividualRisk.expected(inSample: $0.size, fraction: fraction)) }
        let risk = RecordRisk(chances, threshold: threshold)
        journalist = risk
        marketer = risk.average
        population = .estimate(people: people)
        let uniqueness = PopulationUniqueness(sizes, people: people)
        self.uniqueness = uniqueness
        populationUniques = uniqueness.preferred
    }

    /// The risk of a release against a table of the population.
    ///
    /// The people of a class are those whose values fall in its cells; at least as many as the class has records, since those are people of
    /// the population too.
    /// - Throws: ``DisclosureRiskError`` for columns that are not there or differ in kind.
    public init(
        _ release: ReleasedTable, columns: [String], threshold: Double, population: RiskTable
    ) throws(DisclosureRiskError) {
        let released = try ReleasedTable(
            columns.map { name throws(DisclosureRiskError) in
                guard let column = release.columns.first(where: { $0.name == name }) else { throw .unknownColumn(name) }
                return column
            })
        guard released.rows > 0 else { throw .empty("release") }
        let known = try RiskTable(columns.map { name throws(DisclosureRiskError) in population.columns[try population.place(of: name)] })
        let coding = try SharedCoding(release: released, tables: [known])
        let people = ClassPeople(coding)
        self.init(ClassSizes(people.records), threshold: threshold)
        let chances = zip(people.records, people.people).map { (records: $0, classes: 1, chance: 1 / Double(max($0, $1))) }
        let risk = RecordRisk(chances, threshold: threshold)
        journalist = risk
        marketer = risk.average
        self.population = .table(rows: population.rows)
        populationUniques = Double(zip(people.records, people.people).count { $0 == 1 && $1 == 1 })
    }
}

/// The chance to pick the right one out of the people of a class of whom some are in a sample.
enum IndividualRisk {
    /// The mean of 1/F for a class with f records in a sample that holds a share p of the population.
    ///
    /// With F − f negative binomial it is the integral over t from 0 to 1 of t^(f−1)·(p/(1 − (1−p)t))^f, which for f = 1 is p·ln(1/p)/(1 − p)
    /// and for greater f follows from f − 1 by parts (Franconi and Polettini, "Individual risk estimation in μ-Argus: a review",
    /// Privacy in Statistical Databases 2004).
    static func expected(inSample size: Int, fraction: Double) -> Double {
        if fraction >= 1 { return 1 / Double(size) }
        // The mean of 1/(f + X): the series of the law converges slowly for small p, so the integral is taken instead. With
        // s = p·t/(1 − (1−p)t) it becomes that of s^(f−1)/(p + (1−p)s)·p over s from 0 to 1, which is smooth in the logarithm of p + (1−p)s.
        let rest = 1 - fraction
        let end = Functions.logarithm(1 / fraction)
        // For large classes only the last stretch counts.
        let least = size > 1 ? Functions.exponential(-45 / Double(size - 1)) : 0
        let start = Functions.logarithm(1 + rest * least / fraction)
        let width = end - start
        let steps = 512
        func integrand(_ place: Double) -> Double {
            let s = (fraction * Functions.exponential(place) - fraction) / rest
            return s <= 0 ? (size == 1 ? 1 : 0) : Functions.exponential(Double(size - 1) * Functions.logarithm(s))
        }
        var sum = integrand(start) + integrand(end)
        for step in 1..<steps { sum += integrand(start + width * Double(step) / Double(steps)) * (step % 2 == 1 ? 4 : 2) }
        return min(1 / Double(size), sum * width / Double(steps) / 3 * fraction / rest)
    }
}

/// For each class of a release the people of a population who fall in its cells.
struct ClassPeople {
    /// Records in the release, class by class.
    let records: [Int]
    /// People, class by class.
    let people: [Int]

    init(_ coding: SharedCoding) {
        let columns = coding.release.columns
        let grouping = Grouping(columns.map(\.codes), rows: coding.release.rows)
        records = grouping.sizes
        let (rows, starts) = grouping.rowsByGroup()
        let population = coding.tables[0]
        // Equal people are counted once, with their number.
        let distinct = Grouping(population.columns, rows: population.rows)
        let (members, places) = distinct.rowsByGroup()
        let kinds = (0..<distinct.count).map { Int(members[places[$0]]) }
        let areExact = columns.allSatisfy { column in column.cells.allSatisfy { $0.count == 1 } }
        var exact: [[Int32]: Int] = [:]
        var index: RowIndex?
        if areExact {
            for (kind, row) in kinds.enumerated() { exact[population.columns.map { $0[row] }] = distinct.sizes[kind] }
        } else {
            index = RowIndex(population.columns, widths: coding.domains.map(\.count), rows: population.rows)
        }
        people = (0..<grouping.count).map { group in
            let row = Int(rows[starts[group]])
            if areExact { return exact[columns.map { $0.cells[Int($0.codes[row])].low }] ?? 0 }
            let conditions = columns.enumerated().map { RowIndex.Condition(column: $0, codes: $1.cells[Int($1.codes[row])]) }
            return index!.count(conditions, limit: .max)
        }
    }
}
