import Register
import Text

/// Fields with rows: who and what first, then what is said about them.
extension ForeignRow {
    /// Where a comma separates as plainly as a semicolon; names of people and companies hold commas themselves.
    private static let listsWithCommas: Set<String> = ["data", "recipients", "systems"]
    /// What one cell says of all the data beside it.
    private static let ofAllData: Set<String> = [
        "people", "source", "purposes", "mandatory", "consequence", "retention", "retention-ground", "retention-start",
    ]
    /// The answers that say that a field has no rows.
    private static let denials: [String: (fact: String, options: [String])] = [
        "transfers": ("ways of working", ["outside the EEA"]), "processors": ("ways of working", ["processor used"]),
        // Without any recipient nobody can find or request the data either.
        "recipients": ("ways of working", ["disclosed to others", "made public"]), "joint-controllers": ("cooperation", ["decides together"]),
    ]

    /// The column of a field with rows that says who or where: the country of a transfer, else the first.
    func namingColumn(of field: RegisterField) -> String? { (field.columns.first { $0.id == "country" } ?? field.columns.first)?.id }

    mutating func field(_ id: String, _ leaf: SourceLeaf) {
        guard let field = RegisterFields.field(id), let naming = namingColumn(of: field) else { return draft.put(leaf, in: id) }
        if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
        if PlainText.saysNone(leaf.text) { return none(id, leaf) }
        if PlainText.namesNobody(leaf.text) { return unnamed(leaf) }
        for line in CellList.parts(PlainText.withoutYes(leaf.text), commas: Self.listsWithCommas.contains(id)) {
            let row = draft.addRow(to: id)
            made[id, default: []].append(row)
            // “Ja, VS” under a heading that asks whether: the country is what comes after.
            draft.put(PlainText.withoutYes(line), for: leaf, in: id, row: row, naming)
        }
    }

    /// “Nee” is no recipient or country of that name, but the answer that there is none.
    private mutating func none(_ id: String, _ leaf: SourceLeaf) {
        guard PlainText.denies(leaf.text), let denial = Self.denials[id], draft.register == .controller || id == "transfers" else {
            return draft.remark(leaf)
        }
        for option in denial.options { draft.option(denial.fact, option, false, from: leaf) }
    }

    /// “Ja” alone names nobody.
    private mutating func unnamed(_ leaf: SourceLeaf) {
        draft.warn(
            leaf.place, nl: "“\(leaf.text.prefix(80))” zegt niet welke; dit staat bij de opmerkingen",
            en: "“\(leaf.text.prefix(80))” does not say which; this stands in the remarks")
        draft.remark(leaf)
    }

    mutating func cell(_ field: String, _ column: String, _ leaf: SourceLeaf) {
        if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
        if column == RegisterFields.field(field).flatMap(namingColumn) { return self.field(field, leaf) }
        switch (field, column) {
        case ("data", "exception"): return exception(leaf)
        case ("processors", "agreed"): return agreement(leaf)
        default: break
        }
        let rows = made[field] ?? []
        if rows.isEmpty {
            let row = draft.addRow(to: field)
            made[field] = [row]
            draft.put(leaf, in: field, row: row, column)
        } else if rows.count == 1 || field == "data" && Self.ofAllData.contains(column) {
            for row in rows { draft.put(leaf, in: field, row: row, column) }
        } else {
            ambiguous(leaf, rows.count)
        }
    }

    private mutating func ambiguous(_ leaf: SourceLeaf, _ count: Int) {
        draft.warn(
            leaf.place, nl: "“\(leaf.text.prefix(80))” zegt niet bij welke van de \(count) het hoort; dit staat bij de opmerkingen",
            en: "“\(leaf.text.prefix(80))” does not say to which of the \(count) it belongs; this stands in the remarks")
        draft.remark(leaf)
    }

    // MARK: Special categories

