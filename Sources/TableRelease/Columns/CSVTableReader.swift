import Text

/// How a file with separated values is written (RFC 4180, with any separator).
public struct CSVFormat: Sendable, Hashable {
    /// One byte; most often `;`, `,` or a tab.
    public var delimiter: UInt8

    /// Values with a separator between them.
    public init(delimiter: UInt8 = UInt8(ascii: ",")) { self.delimiter = delimiter }

    /// The separator that stands most often in the first line, outside quotes; a comma where none does.
    public static func guess(_ beginning: some Sequence<UInt8>) -> CSVFormat {
        let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09, UInt8(ascii: "|")]
        var counts = [0, 0, 0, 0]
        var isQuoted = false
        for byte in beginning {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max()!
        return CSVFormat(delimiter: most == 0 ? UInt8(ascii: ",") : candidates[counts.firstIndex(of: most)!])
    }
}

/// Reads a CSV file piece by piece into a table; memory grows with the codes and the distinct values only.
///
/// The first line names the columns. Quoted fields, doubled quotes, line ends inside quotes, CR, LF and CRLF, and a byte order mark are
/// understood. Empty lines are passed over where there is more than one column.
public struct CSVTableReader {
    /// The most bytes in one field: longer ones mean a quote that was not closed, or an attack.
    public static let maximumField = 1 << 20

    private enum State { case fieldStart, plain, quoted, afterQuote }

    private let format: CSVFormat
    private var state = State.fieldStart
    private var columns: [TableColumn] = []
    private var header: [String] = []
    private var hasHeader = false
    /// The part of the current field that came in an earlier piece, or that was quoted.
    private var pending: [UInt8] = []
    private var field = 0
    private var isRowEmpty = true
    private var line = 1
    private var offset = 0
    private var lineStart = 0
    private var fieldPlace = TableError.Place(line: 1, column: 1)
    private var lastWasCR = false
    private var hasBegun = false
    private var beginning: [UInt8] = []

    /// A reader of files that are written so.
    public init(format: CSVFormat) { self.format = format }

    /// - Parameter line: the number of the first line, for a caller who puts a header before a file that has none.
    init(format: CSVFormat, line: Int) {
        self.format = format
        self.line = line
    }

    /// A whole file at once.
    /// - Throws: `TableError`.
    public static func read(_ bytes: [UInt8], format: CSVFormat? = nil) throws(TableError) -> Table {
        var reader = CSVTableReader(format: format ?? .guess(bytes.prefix(1 << 16)))
        try reader.read(bytes)
        return try reader.finish()
    }

    /// The next piece of the file.
    /// - Throws: `TableError` with line and column; the reader must not be used after that.
    public mutating func read(_ bytes: [UInt8]) throws(TableError) {
        do {
            try bytes.withUnsafeBufferPointer { try read($0) }
        } catch let error as TableError { throw error } catch { fatalError("only table errors are thrown") }
    }

