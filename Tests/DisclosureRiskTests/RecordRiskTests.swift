import Foundation
import SeededChance
import Testing

@testable import DisclosureRisk

@Suite struct RecordRiskTests {
    /// Classes of 3, 2, 1 and 1 out of seven records.
    static func table() throws -> ReleasedTable {
        try ReleasedTable(Tables.exact([("town", ["A", "A", "A", "B", "B", "C", "D"]), ("sex", ["f", "f", "f", "m", "m", "m", "m"])]))
    }

    @Test func prosecutorRiskIsOneOutOfTheClass() throws {
        let risk = ReidentificationRisk(try ClassSizes(Self.table(), columns: ["town", "sex"]), threshold: 0.4)
        #expect(risk.classSizes.steps == [.init(size: 1, classes: 2), .init(size: 2, classes: 1), .init(size: 3, classes: 1)])
        #expect(risk.prosecutor.highest == 1)
        #expect(abs(risk.prosecutor.average - 4.0 / 7) < 1e-12)
        // The two single records and the pair are above 0.4; the three, at 0.33, are not.
        #expect(abs(risk.prosecutor.shareAbove - 4.0 / 7) < 1e-12)
        #expect(risk.sampleUniques == 2)
        #expect(risk.marketer == risk.prosecutor.average)
        #expect(risk.journalist == nil)
    }

    @Test func aClassAtTheThresholdIsNotAboveIt() {
        for size in 1...60 { #expect(ReidentificationRisk(ClassSizes([size]), threshold: 1 / Double(size)).prosecutor.shareAbove == 0) }
    }

    /// Town A has 6 people, B 2, C 4 and D 1: journalist risk 1, average (3/6 + 2/2 + 1/4 + 1/1)/7.
    @Test func journalistRiskIsOneOutOfThePeopleInThePopulation() throws {
        let population = try Tables.exact([
            ("town", Array(repeating: "A", count: 6) + ["B", "B"] + Array(repeating: "C", count: 4) + ["D", "E"]),
            ("sex", Array(repeating: "f", count: 6) + Array(repeating: "m", count: 8)),
        ])
        let risk = try ReidentificationRisk(Self.table(), columns: ["town", "sex"], threshold: 0.4, population: population)
        #expect(risk.journalist?.highest == 1)
        #expect(abs(risk.marketer - (0.5 + 1 + 0.25 + 1) / 7) < 1e-12)
        #expect(risk.populationUniques == 1)
        #expect(risk.population == .table(rows: 14))
    }

    @Test func peopleAreCountedInTheIntervalsOfAGeneralisedRelease() throws {
        let release = try ReleasedTable([
            ReleasedColumn("age", texts: ["30-39", "30-39", ">=60", "*"], .numeric),
            ReleasedColumn("post", texts: ["12**", "12**", "1300", "*"], .categorical(leaves: [:])),
        ])
        let population = try RiskTable([
            RiskColumn("age", numbers: [30, 35, 39, 40, 61, 70]), RiskColumn("post", categories: ["1200", "1299", "1300", "1200", "1300", "1299"]),
        ])
        let risk = try ReidentificationRisk(release, columns: ["age", "post"], threshold: 0.2, population: population)
        // The pair stands for two people, the third for one, and the suppressed record for all six.
        #expect(risk.journalist?.highest == 1)
        #expect(abs(risk.marketer - (2 / 2 + 1 + 1.0 / 6) / 4) < 1e-12)
    }

    @Test(arguments: [2, 5, 10])
    func aKAnonymousReleaseHasAHighestRiskOfOneInK(k: Int) throws {
        var chance = Chance(k)
        let table = try Tables.people(600, &chance)
        guard case .numeric(let ages) = table.columns[0].values else { return }
        // Sorted by age and cut into groups of at least k: what Mondrian does in one dimension.
        let order = ages.indices.sorted { (ages[$0].isNaN ? -1 : ages[$0], $0) < (ages[$1].isNaN ? -1 : ages[$1], $1) }
        var cells = [ReleasedCell](repeating: .any, count: ages.count)
        for start in stride(from: 0, to: order.count - k + 1, by: k) {
            let end = start + 2 * k > order.count ? order.count : start + k
            let group = order[start..<end].map { ages[$0].isNaN ? 0 : ages[$0] }
            for row in order[start..<end] { cells[row] = .interval(.init(group.min()!, group.max()!)) }
        }
        let release = try ReleasedTable([ReleasedColumn("age", isNumeric: true, cells: cells)])
        let risk = ReidentificationRisk(try ClassSizes(release, columns: ["age"]), threshold: 0.5)
        #expect(risk.prosecutor.highest <= 1 / Double(k))
        #expect(risk.prosecutor.highest > 0)
    }

    /// Benedetti and Franconi (1998): p·ln(1/p)/(1 − p) for one record, and p/(1 − p)²·(p·ln p + 1 − p) for two.
    @Test(arguments: [0.01, 0.05, 0.2, 0.5, 0.9])
    func individualRiskHasTheClosedFormsOfBenedettiAndFranconi(p: Double) {
        #expect(abs(IndividualRisk.expected(inSample: 1, fraction: p) - p / (1 - p) * log(1 / p)) < 1e-9)
        #expect(abs(IndividualRisk.expected(inSample: 2, fraction: p) - p / ((1 - p) * (1 - p)) * (p * log(p) + 1 - p)) < 1e-9)
    }

    /// The sum over the negative binomial law itself, term by term.
    @Test(arguments: [(3, 0.3), (7, 0.1), (40, 0.5), (400, 0.25)])
    func individualRiskIsTheMeanOfOneOverF(size: Int, p: Double) {
        var sum = 0.0
        for people in size..<size * 40 + 400 {
            let term = lgamma(Double(people)) - lgamma(Double(size)) - lgamma(Double(people - size + 1))
            sum += exp(term + Double(size) * log(p) + Double(people - size) * log(1 - p)) / Double(people)
        }
        #expect(abs(IndividualRisk.expected(inSample: size, fraction: p) - sum) < 1e-7 / Double(size))
    }

    @Test func aSampleOfEverybodyHasTheProsecutorRiskForAJournalist() throws {
        let sizes = try ClassSizes(Self.table(), columns: ["town", "sex"])
        let risk = try ReidentificationRisk(sizes, threshold: 0.2, people: 7)
        #expect(risk.journalist == risk.prosecutor)
        #expect(risk.populationUniques == 2)
        #expect(throws: DisclosureRiskError.populationTooSmall(population: 6, table: 7)) { try ReidentificationRisk(sizes, threshold: 0.2, people: 6) }
    }

    @Test func theOrderOfRowsChangesNothing() throws {
        var chance = Chance(9)
        let table = try Tables.people(300, &chance)
        let other = Tables.shuffled(table, &chance)
        let names = ["town", "job"]
        #expect(try ClassSizes(table, columns: names) == ClassSizes(other, columns: names))
        #expect(
            try ReidentificationRisk(ClassSizes(table, columns: names), threshold: 0.1, people: 3000)
                == ReidentificationRisk(ClassSizes(other, columns: names), threshold: 0.1, people: 3000))
    }
}
