public import Text

/// Why the database refused. Never holds a value from a row or a parameter, nor a password.
public enum DatabaseError: Error, Hashable {
    /// What a constraint asks.
    public enum Constraint: Sendable, Hashable {
        case unique, foreignKey, check, notNull, other
    }

    /// The database cannot be opened or reached; its own words tell why.
    case unavailable(String)
    /// Others kept the rows or the file busy through every attempt.
    case conflict
    /// A row would break a constraint. `name` is what the database calls it: in PostgreSQL the constraint, in SQLite the
    /// columns as `table.column` (unique, not null) or the constraint (check); empty where it tells nothing.
    case constraint(Constraint, name: String)
    /// There is no room left on the disk of the database.
    case full
    /// The database, the file or the transaction may only be read.
    case readOnly
    /// The connection was lost while the transaction was being committed: it may have been kept or not.
    case commitUnknown
    /// The parameter of this number, counted from 1, is a text with the character NUL or a real that is not a number;
    /// neither can be kept.
    case unstorable(parameter: Int)
    /// The statement and the database do not fit: a mistake in the program. The words say which.
    case statement(String)
    /// The step was run with another text than it has now.
    case changedMigration(String)
    /// The step has not been run, but a later one has.
    case misplacedMigration(String, before: String)
    /// The file holds tables of another program, or of a version before the first release.
    case foreign

    /// What happened and what to do.
    public var message: Bilingual {
        switch self {
        case .unavailable(let words):
            Bilingual(
                nl: "De database is niet te openen of te bereiken. De database meldt: \(words)",
                en: "The database cannot be opened or reached. The database says: \(words)")
        case .conflict:
            Bilingual(
                nl: "Andere wijzigingen hielden de database te lang bezet. Probeer het opnieuw.",
                en: "Other changes kept the database busy for too long. Try again.")
        case .constraint(let constraint, let name):
            Bilingual(
                nl: "Dit past niet bij wat er al staat: \(constraint.words.nl)\(name.isEmpty ? "" : " (\(name))").",
                en: "This does not go with what is there: \(constraint.words.en)\(name.isEmpty ? "" : " (\(name))").")
        case .full:
            Bilingual(
                nl: "De schijf van de database is vol. Maak ruimte en probeer het opnieuw.",
                en: "The disk of the database is full. Make room and try again.")
        case .readOnly:
            Bilingual(
                nl: "In deze database mag niet worden geschreven. Controleer de rechten op het bestand of van de gebruiker.",
                en: "This database may not be written to. Check the permissions of the file or of the user.")
        case .commitUnknown:
            Bilingual(
                nl: "De verbinding met de database viel weg tijdens het bewaren. Controleer of de wijziging er staat.",
                en: "The connection to the database was lost while saving. Check whether the change is there.")
        case .unstorable(let parameter):
            Bilingual(
                nl: "Waarde \(parameter) bevat een teken of getal dat niet bewaard kan worden (NUL of NaN).",
                en: "Value \(parameter) holds a character or number that cannot be kept (NUL or NaN).")
        case .statement(let words):
            Bilingual(
                nl: "Het programma vraagt de database iets wat niet kan: \(words)",
                en: "The program asks the database for something that it cannot do: \(words)")
        case .changedMigration(let name):
            Bilingual(
                nl: "Stap ‘\(name)’ is in deze database uitgevoerd met een andere tekst. Gebruik de versie van het programma die erbij hoort.",
                en: "Step ‘\(name)’ was run in this database with another text. Use the version of the program that belongs to it.")
        case .misplacedMigration(let name, let later):
            Bilingual(
                nl:
                    "Stap ‘\(name)’ is in deze database niet uitgevoerd, en de latere stap ‘\(later)’ wel. Gebruik de versie van het programma die erbij hoort.",
                en: "Step ‘\(name)’ was not run in this database, and the later step ‘\(later)’ was. Use the version of the program that belongs to it.")
        case .foreign:
            Bilingual(
                nl: "Dit bestand bevat tabellen van een ander programma of van een te oude versie. Kies een ander of een nieuw bestand.",
                en: "This file holds tables of another program or of a version that is too old. Choose another or a new file.")
        }
    }
}

extension DatabaseError.Constraint {
    fileprivate var words: Bilingual {
        switch self {
        case .unique: Bilingual(nl: "het moet uniek zijn", en: "it must be unique")
        case .foreignKey: Bilingual(nl: "het hoort bij iets wat er moet zijn", en: "it belongs with something that must be there")
        case .check: Bilingual(nl: "de waarde mag hier niet", en: "the value is not allowed here")
        case .notNull: Bilingual(nl: "er moet een waarde staan", en: "there must be a value")
        case .other: Bilingual(nl: "een regel van de database verbiedt het", en: "a rule of the database forbids it")
        }
    }
}
