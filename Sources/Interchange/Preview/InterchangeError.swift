public import Text

/// Where something stands in a file.
public struct SourcePlace: Sendable, Hashable, CustomStringConvertible {
    /// The name of the file, inside an archive with its folders.
    public var file: String
    /// A path such as `$[0].Doelen[1].Doel` in JSON and YAML, a cell such as `C3` in a table; empty for the whole file.
    public var path: String
    /// Of a cell of a table; its reference is the path.
    public var cell: Cell?

    /// A cell in the words of whoever made the table.
    public struct Cell: Sendable, Hashable {
        /// Empty for a table without sheets.
        public var sheet: String
        /// The header; the letters of the column where it has none.
        public var column: String
        /// As a spreadsheet counts.
        public var row: Int
    }

    public init(file: String, path: String = "", cell: Cell? = nil) { (self.file, self.path, self.cell) = (file, path, cell) }

    public var description: String { path.isEmpty ? file : "\(file) \(path)" }

    /// For people: a cell by its header and row, with its reference; anything else by file and path.
    public var words: Bilingual {
        guard let cell else { return Bilingual(description) }
        let sheet = cell.sheet.isEmpty ? Bilingual("") : Bilingual(nl: "blad “\(cell.sheet)”, ", en: "sheet “\(cell.sheet)”, ")
        let reference = path.split(separator: "!").last.map(String.init) ?? path
        return sheet
            + Bilingual(nl: "kolom “\(cell.column)”, rij \(cell.row) (\(reference))", en: "column “\(cell.column)”, row \(cell.row) (\(reference))")
    }

    /// A place is one by file and path, whatever it is called.
    public static func == (one: SourcePlace, other: SourcePlace) -> Bool { one.file == other.file && one.path == other.path }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(file)
        hasher.combine(path)
    }
}

/// Why a file cannot be read or written: what, where, and how to mend it.
public struct InterchangeError: Error, Sendable, Hashable {
    public var place: SourcePlace
    public var message: Bilingual
    public var mending: Bilingual

    init(_ place: SourcePlace, nl: String, en: String, mendNL: String, mendEN: String) {
        self.place = place
        message = Bilingual(nl: nl, en: en)
        mending = Bilingual(nl: mendNL, en: mendEN)
    }
}
