public import Text

/// How high a risk to people is: the likelihood times the severity, each low (1), middle (2) or high (3).
///
/// 1 and 2 are low, 3 and 4 middle, 6 and 9 high. The Model DPIA Rijksdienst gives the formula and calls its own matrix an illustration.
/// In this one what is grave is never low, however unlikely it is.
public enum RiskLevel: Int, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case low = 1
    case middle, high

    /// The id of the option in a field.
    public init?(field: String?) {
        switch field {
        case "low": self = .low
        case "middle": self = .middle
        case "high": self = .high
        default: return nil
        }
    }

    public init(likelihood: RiskLevel, severity: RiskLevel) {
        switch likelihood.rawValue * severity.rawValue {
        case ...2: self = .low
        case ...4: self = .middle
        default: self = .high
        }
    }

    public var name: Bilingual {
        switch self {
        case .low: .init(nl: "laag", en: "low")
        case .middle: .init(nl: "midden", en: "middle")
        case .high: .init(nl: "hoog", en: "high")
        }
    }

    public static func < (left: RiskLevel, right: RiskLevel) -> Bool { left.rawValue < right.rawValue }
}

extension DossierContent {
    /// A risk to people as it stands in the fields; nil levels where a part is not filled in.
    public struct Risk: Sendable, Hashable {
        public let row: FieldRow
        public let before: RiskLevel?
        public let after: RiskLevel?
    }

    /// The risks of the DPIA.
    public var risks: [Risk] {
        (fields["risks"]?.rows ?? []).map { row in
            func level(_ likelihood: String, _ severity: String) -> RiskLevel? {
                guard let likelihood = RiskLevel(field: row[likelihood]?.text), let severity = RiskLevel(field: row[severity]?.text) else { return nil }
                return RiskLevel(likelihood: likelihood, severity: severity)
            }
            return Risk(row: row, before: level("chance", "impact"), after: level("left-chance", "left-impact"))
        }
    }

    /// Whether some risk is still high after its measures. A risk of which nothing is said afterwards counts as it was.
    public var hasHighResidualRisk: Bool { risks.contains { ($0.after ?? $0.before) == .high } }
}
