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

    var source: Source
    var table: Table?

    /// Splits a table by chance, the same for the same seed and table.
    /// - Returns: what is released and what is held out, both in the order of the table.
    static func holdOut(of table: Table, seed: UInt64) -> (released: Table, control: Table) {
        var draws = SeededDraws(seed: seed)
        let count = max(1, table.rowCount / share)
        var order = Array(0..<table.rowCount)
        var isOut = [Bool](repeating: false, count: table.rowCount)
        for place in 0..<min(count, table.rowCount) {
            // The standard library's own way from a generator to a number may change between versions.
            let other = place + Int(draws.next().multipliedFullWidth(by: UInt64(table.rowCount - place)).high)
            order.swapAt(place, other)
            isOut[order[place]] = true
        }
        return (table.selecting { !isOut[$0] }, table.selecting { isOut[$0] })
    }
}

extension Table {
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
