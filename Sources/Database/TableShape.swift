/// A table with its columns, as the database has it.
public struct TableShape: Sendable, Hashable {
    public let name: String
    /// In their order.
    public let columns: [String]
    /// The column that numbers itself, if there is one.
    public let numbered: String?
}

extension Connection {
    /// The tables that these steps make, in an order in which each comes after those that it refers to.
    /// - Throws: `DatabaseError.statement` where one is not there.
    public func tables(of steps: [Migration]) throws(DatabaseError) -> [TableShape] {
        var shapes: [TableShape] = []
        for name in steps.flatMap({ SchemaText.tables($0.sql) }) {
            let columns = try columns(of: name)
            guard !columns.isEmpty else { throw .statement("there is no table \(name)") }
            shapes.append(TableShape(name: name, columns: columns.map(\.name), numbered: columns.first(where: \.isNumbered)?.name))
        }
        return shapes
    }

    private func columns(of table: String) throws(DatabaseError) -> [(name: String, isNumbered: Bool)] {
        let rows =
            switch dialect {
            case .sqlite:
                try rows("SELECT name, pk > 0 AND upper(type) = 'INTEGER' AND 1 = sum(pk > 0) OVER () FROM pragma_table_info($1) ORDER BY cid", .text(table))
            case .postgres:
                try rows(
                    """
                    SELECT CAST(column_name AS TEXT), CASE is_identity WHEN 'YES' THEN 1 ELSE 0 END FROM information_schema.columns
                    WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position
                    """, .text(table))
            }
        var columns: [(name: String, isNumbered: Bool)] = []
        for row in rows { columns.append((try row.text(0), try row.boolean(1))) }
        return columns
    }

    /// Lets a column that numbers itself go on after the highest number that is there. Needed where rows came in with their numbers.
    /// - Throws: `DatabaseError`.
    public func continueNumbering(_ table: TableShape) throws(DatabaseError) {
        guard dialect == .postgres, let column = table.numbered else { return }
        _ = try rows(
            "SELECT setval(pg_get_serial_sequence('\(table.name)', '\(column)'), greatest((SELECT coalesce(max(\(column)), 0) FROM \(table.name)), 1))")
    }
}
