import SeededChance
import Testing

@testable import DisclosureRisk

@Suite struct InferenceTests {
    @Test func anExactCopyIsAtRiskAndAFreshSampleIsNot() throws {
        var chance = Chance(1)
        let (original, control, fresh) = (try Tables.people(600, &chance), try Tables.people(600, &chance), try Tables.people(600, &chance))
        for attack in [
            InferenceAttack(known: ["age", "town", "code", "income"], secret: "job"),
            InferenceAttack(known: ["age", "town", "code", "job"], secret: "income", tolerance: 0.05),
        ] {
            let copy = try attack.run(on: AttackTarget(release: ReleasedTable(original), original: original, control: control), using: &chance)
            let other = try attack.run(on: AttackTarget(release: ReleasedTable(fresh), original: original, control: control), using: &chance)
            #expect(copy.residual.low > 0.8)
            #expect(other.residual.low == 0 && other.residual.value < 0.06)
            #expect(copy.main.center > copy.baseline.center)
        }
    }

    /// Known A: two records, secrets s and t. Known B: one record, secret s. Guesses are right for half, half, and the third, which is wrong.
    @Test func equallyNearRecordsCountWithTheirShare() throws {
        let release = try Tables.exact([("a", ["A", "A", "B"]), ("secret", ["s", "t", "s"])])
        let original = try Tables.exact([("a", ["A", "A", "B"]), ("secret", ["s", "t", "t"])])
        var chance = Chance(2)
        let outcome = try InferenceAttack(known: ["a"], secret: "secret").run(
            on: AttackTarget(release: ReleasedTable(release), original: original, control: nil), using: &chance)
        #expect(abs(outcome.main.successes - 1) < 1e-12)
        // A secret drawn from all released ones: s with chance 2/3, t with 1/3, twice.
        #expect(abs(outcome.baseline.successes - 4.0 / 3) < 1e-12)
    }

    @Test(arguments: [(100.0, 104.0, true), (100, 106, false), (-100, -104, true), (-100, 100, false), (0, 0, true), (0, 1, false)])
    func numbersAreRightWithinTheToleranceOfTheGuess(guess: Double, secret: Double, isRight: Bool) throws {
        let release = try RiskTable([RiskColumn("a", categories: ["A"]), RiskColumn("b", numbers: [guess])])
        let original = try RiskTable([RiskColumn("a", categories: ["A"]), RiskColumn("b", numbers: [secret])])
        var chance = Chance(3)
        let outcome = try InferenceAttack(known: ["a"], secret: "b", tolerance: 0.05).run(
            on: AttackTarget(release: ReleasedTable(release), original: original, control: nil), using: &chance)
        #expect(outcome.main.successes == (isRight ? 1 : 0))
    }

    @Test func aGeneralisedSecretIsGuessedEvenly() throws {
        let release = try ReleasedTable([
            ReleasedColumn("age", texts: ["30-39", ">=60"], .numeric),
            ReleasedColumn("job", texts: ["care", "*"], .categorical(leaves: ["care": ["doctor", "nurse"]])),
        ])
        let original = try RiskTable([RiskColumn("age", numbers: [33, 66]), RiskColumn("job", categories: ["nurse", "cook"])])
        var chance = Chance(4)
        let outcome = try InferenceAttack(known: ["age"], secret: "job").run(
            on: AttackTarget(release: release, original: original, control: nil), using: &chance)
        // One of two, and one of cook, doctor, nurse and missing.
        #expect(abs(outcome.main.successes - 0.75) < 1e-12)
    }

    @Test func theOrderOfRowsChangesNothing() throws {
        var chance = Chance(5)
        let (original, control, release) = (try Tables.people(200, &chance), try Tables.people(150, &chance), try Tables.people(180, &chance))
        let shuffled = (Tables.shuffled(original, &chance), Tables.shuffled(control, &chance), Tables.shuffled(release, &chance))
        let attack = InferenceAttack(known: ["age", "town"], secret: "job", attacks: 120)
        var (one, other) = (Chance(7), Chance(7))
        let outcome = try attack.run(on: AttackTarget(release: ReleasedTable(release), original: original, control: control), using: &one)
        let again = try attack.run(on: AttackTarget(release: ReleasedTable(shuffled.2), original: shuffled.0, control: shuffled.1), using: &other)
        #expect(abs(outcome.main.successes - again.main.successes) < 1e-9)
        #expect(abs(outcome.control!.successes - again.control!.successes) < 1e-9)
        #expect(outcome.main.trials == 120)
    }

    @Test func generalisingLowersTheRisk() throws {
        var chance = Chance(6)
        let (original, control) = (try Tables.people(500, &chance), try Tables.people(500, &chance))
        let names = ["age", "code"]
        let exact = ReleasedTable(original)
        let general = try ReleasedTable(
            exact.columns.map { column in
                guard names.contains(column.name) else { return column }
                return ReleasedColumn(column.name, isNumeric: column.isNumeric, cells: Array(repeating: .any, count: original.rows))
            })
        let attack = InferenceAttack(known: names, secret: "town")
        let copy = try attack.run(on: AttackTarget(release: exact, original: original, control: control), using: &chance)
        let less = try attack.run(on: AttackTarget(release: general, original: original, control: control), using: &chance)
        #expect(copy.residual.low > less.residual.high)
    }
}
