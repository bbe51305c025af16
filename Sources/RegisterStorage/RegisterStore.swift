public import Access
import Crypto
public import Database
public import Deadlines
import Foundation
import Register

/// The register in a database: every change and its entry in the ledger are one transaction.
public struct RegisterStore: Sendable {
    let database: any Database
    let cupboard: KeyCupboard
    let logWriter: LogWriter
    let index: DossierIndex
    let accountMemo = AccountMemo()

    /// The steps that a database of the register goes through.
    public static var steps: [Migration] { RegisterSchema.steps }

    /// Makes or upgrades the tables, and the first signing key where there is none.
    /// - Parameters:
    ///   - master: opens the secrets in the database; is itself not in it.
    ///   - time: when a key is made, if one has to be.
    ///   - random: as many random bytes as asked for, from a cryptographic source.
    /// - Throws: `DatabaseError`, `RegisterStoreError.wrongMasterKey`.
    public init(
        _ database: any Database, master: MasterKeys, at time: Instant, random: @escaping @Sendable (Int) -> [UInt8]
    ) async throws {
        self.database = database
        cupboard = KeyCupboard(master: master, random: random)
        logWriter = LogWriter(database)
        index = DossierIndex(database)
        try await database.migrate(RegisterSchema.steps)
        let cupboard = cupboard
        try await database.write { connection in
            try connection.lock("signing-key")
            _ = try cupboard.current(connection) ?? cupboard.make(at: time, connection)
        }
    }
}

/// Why the register in the database refused.
public enum RegisterStoreError: Error, Sendable, Hashable {
    /// There is nothing of this name, or nothing that this person may see.
    case notFound
    /// The secrets in the database were closed with another master key.
    case wrongMasterKey
    /// What is in the database cannot be read: which table and row.
    case unreadable(String)
    /// There is one of this name or address already.
    case exists(String)
}

/// Values as one JSON text each.
enum Document {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func read<Value: Decodable>(_ type: Value.Type, _ text: String, _ place: String) throws(RegisterStoreError) -> Value {
        do { return try JSONDecoder().decode(type, from: Data(text.utf8)) } catch { throw .unreadable(place) }
    }
}
