import Register
public import Rulebook
public import Text

/// Writes the register as a list: one row a dossier, every field a column, in readable words.
public enum TableExport {
    /// Writes CSV in UTF-8 that a spreadsheet opens without calculating anything.
    /// - Parameter separator: Dutch spreadsheets expect a semicolon.
    public static func csv(_ dossiers: [ExportedDossier], _ rulebook: Rulebook, in language: Language, separator: Character = ";") -> ExportResult {
        let columns = RegisterColumns(language, rulebook)
        let rows = dossiers.map { dossier in RegisterColumns.all.map { columns.text($0, of: dossier) } }
        return ExportResult(
            bytes: DelimitedText.write(RegisterColumns.titles(language), rows, separator: String(separator)), lost: dossiers.flatMap(lossesOfList))
    }

    /// One table has no place for what there is more than one of.
    private static func lossesOfList(of dossier: ExportedDossier) -> [ExportLoss] {
        let record = ExportLoss(
            dossier: dossier.reference, what: "record",
            why: .init(
                nl: "adviezen, taken, afwegingen, vergunningen en versies staan in Excel en JSON, niet in één tabel",
                en: "advice, tasks, judgements, permits and versions are in Excel and JSON, not in one table"))
        return lossesOfTables(of: dossier) + (dossier.record == nil ? [] : [record])
    }

    /// What tables do not hold: identifiers of purposes and rows, and whatever is empty in a list.
    static func lossesOfTables(of dossier: ExportedDossier) -> [ExportLoss] {
        func lost(_ what: String, _ nl: String, _ en: String) -> ExportLoss {
            ExportLoss(dossier: dossier.reference, what: what, why: .init(nl: nl, en: en))
        }
        var losses = [
            lost("purposes.id", "een tabel bewaart de interne kenmerken van doelen niet", "a table does not keep the internal identifiers of purposes")
        ]
        if dossier.content.fields.values.contains(where: { $0.rows != nil }) {
            losses.append(lost("rows.id", "een tabel bewaart de interne kenmerken van regels niet", "a table does not keep the internal identifiers of rows"))
        }
        if dossier.address != nil { losses.append(lost("address", "een tabel heeft geen kolom voor het adres", "a table has no column for the address")) }
        return losses
    }
}
