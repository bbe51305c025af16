import Testing
import Text

@testable import TableRelease

@Suite struct HierarchyTests {
    private func forms(_ hierarchy: Hierarchy, _ value: String) -> [String] {
        let index = Int(hierarchy.values.find(value)!)
        return hierarchy.labels.indices.map { hierarchy.labels[$0][Int(hierarchy.ancestors[$0][index])] }
    }

    @Test func ARXFilesAreReadAndTheTopIsAddedWhereItLacks() throws {
        let hierarchy = try Hierarchy.read(Array("Jan;A\r\nPiet;A\r\nKees;B".utf8))
        #expect(forms(hierarchy, "Piet") == ["Piet", "A", "*"])
        // Of three values, A holds two and B one: (2 − 1) / (3 − 1) and nothing.
        #expect(hierarchy.penalties == [[0, 0, 0], [0.5, 0], [1]])
    }

    @Test(arguments: [
        ("a;x;1\nb;x;2\n", "hierarchy-not-coarser", 2), ("a;x\na;y\n", "hierarchy-double-value", 2), ("a;x\nb\n", "csv-field-count", 2),
        ("", "hierarchy-empty", 1),
    ])
    func aFileThatIsNoHierarchyIsRefusedWithItsPlace(text: String, code: String, line: Int) throws {
        let error = try #require(throws: TableError.self) { try Hierarchy.read(Array(text.utf8), file: "h.csv") }
        #expect(error.code == code)
        #expect(error.place?.line == line)
        #expect(error.place?.file == "h.csv")
    }

    @Test func valuesThatTheHierarchyLacksAreCountedAndNotShown() throws {
        let table = Table(header: ["plaats"], rows: [["Ede"], ["Urk"], ["Urk"], ["Goes"]])
        let hierarchy = try Hierarchy(suppressing: ["Ede"])
        let error = try #require(throws: TableError.self) { try QuasiColumn(table.columns[0], hierarchy, weight: 1) }
        #expect(error.message.en.contains("2 values, in 3 rows"))
        #expect(!error.line(in: .nl).contains("Urk"))
    }

    @Test func numbersGoIntoBandsWithLimits() throws {
        let source = HierarchySource.bands(widths: [5, 10], from: 20, to: 65)
        let hierarchy = try source.hierarchy(of: ["17", "20", "24", "25", "64", "65", "90", "onbekend", ""], files: [:])
        #expect(forms(hierarchy, "17") == ["17", "<20", "<20", "*"])
        #expect(forms(hierarchy, "24") == ["24", "20–24", "20–29", "*"])
        #expect(forms(hierarchy, "25") == ["25", "25–29", "20–29", "*"])
        #expect(forms(hierarchy, "64") == ["64", "60–64", "60–64", "*"])
        #expect(forms(hierarchy, "90") == ["90", "≥65", "≥65", "*"])
        #expect(forms(hierarchy, "onbekend") == ["onbekend", "*", "*", "*"])
        // 20–24 is four years wide of the seventy-three between 17 and 90.
        #expect(abs(hierarchy.penalties[1][Int(hierarchy.ancestors[1][1])] - 4.0 / 73) < 1e-12)
        #expect(throws: TableError.self) { try HierarchySource.bands(widths: [5, 12], from: nil, to: nil).hierarchy(of: ["1"], files: [:]) }
    }

    @Test func datesGoIntoEverLongerPeriods() throws {
        let source = HierarchySource.dates([.month, .quarter, .year, .decade])
        let hierarchy = try source.hierarchy(of: ["1984-05-31", "31-12-1989", "30-02-1984", ""], files: [:])
        #expect(forms(hierarchy, "1984-05-31") == ["1984-05-31", "1984-05", "1984-Q2", "1984", "1980-1989", "*"])
        #expect(forms(hierarchy, "31-12-1989")[1...2] == ["1989-12", "1989-Q4"])
        #expect(forms(hierarchy, "30-02-1984")[1] == "*")
        #expect(throws: TableError.self) { try HierarchySource.dates([.year, .month]).hierarchy(of: [], files: [:]) }
    }

