public import Register
public import Rulebook
public import Text

/// Writes the register as a workbook (XLSX): an overview to read, a sheet of dossiers, and a sheet for everything of which a dossier has more than one.
public enum WorkbookExport {
    /// Writes one dossier or many. Every cell is a text: nothing in it is ever calculated.
    /// - Parameter organisation: whose register it is, for a sheet of its own; nil leaves it out.
    public static func xlsx(
        _ dossiers: [ExportedDossier], of organisation: Organisation? = nil, _ rulebook: Rulebook, in language: Language
    ) -> ExportResult {
        let sheets = RegisterSheets(language: language)
        let columns = RegisterColumns(language, rulebook)
        var lost = dossiers.flatMap(TableExport.lossesOfTables)
        var records = RecordSheets(language: language)
        var overview = [sheets.overviewHeader]
        var list = [sheets.dossierHeader]
        var purposes = [sheets.purposeHeader]
        var answers = [sheets.answerHeader]
        var rows = Dictionary(uniqueKeysWithValues: RegisterSheets.rowFields.map { ($0.id, [sheets.header($0)]) })
        for (index, dossier) in dossiers.enumerated() {
            let key = String(index + 1)
            func cell(_ text: String, _ what: String) -> String {
                if text.utf16.count <= WorkbookFile.longestCell { return text }
                lost.append(
                    ExportLoss(
                        dossier: dossier.reference, what: what,
                        why: .init(
                            nl: "langer dan een cel kan zijn (\(WorkbookFile.longestCell) tekens)",
                            en: "longer than a cell can be (\(WorkbookFile.longestCell) characters)")))
                return ""
            }
            if let record = dossier.record { records.add(record, key) { cell($0, "record") } }
            // What is too long for a cell is reported for the sheet of dossiers.
            let repeated = RegisterSheets.overviewColumns.map { columns.text($0, of: dossier) }.map { $0.utf16.count <= WorkbookFile.longestCell ? $0 : "" }
            overview.append(repeated + sheets.standing(dossier))
            list.append([key] + RegisterSheets.dossierColumns.map { cell(columns.text($0, of: dossier), RegisterColumns.title($0, .en)) })
            for (number, purpose) in dossier.content.purposes.enumerated() {
                let basis = purpose.facts[LegalBasis.fact].map { columns.wording.words($0, of: LegalBasis.fact) } ?? ""
                purposes.append([key, String(number + 1), cell(purpose.name, "purposes"), cell(purpose.description, "purposes"), basis])
                for (fact, answer) in purpose.facts.sorted(by: { $0.key < $1.key }) where fact != LegalBasis.fact {
                    answers.append(
                        [key, String(number + 1), columns.wording.name(fact)]
                            + [columns.wording.readable(answer, of: fact), answer].map { cell($0, "fact:\(fact)") })
                }
            }
            for (fact, answer) in dossier.content.facts.sorted(by: { $0.key < $1.key }) {
                answers.append(
                    [key, "", columns.wording.name(fact)] + [columns.wording.readable(answer, of: fact), answer].map { cell($0, "fact:\(fact)") })
            }
            for field in RegisterSheets.rowFields {
                for row in dossier.content.fields[field.id]?.rows ?? [] {
                    rows[field.id]!.append([key] + field.columns.map { column in cell(row[column.id].map { columns.text($0, column) } ?? "", field.id) })
                }
            }
        }
        let head = organisation.map { [WorkbookFile.Sheet(name: sheets.organisation, rows: [sheets.organisationHeader] + sheets.rows($0))] } ?? []
        let all =
            [WorkbookFile.Sheet(name: sheets.overview, rows: overview)] + head + [
                WorkbookFile.Sheet(name: RegisterSheets.dossiers, rows: list),
                WorkbookFile.Sheet(name: sheets.purposes, rows: purposes),
                WorkbookFile.Sheet(name: sheets.answers, rows: answers),
            ] + RegisterSheets.rowFields.map { WorkbookFile.Sheet(name: sheets.sheet($0), rows: rows[$0.id]!) } + (records.isEmpty ? [] : records.sheets)
        return ExportResult(bytes: WorkbookFile.write(all), lost: lost)
    }
}
