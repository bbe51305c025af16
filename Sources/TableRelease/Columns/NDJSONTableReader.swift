import Text

/// Reads newline-delimited JSON (one flat object a line) piece by piece into a table.
///
/// A list of texts or numbers is a cell with several items. A member that a line lacks, and null, become the empty value. Columns stand in the order in which their names first come.
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
        for member in members { try take(member) }
        rows += 1
        for index in columns.indices { columns[index].appendEmpty(rows - columns[index].codes.count) }
    }

    private mutating func take(_ member: JSONValue.Member) throws(TableError) {
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
                "ndjson-double-name", at: place(of: member.name, last: true),
                .init(nl: "“\(member.name)” staat twee keer in dit object", en: "“\(member.name)” stands in this object twice"))
        }
        switch member.value {
        case .null: columns[index].append("")
        case .bool(let flag): add(flag ? "true" : "false", .truth, to: index)
        case .number(let text): add(text, .number, to: index)
        case .string(let text): add(text, .text, to: index)
        case .array(let items): try add(items, of: member.name, to: index)
        case .object: throw nested(member.name)
        }
    }

    private func nested(_ name: String) -> TableError {
        TableError(
            "ndjson-nested", at: place(of: name),
            .init(
                nl: "“\(name)” is zelf een object, of een lijst van iets anders dan teksten of getallen",
                en: "“\(name)” is an object itself, or a list of more than texts or numbers"),
            hint: .init(nl: "maak er eerst gewone kolommen van", en: "make plain columns of it first"))
    }

    private mutating func add(_ items: [JSONValue], of name: String, to index: Int) throws(TableError) {
        var texts: [String] = []
        var areNumbers = true
        for item in items {
            switch item {
            case .number(let text): texts.append(text)
            case .string(let text):
                texts.append(text)
                areNumbers = false
            default: throw nested(name)
            }
        }
        if texts.contains(where: { $0.contains(TableColumn.listSeparator) }) {
            throw TableError(
                "ndjson-list-item", at: place(of: name),
                .init(nl: "een onderdeel van “\(name)” bevat zelf “|”", en: "an item of “\(name)” holds “|” itself"),
                hint: .init(nl: "schrijf het zonder dat teken", en: "write it without that sign"))
        }
        add(texts.joined(separator: TableColumn.listSeparator), areNumbers && !texts.isEmpty ? .numbers : .texts, to: index)
    }

    /// Where a member begins in the line that is read, by its name in quotes.
    private func place(of name: String, last: Bool = false) -> TableError.Place {
        var json = JSONWriter()
        json.value(name)
        let wanted = json.bytes
        var found: Int?
        var at = 0
        while at + wanted.count <= pending.count {
            if pending[at..<at + wanted.count].elementsEqual(wanted) {
                var next = at + wanted.count
                while next < pending.count, pending[next] == 0x20 || pending[next] == 0x09 { next += 1 }
                if next < pending.count, pending[next] == UInt8(ascii: ":") {
                    found = at
                    if !last { break }
                }
            }
            at += 1
        }
        return .init(line: line, column: (found ?? 0) + 1)
    }

    private mutating func add(_ text: String, _ form: TableColumn.Form, to index: Int) {
        columns[index].append(text)
        guard let known = forms[index], known != form else { return forms[index] = form }
        // Where one cell is a list all are: a text by itself is a list of one.
        forms[index] = [known, form].contains { $0 == .texts || $0 == .numbers } ? .texts : .text
    }
}
