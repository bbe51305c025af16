/// A kind of sensitive data that a scan of content can find, with the option of the fact “sensitive data” under which a permit covers it.
public enum ContentCategory: String, Sendable, Hashable, Codable, CaseIterable {
    case health, genetic, biometric, ethnicity, politics, religion, union, orientation, criminal, bsn, location, financial
    case identityDocument = "identity-document"
    case deviceIdentifier = "device-identifier"

    /// By its own name, or by the name of a kind of finding that falls under it; nil for what is no sensitive data.
    public init?(finding kind: String) {
        switch kind {
        case "ip-address", "mac-address", "user-agent": self = .deviceIdentifier
        case "passport", "identity-card", "driving-licence": self = .identityDocument
        default:
            guard let own = Self(rawValue: kind) else { return nil }
            self = own
        }
    }

    /// Whether it is a special category of personal data (art. 9 AVG) or about crime (art. 10 AVG).
    public var isSpecial: Bool {
        switch self {
        case .health, .genetic, .biometric, .ethnicity, .politics, .religion, .union, .orientation, .criminal: true
        case .bsn, .location, .financial, .identityDocument, .deviceIdentifier: false
        }
    }

    /// The English name of the option of the fact “sensitive data” in the rulebook.
    public var option: String {
        switch self {
        case .health: "health"
        case .genetic: "genetic"
        case .biometric: "biometric identification"
        case .ethnicity: "origin"
        case .politics: "political opinions"
        case .religion: "religion or belief"
        case .union: "trade union membership"
        case .orientation: "sex life or orientation"
        case .criminal: "criminal data"
        case .bsn: "citizen service number"
        case .location: "location"
        case .financial: "financial situation"
        case .identityDocument: "identity document"
        case .deviceIdentifier: "device identifiers"
        }
    }
}
