import ArgumentParser
import Deadlines
import Deidentification
import DocumentReading
import Foundation
import Jobs
import Recognizers
import Register
import Text

struct DeidentifyTextCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "text", abstract: say("De-identificeer tekst en documenten.", "De-identify text and documents."),
            discussion: say(
                """
                Leest bestanden, mappen of de standaardinvoer: txt, ndjson, csv, eml, docx, odt en pdf met een tekstlaag (daarvan komt alleen de tekst terug). \
                Vindt namen, adressen, nummers en andere gegevens waaraan iemand te herkennen is, en doet ermee wat het plan zegt. Bijzondere gegevens \
                (gezondheid, geloof, vakbond…) worden geteld en blijven staan, tenzij het plan anders zegt.

                Wat overblijft is gede-identificeerd, niet anoniem: het verslag zegt hoe groot de kans is dat er een naam is blijven staan.

                  waarborg deidentify text brief.docx --out brief-schoon.docx --permit vergunning.jwt …
                  cat log.ndjson | waarborg deidentify text --format ndjson --field message --without-permit

                Uitgangsstatus 0 als alles is behandeld, 1 als de vergunning het niet dekt, 65 als een bestand niet te lezen is of een veld \
                nergens voorkomt, 66 als er niets te lezen is.
                """,
                """
                Reads files, folders or standard input: txt, ndjson, csv, eml, docx, odt, and pdf with a text layer (of which only the text comes back). \
                Finds names, addresses, numbers and other data by which somebody can be known, and does with them what the plan says. Special categories \
                (health, religion, union…) are counted and left, unless the plan says otherwise.

                What remains is de-identified, not anonymous: the report says how likely it is that a name was left.

                  waarborg deidentify text letter.docx --out letter-clean.docx --permit permit.jwt …
                  cat log.ndjson | waarborg deidentify text --format ndjson --field message --without-permit

                Exit status 0 when all was treated, 1 when the permit does not cover it, 65 when a file cannot be read or a field is \
                nowhere, 66 when there is nothing to read.
                """))
    }

    @Argument(help: help("Bestanden of mappen; niets of - leest de standaardinvoer.", "Files or folders; nothing or - reads standard input."))
    var inputs: [String] = []

    @Option(
        name: .shortAndLong,
        help: help(
            "Waar het heen gaat: een bestand, of een map bij meer bestanden. Anders de standaarduitvoer.",
            "Where it goes: a file, or a folder for more files. Otherwise standard output."))
    var out: String?

    @OptionGroup var planned: TextPlanOptions
    @OptionGroup var formats: TextFormatOptions
    @OptionGroup var job: JobOptions

    @Option(parsing: .unconditional, help: help("Hoeveel er tegelijk gebeurt. Anders alle rekenkernen.", "How much is done at once. Otherwise all cores."))
    var threads: Int?

    @Flag(
        help: help(
            "Zet een laatste regel met tellingen achter de uitvoer: wat is afgebroken, valt op. Niet achter mail, DOCX en ODT.",
            "Put a last line with counts behind the output: what broke off shows. Not behind mail, DOCX and ODT."))
    var trailer = false

    @Option(
        help: help(
            """
            Schrijf van elke vondst een regel JSON in dit bestand: document, soort, plaats, zekerheid, reden en behandeling; nooit wat er stond. \
            Ook wat eerder af was, wordt dan opnieuw gedaan.
            """,
            """
            Write a line of JSON for each finding into this file: document, kind, place, confidence, reason and treatment; never what stood there. \
            What was finished before is then done anew too.
            """, valueName: "file"))
    var findings: String?

    @Flag(
        help: help(
            "Vervang een bestand dat er al staat. Van een map gaat een volgende keer verder, en die vervangt altijd.",
            "Replace a file that is there already. Of a folder a next run goes on, and always replaces."))
    var force = false

    @Flag(help: help("Behandel ook wat een eerdere keer in deze map al af was.", "Also treat what an earlier run in this folder had done."))
    var again = false

    @Flag(help: help("Het verslag als JSON.", "The report as JSON."))
    var json = false

    @Flag(name: .shortAndLong, help: help("Geen verslag op het scherm.", "No report on the screen."))
    var quiet = false

    @Flag(help: help("Noem de soorten gegevens die er worden gevonden, en stop.", "Name the kinds of data that are found, and stop."))
    var listKinds = false

    @OptionGroup var shared: SharedOptions

    func run() throws {
        if listKinds {
            let width = EntityKind.allCases.map(\.rawValue.count).max()! + 2
            for kind in EntityKind.allCases { put(kind.rawValue.padding(toLength: width, withPad: " ", startingAt: 0) + say(kind.label)) }
            return
        }
        if let threads, threads < 1 {
            throw CommandFailure(.usage, "threads", .init(nl: "--threads is ten minste 1", en: "--threads is at least 1"))
        }
        let now = Console.current.now()
        let pass = try job.pass(at: now)
        var plan = try planned.read(shared.language)
        let key = try Self.key(&plan, planned, pass.permit)
        let errands = try TextErrands(inputs, out: out, formats)
        try check(errands)
        try checkKnownNames(plan, errands)
        // What cannot be written shows before anything is out.
        let place = try job.placeMadeNow(temporary: NSTemporaryDirectory(), random: SystemRandom.bytes)
        let found = try findings.map { path throws(CommandFailure) in try FindingsFile(path) }
        // A plan that cannot be carried out is no beginning of a job.
        do { _ = try TextDeidentifier(plan, sources: [], key: key) } catch { throw CommandFailure(.usage, error.code, error.message, hint: error.hint) }
        let gate = try self.gate(pass, plan, now)
        let finder: TextFinder
        do { finder = try TextFinder(plan, key: key, watch: gate.watch, findings: found) } catch {
            throw CommandFailure(.usage, error.code, error.message, hint: error.hint)
        }
        let run = TextRun(
            errands: errands, formats: formats, finder: finder, watch: gate.watch, findings: found,
            threads: threads ?? ProcessInfo.processInfo.activeProcessorCount, appendsTrailer: trailer, holdsAll: pass.permit != nil,
            done: finished(errands, plan, pass))
        var outcome = run.perform()
        missKnownNames(plan, finder, &outcome)
        let isWhole = formats.field.isEmpty && formats.column.isEmpty
        let risk = ResidualRisk.ofNames(plan, outcome.findings, isWhole: isWhole)
        var report = TextReport(outcome.findings, plan: plan, risk: risk, version: Commands.version)
        report.isPart = !isWhole
        report.specialMet = gate.watch.counts.reduce(0) { $0 + ($1.key.isSpecial ? $1.value.sure + $1.value.unsure : 0) }
        var counts = Dictionary(uniqueKeysWithValues: outcome.findings.found.map { ("found-" + $0.rawValue, outcome.findings[$0].found) })
        if outcome.skipped > 0 { counts["files-done-before"] = outcome.skipped }
        let result = JobResult(
            recordsIn: outcome.counts.records, recordsOut: outcome.counts.records, bytesIn: outcome.counts.bytesIn, written: outcome.written, counts: counts,
            measured: Self.measured(risk), report: report.json)
        let ended = Console.current.now()
        do throws(JobFault) {
            if outcome.failure != nil, pass.permit != nil || outcome.stops {
                try gate.fail(outcome.fault, result, outcome.held, left: outcome.left, report: place, at: ended)
            } else {
                try gate.finish(result, outcome.held, left: outcome.left, report: place, at: ended)
                do throws(OutputFault) { try found?.release() } catch { throw .output(error) }
            }
        } catch { throw CommandFailure(error) }
        if let failure = outcome.failure, pass.permit != nil || outcome.stops { throw failure }
        tell(report, outcome, run)
        if let failure = outcome.failure { throw failure }
    }

    private func gate(_ pass: JobPass, _ plan: TextPlan, _ now: Instant) throws -> JobGate {
        let operations = [Self.operation(plan, pass.permit)]
        // Without a permit there is nothing that words would be needed for.
        guard pass.permit != nil || !job.data.isEmpty || !job.people.isEmpty || !job.operation.isEmpty || !job.dataset.isEmpty else {
            do throws(JobFault) {
                return try JobGate(
                    pass, JobDeclaration(operations: operations), program: "waarborg \(Commands.version)", log: nil, at: now, random: SystemRandom.bytes)
            } catch { throw CommandFailure(error) }
        }
        return try job.gate(pass, operations: operations, shared: shared, at: now, random: SystemRandom.bytes)
    }

    /// What a plan does, in the words of the register: where stand-ins tie mentions together it pseudonymises, and where all is left it only looks. What masks, as
    /// a table without pseudonyms, aims at anonymising; that says nothing of what was reached. A permit to pseudonymise covers less than that too.
    private static func operation(_ plan: TextPlan, _ permit: Permit?) -> Register.Operation {
        let done: Register.Operation =
            plan.pseudonymises ? .pseudonymise : plan.kinds.allSatisfy { plan.treatment(of: $0).leavesText } ? .consult : .anonymise
        guard let permit, !permit.operations.contains(done), permit.operations.contains(.pseudonymise) else { return done }
        return .pseudonymise
    }

    /// The key for pseudonyms and stand-ins, where the plan needs one.
    private static func key(_ plan: inout TextPlan, _ planned: TextPlanOptions, _ permit: Permit?) throws -> DeidentificationKey? {
        let secret = try secret(planned)
        guard plan.needsKey else { return nil }
        do throws(DeidentificationError) {
            guard let path = planned.secret, let bytes = secret else {
                // A ready plan takes what there is; a plan of one's own says what it wants, and is held to it.
                if planned.plan == nil, plan.consistency == .permit { plan.consistency = .run }
                return try DeidentificationKey(run: SystemRandom.bytes(32))
            }
            if planned.plan == nil, plan.consistency == .run { plan.consistency = .permit }
            guard plan.consistency != .run else {
                throw DeidentificationError(
                    "secret-of-a-run",
                    .init(
                        nl: "dit plan houdt waarden gelijk binnen één keer (“consistency: run”), en het geheim “\(path)” is voor meer keren",
                        en: "this plan keeps values the same within one run (“consistency: run”), and the secret “\(path)” is for more than one"),
                    hint: .init(
                        nl: "laat --secret weg, of zet “consistency” op permit of document",
                        en: "leave out --secret, or set “consistency” to permit or document"))
            }
            return try DeidentificationKey(secret: bytes, permit: permit?.id.text ?? "without a permit")
        } catch { throw CommandFailure(.usage, error.code, error.message, hint: error.hint) }
    }

    /// What is in the file of the secret. Also where the plan has no use for it: a name that was mistyped should not pass.
    /// - Throws: `CommandFailure` where it cannot be read, or is too short.
    private static func secret(_ planned: TextPlanOptions) throws(CommandFailure) -> [UInt8]? {
        guard let path = planned.secret else { return nil }
        guard let bytes = FileManager.default.contents(atPath: path).map({ [UInt8]($0) }) else {
            throw CommandFailure(.usage, "no-secret", .init(nl: "het geheim “\(path)” is niet te lezen", en: "the secret “\(path)” cannot be read"))
        }
        do { _ = try DeidentificationKey(run: bytes) } catch { throw CommandFailure(.usage, error.code, error.message, hint: error.hint) }
        return bytes
    }

    private static func measured(_ risk: ResidualRisk?) -> [String: MeasuredValue] {
        guard let risk else { return [:] }
        return [
            SafeguardMeasure.nameRecall.rawValue: MeasuredValue(1 - risk.value, low: 1 - risk.interval.upperBound, high: 1 - risk.interval.lowerBound)
        ]
    }

    /// What an earlier run of this folder finished; nil where everything is done anew.
    private func finished(_ errands: TextErrands, _ plan: TextPlan, _ pass: JobPass) -> FinishedFiles? {
        guard !again, findings == nil, pass.permit == nil, errands.isFolder, let out else { return nil }
        let secret = planned.secret.flatMap { FileManager.default.contents(atPath: $0) }.map { [UInt8]($0) } ?? []
        return FinishedFiles.run(plan, reading: formats.reading + ["trailer \(trailer)"], secret: secret, version: Commands.version)
            .map { FinishedFiles(folder: out, run: $0) }
    }

    /// - Throws: `CommandFailure` where something would be written over what is read, or a trailer spoil a document.
    private func check(_ errands: TextErrands) throws(CommandFailure) {
        try OutputPlaces.check(
            outputs: errands.errands.map(\.output) + [job.report, findings],
            inputs: errands.errands.map(\.input) + [planned.plan, planned.knownNames, planned.allow, planned.deny, planned.secret]
                + [job.permit, job.keys, job.revocations, job.log])
        // A folder goes on where it was, and what is told of it with it.
        try OutputPlaces.checkFree(errands.errands.map(\.output) + [job.report, findings], force: force || errands.isFolder)
        guard !errands.errands.isEmpty else {
            tellPassedOver(errands)
            throw CommandFailure(
                .noInput, "nothing-read", .init(nl: "er is niets dat gelezen kan worden", en: "there is nothing that can be read"),
                hint: .init(nl: "geef --format als de namen niet zeggen wat het is", en: "give --format where the names do not say what it is"))
        }
        try formats.check(errands.errands.map(\.kind))
        if trailer, !errands.errands.contains(where: \.kind.takesTrailer), let document = errands.errands.first {
            throw CommandFailure(
                .usage, "trailer",
                .init(
                    nl: "achter een \(document.kind.rawValue)-bestand kan geen laatste regel staan: \(document.name)",
                    en: "no last line can stand behind a file of \(document.kind.rawValue): \(document.name)"),
                hint: .init(nl: "laat --trailer weg", en: "leave --trailer out"))
        }
    }

    /// - Throws: `CommandFailure` where the known names are to come from a field and no document has fields: every name would stay for it.
    private func checkKnownNames(_ plan: TextPlan, _ errands: TextErrands) throws(CommandFailure) {
        guard case .field(let field) = plan.knownNames, !errands.errands.contains(where: \.kind.hasFields) else { return }
        throw CommandFailure(
            .usage, "known-names",
            .init(
                nl: "het plan haalt bekende namen uit het veld “\(field)”, en alleen NDJSON, CSV en mail hebben velden",
                en: "the plan takes known names from the field “\(field)”, and only NDJSON, CSV and mail have fields"),
            hint: .init(
                nl: "schrijf de namen in het plan (known names: [Jan de Boer]), of geef ze met --known-names",
                en: "write the names in the plan (known names: [Jan de Boer]), or give them with --known-names"))
    }

    /// A field of known names that no document has is likely a mistake in the plan, and names stay for it.
    private func missKnownNames(_ plan: TextPlan, _ finder: TextFinder, _ outcome: inout TextRun.Outcome) {
        guard case .field(let field) = plan.knownNames, !finder.metKnownNames, outcome.failure == nil, outcome.counts.records > 0 else { return }
        outcome.failure = CommandFailure(
            .badInput, "known-names",
            .init(nl: "het veld “\(field)” met bekende namen komt nergens voor", en: "the field “\(field)” of known names occurs nowhere"),
            hint: .init(
                nl: "schrijf het veld zoals het in de invoer heet; met --field of --column moet het er ook bij staan",
                en: "write the field as it is called in the input; with --field or --column it has to be among them"))
        outcome.stops = true
    }

    /// Names what was not read of the folders.
    private func tellPassedOver(_ errands: TextErrands) {
        if !quiet, !json { Console.current.complain(Self.passedOver(errands)) }
    }

    private static func passedOver(_ errands: TextErrands) -> String {
        var text = ""
        for name in errands.passedOver {
            text += say("overgeslagen, want deze vorm wordt niet gelezen: \(name)\n", "passed over, for this format is not read: \(name)\n")
        }
        for name in errands.linked { text += say("overgeslagen, want geen gewoon bestand: \(name)\n", "passed over, for it is no plain file: \(name)\n") }
        for name in errands.hidden { text += say("overgeslagen, want verborgen: \(name)\n", "passed over, for it is hidden: \(name)\n") }
        return text
    }

    private func tell(_ report: TextReport, _ outcome: TextRun.Outcome, _ run: TextRun) {
        guard !quiet else { return }
        let goesToScreen = run.errands.errands.first?.output == nil
        var text = json ? String(decoding: report.json, as: UTF8.self) + "\n" : report.text(in: shared.language)
        if !json {
            if outcome.skipped > 0 {
                text +=
                    outcome.skipped == 1
                    ? say(
                        "1 bestand was al af en is meegeteld; --again doet het opnieuw.\n",
                        "1 file was done before and is counted with the rest; --again does it anew.\n")
                    : say(
                        "\(outcome.skipped) bestanden waren al af en zijn meegeteld; --again doet ze opnieuw.\n",
                        "\(outcome.skipped) files were done before and are counted with the rest; --again does them anew.\n")
            }
            text += Self.passedOver(run.errands)
            text += outcome.remarks.map { say($0) + "\n" }.joined()
        }
        if goesToScreen { Console.current.complain(text) } else { Console.current.write(text) }
    }
}
