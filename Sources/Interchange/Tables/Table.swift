import Rulebook
import Text

/// The columns of a table before it is read: what they are called, what stands in them, and where they seem to go.
public struct TableColumns: Sendable, Hashable {
    static let mostSamples = 3

    public var header: [String]
    public var mapping: ColumnMapping
    /// By column the first values that differ; at most three.
    public var samples: [[String]]
    /// The sheet that is read; empty for CSV.
    public var sheet = ""
    /// Every sheet; empty for CSV.
    public var sheets: [String] = []
    /// The number of the row with the headings, as a spreadsheet counts.
    public var headerRow = 1
    /// The first rows, of which any could be the one with the headings.
    public var firstRows: [FirstRow] = []
    /// Whether it is our own export, of which each column goes back where it came from without a mapping.
    public var isOwnExport = false

    /// One of the first rows of a table.
    public struct FirstRow: Sendable, Hashable {
        /// As a spreadsheet counts.
        public var number: Int
        public var text: String
    }
}

/// Which sheet of a workbook to read, and which row has the headings.
public struct TableLayout: Sendable, Hashable {
    /// Nil to choose the first that looks like a register.
    public var sheet: String?
    /// As a spreadsheet counts; nil to look for it.
    public var headerRow: Int?

    /// What is not given is looked for.
    public init(sheet: String? = nil, headerRow: Int? = nil) { (self.sheet, self.headerRow) = (sheet, headerRow) }
}

/// Rows of texts under a header, from CSV or from one sheet of a workbook.
struct Table: Sendable, Hashable {
    /// The name of the sheet; empty for CSV.
    var name: String
    var file: String
    var header: [String]
    var rows: [[String]]
    /// The number of the first row under the header, as a spreadsheet counts.
    var firstRow = 2
    /// What stands above the header, such as a title.
    var above: [[String]] = []

    /// The place of a cell as spreadsheets write it: column letters and row number.
    /// - Parameter row: an index in `rows`; nil for the header.
    func place(row: Int?, column: Int) -> SourcePlace {
        let letters = Self.letters(column)
        let title = header.indices.contains(column) ? header[column] : ""
        let number = (row ?? -1) + firstRow
        return SourcePlace(
            file: file, path: (name.isEmpty ? "" : "\(name)!") + letters + String(number),
            cell: .init(sheet: name, column: title.isEmpty ? letters : title, row: number))
    }

    func leaf(row: Int, column: Int) -> SourceLeaf? {
        guard rows[row].indices.contains(column) else { return nil }
        let name = header.indices.contains(column) ? header[column] : ""
        return SourceLeaf(place: place(row: row, column: column), label: name.isEmpty ? Self.letters(column) : name, text: rows[row][column])
    }

    /// The columns with the guess about them, for a person to check.
    func columns(_ rulebook: Rulebook) -> TableColumns {
        TableColumns(
            header: header, mapping: ColumnMapping(guessing: header, rulebook),
            samples: header.indices.map { column in
                var samples: [String] = []
                for row in rows where samples.count < TableColumns.mostSamples {
                    guard row.indices.contains(column), case let text = PlainText.trimmed(row[column]), !text.isEmpty, !samples.contains(text) else { continue }
                    samples.append(text)
                }
                return samples
            },
            sheet: name, headerRow: firstRow - 1,
            firstRows: (above + [header] + rows).prefix(Self.mostTitleRows).enumerated().compactMap { index, cells in
                let text = cells.map { PlainText.trimmed($0) }.filter { !$0.isEmpty }.joined(separator: " · ")
                return text.isEmpty ? nil : .init(number: firstRow - 1 - above.count + index, text: text)
            })
    }

    /// 0 is A, 26 is AA.
    static func letters(_ column: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

/// Texts in a text, with a sign between them that none of them ends up holding.
enum Joined {
    /// Puts a backslash before backslashes and the given signs, and writes line ends as `\n`.
    static func escaped(_ text: String, _ signs: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\n": result += "\\n"
            case "\\": result += "\\\\"
            default: result += signs.contains(character) ? "\\\(character)" : String(character)
            }
        }
        return result
    }

    static func plain(_ text: some StringProtocol) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// The parts between signs that have no backslash before them, still escaped.
    static func parts(_ text: some StringProtocol, _ sign: Character, most: Int = .max) -> [String] {
        var parts = [""]
        var isEscaped = false
        for character in text {
            if !isEscaped, character == sign, parts.count < most {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
            isEscaped = !isEscaped && character == "\\"
        }
        return parts
    }
}
