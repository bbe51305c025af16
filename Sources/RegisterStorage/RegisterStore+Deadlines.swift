import Database
public import Deadlines
public import Register

/// Something in a dossier that has a day.
public struct DossierDeadline: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A task that somebody planned: its key.
        case task(String)
        /// The dossier is to be looked at again.
        case review
        /// The last day of a permit: its id.
        case permit(String)
        /// The verdict changes, because a rule starts or ends.
        case change
    }

    public var organisation: Identifier<Organisation>
    public var dossier: Identifier<Dossier>
    /// Of the dossier.
    public var name: String
    public var department: Identifier<Department>?
    public var kind: Kind
    public var day: CivilDate
    /// Whose task it is.
    public var owner: Identifier<Account>?
    /// When the dossier last changed.
    public var changed: Instant

    public init(
        organisation: Identifier<Organisation>, dossier: Identifier<Dossier>, name: String, department: Identifier<Department>?, kind: Kind, day: CivilDate,
        owner: Identifier<Account>? = nil, changed: Instant
    ) {
        (self.organisation, self.dossier, self.name, self.department) = (organisation, dossier, name, department)
        (self.kind, self.day, self.owner, self.changed) = (kind, day, owner, changed)
    }
}

extension RegisterStore {
    /// What has a day, the earliest first: planned tasks that are open, reviews, the ends of permits, and the days on which a
    /// verdict changes of itself.
    /// - Parameters:
    ///   - organisation: nil for all.
    ///   - last: nothing later than this day.
    /// - Throws: `DatabaseError`.
    public func deadlines(in organisation: Identifier<Organisation>? = nil, until last: CivilDate) async throws -> [DossierDeadline] {
        try await database.read { connection in
            let condition = organisation == nil ? "" : " AND organisation = $2"
            let values: [SQLValue] = [.text(last.description)] + (organisation.map { [.text($0.text)] } ?? [])
            // By document: whether a task was finished stands there alone.
            var found: [DossierDeadline] = []
            for row in try connection.rows(
                "SELECT document, changed, next_change FROM dossier WHERE (next_due <= $1 OR review_due <= $1 OR next_change <= $1 OR has_permit = 1)\(condition)",
                values)
            {
                let dossier = try Document.read(Dossier.self, try row.text(0), "dossier")
                let changed = Instant(seconds: try row.int(1))
                func add(_ kind: DossierDeadline.Kind, _ day: CivilDate, _ owner: Identifier<Account>? = nil) {
                    guard day.dayNumber <= last.dayNumber else { return }
                    found.append(
                        DossierDeadline(
                            organisation: dossier.organisation, dossier: dossier.id, name: dossier.content.name, department: dossier.department, kind: kind,
                            day: day, owner: owner, changed: changed))
                }
                guard dossier.current.status != .lapsed else { continue }
                for (key, record) in dossier.tasks where record.done == nil { if let due = record.due { add(.task(key), due, record.owner) } }
                if let day = dossier.reviewDue { add(.review, day) }
                if let day = try row.optionalText(2).flatMap({ try? CivilDate(iso: $0) }) { add(.change, day) }
                for permit in dossier.permits where permit.isActive {
                    add(.permit(permit.id.text), Permit.lastDay(before: Instant(seconds: permit.validUntil)))
                }
            }
            return found.sorted { ($0.day.dayNumber, $0.dossier, "\($0.kind)") < ($1.day.dayNumber, $1.dossier, "\($1.kind)") }
        }
    }

    /// The permits that were revoked from a moment on.
    /// - Throws: `DatabaseError`.
    public func permitsRevoked(
        since time: Instant
    ) async throws -> [(permit: String, dossier: Identifier<Dossier>, organisation: Identifier<Organisation>, name: String)] {
        try await database.read { connection in
            try connection.rows(
                "SELECT p.id, p.dossier, p.organisation, d.name FROM permit p JOIN dossier d ON d.id = p.dossier WHERE p.revoked >= $1",
                .integer(time.seconds)
            ).map { row in
                guard let dossier = Identifier<Dossier>(try row.text(1)), let organisation = Identifier<Organisation>(try row.text(2)) else {
                    throw RegisterStoreError.unreadable("permit")
                }
                return (try row.text(0), dossier, organisation, try row.text(3))
            }
        }
    }

    // MARK: Calendar addresses

    /// Keeps the secret address of somebody's calendar, in place of an earlier one; nil takes it away.
    /// - Throws: `DatabaseError`.
    public func keepCalendar(_ digest: [UInt8]?, of account: Identifier<Account>, at time: Instant) async throws {
        try await database.write { connection in
            try connection.run("DELETE FROM calendar_address WHERE account = $1", .text(account.text))
            guard let digest else { return }
            try connection.run(
                "INSERT INTO calendar_address (digest, account, created) VALUES ($1, $2, $3)", .bytes(digest), .text(account.text), .integer(time.seconds))
        }
    }

    /// Whose calendar is at this address.
    /// - Throws: `DatabaseError`.
    public func account(ofCalendar digest: [UInt8]) async throws -> Account? {
        try await database.read { connection in
            guard let row = try connection.first("SELECT account FROM calendar_address WHERE digest = $1", .bytes(digest)) else { return nil }
            return try Self.account(where: "id = $1", .text(try row.text(0)), connection)
        }
    }

    /// Since when somebody has a calendar address; nil without one.
    /// - Throws: `DatabaseError`.
    public func calendar(of account: Identifier<Account>) async throws -> Instant? {
        try await database.read { connection in
            try connection.first("SELECT created FROM calendar_address WHERE account = $1", .text(account.text)).map { Instant(seconds: try $0.int(0)) }
        }
    }
}
