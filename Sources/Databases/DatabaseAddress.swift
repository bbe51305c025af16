public import Database
import DatabasePostgres
import DatabaseSQLite

/// Where a database is, as an operator writes it.
public enum DatabaseAddress: Sendable, Hashable {
    /// The path of an SQLite file.
    case file(String)
    /// A PostgreSQL server. May hold a password: do not print it.
    case server(String)

    /// - Parameter text: `sqlite:PATH`, a path, or `postgres://…` or `postgresql://…` as libpq reads it.
    public init(_ text: String) {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .server(text)
        } else {
            self = .file(text.hasPrefix("sqlite:") ? String(text.dropFirst("sqlite:".count)) : text)
        }
    }

    /// Opens the database. A server is only reached when it is first used.
    /// - Throws: `DatabaseError.unavailable` when the file cannot be opened or the address cannot be read.
    public func open() throws(DatabaseError) -> any Database {
        switch self {
        case .file(let path): try SQLiteDatabase(path: path)
        case .server(let address): try PostgresDatabase(address: address)
        }
    }
}

/// Opens the database at an address: `sqlite:PATH`, a path, or `postgres://…` or `postgresql://…`.
/// - Throws: `DatabaseError.unavailable` when the file cannot be opened or the address cannot be read.
public func database(at address: String) throws(DatabaseError) -> any Database {
    try DatabaseAddress(address).open()
}
