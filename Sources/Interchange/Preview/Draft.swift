import Deadlines
import Register
import Rulebook
import Text

/// A dossier while an importer fills it, with the fate of every value that it used.
///
/// What does not fit where an importer wants it becomes a remark; what nobody asked for becomes a remark too. So nothing gets lost by being
/// forgotten.
struct Draft {
    let context: ImportContext
    let file: String
    var register: Dossier.Register
    var name = ""
    var reference = ""
    var department = ""
    var status: DossierVersion.Status?
    var statusText = ""
    var version = ""
    var created: Instant?
    var changed: Instant?
    var purposes: [Purpose] = []
    var operations: [Operation] = []
    private(set) var datasets: [Identifier<Dataset>] = []
    private(set) var facts: [String: String] = [:]
    private(set) var fields: [String: FieldValue] = [:]
    private(set) var fates: [SourceFate] = []
    private(set) var warnings: [ImportWarning] = []
    private var accounted: Set<SourcePlace> = []
    /// By fact, by option: what was said of it.
    private var options: [String: [String: Bool]] = [:]

    init(context: ImportContext, file: String, register: Dossier.Register) {
        (self.context, self.file, self.register) = (context, file, register)
    }

    // MARK: Fates

    mutating func note(_ leaf: SourceLeaf, _ outcome: SourceFate.Outcome) {
        accounted.insert(leaf.place)
        fates.append(SourceFate(place: leaf.place, text: leaf.text, outcome: outcome))
    }

    mutating func warn(_ place: SourcePlace, nl: String, en: String) { warnings.append(ImportWarning(place: place, message: .init(nl: nl, en: en))) }

    mutating func lose(_ leaf: SourceLeaf?, nl: String, en: String) {
        guard let leaf else { return }
        note(leaf, PlainText.isBlank(leaf.text) ? .empty : .lost(.init(nl: nl, en: en)))
    }

    /// Keeps a value in the field `remarks`, behind its name in the source.
    mutating func remark(_ leaf: SourceLeaf?, as label: String? = nil) {
        guard let leaf else { return }
        if PlainText.isBlank(leaf.text) { return note(leaf, .empty) }
        let line = "\(label ?? leaf.label): \(PlainText.cleaned(leaf.text))"
        let all = (fields["remarks"]?.text).map { "\($0)\n\(line)" } ?? line
        if all.utf8.count > RegisterField.longestText {
            warn(leaf.place, nl: "past niet meer in de opmerkingen: “\(leaf.label)”", en: "does not fit in the remarks any more: “\(leaf.label)”")
            return note(
                leaf,
                .lost(
                    .init(
                        nl: "de opmerkingen zijn vol (\(RegisterField.longestText) tekens)",
                        en: "the remarks are full (\(RegisterField.longestText) characters)")))
        }
        fields["remarks"] = .text(all)
        note(leaf, .remark)
    }

    // MARK: Fields

    private static let controllerFields = Set(RegisterFields.groups(of: .controller).flatMap(\.fields).map(\.id))
    private static let processorFields = Set(RegisterFields.groups(of: .processor).flatMap(\.fields).map(\.id))

    /// Nil where this kind of register has no such field.
    private func field(_ id: String) -> RegisterField? {
        (register == .controller ? Self.controllerFields : Self.processorFields).contains(id) ? RegisterFields.field(id) : nil
    }

    /// Puts a value in a field, behind what is there already.
    /// - Parameter label: put before a text when given, for a field that takes several values of the source.
    mutating func put(_ leaf: SourceLeaf?, in id: String, label: String? = nil) {
        guard let leaf else { return }
        if PlainText.isBlank(leaf.text) { return note(leaf, .empty) }
        guard let field = field(id), let value = joined(labelled(leaf.text, label, field.kind), to: fields[id], of: field, at: leaf) else {
            return remark(leaf, as: label)
        }
        fields[id] = value
        note(leaf, .taken(.field(id)))
    }

    /// Adds an empty row to a field and gives its index; rows that stay empty go when the draft is finished.
    mutating func addRow(to id: String) -> Int {
        var rows = fields[id]?.rows ?? []
        rows.append(FieldRow(id: context.identifier()))
        fields[id] = .rows(rows)
        return rows.count - 1
    }

    /// Puts a value in a column of a row.
    mutating func put(_ leaf: SourceLeaf?, in id: String, row: Int, _ column: String, label: String? = nil) {
        guard let leaf else { return }
        if PlainText.isBlank(leaf.text) { return note(leaf, .empty) }
        guard let field = field(id), let column = field.columns.first(where: { $0.id == column }), var rows = fields[id]?.rows, rows.indices.contains(row),
            rows.count <= 500, let value = joined(labelled(leaf.text, label, column.kind), to: rows[row][column.id], of: column, at: leaf)
        else { return remark(leaf, as: label) }
        rows[row][column.id] = value
        fields[id] = .rows(rows)
        note(leaf, .taken(.field("\(id).\(row + 1).\(column.id)")))
    }

