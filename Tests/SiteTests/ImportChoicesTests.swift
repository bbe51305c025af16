import Register
import Testing
import Text

@testable import Interchange
@testable import Site

/// What holds for a whole file that comes in.
@Suite struct ImportChoicesTests {
    private static let departments = [Department(id: Identifier("hrm")!, name: "Werk & Inkomen")]

    @Test(arguments: [("werk &  inkomen", true), ("Werk & Inkomen ", true), ("Werk", false), ("", false)] as [(String, Bool)])
    func aDepartmentIsFoundByItsWholeName(name: String, isFound: Bool) {
        #expect((ImportChoices.department(name, of: Self.departments)?.name == "Werk & Inkomen") == isFound)
    }

    @Test func theSameWarningIsToldOnce() {
        func warning(_ row: Int, _ text: String, column: String = "DPIA") -> ImportWarning {
            var place = SourcePlace(file: "a.csv", path: "A\(row)")
            place.cell = .init(sheet: "", column: column, row: row)
            return ImportWarning(place: place, message: Bilingual(text))
        }
        let same = (2...9).map { warning($0, $0 == 5 ? "Past niet" : "past niet") }
        let lines = WarningLines(same + [warning(3, "anders"), warning(4, "past niet", column: "Doel")])
        #expect(
            lines.all.map(\.place.nl) == [
                "kolom “DPIA” (8×, rij 2, 3, 4, 5, 6 …)", "kolom “DPIA”, rij 3 (A3)", "kolom “Doel”, rij 4 (A4)",
            ])
    }

    @Test func aNameThatWasThereAlreadyIsFound() {
        let names = ["Loon", "Rooster", " loon", "Zorg  en welzijn", "zorg en Welzijn", "Rooster", "Nieuw"]
        #expect(ImportChoices.doubles(names, known: ["rooster"]) == [nil, .inRegister, .inFile, nil, .inFile, .inRegister, nil])
    }

    /// Comparing every name with all before it takes minutes for so many.
    @Test(.timeLimit(.minutes(1))) func twentyThousandNamesAreComparedInOnePass() {
        let doubles = ImportChoices.doubles((0..<20_000).map { "Verwerking van afdeling \($0 % 19_999)" }, known: [])
        #expect(doubles.count { $0 != nil } == 1 && doubles.last == .inFile)
    }
}
