import Archive
import Deadlines
import Text

/// Reads the sheets of a workbook as tables of texts: what a person sees in simple cells, dates as `2026-03-05`.
struct WorkbookReader {
    static let mostCells = 1_000_000
    /// Why a sheet without any cell gives no table.
    static let empty = Bilingual(nl: "dit blad is leeg", en: "this sheet is empty")

    let file: String
    private let archive: ForeignArchive
    private var strings: [String] = []
    /// By number of a cell format: whether it shows a date.
    private var dateFormats: [Bool] = []
    private var startsIn1904 = false
    /// Names and paths of the sheets, in order.
    private(set) var sheets: [(name: String, path: String)] = []

    /// - Throws: `InterchangeError` for what is no workbook.
    init(_ bytes: [UInt8], file: String) throws(InterchangeError) {
        self.file = file
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw InterchangeError(
                SourcePlace(file: file), nl: "dit is een oude of versleutelde werkmap (.xls of met een wachtwoord)",
                en: "this is an old or encrypted workbook (.xls or with a password)", mendNL: "bewaar haar als .xlsx zonder wachtwoord",
                mendEN: "save it as .xlsx without a password")
        }
        archive = try ForeignArchive(bytes, file: file, limits: WorkbookFile.limits)
        try readWorkbook()
        try readStrings()
        try readStyles()
    }

    private func damaged(_ part: String) -> InterchangeError {
        InterchangeError(
            SourcePlace(file: file, path: part), nl: "dit deel van de werkmap is geen gewone XML, of verwijst naar buiten",
            en: "this part of the workbook is no plain XML, or points outside",
            mendNL: "open de werkmap in een rekenprogramma en bewaar haar opnieuw als .xlsx",
            mendEN: "open the workbook in a spreadsheet program and save it again as .xlsx")
    }

    private func xml(_ name: String, _ handle: (StrictXML.Event) -> Void) throws(InterchangeError) -> Bool {
        guard let entry = archive.entries.first(where: { $0.name.lowercased() == name.lowercased() }) else { return false }
        guard StrictXML.read(try archive.content(of: entry), handle) else { throw damaged(name) }
        return true
    }

    private mutating func readWorkbook() throws(InterchangeError) {
        var found: [(name: String, id: String)] = []
        var is1904 = false
        let isThere = try xml("xl/workbook.xml") { event in
            guard case .start(let name, let attributes) = event else { return }
            if name == "sheet" { found.append((attributes["name"] ?? "", attributes["id"] ?? "")) }
            if name == "workbookPr" { is1904 = ["1", "true"].contains(attributes["date1904"]) }
        }
        guard isThere else { throw damaged("xl/workbook.xml") }
        startsIn1904 = is1904
        var targets: [String: String] = [:]
        _ = try xml("xl/_rels/workbook.xml.rels") { event in
            guard case .start("Relationship", let attributes) = event, attributes["TargetMode"] != "External" else { return }
            let target = attributes["Target"] ?? ""
            targets[attributes["Id"] ?? ""] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        }
        sheets = found.compactMap { sheet in targets[sheet.id].map { (sheet.name, $0) } }
        guard !sheets.isEmpty else { throw damaged("xl/workbook.xml") }
    }

    private mutating func readStrings() throws(InterchangeError) {
        var strings: [String] = []
        var text = ""
        var isText = false
        var isPhonetic = false
        _ = try xml("xl/sharedStrings.xml") { event in
            switch event {
            case .start("si", _): text = ""
            case .start("rPh", _): isPhonetic = true
            case .end("rPh"): isPhonetic = false
            case .start("t", _): isText = true
            case .end("t"): isText = false
            case .text(let part): if isText, !isPhonetic { text += part }
            case .end("si"): strings.append(WorkbookFile.unescaped(text))
            default: break
            }
        }
        self.strings = strings
    }

    private mutating func readStyles() throws(InterchangeError) {
        var codes: [Int: String] = [:]
        var formats: [Bool] = []
        var isCell = false
        _ = try xml("xl/styles.xml") { event in
            switch event {
            case .start("numFmt", let attributes): codes[Int(attributes["numFmtId"] ?? "") ?? -1] = attributes["formatCode"]
            case .start("cellXfs", _): isCell = true
            case .end("cellXfs"): isCell = false
            case .start("xf", let attributes):
                if isCell { formats.append(Self.isDate(Int(attributes["numFmtId"] ?? "") ?? 0, codes)) }
            default: break
            }
        }
        dateFormats = formats
    }

    /// The formats 14 to 22 and those of other languages (ECMA-376 part 1, 18.8.30), and codes with a day or year in them.
    private static func isDate(_ format: Int, _ codes: [Int: String]) -> Bool {
        if (14...17).contains(format) || format == 22 || (27...36).contains(format) || (50...58).contains(format) { return true }
        var isQuoted = false
        var isBracket = false
        for character in codes[format] ?? "" {
            if character == "\"" { isQuoted.toggle() }
            if character == "[" { isBracket = true }
            if character == "]" { isBracket = false }
            if !isQuoted, !isBracket, "dyDYjJ".contains(character) { return true }
        }
        return false
    }

    // MARK: Sheets

    /// The table of a sheet; the first row that holds something is the header.
    /// - Parameter name: nil for the first sheet.
    /// - Throws: `InterchangeError` when there is no such sheet or it is damaged.
    func table(_ name: String? = nil) throws(InterchangeError) -> Table {
        guard let sheet = name == nil ? sheets.first : sheets.first(where: { $0.name == name }) else {
            let known = sheets.map(\.name).joined(separator: ", ")
            throw InterchangeError(
                SourcePlace(file: file, path: name ?? ""), nl: "er is geen blad met deze naam", en: "there is no sheet with this name",
                mendNL: "kies een van: \(known)", mendEN: "choose one of: \(known)")
        }
        var rows: [Int: [Int: String]] = [:]
        var count = 0
        var cell = (row: 0, column: -1, kind: "n", style: 0)
        var text = ""
        var isValue = false
        let isThere = try xml(sheet.path) { event in
            switch event {
            case .start("row", let attributes): (cell.row, cell.column) = (Int(attributes["r"] ?? "") ?? cell.row + 1, -1)
            case .start("c", let attributes):
                let column = Self.column(attributes["r"] ?? "") ?? cell.column + 1
                cell = (cell.row, column, attributes["t"] ?? "n", Int(attributes["s"] ?? "") ?? 0)
                text = ""
            case .start("v", _), .start("t", _): isValue = true
            case .end("v"), .end("t"): isValue = false
            // A formula is never looked at; its last value is.
            case .text(let part): if isValue { text += part }
            case .end("c"):
                count += 1
                let value = shown(text, cell.kind, cell.style)
                if !value.isEmpty, cell.row > 0, cell.row <= DelimitedText.mostRows + 1, cell.column < DelimitedText.mostColumns, count <= Self.mostCells {
                    rows[cell.row, default: [:]][cell.column] = value
                } else if !value.isEmpty {
                    count = .max / 2
                }
            default: break
            }
        }
        guard isThere else { throw damaged(sheet.path) }
        guard count <= Self.mostCells else {
            throw InterchangeError(
                SourcePlace(file: file, path: sheet.name),
                nl: "dit blad is te groot: meer dan \(DelimitedText.mostRows) rijen of \(DelimitedText.mostColumns) kolommen",
                en: "this sheet is too large: more than \(DelimitedText.mostRows) rows or \(DelimitedText.mostColumns) columns",
                mendNL: "verdeel het over meer bestanden", mendEN: "spread it over more files")
        }
        guard let first = rows.keys.min(), let last = rows.keys.max() else {
            throw InterchangeError(
                SourcePlace(file: file, path: sheet.name), nl: Self.empty.nl, en: Self.empty.en, mendNL: "kies een ander blad",
                mendEN: "choose another sheet")
        }
        let width = (rows.values.compactMap { $0.keys.max() }.max() ?? 0) + 1
        let all = (first...last).map { row in (0..<width).map { rows[row]?[$0] ?? "" } }
        return Table(name: sheet.name, file: file, header: all[0].map { PlainText.trimmed($0) }, rows: Array(all.dropFirst()), firstRow: first + 1)
    }

    private func shown(_ text: String, _ kind: String, _ style: Int) -> String {
        switch kind {
        case "s": Int(text).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "b": text == "1" ? "true" : text == "0" ? "false" : text
        case "inlineStr", "str": WorkbookFile.unescaped(text)
        case "n": dateFormats.indices.contains(style) && dateFormats[style] ? date(text) ?? text : number(text)
        default: text
        }
    }

    /// Days since the end of 1899, with the 29 February 1900 that never was.
    private func date(_ text: String) -> String? {
        guard let value = Double(text), value >= 1, value < 2_958_466 else { return nil }
        let days = Int(value)
        let start = startsIn1904 ? CivilDate(year: 1904, month: 1, day: 1)! : CivilDate(year: 1899, month: 12, day: days < 60 ? 31 : 30)!
        return start.adding(days: days)?.description
    }

    private func number(_ text: String) -> String {
        guard let value = Double(text), value == value.rounded(), abs(value) < 1e15 else { return text }
        return String(Int(value))
    }

    /// The number of a column from `AB12`.
    private static func column(_ reference: String) -> Int? {
        var number = 0
        for byte in reference.utf8.prefix(4) {
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
            number = number * 26 + Int(byte) - 64
        }
        return number == 0 ? nil : number - 1
    }
}
