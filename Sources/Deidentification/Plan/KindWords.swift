public import Recognizers
public import Text

extension EntityKind {
    /// The short word that stands in the place of a finding: `[persoon]`.
    public var placeholder: Bilingual {
        switch self {
        case .person: .init(nl: "persoon", en: "person")
        case .phone: .init(nl: "telefoon", en: "phone")
        case .email: .init(nl: "e-mail", en: "e-mail")
        case .userAgent: .init(nl: "browser", en: "browser")
        case .deviceIdentifier: .init(nl: "apparaat", en: "device")
        case .bsn: .init("BSN")
        case .iban: .init("IBAN")
        case .paymentCard: .init(nl: "betaalkaart", en: "payment card")
        case .passport: .init(nl: "paspoort", en: "passport")
        case .identityCard: .init(nl: "identiteitskaart", en: "identity card")
        case .drivingLicence: .init(nl: "rijbewijs", en: "driving licence")
        case .studentNumber: .init(nl: "studentnummer", en: "student number")
        case .caseNumber: .init(nl: "zaaknummer", en: "case number")
        case .union: .init(nl: "vakbond", en: "trade union")
        case .religion: .init(nl: "religie", en: "religion")
        case .ethnicity: .init(nl: "afkomst", en: "origin")
        case .orientation: .init(nl: "gerichtheid", en: "orientation")
        case .politics: .init(nl: "politiek", en: "politics")
        case .criminal: .init(nl: "strafrecht", en: "criminal")
        case .quasiIdentifier: .init(nl: "omschrijving", en: "description")
        case .own: .init(nl: "eigen", en: "own")
        case .denied: .init(nl: "verwijderd", en: "removed")
        default: label
        }
    }
}

/// One value for each kind.
struct KindTable<Value> {
    private var values: [Value]

    init(_ make: (EntityKind) -> Value) { values = EntityKind.allCases.map(make) }

    subscript(kind: EntityKind) -> Value {
        get { values[kind.ordinal] }
        _modify { yield &values[kind.ordinal] }
    }
}

extension KindTable: Sendable where Value: Sendable {}
