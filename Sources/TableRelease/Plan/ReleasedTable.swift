import Crypto
import Text

/// A table as it may leave, with the plan that made it and the record of what that did.
///
/// Rows are in the order of their released texts, so that their place tells nothing of the input's order; rows that no class could hold are
/// left out.
public struct ReleasedTable: Sendable {
    /// What may leave.
    public let table: Table
    /// The plan that made it.
    public let plan: TablePlan
    /// What that did and reached.
    public let record: ReleaseRecord
    /// For each released row its row in the input. For measuring risk inside; never to be published.
    public let sourceRows: [UInt32]
    /// For each released row its class: rows with the same released quasi-identifiers.
    public let classes: [UInt32]
    /// How many classes there are.
    public let classCount: Int

    /// Makes the release.
    /// - Parameters:
    ///   - files: the hierarchies and the population that the plan names (`plan.files`), by name.
    ///   - key: at least 32 bytes, for pseudonyms.
    /// - Throws: `TableError` where the plan and the table do not fit, or the models cannot be met.
    public static func make(_ table: Table, plan: TablePlan, files: [String: [UInt8]] = [:], key: [UInt8]? = nil) throws(TableError) -> ReleasedTable {
        try ReleaseMaker(table: table, plan: plan, files: files, key: key).make()
    }
}

/// The steps from a table to its release.
struct ReleaseMaker {
    let table: Table
    let plan: TablePlan
    let files: [String: [UInt8]]
    let key: [UInt8]?

    /// Which rows stay, and for each quasi-identifier the text of each row.
    private struct Recoded {
        var kept: [UInt32]
        var columns: [TableColumn]
        var quasi: [QuasiColumn]
        var levels: [Int]?
        var losses: [Double]
        var outcome: GlobalSearch.Outcome?
        var population: Table?
    }

    func make() throws(TableError) -> ReleasedTable {
        try checkColumns()
        var population: Table?
        if let name = plan.population {
            guard let bytes = files[name] else {
                throw TableError("file-missing", .init(nl: "het bestand “\(name)” is niet gegeven", en: "the file “\(name)” was not given"))
            }
            population = try CSVTableReader.read(bytes)
        }
        var hierarchies: [String: Hierarchy] = [:]
        for column in plan.columns {
            guard let source = column.hierarchy, let own = table.column(column.name) else { continue }
            var values = own.values
            if let other = population?.column(column.name) { for text in other.values.texts { _ = values.code(of: text) } }
            do throws(TableError) { hierarchies[column.name] = try source.hierarchy(of: values.texts, files: files) } catch {
                throw error.at(plan.places.hierarchies[column.name])
            }
        }
        let requirements = try ClassRequirements(plan.models, table: table, hierarchies: hierarchies)
        var recoded = try recode(requirements, &hierarchies, population)
        guard !recoded.kept.isEmpty else { throw impossible() }
        recoded.population = population
        return try assemble(recoded, requirements)
    }