    /// The answer, and a row for each kind, so that people and exception stand with it.
    mutating func sensitive(_ leaf: SourceLeaf) {
        if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
        if PlainText.saysNone(leaf.text) || PlainText.flag(leaf.text) == false {
            for option in SpecialCategories.options { draft.option(SensitiveWords.fact, option, false, from: leaf) }
            return
        }
        let parts = CellList.parts(PlainText.withoutYes(leaf.text), commas: true)
        let found = parts.map { (text: $0, option: SensitiveWords.option($0)) }
        guard found.contains(where: { $0.option != nil }) else {
            if PlainText.namesNobody(leaf.text), draft.register == .controller {
                // Which is not said; that an exception is needed is.
                let row = sensitiveRow("bijzondere persoonsgegevens (niet gezegd welke)", leaf)
                draft.put("special", for: leaf, in: "data", row: row, "kind")
                return unnamed(leaf)
            }
            return fact(SensitiveWords.fact, leaf)
        }
        for (text, option) in found {
            guard let option else { continue }
            draft.option(SensitiveWords.fact, option, true, from: leaf)
            if draft.register == .controller {
                draft.put(SensitiveWords.kind(option), for: leaf, in: "data", row: sensitiveRow(text, leaf), "kind")
            }
        }
        if found.contains(where: { $0.option == nil }) {
            doesNotFit(found.filter { $0.option == nil }.map(\.text).joined(separator: "; "), SensitiveWords.fact, leaf)
        }
    }

    /// The row of data with this name, or a new one.
    private mutating func sensitiveRow(_ name: String, _ leaf: SourceLeaf) -> Int {
        let rows = draft.fields["data"]?.rows ?? []
        let known = made["data"]?.first { rows.indices.contains($0) && rows[$0]["name"]?.text?.lowercased() == name.lowercased() }
        let row = known ?? draft.addRow(to: "data")
        if known == nil {
            made["data", default: []].append(row)
            draft.put(name, for: leaf, in: "data", row: row, "name")
        }
        sensitiveRows.append(row)
        return row
    }

    /// What allows special categories belongs with those data.
    private mutating func exception(_ leaf: SourceLeaf) {
        let all = made["data"] ?? []
        let rows = draft.fields["data"]?.rows ?? []
        let special = sensitiveRows.filter { rows[$0]["kind"] == .text("special") }
        let chosen = !special.isEmpty ? special : !sensitiveRows.isEmpty ? sensitiveRows : all.count == 1 ? all : []
        if PlainText.saysNone(leaf.text) { return draft.remark(leaf) }
        guard !chosen.isEmpty else {
            draft.warn(
                leaf.place, nl: "“\(leaf.text.prefix(80))”: er staat niet bij welke bijzondere gegevens dit hoort; het staat bij de opmerkingen",
                en: "“\(leaf.text.prefix(80))”: to which special categories this belongs is not said; it stands in the remarks")
            return draft.remark(leaf)
        }
        for row in chosen { draft.put(leaf, in: "data", row: row, "exception") }
    }

    // MARK: Agreements with processors

    /// Yes, no, a date or a link; a yes says that there is an agreement, and nothing about what stands in it.
    private mutating func agreement(_ leaf: SourceLeaf) {
        let rows = made["processors"] ?? []
        guard rows.count == 1 else {
            // Without a processor “n.v.t.” says nothing more.
            return rows.isEmpty && PlainText.saysNone(leaf.text) ? draft.remark(leaf) : rows.isEmpty ? unnamed(leaf) : ambiguous(leaf, rows.count)
        }
        let text = PlainText.trimmed(leaf.text)
        let said = PlainText.yesOrNo(text)
        let rest = said?.rest ?? text
        if PlainText.date(rest) != nil, said?.isYes != false { return draft.put(rest, for: leaf, in: "processors", row: rows[0], "agreed-on") }
        if text.hasPrefix("https://") || text.hasPrefix("http://") { return draft.put(leaf, in: "processors", row: rows[0], "agreement") }
        guard let said else {
            draft.warn(
                leaf.place, nl: "“\(text.prefix(80))” zegt niet of er een overeenkomst is; wel kan: ja, nee, een datum of een link",
                en: "“\(text.prefix(80))” does not say whether there is an agreement; possible are: yes, no, a date or a link")
            return draft.remark(leaf)
        }
        draft.put(said.isYes ? "ja" : "nee", for: leaf, in: "processors", row: rows[0], "agreed")
        if !rest.isEmpty { draft.remark(leaf) }
    }
}
