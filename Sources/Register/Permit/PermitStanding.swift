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
        case .valid(let end): .init(nl: "geldig tot en met ", en: "valid up to and including ") + Permit.lastDay(before: end).written
        case .expired(let end): .init(nl: "verlopen; gold tot en met ", en: "expired; was valid up to and including ") + Permit.lastDay(before: end).written
        case .revoked(let moment): .init(nl: "ingetrokken op ", en: "revoked on ") + Circumstances.day(of: moment).written
        }
    }
}

extension Permit {
    /// The last day in the Netherlands on which what ends at this moment still holds.
    public static func lastDay(before end: Instant) -> CivilDate { Circumstances.day(of: end.adding(seconds: -1)) }

    /// The last day in the Netherlands on which it holds.
    public var lastDay: CivilDate { Self.lastDay(before: validUntil) }
}

extension Instant {
    /// The day and the time in the Netherlands, for people: `22 november 2026 om 14:05`.
    public var written: Bilingual {
        guard let local = try? Amsterdam.localTime(at: self) else { return Bilingual(description) }
        let time = local.time.description.prefix(5)
        return local.date.written + Bilingual(nl: " om \(time)", en: " at \(time)")
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
