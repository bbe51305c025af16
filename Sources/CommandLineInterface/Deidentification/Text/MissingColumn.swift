import DocumentReading
import Foundation
import Text

/// Tells which columns a table has, where one that was chosen is not among them.
enum MissingColumn {
    /// - Parameters:
    ///   - choice: the place among the columns that were chosen, from 1.
    ///   - columns: how many the table has.
    static func failure(_ choice: Int, of columns: Int, _ errand: TextErrand, _ formats: TextFormatOptions) -> CommandFailure {
        let name = formats.column.indices.contains(choice - 1) ? formats.column[choice - 1] : ""
        let place = Bilingual(errand.name + ": ")
        guard !formats.noHeader else {
            return CommandFailure(
                .badInput, "unknown-column",
                place
                    + .init(
                        nl: "er is geen kolom “\(name)”; met --no-header zijn er alleen nummers",
                        en: "there is no column “\(name)”; with --no-header there are only numbers"),
                hint: .init(nl: "geef een nummer van 1 tot en met \(columns)", en: "give a number from 1 to \(columns)"))
        }
        let isNumber = Int(name) != nil
        guard let headings = headings(errand, formats) else {
            return CommandFailure(
                .badInput, "unknown-column",
                place
                    + .init(
                        nl: "“\(name)” wijst niet precies één kolom aan; er zijn er \(columns)",
                        en: "“\(name)” does not point at one column; there are \(columns)"),
                hint: .init(nl: "schrijf de kolom zoals in de kop, of geef haar nummer", en: "write the column as in the header, or give its number"))
        }
        // A first row that is about somebody is told of nobody.
        if let data = FirstRow(headings.names, isText: true).data {
            return FirstRow.failure(
                data, file: errand.input, line: headings.line,
                hint: .init(
                    nl: "heeft het bestand geen koppen, geef dan --no-header en kies kolommen met hun nummer",
                    en: "where the file has no headings, give --no-header and choose columns by their number"))
        }
        let same = headings.names.indices.filter { headings.names[$0].trimmed == name.trimmed }
        if !isNumber, same.count > 1 {
            let numbers = same.map { "\($0 + 1)" }.joined(separator: ", ")
            return CommandFailure(
                .badInput, "unknown-column",
                place + .init(nl: "\(same.count) kolommen heten “\(name)”", en: "\(same.count) columns are called “\(name)”"),
                hint: .init(nl: "geef het nummer van een ervan: \(numbers)", en: "give the number of one of them: \(numbers)"))
        }
        return CommandFailure(
            .badInput, "unknown-column", place + .init(nl: "er is geen kolom “\(name)”", en: "there is no column “\(name)”"),
            hint: ColumnHint.of(name, among: headings.names))
    }

    /// The first row of a file; nil of standard input, which is read once.
    private static func headings(_ errand: TextErrand, _ formats: TextFormatOptions) -> HeadingsReader.Found? {
        guard let path = errand.input else { return nil }
        do {
            let input = try DocumentInput(path: path)
            _ = try formats.table(.all).rewrite(threads: 1, read: { try input.next() }, write: { _ in }, with: HeadingsReader())
            return nil
        } catch { return error as? HeadingsReader.Found }
    }
}

/// Stops at the first row, with what stands in it.
private struct HeadingsReader: TextReplacer {
    struct Found: Error {
        var names: [String]
        var line: Int
    }

    func replacements(in text: DocumentText) throws -> [Replacement] { [] }
    func look(atHeadings names: [String], line: Int) throws { throw Found(names: names, line: line) }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
