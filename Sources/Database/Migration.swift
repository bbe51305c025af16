import Crypto
import Text

/// A step that a database goes through once. A step that has been released is never changed: what is to be different
/// comes as a new step, after it.
public struct Migration: Sendable, Hashable {
    /// Unique within the database: `storage 1 assessments`.
    public let name: String
    /// Schema text: see `Dialect.statements`. May hold `INSERT` and `UPDATE` too.
    public let sql: String

    /// A step with its name and its text.
    public init(name: String, sql: String) {
        (self.name, self.sql) = (name, sql)
    }

    /// SHA-256 of the text, in hexadecimal.
    package var digest: String {
        HexText.encode(SHA256.hash(data: Array(sql.utf8)))
    }
}

extension Database {
    /// Takes the database through the steps that it has not had, in order and in one transaction: all of them or none.
    ///
    /// The table `migration` records the name and the digest of each. Several parts of a program may keep their tables in
    /// one database, each with its own steps. Two processes that do this at once wait for each other.
    /// - Returns: the names of the steps that it had not had.
    /// - Throws: `DatabaseError.changedMigration` when a step was run with another text, `misplacedMigration` when a later
    ///   step was run already, `foreign` when an SQLite file holds tables but no record of steps.
    @discardableResult
    public func migrate(_ steps: [Migration]) async throws(DatabaseError) -> [String] {
        do {
            return try await write { connection in
                try connection.lock("migration")
                try prepareRecord(in: connection)
                var done: [String: String] = [:]
                for row in try connection.rows("SELECT name, digest FROM migration") { done[try row.text(0)] = try row.text(1) }
                var missing: Migration?
                for step in steps {
                    if let digest = done[step.name] {
                        guard digest == step.digest else { throw DatabaseError.changedMigration(step.name) }
                        if let missing { throw DatabaseError.misplacedMigration(missing.name, before: step.name) }
                    } else {
                        missing = missing ?? step
                    }
                }
                let new = steps.filter { done[$0.name] == nil }
                for step in new {
                    try connection.define(step.sql)
                    try connection.run("INSERT INTO migration (name, digest) VALUES ($1, $2)", .text(step.name), .text(step.digest))
                }
                return new.map(\.name)
            }
        } catch let error as DatabaseError {
            throw error
        } catch {
            throw .unavailable("\(type(of: error))")
        }
    }
}

/// A PostgreSQL schema may hold the tables of another program; an SQLite file is ours alone.
private func prepareRecord(in connection: any Connection) throws(DatabaseError) {
    if connection.dialect == .sqlite {
        let tables = try connection.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        guard tables.isEmpty || tables.contains(Row([.text("migration")])) else { throw .foreign }
    }
    try connection.define("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, digest TEXT NOT NULL)")
}
