import DisclosureRisk
import TableRelease
import Text

/// A release and the tables beside it, as the measurement of risk takes them.
struct RiskTables: Sendable {
    let release: DisclosureRisk.ReleasedTable
    /// Nil where nothing is compared with it.
    let original: RiskTable?
    let control: RiskTable?
    /// Only columns that the release has.
    let population: RiskTable?

    /// - Parameters:
    ///   - isCompared: whether the original is attacked; otherwise only its values serve to read the cells.
    ///   - columns: the columns that take part; others, such as keyed pseudonyms, cannot be compared with the original.
    ///   - hierarchies: how columns were generalised, by their names, where that is known.
    ///   - files: what the hierarchies name.
    /// - Throws: `CommandFailure` where a table lacks a column, or a cell cannot be read.
    init(
        release: Table, original: Table, isCompared: Bool = true, control: Table?, population: Table?, columns: [String],
        hierarchies: [String: HierarchySource], files: [String: [UInt8]]
    ) throws(CommandFailure) {
        var released: [ReleasedColumn] = []
        var originals: [RiskColumn] = []
        var controls: [RiskColumn] = []
        var people: [RiskColumn] = []
        for name in columns {
            guard let cells = release.column(name) else { throw CommandFailure(DisclosureRiskError.unknownColumn(name)) }
            let own = try Self.column(name, of: original, .init(nl: "het origineel", en: "the original"))
            let other = try control.map { table throws(CommandFailure) in
                try Self.column(name, of: table, .init(nl: "de controlegroep", en: "the control group"))
            }
            let population = population?.column(name)
            let reading = RiskColumnReading(
                released: cells, beside: [own] + [other, population].compactMap { $0 }, hierarchy: hierarchies[name], files: files)
            released.append(reading.released(cells))
            if isCompared { originals.append(reading.exact(own)) }
            if let other { controls.append(reading.exact(other)) }
            if let population { people.append(reading.exact(population)) }
        }
        do throws(DisclosureRiskError) {
            self.release = try .init(released)
            self.original = isCompared ? try RiskTable(originals) : nil
            self.control = control == nil ? nil : try RiskTable(controls)
            self.population = population == nil ? nil : try RiskTable(people)
        } catch { throw CommandFailure(error) }
    }

    private static func column(_ name: String, of table: Table, _ what: Bilingual) throws(CommandFailure) -> TableColumn {
        if let column = table.column(name) { return column }
        throw CommandFailure(
            .badInput, "unknown-column", .init(nl: "\(what.nl) heeft geen kolom “\(name)”", en: "\(what.en) has no column “\(name)”"))
    }
}
