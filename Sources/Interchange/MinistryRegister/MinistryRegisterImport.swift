import Archive
import Register
import Rulebook
import Text

/// Reads the export of the register of the Ministry of Health, Welfare and Sport (minvws/nl-rdo-dataprocessing-register): a zip with a
/// folder for each register and JSON files in it.
public enum MinistryRegisterImport {
    static let limits = ZipLimits(archive: 10 * 1_048_576, files: 100, file: 10 * 1_048_576, total: 50 * 1_048_576, ratio: 100)

    private static let folders: [String: (register: Dossier.Register, isPolice: Bool)] = [
        "AVG Verantwoordelijke Verwerkingen": (.controller, false), "AVG Verwerker Verwerkingen": (.processor, false),
        "WPG Verantwoordelijke Verwerkingen": (.controller, true),
    ]

    /// Shows what a file would bring in.
    /// - Throws: `InterchangeError` for an archive or JSON that cannot be read, or is made to harm.
    public static func preview(_ bytes: [UInt8], file: String, _ context: ImportContext) throws(InterchangeError) -> ImportPreview {
        let archive = try ForeignArchive(bytes, file: file, limits: limits)
        var preview = ImportPreview(format: .ministryRegister)
        for entry in archive.entries where !entry.name.hasSuffix("/") {
            let content = try archive.content(of: entry)
            guard !entry.name.lowercased().hasSuffix(".zip"), !content.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
                throw InterchangeError(
                    SourcePlace(file: entry.name), nl: "er zit een archief in het archief", en: "there is an archive inside the archive",
                    mendNL: "pak het binnenste archief uit en bied dat apart aan", mendEN: "unpack the inner archive and offer it on its own")
            }
            guard let folder = folders[String(entry.name.prefix { $0 != "/" })], entry.name.contains("/"), entry.name.lowercased().hasSuffix(".json") else {
                skip(entry.name, &preview)
                continue
            }
            let root = try SourceNode.json(content, file: entry.name)
            for record in root.value.elements == nil ? [root] : root.elements {
                try add(record, folder.register, isPolice: folder.isPolice, context, &preview)
            }
        }
        return preview
    }

    private static func skip(_ name: String, _ preview: inout ImportPreview) {
        let why = Bilingual(
            nl: "geen JSON in een map die het register kent", en: "no JSON in a folder that the register knows")
        preview.fates.append(SourceFate(place: SourcePlace(file: name), text: name, outcome: .lost(why)))
        preview.warnings.append(ImportWarning(place: SourcePlace(file: name), message: why))
    }

    private static func add(
        _ record: SourceNode, _ register: Dossier.Register, isPolice: Bool, _ context: ImportContext, _ preview: inout ImportPreview
    ) throws(InterchangeError) {
        guard record.value.members != nil else {
            throw InterchangeError(
                record.place, nl: "hier hoort een verwerking te staan, tussen accolades", en: "a processing activity should stand here, between braces",
                mendNL: "controleer of dit een export van het register is", mendEN: "check that this is an export of the register")
        }
        var draft = Draft(context: context, file: record.file, register: register)
        var reading = MinistryRecord(record: record, draft: draft)
        reading.read()
        draft = reading.draft
        if isPolice {
            draft.warn(
                record.place, nl: "dit is een verwerking onder de Wet politiegegevens; kijk of zij in dit register hoort",
                en: "this activity falls under the Police Data Act (Wpg); see whether it belongs in this register")
        }
        let dossier = draft.finish(record.leaves)
        preview.add(draft, dossier)
    }
}
