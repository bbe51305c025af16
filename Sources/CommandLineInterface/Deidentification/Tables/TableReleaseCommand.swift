import ArgumentParser
import Deadlines
import Foundation
import Jobs
import Register
import TableRelease
import Text

struct TableReleaseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "release", abstract: say("Geef een tabel vrij volgens een plan.", "Release a table by a plan."),
            discussion: say(
                """
                Onder een vergunning gaat er niets uit voordat elke waarborg is gehaald; wat niet is gemeten, is niet gehaald. Noemt de vergunning of het plan \
                een grens voor herleidbaarheid, koppelbaarheid of deduceerbaarheid en is er geen --control, dan wordt vooraf een tiende van de rijen door \
                loting apart gehouden.

                Naast de tabel komt het plan (UIT.plan.yaml), zodat het te herhalen is: dezelfde invoer en hetzelfde plan geven dezelfde bytes.

                Wat er al staat, wordt alleen met --force vervangen. Uitgangsstatus 1 als de vrijgave is geweigerd; er komt dan niets onder de naam van --out.
                """,
                """
                Under a permit nothing leaves before every safeguard is reached; what is not measured is not reached. Where the permit or the plan names a \
                limit for singling out, linkability or inference and there is no --control, a tenth of the rows is set apart by lot beforehand.

                The plan comes beside the table (OUT.plan.yaml), so that it can be repeated: the same input and plan give the same bytes.

                What is there already is replaced with --force only. Exit status 1 when the release was refused; nothing comes under the name of --out then.
                """))
    }

    @Argument(help: tableHelp)
    var file: String

    @Option(help: help("Wat van een database wordt gelezen, in plaats van een tabel.", "What is read of a database, instead of a table."))
    var query: String?

    @Option(help: help("Het plan (docs/table-plan.md).", "The plan (docs/table-plan.md).", valueName: "file"))
    var plan: String

    @Option(
        help: help(
            "Waar de tabel komt, .csv of .ndjson; - voor de standaarduitvoer.", "Where the table goes, .csv or .ndjson; - for standard output.",
            valueName: "file"))
    var out: String

    @Option(
        help: help("Waar het plan bij de tabel komt; anders UIT.plan.yaml.", "Where the plan with the table goes; otherwise OUT.plan.yaml.", valueName: "file"))
    var planCopy: String?

    @Option(
        help: help(
            "Het geheim voor pseudoniemen: een bestand van minstens 32 bytes.", "The secret for pseudonyms: a file of at least 32 bytes.", valueName: "file"))
    var secret: String?

    @OptionGroup var measuring: MeasuringOptions
    @OptionGroup var job: JobOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let started = Console.current.now()
        try checkPlaces()
        let pass = try job.pass(at: started)
        var plan = try PlanFile(plan)
        plan.plan.take(pass.permit?.safeguards ?? [])
        for name in measuring.items { try ItemColumn.check(name, among: plan.plan.kept) }
        let key = try secret.map { path throws(CommandFailure) in try PseudonymKey.read(path, permit: pass.permit?.id.text) }
        let pages = try TablePages(html: measuring.html, pdf: measuring.pdf, language: shared.language)
        let gate = try job.gate(
            pass, operations: [plan.plan.hasPseudonyms ? .pseudonymise : .anonymise], shared: shared, at: started, random: SystemRandom.bytes)
        let progress = TableProgress()
        defer { progress.done() }
        var run = try TableReleaseRun(
            gate: gate, permit: pass.permit, plan: plan, out: out, planCopy: planCopy ?? (out == "-" ? nil : out + ".plan.yaml"), progress: progress)
        let place = job.place(temporary: NSTemporaryDirectory(), random: SystemRandom.bytes)
        do {
            try await run.make(file, query: query, key: key, measuring: measuring, withAlternatives: pages.areAsked)
            if let fault = run.refusal { throw fault }
            try gate.finish(run.result, run.outputs, report: place, at: Console.current.now())
            run.facts?.outcome = .released
        } catch {
            progress.done()
            let fault = error as? JobFault
            // A refusal at the end was written by the gate itself; everything else ends here.
            if !gateHasEnded(fault, run) { try end(gate, fault, run, place, Console.current.now(), because: error) }
            if let fault {
                run.facts?.outcome = .refused(fault.message)
                if let facts = run.facts { try pages.write(facts.letter) }
                throw CommandFailure(fault)
            }
            throw error
        }
        progress.done()
        guard let facts = run.facts else { return }
        if !facts.doubts.isEmpty {
            let warning = say("LET OP: kijk deze cellen na, de tabel is vrijgegeven:", "WARNING: look at these cells, the table was released:")
            Console.current.complain(([warning] + facts.doubts.map { "  " + say($0.message) }).joined(separator: "\n") + "\n")
        }
        try pages.write(facts.letter)
        if measuring.json { put(String(decoding: facts.json, as: UTF8.self)) } else if out != "-" { put(facts.summary) }
    }

    private func gateHasEnded(_ fault: JobFault?, _ run: TableReleaseRun) -> Bool { fault != nil && run.isMade && run.refusal == nil }

    private func end(
        _ gate: JobGate, _ fault: JobFault?, _ run: TableReleaseRun, _ place: () throws(OutputFault) -> HeldOutput, _ time: Instant, because: any Error
    ) throws {
        do throws(JobFault) { try gate.fail(fault, run.result, run.outputs, report: place, at: time) } catch let second {
            // Both are told: why it ended, and that the report could not be written.
            var failure = because as? CommandFailure ?? fault.map { CommandFailure($0) } ?? CommandFailure(second)
            failure.complaints.append(contentsOf: CommandFailure(second).complaints)
            throw failure
        }
    }

    private func checkPlaces() throws(CommandFailure) {
        if out == "-", measuring.json {
            throw CommandFailure(
                .usage, "out", .init(nl: "--json en --out - gaan niet samen", en: "--json and --out - do not go together"))
        }
        let outputs = [out, planCopy ?? (out == "-" ? nil : out + ".plan.yaml"), measuring.html, measuring.pdf, job.report]
        try OutputPlaces.check(
            outputs: outputs,
            inputs: [file, measuring.control, measuring.population].map { $0.flatMap(OutputPlaces.file) }
                + [plan, secret, job.permit, job.keys, job.revocations, job.log])
        try OutputPlaces.checkFree(outputs, force: measuring.force)
    }
}
