import Database
public import Deadlines
public import Register
public import Rulebook

/// A file that was brought in, until somebody decides on it.
public struct ImportFile: Sendable, Hashable {
    public let id: Identifier<ImportFile>
    public let name: String
    public let content: [UInt8]

    public init(id: Identifier<ImportFile>, name: String, content: [UInt8]) { (self.id, self.name, self.content) = (id, name, content) }
}

extension RegisterStore {
    /// How long a file that nobody decides on is kept, in seconds.
    static let importLifetime = 86_400

    /// Keeps a file for a day; older ones go.
    /// - Throws: `DatabaseError`.
    public func save(_ file: ImportFile, in organisation: Identifier<Organisation>, by actor: Actor, at time: Instant) async throws {
        try await database.write { connection in
            try connection.run("DELETE FROM import_file WHERE created < $1", .integer(time.seconds - Self.importLifetime))
            try connection.run(
                "INSERT INTO import_file (id, organisation, account, name, content, created) VALUES ($1, $2, $3, $4, $5, $6)", .text(file.id.text),
                .text(organisation.text), .text(actor.account.text), .text(file.name), .bytes(file.content), .integer(time.seconds))
        }
    }

    /// A file of this person.
    /// - Throws: `RegisterStoreError.notFound`, `DatabaseError`.
    public func importFile(_ id: Identifier<ImportFile>, in organisation: Identifier<Organisation>, by actor: Actor) async throws -> ImportFile {
        try await database.read { connection in
            guard
                let row = try connection.first(
                    "SELECT name, content FROM import_file WHERE id = $1 AND organisation = $2 AND account = $3", .text(id.text),
                    .text(organisation.text), .text(actor.account.text))
            else { throw RegisterStoreError.notFound }
            return ImportFile(id: id, name: try row.text(0), content: try row.bytes(1))
        }
    }

    /// Opens all dossiers of a file and forgets the file, or does nothing at all.
    /// - Throws: `Refusal`, `DatabaseError`.
    public func bringIn(
        _ drafts: [(register: Dossier.Register, department: Identifier<Department>?, content: DossierContent)], from file: Identifier<ImportFile>,
        in organisation: Identifier<Organisation>, by actor: Actor, _ now: Circumstances
    ) async throws -> Int {
        guard actor.memberships(in: organisation).contains(where: { $0.role.powers.contains(.bringIn) }) else { throw Refusal.notAllowed(.bringIn) }
        let cupboard = cupboard
        return try await database.write { connection in
            let rows = DossierRows(connection: connection)
            var number = try rows.nextNumber(in: organisation)
            guard try connection.run("DELETE FROM import_file WHERE id = $1 AND account = $2", .text(file.text), .text(actor.account.text)) == 1 else {
                throw RegisterStoreError.notFound
            }
            let ledger = LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation)
            for draft in drafts {
                let (dossier, deeds) = try Dossier.open(
                    id: Identifier(random: now.random(16)), organisation: organisation, department: draft.department, number: number, register: draft.register,
                    content: draft.content, by: actor, now)
                try rows.save(dossier, over: nil, Standing(dossier, now), at: now.time)
                try ledger.append(deeds, dossier: dossier.id, by: actor.account, at: now.time, address: now.address)
                number += 1
            }
            return drafts.count
        }
    }

    /// The names of the dossiers of an organisation, in lower case: what an import would bring in twice.
    /// - Throws: `DatabaseError`.
    public func names(in organisation: Identifier<Organisation>) async throws -> Set<String> {
        try await database.read { connection in
            Set(
                try connection.rows("SELECT name FROM dossier WHERE organisation = $1 AND status <> 'lapsed'", .text(organisation.text))
                    .map { try $0.text(0).lowercased() })
        }
    }

    /// Every dossier of an organisation that this person may take out, by number, with the verdict as lists show it. That they do stands in the ledger.
    /// - Parameters:
    ///   - most: more dossiers than this do not go out, and then nothing is noted.
    ///   - isNoted: false for whoever asks about the file and gets nothing of it.
    /// - Throws: `Refusal.notAllowed`, `DatabaseError`.
    public func takeOut(
        _ organisation: Identifier<Organisation>, by actor: Actor, most: Int = .max, isNoted: Bool = true, _ now: Circumstances
    ) async throws -> [(dossier: Dossier, verdict: Headline)] {
        let departments = actor.departments(in: organisation, with: .takeOut)
        guard actor.memberships(in: organisation).contains(where: { $0.role.powers.contains(.takeOut) }) else { throw Refusal.notAllowed(.takeOut) }
        let cupboard = cupboard
        let dossiers = try await database.read { connection in
            try connection.rows("SELECT document, headline FROM dossier WHERE organisation = $1 ORDER BY number", .text(organisation.text)).map { row in
                guard let verdict = Headline(rawValue: try row.text(1)) else { throw RegisterStoreError.unreadable("dossier") }
                return (dossier: try Document.read(Dossier.self, try row.text(0), "dossier"), verdict: verdict)
            }
        }
        let visible = dossiers.filter { dossier, _ in departments.map { set in dossier.department.map(set.contains) ?? false } ?? true }
        guard isNoted, visible.count <= most else { return visible }
        try await database.write { connection in
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation).append(
                [Deed("register.taken-out", subject: "/register/organisation/\(organisation)", details: ["dossiers": .plain(String(visible.count))])],
                dossier: nil, by: actor.account, at: now.time, address: now.address)
        }
        return visible
    }

    /// Notes in the ledger that one dossier goes out.
    /// - Parameter format: of the file, in a word.
    /// - Throws: `RegisterStoreError.notFound`, `Refusal.notAllowed`, `DatabaseError`.
    public func takeOut(_ id: Identifier<Dossier>, as format: String, by actor: Actor, _ now: Circumstances) async throws {
        let cupboard = cupboard
        try await database.write { connection in
            let dossier = try Self.visible(id, to: actor, connection)
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: dossier.organisation).append(
                try dossier.takeOut(as: format, by: actor), dossier: id, by: actor.account, at: now.time, address: now.address)
        }
    }
}
