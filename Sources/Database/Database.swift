/// A database, SQLite or PostgreSQL, behind one portable SQL.
public protocol Database: Sendable {
    /// Which database this is.
    var dialect: Dialect { get }

    /// Reads in one transaction: every statement sees the same moment. A statement that writes is refused.
    ///
    /// The body may be run again when the connection was lost, so it must not touch the outside.
    /// - Throws: `DatabaseError`, what the body throws, or `CancellationError` when the task was cancelled before its turn.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// Answers queries that do not depend on each other, all as of the same moment, in one trip where the database is elsewhere.
    /// - Returns: the rows of each, in the order of the queries.
    /// - Throws: `DatabaseError`, or `CancellationError` when the task was cancelled before its turn.
    func answers(to queries: [Query]) async throws -> [[Row]]

    /// Writes in one transaction. When it returns, what it wrote is on the disk; when it throws, nothing is changed, but
    /// for `DatabaseError.commitUnknown`.
    ///
    /// The body may be run again after a deadlock, a serialisation failure, a lost connection, or another write that
    /// shared its trip to the disk and failed; so it must not touch the outside. In PostgreSQL two transactions run side
    /// by side, and each statement sees what others committed before it: what is read and then written needs a `lock`, or
    /// a condition in the statement that writes.
    /// - Throws: `DatabaseError`, what the body throws, or `CancellationError` when the task was cancelled before its turn.
    @discardableResult
    func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// After deletions: takes what was deleted out of the log, as far as running readers allow.
    ///
    /// SQLite overwrites deleted rows in its file at once, but its write-ahead log still holds them; this empties the log.
    /// It waits a tenth of a second at most for readers. Does nothing on PostgreSQL: there a deleted row stays in the
    /// files until `VACUUM` and in the log until the server reuses it.
    func wipe() async

    /// Lets what runs finish, refuses what comes later, and closes. Closing again does nothing.
    /// - Throws: `DatabaseError.unavailable`.
    func close() async throws(DatabaseError)
}
