public import Database
public import Text

/// Why the store refused. Never holds an answer or a token.
public enum StoreError: Error, Hashable {
    /// There is an assessment under this token already.
    case exists
    /// There is no assessment under this token (any more).
    case unknown
    /// Somebody changed the assessment since this version: load it again and repeat the change.
    case stale(current: Int)
    /// The answer to this question is not JSON.
    case notJSON(question: String)
    /// A question or answer, or the history, is longer than the limits of the store allow.
    case tooLarge
    /// The database cannot be opened, read or written, for this reason.
    case unavailable(DatabaseError)

    /// What happened and what to do, for the person.
    public var message: Bilingual {
        switch self {
        case .exists:
            Bilingual(nl: "Deze link is al in gebruik.", en: "This link is in use already.")
        case .unknown:
            Bilingual(
                nl: "Deze beoordeling bestaat niet of is verwijderd. Controleer de link.",
                en: "This assessment does not exist or was deleted. Check the link.")
        case .stale:
            Bilingual(
                nl:
                    "De antwoorden zijn intussen gewijzigd, misschien in een ander venster. Bekijk ze en probeer het opnieuw.",
                en: "The answers have changed in the meantime, perhaps in another window. Look at them and try again.")
        case .notJSON(let question):
            Bilingual(
                nl: "Het antwoord op ‘\(question)’ is geen geldige JSON.",
                en: "The answer to ‘\(question)’ is not valid JSON.")
        case .tooLarge:
            Bilingual(
                nl: "Dit is meer dan één beoordeling mag bevatten. Maak het antwoord korter of begin een nieuwe.",
                en: "This is more than one assessment may hold. Shorten the answer or start a new one.")
        case .unavailable:
            Bilingual(
                nl: "De beoordeling kan nu niet worden bewaard of gelezen. Probeer het later opnieuw.",
                en: "The assessment cannot be kept or read now. Try again later.")
        }
    }
}
