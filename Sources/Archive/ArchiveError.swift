public import Text

/// Why an archive cannot be read: what is wrong, in which of its files, and how to mend it. Never what stands in the files.
public struct ArchiveError: Error, Sendable, Hashable {
    /// What kind of mistake it is, for who words it anew.
    public enum Kind: Sendable, Hashable {
        case damaged, tooLarge, encrypted, doubleName, strangeName
    }

    public let kind: Kind
    /// The name of the file inside the archive; empty for the archive itself. Whoever made the archive chose it.
    public let name: String
    public let message: Bilingual
    public let mending: Bilingual

    init(_ kind: Kind, _ name: String = "", nl: String, en: String, mendNL: String, mendEN: String) {
        (self.kind, self.name) = (kind, name)
        message = Bilingual(nl: nl, en: en)
        mending = Bilingual(nl: mendNL, en: mendEN)
    }

    static func damaged(_ name: String = "") -> ArchiveError {
        ArchiveError(
            .damaged, name, nl: "dit zip-bestand is beschadigd of afgebroken", en: "this zip file is damaged or cut off",
            mendNL: "haal het opnieuw op, of maak het opnieuw", mendEN: "fetch it again, or make it again")
    }

    static func tooLarge(_ name: String = "", nl: String, en: String) -> ArchiveError {
        ArchiveError(
            .tooLarge, name, nl: nl, en: en, mendNL: "verdeel de gegevens over meer bestanden", mendEN: "spread the data over more files")
    }
}
