import CMalloc
import DisclosureRisk
import Jobs
import Register
import TableRelease
import Text

/// One release from input to held output: read, watch, make, measure, write.
struct TableReleaseRun {
    private let gate: JobGate
    private let permit: Permit?
    private let plan: PlanFile
    private let out: String
    private let progress: TableProgress
    private var table: TableOutput
    private var planCopy: TableOutput?
    /// As far as it came.
    private(set) var result = JobResult()
    var facts: TableFacts?
    /// Whether everything is written that may leave.
    private(set) var isMade = false
    /// Set where the plan's own limits are not reached.
    private(set) var refusal: JobFault?

    var outputs: [HeldOutput] { [table.held] + (planCopy.map { [$0.held] } ?? []) }

    init(gate: JobGate, permit: Permit?, plan: PlanFile, out: String, planCopy: String?, progress: TableProgress) throws {
        (self.gate, self.permit, self.plan, self.out, self.progress) = (gate, permit, plan, out, progress)
        table = try TableOutput(out)
        self.planCopy = try planCopy.map { try TableOutput($0) }
    }

    mutating func make(_ address: String, query: String?, key: [UInt8]?, measuring: MeasuringOptions, withAlternatives: Bool) async throws {
        var input = try await TableInput.read(address, query: query, progress: progress)
        (result.recordsIn, result.bytesIn) = (input.table.rowCount, input.bytes)
        let items = try ItemColumn.all(input.table, released: plan.plan.kept, plan: plan.plan, options: measuring)
        let scan = try watched(input)
        var control = ControlGroup(source: .none, table: nil)
        var offered = input.table
        if let path = measuring.control {
            let others = try await TableInput.read(path, progress: progress)
            _ = try watched(others)
            let overlap = try ControlOverlap(others.table, in: input.table, comparable: plan.plan.comparable, direct: plan.plan.direct)
            control = ControlGroup(source: .file, table: others.table, equal: overlap.equal)
        } else if plan.plan.asksForAttacks {
            let split = try ControlGroup.holdOut(of: input.table, seed: plan.plan.seed, people: plan.plan.direct)
            offered = split.released
            control = ControlGroup(source: .heldOut, table: split.control)
        }
        let views = ColumnView.of(input.table, scan)
        // What the plan removes was searched, and is not needed any more: names and numbers have as many values as there are rows.
        let removed = Set(plan.plan.columns.filter { $0.treatment == .remove }.map(\.name))
        offered = offered.emptying(removed)
        control.table = control.table?.emptying(removed)
        input.table = Table(columns: [])
        // The values of removed columns stood in many small pieces, which the next steps cannot use.
        waarborg_give_back_memory()
        progress.at("vergroven", "generalising")
        let made = try released(offered, plan.plan, input.name, key)
        var population: Table?
        if let path = measuring.population {
            let people = try await TableInput.read(path, progress: progress)
            _ = try watched(people)
            population = people.table
        } else if let name = plan.plan.population, let bytes = plan.files[name] {
            let people = try TableInput.read(bytes, named: name)
            _ = try watched(people)
            population = people.table
        }
        try measure(made, input, views, offered, control, population, measuring, items, key)
        facts?.doubts = gate.watch.doubts
        if withAlternatives {
            let others = alternatives(offered, made, key)
            facts?.alternatives = others
        }
        result.report = facts?.json ?? []
        progress.at("schrijven", "writing")
        try table.write(made.table, to: out, like: input.form)
        try planCopy?.write(Array(plan.plan.yaml.utf8))
        facts?.outputDigest = table.held.digest
        result.recordsOut = made.table.rowCount
        result.written = [table.written] + (planCopy.map { [$0.written] } ?? [])
        isMade = true
        let missed = (facts?.limits ?? []).filter { $0.status != .met }
        // What the permit demands the gate itself refuses.
        if !missed.isEmpty, facts?.demanded.allSatisfy({ $0.status == .met }) == true {
            let other = Bilingual(
                nl: "maak het plan strenger, of stel in “limits” een grens die u kunt verantwoorden",
                en: "make the plan stricter, or set a limit under “limits” that you can account for")
            var mends: [Bilingual] = []
            for mend in missed.map({ result.mends[$0.safeguard.name] ?? other }) where !mends.contains(mend) { mends.append(mend) }
            refusal = .safeguards(
                missed, mend: .init(nl: mends.map(\.nl).joined(separator: "; "), en: mends.map(\.en).joined(separator: "; ")), reasons: result.reasons)
        }
    }

    /// Tells the watch of the job what stands in a table; the people beside a release are people too.
    private func watched(_ input: TableInput) throws(JobFault) -> TableScan {
        let scan = TableScan(input.table, names: false, progress: progress)
        try scan.tell(gate.watch, of: input)
        return scan
    }

    private func released(_ table: Table, _ plan: TablePlan, _ name: String, _ key: [UInt8]?) throws(CommandFailure) -> TableRelease.ReleasedTable {
        do throws(TableError) { return try .make(table, plan: plan, files: self.plan.files, key: key) } catch { throw CommandFailure(error, in: name) }
    }

