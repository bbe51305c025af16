import Database
public import Register
import Text

extension RegisterStore {
    /// Deletes a draft that was never submitted, with its words, plans and evidence. What was done to it stays in the ledger.
    /// - Parameter revision: the revision that the person saw.
    /// - Throws: `Refusal`, `RegisterStoreError.notFound`, `DatabaseError`.
    public func delete(_ id: Identifier<Dossier>, revision: Int?, by actor: Actor, _ now: Circumstances) async throws {
        let cupboard = cupboard
        try await database.write { connection in
            try connection.lock("dossier-\(id)")
            let dossier = try Self.visible(id, to: actor, connection)
            if let revision, revision != dossier.revision { throw Refusal.stale }
            let deeds = try dossier.delete(datasets: try Self.datasets(under: dossier, connection).map(\.name), by: actor)
            let logged = try connection.first(
                "SELECT 1 FROM logged_version l JOIN version v ON v.id = l.version WHERE v.dossier = $1", .text(id.text))
            guard logged == nil else {
                throw Refusal.invalid(
                    field: "delete",
                    message: .init(
                        nl: "het verwerkingenlogboek verwijst naar dit dossier; laat het vervallen als het niet meer nodig is",
                        en: "the processing log points to this dossier; let it lapse when it is not needed any more"))
            }
            try DossierRows(connection: connection).delete(dossier)
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: dossier.organisation)
                .append(deeds, dossier: id, by: actor.account, at: now.time, address: now.address)
        }
    }

    /// What was collected or made under a dossier, by name.
    /// - Throws: `DatabaseError`.
    public func datasets(under dossier: Dossier) async throws -> [Dataset] {
        try await database.read { connection in try Self.datasets(under: dossier, connection) }
    }

    private static func datasets(under dossier: Dossier, _ connection: any Connection) throws -> [Dataset] {
        let rows = DatasetRows(connection: connection, organisation: dossier.organisation)
        return try rows.held(under: dossier.id).compactMap(rows.load).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// Whoever adds evidence and whoever takes it away wait for each other: the same file may show something of two dossiers.
    static func lockEvidence(of organisation: Identifier<Organisation>, _ connection: any Connection) throws {
        try connection.lock("evidence-\(organisation)")
    }
}

extension DossierRows {
    /// Takes a dossier out, and the files that no other dossier of the organisation records as evidence.
    func delete(_ dossier: Dossier) throws {
        try RegisterStore.lockEvidence(of: dossier.organisation, connection)
        _ = try nextTick(in: dossier.organisation)
        try connection.run("DELETE FROM version WHERE dossier = $1", .text(dossier.id.text))
        // Words, plans, readings and datasets go with it.
        try connection.run("DELETE FROM dossier WHERE id = $1", .text(dossier.id.text))
        for digest in dossier.evidenceDigests {
            let other = try connection.first(
                "SELECT 1 FROM dossier WHERE organisation = $1 AND document LIKE $2 LIMIT 1", .text(dossier.organisation.text), .text("%\(digest)%"))
            guard other == nil else { continue }
            try connection.run(
                "DELETE FROM evidence_file WHERE organisation = $1 AND digest = $2", .text(dossier.organisation.text), .text(digest))
        }
    }
}

extension Dossier {
    /// Of the files that its tasks record.
    fileprivate var evidenceDigests: Set<String> {
        Set(tasks.values.flatMap(\.evidence).compactMap { if case .file(_, let digest, _) = $0.kind { digest } else { nil } })
    }
}
