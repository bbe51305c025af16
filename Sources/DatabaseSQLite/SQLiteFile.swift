import Database
import Dispatch
import GRDB
import GRDBSQLite
import Synchronization

/// The connections to one file, and the writes that wait.
final class SQLiteFile: Sendable {
    private struct Line: ~Copyable {
        var waiting = WaitingLine()
        var isWriting = false
        var isClosed = false
    }

    private let pool: DatabasePool
    private let line = Mutex(Line())
    /// So many writes share one trip to the disk at most: later ones need not wait for more.
    private static let batch = 256

    init(path: String) throws(PortableError) {
        var configuration = Configuration()
        configuration.label = "waarborg"
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA secure_delete = ON;
                    PRAGMA fullfsync = ON;
                    PRAGMA checkpoint_fullfsync = ON;
                    PRAGMA case_sensitive_like = ON;
                    """)
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            // A pool opens its one writer with `NORMAL`, with which a power cut may undo the last commits.
            try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
        } catch {
            throw PortableError(opening: error)
        }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (SQLiteConnection) throws -> Value) async throws -> Value {
        do {
            return try await pool.read { db in
                let connection = SQLiteConnection(db)
                let value = try body(connection)
                if let failure = connection.failure { throw failure }
                return value
            }
        } catch {
            // SQLite is interrupted when the task is cancelled.
            try Task.checkCancellation()
            guard error is GRDB.DatabaseError else { throw error }
            throw line.withLock { $0.isClosed } ? PortableError.unavailable("closed") : PortableError(error)
        }
    }

    func enter(_ work: Work) {
        let (isRefused, starts) = line.withLock { line in
            if line.isClosed { return (true, false) }
            line.waiting.append(work)
            defer { line.isWriting = true }
            return (false, !line.isWriting)
        }
        if isRefused { work.fail(PortableError.unavailable("closed")) }
        if starts { writeNext() }
    }

    func leave(_ work: Work) -> Bool {
        line.withLock { $0.waiting.remove(work) }
    }

    private func writeNext() {
        pool.asyncWriteWithoutTransaction { [self] db in
            let batch = line.withLock { line in
                let batch = line.waiting.take(Self.batch)
                if batch.isEmpty { line.isWriting = false }
                return batch
            }
            guard !batch.isEmpty else { return }
            SQLiteWriter(db).carryOut(batch)
            writeNext()
        }
    }

    func emptyLog() async {
        _ = try? await pool.writeWithoutTransaction { db in
            // A long read would hold up every write for the whole busy timeout.
            sqlite3_busy_timeout(db.sqliteConnection, 100)
            defer { sqlite3_busy_timeout(db.sqliteConnection, 5_000) }
            _ = try db.checkpoint(.truncate)
        }
    }

    func close() async throws(PortableError) {
        let wasClosed = line.withLock { line in
            defer { line.isClosed = true }
            return line.isClosed
        }
        if wasClosed { return }
        while line.withLock({ $0.isWriting }) {
            // Each turn of the writer's queue carries out a batch.
            try? await pool.writeWithoutTransaction { _ in }
        }
        do {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                DispatchQueue.global().async { [pool] in continuation.resume(with: Result { try pool.close() }) }
            }
        } catch {
            throw PortableError(opening: error)
        }
    }
}
