import Crypto
import Database
public import Register
import Text

/// A file that shows that something was done.
public struct EvidenceFile: Sendable, Hashable {
    public let name: String
    public let content: [UInt8]

    public init(name: String, content: [UInt8]) { (self.name, self.content) = (name, content) }

    /// SHA-256 in hexadecimal.
    public var digest: String {
        HexText.encode(SHA256.hash(data: content))
    }

    /// As a task records it.
    public var evidence: Evidence.Kind { .file(name: name, digest: digest, size: content.count) }
}

extension RegisterStore {
    /// Says that a task is done and keeps the file that shows it, both or neither.
    /// - Throws: as `act(on:revision:by:_:_:)`.
    @discardableResult
    public func finish(
        _ task: String, with file: EvidenceFile, on id: Identifier<Dossier>, revision: Int? = nil, by actor: Actor, _ now: Circumstances
    ) async throws -> Dossier {
        try await change(id, revision, actor, now) { dossier, now, input in
            let deeds = try dossier.finish(task, file.evidence, by: actor, now)
            try Self.keep(file, of: dossier, input.connection)
            return ((), deeds)
        }.dossier
    }

    static func keep(_ file: EvidenceFile, of dossier: Dossier, _ connection: any Connection) throws {
        try lockEvidence(of: dossier.organisation, connection)
        try connection.run(
            "INSERT INTO evidence_file (organisation, digest, content) VALUES ($1, $2, $3) ON CONFLICT (organisation, digest) DO NOTHING",
            .text(dossier.organisation.text), .text(file.digest), .bytes(file.content))
    }

    /// A file that a task or a job of this dossier records as evidence.
    /// - Throws: `RegisterStoreError.notFound`, `DatabaseError`.
    public func evidence(_ digest: String, of dossier: Dossier) async throws -> EvidenceFile {
        let kinds = dossier.tasks.values.flatMap(\.evidence).map(\.kind) + dossier.jobs.map(\.file)
        let names = kinds.compactMap { kind in
            if case .file(let name, digest, _) = kind { name } else { nil }
        }
        guard let name = names.first else { throw RegisterStoreError.notFound }
        return try await database.read { connection in
            guard
                let row = try connection.first(
                    "SELECT content FROM evidence_file WHERE organisation = $1 AND digest = $2", .text(dossier.organisation.text), .text(digest))
            else { throw RegisterStoreError.notFound }
            return EvidenceFile(name: name, content: try row.bytes(0))
        }
    }
}
