public import Access
import Database
public import Deadlines
public import Register

extension RegisterStore {
    // MARK: Sessions

    /// Keeps a session; takes the place of `replacing` where one is given.
    /// - Throws: `DatabaseError`.
    public func save(_ session: Session, replacing old: [UInt8]? = nil) async throws {
        try await database.write { connection in
            if let old { try connection.run("DELETE FROM session WHERE digest = $1", .bytes(old)) }
            try connection.run(
                """
                INSERT INTO session (digest, account, created, last_seen, second_factor, browser) VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (digest) DO UPDATE SET last_seen = excluded.last_seen
                """, .bytes(session.digest), .text(session.account), .integer(session.created.seconds), .integer(session.lastSeen.seconds),
                .integer(session.hasSecondFactor ? 1 : 0), .text(session.browser))
        }
    }

    /// The session and its account, when both are still there.
    /// - Throws: `DatabaseError`.
    public func session(_ digest: [UInt8]) async throws -> (session: Session, account: Account)? {
        let columns = Self.sessionColumns.split(separator: ", ").map { "s.\($0)" }.joined(separator: ", ")
        let rows = try await database.answer(
            to: Query("SELECT \(columns), a.document FROM session s JOIN account a ON a.id = s.account WHERE s.digest = $1", .bytes(digest)))
        guard let row = rows.first else { return nil }
        let session = try Self.session(row)
        let account = try accountMemo.account(session.account, try row.text(row.values.count - 1))
        return account.isEnded ? nil : (session, account)
    }

    /// The sessions of an account, the last used first.
    /// - Throws: `DatabaseError`.
    public func sessions(of account: Identifier<Account>) async throws -> [Session] {
        try await database.read { connection in
            try connection.rows("SELECT \(Self.sessionColumns) FROM session WHERE account = $1 ORDER BY last_seen DESC", .text(account.text))
                .map(Self.session)
        }
    }

    /// Ends one session of an account, or all but one.
    /// - Throws: `DatabaseError`.
    public func endSessions(of account: Identifier<Account>, only digest: [UInt8]? = nil, butNot kept: [UInt8]? = nil) async throws {
        try await database.write { connection in
            if let digest {
                try connection.run("DELETE FROM session WHERE account = $1 AND digest = $2", .text(account.text), .bytes(digest))
            } else {
                try connection.run("DELETE FROM session WHERE account = $1 AND digest <> $2", .text(account.text), .bytes(kept ?? []))
            }
        }
    }

    private static let sessionColumns = "digest, account, created, last_seen, second_factor, browser"

    private static func session(_ row: Row) throws -> Session {
        Session(
            digest: try row.bytes(0), account: try row.text(1), created: Instant(seconds: try row.int(2)), lastSeen: Instant(seconds: try row.int(3)),
            hasSecondFactor: try row.boolean(4), browser: try row.text(5))
    }

    // MARK: Links that work once

    /// - Throws: `DatabaseError`.
    public func save(_ link: OneTimeLink) async throws {
        try await database.write { try Self.insert(link, $0) }
    }

    /// - Throws: `DatabaseError`.
    public func link(_ digest: [UInt8]) async throws -> OneTimeLink? {
        try await database.read { try Self.link(digest, $0) }
    }

    /// Uses a link up.
    /// - Throws: `OneTimeLink.Refusal`, `RegisterStoreError.notFound`, `DatabaseError`.
    public func use(_ digest: [UInt8], for purpose: OneTimeLink.Purpose, at time: Instant) async throws -> OneTimeLink {
        try await database.write { try Self.use(digest, for: purpose, at: time, $0) }
    }

    static func insert(_ link: OneTimeLink, _ connection: any Connection) throws {
        try connection.run(
            "INSERT INTO one_time_link (digest, purpose, subject, created, used) VALUES ($1, $2, $3, $4, $5)", .bytes(link.digest),
            .text(link.purpose.rawValue), .text(link.subject), .integer(link.created.seconds), .optional(link.used?.seconds))
    }

    static func use(_ digest: [UInt8], for purpose: OneTimeLink.Purpose, at time: Instant, _ connection: any Connection) throws -> OneTimeLink {
        guard var link = try Self.link(digest, connection) else { throw RegisterStoreError.notFound }
        try link.use(for: purpose, at: time)
        // Of two who use it at once one changes the row.
        guard try connection.run("UPDATE one_time_link SET used = $1 WHERE digest = $2 AND used IS NULL", .integer(time.seconds), .bytes(digest)) == 1
        else { throw OneTimeLink.Refusal.used }
        return link
    }

    static func link(_ digest: [UInt8], _ connection: any Connection) throws -> OneTimeLink? {
        guard let row = try connection.first("SELECT purpose, subject, created, used FROM one_time_link WHERE digest = $1", .bytes(digest)),
            let purpose = OneTimeLink.Purpose(rawValue: try row.text(0))
        else { return nil }
        return OneTimeLink(
            digest: digest, purpose: purpose, subject: try row.text(1), created: Instant(seconds: try row.int(2)),
            used: try row.optionalInt(3).map { Instant(seconds: $0) })
    }
}