    /// Puts a text that stands for a value of the source, such as an option, in a field or (with a row) a column.
    mutating func put(_ text: String, for leaf: SourceLeaf?, in id: String, row: Int? = nil, _ column: String = "") {
        guard var leaf else { return }
        let original = leaf.text
        leaf.text = text
        let before = fates.count
        if let row { put(leaf, in: id, row: row, column) } else { put(leaf, in: id) }
        for index in before..<fates.count { fates[index].text = original }
    }

    private func labelled(_ text: String, _ label: String?, _ kind: RegisterField.Kind) -> String { label.map { "\($0): \(text)" } ?? text }

    private mutating func joined(_ text: String, to old: FieldValue?, of field: RegisterField, at leaf: SourceLeaf) -> FieldValue? {
        guard var value = PlainText.value(text, for: field.kind) else {
            let fitting = PlainText.fitting(field.kind)
            warn(
                leaf.place, nl: "“\(text.prefix(80))” past niet in “\(field.name.nl)” en staat bij de opmerkingen; wel kan: \(fitting.nl)",
                en: "“\(text.prefix(80))” does not fit in “\(field.name.en)” and stands in the remarks; possible: \(fitting.en)")
            return nil
        }
        switch (old, value, field.kind) {
        case (nil, _, _): break
        case (.text(let before), .text(let after), .line): value = .text(before == after ? before : "\(before), \(after)")
        case (.text(let before), .text(let after), .paragraph): value = .text("\(before)\n\(after)")
        case (.list(let before), .list(let after), _): value = .list(before + after.filter { !before.contains($0) })
        default: if old != value { return nil }
        }
        do {
            try field.check(value)
            return value
        } catch {
            warn(
                leaf.place, nl: "past niet in “\(field.name.nl)”: \(error.message.nl)", en: "does not fit in “\(field.name.en)”: \(error.message.en)")
            return nil
        }
    }

    /// Sets a field as a whole, from our own format or table.
    mutating func set(_ value: FieldValue, in id: String, from leaf: SourceLeaf) {
        guard let field = field(id), (try? field.check(value)) != nil, fields[id] == nil else { return remark(leaf) }
        fields[id] = value
        note(leaf, .taken(.field(id)))
    }

    /// Sets a column of a row as a whole.
    mutating func set(_ value: FieldValue, in id: String, row: Int, _ column: String, from leaf: SourceLeaf) {
        guard let column = field(id)?.columns.first(where: { $0.id == column }), var rows = fields[id]?.rows, (try? column.check(value)) != nil else {
            return remark(leaf)
        }
        rows[row][column.id] = value
        fields[id] = .rows(rows)
        note(leaf, .taken(.field("\(id).\(row + 1).\(column.id)")))
    }

    mutating func add(dataset: Identifier<Dataset>) { if !datasets.contains(dataset) { datasets.append(dataset) } }

    // MARK: Facts and purposes

    /// Answers a fact; a fact or answer that the rulebook does not know becomes a remark.
    /// - Parameter answer: JSON.
    mutating func answer(_ name: String, _ answer: String, purpose: Int? = nil, from leaf: SourceLeaf?, alsoRemark: Bool = false) {
        guard let leaf else { return }
        guard let fact = context.rulebook.fact(named: name), context.rulebook.facts[fact].isFact, let value = JSONReader.read(Array(answer.utf8)),
            context.reader.state(value, of: fact) != nil
        else { return remark(leaf) }
        let english = context.rulebook.facts[fact].name.en
        let old = purpose.map { purposes[$0].facts[english] } ?? facts[english]
        if let old, old != answer {
            let question = context.rulebook.facts[fact].name
            warn(leaf.place, nl: "de bron zegt twee dingen over “\(question.nl)”", en: "the source says two things about “\(question.en)”")
            return remark(leaf)
        }
        if let purpose { purposes[purpose].facts[english] = answer } else { facts[english] = answer }
        note(leaf, .taken(.fact(english, purpose: purpose.map { $0 + 1 })))
    }

    /// Says of one option of a fact whether it is so; yes in one place wins over no in another.
    mutating func option(_ fact: String, _ option: String, _ isSo: Bool, from leaf: SourceLeaf?) {
        guard let leaf else { return }
        guard let index = context.rulebook.fact(named: fact), context.rulebook.facts[index].options.contains(where: { $0.name.en == option }) else {
            return remark(leaf)
        }
        options[fact, default: [:]][option] = isSo || options[fact]?[option] == true
        note(leaf, .taken(.fact(fact, purpose: nil)))
    }

    /// Adds a purpose; a long or many-lined text goes in the description.
    mutating func addPurpose(_ leaf: SourceLeaf?) -> Int {
        let text = PlainText.cleaned(leaf?.text ?? "")
        let number = purposes.count + 1
        let isName = !PlainText.isBlank(text) && text.utf8.count <= 200 && !text.contains("\n")
        purposes.append(Purpose(id: context.identifier(), name: isName ? text : "Doel \(number)", description: isName ? "" : PlainText.trimmed(text)))
        if let leaf { note(leaf, PlainText.isBlank(text) ? .empty : .taken(.purpose(number))) }
        return number - 1
    }

