public import Deadlines
public import Text

/// Why a permit does not hold.
public enum PermitFault: Error, Sendable, Hashable {
    /// It is no permit, or it was changed.
    case invalid(Bilingual)
    case notYetValid(Instant)
    case expired(Instant)
    case revoked(RevocationList.Entry)
    /// The list of revocations cannot be used: what is wrong with it.
    case revocations(Bilingual)
    /// Without a list that is recent enough nobody knows whether it was revoked.
    case revocationsUnknown
    case notCovered(Bilingual)

    /// In programs.
    public var code: String {
        switch self {
        case .invalid: "invalid"
        case .notYetValid: "not-yet-valid"
        case .expired: "expired"
        case .revoked: "revoked"
        case .revocations: "revocation-list-invalid"
        case .revocationsUnknown: "revocation-unknown"
        case .notCovered: "not-covered"
        }
    }

    public var message: Bilingual {
        switch self {
        case .invalid(let words): .init(nl: "de vergunning is niet geldig: ", en: "the permit is not valid: ") + words
        case .notYetValid(let time): .init(nl: "de vergunning geldt pas vanaf \(time)", en: "the permit is valid from \(time) only")
        case .expired(let time): .init(nl: "de vergunning is verlopen op \(time)", en: "the permit expired at \(time)")
        case .revoked(let entry):
            .init(
                nl: "de vergunning is ingetrokken op \(entry.at): \(entry.reason.text.nl)\(entry.remark.nl.isEmpty ? "" : " – \(entry.remark.nl)")",
                en: "the permit was revoked at \(entry.at): \(entry.reason.text.en)\(entry.remark.en.isEmpty ? "" : " – \(entry.remark.en)")")
        case .revocations(let words):
            .init(nl: "de lijst van ingetrokken vergunningen is niet te gebruiken: ", en: "the revocation list cannot be used: ") + words
        case .revocationsUnknown:
            .init(
                nl: "niet bekend of de vergunning is ingetrokken: haal een nieuwe lijst op",
                en: "not known whether the permit was revoked: fetch a new list")
        case .notCovered(let words): .init(nl: "de vergunning dekt dit niet: ", en: "the permit does not cover this: ") + words
        }
    }
}

extension SignedJSON.Fault {
    var words: Bilingual {
        switch self {
        case .malformed:
            .init(nl: "dit is geen ondertekende tekst van Waarborg, of hij is beschadigd", en: "this is no signed text of Waarborg, or it is damaged")
        case .wrongType: .init(nl: "dit is een ander soort tekst", en: "this is another kind of text")
        case .unknownKey(let id): .init(nl: "de sleutel “\(id)” is niet bekend", en: "the key “\(id)” is not known")
        case .badSignature: .init(nl: "de handtekening klopt niet", en: "the signature does not hold")
        }
    }
}

/// Checks permits with nothing but the public keys and a list of revocations.
public struct PermitVerifier: Sendable {
    private let keys: VerificationKeys
    private let revocations: RevocationList?
    private let revoked: [Identifier<Permit>: RevocationList.Entry]

    /// - Parameter revocations: nil where there is none: then no permit holds unless `ignoringRevocations` is asked for.
    public init(_ keys: VerificationKeys, revocations: RevocationList?) {
        (self.keys, self.revocations) = (keys, revocations)
        revoked = Dictionary((revocations?.entries ?? []).map { ($0.permit, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The permit in a token that holds at this moment.
    /// - Parameter ignoringRevocations: whether to do without the list; who does takes the risk that it was revoked.
    /// - Throws: `PermitFault`.
    public func verify(_ token: some StringProtocol, at time: Instant, ignoringRevocations: Bool = false) throws(PermitFault) -> Permit {
        let value: JSONValue
        do { value = try SignedJSON.verify(token, type: PermitToken.type, with: keys) } catch { throw .invalid(error.words) }
        guard let permit = PermitToken.permit(value) else { throw .invalid(SignedJSON.Fault.malformed.words) }
        // A revocation says more than that the time is over.
        if let entry = revoked[permit.id], revocations?.issuer == permit.issuer { throw .revoked(entry) }
        guard time >= permit.validFrom else { throw .notYetValid(permit.validFrom) }
        guard time < permit.validUntil else { throw .expired(permit.validUntil) }
        if !ignoringRevocations {
            guard let revocations, revocations.issuer == permit.issuer, time < revocations.validUntil else { throw .revocationsUnknown }
        }
        return permit
    }

    /// Reads a token without asking whether it holds, to show what it says.
    /// - Throws: `PermitFault.invalid` for a text that these keys did not sign.
    public func read(_ token: some StringProtocol) throws(PermitFault) -> Permit {
        let value: JSONValue
        do { value = try SignedJSON.verify(token, type: PermitToken.type, with: keys) } catch { throw .invalid(error.words) }
        guard let permit = PermitToken.permit(value) else { throw .invalid(SignedJSON.Fault.malformed.words) }
        return permit
    }
}
