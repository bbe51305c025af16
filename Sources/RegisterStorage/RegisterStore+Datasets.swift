import Database
public import Register
import Rulebook
import Text

extension RegisterStore {
    /// What an organisation has recorded of its datasets.
    public struct DatasetOverview: Sendable {
        public let lineage: Lineage
        /// By name.
        public let datasets: [Dataset]
        /// How many dossiers use each.
        public let uses: [Identifier<Dataset>: Int]
    }

    /// The datasets of an organisation.
    /// - Throws: `RegisterStoreError.notFound` for whoever may not read there; `DatabaseError`.
    public func datasets(in organisation: Identifier<Organisation>, for actor: Actor) async throws -> DatasetOverview {
        guard actor.powers(in: organisation, department: nil).contains(.read) else { throw RegisterStoreError.notFound }
        return try await database.read { connection in
            let rows = DatasetRows(connection: connection, organisation: organisation)
            let counts = try connection.rows(
                """
                SELECT u.dataset, count(*) FROM dossier_dataset u JOIN dataset d ON d.id = u.dataset WHERE d.organisation = $1 GROUP BY u.dataset
                """, .text(organisation.text))
            var uses: [Identifier<Dataset>: Int] = [:]
            for row in counts { if let id = Identifier<Dataset>(try row.text(0)) { uses[id] = try row.int(1) } }
            return DatasetOverview(lineage: try rows.lineage(), datasets: try rows.all(), uses: uses)
        }
    }

    /// The dossiers that use a dataset, by id with their names, as far as this person may see them.
    /// - Throws: `DatabaseError`.
    public func users(of dataset: Dataset, for actor: Actor) async throws -> [(id: Identifier<Dossier>, name: String)] {
        try await database.read { connection in
            try DatasetRows(connection: connection, organisation: dataset.organisation).users(of: [dataset.id]).compactMap { id in
                guard let dossier = try DossierRows(connection: connection).load(id), dossier.powers(of: actor).contains(.read) else { return nil }
                return (id, dossier.content.name)
            }
        }
    }

    /// Records a new dataset.
    /// - Throws: `Refusal`, `DatabaseError`.
    public func record(
        _ said: Dataset.Description, in organisation: Identifier<Organisation>, by actor: Actor, _ now: Circumstances
    ) async throws -> Dataset {
        let cupboard = cupboard
        return try await database.write { connection in
            let rows = DatasetRows(connection: connection, organisation: organisation)
            try Self.check(said.dossier, in: organisation, connection)
            let (dataset, deeds) = try Dataset.record(said, in: organisation, lineage: try rows.lineage(), by: actor, now)
            try rows.save(dataset)
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation)
                .append(deeds, dossier: dataset.dossier, by: actor.account, at: now.time, address: now.address)
            return dataset
        }
    }

    /// Does something to a dataset, and looks again at every dossier that uses it or what was made from it.
    /// - Throws: `Refusal`, `RegisterStoreError.notFound`, `DatabaseError`.
    public func act(
        on id: Identifier<Dataset>, in organisation: Identifier<Organisation>, by actor: Actor, _ now: Circumstances,
        _ act: @escaping @Sendable (inout Dataset, Lineage, Circumstances) throws -> [Deed]
    ) async throws {
        guard actor.powers(in: organisation, department: nil).contains(.read) else { throw RegisterStoreError.notFound }
        let cupboard = cupboard
        try await database.write { connection in
            try connection.lock("datasets-\(organisation)")
            let rows = DatasetRows(connection: connection, organisation: organisation)
            guard var dataset = try rows.load(id) else { throw RegisterStoreError.notFound }
            let deeds = try act(&dataset, try rows.lineage(), now)
            guard !deeds.isEmpty else { return }
            try Self.check(dataset.dossier, in: organisation, connection)
            try rows.save(dataset)
            try Self.lookAgain(atUsersOf: [id], in: organisation, connection, cupboard, now)
            try LedgerRows(connection: connection, cupboard: cupboard, organisation: organisation)
                .append(deeds, dossier: dataset.dossier, by: actor.account, at: now.time, address: now.address)
        }
    }

    private static func check(_ dossier: Identifier<Dossier>?, in organisation: Identifier<Organisation>, _ connection: any Connection) throws {
        guard let dossier else { return }
        // Nobody takes the dossier away in the meantime.
        try connection.lock("dossier-\(dossier)")
        guard try DossierRows(connection: connection).load(dossier)?.organisation == organisation else {
            throw Refusal.invalid(
                field: "dossier", message: .init(nl: "dit dossier is er niet in deze organisatie", en: "there is no such dossier in this organisation"))
        }
    }

    /// Revokes the permits of dossiers that use these datasets, or what was made from them, where they are not in order any more.
    static func lookAgain(
        atUsersOf datasets: [Identifier<Dataset>], in organisation: Identifier<Organisation>, except changed: Identifier<Dossier>? = nil,
        _ connection: any Connection, _ cupboard: KeyCupboard, _ now: Circumstances
    ) throws {
        let rows = DatasetRows(connection: connection, organisation: organisation)
        let lineage = try rows.lineage()
        for user in try rows.users(of: datasets + datasets.flatMap { lineage.derived(from: $0).map(\.id) }) where user != changed {
            _ = try lookAgain(at: user, connection, cupboard, now)
        }
    }
}