    /// The plan must speak of each column, and of no others.
    private func checkColumns() throws(TableError) {
        for column in plan.columns where table.column(column.name) == nil {
            throw TableError(
                "unknown-column", at: plan.places.names[column.name],
                .init(nl: "de tabel heeft geen kolom “\(column.name)”", en: "the table has no column “\(column.name)”"),
                hint: suggestion(for: column.name, among: table.columns.map(\.name)).map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") })
        }
        for column in table.columns where !plan.columns.contains(where: { $0.name == column.name }) {
            throw TableError(
                "column-not-in-plan", at: plan.places.columns,
                .init(nl: "het plan zegt niets over kolom “\(column.name)”", en: "the plan says nothing of column “\(column.name)”"),
                hint: .init(nl: "voeg de kolom toe, met een rol en een behandeling", en: "add the column, with a role and a treatment"))
        }
        let released = plan.columns.filter { $0.treatment != .remove }.map(\.name)
        for model in plan.models {
            if let name = model.sensitiveColumn, !released.contains(name) {
                throw TableError(
                    "model-on-removed-column", at: plan.places.models[name],
                    .init(nl: "een model gaat over kolom “\(name)”, die niet meegaat", en: "a model is about column “\(name)”, which is not released"))
            }
        }
        if plan.asksForPresence, !plan.hasClasses { throw TableError.presenceWithoutClasses() }
        guard table.rowCount > 0 else { throw TableError("no-rows", .init(nl: "de tabel heeft geen rijen", en: "the table has no rows")) }
        if plan.columns.contains(where: { $0.treatment == .pseudonym }), (key?.count ?? 0) < 32 {
            throw TableError(
                "key-missing", .init(nl: "voor pseudoniemen is een sleutel van ten minste 32 bytes nodig", en: "pseudonyms need a key of at least 32 bytes"),
                hint: .init(
                    nl: "zonder sleutel is elk BSN in minuten terug te rekenen", en: "without a key every citizen number can be found again in minutes"))
        }
    }

    private func recode(
        _ requirements: ClassRequirements, _ hierarchies: inout [String: Hierarchy], _ population: Table?
    ) throws(TableError) -> Recoded {
        let planned = plan.columns.filter { $0.role == .quasiIdentifier && $0.treatment == .generalise }
        let weights = planned.reduce(0) { $0 + $1.weight }
        var quasi: [QuasiColumn] = []
        var others: [QuasiColumn] = []
        for column in planned {
            let share = weights > 0 ? column.weight / weights : 1 / Double(planned.count)
            // Bound to its column, of which it may have as many values: nobody needs it by itself after that.
            guard let hierarchy = hierarchies.removeValue(forKey: column.name) else {
                throw TableError(
                    "hierarchy-missing", .init(nl: "“\(column.name)” heeft een hiërarchie nodig", en: "“\(column.name)” needs a hierarchy"))
            }
            quasi.append(try QuasiColumn(table.column(column.name)!, hierarchy, weight: share))
            guard let population else { continue }
            guard let other = population.column(column.name) else {
                throw TableError(
                    "unknown-column", .init(nl: "de bevolking heeft geen kolom “\(column.name)”", en: "the population has no column “\(column.name)”"))
            }
            others.append(try QuasiColumn(other, hierarchy, weight: share))
        }
        let all = (0..<UInt32(table.rowCount)).map { $0 }
        if quasi.isEmpty || plan.recoding == .local {
            guard let classes = LocalRecoding(columns: quasi, requirements: requirements).classes(all) else { throw impossible() }
            return local(classes, quasi)
        }
        var presence: PresenceRequirement?
        for case .presence(let minimum, let maximum) in plan.models {
            guard let population else { throw TableError("file-missing", .init(nl: "de bevolking ontbreekt", en: "the population is missing")) }
            presence = PresenceRequirement(minimum: minimum, maximum: maximum, columns: others, rowCount: population.rowCount)
        }
        let lattice = GlobalLattice(columns: quasi, requirements: requirements, presence: presence, rowCount: table.rowCount)
        let most = Int((plan.suppression * Double(table.rowCount)).rounded(.down))
        guard let outcome = GlobalSearch(lattice: lattice, maximumSuppressed: most, aggregation: plan.aggregation).run() else { throw impossible() }
        var space = EvaluationSpace()
        let kept = lattice.keptRows(outcome.levels, &space)
        let columns = quasi.indices.map { index in
            let tree = quasi[index]
            let nodes = tree.ancestors[outcome.levels[index]]
            return column(tree, kept.lazy.map { nodes[Int(tree.rows[Int($0)])] })
        }
        return Recoded(kept: kept, columns: columns, quasi: quasi, levels: outcome.levels, losses: outcome.evaluation.columnLosses, outcome: outcome)
    }

    private func impossible() -> TableError {
        TableError(
            "cannot-be-met",
            .init(nl: "geen enkele generalisatie voldoet aan de modellen van het plan", en: "no generalisation meets the models of the plan"),
            hint: .init(
                nl: "maak de eisen lichter, sta meer weglating toe, of haal kolommen weg", en: "ask less, allow more suppression, or remove columns"))
    }

    private func local(_ classes: [[UInt32]], _ quasi: [QuasiColumn]) -> Recoded {
        var kept: [UInt32] = []
        kept.reserveCapacity(table.rowCount)
        for members in classes { kept += members }
        var losses: [Double] = []
        let columns = quasi.map { tree in
            var loss = 0.0
            var nodes: [UInt32] = []
            nodes.reserveCapacity(kept.count)
            for members in classes {
                let node = members.dropFirst().reduce(tree.rows[Int(members[0])]) { tree.join($0, tree.rows[Int($1)]) }
                loss += tree.penalty[Int(node)] * Double(members.count)
                nodes.append(contentsOf: repeatElement(node, count: members.count))
            }
            losses.append(loss / Double(table.rowCount))
            return column(tree, nodes)
        }
        return Recoded(kept: kept, columns: columns, quasi: quasi, levels: nil, losses: losses)
    }

    private func column(_ tree: QuasiColumn, _ nodes: some Sequence<UInt32>) -> TableColumn {
        var values = ValueDictionary()
        var codes = [UInt32](repeating: .max, count: tree.nodeCount)
        var rows: [UInt32] = []
        rows.reserveCapacity(nodes.underestimatedCount)
        for node in nodes {
            if codes[Int(node)] == .max { codes[Int(node)] = values.code(of: tree.labels[Int(node)]) }
            rows.append(codes[Int(node)])
        }
        let isUntouched = codes.indices.allSatisfy { codes[$0] == .max || tree.level[$0] == 0 }
        return TableColumn(name: tree.name, values: values, codes: rows, form: isUntouched ? table.column(tree.name)!.form : .text)
    }

    // MARK: - The released table

    private func assemble(_ recoded: Recoded, _ requirements: ClassRequirements) throws(TableError) -> ReleasedTable {
        var columns: [TableColumn] = []
        for planned in table.columns.compactMap({ column in plan.columns.first { $0.name == column.name } }) {
            let source = table.column(planned.name)!
            switch planned.treatment {
            case .remove: continue
            case .generalise: columns.append(recoded.columns.first { $0.name == planned.name }!)
            case .keep, .pseudonym:
                let values = planned.treatment == .keep ? source.values : pseudonyms(source)
                columns.append(
                    TableColumn(
                        name: source.name, values: values, codes: recoded.kept.map { source.codes[Int($0)] },
                        form: planned.treatment == .keep ? source.form : .text))
            }
        }
        let (classes, classCount) = RowKeys.group(
            recoded.columns.map { .init(codes: $0.codes, count: $0.values.count) }, rowCount: recoded.kept.count)
        let order = Self.order(columns, count: recoded.kept.count)
        // One after another, so that of a large table not all columns stand in memory twice.
        for index in columns.indices {
            let column = columns[index]
            columns[index] = TableColumn(name: column.name, values: column.values, codes: order.map { column.codes[Int($0)] }, form: column.form)
        }
        let released = Table(columns: columns)
        let record = record(recoded, requirements, released, classes: classes, classCount: classCount)
        // What leaves is judged by its own texts once more, whatever made it.
        for reached in record.models where !reached.isMet {
            throw TableError(
                "release-does-not-reach-its-models",
                .init(
                    nl: "de uitkomst haalt “\(reached.model)” niet; er is niets vrijgegeven",
                    en: "the result does not reach “\(reached.model)”; nothing is released"),
                hint: .init(nl: "dit is een fout in Waarborg: meld haar", en: "this is a mistake in Waarborg: please report it"))
        }
        return ReleasedTable(
            table: released, plan: plan, record: record, sourceRows: order.map { recoded.kept[Int($0)] }, classes: order.map { classes[Int($0)] },
            classCount: classCount)
    }

    private func pseudonyms(_ column: TableColumn) -> ValueDictionary {
        let key = SymmetricKey(data: key ?? [])
        // The column's name is part of what is signed: equal values of two columns must not be linked by their pseudonyms.
        let prefix = Array(column.name.utf8) + [0]
        return ValueDictionary(
            column.values.texts.map { text in
                text.isEmpty ? "" : HexText.encode(HMAC<SHA256>.authenticationCode(for: prefix + Array(text.utf8), using: key).prefix(16))
            })
    }

    /// The rows in the order of their texts, column by column.
    private static func order(_ columns: [TableColumn], count: Int) -> [UInt32] {
        RowKeys.order(
            columns.map { column in .init(codes: column.codes, count: column.values.count, sorted: { column.values.sorted }) }, rowCount: count)
    }

    private func record(
        _ recoded: Recoded, _ requirements: ClassRequirements, _ released: Table, classes: [UInt32], classCount: Int
    ) -> ReleaseRecord {
        let suppressed = table.rowCount - recoded.kept.count
        var members = [[UInt32]](repeating: [], count: classCount)
        for (position, group) in classes.enumerated() { members[Int(group)].append(UInt32(position)) }
        var sizes: [Int: Int] = [:]
        for list in members { sizes[list.count, default: 0] += 1 }
        let columns = recoded.quasi.indices.map { index in
            let column = recoded.columns[index]
            let stars = column.values.find(Hierarchy.everything).map { code in column.codes.count { $0 == code } } ?? 0
            return ReleaseRecord.ColumnLoss(
                name: column.name, penalty: recoded.losses[index], level: recoded.levels?[index], suppressedCells: stars + suppressed)
        }
        let penalty = zip(recoded.quasi, recoded.losses).reduce(0) { $0 + $1.0.weight * $1.1 }
        let reached = ReachedModels(plan: plan, requirements: requirements).reached(
            classes: members.lazy.map { $0.lazy.map { recoded.kept[Int($0)] } },
            presence: presenceShares(recoded, members))
        return ReleaseRecord(
            rows: table.rowCount, releasedRows: recoded.kept.count, suppressedRows: suppressed, sizes: sizes, columns: columns, penalty: penalty,
            searchedLoss: recoded.outcome?.loss, searchedBound: recoded.outcome?.bound, models: reached,
            planDigest: HexText.encode(SHA256.hash(data: Array(plan.yaml.utf8))), releaseDigest: Self.digest(released))
    }

    /// For each class of the release its share of the population's class.
    private func presenceShares(_ recoded: Recoded, _ members: [[UInt32]]) -> [Double] {
        guard let population = recoded.population, let levels = recoded.levels else { return [] }
        var counts: [[String]: Int] = [:]
        let columns = recoded.quasi.map { population.column($0.name)! }
        // What each different value becomes, looked up once.
        let forms = columns.indices.map { index in
            let tree = recoded.quasi[index]
            let places = Dictionary(tree.labels[..<tree.valueCount].enumerated().map { ($1, $0) }) { first, _ in first }
            return columns[index].values.texts.map { text in places[text].map { tree.labels[Int(tree.ancestors[levels[index]][$0])] } }
        }
        for row in 0..<population.rowCount {
            let key = columns.indices.compactMap { forms[$0][Int(columns[$0].codes[row])] }
            counts[key, default: 0] += 1
        }
        return members.map { list in
            let key = recoded.columns.map { $0.values.text($0.codes[Int(list[0])]) }
            return Double(list.count) / Double(max(1, counts[key] ?? 0))
        }
    }

    private static func digest(_ table: Table) -> String {
        var hash = SHA256()
        TableWriter.csv(table, pieces: 1 << 16) { hash.update(data: $0) }
        return HexText.encode(hash.finalize())
    }
}
