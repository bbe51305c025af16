import Database
public import Register
import Text

extension RegisterStore {
    /// Takes the report of a job as evidence of the dossier of its permit, and keeps the report, both or neither.
    /// - Parameters:
    ///   - dossier: of which it should be; nil for whichever the permit is of.
    ///   - task: a task that the report shows to be done as well; only of a result that was released.
    /// - Returns: the dossier as it was kept.
    /// - Throws: `Refusal`, `RegisterStoreError.notFound` also for whoever may not see the dossier, `DatabaseError`.
    public func attach(
        _ claim: JobClaim, _ file: EvidenceFile, to dossier: Identifier<Dossier>? = nil, task: String? = nil, by actor: Actor, _ now: Circumstances
    ) async throws -> Dossier {
        var id = dossier
        if id == nil {
            id = try await database.read { connection in
                try connection.first("SELECT dossier FROM permit WHERE id = $1", .text(claim.permit.text)).flatMap { Identifier<Dossier>(try $0.text(0)) }
            }
        }
        guard let id else { throw RegisterStoreError.notFound }
        return try await change(id, nil, actor, now) { dossier, now, input in
            var deeds = try dossier.attach(claim, file.evidence, by: actor, now)
            if let task {
                guard claim.outcome == .released else {
                    throw Refusal.invalid(
                        field: "task",
                        message: .init(
                            nl: "een resultaat dat niet is vrijgegeven, laat niet zien dat een taak is gedaan",
                            en: "a result that was not released does not show that a task is done"))
                }
                deeds += try dossier.finish(task, file.evidence, by: actor, now)
            }
            try Self.keep(file, of: dossier, input.connection)
            return ((), deeds)
        }.dossier
    }
}
