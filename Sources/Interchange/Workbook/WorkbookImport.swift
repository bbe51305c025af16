import Register
import Rulebook
import Text

/// Reads registers that are kept in a workbook (XLSX).
public enum WorkbookImport {
    /// The names of the sheets.
    /// - Throws: `InterchangeError` for what is no workbook.
    public static func sheets(_ bytes: [UInt8], file: String) throws(InterchangeError) -> [String] {
        try WorkbookReader(bytes, file: file).sheets.map(\.name)
    }

    /// The header of a sheet and the guess about its columns, to show before the import.
    /// - Parameter layout: without a sheet the first that looks like a register, or in our own export the one of the dossiers.
    /// - Throws: `InterchangeError` for what is no workbook, or a sheet or row that is not there.
    public static func columns(
        _ bytes: [UInt8], file: String, layout: TableLayout = .init(), _ context: ImportContext
    ) throws(InterchangeError) -> TableColumns {
        let reader = try WorkbookReader(bytes, file: file)
        let (table, language) = try main(reader, layout, context.rulebook)
        var columns = table.columns(context.rulebook)
        columns.isOwnExport = layout == TableLayout() && language != nil
        columns.sheets = reader.sheets.map(\.name)
        return columns
    }

    /// Shows what a workbook would bring in: all sheets of our own export, else one sheet.
    /// - Parameters:
    ///   - layout: without a sheet the first that looks like a register, or in our own export the one of the dossiers.
    ///   - mapping: nil to guess.
    /// - Throws: `InterchangeError` for what is no workbook, a sheet or row that is not there, or a mapping that does not fit it.
    public static func preview(
        _ bytes: [UInt8], file: String, layout: TableLayout = .init(), mapping: ColumnMapping? = nil, _ context: ImportContext
    ) throws(InterchangeError) -> ImportPreview {
        let reader = try WorkbookReader(bytes, file: file)
        let (table, language) = try main(reader, layout, context.rulebook)
        if layout == TableLayout(), mapping == nil, let language { return try own(reader, table, language, context) }
        var preview = try TableImport.foreign(table, mapping, context)
        let others = reader.sheets.map(\.name).filter { $0 != table.name }
        if !others.isEmpty {
            let names = others.joined(separator: ", ")
            preview.warnings.append(
                ImportWarning(
                    place: SourcePlace(file: file), message: .init(nl: "niet gelezen zijn de bladen: \(names)", en: "these sheets were not read: \(names)")))
        }
        return preview
    }

    /// The sheet to read, and the language where it is the one of the dossiers of our own export.
    private static func main(
        _ reader: WorkbookReader, _ layout: TableLayout, _ rulebook: Rulebook
    ) throws(InterchangeError) -> (table: Table, language: Language?) {
        func language(_ table: Table) -> Language? { Language.allCases.first { table.header == RegisterSheets(language: $0).dossierHeader } }
        if layout.sheet == nil, reader.sheets.contains(where: { $0.name == RegisterSheets.dossiers }) {
            let table = try reader.table(RegisterSheets.dossiers)
            if let language = language(table) { return (table, language) }
        }
        let table = try layout.sheet == nil ? likely(reader, rulebook) : reader.table(layout.sheet)
        if let language = language(table) { return (table, language) }
        return (try table.headed(by: layout.headerRow, rulebook), nil)
    }

    /// The first sheet with headings of a register, else the first that holds something.
    private static func likely(_ reader: WorkbookReader, _ rulebook: Rulebook) throws(InterchangeError) -> Table {
        var tables: [Table] = []
        for (index, sheet) in reader.sheets.prefix(20).enumerated() {
            let table: Table
            do throws(InterchangeError) { table = try reader.table(sheet.name) } catch {
                // An explanation beside the register may be damaged; the first sheet may only be empty.
                if index == 0, error.message != WorkbookReader.empty { throw error }
                continue
            }
            if table.likelyHeader(rulebook).known >= 2 { return table }
            tables.append(table)
        }
        if let first = tables.first { return first }
        return try reader.table()
    }

