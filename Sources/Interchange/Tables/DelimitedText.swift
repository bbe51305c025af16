import Text

/// Comma-separated values (RFC 4180), as spreadsheets really write them.
enum DelimitedText {
    static let largest = 10 * 1_048_576
    static let mostRows = 20_000
    static let mostColumns = 500
    /// The first signs that make a spreadsheet take a cell for a formula (OWASP, "CSV Injection").
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

    // MARK: Reading

    /// Reads a table; the separator is the one of `;`, `,` and tab that divides the first lines most alike.
    /// - Throws: `InterchangeError` for what is no text, is too large, or has a quote that never ends.
    static func read(_ bytes: [UInt8], file: String) throws(InterchangeError) -> (table: Table, warnings: [ImportWarning]) {
        guard bytes.count <= largest else {
            throw mistake(
                file, "", "het bestand is groter dan 10 MB", "the file is larger than 10 MB", "verdeel het over meer bestanden", "spread it over more files")
        }
        var (text, warnings) = try decoded(bytes, file)
        var separator: Unicode.Scalar?
        if text.hasPrefix("sep="), let sign = text.unicodeScalars.dropFirst(4).first {
            separator = sign
            text = String(text.drop { !$0.isNewline }.dropFirst())
        }
        var records = try split(Array(text.unicodeScalars), separator ?? likelySeparator(text), file)
        // Empty rows between stay, so that the numbers are those of a spreadsheet.
        while records.last?.allSatisfy(\.isEmpty) == true { records.removeLast() }
        let leading = records.prefix { $0.allSatisfy(\.isEmpty) }.count
        records.removeFirst(leading)
        guard !records.isEmpty else {
            throw mistake(file, "", "het bestand is leeg", "the file is empty", "kies een bestand met een kopregel", "choose a file with a header row")
        }
        guard records.count <= mostRows, records.allSatisfy({ $0.count <= mostColumns }) else {
            throw mistake(
                file, "", "meer dan \(mostRows) rijen of \(mostColumns) kolommen", "more than \(mostRows) rows or \(mostColumns) columns",
                "verdeel het over meer bestanden", "spread it over more files")
        }
        let header = records.removeFirst().map { PlainText.trimmed($0) }
        return (Table(name: "", file: file, header: header, rows: records, firstRow: leading + 2), warnings)
    }

