import SeededChance
import Testing

@testable import DisclosureRisk

@Suite struct SinglingOutTests {
    @Test func anExactCopyIsAtRiskAndAFreshSampleIsNot() throws {
        var chance = Chance(1)
        let original = try Tables.people(900, &chance)
        let control = try Tables.people(900, &chance)
        let fresh = try Tables.people(900, &chance)
        for columns in [3, 4] {
            let attack = SinglingOutAttack(.multivariate(columns: columns), attacks: 500)
            let copy = try attack.run(on: AttackTarget(release: ReleasedTable(original), original: original, control: control), using: &chance)
            let other = try attack.run(on: AttackTarget(release: ReleasedTable(fresh), original: original, control: control), using: &chance)
            #expect(copy.main.successes == 500 && copy.residual.low > 0.9)
            #expect(other.residual.low == 0 && other.residual.value < 0.06)
            #expect(copy.beatsBaseline)
        }
    }

    /// The release tells: one C, the youngest and the oldest. In the original C and the youngest are one person, the oldest are two.
    @Test func rareAndExtremeValuesAreTriedByHand() throws {
        let release = try RiskTable([RiskColumn("town", categories: ["A", "A", "B", "B", "C"]), RiskColumn("age", numbers: [20, 30, 30, 30, 60])])
        let original = try RiskTable([RiskColumn("town", categories: ["A", "B", "B", "C", "A"]), RiskColumn("age", numbers: [20, 25, 60, 30, 70])])
        var chance = Chance(2)
        let outcome = try SinglingOutAttack(.univariate, attacks: 10).run(
            on: AttackTarget(release: ReleasedTable(release), original: original, control: nil), using: &chance)
        // Equal records count once, so town is B or C; age is 20, is 60, is at most 20, is at least 60. B and the last fit two people.
        #expect(outcome.guesses == 6)
        #expect(outcome.main.successes == 4)
        #expect(outcome.main.trials == 6 && outcome.wanted == 10)
    }

    @Test func theOrderOfRowsChangesNothing() throws {
        var chance = Chance(3)
        let (original, control, release) = (try Tables.people(300, &chance), try Tables.people(200, &chance), try Tables.people(250, &chance))
        let shuffled = (Tables.shuffled(original, &chance), Tables.shuffled(control, &chance), Tables.shuffled(release, &chance))
        for attack in [SinglingOutAttack(.univariate, attacks: 50), SinglingOutAttack(.multivariate(columns: 3), attacks: 200, attempts: 500)] {
            var (one, other) = (Chance(77), Chance(77))
            let outcome = try attack.run(on: AttackTarget(release: ReleasedTable(release), original: original, control: control), using: &one)
            let again = try attack.run(on: AttackTarget(release: ReleasedTable(shuffled.2), original: shuffled.0, control: shuffled.1), using: &other)
            #expect(outcome == again)
        }
    }

    @Test func aKAnonymousReleaseOffersNoDescription() throws {
        var chance = Chance(4)
        let original = try Tables.people(400, &chance)
        guard case .numeric(let ages) = original.columns[0].values else { return }
        let bands = ages.map { age in age < 50 || age.isNaN ? ReleasedCell.interval(.init(18, 49)) : .interval(.init(50, 80)) }
        let release = try ReleasedTable([ReleasedColumn("age", isNumeric: true, cells: bands), ReleasedColumn(original.columns[1])])
        #expect(try ClassSizes(release, columns: ["age", "town"]).smallest > 1)
        let attack = SinglingOutAttack(.multivariate(columns: 2), attacks: 100)
        let outcome = try attack.run(on: AttackTarget(release: release, original: original, control: nil), using: &chance)
        #expect(outcome.guesses == 0 && outcome.main.successes == 0)
    }

    @Test func aGeneralisedRecordThatIsAloneIsMatchedByTheValuesInItsCells() throws {
        let original = try RiskTable([RiskColumn("age", numbers: [31, 34, 38, 62]), RiskColumn("town", categories: ["A", "A", "A", "B"])])
        let release = try ReleasedTable([
            ReleasedColumn("age", texts: ["30-39", "30-39", "30-39", ">=60"], .numeric),
            ReleasedColumn("town", texts: ["{A, B}", "{A, B}", "{A, B}", "{A, B}"], .categorical(leaves: [:])),
        ])
        var chance = Chance(5)
        let outcome = try SinglingOutAttack(.univariate, attacks: 4).run(
            on: AttackTarget(release: release, original: original, control: nil), using: &chance)
        // Age is in this cell, and age is at least the lowest value in it.
        #expect(outcome.guesses == 2 && outcome.main.successes == 2)
    }

