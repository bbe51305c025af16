public import Deadlines
public import Register
public import Text

/// What stands between an engine and the world: what it is about to do must be inside its permit before it starts, what it meets while it
/// runs, and what it reached before anything of it leaves.
///
/// An engine makes a gate, tells `watch` what it meets, writes to a `HeldOutput`, and ends with `finish` or `fail`.
public final class JobGate: Sendable {
    /// Of this run of the job, made by chance.
    public let id: Identifier<JobRecord>
    /// To be told of the sensitive data that the content holds.
    public let watch: CategoryWatch
    private let pass: JobPass
    private let declaration: JobDeclaration
    private let program: String
    private let started: Instant
    private let log: JobLog?
    private let trace: JobTrace?

    /// Lets a job begin, and puts its start into the log.
    /// - Parameters:
    ///   - thresholds: of a plan, if they are stricter.
    ///   - names: what the options of people and sensitive data are called, by their English names.
    ///   - program: its name and version.
    ///   - log: where start and end go; nil where they go nowhere.
    ///   - random: as many random bytes as asked for.
    /// - Throws: `JobFault` where the permit does not cover what was declared, or the log cannot be written.
    public convenience init(
        under pass: PermittedPass, _ declaration: JobDeclaration, thresholds: CategoryThresholds = .standard, names: [String: Bilingual] = [:],
        program: String, log: JobLog?, at started: Instant, random: (Int) -> [UInt8]
    ) throws(JobFault) {
        try self.init(
            .permitted(pass), declaration, thresholds: thresholds, names: names, program: program, log: log, at: started, random: random)
    }

    /// The same on a terminal, where a job may run without a permit. Its start and end are then in no log: there is no processing activity.
    public init(
        _ pass: JobPass, _ declaration: JobDeclaration, thresholds: CategoryThresholds = .standard, names: [String: Bilingual] = [:],
        program: String, log: JobLog?, at started: Instant, random: (Int) -> [UInt8]
    ) throws(JobFault) {
        if let permit = pass.permit { try declaration.check(under: permit) { names[$0] ?? Bilingual($0) } }
        let number = random(16)
        id = Identifier(random: number)
        watch = CategoryWatch(pass.permit, thresholds, names: names)
        (self.pass, self.declaration, self.program, self.started) = (pass, declaration, program, started)
        if case .permitted(let permitted) = pass, let log {
            let trace = JobTrace(
                trace: number, whole: random(8), first: random(8), program: program, job: id, pass: permitted, declaration: declaration, started: started)
            try log.add(trace.start())
            (self.log, self.trace) = (log, trace)
        } else {
            (self.log, trace) = (nil, nil)
        }
    }

    /// Ends a job that has a result: looks whether all of it may leave, writes the report, and lets it out; or throws it away and says why
    /// in the report.
    /// - Parameters:
    ///   - outputs: everything that it wrote. After a refusal nothing of them is left.
    ///   - left: what went out already, before `outputs`; nothing under a permit.
    ///   - report: makes the place where the report goes; asked again when it must be written anew.
    /// - Returns: the report of a result that went out.
    /// - Throws: `JobFault`, with the reason for which nothing went out.
    @discardableResult
    public func finish(
        _ result: JobResult, _ outputs: [HeldOutput], left: [JobOutput] = [], report place: () throws(OutputFault) -> HeldOutput, at ended: Instant
    ) throws(JobFault) -> JobReport {
        var report = self.report(result, at: ended)
        do throws(JobFault) {
            guard pass.permit == nil || left.isEmpty else {
                throw .incomplete(Bilingual(nl: "er ging al iets uit voordat het mocht", en: "something went out before it might"))
            }
            try check(report, of: result, outputs)
            report.outcome = .released
            report.outputs = left + outputs.map { JobOutput(digest: $0.digest, bytes: $0.count) }
            // The evidence first: nothing is out without it.
            try write(report, place)
            try release(outputs)
        } catch {
            if case .output = error { report.outcome = .stopped } else { report.outcome = .refused }
            try refuse(&report, error, outputs, left, place)
            throw error
        }
        try end(report)
        return report
    }

    /// Ends a job that was stopped or broke off: throws everything away and says why in the report.
    /// - Throws: `JobFault` when the report or the log cannot be written; what was held is gone all the same.
    @discardableResult
    public func fail(
        _ fault: JobFault?, _ result: JobResult = JobResult(), _ outputs: [HeldOutput], left: [JobOutput] = [],
        report place: () throws(OutputFault) -> HeldOutput, at ended: Instant
    ) throws(JobFault) -> JobReport {
        var report = self.report(result, at: ended)
        report.outcome = .stopped
        try refuse(&report, watch.stop.map(JobFault.category) ?? fault, outputs, left, place)
        return report
    }

