public import Database
import DatabasePostgres
import DatabaseSQLite
public import Foundation

/// The databases that a test runs over.
public enum DatabaseKind: String, Sendable, CaseIterable {
    case sqlite, postgres
}

/// A fresh database for one test, gone with it.
public final class TestDatabase: Sendable {
    /// The path of the file, or the address on the server. `database(at:)` reads it.
    public let address: String
    /// Where the file is; empty for PostgreSQL.
    public let folder = TemporaryFolder()
    private let kind: DatabaseKind
    private let name = "test_\(UUID().uuidString.lowercased().replacing("-", with: ""))"

    public init(_ kind: DatabaseKind) throws {
        self.kind = kind
        switch kind {
        case .sqlite: address = folder.url.appending(path: "test.sqlite").path
        case .postgres:
            let server = try PostgresServer.shared.get()
            try server.execute("CREATE DATABASE \(name)")
            address = server.address(of: name)
        }
    }

    deinit {
        if kind == .postgres { try? PostgresServer.shared.get().execute("DROP DATABASE \(name) WITH (FORCE)") }
    }

    /// Opens it; may be called more than once.
    /// - Parameter connections: in PostgreSQL.
    public func open(connections: Int = 8) throws -> OpenDatabase {
        switch kind {
        case .sqlite: OpenDatabase(test: self, database: try SQLiteDatabase(path: address))
        case .postgres: OpenDatabase(test: self, database: try PostgresDatabase(address: address, connections: connections))
        }
    }

    /// Opens it with tables.
    public func opened(_ schema: String) async throws -> OpenDatabase {
        let database = try open()
        try await database.write { try $0.define(schema) }
        return database
    }
}

/// A database that stays there as long as somebody uses it.
public struct OpenDatabase: Database {
    public let test: TestDatabase
    fileprivate let database: any Database

    public var dialect: Dialect { database.dialect }

    public func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    public func answers(to queries: [Query]) async throws -> [[Row]] {
        try await database.answers(to: queries)
    }

    @discardableResult
    public func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await database.write(body)
    }

    public func wipe() async { await database.wipe() }

    public func close() async throws(DatabaseError) { try await database.close() }
}

/// A folder for one test, gone with it.
public final class TemporaryFolder: Sendable {
    public let url = FileManager.default.temporaryDirectory.appending(path: "waarborg-\(UUID().uuidString)")

    public init() {
        try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// The files in it.
    public var files: [URL] {
        (try? FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)) ?? []
    }
}
