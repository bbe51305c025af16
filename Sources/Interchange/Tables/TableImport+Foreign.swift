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
        var preview = ImportPreview(format: .table)
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

private struct ForeignRow {
    let table: Table
    let row: Int
    let mapping: ColumnMapping
    let context: ImportContext
    var draft: Draft
    private let wording: AnswerWording
    private var rowIndexes: [String: Int] = [:]

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
        for (column, target) in mapping.targets.enumerated() {
            guard let leaf = table.leaf(row: row, column: column) else { continue }
            take(target, leaf)
        }
    }

    private mutating func register(_ leaf: SourceLeaf) {
        switch PlainText.trimmed(leaf.text).lowercased() {
        case "verwerker", "processor", "sub-processor", "subverwerker": draft.register = .processor
        case "verwerkingsverantwoordelijke", "verantwoordelijke", "controller", "gezamenlijk verwerkingsverantwoordelijke", "joint controller": break
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
        for index in draft.purposes.indices {
            var part = leaf
            // One for each purpose, or one for all of them.
            if lines.count == draft.purposes.count { part.text = lines[index] }
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
        case .fact(let name): fact(name, leaf)
        case .field(let id): field(id, leaf)
        case .cell(let field, let column):
            if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
            // Elsewhere “nee” is an answer: to whether there is an agreement, say.
            guard column == RegisterFields.field(field).flatMap(namingColumn) else {
                return draft.put(leaf, in: field, row: soleRow(of: field), column)
            }
            if PlainText.saysNone(leaf.text) { return draft.remark(leaf) }
            if PlainText.namesNobody(leaf.text) { return unnamed(leaf) }
            draft.put(PlainText.withoutYes(leaf.text), for: leaf, in: field, row: soleRow(of: field), column)
        case .remark: draft.remark(leaf)
        case .ignore: draft.lose(leaf, nl: "deze kolom is bij het inlezen weggelaten", en: "this column was left out on import")
        }
    }

    /// The column of a field with rows that says who or where: the country of a transfer, else the first.
    private func namingColumn(of field: RegisterField) -> String? { (field.columns.first { $0.id == "country" } ?? field.columns.first)?.id }

    /// “Ja” alone names nobody.
    private mutating func unnamed(_ leaf: SourceLeaf) {
        draft.warn(
            leaf.place, nl: "“\(leaf.text.prefix(80))” zegt niet welke; dit staat bij de opmerkingen",
            en: "“\(leaf.text.prefix(80))” does not say which; this stands in the remarks")
        draft.remark(leaf)
    }

    private mutating func soleRow(of field: String) -> Int {
        if let index = rowIndexes[field] { return index }
        let index = draft.addRow(to: field)
        rowIndexes[field] = index
        return index
    }

    private mutating func fact(_ name: String, _ leaf: SourceLeaf) {
        if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
        guard let answer = wording.json(leaf.text, of: name) else {
            let question = context.name(ofFact: name)
            draft.warn(
                leaf.place, nl: "“\(leaf.text.prefix(80))” past niet bij “\(question.nl)”", en: "“\(leaf.text.prefix(80))” does not fit “\(question.en)”")
            return draft.remark(leaf)
        }
        draft.answer(name, answer, from: leaf)
    }

    private mutating func field(_ id: String, _ leaf: SourceLeaf) {
        guard let field = RegisterFields.field(id), let naming = namingColumn(of: field) else { return draft.put(leaf, in: id) }
        if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
        // “Nee” is no recipient or country of that name; what the source said stays as a remark.
        if PlainText.saysNone(leaf.text) { return draft.remark(leaf) }
        if PlainText.namesNobody(leaf.text) { return unnamed(leaf) }
        let lines = leaf.text.split { $0.isNewline || $0 == ";" }.map { PlainText.trimmed($0) }.filter { !$0.isEmpty }
        for line in lines {
            var part = leaf
            // “Ja, VS” under a heading that asks whether: the country is what comes after.
            part.text = PlainText.withoutYes(line)
            let row = lines.count == 1 ? soleRow(of: id) : draft.addRow(to: id)
            draft.put(part, in: id, row: row, naming)
        }
    }
}
