/// Whether the cells of a column are lists, such as the skills of somebody, by the sign that parts the items in most of them.
enum CellLists {
    /// How many different cells are looked at.
    private static let looked = 2_000
    /// An item of a list is a few words; more is a sentence with a comma in it.
    private static let wordsOfItem = 5

    /// The sign between the items; nil where the cells are no lists.
    static func separator(of column: TableColumn, _ counts: [Int]) -> String? {
        var cells: [(text: String, rows: Int)] = []
        for code in 0..<UInt32(column.values.count) where counts[Int(code)] > 0 {
            let text = column.values.text(code)
            if text.isEmpty { continue }
            cells.append((text, counts[Int(code)]))
            if cells.count == looked { break }
        }
        let rows = cells.reduce(0) { $0 + $1.rows }
        guard rows > 0 else { return nil }
        // A comma is in sentences, names and numbers too, so it needs longer lists.
        for (separator, least) in [("|", 2), (";", 2), (", ", 3), (",", 3)] {
            let lists = cells.map { (items: items($0.text, separator), rows: $0.rows) }
            let with = lists.filter { $0.items.count >= 2 }
            guard 2 * with.reduce(0, { $0 + $1.rows }) > rows, with.contains(where: { $0.items.count >= least }) else { continue }
            let all = with.flatMap(\.items)
            let areShort = all.allSatisfy { $0.split(separator: " ").count <= wordsOfItem }
            let areWords = separator.first != "," || all.allSatisfy { $0.contains(where: \.isLetter) }
            // Items come back with other people; the parts of an address or a name do so less.
            guard areShort, areWords, 2 * Set(all).count <= all.count else { continue }
            return separator == ", " ? "," : separator
        }
        return nil
    }

    private static func items(_ text: String, _ separator: String) -> [String] {
        text.split(separator: separator).map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }
}
