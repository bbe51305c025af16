import Archive
import Text

/// One door for all files: sees what a file is, and shows what it would bring in.
public enum FileImport {
    /// What a file seems to be, by its content; nil when nothing fits. The reader of the format has the last word.
    public static func guess(_ bytes: [UInt8], file: String) -> ImportPreview.Format? {
        if bytes.starts(with: [0x50, 0x4B]) {
            let isWorkbook = (try? ForeignArchive(bytes, file: file, limits: WorkbookFile.limits))?.entries.contains {
                $0.name.lowercased() == "xl/workbook.xml"
            }
            return isWorkbook == true ? .table : .ministryRegister
        }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let root = JSONReader.read(plain) {
            if root["format"]?.text == RegisterJSON.format { return .ownFormat }
            if root["metadata"] != nil, root["answers"] != nil { return .stateAssessment }
            return root["pia"] != nil || root["answers"] != nil ? .privacyAssessment : nil
        }
        let name = file.lowercased()
        if name.hasSuffix(".yml") || name.hasSuffix(".yaml") { return .fideslang }
        return name.hasSuffix(".csv") || name.hasSuffix(".tsv") || name.hasSuffix(".txt") ? .table : nil
    }

    /// Shows what a file would bring in, tables by the guessed mapping.
    /// - Parameters:
    ///   - format: nil to guess.
    ///   - layout: where a table stands in the file.
    ///   - mapping: of the columns of a table; nil to guess.
    /// - Throws: `InterchangeError` when the format is unknown, or the file does not fit it.
    public static func preview(
        _ bytes: [UInt8], file: String, format: ImportPreview.Format? = nil, layout: TableLayout = .init(), mapping: ColumnMapping? = nil,
        _ context: ImportContext
    ) throws(InterchangeError) -> ImportPreview {
        switch format ?? guess(bytes, file: file) {
        case .ministryRegister: return try MinistryRegisterImport.preview(bytes, file: file, context)
        case .stateAssessment: return try StateAssessmentImport.preview(bytes, file: file, context)
        case .privacyAssessment: return try PrivacyAssessmentImport.preview(bytes, file: file, context)
        case .fideslang: return try FideslangImport.preview(bytes, file: file, context)
        case .ownFormat: return try RegisterJSON.preview(bytes, file: file, context)
        case .table:
            return isWorkbook(bytes)
                ? try WorkbookImport.preview(bytes, file: file, layout: layout, mapping: mapping, context)
                : try TableImport.preview(csv: bytes, file: file, layout: layout, mapping: mapping, context)
        case nil:
            throw InterchangeError(
                SourcePlace(file: file), nl: "dit soort bestand is niet bekend", en: "this kind of file is not known",
                mendNL: "kies een zip van het ministerieregister, een DPIA of PIA in JSON, een tabel (CSV of XLSX), fideslang (YAML) of onze eigen JSON",
                mendEN: "choose a zip of the ministry's register, a DPIA or PIA in JSON, a table (CSV or XLSX), fideslang (YAML) or our own JSON")
        }
    }

    /// The header of a table with values under it, and the guess about its columns; nil for what is no table.
    /// - Throws: `InterchangeError`.
    public static func columns(
        _ bytes: [UInt8], file: String, layout: TableLayout = .init(), _ context: ImportContext
    ) throws(InterchangeError) -> TableColumns? {
        guard guess(bytes, file: file) == .table else { return nil }
        return isWorkbook(bytes)
            ? try WorkbookImport.columns(bytes, file: file, layout: layout, context)
            : try TableImport.columns(csv: bytes, file: file, layout: layout, context)
    }

    /// A zip, or the workbook of before 2007, which its reader refuses with a reason.
    private static func isWorkbook(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF]) }
}
