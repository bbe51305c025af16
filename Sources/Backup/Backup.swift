import Crypto
public import Database
public import Deadlines
import Foundation

/// A copy of a database in one file, the same for SQLite and PostgreSQL: what one wrote, the other takes in.
///
/// It holds everything that is in the tables, and no master key: the secrets in it stay closed.
public enum Backup {
    /// What was copied.
    public struct Summary: Sendable, Hashable {
        /// When the backup was made.
        public var created: String
        public var rows: Int
        /// Rows by table, in the order of the file.
        public var tables: [Count]

        public struct Count: Sendable, Hashable {
            public var name: String
            public var rows: Int
        }
    }

    /// Copies a database to a file, as it is at one moment; others may go on writing meanwhile.
    ///
    /// The file is there when it is whole, and not before; only its owner may read it.
    /// - Parameters:
    ///   - steps: all steps of the program, through which the database went.
    ///   - replacing: whether a file of this name may be replaced.
    ///   - progress: told now and then how many rows were copied.
    /// - Throws: `BackupError`, `DatabaseError`.
    public static func write(
        _ database: any Database, steps: [Migration], to path: String, replacing: Bool = false, at time: Instant,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Summary {
        guard replacing || !FileManager.default.fileExists(atPath: path) else { throw BackupError.exists(path) }
        let part = path + ".part"
        defer { try? FileManager.default.removeItem(atPath: part) }
        let summary = try await database.read { connection in
            let file = try BackupOutput(part)
            let tables = try connection.tables(of: steps)
            try file.write(
                BackupLine.head(
                    .init(
                        created: "\(time)", steps: steps.map { ($0.name, $0.digest) }, tables: tables.map { ($0.name, $0.columns) })))
            var summary = Summary(created: "\(time)", rows: 0, tables: [])
            for (index, table) in tables.enumerated() {
                var count = 0
                try connection.each("SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name)") { row in
                    try file.write(BackupLine.row(table: index, row.values))
                    count += 1
                    if (summary.rows + count) % 10_000 == 0 { progress(summary.rows + count) }
                }
                summary.rows += count
                summary.tables.append(.init(name: table.name, rows: count))
            }
            try file.finish(rows: summary.rows)
            return summary
        }
        do {
            if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
            try FileManager.default.moveItem(atPath: part, toPath: path)
        } catch { throw BackupError.file(path, error.localizedDescription) }
        return summary
    }

    /// Fills an empty database from a file, in one transaction: all of it or nothing.
    ///
    /// The tables are made first, in the form that they had when the backup was made; `Database.migrate` takes them on from there.
    /// - Parameter steps: all steps that the program knows.
    /// - Throws: `BackupError`, `DatabaseError`.
    public static func restore(
        _ path: String, into database: any Database, steps: [Migration], progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Summary {
        let head = try BackupLine.readHead(try BackupInput(path).next() ?? [])
        let had = try head.steps.map { step throws(BackupError) in
            guard let known = steps.first(where: { $0.name == step.name }), known.digest == step.digest else { throw BackupError.unknownStep(step.name) }
            return known
        }
        try await database.migrate(had)
        return try await database.write { connection in
            let tables = try connection.tables(of: had)
            guard tables.map(\.name) == head.tables.map(\.name), zip(tables, head.tables).allSatisfy({ Set($0.columns) == Set($1.columns) }) else {
                throw BackupError.damaged(line: 1)
            }
            for table in tables where try connection.first("SELECT 1 FROM \(table.name) LIMIT 1") != nil { throw BackupError.notEmpty(table.name) }
            var batch = RowBatch(connection, head.tables)
            let rows = try read(path) { row in
                try batch.add(row)
                if batch.added % 10_000 == 0 { progress(batch.added) }
            }
            try batch.flush()
            for table in tables { try connection.continueNumbering(table) }
            return Summary(created: head.created, rows: rows, tables: zip(tables, batch.counts).map { .init(name: $0.name, rows: $1) })
        }
    }

    /// Reads the rows of a file to its end, and checks that nothing is missing or changed.
    private static func read(_ path: String, _ take: ((table: Int, values: [SQLValue])) throws -> Void) throws -> Int {
        let file = try BackupInput(path)
        _ = try file.next()
        var rows = 0
        while true {
            guard let line = try file.next() else { throw BackupError.cutOff }
            if BackupLine.isTail(line) {
                guard line + [UInt8(ascii: "\n")] == BackupLine.tail(rows: rows, digest: file.digest), try file.next() == nil else { throw BackupError.changed }
                return rows
            }
            guard let row = BackupLine.readRow(line) else { throw BackupError.damaged(line: rows + 2) }
            rows += 1
            try take(row)
        }
    }
}

/// Rows that go into a table together: one statement for many.
private struct RowBatch {
    private let connection: any Connection
    private let tables: [(name: String, columns: [String])]
    private var table = 0
    private var values: [SQLValue] = []
    private(set) var counts: [Int]
    private(set) var added = 0

    /// PostgreSQL is asked less often with longer statements; SQLite is at hand, and finds each parameter by its name.
    private var parameters: Int { connection.dialect == .sqlite ? 1 : 900 }

    init(_ connection: any Connection, _ tables: [(name: String, columns: [String])]) {
        (self.connection, self.tables) = (connection, tables)
        counts = Array(repeating: 0, count: tables.count)
    }

    mutating func add(_ row: (table: Int, values: [SQLValue])) throws {
        added += 1
        guard tables.indices.contains(row.table), row.values.count == tables[row.table].columns.count else { throw BackupError.damaged(line: added + 1) }
        if row.table != table || values.count + row.values.count > parameters { try flush() }
        table = row.table
        values += row.values
        counts[table] += 1
    }

    mutating func flush() throws {
        guard !values.isEmpty else { return }
        let columns = tables[table].columns
        var number = 0
        let rows = (0..<values.count / columns.count).map { _ in
            "("
                + columns.map { _ in
                    number += 1; return "$\(number)"
                }.joined(separator: ", ") + ")"
        }
        try connection.run("INSERT INTO \(tables[table].name) (\(columns.joined(separator: ", "))) VALUES \(rows.joined(separator: ", "))", values)
        values.removeAll(keepingCapacity: true)
    }
}
