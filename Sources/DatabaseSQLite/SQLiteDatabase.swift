public import Database

/// A database in one SQLite file.
///
/// Readers do not wait for writers (WAL). Each commit reaches the disk before it is acknowledged (`synchronous = FULL`,
/// and on macOS `fullfsync`); writes that wait at the same time share the trip to the disk, each in a savepoint of its
/// own. Foreign keys are held to, and what is deleted is overwritten. Several processes may use the file at the same time;
/// a write that another process holds up for five seconds throws `DatabaseError.conflict`.
public final class SQLiteDatabase: Database {
    private let file: SQLiteFile

    /// Opens the file, or makes it.
    /// - Parameter path: the file; its folder must exist. SQLite keeps two more files beside it (`-wal` and `-shm`).
    /// - Throws: `DatabaseError.unavailable` when the file cannot be opened or is not a database.
    public init(path: String) throws(DatabaseError) {
        file = try SQLiteFile(path: path)
    }

    public var dialect: Dialect { .sqlite }

    public func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await file.read { connection in try body(connection) }
    }

    public func answers(to queries: [Query]) async throws -> [[Row]] {
        try await file.read { connection in try queries.map { try connection.rows($0.sql, $0.arguments) } }
    }

    @discardableResult
    public func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await Work.wait(for: body, enter: file.enter, leave: file.leave)
    }

    public func wipe() async {
        await file.emptyLog()
    }

    public func close() async throws(DatabaseError) {
        try await file.close()
    }
}
