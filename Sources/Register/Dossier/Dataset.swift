public import Text

/// Data that an organisation holds, with where they came from.
public struct Dataset: Sendable, Hashable, Codable {
    public enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
        case collected, scraped, bought, received, derived

        public var name: Bilingual {
            switch self {
            case .collected: .init(nl: "zelf verzameld", en: "collected")
            case .scraped: .init(nl: "van internet gehaald", en: "scraped")
            case .bought: .init(nl: "gekocht", en: "bought")
            case .received: .init(nl: "gekregen", en: "received")
            case .derived: .init(nl: "gemaakt uit andere datasets", en: "derived")
            }
        }
    }

    /// Why what would taint a dataset does not.
    public struct Clearance: Sendable, Hashable, Codable {
        public var reason: String
        public var stamp: Stamp
    }

    public let id: Identifier<Dataset>
    public let organisation: Identifier<Organisation>
    public var name: String
    public var description: String
    public var origin: Origin
    /// From whom, or from which sites; empty for what was collected or derived.
    public var supplier: String
    /// What it was made from.
    public var sources: [Identifier<Dataset>]
    /// The dossier under which it was collected or made; nil when nobody said.
    public var dossier: Identifier<Dossier>?
    /// Set when it turned out that there was no ground for having it, or that the ground ended: why.
    public internal(set) var fault: String
    /// Ends when anything changes that it looked at.
    public internal(set) var clearance: Clearance?

    public init(
        id: Identifier<Dataset>, organisation: Identifier<Organisation>, name: String, description: String = "", origin: Origin,
        supplier: String = "", sources: [Identifier<Dataset>] = [], dossier: Identifier<Dossier>? = nil, fault: String = ""
    ) {
        (self.id, self.organisation, self.name, self.description) = (id, organisation, name, description)
        (self.origin, self.supplier, self.sources, self.dossier, self.fault) = (origin, supplier, sources, dossier, fault)
    }
}
