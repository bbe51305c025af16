public import Text

/// Why a passkey was not accepted. The code is for logs; the message is for the person and gives an attacker nothing.
public enum PasskeyRefusal: String, Error, Sendable, Hashable, CaseIterable {
    /// It is no answer of a browser, or has a form that no authenticator may write.
    case unreadable
    /// A registration where a sign-in belongs, or the other way round.
    case otherCeremony
    /// The answer to another question: an old one, or one of somebody else.
    case otherChallenge
    /// Asked by another site.
    case otherOrigin
    /// Asked by a page that stands in another page.
    case insideOtherPage
    /// Made for another domain.
    case otherRelyingParty
    /// Nobody touched the authenticator.
    case userNotPresent
    /// The authenticator did not ask who it is.
    case userNotVerified
    /// The key signs in a way that we did not ask for.
    case otherAlgorithm
    /// The authenticator's statement about itself does not hold.
    case badAttestation
    /// The credential is not the one that was asked for.
    case otherCredential
    /// The passkey is of another account.
    case otherUser
    /// The signature does not hold.
    case badSignature
    /// The counter did not go up: there may be a copy of the key.
    case countNotRisen
    /// What cannot change for a passkey, whether it may be copied, changed.
    case otherBackupState

    /// What happened and what to do, for the person.
    public var message: Bilingual {
        switch self {
        case .otherChallenge:
            Bilingual(
                nl: "Dit duurde te lang, of er staat nog een venster open. Begin opnieuw.",
                en: "This took too long, or another window is open. Start again.")
        case .userNotPresent, .userNotVerified:
            Bilingual(
                nl: "Uw apparaat heeft niet gevraagd wie u bent. Stel een pincode, vingerafdruk of gezichtsherkenning in en probeer het opnieuw.",
                en: "Your device did not ask who you are. Set up a PIN, fingerprint or face recognition and try again.")
        case .otherAlgorithm, .badAttestation:
            Bilingual(
                nl: "Deze sleutel werkt niet met Waarborg. Gebruik een ander apparaat of een andere beveiligingssleutel.",
                en: "This key does not work with Waarborg. Use another device or another security key.")
        case .otherOrigin, .insideOtherPage, .otherRelyingParty:
            Bilingual(
                nl: "De aanvraag kwam van een ander webadres. Controleer het adres in de browser en meld het als dit onverwacht is.",
                en: "The request came from another web address. Check the address in your browser, and report it if this is unexpected.")
        case .otherCredential, .otherUser:
            Bilingual(
                nl: "Deze toegangssleutel hoort niet bij dit account. Kies een andere.",
                en: "This passkey does not belong to this account. Choose another one.")
        case .countNotRisen:
            Bilingual(
                nl: "Van deze toegangssleutel bestaat misschien een kopie. Meld u op een andere manier aan en verwijder de sleutel.",
                en: "There may be a copy of this passkey. Sign in another way and remove the passkey.")
        case .unreadable, .otherCeremony, .badSignature, .otherBackupState:
            Bilingual(
                nl: "De toegangssleutel is niet geaccepteerd. Probeer het opnieuw of meld u op een andere manier aan.",
                en: "The passkey was not accepted. Try again or sign in another way.")
        }
    }
}
