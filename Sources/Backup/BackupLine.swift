import Crypto
import Database
import Text

/// The lines of a backup: JSON, each on a line of its own.
///
/// | line | what |
/// |---|---|
/// | first | `{"waarborg-backup":1,"created":…,"steps":[[name,digest]…],"tables":[{"name":…,"columns":[…]}…]}` |
/// | each row | `[table,value…]`: the table by its place in the first line; text, whole numbers and null as JSON has them, `{"b":…}` for bytes in base64url, `{"r":…}` for a real as the text of its 64 bits |
/// | last | `{"rows":…,"sha256":…}`, over all bytes before it |
enum BackupLine {
    static let version = 1

    struct Head {
        var created: String
        var steps: [(name: String, digest: String)]
        var tables: [(name: String, columns: [String])]
    }

    static func head(_ head: Head) -> [UInt8] {
        line { json in
            json.beginObject()
            json.field("waarborg-backup", version)
            json.field("created", head.created)
            json.array("steps", head.steps) { json, step in
                json.beginArray()
                json.value(step.name)
                json.value(step.digest)
                json.endArray()
            }
            json.array("tables", head.tables) { json, table in
                json.beginObject()
                json.field("name", table.name)
                json.array("columns", table.columns)
                json.endObject()
            }
            json.endObject()
        }
    }

    static func readHead(_ line: [UInt8]) throws(BackupError) -> Head {
        guard let json = JSONReader.read(line), case .number(String(version))? = json["waarborg-backup"], let created = json["created"]?.text,
            let steps = json["steps"]?.elements, let tables = json["tables"]?.elements
        else { throw .notABackup }
        var head = Head(created: created, steps: [], tables: [])
        for step in steps {
            guard let pair = step.elements, pair.count == 2, let name = pair[0].text, let digest = pair[1].text else { throw .damaged(line: 1) }
            head.steps.append((name, digest))
        }
        for table in tables {
            guard let name = table["name"]?.text, let columns = table["columns"]?.elements?.map(\.text), !columns.contains(nil) else {
                throw .damaged(line: 1)
            }
            head.tables.append((name, columns.compactMap { $0 }))
        }
        return head
    }

    static func row(table: Int, _ values: [SQLValue]) -> [UInt8] {
        line { json in
            json.beginArray()
            json.value(table)
            for value in values {
                switch value {
                case .null: json.null()
                case .integer(let number): json.value(Int(number))
                case .text(let text): json.value(text)
                case .bytes(let bytes): tagged("b", Base64URL.encode(bytes), &json)
                case .real(let number): tagged("r", String(number.bitPattern, radix: 16), &json)
                }
            }
            json.endArray()
        }
    }

    /// Nil for a line that is no row.
    static func readRow(_ line: [UInt8]) -> (table: Int, values: [SQLValue])? {
        guard let elements = JSONReader.read(line)?.elements, case .number(let place)? = elements.first, let table = Int(place) else { return nil }
        var values: [SQLValue] = []
        values.reserveCapacity(elements.count - 1)
        for element in elements.dropFirst() {
            guard let value = value(element) else { return nil }
            values.append(value)
        }
        return (table, values)
    }

    static func tail(rows: Int, digest: SHA256Digest) -> [UInt8] {
        line { json in
            json.beginObject()
            json.field("rows", rows)
            json.field("sha256", HexText.encode(digest))
            json.endObject()
        }
    }

    static func isTail(_ line: [UInt8]) -> Bool { line.first == UInt8(ascii: "{") }

    private static func value(_ json: JSONValue) -> SQLValue? {
        switch json {
        case .null: .null
        case .string(let text): .text(text)
        case .number(let digits): Int64(digits).map { .integer($0) }
        case .object(let members) where members.count == 1 && members[0].name == "b":
            members[0].value.text.flatMap(Base64URL.decode).map { .bytes($0) }
        case .object(let members) where members.count == 1 && members[0].name == "r":
            members[0].value.text.flatMap { UInt64($0, radix: 16) }.map { .real(Double(bitPattern: $0)) }
        case .object, .array, .bool: nil
        }
    }

    private static func tagged(_ tag: String, _ text: String, _ json: inout JSONWriter) {
        json.beginObject()
        json.field(tag, text)
        json.endObject()
    }

    private static func line(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(capacity: 512)
        write(&json)
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
