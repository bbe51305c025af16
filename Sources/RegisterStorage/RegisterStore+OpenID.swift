import Database
public import Register

extension RegisterStore {
    /// The account of somebody at a sign-in service.
    /// - Throws: `DatabaseError`.
    public func account(issuer: String, subject: String) async throws -> Account? {
        try await database.read { try Self.account(issuer, subject, $0) }
    }

    /// Whether an account is coupled to a sign-in service.
    /// - Throws: `DatabaseError`.
    public func isCoupled(_ id: Identifier<Account>, issuer: String) async throws -> Bool {
        try await database.read {
            try $0.first("SELECT 1 FROM account_link WHERE account = $1 AND issuer = $2 LIMIT 1", .text(id.text), .text(issuer)) != nil
        }
    }

    /// Couples an account to somebody at a sign-in service.
    /// - Throws: `RegisterStoreError.exists` where they have another account here, `DatabaseError`.
    public func couple(_ id: Identifier<Account>, issuer: String, subject: String) async throws {
        try await database.write { connection in
            try connection.lock("account")
            if let other = try Self.account(issuer, subject, connection) {
                guard other.id == id else { throw RegisterStoreError.exists(subject) }
                return
            }
            try connection.run(
                "INSERT INTO account_link (issuer, subject, account) VALUES ($1, $2, $3)", .text(issuer), .text(subject), .text(id.text))
        }
    }

    /// Somebody came in from a sign-in service: their account as the groups have it now, made where there was none and the groups give a role.
    /// - Parameters:
    ///   - new: the account to make, without roles; its address is left out where an account has it: nobody is known by an address alone.
    ///   - memberships: what the groups give; roles given by hand stay as they are.
    /// - Returns: nil where there is no account and no role.
    /// - Throws: `RegisterStoreError.exists` where the address of a new account is in use, `DatabaseError`.
    public func signIn(
        issuer: String, subject: String, new: Account, memberships: [Membership], _ now: Circumstances
    ) async throws -> Account? {
        let cupboard = cupboard
        return try await database.write { connection in
            try connection.lock("account")
            var account = new
            if let known = try Self.account(issuer, subject, connection) {
                account = known
            } else {
                guard !memberships.isEmpty else { return nil }
                if !new.email.isEmpty, try Self.account(where: "email = $1", .text(new.email.lowercased()), connection) != nil {
                    throw RegisterStoreError.exists(new.email)
                }
            }
            let before = account.memberships
            account.memberships = before.filter { $0.source == .hand } + memberships
            if Set(before) != Set(account.memberships) || account.id == new.id {
                // The groups decide, also over the last administrator.
                try AccountRows(connection: connection, cupboard: cupboard).save(account, by: nil, now, mayLeaveNoAdministrator: true)
            }
            if account.id == new.id {
                try connection.run(
                    "INSERT INTO account_link (issuer, subject, account) VALUES ($1, $2, $3)", .text(issuer), .text(subject), .text(account.id.text))
            }
            return account
        }
    }

    private static func account(_ issuer: String, _ subject: String, _ connection: any Connection) throws -> Account? {
        guard
            let row = try connection.first(
                "SELECT account FROM account_link WHERE issuer = $1 AND subject = $2", .text(issuer), .text(subject))
        else { return nil }
        return try account(where: "id = $1", .text(try row.text(0)), connection)
    }
}
