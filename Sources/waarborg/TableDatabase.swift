import CommandLineInterface
import Database
import Databases
import Foundation
import TableRelease
import Text

extension TableDatabases {
    /// Through the drivers of this program: rows come one by one, and only the codes and distinct values of the table are kept.
    static let drivers = TableDatabases { address, request, progress in
        let place = DatabaseAddress(address)
        if case .file(let path) = place, !FileManager.default.fileExists(atPath: path) {
            throw Failure(.init(nl: "dit bestand is er niet", en: "there is no such file"), isAbsent: true)
        }
        do {
            let database = try place.open()
            let table: Table
            switch database.dialect {
            case .sqlite: table = try await sqlite(database, request, progress)
            case .postgres: table = try await postgres(database, request, progress)
            }
            try await database.close()
            return table
        } catch let error as DatabaseError {
            if case .unavailable = error { throw Failure(error.message, isAbsent: true) }
            if case .statement = error {
                // Its words repeat the statement, and a statement can hold a name or a number of somebody.
                throw Failure(
                    .init(
                        nl: "deze tabel of vraag kan de database niet lezen; kijk of de namen kloppen en of er alleen wordt gelezen",
                        en: "the database cannot read this table or query; check the names, and that it only reads"), isAbsent: true)
            }
            throw Failure(error.message, isAbsent: false)
        }
    }

    /// How often progress is told, in rows.
    private static let step = 50_000

    /// A name as SQL has it, each part between quotes.
    private static func quoted(_ name: String) -> String {
        name.split(separator: ".").map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ".")
    }

    private static func sqlite(_ database: any Database, _ request: Request, _ progress: @escaping @Sendable (Int) -> Void) async throws -> Table {
        switch request {
        case .table(let name):
            return try await database.read { connection in
                try rows("SELECT * FROM " + quoted(name), try names(name.split(separator: ".").last.map(String.init) ?? name, connection), connection, progress)
            }
        case .query(let query):
            // The names of a query's columns are those of a view of it; the transaction is undone, and so nothing is ever written.
            do {
                try await database.write { connection in
                    try connection.run("CREATE TEMP VIEW waarborg_table AS " + query)
                    throw Undone(table: try rows("SELECT * FROM waarborg_table", try names("waarborg_table", connection), connection, progress))
                }
            } catch let undone as Undone { return undone.table }
            throw DatabaseError.statement("")
        }
    }

    private struct Undone: Error { let table: Table }

    private static func names(_ table: String, _ connection: any Connection) throws -> [String] {
        let names = try connection.rows("SELECT name FROM pragma_table_info($1)", .text(table)).map { try $0.text(0) }
        guard !names.isEmpty else { throw DatabaseError.statement("") }
        return names
    }

    private static func rows(
        _ sql: String, _ names: [String], _ connection: any Connection, _ progress: (Int) -> Void
    ) throws -> Table {
        var columns = names.map { TableColumn(name: $0) }
        // A column is written back as numbers only where every cell with something in it is one.
        var areNumbers = [Bool](repeating: true, count: names.count)
        var count = 0
        try connection.each(sql) { row in
            for (index, value) in row.values.enumerated() {
                switch value {
                case .null: columns[index].append("")
                case .integer(let number): columns[index].append(String(number))
                case .real(let number): columns[index].append(String(number))
                case .text(let text):
                    columns[index].append(text)
                    areNumbers[index] = false
                case .bytes:
                    throw Failure(
                        .init(nl: "kolom \(index + 1) bevat bytes, geen tekst of getallen", en: "column \(index + 1) holds bytes, no text or numbers"),
                        isAbsent: false)
                }
            }
            count += 1
            if count % step == 0 { progress(count) }
        }
        for index in columns.indices where areNumbers[index] { columns[index].form = .number }
        return Table(columns: columns)
    }

    /// Each row as JSON text: the server then tells names and writes dates and numbers of every kind.
    private static func postgres(_ database: any Database, _ request: Request, _ progress: @escaping @Sendable (Int) -> Void) async throws -> Table {
        let source =
            switch request {
            case .table(let name): quoted(name) + " AS waarborg_row"
            case .query(let query): "(" + query + ") AS waarborg_row"
            }
        return try await database.read { connection in
            var reader = NDJSONTableReader()
            var count = 0
            try connection.each("SELECT CAST(row_to_json(waarborg_row) AS TEXT) FROM " + source) { row in
                try reader.read(Array(try row.text(0).utf8) + [0x0A])
                count += 1
                if count % step == 0 { progress(count) }
            }
            return try reader.finish()
        }
    }
}
