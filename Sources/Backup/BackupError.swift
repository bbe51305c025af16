public import Text

/// Why a backup was not made or not put back. Nothing was changed then.
public enum BackupError: Error, Sendable, Hashable {
    /// The file cannot be read or written; its path and what the system says.
    case file(String, String)
    /// There is a file of this name already.
    case exists(String)
    /// The file is no backup of Waarborg.
    case notABackup
    /// Made by a program with a step that this one does not know, or knows with another text.
    case unknownStep(String)
    /// A line that says something else than a backup does, counted from 1.
    case damaged(line: Int)
    /// The file stops before its end.
    case cutOff
    /// What is in the file is not what was written.
    case changed
    /// The database that is to take it in is not empty: a table that holds something.
    case notEmpty(String)

    public var message: Bilingual {
        switch self {
        case .file(let path, let words):
            .init(nl: "Het bestand “\(path)” is niet te gebruiken: \(words).", en: "The file “\(path)” cannot be used: \(words).")
        case .exists(let path):
            .init(
                nl: "Het bestand “\(path)” is er al. Kies een andere naam, of vervang het met --force.",
                en: "The file “\(path)” is there already. Choose another name, or replace it with --force.")
        case .notABackup: .init(nl: "Dit bestand is geen reservekopie van Waarborg.", en: "This file is not a backup of Waarborg.")
        case .unknownStep(let name):
            .init(
                nl:
                    "De reservekopie heeft de stap “\(name)”, die dit programma niet zo kent. Gebruik de versie van het programma die erbij hoort, of een nieuwere.",
                en: "The backup has the step “\(name)”, which this program does not know in that form. Use the version that belongs to it, or a newer one.")
        case .damaged(let line):
            .init(
                nl: "Regel \(line) van de reservekopie is beschadigd. Er is niets teruggezet; gebruik een andere kopie.",
                en: "Line \(line) of the backup is damaged. Nothing was put back; use another copy.")
        case .cutOff:
            .init(
                nl: "De reservekopie is niet compleet: het einde ontbreekt. Er is niets teruggezet.",
                en: "The backup is not complete: its end is missing. Nothing was put back.")
        case .changed:
            .init(
                nl: "De reservekopie is veranderd nadat zij is gemaakt: de controlesom klopt niet. Er is niets teruggezet.",
                en: "The backup was changed after it was made: the checksum does not hold. Nothing was put back.")
        case .notEmpty(let table):
            .init(
                nl: "In de database staat al iets (tabel “\(table)”). Een reservekopie kan alleen in een lege database.",
                en: "There is something in the database already (table “\(table)”). A backup goes into an empty database only.")
        }
    }
}
