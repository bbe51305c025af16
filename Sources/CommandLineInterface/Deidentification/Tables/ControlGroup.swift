import TableRelease
import Text

/// Rows that are kept out of a release, so that the attacks on it have people beside them who are not in it.
struct ControlGroup: Sendable {
    /// Where the rows come from.
    enum Source: String, Sendable {
        case none, file
        case heldOut = "held-out"
    }

    /// One row in so many is held out.
    static let share = 10
    /// Who has more than one in so many rows of a table is never held out: nothing would be left to release.
    static let largest = 5

    var source: Source
    var table: Table?
    /// Rows of a file that are equal to one of the table, no more than other people give; nil where nothing was compared.
    var equal: Int?

    /// Splits a table by chance, the same for the same seed and table.
    /// - Parameter columns: those that point at one person. Rows that share a value of one of them are about the same person, and stay together:
    ///   somebody on both sides would make the attacks look as if they found nothing.
    /// - Returns: what is released and what is held out, both in the order of the table.
    /// - Throws: `CommandFailure` where so many rows share those values that nobody can be held out.
    static func holdOut(of table: Table, seed: UInt64, people columns: [String] = []) throws(CommandFailure) -> (released: Table, control: Table) {
        let groups = PeopleOfTable(table, columns).rows
        let most = max(1, table.rowCount / largest)
        let people = groups.filter { $0.count <= most }
        guard !people.isEmpty else {
            throw CommandFailure(
                .badInput, "no-control-group",
                .init(
                    nl: "er is geen controlegroep apart te houden: te veel rijen hebben dezelfde waarde in een kolom die één persoon aanwijst",
                    en: "no control group can be held out: too many rows have the same value in a column that points at one person"),
                hint: .init(
                    nl: "geef anderen met --control, of geef die kolom een andere rol",
                    en: "give other people with --control, or give that column another role"))
        }
        var draws = SeededDraws(seed: seed)
        let count = max(1, table.rowCount / share)
        var order = Array(people.indices)
        var isOut = [Bool](repeating: false, count: table.rowCount)
        var (held, place) = (0, 0)
        while held < count, place < order.count {
            // The standard library's own way from a generator to a number may change between versions.
            let other = place + Int(draws.next().multipliedFullWidth(by: UInt64(order.count - place)).high)
            order.swapAt(place, other)
            for row in people[order[place]] { isOut[row] = true }
            held += people[order[place]].count
            place += 1
        }
        return (table.selecting { !isOut[$0] }, table.selecting { isOut[$0] })
    }
}

extension Table {
    /// The same rows with nothing in some columns.
    func emptying(_ names: Set<String>) -> Table {
        Table(
            columns: columns.map { column in
                guard names.contains(column.name) else { return column }
                return TableColumn(name: column.name, values: ValueDictionary([""]), codes: [UInt32](repeating: 0, count: rowCount))
            })
    }

    /// The same columns with only some rows. Values that no row has any more are gone.
    func selecting(_ isChosen: (Int) -> Bool) -> Table {
        let rows = (0..<rowCount).filter(isChosen)
        return Table(
            columns: columns.map { column in
                var values = ValueDictionary()
                var known = [UInt32?](repeating: nil, count: column.values.count)
                var codes: [UInt32] = []
                codes.reserveCapacity(rows.count)
                for row in rows {
                    let old = Int(column.codes[row])
                    if known[old] == nil { known[old] = values.code(of: column.values.text(UInt32(old))) }
                    codes.append(known[old]!)
                }
                return TableColumn(name: column.name, values: values, codes: codes, form: column.form)
            })
    }
}
