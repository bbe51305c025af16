import Database
import Foundation
import Register
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
            INSERT INTO dataset (id, organisation, name, document) VALUES ($1, $2, $3, $4)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, document = excluded.document
            """, .text(dataset.id.text), .text(dataset.organisation.text), .text(dataset.name), .text(try Document.text(dataset)))
    }

    /// The datasets of a dossier that are not in order, each with the reason along the chain.
    func tainted(usedBy dossier: Dossier) throws -> [(dataset: Identifier<Dataset>, reason: Bilingual)] {
        guard !dossier.content.datasets.isEmpty else { return [] }
        let lineage = Lineage(try all())
        return dossier.content.datasets.compactMap { id in lineage.taint(of: id).map { (id, $0.message) } }
    }
}