    private func refuse(
        _ report: inout JobReport, _ fault: JobFault?, _ outputs: [HeldOutput], _ left: [JobOutput], _ place: () throws(OutputFault) -> HeldOutput
    ) throws(JobFault) {
        for output in outputs { output.discard() }
        report.outputs = pass.permit == nil ? left : []
        if report.outputs.isEmpty { report.result.recordsOut = 0 }
        report.halt = fault?.halt ?? .failed
        if case .category(let stop)? = fault {
            report.outcome = .stopped
            report.stop = JobReport.Stop(category: stop.category, line: stop.place.line, column: stop.place.column)
        }
        // That it ended goes into the log also where the report cannot be written.
        let log = Result { () throws(JobFault) in try end(report) }
        try write(report, place)
        try log.get()
    }

    private func check(_ report: JobReport, of result: JobResult, _ outputs: [HeldOutput]) throws(JobFault) {
        guard report.result.counts.count == result.counts.count, report.result.measured.count == result.measured.count else {
            throw .report(
                Bilingual(
                    nl: "een telling heet anders dan met kleine letters, cijfers en streepjes",
                    en: "a count has a name of more than small letters, digits and hyphens"))
        }
        if let stop = watch.stop { throw .category(stop) }
        if let permit = pass.permit, report.ended >= permit.validUntil { throw .ended(.expired(permit.validUntil)) }
        guard report.result.written == outputs.map(\.count) else {
            let (said, held) = (report.result.written.reduce(0, +), outputs.map(\.count).reduce(0, +))
            throw .incomplete(
                Bilingual(nl: "er zouden \(said) bytes zijn en er zijn er \(held)", en: "there should be \(said) bytes and there are \(held)"))
        }
        guard report.result.report.isEmpty || JSONReader.read(report.result.report)?.members != nil else {
            throw .report(Bilingual(nl: "het eigen verslag van de bewerking is geen JSON-object", en: "the engine's own report is no JSON object"))
        }
        let failed = report.safeguards.filter { $0.status != .met }
        if !failed.isEmpty, let permit = pass.permit { throw .safeguards(failed, mend: Self.mend(permit, failed, result), reasons: result.reasons) }
    }

    /// Whether it cannot be a piece of the input by accident.
    private static func isName(_ text: String) -> Bool {
        (1...60).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }

    /// What the engine says of each, and that the plan can be stricter where it says nothing.
    private static func mend(_ permit: Permit, _ failed: [SafeguardResult], _ result: JobResult) -> Bilingual {
        var parts: [Bilingual] = []
        for safeguard in failed {
            let part =
                result.mends[safeguard.safeguard.name]
                ?? Bilingual(nl: "maak het plan strenger en doe het opnieuw", en: "make the plan stricter and run it again")
            if !parts.contains(part) { parts.append(part) }
        }
        return Bilingual(
            nl: parts.map(\.nl).joined(separator: "; ")
                + "; wie vindt dat minder genoeg is, vraagt in het dossier \(permit.dossier) (versie \(permit.subject)) een vergunning met andere waarborgen",
            en: parts.map(\.en).joined(separator: "; ")
                + "; who holds that less is enough asks for a permit with other safeguards in the dossier \(permit.dossier) (version \(permit.subject))")
    }

    private func report(_ result: JobResult, at ended: Instant) -> JobReport {
        var permission: JobReport.Permission?
        if case .permitted(let pass) = pass {
            permission = JobReport.Permission(permit: pass.permit.id, version: pass.permit.subject, token: pass.token)
        }
        var result = result
        result.counts = result.counts.filter { Self.isName($0.key) }
        result.measured = result.measured.filter { Self.isName($0.key) }
        return JobReport(
            id: id, program: program, started: started, ended: max(started, ended), outcome: .stopped, halt: nil, stop: nil, permission: permission,
            declaration: declaration, result: result, categories: watch.counts,
            safeguards: SafeguardCheck.results(pass.permit?.safeguards ?? [], measured: result.measured), outputs: [])
    }

    private func write(_ report: JobReport, _ place: () throws(OutputFault) -> HeldOutput) throws(JobFault) {
        do throws(OutputFault) {
            let file = try place()
            try file.write(report.json)
            try file.release()
        } catch { throw .output(error) }
    }

    private func release(_ outputs: [HeldOutput]) throws(JobFault) {
        do throws(OutputFault) { try HeldOutput.release(outputs) } catch { throw .output(error) }
    }

    private func end(_ report: JobReport) throws(JobFault) {
        if let log, let trace { try log.add(trace.end(report)) }
    }
}