    private static func own(_ reader: WorkbookReader, _ list: Table, _ language: Language, _ context: ImportContext) throws(InterchangeError) -> ImportPreview {
        let sheets = RegisterSheets(language: language)
        let columns = RegisterColumns(language, context.rulebook)
        func part(_ name: String, _ header: [String]) throws(InterchangeError) -> OwnSheet? {
            guard reader.sheets.contains(where: { $0.name == name }) else { return nil }
            let table = try reader.table(name)
            return table.header == header ? OwnSheet(table) : nil
        }
        let purposes = try part(sheets.purposes, sheets.purposeHeader)
        let answers = try part(sheets.answers, sheets.answerHeader)
        var fields: [(field: RegisterField, sheet: OwnSheet)] = []
        for field in RegisterSheets.rowFields {
            if let sheet = try part(sheets.sheet(field), sheets.header(field)) { fields.append((field, sheet)) }
        }
        var preview = ImportPreview(format: .table)
        for row in list.rows.indices {
            let key = list.rows[row][0]
            let kind = list.rows[row][2]
            let register = Dossier.Register.allCases.first { $0.name[language] == kind } ?? .controller
            var draft = Draft(context: context, file: reader.file, register: register)
            if let leaf = list.leaf(row: row, column: 0) { draft.lose(leaf, nl: "verbindt alleen de bladen", en: "only ties the sheets together") }
            for (index, column) in RegisterSheets.dossierColumns.enumerated() {
                guard let leaf = list.leaf(row: row, column: index + 1), !leaf.text.isEmpty else { continue }
                TableImport.take(column, leaf, columns, &draft)
            }
            var leaves = list.rows[row].indices.compactMap { list.leaf(row: row, column: $0) }
            if let purposes { take(purposes, key, columns, &draft, &leaves) }
            if let answers { take(answers: answers, key, columns, &draft, &leaves) }
            for (field, sheet) in fields { take(sheet, field, key, columns, &draft, &leaves) }
            let dossier = draft.finish(leaves)
            preview.add(draft, dossier)
        }
        if let overview = try part(sheets.overview, sheets.overviewHeader) { preview.fates += fates(of: overview.table, beside: list) }
        if let head = try part(sheets.organisation, sheets.organisationHeader) { preview.fates += lost(head.table, RegisterJSON.isOwnOrganisation) }
        for kind in RecordSheets.Kind.allCases {
            guard let sheet = try part(kind.name[language], kind.header(language)) else { continue }
            preview.fates += lost(sheet.table, RegisterJSON.notTakenOver)
        }
        return preview
    }

    /// What does not come in, such as what was decided and done elsewhere.
    private static func lost(_ table: Table, _ why: Bilingual) -> [SourceFate] {
        table.rows.indices.flatMap { row in
            table.header.indices.compactMap { column in
                table.leaf(row: row, column: column).map { leaf in
                    SourceFate(
                        place: leaf.place, text: leaf.text, outcome: leaf.text.isEmpty ? .empty : .lost(why), dossier: nil)
                }
            }
        }
    }

    /// The overview repeats what stands on the sheet of dossiers; how a dossier stood is found anew here.
    private static func fates(of overview: Table, beside list: Table) -> [SourceFate] {
        let targets: [SourceFate.Target] = [.reference, .name, .register, .department, .status]
        return overview.rows.indices.flatMap { row in
            overview.header.indices.compactMap { column -> SourceFate? in
                guard let leaf = overview.leaf(row: row, column: column) else { return nil }
                let isRepeated = targets.indices.contains(column) && list.rows.indices.contains(row) && list.rows[row].contains(leaf.text)
                let outcome: SourceFate.Outcome =
                    leaf.text.isEmpty
                    ? .empty
                    : isRepeated
                        ? .taken(targets[column])
                        : .lost(
                            targets.indices.contains(column)
                                ? .init(nl: "wat op het blad “Dossiers” staat, telt", en: "what stands on the sheet “Dossiers” counts")
                                : .init(nl: "een dossier krijgt hier zijn eigen stand", en: "a dossier gets a standing of its own here"))
                return SourceFate(place: leaf.place, text: leaf.text, outcome: outcome, dossier: nil)
            }
        }
    }

