import Crypto
public import Deadlines
import Synchronization
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
        case .notYetValid(let time): .init(nl: "de vergunning geldt pas vanaf ", en: "the permit is valid only from ") + time.written
        case .expired(let time):
            .init(nl: "de vergunning gold tot ", en: "the permit was valid until ") + time.written
        case .revoked(let entry):
            .init(nl: "de vergunning is ingetrokken op ", en: "the permit was revoked on ") + entry.at.written + Bilingual(": ") + entry.reason.text
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
///
/// A gate sees the same few permits again and again: the signature of a token is worked out once, its times and revocation every time.
public struct PermitVerifier: Sendable {
    private let keys: VerificationKeys
    private let revocations: RevocationList?
    private let revoked: [Identifier<Permit>: RevocationList.Entry]
    private let seen = SeenTokens()

    /// - Parameter revocations: nil where there is none: then no permit holds unless `ignoringRevocations` is asked for.
    public init(_ keys: VerificationKeys, revocations: RevocationList?) {
        (self.keys, self.revocations) = (keys, revocations)
        revoked = Dictionary((revocations?.entries ?? []).map { ($0.permit, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The permit in a token that holds at this moment.
    /// - Parameter ignoringRevocations: whether to do without the list; who does takes the risk that it was revoked.
    /// - Throws: `PermitFault`.
    public func verify(_ token: some StringProtocol, at time: Instant, ignoringRevocations: Bool = false) throws(PermitFault) -> Permit {
        let permit = try read(token)
        try permit.check(at: time, revocation: revocations?.issuer == permit.issuer ? revoked[permit.id] : nil)
        if !ignoringRevocations {
            guard let revocations, revocations.issuer == permit.issuer, time < revocations.validUntil else { throw .revocationsUnknown }
        }
        return permit
    }

    /// The permit in a token, with the keys and the list as they lie in files: what a job and a check of a permit share.
    /// - Parameter list: the signed list of revocations; nil where there is none.
    /// - Throws: `PermitFault`.
    public static func permit(
        in token: String, keys: VerificationKeys, revocations list: String?, at time: Instant, ignoringRevocations: Bool = false
    ) throws(PermitFault) -> Permit {
        var read: RevocationList?
        if let list { read = try RevocationList(signed: list.filter { !$0.isWhitespace }, keys: keys) }
        return try PermitVerifier(keys, revocations: read).verify(token, at: time, ignoringRevocations: ignoringRevocations)
    }

    /// Reads a token without asking whether it holds, to show what it says.
    /// - Throws: `PermitFault.invalid` for a text that these keys did not sign.
    public func read(_ token: some StringProtocol) throws(PermitFault) -> Permit {
        let bytes = Array(token.utf8)
        let digest = SHA256.hash(data: bytes)
        if let permit = seen[digest] { return permit }
        let value: JSONValue
        do { value = try SignedJSON.verify(bytes, type: PermitToken.type, with: keys) } catch { throw .invalid(error.words) }
        guard let permit = PermitToken.permit(value) else { throw .invalid(SignedJSON.Fault.malformed.words) }
        seen[digest] = permit
        return permit
    }
}

extension Permit {
    /// Whether it holds at this moment.
    /// - Parameter revocation: nil where whoever knows says that it was not revoked.
    /// - Throws: `PermitFault`.
    public func check(at time: Instant, revocation: RevocationList.Entry?) throws(PermitFault) {
        // A revocation says more than that the time is over.
        if let revocation { throw .revoked(revocation) }
        guard time >= validFrom else { throw .notYetValid(validFrom) }
        guard time < validUntil else { throw .expired(validUntil) }
    }
}

/// The permits in tokens whose signature was found to hold under the keys of one verifier.
private final class SeenTokens: Sendable {
    /// About 8 MB of permits.
    private static let limit = 4_096

    private let permits = Mutex<[SHA256Digest: Permit]>([:])

    subscript(digest: SHA256Digest) -> Permit? {
        get { permits.withLock { $0[digest] } }
        set {
            permits.withLock { permits in
                if permits.count >= Self.limit { permits.removeAll(keepingCapacity: true) }
                permits[digest] = newValue
            }
        }
    }
}
