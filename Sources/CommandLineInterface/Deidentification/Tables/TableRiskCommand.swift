import ArgumentParser
import DisclosureRisk
import Foundation
import Register
import TableRelease
import Text

struct TableRiskCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "risk", abstract: say("Meet het risico van een vrijgegeven tabel.", "Measure the risk of a released table."),
            discussion: say(
                """
                Ook van een tabel die een ander programma maakte. Zonder --plan zijn de rollen die van het voorstel (zie profile); --quasi en --sensitive \
                gaan daarvoor. Een kolom die het origineel niet heeft, wordt genoemd en niet gemeten.

                Uitgangsstatus 1 als een grens van het plan niet is gehaald, of als de tabel een kolom heeft die niet volgens het plan is.
                """,
                """
                Of a table that another program made too. Without --plan the roles are those of the proposal (see profile); --quasi and --sensitive go \
                before it. A column that the original does not have is named and not measured.

                Exit status 1 when a limit of the plan is not reached, or when the table has a column that is not by the plan.
                """))
    }

    @Argument(help: help("De vrijgegeven tabel.", "The released table.", valueName: "table"))
    var released: String

    @Option(help: help("De tabel waaruit zij is gemaakt.", "The table from which it was made.", valueName: "table"))
    var original: String

    @Option(help: help("Het plan waarmee zij is gemaakt.", "The plan by which it was made.", valueName: "file"))
    var plan: String?

    @Option(help: help("Een kolom die anderen kunnen weten; mag vaker.", "A column that others may know; may be repeated.", valueName: "column"))
    var quasi: [String] = []

    @Option(help: help("Een kolom die anderen niet horen te weten; mag vaker.", "A column that others should not learn; may be repeated.", valueName: "column"))
    var sensitive: [String] = []

    @OptionGroup var measuring: MeasuringOptions
    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let plan = try plan.map { path throws(CommandFailure) in try PlanFile(path) }
        try OutputPlaces.checkFree([measuring.html, measuring.pdf], force: measuring.force)
        let pages = try TablePages(html: measuring.html, pdf: measuring.pdf, language: shared.language)
        let progress = TableProgress()
        defer { progress.done() }
        let release = try await TableInput.read(released, progress: progress)
        let original = try await TableInput.read(original, progress: progress)
        let control = try await read(measuring.control, progress)
        let population = try await read(measuring.population, progress)
        let views = ColumnView.of(original.table, TableScan(original.table, names: false, progress: progress))
        let columns = ReleasedColumns(release.table, original: original.table, plan: plan?.plan)
        let comparable = columns.comparable
        let kept = comparable.filter { name in plan?.plan.columns.first { $0.name == name }.map { $0.treatment == .keep } ?? true }
        let items = try ItemColumn.all(release.table, released: kept, plan: plan?.plan, options: measuring)
        let roles = try roles(release, original, views, comparable, plan?.plan)
        let direct = plan?.plan.direct ?? views.filter { $0.role == .directIdentifier }.map(\.profile.name)
        let overlap = try control.map { table throws(CommandFailure) in
            try ControlOverlap(table, in: original.table, comparable: comparable, direct: direct)
        }
        var hierarchies: [String: HierarchySource] = [:]
        for column in plan?.plan.columns ?? [] where column.treatment == .generalise { hierarchies[column.name] = column.hierarchy }
        var k = 5
        for case .kAnonymity(let asked) in plan?.plan.models ?? [] { k = asked }
        let hasPseudonyms = plan?.plan.hasPseudonyms ?? false
        let chosen = { (role: ColumnRole) in comparable.filter { roles[$0] == role } }
        let measurement = TableMeasurement(
            quasi: chosen(.quasiIdentifier), sensitive: chosen(.sensitive), comparable: comparable, treatment: hasPseudonyms ? .pseudonymised : .deidentified,
            items: items, others: chosen(.other), limits: plan?.plan.limits ?? .init(), threshold: 1 / Double(k),
            seed: plan?.plan.seed ?? 1, people: measuring.populationSize, attacks: true)
        let tables = try RiskTables(
            release: release.table, original: original.table, control: control, population: population, columns: comparable, hierarchies: hierarchies,
            files: plan?.files ?? [:])
        var risk = try measurement.run(tables, released: release.table, progress: progress)
        risk.obstacles += columns.unaccounted
        risk.obstacles +=
            DirectIdentifiers(release.table, passing: columns.pseudonyms, generalised: Set(hierarchies.keys), progress: progress).obstacles
        let measured = risk.measured(ClassSpread.worst(release.table, quasi: chosen(.quasiIdentifier), sensitive: chosen(.sensitive)))
        let facts = TableFacts(
            day: "\(Console.current.today())", rowsIn: original.table.rowCount, control: control == nil ? .none : .file, controlRows: control?.rowCount ?? 0,
            controlEqual: overlap?.equal,
            plan: plan?.plan, proposals: views, record: nil, risk: risk, demanded: [],
            limits: SafeguardCheck.results(plan?.plan.demands ?? [], measured: measured), files: plan?.digests ?? [])
        progress.done()
        try pages.write(facts.letter)
        put(measuring.json ? String(decoding: facts.json, as: UTF8.self) : facts.summary)
        let missed = facts.limits.filter { $0.status != .met }
        var complaints = missed.map { CommandFailure.Complaint("limit", $0.message) }
        if plan != nil { complaints += columns.unaccounted.map { CommandFailure.Complaint("column-not-measured", $0) } }
        if !complaints.isEmpty { throw CommandFailure(.checkFailed, complaints) }
    }

    private func read(_ path: String?, _ progress: TableProgress) async throws -> Table? {
        guard let path else { return nil }
        return try await TableInput.read(path, progress: progress).table
    }

    /// The role of each released column that can be held beside the original.
    private func roles(
        _ release: TableInput, _ original: TableInput, _ views: [ColumnView], _ comparable: [String], _ plan: TablePlan?
    ) throws(CommandFailure) -> [String: ColumnRole] {
        for name in quasi + sensitive where release.table.column(name) == nil || original.table.column(name) == nil {
            throw CommandFailure(
                .usage, "unknown-column",
                .init(nl: "kolom “\(name)” staat niet in beide tabellen", en: "column “\(name)” is not in both tables"),
                hint: ColumnHint.of(name, among: release.table.columns.map(\.name).filter { original.table.column($0) != nil }))
        }
        var roles: [String: ColumnRole] = [:]
        for view in views where comparable.contains(view.profile.name) {
            let name = view.profile.name
            roles[name] = plan?.columns.first { $0.name == name }?.role ?? view.role
            if quasi.contains(name) { roles[name] = .quasiIdentifier } else if sensitive.contains(name) { roles[name] = .sensitive }
            // Named columns are all that others know; a column not named for it is then no quasi-identifier.
            if !quasi.isEmpty, !quasi.contains(name), roles[name] == .quasiIdentifier { roles[name] = .other }
        }
        guard !roles.isEmpty else {
            throw CommandFailure(
                .badInput, "no-columns",
                .init(nl: "de tabellen hebben geen kolom die te vergelijken is", en: "the tables have no column that can be compared"))
        }
        return roles
    }
}
