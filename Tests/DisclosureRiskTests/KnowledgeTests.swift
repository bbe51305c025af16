import SeededChance
import Testing

@testable import DisclosureRisk

@Suite struct KnowledgeTests {
    /// Four records: a singles out none, b two, c two; a and b none more, b and c all but none.
    @Test func attributesAreCountedSetBySet() throws {
        let table = try ReleasedTable(Tables.exact([("a", ["x", "x", "x", "x"]), ("b", ["p", "q", "r", "r"]), ("c", ["s", "s", "t", "u"])]))
        var chance = Chance(1)
        let one = try KnownAttributes(table, columns: ["a", "b", "c"], count: 1, using: &chance)
        #expect(one.randomSet == Estimate(exactly: (0 + 0.5 + 0.5) / 3))
        #expect(one.worst == 0.5 && one.anySet == 1 && one.tried == 3)
        let two = try KnownAttributes(table, columns: ["a", "b", "c"], count: 2, using: &chance)
        #expect(two.worstSet == ["b", "c"] && two.worst == 1)
        #expect(two.randomSet == Estimate(exactly: (0.5 + 0.5 + 1) / 3))
    }

    @Test func moreAttributesSingleOutMore() throws {
        var chance = Chance(2)
        let table = ReleasedTable(try Tables.people(400, &chance))
        var before = -1.0
        for count in 1...5 {
            let known = try KnownAttributes(table, columns: table.names, count: count, using: &chance)
            #expect(known.randomSet.value >= before)
            before = known.randomSet.value
        }
    }

    @Test func aSampleOfSetsCoversTheCountOfAll() throws {
        var chance = Chance(3)
        let columns = (0..<12).map { index in RiskColumn("c\(index)", categories: (0..<200).map { _ in "\(chance.number(0...index + 1))" }) }
        let table = ReleasedTable(try RiskTable(columns))
        let all = try KnownAttributes(table, columns: table.names, count: 4, limit: 1000, using: &chance)
        #expect(all.tried == 495 && all.randomSet.isExact)
        var covered = 0
        for _ in 0..<40 {
            let some = try KnownAttributes(table, columns: table.names, count: 4, limit: 100, using: &chance)
            #expect(some.tried == 100 && some.worst <= all.worst && some.anySet <= all.anySet)
            if some.randomSet.low <= all.randomSet.value, all.randomSet.value <= some.randomSet.high { covered += 1 }
        }
        #expect(covered >= 33)
    }

    @Test func unknownColumnsAndTooManyAttributesAreRefused() throws {
        var chance = Chance(4)
        let table = ReleasedTable(try Tables.exact([("a", ["x"])]))
        #expect(throws: DisclosureRiskError.unknownColumn("z")) { try KnownAttributes(table, columns: ["z"], count: 1, using: &chance) }
        #expect(throws: DisclosureRiskError.outOfRange("count", 1...1)) { try KnownAttributes(table, columns: ["a"], count: 2, using: &chance) }
    }

    /// Items 1 and 2 are held by all three; item 3 by one and item 4 by two.
    @Test func profilesAreCountedByHand() throws {
        let profiles = try ItemProfiles(names: [["1", "2", "3"], ["1", "2", "4"], ["2", "1", "4", "4"]])
        var chance = Chance(5)
        let known = try KnownItems(profiles, count: 3, using: &chance)
        #expect(known.sampled == 3)
        // With all three items the first is alone and the other two are each other's double.
        #expect(abs(known.random.value - 1.0 / 3) < 1e-12)
        #expect(known.worst == Estimate(exactly: 1.0 / 3))
        // With one item only item 3 singles out: the first person, by one draw in three.
        let one = try KnownItems(profiles, count: 1, using: &chance)
        #expect(one.worst == Estimate(exactly: 1.0 / 3))
    }

    @Test func countsAgreeWithGoingThroughAllProfiles() throws {
        var chance = Chance(6)
        // Some items that most have, kept as bitmaps, and some that few have.
        let lists = (0..<700).map { _ in (0..<40).filter { chance.happens($0 < 10 ? 0.6 : 0.02) }.map(Int32.init) }
        let profiles = try ItemProfiles(lists)
        for _ in 0..<500 {
            let wanted = Array(Set((0..<chance.number(1...4)).map { _ in Int32(chance.number(0...(chance.happens(0.5) ? 9 : 39))) }))
            guard wanted.allSatisfy({ item in lists.contains { $0.contains(item) } }) else { continue }
            let truth = lists.count { list in wanted.allSatisfy { list.contains($0) } }
            #expect(profiles.count(wanted, limit: .max) == truth)
            #expect(profiles.count(wanted, limit: 2) == min(truth, 2))
        }
    }

    @Test func aSampleOfProfilesCoversTheCountOfAll() throws {
        var chance = Chance(7)
        let lists = (0..<3000).map { _ in (0..<8).map { _ in Int32(chance.number(0...30) * chance.number(0...30) / 10) } }
        let profiles = try ItemProfiles(lists)
        let all = try KnownItems(profiles, count: 4, using: &chance)
        #expect(all.sampled == 3000 && all.random.value <= all.worst.value)
        var covered = 0
        for _ in 0..<30 {
            let some = try KnownItems(profiles, count: 4, sample: 300, using: &chance)
            if some.worst.low <= all.worst.value, all.worst.value <= some.worst.high { covered += 1 }
        }
        #expect(covered >= 25)
    }
}
