import Hummingbird
import Jobs
import Register
import RegisterStorage
import Text

extension Site {
    /// Reports of jobs, from the programs that ran them.
    func addJobs(to routes: inout RouteTable) {
        routes.on(.post, "/api/v1/jobs") { request, _ in
            let caller = try await caller(request, for: .attachJob)
            for parameter in (request.uri.query ?? "").split(separator: "&").map({ String($0.prefix { $0 != "=" }) })
            where !["dossier", "task"].contains(parameter) {
                throw Failure.unknownParameter("jobs", parameter, ["dossier", "task"])
            }
            var limits = limits
            limits.body = JobReport.longest
            let report: JobReport
            let bytes = try await request.bytes(limits)
            do throws(JobFault) { report = try JobReport.read(bytes) } catch { throw Failure.wrongReport(error.message) }
            guard let claim = report.claim else {
                throw Failure.wrongReport(
                    .init(
                        nl: "deze werkgang liep zonder vergunning en is dus geen bewijs", en: "this job ran without a permit, and so it is no evidence"))
            }
            var asked: Identifier<Dossier>?
            if let text = request.query["dossier"] {
                guard let id = Identifier<Dossier>(text) else { throw Failure.notFound }
                asked = id
            }
            let dossier: Dossier
            let file = EvidenceFile(name: JobReport.fileName(report.id), content: bytes)
            do {
                dossier = try await register.attach(claim, file, to: asked, task: request.query["task"], by: caller.actor, circumstances)
            } catch RegisterStoreError.notFound { throw Failure.notFound } catch Refusal.invalid(_, let message) { throw Failure.wrongReport(message) }
            guard let job = dossier.jobs.first(where: { $0.id == report.id }) else { throw Failure.notFound }
            return Reply.json(Self.answer(job, dossier, address: settings.address), status: .created)
        }
    }

    private static func answer(_ job: JobRecord, _ dossier: Dossier, address: String) -> [UInt8] {
        var json = JSONWriter(capacity: 1_024)
        json.beginObject()
        json.field("job", job.id.text)
        json.field("dossier", dossier.id.text)
        json.field("version", "\(address)/register/version/\(job.version)")
        json.field("outcome", job.outcome.rawValue)
        if case .file(_, let digest, _) = job.file { json.field("sha256", digest) }
        json.array("safeguards", job.safeguards) { json, result in
            json.beginObject()
            json.field("required", result.safeguard.text)
            json.field("status", result.status.rawValue)
            json.field("says", result.message)
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }
}

extension Failure {
    fileprivate static func wrongReport(_ message: Bilingual) -> Failure {
        Failure(
            status: .unprocessableContent, code: "job-report",
            title: .init(nl: "Dit verslag nemen we niet aan", en: "We do not take this report"), detail: message.sentence)
    }
}
