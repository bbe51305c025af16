import DisclosureRisk
import TableRelease
import Text

/// Whether a control group has people of the table in it. Attacks would then succeed on both alike, and every risk would look smaller.
///
/// Other people can be equal to one of the table too, where a few columns are known of each. How often is told by the table itself: a row of it
/// has an equal among the others as often as a row of somebody else has.
struct ControlOverlap: Sendable {
    /// Rows of the control group that are equal to one of the table in all columns that are compared.
    let equal: Int

    /// - Parameters:
    ///   - comparable: the columns that the attacks compare.
    ///   - direct: columns that point at one person.
    /// - Throws: `CommandFailure` where more rows are equal than other people would give.
    init(_ control: Table, in table: Table, comparable: [String], direct: [String]) throws(CommandFailure) {
        let shared = Set(table.columns.map(\.name)).intersection(control.columns.map(\.name))
        var equal = 0
        var sets = [comparable.filter(shared.contains), table.columns.map(\.name).filter(shared.contains)]
        sets += direct.filter { name in shared.contains(name) && table.column(name).map { !Self.counts($0) } ?? false }.map { [$0] }
        for (place, columns) in sets.enumerated() where !columns.isEmpty {
            let found = Self.count(control, table, columns)
            if place == 0 { equal = found.equal }
            let chance = SuccessRate(successes: Double(found.twins), of: table.rowCount).estimate.high
            let expected = chance * Double(control.rowCount)
            guard Double(found.equal) > expected + 3 * expected.squareRoot() else { continue }
            let names = columns.joined(separator: ", ")
            let (same, all) = (found.equal, control.rowCount)
            throw CommandFailure(
                .badInput, "control-in-table",
                .init(
                    nl: """
                        \(same) van de \(Bilingual.rows(all).nl) van de controlegroep \(same == 1 ? "is" : "zijn") gelijk aan een rij van de tabel (\(names)): \
                        dat zijn dezelfde mensen
                        """,
                    en: """
                        \(same) of the \(Bilingual.rows(all).en) of the control group \(same == 1 ? "is" : "are") equal to a row of the table (\(names)): \
                        those are the same people
                        """),
                hint: .init(
                    nl: "haal uit de controlegroep wie in de tabel zit; anders lijkt elk risico kleiner dan het is",
                    en: "take out of the control group whoever is in the table; otherwise every risk looks smaller than it is"))
        }
        self.equal = equal
    }

    /// Whether a column counts the rows of a file: it then says nothing of who is in it.
    private static func counts(_ column: TableColumn) -> Bool {
        column.values.texts.allSatisfy { text in text.isEmpty || Int(text).map { (0...10 * column.codes.count).contains($0) } ?? false }
    }

    /// How many rows of the control group have an equal in the table, and how many rows of the table have one among the others. Rows with nothing in
    /// them are equal to none.
    private static func count(_ control: Table, _ table: Table, _ columns: [String]) -> (equal: Int, twins: Int) {
        var (ours, theirs) = ([UInt32](repeating: 0, count: table.rowCount), [UInt32](repeating: 0, count: control.rowCount))
        var (hasOurs, hasTheirs) = ([Bool](repeating: false, count: table.rowCount), [Bool](repeating: false, count: control.rowCount))
        for name in columns {
            guard let one = table.column(name), let other = control.column(name) else { continue }
            var values = one.values
            let codes = other.values.texts.map { values.code(of: $0) }
            let empty = values.find("")
            var known: [UInt64: UInt32] = [:]
            func join(_ group: UInt32, _ code: UInt32) -> UInt32 {
                let key = UInt64(group) << 32 | UInt64(code)
                if let group = known[key] { return group }
                known[key] = UInt32(known.count)
                return UInt32(known.count - 1)
            }
            for row in ours.indices {
                ours[row] = join(ours[row], one.codes[row])
                if one.codes[row] != empty { hasOurs[row] = true }
            }
            for row in theirs.indices {
                let code = codes[Int(other.codes[row])]
                theirs[row] = join(theirs[row], code)
                if code != empty { hasTheirs[row] = true }
            }
        }
        var counts: [UInt32: Int] = [:]
        for (row, group) in ours.enumerated() where hasOurs[row] { counts[group, default: 0] += 1 }
        let twins = counts.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
        return (theirs.indices.count { hasTheirs[$0] && counts[theirs[$0]] != nil }, twins)
    }
}
