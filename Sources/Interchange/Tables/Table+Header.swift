import Rulebook
import Text

/// Which row has the headings: above the table there may be a title.
extension Table {
    /// How far down the row with the headings is looked for.
    static let mostTitleRows = 20

    /// The same table with another row as its header.
    /// - Parameter number: as a spreadsheet counts; nil to look for it.
    func headed(by number: Int?, _ rulebook: Rulebook) throws(InterchangeError) -> Table {
        let index = number.map { $0 - (firstRow - 1) } ?? likelyHeader(rulebook).index
        let all = [header] + rows
        guard all.indices.contains(index) else {
            throw InterchangeError(
                SourcePlace(file: file, path: name), nl: "er is geen rij \(number ?? 0) in deze tabel", en: "this table has no row \(number ?? 0)",
                mendNL: "kies een rij van \(firstRow - 1) tot en met \(firstRow - 2 + all.count)",
                mendEN: "choose a row from \(firstRow - 1) to \(firstRow - 2 + all.count)")
        }
        var table = self
        table.above = Array(all[..<index])
        table.header = all[index].map { PlainText.trimmed($0) }
        // A sheet is as wide as its widest row; where only the title is wider there is no column.
        table.rows = Array(all[(index + 1)...])
        table.firstRow = firstRow + index
        return table
    }

    /// The row with most headings that registers use; where hardly any is known, the first one that is filled as headings are.
    func likelyHeader(_ rulebook: Rulebook) -> (index: Int, known: Int) {
        let all = [header] + rows
        // The last row has nothing under it.
        let candidates = all.prefix(Self.mostTitleRows).dropLast(all.count <= Self.mostTitleRows && all.count > 1 ? 1 : 0)
        let known = candidates.map { cells in ColumnMapping(guessing: cells, rulebook).targets.count { $0 != .remark } }
        if let most = known.max(), most >= 2, let index = known.firstIndex(of: most) { return (index, most) }
        let filled = candidates.map(Self.headings)
        let most = filled.max() ?? 0
        return (filled.firstIndex { $0 * 2 > most } ?? 0, known.max() ?? 0)
    }

    /// How many cells look like headings: short texts that differ.
    private static func headings(_ cells: [String]) -> Int {
        let texts = cells.map { PlainText.trimmed($0).lowercased() }.filter { $0.count <= 150 && $0.contains(where: \.isLetter) }
        return Set(texts).count
    }

    /// What stands above the header comes in nowhere, and that is said.
    var titleFates: [SourceFate] {
        above.enumerated().flatMap { row, cells in
            cells.enumerated().compactMap { column, text in
                guard !PlainText.isBlank(text) else { return nil }
                var place = place(row: nil, column: column)
                let number = firstRow - 1 - above.count + row
                place.path = (name.isEmpty ? "" : "\(name)!") + Self.letters(column) + String(number)
                place.cell = .init(sheet: name, column: Self.letters(column), row: number)
                return SourceFate(
                    place: place, text: text, outcome: .lost(.init(nl: "staat boven de kopregel", en: "stands above the header row")), dossier: nil)
            }
        }
    }

    /// Rows that go on where the header has ended.
    var wideRows: [ImportWarning] {
        rows.indices.filter { rows[$0].count > header.count && !rows[$0][header.count...].allSatisfy(PlainText.isBlank) }.map { row in
            ImportWarning(
                place: SourcePlace(file: file, path: Self.letters(header.count) + String(row + firstRow)),
                message: .init(nl: "deze rij heeft meer cellen dan de kopregel", en: "this row has more cells than the header"))
        }
    }
}
