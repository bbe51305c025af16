import Foundation
import Testing
import Text

@testable import TableRelease

@Suite struct ModelTests {
    /// The example of Li, Li and Venkatasubramanian, table 3: nine salaries from 3k to 11k; the class {3k, 4k, 5k} is 0.375 away, the class
    /// {6k, 8k, 11k} 0.167.
    @Test func theOrderedDistanceIsThatOfThePaper() throws {
        let table = Table(header: ["salary"], rows: (3...11).map { ["\($0)000"] })
        let column = try SensitiveColumn(table.columns[0], hierarchy: nil)
        func distance(_ values: [Int]) -> Double {
            var counts = [Int32](repeating: 0, count: 9)
            for value in values { counts[value - 3] += 1 }
            return counts.withUnsafeBufferPointer { column.distance($0, total: 3, .ordered) }
        }
        #expect(abs(distance([3, 4, 5]) - 0.375) < 1e-12)
        #expect(abs(distance([6, 8, 11]) - 1.0 / 6) < 1e-12)
    }

    /// Two of four values, in one half of the tree: a half of all mass moves over the top, at full cost.
    @Test func theHierarchicalDistanceMovesOverTheLowestCommonForm() throws {
        let table = Table(header: ["ziekte"], rows: [["a1"], ["a2"], ["b1"], ["b2"]])
        let hierarchy = try Hierarchy(rows: [["a1", "a", "*"], ["a2", "a", "*"], ["b1", "b", "*"], ["b2", "b", "*"]])
        let column = try SensitiveColumn(table.columns[0], hierarchy: hierarchy)
        let sameHalf: [Int32] = [1, 1, 0, 0]
        let acrossHalves: [Int32] = [1, 0, 1, 0]
        #expect(abs(sameHalf.withUnsafeBufferPointer { column.distance($0, total: 2, .hierarchical) } - 0.5) < 1e-12)
        // A quarter moves within each half, each at half the cost.
        #expect(abs(acrossHalves.withUnsafeBufferPointer { column.distance($0, total: 2, .hierarchical) } - 0.25) < 1e-12)
        #expect(abs(acrossHalves.withUnsafeBufferPointer { column.distance($0, total: 2, .equal) } - 0.5) < 1e-12)
    }

    @Test func entropyOfEqualSharesIsTheLogarithmOfTheirNumber() {
        #expect(abs(SensitiveColumn.entropy([2, 2, 2, 0], total: 6) - log(3)) < 1e-12)
        #expect(SensitiveColumn.entropy([6], total: 6) == 0)
    }

    @Test func presenceIsNotReachedWhereThereIsNothingToMeasureItOn() throws {
        let table = Table(header: ["plaats"], rows: [["Ede"], ["Urk"]])
        let plan = TablePlan(
            columns: [.init(name: "plaats", role: .other, treatment: .keep)], models: [.presence(minimum: 0, maximum: 1)], population: "bevolking.csv",
            recoding: .global)
        let error = #expect(throws: TableError.self) { try ReleasedTable.make(table, plan: plan, files: ["bevolking.csv": Array("plaats\nEde\n".utf8)]) }
        #expect(error?.code == "presence-without-classes")
        let requirements = try ClassRequirements(plan.models, table: table, hierarchies: [:])
        let reached = ReachedModels(plan: plan, requirements: requirements).reached(classes: [[0, 1]], presence: [])
        #expect(reached.count == 2 && reached.allSatisfy { $0.reached == nil && !$0.isMet })
    }

    @Test func presenceKeepsTheShareOfThePopulationWithinItsLimits() throws {
        // Of four people in Ede two are in the table, of two in Urk both.
        let table = Table(header: ["plaats"], rows: [["Ede"], ["Ede"], ["Urk"], ["Urk"]])
        let population = Array("plaats\nEde\nEde\nEde\nEde\nUrk\nUrk\n".utf8)
        func make(_ maximum: Double, minimum: Double = 0, suppression: Double = 0) throws -> ReleasedTable {
            let plan = TablePlan(
                columns: [.init(name: "plaats", role: .quasiIdentifier, treatment: .generalise, hierarchy: .suppression)],
                models: [.presence(minimum: minimum, maximum: maximum)], population: "bevolking.csv", recoding: .global, suppression: suppression)
            return try ReleasedTable.make(table, plan: plan, files: ["bevolking.csv": population])
        }
        #expect(try make(1).record.columns[0].level == 0)
        let tight = try make(0.7)
        #expect(tight.record.columns[0].level == 1)
        #expect(tight.record.models.last?.reached == 4.0 / 6)
        let left = try make(0.6, suppression: 0.5)
        #expect(left.record.suppressedRows == 2)
        #expect(left.table.columns[0].values.texts == ["Ede"])
        #expect(throws: TableError.self) { try make(0.6) }
        #expect(throws: TableError.self) { try make(0.6, minimum: 0.1, suppression: 0.5) }
    }

    @Test func whatIsReachedIsJudgedInTheDirectionOfTheModel() {
        func isMet(_ model: String, _ demanded: Double, _ reached: Double) -> Bool {
            ReleaseRecord.Reached(model: model, demanded: demanded, reached: reached).isMet
        }
        #expect(isMet("k-anonymity", 5, 5) && !isMet("k-anonymity", 5, 4))
        #expect(isMet("t-closeness", 0.2, 0.2) && !isMet("t-closeness", 0.2, 0.21))
        #expect(isMet("delta-presence-maximum", 0.5, 0.4) && !isMet("delta-presence-maximum", 0.5, 0.6))
        #expect(isMet("delta-presence-minimum", 0.1, 0.2) && !isMet("delta-presence-minimum", 0.1, 0))
    }
}
