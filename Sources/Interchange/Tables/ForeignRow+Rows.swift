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
    /// What a field without rows answers, and in which words besides “nee” and “geen”.
    private static let denials: [String: (fact: String, option: String, words: Set<String>)] = [
        "transfers": (
            "ways of working", "outside the EEA",
            [
                "geen doorgifte", "geen doorgifte buiten de eer", "geen doorgifte buiten eer", "geen doorgifte buiten de eu", "geen doorgifte buiten eu",
                "no transfers",
            ]
        ),
        "processors": ("ways of working", "processor used", ["geen verwerker", "geen verwerkers", "no processors"]),
        "recipients": ("ways of working", "disclosed to others", ["geen ontvangers", "niemand", "no recipients"]),
        "joint-controllers": ("cooperation", "decides together", []),
    ]
    /// Who the data are shared with; of these a doubtful one is none.
    private static let parties: Set<String> = ["transfers", "processors", "joint-controllers", "recipients"]
    /// Words of a cell that stand for no party.
    private static let nobody: [String: Set<String>] = [
        "transfers": ["diverse", "meerdere", "via leverancier"],
        "processors": [
            "diverse", "diversen", "meerdere", "diverse leveranciers", "intern", "zelf", "wij zelf", "eigen beheer", "in eigen beheer", "niemand", "various",
            "in-house",
        ],
        "recipients": ["diverse", "diversen", "meerdere", "various"],
    ]

    /// The column of a field with rows that says who or where: the country of a transfer, else the first.
    func namingColumn(of field: RegisterField) -> String? { (field.columns.first { $0.id == "country" } ?? field.columns.first)?.id }

    mutating func field(_ id: String, _ leaf: SourceLeaf) {
        if PlainText.isBlank(leaf.text) { return draft.note(leaf, .empty) }
        guard let field = RegisterFields.field(id), let naming = namingColumn(of: field) else { return text(id, leaf) }
        let plain = PlainText.trimmed(leaf.text).lowercased()
        if PlainText.saysNone(leaf.text) || Self.denials[id]?.words.contains(plain) == true { return none(id, leaf) }
        if PlainText.namesNobody(leaf.text) { return unnamed(leaf) }
        if Reservation.denies(leaf.text) { return unclear(leaf) }
        // “Ja, VS” under a heading that asks whether: the country is what comes after.
        let lines = CellList.parts(PlainText.withoutYes(leaf.text), commas: Self.listsWithCommas.contains(id)).map(PlainText.withoutYes)
        let named = lines.filter { !isUnnamed($0, in: id) }
        for line in named {
            let row = draft.addRow(to: id)
            made[id, default: []].append(row)
            draft.put(line, for: leaf, in: id, row: row, naming)
        }
        if named.count < lines.count { unclear(leaf) }
    }

    /// Whether a line names nobody and nowhere: it denies, is still open, or is no country outside the EEA.
    private func isUnnamed(_ line: String, in id: String) -> Bool {
        if PlainText.saysNone(line) || PlainText.namesNobody(line) || Reservation.denies(line) || Reservation.isOpen(line) { return true }
        if id == "transfers", EuropeanEconomicArea.contains(line) { return true }
        return Self.parties.contains(id) && (Reservation.hedges(line) || Self.nobody[id]?.contains(line.lowercased()) == true)
    }

    /// A field of text. What stands there counts as said, so a dash, a question mark and “ja” go elsewhere.
    private mutating func text(_ id: String, _ leaf: SourceLeaf) {
        switch RegisterFields.field(id)?.kind {
        case .line, .paragraph, .list:
            if id == "remarks" { break }
            if Reservation.isOpen(leaf.text) || PlainText.namesNobody(leaf.text) { return open(leaf) }
            if PlainText.saysNone(leaf.text), !PlainText.denies(leaf.text) { return draft.remark(leaf) }
        default: break
        }
        draft.put(leaf, in: id)
    }

    /// “Nee” is no recipient or country of that name, but the answer that there is none.
    private mutating func none(_ id: String, _ leaf: SourceLeaf) {
        guard PlainText.denies(leaf.text) || !PlainText.saysNone(leaf.text), let denial = Self.denials[id], draft.register == .controller || id == "transfers"
        else {
            return draft.remark(leaf)
        }
        draft.option(denial.fact, denial.option, false, from: leaf)
    }

    /// What is still to be found out fills nothing, so that it is seen to be missing.
    mutating func open(_ leaf: SourceLeaf) {
        draft.warn(
            leaf.place, nl: "“\(leaf.text.prefix(80))” is nog geen antwoord; dit staat bij de opmerkingen",
            en: "“\(leaf.text.prefix(80))” is no answer yet; this stands in the remarks")
        draft.remark(leaf)
    }

    /// “Nee, in eigen beheer” is no name, and more than a no.
    private mutating func unclear(_ leaf: SourceLeaf) {
        draft.warn(
            leaf.place, nl: "in “\(leaf.text.prefix(80))” staat wat geen naam is en ook geen “nee” zonder meer; dit staat bij de opmerkingen",
            en: "in “\(leaf.text.prefix(80))” stands what is no name and no plain “no” either; this stands in the remarks")
        draft.remark(leaf)
    }

    /// “Ja” alone names nobody.
    mutating func unnamed(_ leaf: SourceLeaf) {
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
        if Reservation.isOpen(leaf.text) { return open(leaf) }
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

    mutating func ambiguous(_ leaf: SourceLeaf, _ count: Int) {
        draft.warn(
            leaf.place, nl: "“\(leaf.text.prefix(80))” zegt niet bij welke van de \(count) het hoort; dit staat bij de opmerkingen",
            en: "“\(leaf.text.prefix(80))” does not say to which of the \(count) it belongs; this stands in the remarks")
        draft.remark(leaf)
    }
}