    private static func take(_ sheet: OwnSheet, _ key: String, _ columns: RegisterColumns, _ draft: inout Draft, _ leaves: inout [SourceLeaf]) {
        for cells in sheet.rows(key) {
            leaves += cells
            let purpose = Purpose(id: draft.context.identifier(), name: cells[2].text, description: cells[3].text)
            draft.purposes.append(purpose)
            for cell in cells[2...3] where !cell.text.isEmpty { draft.note(cell, .taken(.purpose(draft.purposes.count))) }
            for cell in cells[0...1] { draft.lose(cell, nl: "verbindt alleen de bladen", en: "only ties the sheets together") }
            if !cells[4].text.isEmpty {
                if let answer = columns.wording.json(cells[4].text, of: LegalBasis.fact) {
                    draft.answer(LegalBasis.fact, answer, purpose: draft.purposes.count - 1, from: cells[4])
                } else {
                    draft.basis(cells[4], purpose: draft.purposes.count - 1)
                }
            }
        }
    }

    private static func take(
        answers sheet: OwnSheet, _ key: String, _ columns: RegisterColumns, _ draft: inout Draft, _ leaves: inout [SourceLeaf]
    ) {
        for cells in sheet.rows(key) {
            leaves += cells
            let purpose = Int(cells[1].text).map { $0 - 1 }
            // What somebody changed in the words goes before what they were made from.
            let isChanged = columns.wording.readable(cells[4].text, of: cells[2].text) != cells[3].text
            guard let answer = columns.wording.json(isChanged ? cells[3].text : cells[4].text, of: cells[2].text),
                purpose.map(draft.purposes.indices.contains) ?? cells[1].text.isEmpty
            else {
                draft.warn(cells[3].place, nl: "“\(cells[2].text)” is niet te lezen", en: "“\(cells[2].text)” cannot be read")
                continue
            }
            draft.answer(cells[2].text, answer, purpose: purpose, from: cells[3])
            for cell in Array(cells[0...2]) + [cells[4]] { draft.lose(cell, nl: "staat bij het antwoord", en: "goes with the answer") }
        }
    }

    private static func take(
        _ sheet: OwnSheet, _ field: RegisterField, _ key: String, _ columns: RegisterColumns, _ draft: inout Draft, _ leaves: inout [SourceLeaf]
    ) {
        for cells in sheet.rows(key) {
            leaves += cells
            draft.lose(cells[0], nl: "verbindt alleen de bladen", en: "only ties the sheets together")
            let row = draft.addRow(to: field.id)
            for (column, cell) in zip(field.columns, cells.dropFirst()) where !cell.text.isEmpty {
                guard let value = columns.value(cell.text, column, draft.context) else {
                    draft.remark(cell)
                    continue
                }
                draft.set(value, in: field.id, row: row, column.id, from: cell)
            }
        }
    }
}

/// A sheet of our own export, by key.
private struct OwnSheet {
    let table: Table
    private var indexes: [String: [Int]] = [:]

    init(_ table: Table) {
        self.table = table
        for (index, row) in table.rows.enumerated() { indexes[row[0], default: []].append(index) }
    }

    /// The cells of every row of a dossier, one for each column.
    func rows(_ key: String) -> [[SourceLeaf]] {
        (indexes[key] ?? []).map { row in table.header.indices.compactMap { table.leaf(row: row, column: $0) } }
    }
}
