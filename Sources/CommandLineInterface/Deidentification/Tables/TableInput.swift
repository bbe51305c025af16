import Crypto
import Foundation
import Rulebook
import TableRelease
import Text

/// A table that was read, with what it takes to write one like it.
struct TableInput: Sendable {
    enum Form: Sendable, Hashable {
        case csv(CSVFormat)
        case ndjson
        case database
    }

    var table: Table
    /// What errors call it. A password of a database is not in it.
    var name: String
    var form: Form
    /// Bytes that were read; of a database the bytes of the texts of all cells.
    var bytes: Int
    /// SHA-256 of the file, in hexadecimal; nil for a database. Never to be published as it is.
    var digest: String?

    /// The line of the file on which a row stands where no cell has line ends; elsewhere the number of the record. Rows count from 0.
    func line(ofRow row: Int) -> Int { if case .csv = form { row + 2 } else { row + 1 } }

    /// - Parameters:
    ///   - address: a file, `-` for standard input, `sqlite:FILE?table=NAME`, or `postgres://…?table=NAME`.
    ///   - query: what to read of a database instead of a table.
    ///   - progress: told how far it is.
    /// - Throws: `CommandFailure` with the place of a mistake, and nothing of what stands there.
    static func read(_ address: String, query: String? = nil, progress: TableProgress) async throws -> TableInput {
        if address.hasPrefix("sqlite:") || address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") {
            return try checked(try await database(address, query, progress))
        }
        guard query == nil else {
            throw CommandFailure(
                .usage, "query", .init(nl: "--query kan alleen bij een database", en: "--query is for a database only"))
        }
        return try checked(try file(address, progress))
    }

    // MARK: - Files

    /// A file that was read already, such as one that stands beside a plan.
    static func read(_ bytes: [UInt8], named name: String) throws(CommandFailure) -> TableInput {
        let table: Table
        do throws(TableError) { table = try CSVTableReader.read(bytes) } catch { throw CommandFailure(error, in: name) }
        return try checked(TableInput(table: table, name: name, form: .csv(CSVFormat.guess(bytes.prefix(1 << 16))), bytes: bytes.count))
    }

    private static func file(_ path: String, _ progress: TableProgress) throws(CommandFailure) -> TableInput {
        if path == "-" {
            let bytes = Console.current.readAll()
            var reader = Reader(name: "", beginning: bytes)
            let name = say("<standaardinvoer>", "<standard input>")
            do throws(TableError) {
                try reader.read(bytes)
                return TableInput(
                    table: try reader.finish(), name: name, form: reader.form, bytes: bytes.count, digest: HexText.encode(SHA256.hash(data: bytes)))
            } catch { throw CommandFailure(error, in: name) }
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw CommandFailure(.noInput, "is-folder", .init(nl: "“\(path)” is een map, geen bestand", en: "“\(path)” is a folder, not a file"))
        }
        func unreadable() -> CommandFailure {
            CommandFailure(
                .noInput, "no-file",
                .init(nl: "het bestand “\(path)” is er niet of is niet te lezen", en: "there is no file “\(path)”, or it cannot be read"))
        }
        guard let file = FileHandle(forReadingAtPath: path) else { throw unreadable() }
        defer { try? file.close() }
        var reader: Reader?
        var count = 0
        var hash = SHA256()
        let fileName = (path as NSString).lastPathComponent
        do {
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
                let bytes = [UInt8](piece)
                if reader == nil { reader = Reader(name: path, beginning: bytes) }
                try reader!.read(bytes)
                count += bytes.count
                hash.update(data: bytes)
                progress.at("\(fileName) lezen, \(count >> 20) MiB", "reading \(fileName), \(count >> 20) MiB")
            }
            if reader == nil { reader = Reader(name: path, beginning: []) }
            let table = try reader!.finish()
            return TableInput(table: table, name: path, form: reader!.form, bytes: count, digest: HexText.encode(hash.finalize()))
        } catch let error as TableError { throw CommandFailure(error, in: path) } catch { throw unreadable() }
    }

    /// Either reader, by the name of the file and otherwise by what it begins with.
    private struct Reader {
        private var csv: CSVTableReader?
        private var ndjson = NDJSONTableReader()
        let form: Form

        init(name: String, beginning: [UInt8]) {
            let lowered = name.lowercased()
            let first = beginning.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
            if lowered.hasSuffix(".ndjson") || lowered.hasSuffix(".jsonl") || !lowered.hasSuffix(".csv") && first == UInt8(ascii: "{") {
                form = .ndjson
            } else {
                let format = CSVFormat.guess(beginning.prefix(1 << 16))
                csv = CSVTableReader(format: format)
                form = .csv(format)
            }
        }

        mutating func read(_ bytes: [UInt8]) throws(TableError) {
            if csv != nil { try csv!.read(bytes) } else { try ndjson.read(bytes) }
        }

        mutating func finish() throws(TableError) -> Table {
            if csv != nil { return try csv!.finish() }
            return try ndjson.finish()
        }
    }

    // MARK: - Databases

    private static func database(_ address: String, _ query: String?, _ progress: TableProgress) async throws -> TableInput {
        guard let databases = TableDatabases.current else {
            throw CommandFailure(
                .usage, "no-databases",
                .init(nl: "deze bouw van waarborg leest geen databases", en: "this build of waarborg reads no databases"),
                hint: .init(nl: "gebruik het volledige programma, of maak eerst een CSV", en: "use the whole program, or make a CSV first"))
        }
        let (place, table) = split(address)
        let request: TableDatabases.Request
        switch (table, query) {
        case (let table?, nil): request = .table(table)
        case (nil, let query?): request = .query(query)
        default:
            throw CommandFailure(
                .usage, "no-table",
                .init(nl: "zeg welke tabel: ?table=NAAM achter het adres, of --query", en: "say which table: ?table=NAME behind the address, or --query"))
        }
        let name = shown(place)
        do {
            let read = try await databases.read(place, request) { count in
                let rows = Bilingual.rows(count)
                progress.at("\(name) lezen, \(rows.nl)", "reading \(name), \(rows.en)")
            }
            let bytes = read.columns.reduce(0) { sum, column in
                let lengths = (0..<UInt32(column.values.count)).map { column.values.withBytes($0) { $0.count } }
                return sum + zip(column.counts, lengths).reduce(0) { $0 + $1.0 * $1.1 }
            }
            return TableInput(table: read, name: name, form: .database, bytes: bytes)
        } catch let failure as TableDatabases.Failure {
            throw CommandFailure(failure.isAbsent ? .noInput : .badInput, "database", Bilingual("\(name): ") + failure.message)
        } catch let error as TableError { throw CommandFailure(error, in: name) }
    }

    /// The address without `table=NAME`, and that name.
    static func split(_ address: String) -> (place: String, table: String?) {
        guard let mark = address.lastIndex(of: "?") else { return (address, nil) }
        var table: String?
        var rest: [Substring] = []
        for part in address[address.index(after: mark)...].split(separator: "&") {
            if part.hasPrefix("table=") {
                table = String(part.dropFirst(6)).removingPercentEncoding ?? String(part.dropFirst(6))
            } else {
                rest.append(part)
            }
        }
        let place = String(address[..<mark])
        return (rest.isEmpty ? place : place + "?" + rest.joined(separator: "&"), table)
    }

    /// The address without what may hold a password.
    private static func shown(_ address: String) -> String {
        guard let scheme = address.range(of: "://") else { return address }
        let rest = address[scheme.upperBound...].prefix { $0 != "?" }
        let host = rest.lastIndex(of: "@").map { rest[rest.index(after: $0)...] } ?? rest
        return String(address[..<scheme.upperBound] + host)
    }

    /// A file without headings would have its first row printed as the names of columns.
    private static func checked(_ input: TableInput) throws(CommandFailure) -> TableInput {
        let isText = if case .csv = input.form { true } else { false }
        guard let place = FirstRow(input.table.columns.map(\.name), isText: isText).data else { return input }
        throw FirstRow.failure(
            place, file: input.name, line: 1,
            hint: .init(
                nl: "zet een eerste regel met de namen van de kolommen boven de tabel", en: "put a first line with the names of the columns above the table"))
    }
}
