import Crypto
import Database
public import Deadlines
public import Register
import Text

extension RegisterStore {
    /// One thing that was done, with its sealed texts opened where their key still exists.
    public struct HistoryLine: Sendable, Hashable {
        public var number: Int
        public var time: String
        /// An account, or `system`.
        public var actor: String
        public var action: String
        public var subject: String
        /// Nil where the key of the person was erased.
        public var reason: String?
        /// By name; nil where the key was erased.
        public var details: [String: String?]
    }

    /// Hands over the ledger of an organisation, line by line, ending with a signature. That it goes out is its own last entry.
    /// - Parameter isNoted: false for whoever asks about it and gets nothing of it.
    /// - Throws: `RegisterStoreError.notFound` for whoever may not read it; `DatabaseError`.
    public func exportLedger(
        of organisation: Identifier<Organisation>, by actor: Actor, isNoted: Bool = true, _ now: Circumstances,
        _ write: @escaping @Sendable (String) throws -> Void
    ) async throws {
        guard actor.powers(in: organisation, department: nil).contains(.readHistory) else { throw RegisterStoreError.notFound }
        let cupboard = cupboard
        if isNoted {
            try await database.write { connection in
                try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                    [Deed("ledger.taken-out", subject: "/register/organisation/\(organisation)")], dossier: nil, by: actor.account, at: now.time,
                    address: now.address)
            }
        }
        try await database.read { connection in
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).export(at: now.time, write)
        }
    }

    /// How many lines the ledger of an organisation has.
    /// - Throws: `DatabaseError`.
    public func ledgerLines(of organisation: Identifier<Organisation>) async throws -> Int {
        try await database.read { try $0.first("SELECT lines FROM ledger WHERE organisation = $1", .text(organisation.text))?.int(0) ?? 0 }
    }

    /// Checks every ledger from its first line to its last.
    /// - Returns: what each proves.
    /// - Throws: `LedgerVerifier.Fault`, `DatabaseError`.
    public func checkLedgers(at time: Instant) async throws -> [LedgerVerifier.Proof] {
        let cupboard = cupboard
        return try await database.read { connection in
            let keys = try cupboard.verificationKeys(connection)
            let organisations = try connection.rows("SELECT organisation FROM ledger ORDER BY organisation").map { try $0.text(0) }
            return try organisations.map { text in
                guard let organisation = Identifier<Organisation>(text) else { throw RegisterStoreError.unreadable("ledger") }
                var verifier = LedgerVerifier(keys)
                try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).export(at: time) { line in
                    try verifier.take(line.utf8.dropLast())
                }
                return try verifier.finish()
            }
        }
    }

    /// What was done to a dossier, the newest first.
    /// - Throws: `RegisterStoreError.notFound`, `Refusal.notAllowed`, `DatabaseError`.
    public func history(of id: Identifier<Dossier>, limit: Int = 200, for actor: Actor) async throws -> [HistoryLine] {
        let cupboard = cupboard
        return try await database.read { connection in
            guard try Self.visible(id, to: actor, connection).powers(of: actor).contains(.readHistory) else { throw Refusal.notAllowed(.readHistory) }
            return try connection.rows(
                "SELECT content FROM ledger_line WHERE dossier = $1 ORDER BY line DESC LIMIT \(limit)", .text(id.text)
            ).map { row in
                guard let entry = StoredEntry(line: try row.text(0)) else { throw RegisterStoreError.unreadable("ledger of dossier \(id)") }
                func open(_ text: LedgerText) throws -> String? {
                    switch text {
                    case .plain(let text): text
                    case .sealed(let sealed): try cupboard.open(sealed, connection)
                    }
                }
                return HistoryLine(
                    number: entry.number, time: entry.time, actor: entry.actor, action: entry.action, subject: entry.subject,
                    reason: try open(entry.reason), details: try entry.details.mapValues(open))
            }
        }
    }

    /// Erases a person: the key of every text about them in every ledger, so that the texts are gone for good and every chain stays whole, and the name and
    /// address of their account.
    /// - Returns: whether there was anything to erase.
    /// - Throws: `Refusal.notAllowed`, `Refusal.invalid` where the account was not ended, or is of another organisation; `DatabaseError`.
    public func erase(
        person: String, in organisation: Identifier<Organisation>, by actor: Actor, _ now: Circumstances
    ) async throws -> Bool {
        guard actor.powers(in: organisation, department: nil).contains(.manageKeys) else { throw Refusal.notAllowed(.manageKeys) }
        let cupboard = cupboard
        let wasThere = try await database.write { connection in
            try connection.lock("account")
            var isNamed = false
            if var account = try Self.account(where: "id = $1", .text(person), connection) {
                let former = try connection.first(
                    "SELECT 1 FROM former_member WHERE organisation = $1 AND account = $2", .text(organisation.text), .text(person))
                guard account.isEnded, former != nil else {
                    throw Refusal.invalid(
                        field: "person",
                        message: .init(nl: "beëindig eerst het account; wis het daarna", en: "end the account first; erase it after that"))
                }
                isNamed = !account.name.isEmpty
                (account.name, account.email, account.provenEmail) = ("", "", nil)
                try connection.run("UPDATE account SET document = $1 WHERE id = $2", .text(try Document.text(account)), .text(person))
            }
            guard try cupboard.erase(person, connection) || isNamed else { return false }
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                [Deed("person.erased", subject: "/register/person/\(person)")], dossier: nil, by: actor.account, at: now.time, address: now.address)
            return true
        }
        if wasThere {
            accountMemo.forget(person)
            await database.wipe()
        }
        return wasThere
    }

    /// The public halves of every key that ever signed here.
    /// - Throws: `DatabaseError`.
    public func verificationKeys() async throws -> VerificationKeys {
        let cupboard = cupboard
        return try await database.read { try cupboard.verificationKeys($0) }
    }

    /// Signs with a new key from now on.
    /// - Throws: `Refusal.notAllowed`, `DatabaseError`.
    public func rotateKey(in organisation: Identifier<Organisation>, by actor: Actor, _ now: Circumstances) async throws -> String {
        guard actor.powers(in: organisation, department: nil).contains(.manageKeys) else { throw Refusal.notAllowed(.manageKeys) }
        let cupboard = cupboard
        return try await database.write { connection in
            try connection.lock("signing-key")
            let key = try cupboard.make(at: now.time, connection)
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                [Deed("key.rotated", subject: "/register/keys/\(key.id)")], dossier: nil, by: actor.account, at: now.time, address: now.address)
            return key.id
        }
    }

    /// The signed list of permits that were revoked before their end.
    /// - Parameter lifetime: for how many seconds nobody needs to ask again.
    /// - Throws: `DatabaseError`.
    public func revocationList(address: String, at time: Instant, lifetime: Int = RevocationList.lifetime) async throws -> String {
        let cupboard = cupboard
        return try await database.read { connection in
            let rows = try connection.rows(
                "SELECT id, why, revoked FROM permit WHERE revoked IS NOT NULL AND valid_until > $1 ORDER BY revoked, id",
                .integer(time.seconds))
            let entries = try rows.map(RevocationList.Entry.init)
            guard let key = try cupboard.current(connection) else { throw RegisterStoreError.notFound }
            return try RevocationList(issuer: address, issuedAt: time, validUntil: time.adding(seconds: lifetime), entries: entries)
                .signed(with: key)
        }
    }

    /// Whether and why a permit was revoked before its end.
    /// - Throws: `DatabaseError`.
    public func revocation(of permit: Identifier<Permit>) async throws -> RevocationList.Entry? {
        try await database.read { connection in
            try connection.first(
                "SELECT id, why, revoked FROM permit WHERE id = $1 AND revoked IS NOT NULL", .text(permit.text)
            ).map(RevocationList.Entry.init)
        }
    }
}

extension RevocationList.Entry {
    fileprivate init(_ row: Row) throws {
        guard let id = Identifier<Permit>(try row.text(0)), let reason = RevocationReason(rawValue: try row.text(1)) else {
            throw RegisterStoreError.unreadable("permit")
        }
        self.init(permit: id, reason: reason, at: Instant(seconds: try row.int(2)))
    }
}
