import Crypto
import Deadlines
import Text

extension Dossier {
    /// The most seconds that the clock of another machine may run ahead.
    static let clockTolerance = 300

    /// Oldest first.
    public var jobs: [JobRecord] { jobRecords ?? [] }

    /// Takes the report of a job as evidence: under which permit of this dossier it ran, and what it reached. Nothing that the report says
    /// of itself counts where the register can work it out.
    /// - Parameter file: the report as a file.
    /// - Throws: `Refusal` for a report that is not of this dossier, that tells of what its permit does not allow, or that was released
    ///   without reaching what the permit asks.
    public mutating func attach(_ claim: JobClaim, _ file: Evidence.Kind, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.prove, of: actor)
        guard case .file(_, let digest, _) = file else { throw Self.wrongReport("geen bestand", "no file") }
        guard let record = permits.first(where: { $0.id == claim.permit }) else {
            throw Self.wrongReport("de vergunning van het verslag is niet van dit dossier", "the permit of the report is not of this dossier")
        }
        guard HexText.encode(SHA256.hash(data: Array(record.token.utf8))) == claim.token, let permit = Self.permit(in: record.token) else {
            throw Self.wrongReport(
                "het verslag noemt een andere tekst van deze vergunning dan is afgegeven",
                "the report names another text of this permit than was given")
        }
        guard !jobs.contains(where: { $0.id == claim.id || $0.file.digest == digest }) else {
            throw Self.wrongReport("dit verslag ligt al bij het dossier", "this report is with the dossier already")
        }
        try Self.check(claim, permit, record, now)
        let results = SafeguardCheck.results(permit.safeguards, measured: claim.measured)
        if claim.outcome == .released, let failed = results.first(where: { $0.status != .met }) {
            throw Self.wrongReport(
                "het is vrijgegeven zonder een vereiste waarborg te halen: \(failed.message.nl)",
                "it was released without reaching a required safeguard: \(failed.message.en)")
        }
        let job = JobRecord(
            id: claim.id, permit: permit.id, version: permit.version, operations: claim.use.operations, outcome: claim.outcome, halt: claim.halt,
            safeguards: results, started: claim.started.seconds, ended: claim.ended.seconds, output: claim.outcome == .released ? claim.output : nil,
            file: file, stamp: Stamp(by: actor.account, at: now.time))
        jobRecords = jobs + [job]
        revision += 1
        return [
            deed(
                "job.attached",
                details: [
                    "job": .plain(job.id.text), "permit": .plain(permit.id.text), "outcome": .plain(job.outcome.rawValue),
                    "why": .plain(job.halt?.rawValue ?? ""), "file": .plain(digest),
                    "safeguards": .plain(results.map { "\($0.safeguard.text) \($0.status.rawValue)" }.joined(separator: ", ")),
                ])
        ]
    }

    /// What the permit of a job allowed at the time.
    private static func check(_ claim: JobClaim, _ permit: Permit, _ record: PermitRecord, _ now: Circumstances) throws(Refusal) {
        guard claim.started <= claim.ended, claim.ended.seconds <= now.time.seconds + clockTolerance else {
            throw wrongReport("begin en einde van de werkgang kloppen niet", "start and end of the job do not fit")
        }
        guard claim.started.seconds >= permit.validFrom.seconds - clockTolerance, claim.started < permit.validUntil else {
            throw wrongReport("de werkgang begon toen de vergunning niet gold", "the job started when the permit did not hold")
        }
        if let revoked = record.revoked, claim.started.seconds > revoked.seconds + RevocationList.lifetime {
            throw wrongReport("de werkgang begon toen de vergunning al was ingetrokken", "the job started when the permit had been revoked")
        }
        guard claim.outcome == .released else { return }
        guard !claim.use.operations.isEmpty, let output = claim.output, HexText.decode(output)?.count == SHA256.byteCount else {
            throw wrongReport("een bewerking of het kenmerk van wat eruit kwam ontbreekt", "an operation or the digest of what came out is missing")
        }
        do throws(PermitFault) {
            try permit.check(claim.use)
            try permit.check(PermitUse(data: claim.met))
        } catch { throw wrongReport(error.message.nl, error.message.en) }
    }

    /// The claims of a token that the dossier itself keeps: it was signed here.
    private static func permit(in token: String) -> Permit? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = Base64URL.decode(String(parts[1])) else { return nil }
        return JSONReader.read(bytes).flatMap(PermitToken.permit)
    }

    private static func wrongReport(_ nl: String, _ en: String) -> Refusal {
        .invalid(
            field: "report",
            message: Bilingual(nl: "dit verslag kan niet bij het dossier: \(nl)", en: "this report cannot go with the dossier: \(en)"))
    }
}
