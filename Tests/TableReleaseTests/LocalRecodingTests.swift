import SeededChance
import Testing
import Text

@testable import TableRelease

@Suite struct LocalRecodingTests {
    @Test(arguments: Effort.seeds(60))
    func everyReleasedClassMeetsTheModels(seed: Int) throws {
        var chance = Chance(seed)
        let random = RandomTable(&chance, rows: chance.number(20...400))
        let k = chance.number(2...6)
        let kind = chance.number(0...3)
        let extra: [PrivacyModel] = [
            [], [.distinctDiversity(column: "s", l: 3)], [.entropyDiversity(column: "s", l: 2)], [.closeness(column: "s", t: 0.25, distance: .equal)],
        ][kind]
        let plan = random.plan([.kAnonymity(k)] + extra, .local, suppression: 0)
        guard let released = try make(random, plan) else { return }
        #expect(released.table.rowCount == random.table.rowCount)
        let check = IndependentCheck(released.table, quasi: random.quasi)
        #expect(check.smallest >= k)
        if kind == 1 { #expect(check.fewestDistinct("s") >= 3) }
        if kind == 2 { #expect(check.leastEntropy("s") >= 2 - 1e-9) }
        if kind == 3 { #expect(check.greatestDistance("s", whole: IndependentCheck.shares(random.table, "s")) <= 0.25 + 1e-9) }
        #expect(
            IndependentCheck.holds(
                released, source: random.table, hierarchies: Dictionary(uniqueKeysWithValues: zip(random.quasi, random.hierarchies))))
        // No worse than releasing nothing but stars, and no better than nothing.
        #expect((0...1).contains(released.record.penalty))
    }

    /// Names, codes: what the profile proposes for a text is all or nothing, and no cut of it gains anything.
    @Test(.timeLimit(.minutes(1)), arguments: [1, 2])
    func aColumnThatCannotBeCutTakesTimeWithItsRows(columns: Int) throws {
        let count = 5_000
        let table = Table(header: ["c0", "c1"], rows: (0..<count).map { ["v\($0)", "w\(($0 * 7) % 4_999)"] })
        let plan = TablePlan(
            columns: (0..<2).map { index in
                .init(
                    name: "c\(index)", role: index < columns ? .quasiIdentifier : .other, treatment: index < columns ? .generalise : .keep,
                    hierarchy: index < columns ? .suppression : nil)
            }, models: [.kAnonymity(5)])
        let started = ContinuousClock.now
        let released = try ReleasedTable.make(table, plan: plan)
        #expect(ContinuousClock.now - started < .seconds(20))
        #expect(released.table.rowCount == count)
        let quasi = (0..<columns).map { "c\($0)" }
        #expect(IndependentCheck(released.table, quasi: quasi).smallest >= 5)
    }

    @Test(arguments: [3, 700, 1_300])
    func piecesOfAPartAreLargeEnoughForAClass(k: Int) throws {
        let table = Table(header: ["c"], rows: (0..<1_400).map { ["v\($0)"] })
        let plan = TablePlan(
            columns: [.init(name: "c", role: .quasiIdentifier, treatment: .generalise, hierarchy: .suppression)], models: [.kAnonymity(k)])
        let released = try ReleasedTable.make(table, plan: plan)
        #expect(released.table.rowCount == 1_400 && IndependentCheck(released.table, quasi: ["c"]).smallest >= k)
    }

    /// Nil where the models cannot be met.
    private func make(_ random: RandomTable, _ plan: TablePlan) throws -> ReleasedTable? {
        let result = Result { try ReleasedTable.make(random.table, plan: plan, files: random.files) }
        if case .failure(let error) = result, (error as? TableError)?.code == "cannot-be-met" { return nil }
        return try result.get()
    }
}