    @Test func describedCellsAgreeWithGoingThroughAllRows() throws {
        var chance = Chance(6)
        for _ in Effort.seeds(30) {
            let rows = chance.number(1...60)
            let columns = (0..<3).map { _ in (0..<rows).map { _ in Int32(chance.number(0...6)) } }
            let index = RowIndex(columns, widths: [7, 7, 7], rows: rows)
            for _ in 0..<40 {
                let conditions = (0..<chance.number(1...3)).map { column in
                    let low = Int32(chance.number(0...6))
                    let some = (0..<7).filter { _ in chance.happens(0.4) }.map(Int32.init)
                    let set = chance.happens(0.5) ? CodeSet(low..<Int32(chance.number(Int(low)...7))) : CodeSet(some)
                    return RowIndex.Condition(column: column, codes: set, isExcluded: chance.happens(0.3))
                }
                let truth = (0..<rows).count { row in conditions.allSatisfy { $0.holds(columns[$0.column][row]) } }
                #expect(index.count(conditions, limit: .max) == truth)
                #expect(index.count(conditions, limit: 2) == min(2, truth))
            }
        }
    }

    /// Cohen and Nissim (2020): a description with weight 1/n isolates one of n with a chance of (1 − 1/n)^(n − 1), towards 1/e.
    @Test func theBestWeightIsolatesWithAChanceTowardsOneInE() {
        #expect(abs(IsolationModel.isolation(1_000_000, 1e-6) - 0.36788) < 0.00001)
        #expect(IsolationModel.isolation(2, 0.5) == 0.5)
        #expect(IsolationModel.isolation(1, 1) == 1 && IsolationModel.isolation(2, 1) == 0)
    }

    /// Descriptions with known weights, counted in a part: the model says how many would isolate in the whole.
    @Test(arguments: [(500, 1500), (1000, 2500), (2000, 800)])
    func theModelForetellsAnotherNumberOfRecords(rows: Int, other: Int) {
        var chance = Chance(rows)
        let weights = (0..<2000).map { _ in 0.02 * chance.pick([1, 0.1, 0.03, 0.01]) * Double.random(in: 0...1, using: &chance) }
        let matches = weights.map { weight in (0..<rows).count { _ in chance.happens(weight) } }
        let truth = weights.reduce(0) { $0 + IsolationModel.isolation(other, $1) } / 2000
        #expect(abs(IsolationModel(matches: matches, rows: rows).expected(other) / truth - 1) < 0.2)
    }

    /// Of 25 people no 2,000 descriptions exist; those that do are nearly all right, and no limit may pass that off as a few percent.
    @Test func aCopyOfASmallTableIsAtFullRisk() throws {
        var chance = Chance(8)
        func people(_ first: Int) throws -> RiskTable {
            try RiskTable(["a", "b"].map { name in RiskColumn(name, categories: (first..<first + 25).map { "\(name)\($0)" }) })
        }
        let (original, control) = (try people(0), try people(100))
        for attack in [SinglingOutAttack(.univariate), SinglingOutAttack(.multivariate(columns: 2))] {
            let outcome = try attack.run(on: AttackTarget(release: ReleasedTable(original), original: original, control: control), using: &chance)
            #expect(outcome.guesses > 0 && outcome.guesses <= 50 && outcome.main.trials == outcome.guesses && outcome.wanted == 2000)
            #expect(outcome.residual.high > 0.9 && outcome.main.estimate.value == 1)
        }
    }

    /// A hundred guesses of which ninety are right are a rate; three that a large release allows concern three people at most.
    @Test(arguments: [(0, 15_000, 2000), (3, 15_000, 2000), (3, 500, 500), (75, 25, 75), (99, 500, 500), (100, 500, 100), (100, 15_000, 100), (2000, 25, 2000)])
    func theRateIsOfTheGuessesWhereThereAreEnough(guesses: Int, people: Int, trials: Int) {
        #expect(SinglingOutAttack(.univariate).trials(guesses: guesses, people: people) == trials)
    }

    /// Three people tell next to nothing, whether two thousand descriptions are held beside them or twenty.
    @Test func aSmallControlGroupMakesAWideInterval() throws {
        var chance = Chance(9)
        let (original, control) = (try Tables.people(600, &chance), try Tables.people(600, &chance))
        let release = try Tables.people(600, &chance)
        func beside(_ rows: Int) throws -> AttackOutcome {
            try SinglingOutAttack(.multivariate(columns: 3), attacks: 500).run(
                on: AttackTarget(release: ReleasedTable(release), original: original, control: control.selecting(rows: 0..<rows)), using: &chance)
        }
        let (few, many) = (try beside(3), try beside(600))
        #expect(few.control?.trials == 3 && many.control?.trials == 500)
        #expect(try #require(few.control).error > 0.2 && #require(many.control).error < 0.05)
        // Never below what it would be without a control group.
        #expect(few.residual.high >= few.main.center)
    }

    @Test func aSmallerControlGroupGivesAboutTheSameRisk() throws {
        var chance = Chance(7)
        let (original, control) = (try Tables.people(1500, &chance), try Tables.people(1500, &chance))
        let fresh = try Tables.people(1500, &chance)
        let attack = SinglingOutAttack(.multivariate(columns: 3), attacks: 1000)
        let full = try attack.run(on: AttackTarget(release: ReleasedTable(fresh), original: original, control: control), using: &chance)
        let part = try attack.run(
            on: AttackTarget(release: ReleasedTable(fresh), original: original, control: control.selecting(rows: 0..<900)), using: &chance)
        let (one, other) = (try #require(full.control), try #require(part.control))
        #expect(abs(one.center - other.center) < 0.08)
    }
}
