public import Access
import Database
import Deadlines
public import Register

/// How somebody proves who they are, as it is kept.
public struct Credentials: Sendable {
    /// Nil until a password was set.
    public var password: PasswordHash?
    /// Nil until an authenticator app was coupled.
    public var oneTimeSecret: OneTimeSecret?
    /// The step of the last code that was used: it counts once.
    public var lastStep: Int?
    public var recovery: RecoveryCodes

    public init(password: PasswordHash? = nil, oneTimeSecret: OneTimeSecret? = nil, lastStep: Int? = nil, recovery: RecoveryCodes = RecoveryCodes(digests: []))
    {
        (self.password, self.oneTimeSecret, self.lastStep, self.recovery) = (password, oneTimeSecret, lastStep, recovery)
    }
}

extension RegisterStore {
    // MARK: Organisations

    /// Every organisation of the installation, by name.
    /// - Throws: `DatabaseError`.
    public func organisations() async throws -> [Organisation] {
        try await database.read { connection in
            try connection.rows("SELECT document FROM organisation").map { try Document.read(Organisation.self, try $0.text(0), "organisation") }
                .sorted { $0.name < $1.name }
        }
    }

    /// Keeps an organisation, new or changed.
    /// - Parameter actor: nil for the installation itself.
    /// - Throws: `RegisterStoreError.exists` when another has this slug, `DatabaseError`.
    public func save(_ organisation: Organisation, by actor: Identifier<Account>?, _ now: Circumstances) async throws {
        let cupboard = cupboard
        try await database.write { connection in
            try connection.lock("organisation")
            let twin = try connection.first(
                "SELECT id FROM organisation WHERE slug = $1 AND id <> $2", .text(organisation.slug), .text(organisation.id.text))
            if twin != nil { throw RegisterStoreError.exists(organisation.slug) }
            try connection.run(
                """
                INSERT INTO organisation (id, slug, document) VALUES ($1, $2, $3)
                ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, document = excluded.document
                """, .text(organisation.id.text), .text(organisation.slug), .text(try Document.text(organisation)))
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation.id).append(
                [Deed("organisation.saved", subject: "/register/organisation/\(organisation.slug)", details: ["name": .plain(organisation.name)])],
                dossier: nil, by: actor, at: now.time, address: now.address)
        }
    }

    // MARK: Accounts

    /// - Throws: `DatabaseError`.
    public func account(_ id: Identifier<Account>) async throws -> Account? {
        try await database.read { try Self.account(where: "id = $1", .text(id.text), $0) }
    }

    /// The account with this e-mail address, capitals or not.
    /// - Throws: `DatabaseError`.
    public func account(email: String) async throws -> Account? {
        try await database.read { try Self.account(where: "email = $1", .text(email.lowercased()), $0) }
    }

    /// The accounts with a role in an organisation, by name.
    /// - Throws: `DatabaseError`.
    public func accounts(in organisation: Identifier<Organisation>) async throws -> [Account] {
        try await database.read { connection in
            let ids = try connection.rows("SELECT DISTINCT account FROM membership WHERE organisation = $1", .text(organisation.text))
            return try ids.compactMap { try Self.account(where: "id = $1", .text(try $0.text(0)), connection) }.sorted { $0.name < $1.name }
        }
    }

    /// Whether anybody has a role in another organisation than this one.
    /// - Throws: `DatabaseError`.
    public func hasAccounts(outside organisation: Identifier<Organisation>) async throws -> Bool {
        try await database.read {
            try $0.first("SELECT 1 FROM membership WHERE organisation <> $1 LIMIT 1", .text(organisation.text)) != nil
        }
    }

    /// Keeps an account with its roles; a change of roles goes into the ledgers of the organisations that it touches.
    /// - Parameter actor: nil for the installation itself.
    /// - Throws: `RegisterStoreError.exists` when another has this address, `DatabaseError`.
    public func save(_ account: Account, by actor: Identifier<Account>?, _ now: Circumstances) async throws {
        let cupboard = cupboard
        try await database.write { connection in
            try connection.lock("account")
            let before = try Self.account(where: "id = $1", .text(account.id.text), connection)
            let email = account.email.lowercased()
            if try connection.first("SELECT 1 FROM account WHERE email = $1 AND id <> $2", .text(email), .text(account.id.text)) != nil {
                throw RegisterStoreError.exists(email)
            }
            try connection.run(
                """
                INSERT INTO account (id, email, document, recovery) VALUES ($1, $2, $3, '')
                ON CONFLICT (id) DO UPDATE SET email = excluded.email, document = excluded.document
                """, .text(account.id.text), .text(email), .text(try Document.text(account)))
            try connection.run("DELETE FROM membership WHERE account = $1", .text(account.id.text))
            for membership in Set(account.memberships) {
                try connection.run(
                    "INSERT INTO membership (account, organisation, role, department) VALUES ($1, $2, $3, $4)", .text(account.id.text),
                    .text(membership.organisation.text), .text(membership.role.rawValue), .text(membership.department?.text ?? ""))
            }
            let (old, new) = (Set(before?.memberships ?? []), Set(account.isEnded ? [] : account.memberships))
            for organisation in Set((old.union(new)).map(\.organisation)).sorted() {
                let roles = { (set: Set<Membership>) in
                    set.filter { $0.organisation == organisation }.map { $0.role.rawValue + ($0.department.map { " \($0)" } ?? "") }.sorted()
                        .joined(separator: ", ")
                }
                guard roles(old) != roles(new) else { continue }
                try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                    [
                        Deed(
                            "roles.changed", subject: "/register/account/\(account.id)",
                            details: ["before": .plain(roles(old)), "after": .plain(roles(new))])
                    ], dossier: nil, by: actor, at: now.time, address: now.address)
            }
            if account.isEnded { try connection.run("DELETE FROM session WHERE account = $1", .text(account.id.text)) }
        }
    }

    static func account(where condition: String, _ value: SQLValue, _ connection: any Connection) throws -> Account? {
        try connection.first("SELECT document FROM account WHERE \(condition)", value).map {
            try Document.read(Account.self, try $0.text(0), "account")
        }
    }

    // MARK: What proves who somebody is

    /// - Throws: `RegisterStoreError.notFound`, `wrongMasterKey`, `DatabaseError`.
    public func credentials(of id: Identifier<Account>) async throws -> Credentials {
        let cupboard = cupboard
        return try await database.read { try Self.credentials(of: id, cupboard, $0) }
    }

    /// Changes how somebody proves who they are: what is read and what is written are one.
    /// - Throws: what `change` throws, `RegisterStoreError.notFound`, `DatabaseError`.
    @discardableResult
    public func changeCredentials<Value: Sendable>(
        of id: Identifier<Account>, _ change: @escaping @Sendable (inout Credentials) throws -> Value
    ) async throws -> Value {
        let cupboard = cupboard
        return try await database.write { connection in
            try connection.lock("credentials-\(id)")
            var credentials = try Self.credentials(of: id, cupboard, connection)
            let value = try change(&credentials)
            let secret = try credentials.oneTimeSecret.map {
                try cupboard.master.seal($0.bytes, for: .oneTimeSecret, owner: id.text, nonce: cupboard.random(MasterKeys.nonceLength)).text
            }
            try connection.run(
                "UPDATE account SET password = $1, one_time_secret = $2, one_time_step = $3, recovery = $4 WHERE id = $5",
                .optional(credentials.password?.text), .optional(secret), .optional(credentials.lastStep),
                .text(credentials.recovery.digests.map(Hexadecimal.text).joined(separator: " ")), .text(id.text))
            return value
        }
    }

    private static func credentials(of id: Identifier<Account>, _ cupboard: KeyCupboard, _ connection: any Connection) throws -> Credentials {
        guard
            let row = try connection.first(
                "SELECT password, one_time_secret, one_time_step, recovery FROM account WHERE id = $1", .text(id.text))
        else { throw RegisterStoreError.notFound }
        let secret = try row.optionalText(1).map { try cupboard.open($0, .oneTimeSecret, id.text) }
        return Credentials(
            password: try row.optionalText(0).flatMap { PasswordHash(text: $0) }, oneTimeSecret: secret.flatMap { OneTimeSecret(bytes: $0) },
            lastStep: try row.optionalInt(2), recovery: RecoveryCodes(digests: try row.text(3).split(separator: " ").compactMap { Hexadecimal.bytes($0) }))
    }
}

/// Bytes as lowercase hexadecimal.
enum Hexadecimal {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let letters = Array(text.utf8)
        guard letters.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: letters.count, by: 2) {
            guard let byte = UInt8(String(decoding: letters[place...place + 1], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
