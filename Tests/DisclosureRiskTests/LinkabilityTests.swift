import SeededChance
import Testing

@testable import DisclosureRisk

@Suite struct LinkabilityTests {
    static let attack = LinkabilityAttack(first: ["age", "code"], second: ["job", "town", "income"])

    @Test func anExactCopyIsAtRiskAndAFreshSampleIsNot() throws {
        var chance = Chance(1)
        let (original, control, fresh) = (try Tables.people(500, &chance), try Tables.people(500, &chance), try Tables.people(500, &chance))
        let copy = try Self.attack.run(on: AttackTarget(release: ReleasedTable(original), original: original, control: control), using: &chance)
        let other = try Self.attack.run(on: AttackTarget(release: ReleasedTable(fresh), original: original, control: control), using: &chance)
        #expect(copy.residual.low > 0.8)
        #expect(other.residual.low == 0 && other.residual.value < 0.03)
    }

    /// Two A's and two x's meet in one record: for that person both parties choose among two, and agree with chance 1/4.
    @Test func equallyNearRecordsCountWithTheirChance() throws {
        let table = try Tables.exact([("a", ["A", "A", "B"]), ("b", ["x", "y", "x"])])
        var chance = Chance(2)
        let outcome = try LinkabilityAttack(first: ["a"], second: ["b"]).run(
            on: AttackTarget(release: ReleasedTable(table), original: table, control: nil), using: &chance)
        // Person 1: 1/(2·2); person 2: A is one of two, y is certain: 1/2; person 3: 1/2.
        #expect(abs(outcome.main.successes - 1.25) < 1e-12)
        // With two neighbours person 1 sees both A's and both x's, which share the record; person 2 sees the two A's, and y with an x by chance.
        let two = try LinkabilityAttack(first: ["a"], second: ["b"], neighbours: 2).run(
            on: AttackTarget(release: ReleasedTable(table), original: table, control: nil), using: &chance)
        #expect(abs(two.main.successes - 3) < 1e-12)
    }

    @Test func chancesAgreeWithThrowingDice() throws {
        var chance = Chance(3)
        let table = try Tables.exact([
            ("a", (0..<14).map { _ in chance.pick(["A", "B", "C"]) }), ("b", (0..<14).map { _ in chance.pick(["x", "y", "z"]) }),
        ])
        let target = try AttackTarget(release: ReleasedTable(table), original: table, control: nil)
        let (left, right) = (target.original.columns[0], target.original.columns[1])
        for neighbours in [1, 2, 5, 9] {
            let outcome = try LinkabilityAttack(first: ["a"], second: ["b"], neighbours: neighbours).run(on: target, using: &chance)
            var thrown = 0
            let rounds = 1500
            for _ in 0..<rounds {
                for person in 0..<14 {
                    // Equal records first, in an order thrown anew for each party.
                    func picked(_ column: [Int32], _ chance: inout Chance) -> Set<Int> {
                        let order = chance.shuffled(Array(0..<14))
                        let equal = order.filter { column[$0] == column[person] }
                        return Set((equal + order.filter { column[$0] != column[person] }).prefix(neighbours))
                    }
                    if !picked(left, &chance).isDisjoint(with: picked(right, &chance)) { thrown += 1 }
                }
            }
            #expect(abs(outcome.main.successes - Double(thrown) / Double(rounds)) < 0.3)
        }
    }

    @Test func theTreeFindsTheNearestOfAll() throws {
        var chance = Chance(4)
        for _ in Effort.seeds(12) {
            let (original, release) = (try Tables.people(40, &chance), try Tables.people(chance.number(5...80), &chance))
            let coding = try SharedCoding(release: ReleasedTable(release), tables: [original])
            let columns = chance.shuffled(Array(0..<5)).prefix(chance.number(1...5)).map { $0 }
            let nearest = NearestRecords(coding, columns: columns)
            for row in 0..<40 {
                var distances = [Double](repeating: 0, count: release.rows)
                for column in columns {
                    let table = CellDistance(coding.domains[column], coding.release.columns[column]).distances(to: coding.tables[0].columns[column][row])
                    for released in distances.indices { distances[released] += table[Int(coding.release.columns[column].codes[released])] }
                }
                for count in [1, 3, 5] {
                    let tiers = nearest.nearest(count) { coding.tables[0].columns[$0][row] }
                    let bound = distances.sorted()[count - 1]
                    let truth = Set(distances.indices.filter { distances[$0] <= bound + 1e-7 })
                    let groups = Set(tiers.flatMap(\.groups))
                    #expect(Set(distances.indices.filter { groups.contains(nearest.grouping.groups[$0]) }) == truth)
                    #expect(zip(tiers, tiers.dropFirst()).allSatisfy { $0.distance < $1.distance })
                }
            }
        }
    }

    @Test func theOrderOfRowsChangesNothing() throws {
        var chance = Chance(5)
        let (original, control, release) = (try Tables.people(200, &chance), try Tables.people(150, &chance), try Tables.people(180, &chance))
        let shuffled = (Tables.shuffled(original, &chance), Tables.shuffled(control, &chance), Tables.shuffled(release, &chance))
        for attacks in [nil, 60] {
            var attack = Self.attack
            attack.attacks = attacks
            var (one, other) = (Chance(7), Chance(7))
            let outcome = try attack.run(on: AttackTarget(release: ReleasedTable(release), original: original, control: control), using: &one)
            let again = try attack.run(on: AttackTarget(release: ReleasedTable(shuffled.2), original: shuffled.0, control: shuffled.1), using: &other)
            #expect(abs(outcome.main.successes - again.main.successes) < 1e-9)
            #expect(abs(outcome.control!.successes - again.control!.successes) < 1e-9)
        }
    }

    /// Gower's distance to a cell is the mean over the values in it: 35 from 30 to 40 is 2.5 away on average, of a range of 50.
    @Test func distanceToAnIntervalIsAMean() throws {
        let original = try RiskTable([RiskColumn("age", numbers: [20, 35, 70, nil])])
        let release = try ReleasedTable([ReleasedColumn("age", texts: ["30-40", "35", "", "*"], .numeric)])
        let coding = try SharedCoding(release: release, tables: [original])
        let distance = CellDistance(coding.domains[0], coding.release.columns[0])
        func value(_ row: Int, _ released: Int) -> Double {
            distance.distances(to: coding.tables[0].columns[0][row])[Int(coding.release.columns[0].codes[released])]
        }
        #expect(abs(value(1, 0) - 0.05) < 1e-12)
        #expect(value(1, 1) == 0)
        #expect(abs(value(0, 0) - 0.3) < 1e-12)
        #expect(value(1, 2) == 1)
        #expect(value(3, 2) == 0)
        #expect(value(3, 1) == 1)
        #expect(abs(value(0, 3) - 0.5) < 1e-12)
    }

    @Test func columnsThatAreNotThereAreNamed() throws {
        var chance = Chance(6)
        let table = try Tables.people(10, &chance)
        let target = try AttackTarget(release: ReleasedTable(table), original: table, control: nil)
        #expect(throws: DisclosureRiskError.unknownColumn("shoe size")) {
            try LinkabilityAttack(first: ["age"], second: ["shoe size"]).run(on: target, using: &chance)
        }
        #expect(throws: DisclosureRiskError.outOfRange("neighbours", 1...10)) {
            try LinkabilityAttack(first: ["age"], second: ["job"], neighbours: 11).run(on: target, using: &chance)
        }
    }
}
