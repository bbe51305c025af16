import Foundation
import SeededChance
import Testing
import Text

@testable import TableRelease

@Suite struct DifferentialPrivacyTests {
    /// Drawn counts against the known probabilities (1 − q) / (1 + q) · q^|x|, by Pearson's chi-square over 13 cells: 32.9 is passed by chance
    /// once in a thousand times.
    @Test(arguments: [(1, 1), (1, 2), (3, 2)])
    func noiseFollowsTheTwoSidedGeometricDistribution(numerator: Int, denominator: Int) {
        var chance = Chance(11)
        let count = 40_000
        var seen: [Int: Int] = [:]
        for _ in 0..<count { seen[DiscreteLaplace.draw(numerator: numerator, denominator: denominator, using: &chance), default: 0] += 1 }
        let q = exp(-Double(numerator) / Double(denominator))
        var chiSquare = 0.0
        var tail = Double(count)
        var tailSeen = count
        for x in -6...6 {
            let expected = Double(count) * (1 - q) / (1 + q) * pow(q, Double(abs(x)))
            tail -= expected
            tailSeen -= seen[x] ?? 0
            chiSquare += pow(Double(seen[x] ?? 0) - expected, 2) / expected
        }
        if tail > 5 { chiSquare += pow(Double(tailSeen) - tail, 2) / tail }
        #expect(chiSquare < 34.5)
    }

    @Test func theBudgetIsSpentBeforeAnswersAndNeverOverspent() throws {
        var chance = Chance(3)
        let table = Table(header: ["s"], rows: [["a"], ["a"], ["b"]])
        var budget = PrivacyBudget(total: Epsilon(thousandths: 1000))
        func count(_ thousandths: Int) throws -> PrivateHistogram {
            try PrivateHistogram.count(
                table.columns[0], domain: ["a", "b", "c"], epsilon: Epsilon(thousandths: thousandths), rowsPerPerson: 1, purpose: "test", budget: &budget,
                using: &chance)
        }
        #expect(try count(700).bins.map(\.value) == ["a", "b", "c"])
        #expect(budget.leftThousandths == 300)
        #expect(try #require(throws: TableError.self) { try count(301) }.code == "budget-spent")
        #expect(budget.leftThousandths == 300)
        _ = try count(300)
        #expect(budget.leftThousandths == 0)
        #expect(throws: TableError.self) { try count(1) }
        #expect(budget.entries.map(\.epsilon.thousandths) == [700, 300])
    }

    @Test func largeCountsComeOutNearTheTruthAndSmallOnesCarryANote() throws {
        var chance = Chance(4)
        var budget = PrivacyBudget(total: Epsilon(thousandths: 10_000))
        let histogram = try PrivateHistogram.count(
            Adult.table.column("sex")!, domain: ["Male", "Female"], epsilon: Epsilon(thousandths: 500), rowsPerPerson: 2, purpose: "test", budget: &budget,
            using: &chance)
        let exact = Adult.table.column("sex")!.counts
        let male = Int(exact[Int(Adult.table.column("sex")!.values.find("Male")!)])
        // exp(−0.25 · 100) is one in seventy billion.
        #expect(abs(histogram.bins[0].count - male) < 100)
        #expect(histogram.note == nil)
        let none = try PrivateHistogram.count(
            Adult.table.column("sex")!, domain: ["X"], epsilon: Epsilon(thousandths: 500), rowsPerPerson: 2, purpose: "test", budget: &budget, using: &chance)
        #expect(none.note != nil)
    }

    @Test(arguments: [(1000, 1), (500, 2), (100, 1)])
    func theMarginHoldsNineteenTimesInTwenty(thousandths: Int, rows: Int) {
        let margin = PrivateHistogram.margin(Epsilon(thousandths: thousandths), rows)
        let rate = Double(thousandths) / 1000 / Double(rows)
        let q = exp(-rate)
        func beyond(_ margin: Int) -> Double {
            var within = 0.0
            for x in -margin...margin { within += (1 - q) / (1 + q) * pow(q, Double(abs(x))) }
            return 1 - within
        }
        #expect(beyond(margin) <= 0.05 + 1e-9)
        #expect(margin == 0 || beyond(margin - 1) > 0.05)
    }
}
