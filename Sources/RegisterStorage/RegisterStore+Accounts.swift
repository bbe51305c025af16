public import Access
import Database
public import Deadlines
public import Register
import Text

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

/// An organisation and the people in it.
public struct OrganisationPeople: Sendable {
    public let organisation: Organisation
    /// Who has a role in it now, by name.
    public let members: [Account]
    /// Of everybody who has or had a role; an empty name for whoever was erased.
    public let names: [Identifier<Account>: String]
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

    /// The organisation with this slug; nil where there is none.
    /// - Throws: `DatabaseError`.
    public func organisation(slug: String) async throws -> Organisation? {
        try await organisation(Query("SELECT document FROM organisation WHERE slug = $1", .text(slug)))
    }

    /// The organisation with this identifier; nil where there is none.
    /// - Throws: `DatabaseError`.
    public func organisation(_ id: Identifier<Organisation>) async throws -> Organisation? {
        try await organisation(Query("SELECT document FROM organisation WHERE id = $1", .text(id.text)))
    }

    private func organisation(_ query: Query) async throws -> Organisation? {
        try await database.answer(to: query).first.map { try Document.read(Organisation.self, try $0.text(0), "organisation") }
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

    /// An organisation with everybody who has or had a role in it, in one trip to the database; nil where it is not there.
    /// - Throws: `DatabaseError`.
    public func people(of organisation: Identifier<Organisation>) async throws -> OrganisationPeople? {
        try people(try await database.answers(to: Self.peopleQueries("$1", .text(organisation.text))))
    }

    /// What asks for an organisation and for its people; `people(_:)` reads the answers.
    /// - Parameter expression: SQL that tells the organisation from `$1`.
    static func peopleQueries(_ expression: String, _ argument: SQLValue) -> [Query] {
        [
            Query("SELECT document FROM organisation WHERE id = \(expression)", argument),
            Query(
                """
                SELECT id, document, CASE WHEN id IN (SELECT account FROM membership WHERE organisation = \(expression)) THEN 1 ELSE 0 END FROM account
                WHERE id IN (SELECT account FROM membership WHERE organisation = \(expression)
                    UNION SELECT account FROM former_member WHERE organisation = \(expression))
                """, argument),
        ]
    }

    func people(_ answers: some Collection<[Row]>) throws -> OrganisationPeople? {
        guard let row = answers.first?.first else { return nil }
        let accounts = try answers.dropFirst().joined().map {
            (account: try accountMemo.account(try $0.text(0), try $0.text(1)), isMember: try $0.boolean(2))
        }
        return OrganisationPeople(
            organisation: try Document.read(Organisation.self, try row.text(0), "organisation"),
            members: accounts.filter(\.isMember).map(\.account).sorted { $0.name < $1.name },
            names: Dictionary(accounts.map { ($0.account.id, $0.account.name) }) { first, _ in first })
    }

    /// Those who had a role in an organisation and have none now, by name.
    /// - Throws: `DatabaseError`.
    public func formerMembers(of organisation: Identifier<Organisation>) async throws -> [(account: Account, ended: Instant)] {
        try await database.read { connection in
            try connection.rows(
                "SELECT a.document, f.ended FROM former_member f JOIN account a ON a.id = f.account WHERE f.organisation = $1", .text(organisation.text)
            ).map { (try Document.read(Account.self, try $0.text(0), "account"), Instant(seconds: try $0.int(1))) }
                .sorted { $0.0.name < $1.0.name }
        }
    }

    /// Keeps an account with its roles; a change of roles goes into the ledgers of the organisations that it touches.
    /// - Parameter actor: nil for the installation itself.
    /// - Throws: `RegisterStoreError.exists` when another has this address, `Refusal.invalid` when an organisation would lose its last
    ///   administrator, `DatabaseError`.
    public func save(_ account: Account, by actor: Identifier<Account>?, _ now: Circumstances) async throws {
        let cupboard = cupboard
        try await database.write { connection in
            try connection.lock("account")
            try AccountRows(connection: connection, cupboard: cupboard).save(account, by: actor, now)
        }
    }

    /// Changes an account: what is read and what is written are one.
    /// - Throws: what `change` throws, `RegisterStoreError.notFound`, and as `save`.
    @discardableResult
    public func change(
        _ id: Identifier<Account>, by actor: Identifier<Account>?, _ now: Circumstances, _ change: @escaping @Sendable (inout Account) throws -> Void
    ) async throws -> Account {
        let cupboard = cupboard
        return try await database.write { connection in
            try connection.lock("account")
            guard var account = try Self.account(where: "id = $1", .text(id.text), connection) else { throw RegisterStoreError.notFound }
            try change(&account)
            try AccountRows(connection: connection, cupboard: cupboard).save(account, by: actor, now)
            return account
        }
    }

    /// Takes away every role in an organisation; an account without any role left is ended.
    /// - Throws: `RegisterStoreError.notFound` where there is no role, and as `save`.
    public func endMembership(
        of id: Identifier<Account>, in organisation: Identifier<Organisation>, by actor: Identifier<Account>, _ now: Circumstances
    ) async throws {
        try await change(id, by: actor, now) { account in
            let rest = account.memberships.filter { $0.organisation != organisation }
            guard rest.count < account.memberships.count else { throw RegisterStoreError.notFound }
            account.memberships = rest
            if rest.isEmpty { account.isEnded = true }
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
                .text(credentials.recovery.digests.map(HexText.encode).joined(separator: " ")), .text(id.text))
            return value
        }
    }

    /// Keeps a link with which an administrator lets somebody set a new password, and tells so in the ledger.
    /// - Parameter alsoSecondFactor: whether the authenticator app, the recovery codes and the passkeys are forgotten at once.
    /// - Throws: `DatabaseError`.
    public func resetAccess(
        of id: Identifier<Account>, _ link: OneTimeLink, alsoSecondFactor: Bool, in organisation: Identifier<Organisation>, by actor: Identifier<Account>,
        _ now: Circumstances
    ) async throws {
        let cupboard = cupboard
        try await database.write { connection in
            try connection.lock("credentials-\(id)")
            try Self.insert(link, connection)
            if alsoSecondFactor {
                try connection.run(
                    "UPDATE account SET one_time_secret = NULL, one_time_step = NULL, recovery = '' WHERE id = $1", .text(id.text))
                try connection.run("DELETE FROM passkey WHERE account = $1", .text(id.text))
                try connection.run("DELETE FROM session WHERE account = $1", .text(id.text))
            }
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                [
                    Deed(
                        "access.reset", subject: "/register/account/\(id)",
                        details: ["what": .plain(alsoSecondFactor ? "password, second factor" : "password")])
                ], dossier: nil, by: actor, at: now.time, address: now.address)
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
            lastStep: try row.optionalInt(2), recovery: RecoveryCodes(digests: try row.text(3).split(separator: " ").compactMap { HexText.decode(String($0)) }))
    }
}
