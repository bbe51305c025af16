import ArgumentParser
import Deadlines
import Foundation
import Jobs
import Register
import Text

/// What every command that is a job takes: the permit, what it is about to do, and where report and log go.
struct JobOptions: ParsableArguments {
    @Option(help: help("De vergunning waaronder dit gebeurt.", "The permit under which this is done.", valueName: "file"))
    var permit: String?

    @Option(
        help: help(
            "De openbare sleutels bij de vergunning, als JSON Web Key Set.", "The public keys of the permit, as a JSON Web Key Set.", valueName: "file"))
    var keys: String?

    @Option(help: help("De ondertekende lijst van ingetrokken vergunningen.", "The signed list of revoked permits.", valueName: "file"))
    var revocations: String?

    @Flag(
        help: help(
            "Zonder vergunning; alleen op een terminal. Het staat in het verslag, en dat is dan geen bewijs.",
            "Without a permit; on a terminal only. The report says so, and is then no evidence."))
    var withoutPermit = false

    @Option(help: help("De bewerking, zoals pseudonymise; mag vaker.", "The operation, such as pseudonymise; may be repeated."))
    var operation: [String] = []

    @Option(help: help("De dataset waar dit uit komt; mag vaker.", "The dataset that this comes from; may be repeated."))
    var dataset: [String] = []

    @Option(
        help: help(
            "Gevoelige gegevens waarvan u weet dat ze erin zitten, zoals gezondheid; mag vaker.",
            "Sensitive data that you know are in it, such as health; may be repeated."))
    var data: [String] = []

    @Option(help: help("Van wie de gegevens zijn, zoals werknemers; mag vaker.", "Whose data they are, such as employees; may be repeated."))
    var people: [String] = []

    @Option(
        help: help(
            "Waar het verslag van de werkgang komt. Onder een vergunning is dat verplicht.",
            "Where the report of the job goes. Needed under a permit.", valueName: "file"))
    var report: String?

    @Option(
        help: help(
            "Het logboek van werkgangen: begin en einde wachten er tot “job send” ze verstuurt. Onder een vergunning is dat verplicht.",
            "The log of jobs: start and end wait there until “job send” sends them. Needed under a permit.", valueName: "file"))
    var log: String?

    @Option(
        parsing: .unconditional,
        help: help(
            "Hoeveel onzekere aanwijzingen van één soort gevoelige gegevens de werkgang stoppen: 1, 2 of 3.",
            "How many unsure signs of one kind of sensitive data stop the job: 1, 2 or 3.", valueName: "number"))
    var unsure = CategoryThresholds.documented

    /// What the job runs under.
    /// - Throws: `CommandFailure`.
    func pass(at time: Instant) throws(CommandFailure) -> JobPass {
        // Also where nothing stops: a number that is taken and means nothing is a mistake that nobody sees.
        do throws(JobFault) { _ = try CategoryThresholds(unsure: unsure) } catch { throw CommandFailure(error) }
        guard let permit else {
            guard withoutPermit else { throw CommandFailure(JobFault.noPermit) }
            if let option = [("--keys", keys), ("--revocations", revocations), ("--log", log)].first(where: { $0.1 != nil })?.0 {
                throw CommandFailure(
                    .usage, "permit",
                    .init(nl: "\(option) hoort bij --permit, en dit is een run zonder", en: "\(option) goes with --permit, and this is a run without one"),
                    hint: .init(nl: "laat \(option) weg, of noem de vergunning", en: "leave out \(option), or name the permit"))
            }
            guard let terminal = TerminalPresence(isTerminal: Console.current.showsProgress, { Console.current.complain("\(say($0))\n") }) else {
                throw CommandFailure(
                    .usage, "no-terminal",
                    .init(nl: "--without-permit kan alleen op een terminal", en: "--without-permit is possible on a terminal only"),
                    hint: JobFault.noPermit.mend)
            }
            return .withoutPermit(terminal)
        }
        guard !withoutPermit else {
            throw CommandFailure(
                .usage, "permit", .init(nl: "kies --permit of --without-permit, niet allebei", en: "choose --permit or --without-permit, not both"))
        }
        guard report != nil, log != nil, let keys else {
            throw CommandFailure(
                .usage, "permit",
                .init(nl: "bij --permit horen --keys, --revocations, --report en --log", en: "--permit goes with --keys, --revocations, --report and --log"))
        }
        let text = try InputText(keys).text
        let known: VerificationKeys
        do { known = try VerificationKeys(jwks: Array(text.utf8)) } catch {
            throw CommandFailure(.badInput, "keys", error.message + Bilingual(" (\(keys))"))
        }
        var list: String?
        if let revocations { list = try InputText(revocations).text }
        let token = try InputText(permit).text
        do { return .permitted(try PermittedPass(token, keys: known, revocations: list, at: time)) } catch { throw CommandFailure(error) }
    }

    /// Lets a job begin.
    /// - Parameters:
    ///   - operations: what the command itself does, where nothing is typed.
    /// - Throws: `CommandFailure` where it may not.
    func gate(
        _ pass: JobPass, operations: [Register.Operation], shared: SharedOptions, at time: Instant, random: (Int) -> [UInt8]
    ) throws -> JobGate {
        let words = try PermitWords(shared, areTyped: !data.isEmpty || !people.isEmpty, areShown: true)
        let use = try words.use(operations: operation, data: data, people: people, datasets: dataset, beside: pass.permit)
        let declaration = JobDeclaration(
            operations: use.operations.isEmpty ? operations : use.operations, datasets: use.datasets, data: use.data, people: use.people)
        var names: [String: Bilingual] = [:]
        for option in ContentCategory.allCases.map(\.option) + use.data + use.people { names[option] = words.shown(option) }
        let file = log.map { JobLog($0) }
        let program = "waarborg \(Commands.version)"
        do throws(JobFault) {
            return try JobGate(
                pass, declaration, thresholds: try CategoryThresholds(unsure: unsure), names: names, program: program, log: file, at: time, random: random)
        } catch { throw CommandFailure(error) }
    }

    /// Where the report goes; beside nothing where nobody asked for one.
    func place(temporary: String, random: @escaping (Int) -> [UInt8]) -> () throws(OutputFault) -> HeldOutput {
        { () throws(OutputFault) in try HeldOutput.file(report ?? "/dev/null", temporary: temporary, random: random) }
    }

    /// The same, with the first place made now: that a report cannot be written shows before anything goes out.
    /// - Throws: `CommandFailure` where it cannot be written.
    func placeMadeNow(temporary: String, random: @escaping (Int) -> [UInt8]) throws(CommandFailure) -> () throws(OutputFault) -> HeldOutput {
        let place = place(temporary: temporary, random: random)
        var first: HeldOutput?
        do throws(OutputFault) { first = try place() } catch { throw CommandFailure(JobFault.output(error)) }
        return { () throws(OutputFault) in
            defer { first = nil }
            return if let first { first } else { try place() }
        }
    }
}

extension CommandFailure {
    /// Why a job does not run, or gives nothing out.
    init(_ fault: JobFault) {
        let status: ExitStatus =
            switch fault {
            case .undeclared, .noPermit, .threshold: .usage
            case .output, .log, .report: .badInput
            default: .checkFailed
            }
        self.init(status, fault.code, fault.message, hint: fault.mend)
    }
}
