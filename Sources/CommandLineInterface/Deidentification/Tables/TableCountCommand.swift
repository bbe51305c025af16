import ArgumentParser
import Deadlines
import Foundation
import Jobs
import Register
import TableRelease
import Text

struct TableCountCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "count",
            abstract: say("Aantallen met ruis, uit een privacybudget dat wordt bijgehouden.", "Counts with noise, out of a privacy budget that is kept."),
            discussion: say(
                """
                Telt alle rijen, of met --column hoe vaak elke waarde voorkomt die u noemt: welke waarden er zijn, zou zelf al een antwoord zijn. Elk \
                antwoord is differentieel privé: of één persoon meedoet, verandert de kans op welke uitkomst dan ook hoogstens met een factor e^ε.

                Het verslag zegt niet hoeveel rijen er zijn gelezen en hoe vaak er gevoelige gegevens staan, alleen of: daarnaast zou de ruis niets verbergen. \
                Wat een antwoord kost, staat in het budget voordat het antwoord wordt gegeven. Is het budget op, dan komt er geen antwoord meer \
                (uitgangsstatus 1).
                """,
                """
                Counts all rows, or with --column how often each value occurs that you name: which values there are would be an answer itself. Each \
                answer is differentially private: whether one person takes part changes the chance of any outcome by a factor e^ε at most.

                The report says neither how many rows were read nor how often sensitive data occur, only whether: beside those the noise would hide nothing. \
                What an answer costs stands in the budget before the answer is given. When the budget is spent there are no more answers (exit \
                status 1).
                """))
    }

    @Argument(help: tableHelp)
    var file: String

    @Option(help: help("Wat van een database wordt gelezen, in plaats van een tabel.", "What is read of a database, instead of a table."))
    var query: String?

    @Option(help: help("Het budget van deze gegevens.", "The budget of these data.", valueName: "file"))
    var budget: String

    @Option(help: help("Begin een nieuw budget, van zoveel ε.", "Begin a new budget, of so much ε.", valueName: "epsilon"))
    var newBudget: String?

    @Option(help: help("Wat dit antwoord kost (ε): kleiner is meer ruis.", "What this answer costs (ε): smaller is more noise."))
    var epsilon: String

    @Option(
        help: help(
            "Hoeveel rijen één persoon hoogstens heeft; daar staat u voor in.", "How many rows one person has at most; you vouch for that.", valueName: "count")
    )
    var rowsPerPerson: Int

    @Option(help: help("Waarvoor het is; dat staat in het budget.", "What it is for; that stands in the budget."))
    var purpose: String

    @Option(help: help("De kolom waarvan waarden worden geteld.", "The column of which values are counted."))
    var column: String?

    @Option(help: help("Een waarde om te tellen; mag vaker.", "A value to count; may be repeated."))
    var value: [String] = []

    @Option(
        help: help(
            "Grenzen voor een kolom met getallen, zoals 0,18,65: van elke tot de volgende.",
            "Limits for a column of numbers, such as 0,18,65: from each up to the next.", valueName: "numbers"))
    var bins: String?

    @Option(
        help: help(
            "Waar de aantallen komen, als CSV; anders de standaarduitvoer.", "Where the counts go, as CSV; otherwise standard output.", valueName: "file"))
    var out = "-"

    @Flag(help: help("Vervang een bestand dat er al staat.", "Replace a file that is there already."))
    var force = false

    @OptionGroup var job: JobOptions
    @OptionGroup var shared: SharedOptions

    /// An answer, ready to be written.
    private struct Answer {
        var rows: [[String]]
        var header: [String]
        var margin: Int
        var note: Bilingual?
    }

    func run() async throws {
        let started = Console.current.now()
        let cost = try Epsilon.argument(epsilon, of: "epsilon")
        let total = try newBudget.map { text throws(CommandFailure) in try Epsilon.argument(text, of: "new-budget") }
        try checkArguments()
        try BudgetFile.check(budget, new: total)
        let pass = try job.pass(at: started)
        let gate = try job.gate(pass, operations: [.analyse], shared: shared, at: started, random: SystemRandom.bytes)
        let place = job.place(temporary: NSTemporaryDirectory(), random: SystemRandom.bytes)
        let progress = TableProgress()
        defer { progress.done() }
        var result = JobResult()
        var outputs: [HeldOutput] = []
        func end(_ fault: JobFault?) throws {
            do throws(JobFault) { try gate.fail(fault, result, outputs, report: place, at: Console.current.now()) } catch { throw CommandFailure(error) }
        }
        let note: Bilingual?
        do {
            let input = try await TableInput.read(file, query: query, progress: progress)
            let counted = try counted(input)
            // Neither rows nor bytes nor cells are told to anybody: the exact numbers beside the answer would take its noise away.
            try TableScan(input.table, names: false, progress: progress).tell(gate.watch, of: input, onlyWhether: true)
            var output = try TableOutput(out)
            outputs = [output.held]
            let answer = try BudgetFile.locked(budget) { place in
                var kept = try BudgetFile(place, new: total)
                try affords(kept.budget, cost, pass, &result)
                let answer = try kept.spend(at: started.seconds) { try draw(counted, input, cost, &$0) }
                result.report = Self.report(answer, cost, kept.budget, rowsPerPerson)
                return answer
            }
            try output.write(TableWriter.csv(Table(header: answer.header, rows: answer.rows)))
            (result.recordsOut, result.written) = (answer.rows.count, [output.written])
            note = answer.note
        } catch let fault as JobFault {
            try end(fault)
            throw CommandFailure(fault)
        } catch {
            try end(nil)
            throw error
        }
        progress.done()
        do throws(JobFault) { try gate.finish(result, outputs, report: place, at: Console.current.now()) } catch { throw CommandFailure(error) }
        if let note { Console.current.complain(say(note) + "\n") }
    }

    private func checkArguments() throws(CommandFailure) {
        guard column == nil ? value.isEmpty && bins == nil : value.isEmpty != (bins == nil) else {
            throw CommandFailure(
                .usage, "domain",
                .init(
                    nl: "noem bij --column wat er wordt geteld: --value voor elke waarde, of --bins",
                    en: "name with --column what is counted: --value for each value, or --bins"))
        }
        _ = try binLimits()
        // The budget is read and written: it may be neither input nor result.
        try OutputPlaces.check(
            outputs: [out, budget, job.report], inputs: [OutputPlaces.file(ofTable: file), job.permit, job.keys, job.revocations, job.log])
        // Before anything is spent.
        try OutputPlaces.checkFree([out, job.report], force: force)
    }

    /// The column that is counted with its domain; nil where all rows are.
    private func counted(_ input: TableInput) throws(CommandFailure) -> (column: TableColumn, domain: [String])? {
        guard let name = column else { return nil }
        guard let own = input.table.column(name) else {
            throw CommandFailure(
                .usage, "unknown-column", .init(nl: "de tabel heeft geen kolom “\(name)”", en: "the table has no column “\(name)”"),
                hint: ColumnHint.of(name, among: input.table.columns.map(\.name)))
        }
        guard let numbers = try binLimits() else { return (own, value) }
        let counts = own.counts
        let texts = own.values.texts.enumerated().filter { counts[$0.offset] > 0 && !$0.element.isEmpty }.map(\.element)
        guard texts.isEmpty || texts.contains(where: { Double($0) != nil }) else {
            throw CommandFailure(
                .usage, "bins",
                .init(nl: "--bins is voor getallen, en kolom “\(name)” bevat er geen", en: "--bins is for numbers, and column “\(name)” holds none"),
                hint: .init(nl: "noem de waarden met --value", en: "name the values with --value"))
        }
        let labels = zip(numbers, numbers.dropFirst()).map { "\(RiskNumber.text($0))–<\(RiskNumber.text($1))" }
        let places = own.values.texts.map { text -> String in
            guard let number = Double(text), let next = numbers.firstIndex(where: { number < $0 }), next > 0 else { return "" }
            return labels[next - 1]
        }
        var binned = TableColumn(name: name)
        for code in own.codes { binned.append(places[Int(code)]) }
        return (binned, labels)
    }

    /// The limits of --bins; nil without it.
    private func binLimits() throws(CommandFailure) -> [Double]? {
        guard let bins else { return nil }
        let limits = bins.split(separator: ",").map { Double($0.trimmingCharacters(in: .whitespaces)) }
        let numbers = limits.compactMap { $0 }
        let isAscending = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
        guard numbers.count == limits.count, numbers.count >= 2, numbers.allSatisfy(\.isFinite), isAscending else {
            throw CommandFailure(
                .usage, "bins",
                .init(nl: "--bins zijn eindige getallen die oplopen, zoals 0,18,65", en: "--bins are finite numbers that ascend, such as 0,18,65"))
        }
        return numbers
    }

    /// Whether the permit allows as much as would be spent in all.
    /// - Throws: `JobFault.safeguards`, before anything is drawn or spent.
    private func affords(_ budget: PrivacyBudget, _ cost: Epsilon, _ pass: JobPass, _ result: inout JobResult) throws(JobFault) {
        func measured(_ thousandths: Int) -> [String: MeasuredValue] { ["privacy-budget": MeasuredValue(Double(thousandths) / 1000)] }
        // A refusal costs nothing: then the report says what was spent before.
        result.measured = measured(budget.spentThousandths)
        let after = measured(budget.spentThousandths + cost.thousandths)
        let mend = Bilingual(nl: "vraag minder nauwkeurig, of geef geen verdere antwoorden", en: "ask for less precision, or give no further answers")
        let asked = (pass.permit?.safeguards ?? []).filter { $0.name == "privacy-budget" }
        let missed = SafeguardCheck.results(asked, measured: after).filter { $0.status != .met }
        guard missed.isEmpty else {
            let (nl, en) = (missed.map(\.message.nl).joined(separator: "; "), missed.map(\.message.en).joined(separator: "; "))
            throw .budget(.init(nl: "met dit antwoord erbij: \(nl)", en: "with this answer: \(en)"), mend: mend)
        }
        guard budget.spentThousandths + cost.thousandths <= budget.total.thousandths else {
            let left = RiskNumber.text(Double(budget.total.thousandths - budget.spentThousandths) / 1000)
            throw .budget(
                .init(
                    nl: "er is nog \(left) van het privacybudget over, en dit antwoord kost \(cost.text)",
                    en: "\(left) of the privacy budget is left, and this answer costs \(cost.text)"), mend: mend)
        }
        result.measured = after
    }

    private func draw(
        _ counted: (column: TableColumn, domain: [String])?, _ input: TableInput, _ cost: Epsilon, _ budget: inout PrivacyBudget
    ) throws -> Answer {
        var system = SystemRandomNumberGenerator()
        do throws(TableError) {
            guard let counted else {
                let count = try PrivateHistogram.count(
                    rows: input.table.rowCount, epsilon: cost, rowsPerPerson: rowsPerPerson, purpose: purpose, budget: &budget, using: &system)
                return Answer(rows: [[String(count)]], header: ["count"], margin: 0, note: nil)
            }
            let found = try PrivateHistogram.count(
                counted.column, domain: counted.domain, epsilon: cost, rowsPerPerson: rowsPerPerson, purpose: purpose, budget: &budget, using: &system)
            return Answer(
                rows: found.bins.map { [$0.value, String($0.count)] }, header: [counted.column.name, "count"], margin: found.margin, note: found.note)
        } catch { throw CommandFailure(error) }
    }

    private static func report(_ answer: Answer, _ cost: Epsilon, _ budget: PrivacyBudget, _ rowsPerPerson: Int) -> [UInt8] {
        var json = JSONWriter(capacity: 256)
        json.beginObject()
        json.field("engine", "table-count")
        json.field("epsilon", cost.text)
        json.field("rowsPerPerson", rowsPerPerson)
        // What the counts of the job say in its place.
        json.field("exactCounts", "left out")
        json.field("answers", answer.rows.count)
        if answer.margin > 0 { json.field("margin", answer.margin) }
        json.field("spent", RiskNumber.text(Double(budget.spentThousandths) / 1000))
        json.field("budget", budget.total.text)
        json.endObject()
        return json.bytes
    }
}
