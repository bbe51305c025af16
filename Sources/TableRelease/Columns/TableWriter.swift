import Text

/// Writes tables as CSV and NDJSON. The same table gives the same bytes.
public enum TableWriter {
    /// CSV with a header and LF line ends; fields are quoted where they must be.
    public static func csv(_ table: Table, format: CSVFormat = CSVFormat()) -> [UInt8] {
        var bytes: [UInt8] = []
        csv(table, format: format, pieces: .max) { bytes += $0 }
        return bytes
    }

    /// The same in pieces of about `pieces` bytes, for tables that should not stand in memory as text.
    public static func csv(_ table: Table, format: CSVFormat = CSVFormat(), pieces: Int, _ write: ([UInt8]) throws -> Void) rethrows {
        var bytes: [UInt8] = []
        for (index, column) in table.columns.enumerated() {
            if index > 0 { bytes.append(format.delimiter) }
            append(Array(column.name.utf8), format, to: &bytes)
        }
        bytes.append(0x0A)
        // An empty line would be passed over by readers.
        let isOneColumn = table.columns.count == 1
        for row in 0..<table.rowCount {
            for (index, column) in table.columns.enumerated() {
                if index > 0 { bytes.append(format.delimiter) }
                column.values.withBytes(column.codes[row]) { text in
                    if isOneColumn, text.isEmpty { bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")] } else { append(text, format, to: &bytes) }
                }
            }
            bytes.append(0x0A)
            if bytes.count >= pieces {
                try write(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        if !bytes.isEmpty { try write(bytes) }
    }

    /// One object a line. Columns that were read as numbers or truth values are written so; an empty value of those is null.
    public static func ndjson(_ table: Table) -> [UInt8] {
        var bytes: [UInt8] = []
        ndjson(table, pieces: .max) { bytes += $0 }
        return bytes
    }

    /// The same in pieces of about `pieces` bytes.
    public static func ndjson(_ table: Table, pieces: Int, _ write: ([UInt8]) throws -> Void) rethrows {
        // Made once where values come again; a column of many different ones would fill the memory.
        let known = table.columns.map { column in
            column.values.count <= mostKnown ? (0..<UInt32(column.values.count)).map { member(column, $0) } : []
        }
        var bytes: [UInt8] = []
        for row in 0..<table.rowCount {
            for (index, column) in table.columns.enumerated() {
                bytes.append(index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ","))
                let code = column.codes[row]
                bytes += known[index].isEmpty ? member(column, code) : known[index][Int(code)]
            }
            bytes += [UInt8(ascii: "}"), 0x0A]
            if bytes.count >= pieces {
                try write(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        if !bytes.isEmpty { try write(bytes) }
    }

    private static let mostKnown = 1 << 16

    /// A cell as a member of its object.
    private static func member(_ column: TableColumn, _ code: UInt32) -> [UInt8] {
        let text = column.values.text(code)
        return JSONWriter.members { json in
            json.key(column.name)
            switch column.form {
            case .number where isNumber(text): json.members(Array(text.utf8))
            case .truth where text == "true" || text == "false": json.value(text == "true")
            case .number where text.isEmpty, .truth where text.isEmpty: json.null()
            case .texts, .numbers:
                json.beginArray()
                for item in text.split(separator: TableColumn.listSeparator) {
                    if column.form == .numbers, isNumber(String(item)) { json.value(number: String(item)) } else { json.value(String(item)) }
                }
                json.endArray()
            default: json.value(text)
            }
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        if case .number = JSONReader.read(Array(text.utf8)) { true } else { false }
    }

    private static func append(_ text: some Collection<UInt8>, _ format: CSVFormat, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        guard text.contains(where: { $0 == format.delimiter || $0 == quote || $0 == 0x0A || $0 == 0x0D }) else { return bytes.append(contentsOf: text) }
        bytes.append(quote)
        for byte in text {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