    private static func decoded(_ bytes: [UInt8], _ file: String) throws(InterchangeError) -> (String, [ImportWarning]) {
        func binary() -> InterchangeError {
            mistake(
                file, "", "dit is geen tekstbestand", "this is not a text file", "bewaar de tabel als CSV (UTF-8) of als XLSX",
                "save the table as CSV (UTF-8) or as XLSX")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard bytes.count % 2 == 0 else { throw binary() }
            let high = bytes[0] == 0xFF ? 1 : 0
            let units: [UInt16] = stride(from: 2, to: bytes.count, by: 2).map { index in
                UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
            }
            guard let text = String(validating: units, as: UTF16.self), !text.unicodeScalars.contains("\0") else { throw binary() }
            return (text, [])
        }
        guard !bytes.contains(0) else { throw binary() }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: plain, as: UTF8.self) { return (text, []) }
        var text = String.UnicodeScalarView()
        for byte in plain {
            guard let scalar = Windows1252.scalar(byte) else { throw binary() }
            text.append(scalar)
        }
        let warning = ImportWarning(
            place: SourcePlace(file: file),
            message: .init(
                nl: "het bestand is geen UTF-8 en is gelezen als Windows-1252; kijk of letters met accenten kloppen",
                en: "the file is not UTF-8 and was read as Windows-1252; see whether letters with accents are right"))
        return (String(text), [warning])
    }

    /// The one that divides most of the first lines in the same way: a title above the table has none, and texts hold commas.
    private static func likelySeparator(_ text: String) -> Unicode.Scalar {
        let signs: [Unicode.Scalar] = [";", ",", "\t"]
        var lines: [[Int]] = [[0, 0, 0]]
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "\n" || scalar == "\r" {
                if lines.count == 20 { break }
                lines.append([0, 0, 0])
            } else if let index = signs.firstIndex(of: scalar) {
                lines[lines.count - 1][index] += 1
            }
        }
        let scores = signs.indices.map { sign in
            var lengths: [Int: Int] = [:]
            for line in lines where line[sign] > 0 { lengths[line[sign], default: 0] += line[sign] }
            return lengths.values.max() ?? 0
        }
        return signs[signs.indices.max { scores[$0] < scores[$1] }!]
    }

    private static func split(_ scalars: [Unicode.Scalar], _ separator: Unicode.Scalar, _ file: String) throws(InterchangeError) -> [[String]] {
        var records: [[String]] = [[]]
        var cell = String.UnicodeScalarView()
        var next = 0
        var quoteLine: Int?
        func peek(_ offset: Int = 0) -> Unicode.Scalar? { next + offset < scalars.count ? scalars[next + offset] : nil }
        while let scalar = peek() {
            next += 1
            if quoteLine != nil {
                if scalar == "\"" {
                    if peek() == "\"" {
                        cell.append("\"")
                        next += 1
                    } else {
                        quoteLine = nil
                    }
                } else if scalar == "\r" {
                    cell.append("\n")
                    if peek() == "\n" { next += 1 }
                } else {
                    cell.append(scalar)
                }
            } else if scalar == "\"", cell.isEmpty {
                quoteLine = records.count
            } else if scalar == separator {
                records[records.count - 1].append(String(cell))
                cell = .init()
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", peek() == "\n" { next += 1 }
                records[records.count - 1].append(String(cell))
                cell = .init()
                records.append([])
            } else {
                cell.append(scalar)
            }
        }
        if let quoteLine {
            throw mistake(
                file, "A\(quoteLine)", "in rij \(quoteLine) begint een aanhalingsteken dat nergens eindigt",
                "a quote that starts in row \(quoteLine) never ends",
                "het bestand is afgebroken, of een aanhalingsteken in een tekst is niet verdubbeld", "the file is cut off, or a quote in a text is not doubled")
        }
        records[records.count - 1].append(String(cell))
        return records
    }

    private static func mistake(_ file: String, _ path: String, _ nl: String, _ en: String, _ mendNL: String, _ mendEN: String) -> InterchangeError {
        InterchangeError(SourcePlace(file: file, path: path), nl: nl, en: en, mendNL: mendNL, mendEN: mendEN)
    }

    // MARK: Writing

    /// Writes a table in UTF-8 with a byte order mark, so that spreadsheets read the accents.
    static func write(_ header: [String], _ rows: [[String]], separator: String) -> [UInt8] {
        var text = "\u{FEFF}"
        for row in [header] + rows { text += row.map { cell($0, separator) }.joined(separator: separator) + "\r\n" }
        return Array(text.utf8)
    }

    private static func cell(_ text: String, _ separator: String) -> String {
        let safe = guarded(text)
        let needsQuotes = safe.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == "\t" || separator.unicodeScalars.contains($0) }
        let hasEdge = safe.first?.isWhitespace == true || safe.last?.isWhitespace == true
        return needsQuotes || hasEdge ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
    }

    /// An apostrophe in front of what a spreadsheet would calculate, and in front of an apostrophe, so that `unguarded` can tell.
    static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, formulaStarts.contains(first) || first == "'" else { return text }
        return "'" + text
    }

    static func unguarded(_ text: String) -> String {
        guard text.unicodeScalars.first == "'", let second = text.unicodeScalars.dropFirst().first, formulaStarts.contains(second) || second == "'" else {
            return text
        }
        return String(text.unicodeScalars.dropFirst())
    }
}

/// The letters of Windows code page 1252 (WHATWG Encoding Standard, "windows-1252", without the five bytes that stand for nothing).
enum Windows1252 {
    private static let high: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        let value = high[Int(byte) - 0x80]
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}
