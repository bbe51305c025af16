public import Access
import Database
public import Deadlines
public import Register
import Text

extension RegisterStore {
    /// The most tokens of one account that are worth something at a time.
    public static let mostTokens = 50

    /// Keeps a token that somebody made for themselves.
    /// - Throws: `Refusal.invalid` where there are `mostTokens` already, `DatabaseError`.
    public func save(_ token: APIToken, by actor: Actor, _ now: Circumstances) async throws {
        let cupboard = cupboard
        try await database.write { connection in
            try connection.lock("tokens-\(token.account)")
            let valid = try connection.first(
                "SELECT count(*) FROM api_token WHERE account = $1 AND revoked IS NULL AND expires > $2", .text(token.account),
                .integer(now.time.seconds))
            guard try valid?.int(0) ?? 0 < Self.mostTokens else {
                throw Refusal.invalid(
                    field: "name",
                    message: .init(
                        nl: "u hebt al \(Self.mostTokens) tokens; trek er eerst een in", en: "you have \(Self.mostTokens) tokens already; revoke one first"))
            }
            try connection.run(
                "INSERT INTO api_token (digest, account, name, scopes, created, expires, revoked) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                .bytes(token.digest), .text(token.account), .text(token.name), .text(token.scopes.sorted().map(\.rawValue).joined(separator: " ")),
                .integer(token.created.seconds), .integer(token.expires.seconds), .optional(token.revoked?.seconds))
            try Self.record(
                Deed(
                    "token.made", subject: "/register/account/\(token.account)",
                    details: [
                        "scopes": .plain(token.scopes.sorted().map(\.rawValue).joined(separator: " ")), "until": .plain(token.expires.description),
                        "name": .free(token.name),
                    ]), by: actor, now, cupboard, connection)
        }
    }

    /// The tokens of an account, the newest first; those of before the last 90 days that are worth nothing left out.
    /// - Throws: `DatabaseError`.
    public func apiTokens(of account: Identifier<Account>, at time: Instant) async throws -> [APIToken] {
        try await database.read { connection in
            try connection.rows(
                "SELECT \(Self.tokenColumns) FROM api_token WHERE account = $1 AND expires > $2 ORDER BY created DESC, digest", .text(account.text),
                .integer(time.seconds - 90 * 86_400)
            ).map(Self.token)
        }
    }

    /// A token and the account on whose behalf it acts, as that is at this moment; nil where there is none, or the account was ended.
    /// - Throws: `DatabaseError`.
    public func apiToken(_ digest: [UInt8]) async throws -> (token: APIToken, account: Account)? {
        try await database.read { connection in
            guard let row = try connection.first("SELECT \(Self.tokenColumns) FROM api_token WHERE digest = $1", .bytes(digest)) else { return nil }
            let token = try Self.token(row)
            guard let account = try Self.account(where: "id = $1", .text(token.account), connection), !account.isEnded else { return nil }
            return (token, account)
        }
    }

    /// Withdraws a token of somebody's own.
    /// - Returns: whether it was worth something until now.
    /// - Throws: `DatabaseError`.
    @discardableResult
    public func revokeAPIToken(_ digest: [UInt8], by actor: Actor, _ now: Circumstances) async throws -> Bool {
        let cupboard = cupboard
        return try await database.write { connection in
            let changed = try connection.run(
                "UPDATE api_token SET revoked = $1 WHERE digest = $2 AND account = $3 AND revoked IS NULL", .integer(now.time.seconds), .bytes(digest),
                .text(actor.account.text))
            guard changed == 1, let row = try connection.first("SELECT \(Self.tokenColumns) FROM api_token WHERE digest = $1", .bytes(digest)) else {
                return false
            }
            try Self.record(
                Deed("token.revoked", subject: "/register/account/\(actor.account)", details: ["name": .free(try Self.token(row).name)]), by: actor, now,
                cupboard, connection)
            return true
        }
    }

    /// Into the ledger of every organisation in which the token counts.
    private static func record(_ deed: Deed, by actor: Actor, _ now: Circumstances, _ cupboard: KeyCupboard, _ connection: any Connection) throws {
        // In one order, so that two who do this at once wait for each other and not in a circle.
        for organisation in actor.organisations.sorted() {
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                [deed], dossier: nil, by: actor.account, at: now.time, address: now.address)
        }
    }

    private static let tokenColumns = "digest, account, name, scopes, created, expires, revoked"

    private static func token(_ row: Row) throws -> APIToken {
        APIToken(
            digest: try row.bytes(0), account: try row.text(1), name: try row.text(2),
            scopes: Set(try row.text(3).split(separator: " ").compactMap { APIToken.Scope(rawValue: String($0)) }),
            created: Instant(seconds: try row.int(4)), expires: Instant(seconds: try row.int(5)),
            revoked: try row.optionalInt(6).map { Instant(seconds: $0) })
    }
}
