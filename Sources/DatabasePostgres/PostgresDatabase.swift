public import Database

/// A database on a PostgreSQL server (14 or later), through a pool of connections.
///
/// Transactions run at READ COMMITTED, reads at REPEATABLE READ so that they see one moment. A deadlock or a serialisation
/// failure runs the body again, ten times at most. When the server went away, the body is run once more on a new
/// connection; when that happened during the commit, `DatabaseError.commitUnknown` is thrown. Who waits for a connection
/// waits first come, first served.
public final class PostgresDatabase: Database {
    private let pool: PostgresPool

    /// Makes the pool. Connects when first used.
    /// - Parameter address: `postgres://user@host:port/database?…`, or `key=value` words; both as libpq reads them
    ///   (postgresql.org/docs/current/libpq-connect.html). A password may stand in it, but better in libpq's password file.
    /// - Parameter connections: how many at most; they are made when needed.
    /// - Throws: `DatabaseError.unavailable` when the address cannot be read.
    public init(address: String, connections: Int = 8) throws(DatabaseError) {
        pool = PostgresPool(try PostgresAddress(address), size: connections)
    }

    public var dialect: Dialect { .postgres }

    public func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await pool.carryOut(.read, body)
    }

    public func answers(to queries: [Query]) async throws -> [[Row]] {
        guard !queries.isEmpty else { return [] }
        return try await pool.carryOut(.read) { connection in try (connection as! PostgresSession).answers(to: queries) }
    }

    @discardableResult
    public func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await pool.carryOut(.write, body)
    }

    public func wipe() async {}

    public func close() async throws(DatabaseError) {
        await pool.close()
    }
}
