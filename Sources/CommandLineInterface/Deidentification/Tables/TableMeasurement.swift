import DisclosureRisk
import Register
import TableRelease
import Text

/// What is measured on a released table: risk per record, known attributes and items, and the three attacks beside their controls.
struct TableMeasurement: Sendable {
    /// What each column is to somebody who wants to know whom a row is about.
    var quasi: [String]
    var sensitive: [String]
    /// Columns that an attacker can compare with what is known of a person; pseudonyms are not among them.
    var comparable: [String]
    var treatment: RiskReport.Treatment
    /// Columns that hold several items a cell, such as skills.
    var items: [ItemColumn] = []
    /// Columns that came out as they were and that the plan calls nothing in particular: a value that nobody else has points at its record.
    var others: [String] = []
    var limits: TablePlan.RiskLimits
    /// A record is at risk above this chance.
    var threshold: Double
    var seed: UInt64
    /// People in the population, where only their number is known.
    var people: Int?
    /// Whether the attacks are run.
    var attacks: Bool

    /// The most people that are attacked; more make an interval narrower than anybody needs.
    static let mostAttacked = 20_000
    /// How many attributes someone knows at most.
    static let mostKnown = 4

    func run(_ tables: RiskTables, released: Table, progress: TableProgress) throws(CommandFailure) -> RiskReport {
        var draws = SeededDraws(seed: seed)
        do throws(DisclosureRiskError) {
            var report = RiskReport(
                treatment: treatment, records: released.rowCount, quasiIdentifiers: quasi,
                limits: .init(
                    singlingOut: limits.singlingOut, linkability: limits.linkability, inference: limits.inference, highestRecordRisk: limits.prosecutor),
                seed: seed)
            guard released.rowCount > 0 else { return report }
            if !quasi.isEmpty {
                progress.at("klassen tellen", "counting classes")
                report.reidentification = try reidentification(tables)
                for count in 1...min(Self.mostKnown, quasi.count) {
                    report.knownAttributes.append(try KnownAttributes(tables.release, columns: quasi, count: count, using: &draws))
                }
            }
            for item in items {
                progress.at("onderdelen van “\(item.name)” tellen", "counting items of “\(item.name)”")
                report.knownItems.append(try known(item, of: released, &draws))
            }
            report.ownValues = others.filter { name in !items.contains { $0.name == name } }.compactMap { released.column($0) }.map { column in
                let empty = column.values.find("")
                let alone = column.counts.enumerated().count { $0.element == 1 && $0.offset != empty.map(Int.init) }
                return OwnValues(column: column.name, alone: alone, records: released.rowCount)
            }
            guard attacks, let original = tables.original else { return report }
            let targets = try ReferencedTargets(release: tables.release, original: original, control: tables.control, using: &draws)
            let all = chosen(original)
            for (number, attack) in all.enumerated() {
                let name = attack.kind.name
                progress.at(
                    "aanval \(number + 1) van \(all.count): \(name.nl)", "attack \(number + 1) of \(all.count): \(name.en)")
                report.attacks.append(try targets.run(attack, using: &draws))
            }
            return report
        } catch { throw CommandFailure(error) }
    }

    private func known(_ item: ItemColumn, of released: Table, _ draws: inout SeededDraws) throws(DisclosureRiskError) -> KnownItems {
        guard let column = released.column(item.name) else { throw .unknownColumn(item.name) }
        // Each different cell is split once, whatever the count of rows.
        var numbers: [String: Int32] = [:]
        let lists = column.values.texts.map { text in
            item.items(of: text).map { name -> Int32 in
                if let known = numbers[name] { return known }
                let next = Int32(numbers.count)
                numbers[name] = next
                return next
            }
        }
        let profiles = try ItemProfiles(column.codes.lazy.map { lists[Int($0)] })
        var known = try KnownItems(profiles, count: Self.mostKnown, using: &draws)
        known.column = item.name
        return known
    }

    private func reidentification(_ tables: RiskTables) throws(DisclosureRiskError) -> ReidentificationRisk {
        if let population = tables.population { return try .init(tables.release, columns: quasi, threshold: threshold, population: population) }
        let sizes = try ClassSizes(tables.release, columns: quasi)
        if let people { return try .init(sizes, threshold: threshold, people: people) }
        return .init(sizes, threshold: threshold)
    }

    /// The attacks that fit the columns.
    private func chosen(_ original: RiskTable) -> [Attack] {
        let most = original.rows > Self.mostAttacked ? Self.mostAttacked : nil
        var attacks: [Attack] = comparable.isEmpty ? [] : [.singlingOut(.init(.univariate, columns: comparable))]
        for width in Set([2, min(3, comparable.count), min(Self.mostKnown, comparable.count)]).sorted() where width >= 2 && width <= comparable.count {
            attacks.append(.singlingOut(.init(.multivariate(columns: width), columns: comparable)))
        }
        // With all columns more is found, and with what outsiders may know it is found by more people.
        var splits: [[String]] = []
        for linked in [quasi, comparable] where linked.count >= 2 && !splits.contains(linked) { splits.append(linked) }
        for linked in splits {
            let first = linked.indices.filter { $0 % 2 == 0 }.map { linked[$0] }
            let second = linked.indices.filter { $0 % 2 == 1 }.map { linked[$0] }
            attacks.append(.linkability(.init(first: first, second: second, attacks: most)))
        }
        let secrets = sensitive.isEmpty ? comparable.filter { !quasi.contains($0) } : sensitive
        for secret in secrets.isEmpty ? comparable : secrets {
            let others = (quasi.isEmpty ? comparable : quasi).filter { $0 != secret }
            guard !others.isEmpty, comparable.contains(secret) else { continue }
            attacks.append(.inference(.init(known: others, secret: secret, tolerance: tolerance(secret, original), attacks: most)))
        }
        return attacks
    }

    /// Of many different numbers a guess within a twentieth is as good as right.
    private func tolerance(_ name: String, _ table: RiskTable) -> Double? {
        guard case .numeric(let numbers)? = table.columns.first(where: { $0.name == name })?.values, Set(numbers).count > 20 else { return nil }
        return 0.05
    }
}
