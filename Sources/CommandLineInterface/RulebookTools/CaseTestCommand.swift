import ArgumentParser
import Casework
import Rulebook
import Text

struct CaseTestCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "test",
            abstract: say("Toets de besliste zaken en de controles.", "Test the decided cases and the checks."),
            discussion: say(
                "Uitgangsstatus 1 als een controle niet slaagt, een zaak fouten bevat, of het regelboek toestaat wat een autoriteit verbood.",
                "Exit status 1 when a check fails, a case has mistakes, or the rulebook permits what an authority prohibited."))
    }

    @Argument(help: help("Ids van zaken; alle als u niets geeft.", "Ids of cases; all when left out."))
    var ids: [String] = []

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("Ook bij zaken die kloppen tonen wat anders uitkomt.", "Show what comes out differently in cases that agree as well."))
    var verbose = false

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    private struct Outcome: Sendable {
        var decided: [CaseResult] = []
        var contested: [CaseResult] = []
        /// The checks that fail, with what does not come out.
        var failures: [(check: CheckCase, problems: [String])] = []
        var checks = 0

        var agreeing: Int { decided.count { $0.agrees } }
        var dangerous: Int { decided.count { $0.isDangerous } }
    }

    func run() async throws {
        let engine = try shared.loadEngine()
        let (library, diagnostics) = try CaseLibrary.read(shared.folder, rulebook: engine.rulebook)
        shared.complain(diagnostics)
        try checkIDs(library)
        let outcome = await test(library, engine)
        if json { put(json(outcome)) } else { write(outcome) }
        if !outcome.failures.isEmpty || outcome.dangerous > 0 || diagnostics.contains(where: { $0.severity == .error }) {
            throw ExitCode(ExitStatus.checkFailed.rawValue)
        }
    }

    private func checkIDs(_ library: CaseLibrary) throws(CommandFailure) {
        let known = library.decided.map(\.id) + library.contested.map(\.id) + library.checks.map(\.id)
        for id in ids where !known.contains(id) {
            throw CommandFailure(
                .badInput, "unknown-case", .init(nl: "er is geen zaak “\(id)”", en: "there is no case “\(id)”"),
                hint: suggestion(for: id, among: known).map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") })
        }
    }

    /// Tests all wanted cases, in parallel; the order of the results is that of the library.
    private func test(_ library: CaseLibrary, _ engine: Engine) async -> Outcome {
        let wanted = { (id: String) in ids.isEmpty || ids.contains(id) }
        let tester = CaseTest(engine)
        let progress = Progress(isShown: Console.current.showsProgress && !json)
        let checks = library.checks.filter { wanted($0.id) }
        var outcome = Outcome(checks: checks.count)
        outcome.decided = await inParallel(library.decided.filter { wanted($0.id) }, progress.named(say("zaken", "cases"))) { tester.run($0) }
        outcome.contested = await inParallel(library.contested.filter { wanted($0.id) }, progress.named(say("omstreden", "contested"))) {
            tester.run($0)
        }
        let problems = await inParallel(checks, progress.named(say("controles", "checks"))) { $0.failures(engine) }
        outcome.failures = zip(checks, problems).filter { !$0.1.isEmpty }.map { ($0.0, $0.1) }
        progress.clear()
        return outcome
    }

    private func write(_ outcome: Outcome) {
        for result in outcome.decided {
            let mark = result.isDangerous ? say("GEVAAR", "DANGER") : result.agrees ? "ok" : say("mis", "miss")
            let breaches = result.breaches.sorted().joined(separator: " ")
            put("\(mark)\t\(result.decided.id)\t\(say(result.decided.outcome.text))\t\(say(result.label.text))\t\(breaches)")
            guard !result.agrees || verbose || result.isDangerous || !ids.isEmpty else { continue }
            for problem in result.problems { put("\t- \(problem)") }
            if let miss = result.decided.miss { put("\t  \(say(miss))") }
        }
        for result in outcome.contested {
            put(say("omstreden", "contested") + "\t\(result.decided.id)\t\(say(result.decided.outcome.text))\t\(say(result.label.text))")
        }
        for (check, problems) in outcome.failures {
            put(say("FOUT", "FAIL") + "\t\(check.id)\t\(check.position)")
            for problem in problems { put("\t- \(problem)") }
        }
        let passing = outcome.checks - outcome.failures.count
        put(
            say(
                "besliste zaken: \(outcome.agreeing) van \(outcome.decided.count) kloppen, \(outcome.dangerous) toegestaan tegen een verbod in; controles: \(passing) van \(outcome.checks) slagen",
                "decided cases: \(outcome.agreeing) of \(outcome.decided.count) agree, \(outcome.dangerous) permitted against a prohibition; checks: \(passing) of \(outcome.checks) pass"
            ))
    }

    private func json(_ outcome: Outcome) -> String {
        var json = JSONWriter(capacity: 16_384)
        json.beginObject()
        for (key, results) in [("decided", outcome.decided), ("contested", outcome.contested)] {
            json.array(key, results) { json, result in
                json.beginObject()
                json.field("id", result.decided.id)
                json.field("decided", result.decided.outcome.rawValue)
                json.field("verdict", result.label.rawValue)
                json.field("withGuidance", result.labelWithGuidance.rawValue)
                json.array("breaches", result.breaches.sorted())
                json.field("agrees", result.agrees)
                json.field("dangerous", result.isDangerous)
                json.array("problems", result.problems)
                if let miss = result.decided.miss { json.field("miss", miss) }
                json.endObject()
            }
        }
        json.object("checks") { json in
            json.field("total", outcome.checks)
            json.array("failures", outcome.failures) { json, failure in
                json.beginObject()
                json.field("id", failure.check.id)
                json.field("at", failure.check.position.description)
                json.array("problems", failure.problems)
                json.endObject()
            }
        }
        json.field("agreeing", outcome.agreeing)
        json.field("dangerous", outcome.dangerous)
        json.endObject()
        return json.string
    }
}
