public import Text

/// What may be done with data under a permit; the words are those of article 4(2) AVG and of the DPV.
public enum Operation: String, Sendable, Hashable, Codable, CaseIterable {
    case collect, record, store, consult, use, combine, analyse, profile, disclose, transfer, publish, train, pseudonymise, anonymise, erase

    public var name: Bilingual {
        switch self {
        case .collect: .init(nl: "verzamelen", en: "collect")
        case .record: .init(nl: "vastleggen", en: "record")
        case .store: .init(nl: "bewaren", en: "store")
        case .consult: .init(nl: "raadplegen", en: "consult")
        case .use: .init(nl: "gebruiken", en: "use")
        case .combine: .init(nl: "combineren", en: "combine")
        case .analyse: .init(nl: "analyseren", en: "analyse")
        case .profile: .init(nl: "profileren", en: "profile")
        case .disclose: .init(nl: "verstrekken", en: "disclose")
        case .transfer: .init(nl: "doorgeven buiten de EER", en: "transfer outside the EEA")
        case .publish: .init(nl: "openbaar maken", en: "publish")
        case .train: .init(nl: "een model trainen", en: "train a model")
        case .pseudonymise: .init(nl: "pseudonimiseren", en: "pseudonymise")
        case .anonymise: .init(nl: "anonimiseren", en: "anonymise")
        case .erase: .init(nl: "wissen", en: "erase")
        }
    }

    /// By its word in tokens, or by its name in either language; capitals do not count.
    public init?(named name: String) {
        let name = name.lowercased()
        guard let found = Self.allCases.first(where: { [$0.rawValue, $0.name.nl.lowercased(), $0.name.en.lowercased()].contains(name) }) else { return nil }
        self = found
    }

    /// The term of the Data Privacy Vocabulary (checked against `modules/processing.csv` of 2.0).
    public var dpv: String {
        let term =
            switch self {
            case .collect: "Collect"
            case .record: "Record"
            case .store: "Store"
            case .consult: "Consult"
            case .use: "Use"
            case .combine: "Combine"
            case .analyse: "Analyse"
            case .profile: "Profiling"
            case .disclose: "Disclose"
            case .transfer: "Transfer"
            case .publish: "MakeAvailable"
            case .train: "Use"
            case .pseudonymise: "Pseudonymise"
            case .anonymise: "Anonymise"
            case .erase: "Erase"
            }
        return "https://w3id.org/dpv#\(term)"
    }
}
