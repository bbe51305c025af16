import Deadlines
import Register
import Rulebook
import Text

/// The columns of our own tables: how each is named, written and read.
struct RegisterColumns {
    enum Column: Hashable {
        case reference, register, department, status, name, purposes, facts, operations, datasets
        case field(String)
    }

    let language: Language
    let wording: AnswerWording

    init(_ language: Language, _ rulebook: Rulebook) { (self.language, wording) = (language, AnswerWording(rulebook: rulebook, language: language)) }

    static let all: [Column] =
        [.reference, .register, .department, .status, .name, .purposes, .facts] + RegisterFields.groups.flatMap(\.fields).map { .field($0.id) }
        + [.operations, .datasets]

    static func title(_ column: Column, _ language: Language) -> String {
        switch column {
        case .reference: Bilingual(nl: "Nummer", en: "Number")[language]
        case .register: Bilingual(nl: "Register", en: "Register")[language]
        case .department: Bilingual(nl: "Afdeling", en: "Department")[language]
        case .status: Bilingual(nl: "Status", en: "Status")[language]
        case .name: Bilingual(nl: "Naam", en: "Name")[language]
        case .purposes: Bilingual(nl: "Doelen", en: "Purposes")[language]
        case .facts: Bilingual(nl: "Antwoorden", en: "Answers")[language]
        case .operations: Bilingual(nl: "Handelingen", en: "Operations")[language]
        case .datasets: Bilingual(nl: "Datasets", en: "Datasets")[language]
        case .field(let id): RegisterFields.field(id)!.name[language]
        }
    }

    static func titles(_ language: Language) -> [String] { all.map { title($0, language) } }

    // MARK: Cells

    func text(_ column: Column, of dossier: ExportedDossier) -> String {
        let content = dossier.content
        switch column {
        case .reference: return dossier.reference
        case .register: return dossier.register.name[language]
        case .department: return dossier.department
        case .status: return dossier.status?.name[language] ?? ""
        case .name: return content.name
        case .purposes:
            return content.purposes.map { purpose in
                var cells = [(Self.purposeTitles[0][language], purpose.name)]
                if !purpose.description.isEmpty { cells.append((Self.purposeTitles[1][language], purpose.description)) }
                return row(cells + purpose.facts.sorted { $0.key < $1.key }.map { (wording.name($0.key), wording.words($0.value, of: $0.key)) })
            }.joined(separator: "\n")
        case .facts:
            return content.facts.sorted { $0.key < $1.key }.map { row([(wording.name($0.key), wording.words($0.value, of: $0.key))]) }.joined(separator: "\n")
        case .operations: return content.operations.map { $0.name[language] }.joined(separator: "\n")
        case .datasets: return content.datasets.map(\.text).joined(separator: "\n")
        case .field(let id): return content.fields[id].map { text($0, RegisterFields.field(id)!) } ?? ""
        }
    }

    static let purposeTitles = [Bilingual(nl: "Doel", en: "Purpose"), Bilingual(nl: "Omschrijving", en: "Description")]

    /// A value in words.
    func text(_ value: FieldValue, _ field: RegisterField) -> String {
        switch value {
        case .text(let text): field.options.first { $0.id == text }?.name[language] ?? text
        case .flag(let flag): flag ? Bilingual(nl: "ja", en: "yes")[language] : Bilingual(nl: "nee", en: "no")[language]
        case .date(let date): date.description
        case .list(let list): list.map { Joined.escaped($0, "") }.joined(separator: "\n")
        case .rows(let rows):
            rows.map { row in
                self.row(field.columns.compactMap { column in row[column.id].map { (column.name[language], text($0, column)) } })
            }.joined(separator: "\n")
        }
    }

    private func row(_ cells: [(String, String)]) -> String {
        cells.map { Joined.escaped($0.0, ";:") + ": " + Joined.escaped($0.1, ";") }.joined(separator: "; ")
    }

    /// The cells of a row in words: names and values.
    static func cells(_ row: String) -> [(name: String, text: String)]? {
        var cells: [(String, String)] = []
        for part in Joined.parts(row, ";") {
            let halves = Joined.parts(part.hasPrefix(" ") ? String(part.dropFirst()) : part, ":", most: 2)
            guard halves.count == 2, halves[1].hasPrefix(" ") else { return nil }
            cells.append((Joined.plain(halves[0]), Joined.plain(halves[1].dropFirst())))
        }
        return cells
    }

    /// A value from words that `text` wrote; nil where they do not fit.
    func value(_ text: String, _ field: RegisterField, _ context: ImportContext) -> FieldValue? {
        switch field.kind {
        case .line, .paragraph, .link: return .text(text)
        case .flag, .date, .choice: return PlainText.value(text, for: field.kind)
        case .list: return .list(text.split(separator: "\n", omittingEmptySubsequences: false).map { Joined.plain($0) })
        case .rows(_, let columns):
            var rows: [FieldRow] = []
            for line in text.split(separator: "\n") {
                guard let cells = Self.cells(String(line)) else { return nil }
                var row = FieldRow(id: context.identifier())
                for cell in cells {
                    guard let column = columns.first(where: { $0.name.nl == cell.name || $0.name.en == cell.name }), row[column.id] == nil,
                        let value = value(cell.text, column, context)
                    else { return nil }
                    row[column.id] = value
                }
                rows.append(row)
            }
            return .rows(rows)
        }
    }
}
