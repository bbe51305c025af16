import SeededChance
import Testing
import Text

@testable import TableRelease

@Suite struct TableReadingTests {
    private func read(_ text: String, pieces: Int = .max, format: CSVFormat = CSVFormat()) throws -> Table {
        var reader = CSVTableReader(format: format)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            try reader.read(Array(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
        }
        return try reader.finish()
    }

    private func rows(_ table: Table) -> [[String]] {
        (0..<table.rowCount).map { row in table.columns.indices.map { table.text(row: row, column: $0) } }
    }

    @Test(arguments: [1, 2, 3, 7, 1000])
    func quotesLineEndsAndAByteOrderMarkAreUnderstoodInPiecesOfAnySize(pieces: Int) throws {
        let text = "\u{FEFF}a,\"b,c\",d\r\n1,\"x \"\"y\"\"\nz\",\r\n,,\n\n\"\",2,3\r4,5,6"
        let table = try read(text, pieces: pieces)
        #expect(table.columns.map(\.name) == ["a", "b,c", "d"])
        #expect(rows(table) == [["1", "x \"y\"\nz", ""], ["", "", ""], ["", "2", "3"], ["4", "5", "6"]])
    }

    @Test func theSeparatorIsGuessedFromTheHeader() {
        #expect(CSVFormat.guess("a;b;c,d\n1,2,3,4".utf8).delimiter == UInt8(ascii: ";"))
        #expect(CSVFormat.guess("a\tb".utf8).delimiter == 0x09)
        #expect(CSVFormat.guess("\"a;b;c\",d".utf8).delimiter == UInt8(ascii: ","))
    }

    @Test(arguments: [
        ("a,b\n1,2\n3\n", "csv-field-count", 3, 1), ("a,b\n1,2,3\n", "csv-field-count", 2, 5), ("a,b\n1,\"2\"x\n", "csv-text-after-quote", 2, 6),
        ("a,b\n1,\"2\n3", "csv-open-quote", 2, 3), ("a,a\n", "double-column", 1, 1), ("", "csv-empty", 1, 1), ("a,\n1,2\n", "column-without-name", 1, 1),
    ])
    func mistakesAreNamedWithTheirPlace(text: String, code: String, line: Int, column: Int) throws {
        for pieces in [1, 1000] {
            let error = try #require(throws: TableError.self) { try self.read(text, pieces: pieces) }
            #expect(error.code == code)
            #expect(error.place == .init(line: line, column: column))
        }
    }

    @Test func bytesThatAreNotUTF8AreRefusedWithoutShowingThem() throws {
        let error = try #require(throws: TableError.self) { try CSVTableReader.read(Array("naam\nJan".utf8) + [0xC3, 0x28, 0x0A]) }
        #expect(error.code == "not-utf8")
        #expect(error.place == .init(line: 2, column: 1))
        #expect(!error.line(in: .nl).contains("Jan"))
    }

    @Test func aFieldWithoutEndIsRefusedBeforeItFillsMemory() throws {
        var reader = CSVTableReader(format: CSVFormat())
        try reader.read(Array("a\n\"".utf8))
        let block = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        let error = try #require(throws: TableError.self) { for _ in 0..<3 { try reader.read(block) } }
        #expect(error.code == "csv-long-field")
    }

    @Test(arguments: Effort.seeds(50))
    func whatIsWrittenIsReadBack(seed: Int) throws {
        var chance = Chance(seed)
        let parts = ["a", "\"", ",", ";", "\n", "\r", " ", "é", "1", ""]
        let width = chance.number(1...4)
        let cells = (0..<chance.number(1...20)).map { _ in
            (0..<width).map { _ in (0..<chance.number(0...4)).map { _ in chance.pick(parts) }.joined() }
        }
        // A line of empty fields in one column is written with quotes; in more columns separators keep it.
        let table = Table(header: (0..<width).map { "c\($0)" }, rows: cells)
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";")] {
            let format = CSVFormat(delimiter: delimiter)
            let text = String(decoding: TableWriter.csv(table, format: format), as: UTF8.self)
            #expect(rows(try read(text, pieces: chance.number(1...50), format: format)) == cells)
        }
        #expect(rows(try NDJSONTableReader.read(TableWriter.ndjson(table))) == cells)
    }

    @Test func aColumnOfMoreValuesThanAreKeptReadyIsWrittenLikeAnyOther() throws {
        let count = 70_000
        let table = Table(
            columns: [
                TableColumn(name: "n", values: ValueDictionary((0..<count).map { String($0) }), codes: (0..<UInt32(count)).map { $0 }, form: .number),
                TableColumn(name: "f", values: ValueDictionary(["a\"b"]), codes: [UInt32](repeating: 0, count: count)),
            ])
        let lines = String(decoding: TableWriter.ndjson(table), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == count)
        for row in [0, 65_535, 65_536, count - 1] { #expect(lines[row] == "{\"n\":\(row),\"f\":\"a\\\"b\"}") }
    }

    @Test func jsonLinesKeepNumbersAndFillWhatIsMissing() throws {
        let text = "{\"a\":1,\"b\":\"x\"}\n\n{\"b\":null,\"c\":true}\r\n{\"a\":2.50}"
        let table = try NDJSONTableReader.read(Array(text.utf8))
        #expect(table.columns.map(\.name) == ["a", "b", "c"])
        #expect(rows(table) == [["1", "x", ""], ["", "", "true"], ["2.50", "", ""]])
        let written = String(decoding: TableWriter.ndjson(table), as: UTF8.self)
        #expect(written.split(separator: "\n").first == "{\"a\":1,\"b\":\"x\",\"c\":null}")
        #expect(written.contains("\"a\":2.50"))
    }

    @Test(arguments: [
        ("{\"a\":1}\n{\"a\":}", "bad-json", 2), ("{\"a\":[[1]]}", "ndjson-nested", 1), ("{\"a\":[\"x|y\"]}", "ndjson-list-item", 1),
        ("[1]", "ndjson-no-object", 1),
        ("{\"a\":1,\"a\":2}", "ndjson-double-name", 1),
        ("", "ndjson-empty", 1),
    ])
    func mistakesInJSONLinesAreNamed(text: String, code: String, line: Int) throws {
        let error = try #require(throws: TableError.self) { try NDJSONTableReader.read(Array(text.utf8)) }
        #expect(error.code == code)
        #expect(error.place?.line == line)
    }

    @Test func listsOfTextsOrNumbersAreCellsWithItems() throws {
        let text = "{\"a\":[\"x\",\"y z\"],\"b\":[1,2.50],\"c\":1}\n{\"a\":[],\"b\":[3],\"c\":[\"p\"]}\n"
        let table = try NDJSONTableReader.read(Array(text.utf8))
        #expect(rows(table) == [["x|y z", "1|2.50", "1"], ["", "3", "p"]])
        #expect(table.columns.map(\.form) == [.texts, .numbers, .texts] && table.columns.allSatisfy(\.isList))
        let written = String(decoding: TableWriter.ndjson(table), as: UTF8.self)
        #expect(written == "{\"a\":[\"x\",\"y z\"],\"b\":[1,2.50],\"c\":[\"1\"]}\n{\"a\":[],\"b\":[3],\"c\":[\"p\"]}\n")
    }

    @Test func aMemberThatIsNoCellHasItsPlace() throws {
        let error = try #require(throws: TableError.self) { try NDJSONTableReader.read(Array("{\"naam\":\"x\"}\n{\"naam\":\"doos\", \"doos\" : {}}".utf8)) }
        #expect(error.place == .init(line: 2, column: 17) && error.message.en.contains("“doos”"))
    }

    @Test func distinctValuesAreKeptOnce() {
        var values = ValueDictionary()
        for round in 0..<2 {
            for index in 0..<5000 {
                #expect(values.code(of: "waarde \(index)") == UInt32(index), "round \(round)")
            }
        }
        #expect(values.count == 5000)
        #expect(values.text(4321) == "waarde 4321")
        #expect(values.find("waarde 5000") == nil)
    }
}
