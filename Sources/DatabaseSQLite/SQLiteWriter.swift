import Database
import GRDB
import GRDBSQLite

/// Carries out the writes that share one trip to the disk.
struct SQLiteWriter {
    private let db: GRDB.Database

    init(_ db: GRDB.Database) { self.db = db }

    /// One transaction for all, with a savepoint for each: who fails, fails alone. Where the whole transaction breaks down,
    /// each gets one of its own.
    func carryOut(_ batch: [Work]) {
        if batch.count == 1 { return carryOutAlone(batch[0]) }
        do {
            try control("BEGIN IMMEDIATE")
        } catch {
            for work in batch { work.fail(error) }
            return
        }
        var failures: [(work: Work, error: any Error)] = []
        var successes: [Work] = []
        do {
            for work in batch {
                do {
                    try inSavepoint(work)
                    successes.append(work)
                } catch {
                    guard isInTransaction else { throw error }
                    try control("ROLLBACK TO work")
                    try control("RELEASE work")
                    failures.append((work, error))
                }
            }
            try control("COMMIT")
        } catch {
            undo()
            for work in batch { carryOutAlone(work) }
            return
        }
        for work in successes { work.succeed() }
        for (work, error) in failures { work.fail(error) }
    }

    private func inSavepoint(_ work: Work) throws {
        try control("SAVEPOINT work")
        try attempt(work)
        try control("RELEASE work")
    }

    private func carryOutAlone(_ work: Work) {
        do {
            try control("BEGIN IMMEDIATE")
            try attempt(work)
            try control("COMMIT")
        } catch {
            undo()
            return work.fail(error)
        }
        work.succeed()
    }

    private func attempt(_ work: Work) throws {
        let connection = SQLiteConnection(db)
        try work.attempt(connection)
        if let failure = connection.failure { throw failure }
    }

    private var isInTransaction: Bool { sqlite3_get_autocommit(db.sqliteConnection) == 0 }

    private func undo() {
        if isInTransaction { try? control("ROLLBACK") }
    }

    private func control(_ sql: String) throws(PortableError) {
        let statement: Statement
        do { statement = try db.cachedStatement(sql: sql) } catch { throw PortableError(error) }
        defer { sqlite3_reset(statement.sqliteStatement) }
        guard sqlite3_step(statement.sqliteStatement) == SQLITE_DONE else { throw PortableError(lastOf: db.sqliteConnection) }
    }
}
