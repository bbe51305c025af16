public import Deadlines
public import Text

/// How the permits of a dossier stand together, in a word for lists and files.
public enum PermitStanding: Sendable, Hashable {
    case notGiven
    case valid(until: Instant)
    case expired(Instant)
    case revoked(Instant)

    /// With the day in the Netherlands.
    public var words: Bilingual {
        switch self {
        case .notGiven: .init(nl: "geen", en: "none")
        case .valid(let end): .init(nl: "geldig tot ", en: "valid until ") + Circumstances.day(of: end).written
        case .expired(let end): .init(nl: "verlopen op ", en: "expired on ") + Circumstances.day(of: end).written
        case .revoked(let moment): .init(nl: "ingetrokken op ", en: "revoked on ") + Circumstances.day(of: moment).written
        }
    }
}

extension Dossier {
    /// How its permits stand: what holds now goes before what is over, and of that the newest counts.
    public func permitStanding(at time: Instant) -> PermitStanding {
        if let end = permits.filter({ $0.isActive && $0.validUntil > time.seconds }).map(\.validUntil).max() { return .valid(until: Instant(seconds: end)) }
        guard let last = permits.last else { return .notGiven }
        return last.revoked.map { .revoked(Instant(seconds: $0.seconds)) } ?? .expired(Instant(seconds: last.validUntil))
    }
}
