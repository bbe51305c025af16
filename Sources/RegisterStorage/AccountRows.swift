import Access
import Database
import Deadlines
import Register
import Text

/// Accounts in the database, with their roles. To be used under the lock `account`.
struct AccountRows {
    let connection: any Connection
    let cupboard: KeyCupboard

    /// Keeps an account; what it means for organisations goes into their ledgers.
    func save(_ account: Account, by actor: Identifier<Account>?, _ now: Circumstances, mayLeaveNoAdministrator: Bool = false) throws {
        let before = try RegisterStore.account(where: "id = $1", .text(account.id.text), connection)
        // An ended account leaves its address to whoever comes after.
        let email = account.isEnded ? "ended \(account.id)" : account.email.isEmpty ? "none \(account.id)" : account.email.lowercased()
        if try connection.first("SELECT 1 FROM account WHERE email = $1 AND id <> $2", .text(email), .text(account.id.text)) != nil {
            throw RegisterStoreError.exists(email)
        }
        try connection.run(
            """
            INSERT INTO account (id, email, document, recovery) VALUES ($1, $2, $3, '')
            ON CONFLICT (id) DO UPDATE SET email = excluded.email, document = excluded.document
            """, .text(account.id.text), .text(email), .text(try Document.text(account)))
        let (old, new) = (Set(before?.memberships ?? []), Set(account.isEnded ? [] : account.memberships))
        if old != new || account.isEnded {
            try connection.run("DELETE FROM membership WHERE account = $1", .text(account.id.text))
            for membership in new {
                try connection.run(
                    "INSERT INTO membership (account, organisation, role, department, source) VALUES ($1, $2, $3, $4, $5)", .text(account.id.text),
                    .text(membership.organisation.text), .text(membership.role.rawValue), .text(membership.department?.text ?? ""),
                    .text(membership.source.rawValue))
            }
        }
        for organisation in Set((old.union(new)).map(\.organisation)).sorted() {
            try note(
                organisation, account, mayLeaveNoAdministrator, old.filter { $0.organisation == organisation }, new.filter { $0.organisation == organisation },
                actor, now)
        }
        if account.isEnded {
            for table in ["session", "passkey", "api_token", "account_link", "calendar_address"] {
                try connection.run("DELETE FROM \(table) WHERE account = $1", .text(account.id.text))
            }
            try connection.run(
                "UPDATE account SET password = NULL, one_time_secret = NULL, one_time_step = NULL, recovery = '' WHERE id = $1", .text(account.id.text))
        }
    }

    /// What changed in one organisation.
    private func note(
        _ organisation: Identifier<Organisation>, _ account: Account, _ mayLeaveNoAdministrator: Bool, _ old: Set<Membership>, _ new: Set<Membership>,
        _ actor: Identifier<Account>?,
        _ now: Circumstances
    ) throws {
        func administers(_ set: Set<Membership>) -> Bool { set.contains { $0.role == .administrator && $0.department == nil } }
        if administers(old), !administers(new), !mayLeaveNoAdministrator {
            let others = try connection.first(
                "SELECT 1 FROM membership WHERE organisation = $1 AND role = $2 AND department = '' AND account <> $3 LIMIT 1", .text(organisation.text),
                .text(Role.administrator.rawValue), .text(account.id.text))
            if others == nil {
                throw Refusal.invalid(
                    field: "role",
                    message: .init(
                        nl: "dit is de laatste beheerder van de organisatie; maak eerst iemand anders beheerder",
                        en: "this is the last administrator of the organisation; make somebody else administrator first"))
            }
        }
        if new.isEmpty, !old.isEmpty {
            try connection.run(
                """
                INSERT INTO former_member (account, organisation, ended) VALUES ($1, $2, $3)
                ON CONFLICT (organisation, account) DO UPDATE SET ended = excluded.ended
                """, .text(account.id.text), .text(organisation.text), .integer(now.time.seconds))
        } else if old.isEmpty {
            try connection.run("DELETE FROM former_member WHERE account = $1 AND organisation = $2", .text(account.id.text), .text(organisation.text))
        }
        func words(_ set: Set<Membership>) -> String {
            set.map { $0.role.rawValue + ($0.department.map { " \($0)" } ?? "") + ($0.source == .group ? " (group)" : "") }.sorted().joined(separator: ", ")
        }
        guard words(old) != words(new) else { return }
        try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
            [
                Deed(
                    "roles.changed", subject: "/register/account/\(account.id)",
                    details: ["before": .plain(words(old)), "after": .plain(words(new))])
            ], dossier: nil, by: actor, at: now.time, address: now.address)
    }
}
