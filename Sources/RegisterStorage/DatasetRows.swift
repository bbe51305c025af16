import Database
import Foundation
import Register
import Rulebook
import Text

/// The datasets of an organisation in the database.
struct DatasetRows {
    let connection: any Connection
    let organisation: Identifier<Organisation>

    func all() throws -> [Dataset] {
        try connection.rows("SELECT document FROM dataset WHERE organisation = $1 ORDER BY name, id", .text(organisation.text)).map { row in
            try Document.read(Dataset.self, try row.text(0), "dataset")
        }
    }

    func save(_ dataset: Dataset) throws {
        try connection.run(
            """
            INSERT INTO dataset (id, organisation, dossier, name, document) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET dossier = excluded.dossier, name = excluded.name, document = excluded.document
            """, .text(dataset.id.text), .text(dataset.organisation.text), .optional(dataset.dossier?.text), .text(dataset.name),
            .text(try Document.text(dataset)))
    }

    func load(_ id: Identifier<Dataset>) throws -> Dataset? {
        try connection.first("SELECT document FROM dataset WHERE id = $1 AND organisation = $2", .text(id.text), .text(organisation.text)).map { row in
            try Document.read(Dataset.self, try row.text(0), "dataset \(id)")
        }
    }

    /// The datasets that were collected or made under a dossier.
    func held(under dossier: Identifier<Dossier>) throws -> [Identifier<Dataset>] {
        try connection.rows("SELECT id FROM dataset WHERE dossier = $1 ORDER BY id", .text(dossier.text)).compactMap { Identifier(try $0.text(0)) }
    }

    /// Where all datasets came from, with the dossiers under which nothing may be had.
    func lineage() throws -> Lineage {
        let datasets = try all()
        var groundless: [Identifier<Dossier>: Bilingual] = [:]
        for dossier in Set(datasets.compactMap(\.dossier)) {
            guard let row = try connection.first("SELECT status, headline, name FROM dossier WHERE id = $1", .text(dossier.text)) else {
                groundless[dossier] = .init(nl: "het dossier eronder is er niet meer", en: "the dossier under it is gone")
                continue
            }
            groundless[dossier] = Self.fault(status: try row.text(0), headline: try row.text(1), name: try row.text(2))
        }
        return Lineage(datasets, groundless: groundless)
    }

    /// Why nothing may be had under a dossier; nil where something may.
    static func fault(status: String, headline: String, name: String) -> Bilingual? {
        if status == DossierVersion.Status.lapsed.rawValue {
            return .init(nl: "het dossier “\(name)” eronder is vervallen", en: "the dossier “\(name)” under it has lapsed")
        }
        if [Headline.prohibited, .dutyBreached].contains(Headline(rawValue: headline)) {
            return .init(nl: "volgens het dossier “\(name)” mag het niet", en: "according to the dossier “\(name)” it is not allowed")
        }
        return nil
    }

    /// The datasets of a dossier that are not in order, each with the reason along the chain.
    func tainted(usedBy dossier: Dossier) throws -> [(dataset: Identifier<Dataset>, reason: Bilingual)] {
        guard !dossier.content.datasets.isEmpty else { return [] }
        let lineage = try lineage()
        return dossier.content.datasets.compactMap { id in lineage.taint(of: id).map { (id, $0.message) } }
    }

    /// The dossiers that use one of these datasets.
    func users(of datasets: some Sequence<Identifier<Dataset>>) throws -> [Identifier<Dossier>] {
        try Set(
            datasets.flatMap { dataset in
                try connection.rows("SELECT dossier FROM dossier_dataset WHERE dataset = $1", .text(dataset.text)).compactMap {
                    Identifier<Dossier>(try $0.text(0))
                }
            }
        ).sorted()
    }
}
