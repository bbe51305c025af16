import Database
public import Register

extension RegisterStore {
    /// The dossier of a version whatever it says, for who then asks what of it is public.
    /// - Throws: `DatabaseError`.
    public func publicDossier(ofVersion id: Identifier<DossierVersion>) async throws -> (dossier: Dossier, organisation: Organisation)? {
        try await database.read { connection in
            guard let row = try connection.first("SELECT dossier FROM version WHERE id = $1", .text(id.text)),
                let dossier = try Identifier<Dossier>(try row.text(0)).flatMap({ try DossierRows(connection: connection).load($0) }),
                let organisation = try Self.organisation(dossier.organisation, connection)
            else { return nil }
            return (dossier, organisation)
        }
    }

    /// The versions in force of the dossiers that are for the public register.
    /// - Throws: `DatabaseError`.
    public func publicVersions() async throws -> [(dossier: Dossier, version: Identifier<DossierVersion>, organisation: Organisation)] {
        try await database.read { connection in
            let documents = try connection.rows("SELECT document FROM dossier WHERE is_public = 1 ORDER BY sort_name, id").map { try $0.text(0) }
            return try documents.compactMap { text in
                let dossier = try Document.read(Dossier.self, text, "dossier")
                guard let version = dossier.signed, let organisation = try Self.organisation(dossier.organisation, connection) else { return nil }
                return (dossier, version.id, organisation)
            }
        }
    }

    private static func organisation(_ id: Identifier<Organisation>, _ connection: any Connection) throws -> Organisation? {
        try connection.first("SELECT document FROM organisation WHERE id = $1", .text(id.text)).map {
            try Document.read(Organisation.self, try $0.text(0), "organisation \(id)")
        }
    }
}