    @Test func postcodesAreShortened() throws {
        let hierarchy = try HierarchySource.postcodes([4, 2, 1]).hierarchy(of: ["1012 AB", "1013ab", "1055", "postbus"], files: [:])
        #expect(forms(hierarchy, "1012 AB") == ["1012 AB", "1012", "10**", "1***", "*"])
        #expect(forms(hierarchy, "1055") == ["1055", "1055", "10**", "1***", "*"])
        #expect(forms(hierarchy, "postbus")[1] == "*")
    }

    @Test func regionsOfStatisticsNetherlands() throws {
        let hierarchy = try HierarchySource.regions.hierarchy(
            of: ["Amsterdam", "GM0344", "Groningen", "den haag", "Súdwest-Fryslân", "Bergen", "Narnia"], files: [:])
        #expect(forms(hierarchy, "Amsterdam") == ["Amsterdam", "Groot-Amsterdam (CR)", "Noord-Holland (PV)", "West-Nederland (LD)", "*"])
        #expect(forms(hierarchy, "GM0344") == ["GM0344", "Utrecht (CR)", "Utrecht (PV)", "West-Nederland (LD)", "*"])
        // A municipality and a province are called so: beside municipalities it is one.
        #expect(forms(hierarchy, "Groningen")[1] == "Overig Groningen (CR)")
        #expect(forms(hierarchy, "den haag")[1] == "Agglomeratie 's-Gravenhage (CR)")
        #expect(forms(hierarchy, "Súdwest-Fryslân")[1...3] == ["Zuidwest-Friesland (CR)", "Fryslân (PV)", "Noord-Nederland (LD)"])
        // Two municipalities are called Bergen.
        #expect(forms(hierarchy, "Bergen")[1] == "*" && forms(hierarchy, "Narnia")[1] == "*")
        let provinces = try HierarchySource.regions.hierarchy(of: ["Groningen", "Friesland", "PV26"], files: [:])
        #expect(forms(provinces, "Groningen") == ["Groningen", "Groningen (PV)", "Groningen (PV)", "Noord-Nederland (LD)", "*"])
        #expect(StatisticalRegions.municipalityCount == 342 && StatisticalRegions.areaCount == 40)
    }

    @Test(arguments: [
        (HierarchySource.dates([.month]), "no value of this column is a date"), (.postcodes([4]), "no value of this column is a postcode"),
        (.bands(widths: [5], from: nil, to: nil), "no value of this column is a number"), (.regions, "no value of this column is a municipality"),
    ])
    func aHierarchyOfAnotherColumnIsRefused(source: HierarchySource, words: String) throws {
        let error = try #require(throws: TableError.self) { try source.hierarchy(of: ["rood", ""], files: [:]) }
        #expect(error.code == "hierarchy-does-not-fit" && error.message.en.contains(words))
        // Nothing at all is nothing wrong.
        _ = try source.hierarchy(of: [""], files: [:])
    }

    @Test func maskingHidesFromTheRight() throws {
        let hierarchy = try HierarchySource.masking(2).hierarchy(of: ["12345", "12", "12399"], files: [:])
        #expect(forms(hierarchy, "12345") == ["12345", "1234*", "123**", "*"])
        #expect(forms(hierarchy, "12") == ["12", "12***", "12***", "*"])
        #expect(forms(hierarchy, "12399")[2] == "123**")
    }

    @Test func aHierarchyOfHundredsOfLevelsIsAMistakeAndNoCrash() throws {
        let row = ["a"] + [String](repeating: "*", count: 300)
        let error = try #require(throws: TableError.self) { try Hierarchy.read(Array(row.joined(separator: ";").utf8), file: "h.csv") }
        #expect(error.code == "hierarchy-too-high" && error.place?.file == "h.csv")
    }
}
