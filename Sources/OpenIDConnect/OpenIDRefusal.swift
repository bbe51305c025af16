public import Text

/// Why a sign-in with another party's account was not accepted. The code is for logs; the message is for the person.
public enum OpenIDRefusal: String, Error, Sendable, Hashable, CaseIterable {
    /// The provider does not answer, or not with what it should.
    case unreachable
    /// The description of the provider lacks something, or is not of the provider that was set.
    case badProvider
    /// The provider cannot do what is needed: the code flow with PKCE (S256), or a signature that is accepted here.
    case providerTooOld
    /// The list of the provider's keys cannot be read.
    case badKeys
    /// The person, or the provider, called it off.
    case denied
    /// The answer belongs to another request: an old one, or one that somebody else began.
    case otherRequest
    /// The answer, or a token in it, cannot be read.
    case unreadable
    /// The token is signed in a way that is not accepted.
    case otherAlgorithm
    /// No key of the provider fits. Its keys may have changed: fetch them once more.
    case unknownKey
    /// The signature does not hold.
    case badSignature
    /// The token is of another provider.
    case otherIssuer
    /// The token is for another program.
    case otherAudience
    /// The token has expired.
    case expired
    /// The token is of later than now.
    case notYet
    /// The token is the answer to another request.
    case otherNonce
    /// The access token is not the one that the identity token came with.
    case otherAccessToken

    /// What happened and what to do, for the person.
    public var message: Bilingual {
        switch self {
        case .denied:
            Bilingual(
                nl: "Het aanmelden is afgebroken. Probeer het opnieuw of meld u op een andere manier aan.",
                en: "Signing in was called off. Try again or sign in another way.")
        case .unreachable:
            Bilingual(
                nl: "De aanmelddienst geeft geen antwoord. Probeer het later opnieuw of meld u op een andere manier aan.",
                en: "The sign-in service does not answer. Try again later or sign in another way.")
        case .otherRequest, .otherNonce, .expired:
            Bilingual(
                nl: "Dit duurde te lang, of er staat nog een venster open. Begin opnieuw.",
                en: "This took too long, or another window is open. Start again.")
        case .badProvider, .providerTooOld, .badKeys, .unknownKey:
            Bilingual(
                nl: "De aanmelddienst van uw organisatie is niet goed ingesteld. Meld dit aan de beheerder.",
                en: "The sign-in service of your organisation is not set up well. Tell the administrator.")
        case .notYet:
            Bilingual(
                nl: "De klok van de aanmelddienst loopt niet gelijk. Meld dit aan de beheerder.",
                en: "The clock of the sign-in service is not right. Tell the administrator.")
        case .unreadable, .otherAlgorithm, .badSignature, .otherIssuer, .otherAudience, .otherAccessToken:
            Bilingual(
                nl: "Het antwoord van de aanmelddienst klopt niet. Meld dit aan de beheerder als het vaker gebeurt.",
                en: "The answer of the sign-in service is not right. Tell the administrator if it happens again.")
        }
    }
}
