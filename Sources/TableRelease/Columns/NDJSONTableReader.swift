import Text

/// Reads newline-delimited JSON (one flat object a line) piece by piece into a table.
///
/// A member that a line lacks, and null, become the empty value. Columns stand in the order in which their names first come.
public struct NDJSONTableReader {
    /// The most bytes in one line.
    public static let maximumLine = 16 << 20

    private var columns: [TableColumn] = []
    private var indices: [String: Int] = [:]
    private var forms: [TableColumn.Form?] = []
    private var pending: [UInt8] = []
    private var line = 1
    private var rows = 0

    /// A reader that has read nothing yet.
    public init() {}

    /// A whole file at once.
    /// - Throws: `TableError`.
    public static func read(_ bytes: [UInt8]) throws(TableError) -> Table {
        var reader = NDJSONTableReader()
        try reader.read(bytes)
        return try reader.finish()
    }

    /// The next piece of the file.
    public mutating func read(_ bytes: [UInt8]) throws(TableError) {
        var start = 0
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            pending.append(contentsOf: bytes[start..<end])
            try take()
            line += 1
            start = end + 1
        }
        pending.append(contentsOf: bytes[start...])
        if pending.count > Self.maximumLine {
            throw TableError(
                "ndjson-long-line", at: .init(line: line, column: 1), .init(nl: "een regel is langer dan 16 MiB", en: "a line is longer than 16 MiB"))
        }
    }

    /// The table, when the whole file was given.
    public mutating func finish() throws(TableError) -> Table {
        try take()
        guard rows > 0 else {
            throw TableError("ndjson-empty", at: .init(line: 1, column: 1), .init(nl: "het bestand is leeg", en: "the file is empty"))
        }
        for index in columns.indices { columns[index].form = forms[index] ?? .text }
        return Table(columns: columns)
    }

    private mutating func take() throws(TableError) {
        defer { pending.removeAll(keepingCapacity: true) }
        if line == 1, pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
        if pending.last == 0x0D { pending.removeLast() }
        if pending.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        guard let value = JSONReader.read(pending) else {
            let place = JSONReader.place(ofMistakeIn: pending)
            throw TableError("bad-json", at: .init(line: line, column: place.column), .init(nl: "dit is geen geldige JSON", en: "this is not valid JSON"))
        }
        guard let members = value.members else {
            throw TableError(
                "ndjson-no-object", at: .init(line: line, column: 1),
                .init(nl: "elke regel hoort een object met namen en waarden te zijn", en: "each line should be an object of names and values"))
        }
        for (number, member) in members.enumerated() { try take(member, number: number + 1) }
        rows += 1
        for index in columns.indices { columns[index].appendEmpty(rows - columns[index].codes.count) }
    }

    private mutating func take(_ member: JSONValue.Member, number: Int) throws(TableError) {
        let index: Int
        if let known = indices[member.name] {
            index = known
        } else {
            index = columns.count
            indices[member.name] = index
            columns.append(TableColumn(name: member.name))
            forms.append(nil)
            columns[index].appendEmpty(rows)
        }
        guard columns[index].codes.count == rows else {
            throw TableError(
                "ndjson-double-name", at: .init(line: line, column: 1),
                .init(nl: "lid \(number) staat twee keer in dit object", en: "member \(number) stands in this object twice"))
        }
        switch member.value {
        case .null: columns[index].append("")
        case .bool(let flag): add(flag ? "true" : "false", .truth, to: index)
        case .number(let text): add(text, .number, to: index)
        case .string(let text): add(text, .text, to: index)
        case .array, .object:
            throw TableError(
                "ndjson-nested", at: .init(line: line, column: 1),
                .init(nl: "lid \(number) is zelf een lijst of object", en: "member \(number) is a list or object itself"),
                hint: .init(nl: "maak er eerst gewone kolommen van", en: "make plain columns of it first"))
        }
    }

    private mutating func add(_ text: String, _ form: TableColumn.Form, to index: Int) {
        columns[index].append(text)
        forms[index] = forms[index] == nil || forms[index] == form ? form : .text
    }
}
