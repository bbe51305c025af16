import TableRelease
import Testing

@testable import CommandLineInterface

@Suite("People held out of a release") struct ControlGroupTests {
    private func table(_ rows: Int) -> Table { Table(header: ["n", "m"], rows: (0..<rows).map { [String($0), String($0 % 3)] }) }

    @Test("Rows about the same person stay on one side, by any column that points at one")
    func people() throws {
        let rows = (0..<300).map { row in ["p\(row / 3)", row % 7 == 0 ? "" : "m\(row % 150)", String(row)] }
        let table = Table(header: ["naam", "mail", "n"], rows: rows)
        let (released, control) = try ControlGroup.holdOut(of: table, seed: 3, people: ["naam", "mail"])
        func texts(_ table: Table, _ column: Int) -> Set<String> { Set((0..<table.rowCount).map { table.text(row: $0, column: column) }) }
        #expect(texts(released, 0).isDisjoint(with: texts(control, 0)))
        #expect(texts(released, 1).intersection(texts(control, 1)).isSubset(of: [""]))
        #expect((30...60).contains(control.rowCount) && released.rowCount + control.rowCount == 300)
        let same = Table(header: ["mail"], rows: [[String]](repeating: ["a@b.nl"], count: 20))
        let failure = try #require(throws: CommandFailure.self) { try ControlGroup.holdOut(of: same, seed: 1, people: ["mail"]) }
        #expect(failure.complaints.map(\.code) == ["no-control-group"])
    }

    @Test("People who only look like those of the table may stand beside it; how many are equal is told")
    func overlap() throws {
        var chance = SeededDraws(seed: 5)
        func people(_ count: Int) -> Table {
            Table(header: ["a", "b"], rows: (0..<count).map { _ in (0..<2).map { _ in String(Int.random(in: 0..<8, using: &chance)) } })
        }
        let (table, others) = (people(400), people(200))
        #expect(try ControlOverlap(others, in: table, comparable: ["a", "b"], direct: []).equal > 150)
        // The numbers of the rows are no people.
        let numbered = Table(header: ["id", "x"], rows: (0..<100).map { [String($0), "x\($0)"] })
        let also = Table(header: ["id", "x"], rows: (0..<100).map { [String($0), "y\($0)"] })
        #expect(try ControlOverlap(also, in: numbered, comparable: ["x"], direct: ["id"]).equal == 0)
    }

    private func values(_ table: Table) -> [Int] { (0..<table.rowCount).map { Int(table.text(row: $0, column: 0))! } }

    @Test("A tenth is held out; both parts keep their order and together they are the table", arguments: [1, 9, 10, 1_000])
    func parts(rows: Int) throws {
        let (released, control) = try ControlGroup.holdOut(of: table(rows), seed: 4)
        #expect(control.rowCount == max(1, rows / 10) && released.rowCount + control.rowCount == rows)
        #expect(values(released) == values(released).sorted() && values(control) == values(control).sorted())
        #expect(Set(values(released) + values(control)) == Set(0..<rows))
        #expect(released.columns[0].values.count == released.rowCount)
    }

    @Test("The same seed holds out the same people, another seed others, and everyone is as likely")
    func draws() throws {
        let table = table(200)
        #expect(try values(ControlGroup.holdOut(of: table, seed: 1).control) == values(ControlGroup.holdOut(of: table, seed: 1).control))
        #expect(try values(ControlGroup.holdOut(of: table, seed: 1).control) != values(ControlGroup.holdOut(of: table, seed: 2).control))
        var counts = [Int](repeating: 0, count: 200)
        for seed in 0..<2_000 { for row in values(try ControlGroup.holdOut(of: table, seed: UInt64(seed)).control) { counts[row] += 1 } }
        // 200 expected for each; six standard deviations of a binomial are 81.
        #expect(counts.allSatisfy { abs($0 - 200) < 81 })
    }
}

@Suite("The spread of sensitive values in classes") struct ClassSpreadTests {
    @Test("The worst class counts, over all sensitive columns")
    func worst() throws {
        let table = Table(
            header: ["q", "s", "t"],
            rows: [
                ["a", "1", "x"], ["a", "1", "y"], ["a", "2", "z"], ["a", "2", "w"], ["b", "1", "x"], ["b", "1", "y"], ["b", "1", "z"], ["b", "2", "w"],
            ])
        let one = try #require(ClassSpread.worst(table, quasi: ["q"], sensitive: ["s"]))
        // In b three of four have 1; of all five of eight: 1/8 apart. The entropy there is −(¾ ln ¾ + ¼ ln ¼) = 0.5623, e to that 1.7548.
        #expect(one.distinct == 2 && abs(one.distance - 0.125) < 1e-12 && abs(one.entropy - 1.754765) < 1e-6)
        let both = try #require(ClassSpread.worst(table, quasi: ["q"], sensitive: ["s", "t"]))
        #expect(both.distinct == 2 && both.entropy == one.entropy)
        #expect(ClassSpread.worst(table, quasi: [], sensitive: ["s"]) == nil && ClassSpread.worst(table, quasi: ["q"], sensitive: []) == nil)
    }
}
