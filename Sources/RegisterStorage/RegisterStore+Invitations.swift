public import Access
import Database
public import Deadlines
public import Register
import Text

/// Somebody who was asked to join an organisation. Until they accept there is no account and no role.
public struct Invitation: Sendable, Hashable {
    public let id: Identifier<Invitation>
    public let organisation: Identifier<Organisation>
    /// In small letters.
    public var email: String
    /// What the administrator calls them; they may change it.
    public var name: String
    public var roles: [Role]
    public var invitedBy: Identifier<Account>
    /// When its last link was made.
    public var sent: Instant
    /// Whether its link went to the address and to nobody else: whoever has it then has the address.
    public var isMailed: Bool

    public init(
        id: Identifier<Invitation>, organisation: Identifier<Organisation>, email: String, name: String, roles: [Role], invitedBy: Identifier<Account>,
        sent: Instant, isMailed: Bool = false
    ) {
        (self.id, self.organisation, self.email, self.name) = (id, organisation, email, name)
        (self.roles, self.invitedBy, self.sent, self.isMailed) = (roles, invitedBy, sent, isMailed)
    }

    /// From when on its link does nothing.
    public var expires: Instant { sent.adding(seconds: OneTimeLink.Purpose.invitation.lifetime) }

    var path: String { "/register/invitation/\(id)" }
}

extension RegisterStore {
    /// The invitations of an organisation that were not accepted, by name.
    /// - Throws: `DatabaseError`.
    public func invitations(in organisation: Identifier<Organisation>) async throws -> [Invitation] {
        try await database.read { connection in
            try connection.rows("SELECT \(Self.invitationColumns) FROM invitation WHERE organisation = $1", .text(organisation.text))
                .map(Self.invitation).sorted { ($0.name, $0.email) < ($1.name, $1.email) }
        }
    }

    /// The invitation that a link is of; nil where it was withdrawn, accepted, or sent again with another link.
    /// - Throws: `DatabaseError`.
    public func invitation(of link: OneTimeLink) async throws -> Invitation? {
        try await database.read { try Self.invitation(of: link, $0) }
    }

    /// Keeps an invitation and its link; an earlier one to the same address, with its link, is worth nothing from now on.
    /// - Parameter link: of purpose `invitation`, with the id of the invitation as its subject.
    /// - Throws: `DatabaseError`.
    public func invite(_ invitation: Invitation, _ link: OneTimeLink, by actor: Identifier<Account>, _ now: Circumstances) async throws {
        let cupboard = cupboard
        try await database.write { connection in
            try connection.lock("account")
            try connection.run(
                "DELETE FROM invitation WHERE organisation = $1 AND email = $2", .text(invitation.organisation.text), .text(invitation.email))
            try connection.run(
                """
                INSERT INTO invitation (id, organisation, email, name, roles, invited_by, sent, link, mailed)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """, .text(invitation.id.text), .text(invitation.organisation.text), .text(invitation.email), .text(invitation.name),
                .text(invitation.roles.map(\.rawValue).joined(separator: " ")), .text(invitation.invitedBy.text), .integer(invitation.sent.seconds),
                .bytes(link.digest), .integer(invitation.isMailed ? 1 : 0))
            try Self.insert(link, connection)
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: invitation.organisation).append(
                [
                    Deed(
                        "person.invited", subject: invitation.path,
                        details: ["roles": .plain(invitation.roles.map(\.rawValue).sorted().joined(separator: ", "))])
                ], dossier: nil, by: actor, at: now.time, address: now.address)
        }
    }

    /// Withdraws an invitation; its link is worth nothing from now on.
    /// - Returns: whether there was one.
    /// - Throws: `DatabaseError`.
    public func withdraw(
        _ id: Identifier<Invitation>, in organisation: Identifier<Organisation>, by actor: Identifier<Account>, _ now: Circumstances
    ) async throws -> Bool {
        let cupboard = cupboard
        return try await database.write { connection in
            guard
                try connection.run("DELETE FROM invitation WHERE id = $1 AND organisation = $2", .text(id.text), .text(organisation.text)) == 1
            else { return false }
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                [Deed("invitation.withdrawn", subject: "/register/invitation/\(id)")], dossier: nil, by: actor, at: now.time, address: now.address)
            return true
        }
    }

    /// Accepts an invitation: uses its link up, gives the roles, and where the account is new makes it with its password.
    /// - Parameters:
    ///   - account: somebody who is signed in, or a new account; must have the address of the invitation.
    ///   - password: of a new account; nil for somebody who is signed in.
    /// - Throws: `OneTimeLink.Refusal`, `RegisterStoreError.notFound` where the invitation is gone, `exists` where a new account has an address that is in
    ///   use, `DatabaseError`.
    public func accept(
        _ digest: [UInt8], as account: Account, password: PasswordHash?, _ now: Circumstances
    ) async throws -> Account {
        let cupboard = cupboard
        return try await database.write { connection in
            try connection.lock("account")
            guard let link = try Self.link(digest, connection), let invitation = try Self.invitation(of: link, connection) else {
                throw RegisterStoreError.notFound
            }
            _ = try Self.use(digest, for: .invitation, at: now.time, connection)
            var account = account
            if password == nil {
                guard let kept = try Self.account(where: "id = $1", .text(account.id.text), connection), !kept.isEnded else {
                    throw RegisterStoreError.notFound
                }
                account = kept
            } else if try Self.account(where: "email = $1", .text(invitation.email), connection) != nil {
                throw RegisterStoreError.exists(invitation.email)
            }
            guard account.email.lowercased() == invitation.email else { throw RegisterStoreError.notFound }
            if invitation.isMailed { account.provenEmail = invitation.email }
            let new = invitation.roles.map { Membership(organisation: invitation.organisation, role: $0) }
            account.memberships += new.filter { !account.memberships.contains($0) }
            try AccountRows(connection: connection, cupboard: cupboard).save(account, by: account.id, now)
            if let password { try connection.run("UPDATE account SET password = $1 WHERE id = $2", .text(password.text), .text(account.id.text)) }
            try connection.run("DELETE FROM invitation WHERE id = $1", .text(invitation.id.text))
            return account
        }
    }

    private static let invitationColumns = "id, organisation, email, name, roles, invited_by, sent, mailed"

    private static func invitation(of link: OneTimeLink, _ connection: any Connection) throws -> Invitation? {
        try connection.first(
            "SELECT \(invitationColumns) FROM invitation WHERE id = $1 AND link = $2", .text(link.subject), .bytes(link.digest)
        ).map(invitation)
    }

    private static func invitation(_ row: Row) throws -> Invitation {
        guard let id = Identifier<Invitation>(try row.text(0)), let organisation = Identifier<Organisation>(try row.text(1)),
            let by = Identifier<Account>(try row.text(5))
        else { throw RegisterStoreError.unreadable("invitation") }
        return Invitation(
            id: id, organisation: organisation, email: try row.text(2), name: try row.text(3),
            roles: try row.text(4).split(separator: " ").compactMap { Role(rawValue: String($0)) }, invitedBy: by, sent: Instant(seconds: try row.int(6)),
            isMailed: try row.boolean(7))
    }
}
