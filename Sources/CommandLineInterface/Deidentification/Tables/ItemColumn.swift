import TableRelease
import Text

/// A column whose cells hold several items, such as skills, with what stands between them.
struct ItemColumn: Sendable, Hashable {
    var name: String
    var separator: String

    /// The items of a cell, without the blanks around them.
    func items(of cell: String) -> [String] { cell.split(separator: separator).map { $0.trimmed }.filter { !$0.isEmpty } }

    /// The columns with items that come out: those of the options, those that the plan names, and those whose cells are lists whether or not
    /// anybody says so.
    /// - Parameters:
    ///   - table: what is measured.
    ///   - released: the columns that come out as they were.
    /// - Throws: `CommandFailure` for a column that is not there, or a separator that no cell holds: nothing would be measured then, and that would look safe.
    static func all(_ table: Table, released: [String], plan: TablePlan?, options: MeasuringOptions) throws(CommandFailure) -> [ItemColumn] {
        var found: [ItemColumn] = []
        for name in options.items {
            try check(name, among: released)
            let column = table.column(name)
            let separator = options.itemSeparator ?? (column?.isList == true ? TableColumn.listSeparator : ",")
            if let column, column.lacks(separator) {
                throw CommandFailure(.usage, "no-separator", lacking(name, separator), hint: separatorHint)
            }
            found.append(ItemColumn(name: name, separator: separator))
        }
        for column in plan?.columns ?? [] {
            guard let separator = column.items, released.contains(column.name), !found.contains(where: { $0.name == column.name }) else { continue }
            if let own = table.column(column.name), own.lacks(separator) {
                throw CommandFailure(
                    TableError("no-separator", at: plan?.places.items[column.name], lacking(column.name, separator), hint: separatorHint))
            }
            found.append(ItemColumn(name: column.name, separator: separator))
        }
        for column in table.columns where released.contains(column.name) && !found.contains(where: { $0.name == column.name }) {
            guard let separator = ColumnProfile.items(of: column) else { continue }
            found.append(ItemColumn(name: column.name, separator: separator))
        }
        return found
    }

    /// - Throws: `CommandFailure` for a column of `--items` that does not come out.
    static func check(_ name: String, among released: [String]) throws(CommandFailure) {
        guard !released.contains(name) else { return }
        throw CommandFailure(
            .usage, "unknown-column",
            .init(
                nl: "--items noemt kolom “\(name)”, en die komt er niet zoals zij is uit",
                en: "--items names column “\(name)”, which does not come out as it is"),
            hint: ColumnHint.of(name, among: released))
    }

    private static func lacking(_ name: String, _ separator: String) -> Bilingual {
        .init(nl: "geen cel van kolom “\(name)” bevat “\(separator)”", en: "no cell of column “\(name)” holds “\(separator)”")
    }

    private static let separatorHint = Bilingual(
        nl: "geef wat er tussen de onderdelen staat (--item-separator, of items in het plan)",
        en: "give what stands between the items (--item-separator, or items in the plan)")
}

extension TableColumn {
    /// Whether no cell that is used holds a text.
    fileprivate func lacks(_ separator: String) -> Bool {
        if isList { return false }
        let counts = counts
        return !(0..<UInt32(values.count)).contains { counts[Int($0)] > 0 && values.text($0).contains(separator) }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