    /// The next piece of the file, from memory that the caller owns.
    public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError) {
        if hasBegun {
            try take(bytes)
        } else {
            beginning.append(contentsOf: bytes)
            if beginning.count >= 3 { try begin() }
        }
    }

    /// A byte order mark may come in pieces: the first three bytes wait for each other.
    private mutating func begin() throws(TableError) {
        hasBegun = true
        if beginning.starts(with: [0xEF, 0xBB, 0xBF]) { beginning.removeFirst(3) }
        let first = beginning
        beginning = []
        do {
            try first.withUnsafeBufferPointer { try take($0) }
        } catch let error as TableError { throw error } catch { fatalError("only table errors are thrown") }
    }

    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError) {
        let start = offset
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if lastWasCR {
                lastWasCR = false
                if byte == 0x0A {
                    index += 1
                    lineStart = start + index
                    continue
                }
            }
            switch state {
            case .fieldStart:
                offset = start + index
                fieldPlace = .init(line: line, column: offset - lineStart + 1)
                if byte == UInt8(ascii: "\"") {
                    state = .quoted
                    index += 1
                } else {
                    state = .plain
                }
            case .plain:
                let from = index
                while index < bytes.count, bytes[index] != format.delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
                let part = UnsafeBufferPointer(rebasing: bytes[from..<index])
                if index == bytes.count {
                    try keep(part)
                } else if pending.isEmpty {
                    try end(part)
                    separator(bytes[index], after: start + index)
                    if bytes[index] != format.delimiter { try endRow() }
                    index += 1
                } else {
                    try keep(part)
                    try endPending()
                    separator(bytes[index], after: start + index)
                    if bytes[index] != format.delimiter { try endRow() }
                    index += 1
                }
            case .quoted:
                let from = index
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    if bytes[index] == 0x0A {
                        line += 1
                        lineStart = start + index + 1
                    }
                    index += 1
                }
                try keep(UnsafeBufferPointer(rebasing: bytes[from..<index]))
                if index < bytes.count {
                    state = .afterQuote
                    index += 1
                }
            case .afterQuote:
                if byte == UInt8(ascii: "\"") {
                    pending.append(byte)
                    state = .quoted
                } else if byte == format.delimiter || byte == 0x0A || byte == 0x0D {
                    isRowEmpty = false
                    try endPending()
                    separator(byte, after: start + index)
                    if byte != format.delimiter { try endRow() }
                } else {
                    throw TableError(
                        "csv-text-after-quote", at: .init(line: line, column: start + index - lineStart + 1),
                        .init(nl: "na een aanhalingsteken sluiten volgt nog tekst", en: "text follows a closing quote"),
                        hint: .init(nl: "verdubbel aanhalingstekens binnen een veld", en: "double the quotes inside a field"))
                }
                index += 1
            }
        }
        offset = start + bytes.count
    }

    /// The table, when the whole file was given.
    public mutating func finish() throws(TableError) -> Table {
        if !hasBegun { try begin() }
        if state == .quoted {
            throw TableError(
                "csv-open-quote", at: fieldPlace, .init(nl: "een aanhalingsteken wordt niet gesloten", en: "a quote is not closed"),
                hint: .init(nl: "het veld begint op deze plaats", en: "the field begins at this place"))
        }
        if state == .afterQuote { isRowEmpty = false }
        if state != .fieldStart || field > 0 {
            try endPending()
            try endRow()
        }
        guard hasHeader else {
            throw TableError("csv-empty", at: .init(line: 1, column: 1), .init(nl: "het bestand is leeg", en: "the file is empty"))
        }
        return Table(columns: columns)
    }

    private mutating func separator(_ byte: UInt8, after offset: Int) {
        state = .fieldStart
        if byte != format.delimiter {
            line += 1
            lineStart = offset + 1
            lastWasCR = byte == 0x0D
        } else {
            isRowEmpty = false
        }
    }

    private mutating func keep(_ part: UnsafeBufferPointer<UInt8>) throws(TableError) {
        pending.append(contentsOf: part)
        if pending.count > Self.maximumField { throw tooLong() }
    }

    private func tooLong() -> TableError {
        TableError(
            "csv-long-field", at: fieldPlace, .init(nl: "een veld is langer dan 1 MiB", en: "a field is longer than 1 MiB"),
            hint: .init(
                nl: "zoek een aanhalingsteken dat niet wordt gesloten, of kies een ander scheidingsteken",
                en: "look for a quote that is not closed, or choose another separator"))
    }

    private mutating func endPending() throws(TableError) {
        var field: [UInt8] = []
        swap(&field, &pending)
        do {
            try field.withUnsafeBufferPointer { try end($0) }
        } catch let error as TableError { throw error } catch { fatalError("only table errors are thrown") }
        field.removeAll(keepingCapacity: true)
        swap(&field, &pending)
    }

    private mutating func end(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError) {
        defer { field += 1 }
        if bytes.count > Self.maximumField { throw tooLong() }
        if !bytes.isEmpty { isRowEmpty = false }
        guard hasHeader else {
            guard let name = String(validating: bytes, as: UTF8.self) else { throw notUTF8() }
            header.append(name)
            return
        }
        // A first empty field may be an empty line: the row's end decides.
        guard field < columns.count, field > 0 || !isRowEmpty || columns.count == 1 else { return }
        if field > 0, columns[0].codes.count < columns[field].codes.count + 1 { columns[0].appendEmpty(1) }
        if columns[field].append(bytes), String(validating: bytes, as: UTF8.self) == nil { throw notUTF8() }
    }

    private func notUTF8() -> TableError {
        TableError(
            "not-utf8", at: fieldPlace, .init(nl: "dit is geen geldige UTF-8", en: "this is not valid UTF-8"),
            hint: .init(nl: "bewaar het bestand als UTF-8", en: "save the file as UTF-8"))
    }

    private mutating func endRow() throws(TableError) {
        defer {
            field = 0
            isRowEmpty = true
        }
        if !hasHeader {
            try takeHeader()
        } else if isRowEmpty, field == 1, columns.count > 1 {
            return
        } else if field != columns.count {
            let count = field
            throw TableError(
                "csv-field-count", at: fieldPlace,
                Bilingual(nl: "deze regel heeft ", en: "this row has ") + .counted(count, nl: ("veld", "velden"), en: ("field", "fields"))
                    + .init(nl: ", de kop \(columns.count)", en: ", the header \(columns.count)"),
                hint: .init(
                    nl: "zet velden met het scheidingsteken erin tussen aanhalingstekens", en: "put fields that hold the separator between quotes"))
        }
    }

    private mutating func takeHeader() throws(TableError) {
        if header.count == 1, header[0].isEmpty {
            throw TableError(
                "csv-no-header", at: fieldPlace, .init(nl: "de eerste regel is leeg", en: "the first line is empty"),
                hint: .init(nl: "de eerste regel hoort de kolommen te noemen", en: "the first line should name the columns"))
        }
        try checkNames(header, at: .init(line: fieldPlace.line, column: 1))
        columns = header.map { TableColumn(name: $0) }
        hasHeader = true
    }
}

/// Column names must be there and differ.
func checkNames(_ names: [String], at place: TableError.Place) throws(TableError) {
    var seen: Set<String> = []
    for (index, name) in names.enumerated() {
        if name.isEmpty {
            throw TableError(
                "column-without-name", at: place, .init(nl: "kolom \(index + 1) heeft geen naam", en: "column \(index + 1) has no name"))
        }
        if !seen.insert(name).inserted {
            throw TableError(
                "double-column", at: place,
                .init(nl: "kolom \(index + 1) heet net zo als een eerdere", en: "column \(index + 1) has the name of an earlier one"),
                hint: .init(nl: "geef elke kolom een eigen naam", en: "give each column a name of its own"))
        }
    }
}