    /// Adds to the description of a purpose.
    mutating func describe(purpose: Int, _ leaf: SourceLeaf?, label: String? = nil) {
        guard let leaf else { return }
        if PlainText.isBlank(leaf.text) { return note(leaf, .empty) }
        let text = (label.map { "\($0): " } ?? "") + PlainText.cleaned(leaf.text)
        purposes[purpose].description += purposes[purpose].description.isEmpty ? text : "\n" + text
        note(leaf, .taken(.purpose(purpose + 1)))
    }

    /// The legal basis of a purpose as the source words it; what is not plainly one of the six stays in the description, and is reported.
    mutating func basis(_ leaf: SourceLeaf?, purpose: Int) {
        guard let leaf, !PlainText.isBlank(leaf.text) else {
            let place = leaf?.place ?? SourcePlace(file: file)
            warn(
                place, nl: "geen grondslag genoemd voor “\(purposes[purpose].name)”; vul die zelf in",
                en: "no legal basis named for “\(purposes[purpose].name)”; fill it in yourself")
            if let leaf { note(leaf, .empty) }
            return
        }
        guard let found = LegalBasis.read(leaf.text, under: leaf.label) else {
            warn(
                leaf.place, nl: "“\(leaf.text.prefix(80))” is niet duidelijk één grondslag; die blijft onbekend",
                en: "“\(leaf.text.prefix(80))” is not plainly one legal basis; it stays unknown")
            // The name of a cell is its header, whatever signs stand in that; of anything else it is a path.
            let name = leaf.place.cell == nil ? leaf.label.split(separator: ".").last.map(String.init) : leaf.label
            return describe(purpose: purpose, leaf, label: name)
        }
        answer(LegalBasis.fact, found.basis.answer, purpose: purpose, from: leaf)
        if !found.rest.isEmpty {
            var rest = leaf
            rest.text = found.rest
            describe(purpose: purpose, rest)
        }
    }

    // MARK: The end

    /// Takes what the importer left as remarks, and gives the dossier.
    /// - Parameter leaves: everything that the source has for this dossier.
    mutating func finish(_ leaves: [SourceLeaf]) -> ImportedDossier {
        for leaf in leaves where !accounted.contains(leaf.place) { remark(leaf) }
        for (fact, states) in options {
            guard let index = context.rulebook.fact(named: fact) else { continue }
            var json = JSONWriter(capacity: 128)
            json.beginObject()
            // A column for the fact itself goes before what follows from other columns.
            let said = facts[fact].flatMap { JSONReader.read(Array($0.utf8)) }
            if said?.text != nil { continue }
            for option in context.rulebook.facts[index].options {
                if let state = said?[option.name.en]?.text ?? states[option.name.en].map({ $0 ? "yes" : "no" }) { json.field(option.name.en, state) }
            }
            json.endObject()
            facts[fact] = json.string
        }
        for (id, value) in fields {
            if let rows = value.rows { fields[id] = .rows(rows.filter { !$0.values.isEmpty }) }
            if fields[id]?.isEmpty == true { fields[id] = nil }
        }
        if PlainText.isBlank(name) {
            name = "Zonder naam"
            warn(SourcePlace(file: file), nl: "een dossier heeft geen naam in de bron", en: "a dossier has no name in the source")
        }
        if purposes.isEmpty {
            purposes.append(Purpose(id: context.identifier(), name: "Doel nog onbekend"))
            warn(SourcePlace(file: file), nl: "“\(name)” heeft in de bron geen doel", en: "“\(name)” has no purpose in the source")
        }
        return ImportedDossier(
            register: register,
            content: DossierContent(name: name, facts: facts, purposes: purposes, fields: fields, datasets: datasets, operations: operations),
            reference: reference, department: department, status: status, statusText: statusText, version: version, created: created, changed: changed)
    }

    /// The name of the dossier; a longer one is kept whole in the remarks.
    mutating func setName(_ leaf: SourceLeaf?) {
        guard let leaf else { return }
        let text = PlainText.trimmed(PlainText.cleaned(leaf.text)).replacing("\n", with: " ")
        if text.isEmpty { return note(leaf, .empty) }
        if text.utf8.count <= 300 {
            name = text
            return note(leaf, .taken(.name))
        }
        name = String(text.prefix(70)) + " …"
        warn(leaf.place, nl: "deze naam is te lang; het geheel staat bij de opmerkingen", en: "this name is too long; the whole stands in the remarks")
        remark(leaf)
    }
}

extension ImportPreview {
    /// Adds a finished draft.
    mutating func add(_ draft: Draft, _ dossier: ImportedDossier) {
        let index = dossiers.count
        dossiers.append(dossier)
        fates += draft.fates.map { fate in
            var fate = fate
            fate.dossier = index
            return fate
        }
        warnings += draft.warnings
    }
}
