import DisclosureRisk
import TableRelease
import Testing

@testable import CommandLineInterface

@Suite("Cells as the measurement of risk takes them") struct RiskTablesTests {
    private func column(_ texts: [String]) -> TableColumn {
        var column = TableColumn(name: "c")
        for text in texts { column.append(text) }
        return column
    }

    private func cells(_ released: [String], _ original: [String], _ hierarchy: HierarchySource?, files: [String: String] = [:]) -> [ReleasedCell] {
        let reading = RiskColumnReading(released: column(released), beside: [column(original)], hierarchy: hierarchy, files: files.mapValues { Array($0.utf8) })
        let read = reading.released(column(released))
        return read.codes.map { read.dictionary[Int($0)] }
    }

    @Test("Bands of whole numbers hold both ends; of other numbers all that lies before the next band")
    func bands() {
        let source = HierarchySource.bands(widths: [5, 10], from: nil, to: nil)
        #expect(cells(["30–34", "37", "*", ""], ["31", "37", ""], source) == [.interval(.init(30, 34)), .number(37), .any, .missing])
        #expect(cells(["30–34", "37.5"], ["34.5", "37.5"], source) == [.interval(.init(30, 35, includesUpper: false)), .number(37.5)])
    }

    @Test("A node of a hierarchy stands for the values under it, as numbers where they are numbers")
    func nodes() {
        let files = ["h": "1;low;*\n2;low;*\n3;high;*\n"]
        #expect(cells(["low", "high", "*"], ["1", "2", "3"], .file("h"), files: files) == [.numbers([1, 2]), .number(3), .any])
        let words = ["h": "red;warm;*\norange;warm;*\nblue;cold;*\n"]
        #expect(cells(["warm", "blue"], ["red", "blue"], .file("h"), files: words) == [.categories(["orange", "red"]), .category("blue")])
        #expect(cells(["10**", "1012"], ["1012", "1013"], .postcodes([4, 2])) == [.numbers([1012, 1013]), .number(1012)])
        #expect(cells(["2026-01"], ["2026-01-03", "2026-01-04"], .dates([.month])) == [.categories(["2026-01-03", "2026-01-04"])])
    }

    @Test("A value that stands in the original so is itself, whatever it looks like")
    func verbatim() {
        #expect(cells(["{a, b}", "12**", " x"], ["{a, b}", "12**", " x"], nil) == [.category("{a, b}"), .category("12**"), .category(" x")])
        #expect(cells(["{a, b}"], ["a", "b"], nil) == [.categories(["a", "b"])])
        #expect(cells(["30-39", "41"], ["31", "41"], nil) == [.interval(.init(30, 39)), .number(41)])
        #expect(cells(["30s", "41"], ["31", "41"], nil) == [.category("30s"), .category("41")])
    }
}
