import Register
import Rulebook
import Text

/// Tables that others made: every row a dossier, every column what the mapping says.
extension TableImport {
    static func foreign(_ table: Table, _ mapping: ColumnMapping?, _ context: ImportContext) throws(InterchangeError) -> ImportPreview {
        let mapping = mapping ?? ColumnMapping(guessing: table.header, context.rulebook)
        guard mapping.targets.count == table.header.count else {
            throw InterchangeError(
                table.place(row: nil, column: 0), nl: "de tabel heeft \(table.header.count) kolommen en de indeling \(mapping.targets.count)",
                en: "the table has \(table.header.count) columns and the mapping \(mapping.targets.count)",
                mendNL: "maak de indeling opnieuw bij dit bestand", mendEN: "make the mapping again for this file")
        }
        var preview = ImportPreview(format: .table, fates: table.titleFates)
        let wording = AnswerWording(rulebook: context.rulebook, language: .nl)
        for row in table.rows.indices where !table.rows[row].allSatisfy(PlainText.isBlank) {
            var reading = ForeignRow(table: table, row: row, mapping: mapping, context: context, wording: wording)
            reading.read()
            let dossier = reading.draft.finish(table.rows[row].indices.compactMap { table.leaf(row: row, column: $0) })
            preview.add(reading.draft, dossier)
        }
        return preview
    }
}

/// One row of such a table on its way to a dossier.
struct ForeignRow {
    let table: Table
    let row: Int
    let mapping: ColumnMapping
    let context: ImportContext
    var draft: Draft
    let wording: AnswerWording
    /// By field the rows that this line made.
    var made: [String: [Int]] = [:]
    /// Those of them that the column of special categories made.
    var sensitiveRows: [Int] = []

    init(table: Table, row: Int, mapping: ColumnMapping, context: ImportContext, wording: AnswerWording) {
        (self.table, self.row, self.mapping, self.context, self.wording) = (table, row, mapping, context, wording)
        draft = Draft(context: context, file: table.file, register: .controller)
    }

    private func leaves(_ target: ColumnMapping.Target) -> [SourceLeaf] {
        mapping.targets.indices.filter { mapping.targets[$0] == target }.compactMap { table.leaf(row: row, column: $0) }
    }

    mutating func read() {
        for leaf in leaves(.register) { register(leaf) }
        for leaf in leaves(.name) { draft.setName(leaf) }
        purposes()
        // First who and what, so that what is said about them finds its row.
        for step in [Step.naming, .sensitive, .rest] {
            for (column, target) in mapping.targets.enumerated() where self.step(target) == step {
                guard let leaf = table.leaf(row: row, column: column) else { continue }
                take(target, leaf)
            }
        }
    }

    private enum Step { case naming, sensitive, rest }

    private func step(_ target: ColumnMapping.Target) -> Step {
        switch target {
        case .field: .naming
        case .cell(let field, let column): column == RegisterFields.field(field).flatMap(namingColumn) ? .naming : .rest
        case .fact(SensitiveWords.fact): .sensitive
        default: .rest
        }
    }

    private mutating func register(_ leaf: SourceLeaf) {
        switch PlainText.trimmed(leaf.text).lowercased() {
        case "verwerker", "processor", "sub-processor", "subverwerker": draft.register = .processor
        case "verwerkingsverantwoordelijke", "verantwoordelijke", "controller": break
        // With the others unnamed it still says that there are others.
        case "gezamenlijk verwerkingsverantwoordelijke", "joint controller": draft.option("cooperation", "decides together", true, from: leaf)
        case "": return draft.note(leaf, .empty)
        default:
            draft.warn(
                leaf.place, nl: "“\(leaf.text.prefix(80))” is geen soort register; dit komt bij de verantwoordelijken",
                en: "“\(leaf.text.prefix(80))” is no kind of register; this comes with the controllers")
            return draft.remark(leaf)
        }
        draft.note(leaf, .taken(.register))
    }

    private mutating func purposes() {
        for leaf in leaves(.purposes) {
            let lines = leaf.text.split(whereSeparator: \.isNewline).map { PlainText.trimmed($0) }.filter { !$0.isEmpty }
            for line in lines {
                var part = leaf
                part.text = line
                _ = draft.addPurpose(part)
            }
        }
        for leaf in leaves(.purposeDescription) {
            if draft.purposes.isEmpty { _ = draft.addPurpose(nil) }
            draft.describe(purpose: 0, leaf)
        }
        for leaf in leaves(.legalBasis) { basis(leaf) }
    }

    private mutating func basis(_ leaf: SourceLeaf) {
        if draft.purposes.isEmpty { _ = draft.addPurpose(nil) }
        let lines = leaf.text.split(whereSeparator: \.isNewline).map { PlainText.trimmed($0) }.filter { !$0.isEmpty }
        let parts = CellList.parts(leaf.text, commas: false)
        // As many bases as purposes are one for each, between semicolons only where every part is plainly a basis.
        let each =
            lines.count == draft.purposes.count
            ? lines : parts.count == draft.purposes.count && parts.allSatisfy { LegalBasis.read($0, under: leaf.label) != nil } ? parts : nil
        for index in draft.purposes.indices {
            var part = leaf
            if let each { part.text = each[index] }
            draft.basis(part, purpose: index)
        }
    }

    private mutating func take(_ target: ColumnMapping.Target, _ leaf: SourceLeaf) {
        switch target {
        case .register, .name, .purposes, .purposeDescription, .legalBasis: break
        case .reference:
            draft.reference = PlainText.trimmed(leaf.text)
            if RegisterFields.field("reference") != nil { draft.put(leaf, in: "reference") }
        case .department:
            draft.department = PlainText.trimmed(leaf.text)
            draft.note(leaf, draft.department.isEmpty ? .empty : .taken(.department))
        case .status:
            draft.statusText = PlainText.trimmed(leaf.text)
            draft.status = DossierVersion.Status.allCases.first {
                [$0.rawValue, $0.name.nl, $0.name.en].contains(draft.statusText.lowercased())
            }
            draft.note(leaf, draft.statusText.isEmpty ? .empty : .taken(.status))
        case .fact(SensitiveWords.fact): sensitive(leaf)
        case .fact(let name): fact(name, leaf)
        case .option(let fact, let option): self.option(option, of: fact, leaf)
        case .field(let id): field(id, leaf)
        case .cell(let field, let column): cell(field, column, leaf)
        case .remark: draft.remark(leaf)
        case .ignore: draft.lose(leaf, nl: "deze kolom is bij het inlezen weggelaten", en: "this column was left out on import")
        }
    }
}
