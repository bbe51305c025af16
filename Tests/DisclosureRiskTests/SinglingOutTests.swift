import SeededChance
import Testing

@testable import DisclosureRisk

@Suite struct SinglingOutTests {
    @Test func anExactCopyIsAtRiskAndAFreshSampleIsNot() throws {
        var chance = Chance(1)
        let original = try Tables.people(900, &chance)
        let control = try Tables.people(900, &chance)
        let fresh = try Tables.people(900, &chance)
        for columns in [2, 4] {
            let attack = SinglingOutAttack(.multivariate(columns: columns), attacks: 500)
            let copy = try attack.run(on: AttackTarget(release: ReleasedTable(original), original: original, control: control), using: &chance)
            let other = try attack.run(on: AttackTarget(release: ReleasedTable(fresh), original: original, control: control), using: &chance)
            #expect(copy.main.successes == 500 && copy.residual.low > 0.95)
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
        // Town is C; age is 20, is 60, is at most 20, is at least 60: all but the last single out.
        #expect(outcome.guesses == 5)
        #expect(outcome.main.successes == 4)
        #expect(outcome.main.trials == 10)
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
        let bands = (0..<original.rows).map { row -> ReleasedCell in
            guard case .numeric(let ages) = original.columns[0].values, !ages[row].isNaN else { return .any }
            return ages[row] < 50 ? .interval(.init(18, 49)) : .interval(.init(50, 80))
        }
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
        #expect(outcome.guesses == 1 && outcome.main.successes == 1)
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
                    let set = chance.happens(0.5) ? CodeSet(low..<Int32(chance.number(Int(low)...7))) : CodeSet((0..<7).filter { _ in chance.happens(0.4) }.map(Int32.init))
                    return RowIndex.Condition(column: column, codes: set, isExcluded: chance.happens(0.3))
                }
                let truth = (0..<rows).count { row in conditions.allSatisfy { $0.holds(columns[$0.column][row]) } }
                #expect(index.count(conditions, limit: .max) == truth)
                #expect(index.count(conditions, limit: 2) == min(2, truth))
            }
        }
    }

    /// Cohen and Nissim (2020): the integral over all weights is 1/(n + 1), and near zero it is n·w²/2.
    @Test(arguments: [10, 1000, 50_000])
    func theIsolationIntegralHasItsLimits(rows: Int) {
        #expect(abs(IsolationModel.integral(rows, 1) * Double(rows + 1) - 1) < 1e-12)
        let small = 0.01 / Double(rows)
        #expect(abs(IsolationModel.integral(rows, small) / (Double(rows) * small * small / 2) - 1) < 0.02)
    }

    /// One of two records in one of three: 2·1/C(3,1) for one drawn, 2·1/C(3,2) for two, 0 for all.
    @Test func theChanceOfOneIsHypergeometric() {
        #expect(abs(IsolationModel.chanceOfOne(2, 3, 1) - 2.0 / 3) < 1e-12)
        #expect(abs(IsolationModel.chanceOfOne(2, 3, 2) - 2.0 / 3) < 1e-12)
        #expect(IsolationModel.chanceOfOne(2, 3, 3) == 0)
        #expect(IsolationModel.chanceOfOne(1, 5, 5) == 1)
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
