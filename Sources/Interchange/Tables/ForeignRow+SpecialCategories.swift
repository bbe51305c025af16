import Register

/// The column of special categories of data, and that of what allows them.
extension ForeignRow {
    /// The answer, and a row for each kind, so that people and exception stand with it.
    mutating func sensitive(_ leaf: SourceLeaf) {
        if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
        // A dash may be a cell that nobody filled in.
        if PlainText.denies(leaf.text) || PlainText.flag(leaf.text) == false || SensitiveWords.denies(leaf.text) {
            for option in SpecialCategories.options { draft.option(SensitiveWords.fact, option, false, from: leaf) }
            return
        }
        if PlainText.saysNone(leaf.text) { return draft.remark(leaf) }
        let parts = CellList.parts(PlainText.withoutYes(leaf.text), commas: true)
        // “Geen ras, geloof”: how far the denial reaches is not said.
        if parts.contains(where: SensitiveWords.isReserved) { return doesNotFit(leaf.text, SensitiveWords.fact, leaf) }
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
                let kind = SensitiveWords.kind(option)
                // What allows the data is no part of their name.
                let cited = ["special", "criminal"].contains(kind) ? SensitiveWords.withoutException(text) : nil
                let row = sensitiveRow(cited?.name ?? text, leaf)
                draft.put(kind, for: leaf, in: "data", row: row, "kind")
                if let cited { draft.put(cited.exception, for: leaf, in: "data", row: row, "exception") }
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
    mutating func exception(_ leaf: SourceLeaf) {
        let all = made["data"] ?? []
        let rows = draft.fields["data"]?.rows ?? []
        let special = sensitiveRows.filter { rows[$0]["kind"] == .text("special") }
        let chosen = !special.isEmpty ? special : !sensitiveRows.isEmpty ? sensitiveRows : all.count == 1 ? all : []
        if PlainText.saysNone(leaf.text) { return draft.remark(leaf) }
        // An exception that is still to be found is none; filled in it would hide that it is missing.
        if Reservation.isOpen(leaf.text) || PlainText.namesNobody(leaf.text) { return open(leaf) }
        guard !chosen.isEmpty else {
            draft.warn(
                leaf.place, nl: "“\(leaf.text.prefix(80))”: er staat niet bij welke bijzondere gegevens dit hoort; het staat bij de opmerkingen",
                en: "“\(leaf.text.prefix(80))”: to which special categories this belongs is not said; it stands in the remarks")
            return draft.remark(leaf)
        }
        for row in chosen { draft.put(leaf, in: "data", row: row, "exception") }
    }
}
