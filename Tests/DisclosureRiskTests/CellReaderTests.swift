import Testing
import Text

@testable import DisclosureRisk

@Suite struct CellReaderTests {
    @Test(arguments: [
        ("30", ReleasedCell.number(30)), ("-2.5", .number(-2.5)), ("30-39", .interval(.init(30, 39))), ("30–39", .interval(.init(30, 39))),
        ("-5--1", .interval(.init(-5, -1))), ("[30, 40[", .interval(.init(30, 40, includesUpper: false))),
        ("[30,40)", .interval(.init(30, 40, includesUpper: false))), ("]30; 40]", .interval(.init(30, 40, includesLower: false))),
        ("<30", .interval(.init(-.infinity, 30, includesUpper: false))), (">= 60", .interval(.init(60, .infinity))), ("{30, 31}", .numbers([30, 31])),
        ("*", .any), ("", .missing), (" 7 ", .number(7)),
    ])
    func numbersAndIntervalsAreRead(text: String, cell: ReleasedCell) {
        #expect(CellReader(.numeric).read(text) == cell)
    }

    @Test(arguments: ["thirty", "39-30", "{a}", "[40, 30[", "nan", "1-", "{}"])
    func whatIsNoNumberIsRefused(text: String) {
        #expect(CellReader(.numeric).read(text) == nil)
    }

    @Test(arguments: [
        ("nurse", ReleasedCell.category("nurse")), ("{nurse, cook}", .categories(["cook", "nurse"])), ("care", .categories(["doctor", "nurse"])),
        ("12**", .prefix("12", covered: 2)), ("****", .any), ("*", .any), ("a-b", .category("a-b")), ("", .missing),
    ])
    func categoriesNodesAndCoveredTextsAreRead(text: String, cell: ReleasedCell) {
        let leaves = CellReader.leaves(ofHierarchy: [["nurse", "care", "*"], ["doctor", "care", "*"], ["cook", "food", "*"]])
        #expect(CellReader(.categorical(leaves: leaves)).read(text) == cell)
    }

    @Test func aCellThatCannotBeReadIsNamedByPlaceAndNotByContent() throws {
        let error = #expect(throws: DisclosureRiskError.cell(column: "age", row: 2)) {
            try ReleasedColumn("age", texts: ["30", "canary-text"], .numeric)
        }
        let message = try #require(error).message
        #expect(message.nl.contains("\"age\"") && message.en.contains("row 2"))
        #expect(!message.nl.contains("canary") && !message.en.contains("canary"))
    }

    @Test func twoWaysToWriteACellAreOneCell() throws {
        let column = try ReleasedColumn("age", texts: ["30-39", "30–39", "[30, 39]", "40"], .numeric)
        #expect(column.codes == [0, 0, 0, 1] && column.dictionary.count == 2)
        #expect(try ClassSizes(ReleasedTable([column]), columns: ["age"]).smallest == 1)
    }

    @Test func cellsStandForTheValuesInThem() throws {
        let domain = try ColumnDomain([RiskColumn("age", numbers: [29, 30, 35, 39, 40, nil])], released: [])
        #expect(domain.codes(of: .interval(.init(30, 39))).count == 3)
        #expect(domain.codes(of: .interval(.init(30, 40, includesUpper: false))).count == 3)
        #expect(domain.codes(of: .interval(.init(30, 40, includesLower: false))).count == 3)
        #expect(domain.codes(of: .interval(.init(31, 34))).count == 0)
        #expect(domain.codes(of: .any).count == 6)
        let postcodes = try ColumnDomain([RiskColumn("postcode", categories: ["1234", "1299", "1300", "123"])], released: [])
        #expect(postcodes.codes(of: .prefix("12", covered: 2)).count == 2)
    }

    @Test func kindsOfAColumnMustAgree() throws {
        let numbers = try RiskTable([RiskColumn("age", numbers: [1])])
        let names = try RiskTable([RiskColumn("age", categories: ["one"])])
        #expect(throws: DisclosureRiskError.kindsDiffer(column: "age")) {
            try AttackTarget(release: ReleasedTable(names), original: numbers, control: nil)
        }
    }

    @Test func tablesWithTwoColumnsOfANameOrOfDifferentLengthAreRefused() {
        #expect(throws: DisclosureRiskError.columnTwice("a")) { try RiskTable([RiskColumn("a", numbers: [1]), RiskColumn("a", numbers: [1])]) }
        #expect(throws: DisclosureRiskError.rowsDiffer(column: "b", rows: 2, expected: 1)) {
            try RiskTable([RiskColumn("a", numbers: [1]), RiskColumn("b", numbers: [1, 2])])
        }
    }
}
