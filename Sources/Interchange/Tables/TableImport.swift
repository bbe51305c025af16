import Register
import Rulebook
import Text

/// Reads registers that are kept as a table, in CSV or in a workbook.
public enum TableImport {
    /// The header of a CSV file and the guess about its columns, to show before the import.
    /// - Throws: `InterchangeError` for what is no table.
    public static func columns(
        csv bytes: [UInt8], file: String, layout: TableLayout = .init(), _ context: ImportContext
    ) throws(InterchangeError) -> TableColumns {
        let table = try DelimitedText.read(bytes, file: file).table
        let isOwn = ownLanguage(table) != nil
        var columns = try (isOwn ? table : table.headed(by: layout.headerRow, context.rulebook)).columns(context.rulebook)
        columns.isOwnExport = isOwn
        return columns
    }

    /// Shows what a CSV file would bring in.
    /// - Parameter mapping: nil to guess; our own exports are recognised and need none.
    /// - Throws: `InterchangeError` for what is no table, or a mapping that does not fit it.
    public static func preview(
        csv bytes: [UInt8], file: String, layout: TableLayout = .init(), mapping: ColumnMapping? = nil, _ context: ImportContext
    ) throws(InterchangeError) -> ImportPreview {
        var (table, warnings) = try DelimitedText.read(bytes, file: file)
        if mapping == nil, let language = ownLanguage(table) {
            for index in table.rows.indices { table.rows[index] = table.rows[index].map(DelimitedText.unguarded) }
            var preview = own(table, language, context)
            preview.warnings = warnings + table.wideRows + preview.warnings
            return preview
        }
        if ownLanguage(table) == nil { table = try table.headed(by: layout.headerRow, context.rulebook) }
        warnings += table.wideRows
        var preview = try foreign(table, mapping, context)
        preview.warnings = warnings + preview.warnings
        return preview
    }

    static func ownLanguage(_ table: Table) -> Language? { Language.allCases.first { table.header == RegisterColumns.titles($0) } }

    // MARK: Our own list

    private static func own(_ table: Table, _ language: Language, _ context: ImportContext) -> ImportPreview {
        let columns = RegisterColumns(language, context.rulebook)
        var preview = ImportPreview(format: .table)
        for row in table.rows.indices where !table.rows[row].allSatisfy(PlainText.isBlank) {
            let leaves = table.rows[row].indices.compactMap { table.leaf(row: row, column: $0) }
            let kind = leaves.count > 1 ? leaves[1].text : ""
            let register = Dossier.Register.allCases.first { $0.name[language] == kind } ?? .controller
            var draft = Draft(context: context, file: table.file, register: register)
            for (column, leaf) in zip(RegisterColumns.all, leaves) where !leaf.text.isEmpty { take(column, leaf, columns, &draft) }
            let dossier = draft.finish(leaves)
            preview.add(draft, dossier)
        }
        return preview
    }

    static func take(_ column: RegisterColumns.Column, _ leaf: SourceLeaf, _ columns: RegisterColumns, _ draft: inout Draft) {
        let language = columns.language
        switch column {
        case .reference: (draft.reference, _) = (leaf.text, draft.note(leaf, .taken(.reference)))
        case .register:
            let isKnown = draft.register.name[language] == leaf.text
            if !isKnown { draft.warn(leaf.place, nl: "“\(leaf.text)” is geen soort register", en: "“\(leaf.text)” is no kind of register") }
            if isKnown { draft.note(leaf, .taken(.register)) } else { draft.remark(leaf) }
        case .department: (draft.department, _) = (leaf.text, draft.note(leaf, .taken(.department)))
        case .status:
            draft.status = DossierVersion.Status.allCases.first { $0.name[language] == leaf.text }
            (draft.statusText, _) = (leaf.text, draft.note(leaf, .taken(.status)))
        case .name: draft.setName(leaf)
        case .purposes: purposes(leaf, columns, &draft)
        case .facts:
            let lines = leaf.text.split(separator: "\n").map { RegisterColumns.cells(String($0)) }
            for cell in lines.flatMap({ $0 ?? [] }) {
                guard let answer = columns.wording.json(cell.text, of: cell.name) else {
                    draft.warn(leaf.place, nl: "“\(cell.name)” is niet te lezen", en: "“\(cell.name)” cannot be read")
                    draft.remark(leaf)
                    continue
                }
                draft.answer(cell.name, answer, from: leaf)
            }
            if lines.contains(where: { $0 == nil }) { draft.remark(leaf) }
        case .operations:
            let names = leaf.text.split(separator: "\n").map(String.init)
            let operations = names.compactMap { name in Operation.allCases.first { $0.name[language] == name } }
            draft.operations = operations
            if operations.count == names.count { draft.note(leaf, .taken(.operations)) } else { draft.remark(leaf) }
        case .datasets:
            let names = leaf.text.split(separator: "\n")
            let datasets = names.compactMap { Identifier<Dataset>($0) }
            for dataset in datasets { draft.add(dataset: dataset) }
            if datasets.count == names.count { draft.note(leaf, .taken(.datasets)) } else { draft.remark(leaf) }
        case .field(let id):
            guard let value = columns.value(leaf.text, RegisterFields.field(id)!, draft.context) else { return draft.remark(leaf) }
            draft.set(value, in: id, from: leaf)
        }
    }

    private static func purposes(_ leaf: SourceLeaf, _ columns: RegisterColumns, _ draft: inout Draft) {
        for line in leaf.text.split(separator: "\n") {
            guard let cells = RegisterColumns.cells(String(line)), let first = cells.first else {
                _ = draft.addPurpose(leaf)
                continue
            }
            draft.purposes.append(Purpose(id: draft.context.identifier(), name: first.text))
            draft.note(leaf, .taken(.purpose(draft.purposes.count)))
            var isDescribed = false
            for cell in cells.dropFirst() {
                if !isDescribed, cell.name == RegisterColumns.purposeTitles[1].nl || cell.name == RegisterColumns.purposeTitles[1].en {
                    draft.purposes[draft.purposes.count - 1].description = cell.text
                    isDescribed = true
                } else if let answer = columns.wording.json(cell.text, of: cell.name) {
                    draft.answer(cell.name, answer, purpose: draft.purposes.count - 1, from: leaf)
                } else {
                    draft.remark(leaf)
                }
            }
        }
    }
}
