public import Text

/// Why a risk figure cannot be computed. Names of columns are in the message; values of cells never are.
public enum DisclosureRiskError: Error, Sendable, Hashable {
    /// A column is not in a table.
    case unknownColumn(String)
    /// Two columns of a table have the same name.
    case columnTwice(String)
    /// A column has another number of rows than the first one.
    case rowsDiffer(column: String, rows: Int, expected: Int)
    /// A column holds numbers in one table and categories in another.
    case kindsDiffer(column: String)
    /// A table without rows or an attack without columns.
    case empty(String)
    /// A cell of a released table cannot be read; the row counts from 1, without the heading.
    case cell(column: String, row: Int)
    /// A level of confidence that is not between 0 and 1.
    case confidence(Double)
    /// A number that is out of its range: its name and the range.
    case outOfRange(String, ClosedRange<Int>)
    /// A population that is smaller than the table drawn from it.
    case populationTooSmall(population: Int, table: Int)

    /// What is wrong, where, and how to mend it.
    public var message: Bilingual {
        switch self {
        case .unknownColumn(let name):
            Bilingual(
                nl: "Kolom \"\(name)\" staat niet in de tabel. Noem een kolom uit de kopregel.",
                en: "Column \"\(name)\" is not in the table. Name a column of its heading.")
        case .columnTwice(let name):
            Bilingual(
                nl: "Kolom \"\(name)\" komt twee keer voor. Geef elke kolom een eigen naam.",
                en: "Column \"\(name)\" comes twice. Give every column a name of its own.")
        case .rowsDiffer(let column, let rows, let expected):
            Bilingual(
                nl: "Kolom \"\(column)\" heeft \(rows) rijen waar de eerste kolom er \(expected) heeft. Vul ontbrekende waarden aan als leeg.",
                en: "Column \"\(column)\" has \(rows) rows where the first column has \(expected). Put missing values in as empty ones.")
        case .kindsDiffer(let column):
            Bilingual(
                nl: "Kolom \"\(column)\" heeft getallen in de ene tabel en categorieën in de andere. Lees haar in beide op dezelfde manier.",
                en: "Column \"\(column)\" holds numbers in one table and categories in another. Read it in the same way in both.")
        case .empty(let what):
            Bilingual(
                nl: "\(what) is leeg: er is niets om te meten. Geef minstens één rij en één kolom.",
                en: "\(what) is empty: there is nothing to measure. Give at least one row and one column.")
        case .cell(let column, let row):
            Bilingual(
                nl: """
                    Kolom "\(column)", rij \(row): dit is geen getal of interval. \
                    Schrijf 30, 30-39, [30, 40[, >=60, {30, 31} of *.
                    """,
                en: """
                    Column "\(column)", row \(row): this is no number or interval. \
                    Write 30, 30-39, [30, 40[, >=60, {30, 31} or *.
                    """)
        case .confidence(let level):
            Bilingual(
                nl: "Betrouwbaarheid \(level) kan niet: kies een getal tussen 0 en 1, zoals 0.95.",
                en: "Confidence \(level) is impossible: choose a number between 0 and 1, such as 0.95.")
        case .outOfRange(let name, let range):
            Bilingual(
                nl: "\(name) moet van \(range.lowerBound) tot en met \(range.upperBound) zijn.",
                en: "\(name) must be from \(range.lowerBound) to \(range.upperBound).")
        case .populationTooSmall(let population, let table):
            Bilingual(
                nl: "De bevolking (\(population)) is kleiner dan de tabel (\(table)). Geef de groep waaruit de tabel getrokken is.",
                en: "The population (\(population)) is smaller than the table (\(table)). Give the group from which the table was drawn.")
        }
    }
}