    private mutating func measure(
        _ made: TableRelease.ReleasedTable, _ input: TableInput, _ views: [ColumnView], _ offered: Table, _ control: ControlGroup, _ population: Table?,
        _ measuring: MeasuringOptions, _ items: [ItemColumn], _ key: [UInt8]?
    ) throws {
        let plan = plan.plan
        let kept = plan.columns.filter { $0.treatment == .keep || $0.treatment == .generalise }
        let comparable = kept.map(\.name).filter { made.table.column($0) != nil }
        let quasi = kept.filter { $0.role == .quasiIdentifier }.map(\.name)
        let sensitive = kept.filter { $0.role == .sensitive }.map(\.name)
        var hierarchies: [String: HierarchySource] = [:]
        for column in kept where column.treatment == .generalise { hierarchies[column.name] = column.hierarchy }
        var k = 5
        for case .kAnonymity(let asked) in plan.models { k = asked }
        let measurement = TableMeasurement(
            quasi: quasi, sensitive: sensitive, comparable: comparable, treatment: plan.hasPseudonyms ? .pseudonymised : .deidentified, items: items,
            others: kept.filter { $0.role == .other }.map(\.name), limits: plan.limits, threshold: 1 / Double(k), seed: plan.seed,
            people: measuring.populationSize,
            attacks: control.table != nil)
        // Without attacks only the classes are counted, and a large table stays within its memory.
        let tables = try RiskTables(
            release: made.table, original: offered, isCompared: control.table != nil, control: control.table, population: population,
            columns: control.table == nil ? quasi : comparable, hierarchies: hierarchies, files: self.plan.files)
        var risk = try measurement.run(tables, released: made.table, progress: progress)
        let identifiers = DirectIdentifiers(made, progress: progress)
        risk.obstacles += identifiers.obstacles
        result.measured = risk.measured(spread(made, quasi, sensitive))
        (result.reasons, result.mends) = (risk.powerless, risk.mends)
        result.measured["suppressed"] = MeasuredValue(Double(made.record.suppressedRows) / Double(max(1, made.record.rows)))
        result.measured["no-direct-identifiers"] = MeasuredValue(identifiers.areGone)
        if let presence = made.record.models.first(where: { $0.model == "delta-presence-maximum" })?.reached {
            result.measured["delta-presence"] = MeasuredValue(presence)
        }
        result.counts["held-out"] = control.source == .heldOut ? control.table?.rowCount ?? 0 : 0
        result.counts["suppressed"] = made.record.suppressedRows
        let mark = input.digest.flatMap { digest in key.map { PseudonymKey.mark(of: digest, under: $0) } }
        facts = TableFacts(
            day: "\(Console.current.today())", permit: permit.map { ($0.id.text, $0.subject) }, rowsIn: result.recordsIn, control: control.source,
            controlRows: control.table?.rowCount ?? 0, controlEqual: control.equal, plan: plan, proposals: views,
            record: made.record, risk: risk, demanded: SafeguardCheck.results(permit?.safeguards ?? [], measured: result.measured),
            limits: SafeguardCheck.results(plan.demands.filter { !$0.isAmong(permit?.safeguards ?? []) }, measured: result.measured), inputMark: mark,
            files: self.plan.digests)
    }

    /// Counted on the cells that come out. Where the plan says over which ground a column's distances are taken, those count; elsewhere all
    /// values are equally far apart.
    private func spread(_ made: TableRelease.ReleasedTable, _ quasi: [String], _ sensitive: [String]) -> ClassSpread? {
        guard var worst = ClassSpread.worst(made.table, quasi: quasi, sensitive: sensitive) else { return nil }
        let models = made.record.models.filter { $0.model == "t-closeness" }
        let others = sensitive.filter { name in !models.contains { $0.column == name } }
        let counted = ClassSpread.worst(made.table, quasi: quasi, sensitive: others)?.distance ?? 0
        worst.distance = max(counted, models.compactMap(\.reached).max() ?? 0)
        return worst
    }

    /// Tables up to this many rows are released with other sizes of classes too, for the picture of risk against utility.
    private static let mostRows = 100_000

    private func alternatives(_ table: Table, _ made: TableRelease.ReleasedTable, _ key: [UInt8]?) -> [TableFacts.Alternative] {
        guard table.rowCount <= Self.mostRows, !made.record.columns.isEmpty else { return [] }
        func alternative(_ k: Int, _ record: ReleaseRecord) -> TableFacts.Alternative? {
            record.classSizes.first.map { .init(k: k, kept: 1 - record.penalty, risk: 1 / Double($0.size)) }
        }
        var found: [TableFacts.Alternative] = []
        var asked = 1
        for case .kAnonymity(let k) in plan.plan.models { asked = k }
        if let own = alternative(asked, made.record) { found.append(own) }
        for k in [2, 5, 10, 25, 100] where k != asked {
            progress.at("ter vergelijking: k = \(k)", "for comparison: k = \(k)")
            var other = plan.plan
            other.models = other.models.map { if case .kAnonymity = $0 { .kAnonymity(k) } else { $0 } }
            guard other.models != plan.plan.models, let made = try? TableRelease.ReleasedTable.make(table, plan: other, files: plan.files, key: key) else {
                continue
            }
            if let one = alternative(k, made.record) { found.append(one) }
        }
        return found.sorted { $0.k < $1.k }
    }
}
