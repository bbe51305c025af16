public import Access
import Database
public import Deadlines
public import Register

/// A passkey of an account, with what the person called it.
public struct KeptPasskey: Sendable, Hashable {
    public var passkey: Passkey
    public var account: Identifier<Account>
    public var name: String
    public var created: Instant
    /// When somebody last signed in with it.
    public var used: Instant?

    public init(_ passkey: Passkey, account: Identifier<Account>, name: String, created: Instant, used: Instant? = nil) {
        (self.passkey, self.account, self.name, self.created, self.used) = (passkey, account, name, created, used)
    }
}

extension RegisterStore {
    /// The most passkeys of one account. Our own choice.
    public static let mostPasskeys = 20

    /// The passkeys of an account, the oldest first.
    /// - Throws: `DatabaseError`.
    public func passkeys(of account: Identifier<Account>) async throws -> [KeptPasskey] {
        try await database.read { connection in
            try connection.rows("SELECT \(Self.passkeyColumns) FROM passkey WHERE account = $1 ORDER BY created, id", .text(account.text)).map(Self.passkey)
        }
    }

    /// - Throws: `DatabaseError`.
    public func passkey(_ id: [UInt8]) async throws -> KeptPasskey? {
        try await database.read { try $0.first("SELECT \(Self.passkeyColumns) FROM passkey WHERE id = $1", .bytes(id)).map(Self.passkey) }
    }

    /// Whether anybody has one.
    /// - Throws: `DatabaseError`.
    public func hasPasskeys() async throws -> Bool { try await database.read { try $0.first("SELECT 1 FROM passkey LIMIT 1") != nil } }

    /// Keeps a new passkey.
    /// - Throws: `RegisterStoreError.exists` where it is known already, of whomever, or the account has too many; `DatabaseError`.
    public func add(_ kept: KeptPasskey) async throws {
        try await database.write { connection in
            try connection.lock("credentials-\(kept.account)")
            let number = try connection.first("SELECT count(*) FROM passkey WHERE account = $1", .text(kept.account.text))?.int(0) ?? 0
            guard number < Self.mostPasskeys, try connection.first("SELECT 1 FROM passkey WHERE id = $1", .bytes(kept.passkey.id)) == nil else {
                throw RegisterStoreError.exists(kept.name)
            }
            let passkey = kept.passkey
            try connection.run(
                """
                INSERT INTO passkey (id, account, name, public_key, sign_count, transports, model, backup_eligible, backed_up, created, used)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                """, .bytes(passkey.id), .text(kept.account.text), .text(kept.name), .bytes(passkey.publicKey.cose), .integer(Int(passkey.signCount)),
                .text(passkey.transports.joined(separator: " ")), .bytes(passkey.model), .integer(passkey.backupEligible ? 1 : 0),
                .integer(passkey.backedUp ? 1 : 0), .integer(kept.created.seconds), .optional(kept.used?.seconds))
        }
    }

    /// Notes that a passkey was used: its counter goes up, or stays 0.
    /// - Returns: whether the counter was still lower: of two who use a copy at once one is refused.
    /// - Throws: `DatabaseError`.
    public func used(_ passkey: Passkey, at time: Instant) async throws -> Bool {
        try await database.write { connection in
            try connection.run(
                "UPDATE passkey SET sign_count = $1, backed_up = $2, used = $3 WHERE id = $4 AND (sign_count < $1 OR sign_count = 0)",
                .integer(Int(passkey.signCount)), .integer(passkey.backedUp ? 1 : 0), .integer(time.seconds), .bytes(passkey.id)) == 1
        }
    }

    /// - Throws: `DatabaseError`.
    public func rename(_ id: [UInt8], of account: Identifier<Account>, to name: String) async throws {
        try await database.write { connection in
            try connection.run("UPDATE passkey SET name = $1 WHERE id = $2 AND account = $3", .text(name), .bytes(id), .text(account.text))
        }
    }

    /// - Throws: `DatabaseError`.
    public func remove(passkey id: [UInt8], of account: Identifier<Account>) async throws {
        try await database.write { connection in
            try connection.run("DELETE FROM passkey WHERE id = $1 AND account = $2", .bytes(id), .text(account.text))
        }
    }

    private static let passkeyColumns = "id, account, name, public_key, sign_count, transports, model, backup_eligible, backed_up, created, used"

    private static func passkey(_ row: Row) throws -> KeptPasskey {
        guard let account = Identifier<Account>(try row.text(1)), let key = PasskeyPublicKey(cose: try row.bytes(3)) else {
            throw RegisterStoreError.unreadable("passkey")
        }
        return KeptPasskey(
            Passkey(
                id: try row.bytes(0), userHandle: Array(account.text.utf8), publicKey: key, signCount: UInt32(try row.int(4)),
                transports: try row.text(5).split(separator: " ").map(String.init), model: try row.bytes(6), backupEligible: try row.boolean(7),
                backedUp: try row.boolean(8)),
            account: account, name: try row.text(2), created: Instant(seconds: try row.int(9)),
            used: try row.optionalInt(10).map { Instant(seconds: $0) })
    }
}
