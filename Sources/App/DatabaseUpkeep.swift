import Access
public import Backup
import Database
import Deadlines
import Foundation
public import Register
import RegisterStorage
import Storage
import Text

/// What an operator does with the database as a whole: bring it up to date, copy it, put a copy back, move it.
public struct DatabaseUpkeep: Sendable {
    /// A copy that was put back, and what its ledgers prove.
    public struct Restored: Sendable {
        public let summary: Backup.Summary
        public let ledgers: [LedgerVerifier.Proof]
    }

    /// The database changed while it was being moved: somebody still works in it.
    public struct ChangedMeanwhile: Error, Sendable {}

    private let progress: @Sendable (Int) -> Void

    /// - Parameter progress: told now and then how many rows were copied.
    public init(progress: @escaping @Sendable (Int) -> Void = { _ in }) { self.progress = progress }

    private static let steps = SQLAssessmentStore.steps + RegisterStore.steps

    private var now: Instant { Instant(seconds: Int(Date().timeIntervalSince1970)) }

    /// Makes or upgrades the tables.
    /// - Returns: the steps that were new.
    /// - Throws: `ServerError`, `DatabaseError`.
    public func migrate(_ address: String) async throws -> [String] {
        let database = try openDatabase(address)
        let done = try await database.migrate(Self.steps)
        try await database.close()
        return done
    }

    /// Copies the database to a file.
    /// - Throws: `ServerError`, `BackupError`, `DatabaseError`.
    public func backup(_ address: String, to path: String, replacing: Bool) async throws -> Backup.Summary {
        let database = try openExisting(address)
        // A copy of an older form could not be told from one of this form.
        try await database.migrate(Self.steps)
        let summary = try await Backup.write(database, steps: Self.steps, to: path, replacing: replacing, at: now, progress: progress)
        try await database.close()
        return summary
    }

    /// Puts a copy back into an empty database, brings it up to date and checks every ledger.
    /// - Parameter masterKey: the file with the key that belongs to the copy.
    /// - Throws: `ServerError`, `BackupError`, `DatabaseError`, `LedgerVerifier.Fault`.
    public func restore(_ path: String, into address: String, masterKey: String) async throws -> Restored {
        let keys = try MasterKeyFile.read(masterKey, makesMissing: false)
        let database = try openDatabase(address)
        let summary = try await Backup.restore(path, into: database, steps: Self.steps, progress: progress)
        try await database.migrate(Self.steps)
        let ledgers = try await ledgers(of: database, keys, masterKey)
        try await database.close()
        return Restored(summary: summary, ledgers: ledgers)
    }

    /// Copies one database into another, of whatever kind, and checks that every ledger came over whole.
    /// - Throws: as `restore`; `ChangedMeanwhile`.
    public func move(_ from: String, to address: String, masterKey: String) async throws -> Restored {
        let keys = try MasterKeyFile.read(masterKey, makesMissing: false)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = folder.appendingPathComponent("copy").path
        _ = try await backup(from, to: copy, replacing: false)
        let restored = try await restore(copy, into: address, masterKey: masterKey)
        let source = try openExisting(from)
        let before = try await ledgers(of: source, keys, masterKey)
        try await source.close()
        guard before.map(\.entries) == restored.ledgers.map(\.entries) else { throw ChangedMeanwhile() }
        return restored
    }

    private func ledgers(of database: any Database, _ keys: MasterKeys, _ path: String) async throws -> [LedgerVerifier.Proof] {
        try await register(in: database, keys, path).checkLedgers(at: now)
    }

    private func openExisting(_ address: String) throws -> any Database {
        if !address.contains("://"), !FileManager.default.fileExists(atPath: address) {
            throw ServerError.unusable(
                .init(nl: "het databasebestand “\(address)” is er niet (--database)", en: "there is no database file “\(address)” (--database)"))
        }
        return try openDatabase(address)
    }
}
