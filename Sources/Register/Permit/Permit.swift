public import Deadlines
public import Text

/// What may be done with which data: the one thing that crosses from deciding to doing. It goes to who holds data as a signed token.
public struct Permit: Sendable, Hashable {
    public var id: Identifier<Permit>
    /// The address of the installation that issued it.
    public var issuer: String
    public var organisation: Identifier<Organisation>
    public var dossier: Identifier<Dossier>
    public var version: Identifier<DossierVersion>
    /// The names of the purposes, in the words of the dossier.
    public var purposes: [String]
    /// Whose data: the English names of the options of the fact “people”.
    public var people: [String]
    /// Sensitive data that may be in it: the English names of the options of the fact “sensitive data”. What is not here may not be.
    public var data: [String]
    public var datasets: [Identifier<Dataset>]
    public var operations: [Operation]
    /// What must hold for what comes out, such as `k-anonymity>=10`.
    public var safeguards: [Safeguard]
    public var rulebook: String
    public var validFrom: Instant
    public var validUntil: Instant

    /// The absolute address of the version, to which logs point.
    public var subject: String { issuer + "/register/version/" + version.text }

    public init(
        id: Identifier<Permit>, issuer: String, organisation: Identifier<Organisation>, dossier: Identifier<Dossier>,
        version: Identifier<DossierVersion>, purposes: [String], people: [String], data: [String], datasets: [Identifier<Dataset>],
        operations: [Operation], safeguards: [Safeguard], rulebook: String, validFrom: Instant, validUntil: Instant
    ) {
        (self.id, self.issuer, self.organisation, self.dossier, self.version) = (id, issuer, organisation, dossier, version)
        (self.purposes, self.people, self.data, self.datasets) = (purposes, people, data, datasets)
        (self.operations, self.safeguards, self.rulebook) = (operations, safeguards, rulebook)
        (self.validFrom, self.validUntil) = (validFrom, validUntil)
    }
}

/// A measurable demand on what comes out of a job: `k-anonymity>=10`, `inference-risk<5%`, or without a number `no-direct-identifiers`.
public struct Safeguard: Sendable, Hashable, Codable {
    public enum Comparison: String, Sendable, Hashable, CaseIterable {
        case atLeast = ">=", atMost = "<=", less = "<", more = ">"
    }

    /// Lower-case letters, digits and hyphens.
    public var name: String
    public var comparison: Comparison?
    /// The number as it was written, with a percent sign where it is one; empty without a comparison.
    public var value: String

    /// Nil where it is none.
    public init?(_ text: some StringProtocol) {
        let name = text.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
        let rest = text.dropFirst(name.count)
        guard !name.isEmpty, name.first?.isLetter == true, name.utf8.count <= 60 else { return nil }
        self.name = String(name)
        guard !rest.isEmpty else {
            (comparison, value) = (nil, "")
            return
        }
        guard let comparison = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else { return nil }
        let number = rest.dropFirst(comparison.rawValue.count)
        let digits = number.hasSuffix("%") ? number.dropLast() : number
        guard let parsed = Double(String(digits)), parsed.isFinite, parsed >= 0 else { return nil }
        (self.comparison, value) = (comparison, String(number))
    }

    public var text: String { name + (comparison?.rawValue ?? "") + value }

    /// Reads what somebody typed.
    /// - Throws: `Refusal.invalid` with an example.
    public static func read(_ text: String) throws(Refusal) -> Safeguard {
        guard let safeguard = Self(text) else {
            throw .invalid(
                field: "safeguards",
                message: .init(
                    nl: "“\(text)” is geen waarborg; schrijf bijvoorbeeld k-anonymity>=10",
                    en: "“\(text)” is no safeguard; write for example k-anonymity>=10"))
        }
        if let mistake = SafeguardMeasure.mistake(in: safeguard) { throw .invalid(field: "safeguards", message: mistake) }
        return safeguard
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let safeguard = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a safeguard")
        }
        self = safeguard
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Why a permit was revoked.
public enum RevocationReason: String, Sendable, Hashable, Codable, CaseIterable {
    case byHand = "by-hand"
    /// The rules no longer give a permitted outcome: a fact changed, a basis lapsed, or a date passed.
    case verdictTurned = "verdict-turned"
    case dutyOpened = "duty-opened"
    case newVersion = "new-version"
    case lapsed
    case consentOfCouncilLost = "consent-of-council-lost"
    case datasetTainted = "dataset-tainted"
    case reviewOverdue = "review-overdue"

    public var text: Bilingual {
        switch self {
        case .byHand: .init(nl: "ingetrokken door een bevoegde", en: "revoked by somebody with the power to")
        case .verdictTurned: .init(nl: "het oordeel is veranderd", en: "the verdict has turned")
        case .dutyOpened: .init(nl: "er is weer een plicht open die vóór de start moet", en: "a duty that binds before the start is open again")
        case .newVersion: .init(nl: "er is een nieuwe versie ondertekend", en: "a new version was signed")
        case .lapsed: .init(nl: "het dossier is vervallen", en: "the dossier has lapsed")
        case .consentOfCouncilLost: .init(nl: "de instemming van de ondernemingsraad ontbreekt", en: "the consent of the works council is missing")
        case .datasetTainted: .init(nl: "de herkomst van een dataset is niet in orde", en: "the origin of a dataset is not in order")
        case .reviewOverdue: .init(nl: "de herziening is te laat", en: "the review is overdue")
        }
    }
}

/// A permit as the dossier keeps it.
public struct PermitRecord: Sendable, Hashable, Codable {
    public let id: Identifier<Permit>
    public let version: Identifier<DossierVersion>
    public var purposes: [Identifier<Purpose>]
    public let issued: Stamp
    /// Seconds since 1970.
    public let validUntil: Int
    /// The signed token.
    public internal(set) var token: String
    public internal(set) var revoked: Revocation?

    public struct Revocation: Sendable, Hashable, Codable {
        public var reason: RevocationReason
        /// What happened, in the words of the rules or of who revoked it.
        public var remark: Bilingual
        /// Nil when the installation did it by itself.
        public var by: Identifier<Account>?
        /// Seconds since 1970.
        public var seconds: Int
    }

    public var isActive: Bool { revoked == nil }
}
