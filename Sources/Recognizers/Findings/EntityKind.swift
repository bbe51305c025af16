public import Text

/// What a piece of text says of a person, or points at one by.
public enum EntityKind: String, Sendable, Hashable, CaseIterable, Codable {
    // People and where they are.
    case person
    case address
    case postcode
    case place
    case organisation
    case jobTitle = "job-title"
    // Time.
    case dateOfBirth = "date-of-birth"
    case date
    case age
    // Ways to reach somebody.
    case phone
    case email
    case url
    case handle
    // Machines of somebody.
    case ipAddress = "ip-address"
    case macAddress = "mac-address"
    case userAgent = "user-agent"
    case deviceIdentifier = "device-identifier"
    // Numbers by which somebody is known.
    case bsn
    case iban
    case paymentCard = "payment-card"
    case kvk
    case vat
    case passport
    case identityCard = "identity-card"
    case drivingLicence = "driving-licence"
    case licencePlate = "licence-plate"
    case patientNumber = "patient-number"
    case studentNumber = "student-number"
    case personnelNumber = "personnel-number"
    case caseNumber = "case-number"
    // Special categories of personal data (art. 9 and 10 AVG), marked, and never by themselves enough to single somebody out.
    case health
    case union
    case religion
    case ethnicity
    case orientation
    case politics
    case criminal
    /// Free text that singles somebody out without naming: “the only doctor of the village”.
    case quasiIdentifier = "quasi-identifier"
    /// What an organisation's own recogniser finds.
    case own
    /// On the caller's deny list.
    case denied

    /// Whether it points at one person by itself (WP29 opinion 05/2014: singling out by a direct identifier).
    public var isDirectIdentifier: Bool {
        switch self {
        case .person, .phone, .email, .handle, .url, .ipAddress, .macAddress, .deviceIdentifier, .bsn, .iban, .paymentCard, .kvk, .vat, .passport,
            .identityCard, .drivingLicence, .licencePlate, .patientNumber, .studentNumber, .personnelNumber, .caseNumber, .denied:
            true
        default: false
        }
    }

    /// Whether it is a special category of personal data (art. 9 AVG) or about crime (art. 10 AVG).
    public var isSpecialCategory: Bool {
        switch self {
        case .health, .union, .religion, .ethnicity, .orientation, .politics, .criminal: true
        default: false
        }
    }

    /// Its place in `allCases`. An enumeration without values is stored as the number of its case; a test holds that against `allCases`, since a look in a
    /// table costs more than all else that is done with a finding that is masked.
    @inlinable public var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

    /// What it is called, in the singular.
    public var label: Bilingual {
        switch self {
        case .person: .init(nl: "persoonsnaam", en: "person's name")
        case .address: .init(nl: "adres", en: "address")
        case .postcode: .init(nl: "postcode", en: "postcode")
        case .place: .init(nl: "plaats", en: "place")
        case .organisation: .init(nl: "organisatie", en: "organisation")
        case .jobTitle: .init(nl: "functie", en: "job title")
        case .dateOfBirth: .init(nl: "geboortedatum", en: "date of birth")
        case .date: .init(nl: "datum", en: "date")
        case .age: .init(nl: "leeftijd", en: "age")
        case .phone: .init(nl: "telefoonnummer", en: "phone number")
        case .email: .init(nl: "e-mailadres", en: "e-mail address")
        case .url: .init(nl: "webadres", en: "web address")
        case .handle: .init(nl: "gebruikersnaam", en: "user name")
        case .ipAddress: .init(nl: "IP-adres", en: "IP address")
        case .macAddress: .init(nl: "MAC-adres", en: "MAC address")
        case .userAgent: .init(nl: "browserkenmerk", en: "user agent")
        case .deviceIdentifier: .init(nl: "apparaatnummer", en: "device identifier")
        case .bsn: .init(nl: "burgerservicenummer", en: "citizen service number (BSN)")
        case .iban: .init(nl: "rekeningnummer (IBAN)", en: "bank account number (IBAN)")
        case .paymentCard: .init(nl: "betaalkaartnummer", en: "payment card number")
        case .kvk: .init(nl: "KvK-nummer", en: "Chamber of Commerce number")
        case .vat: .init(nl: "btw-nummer", en: "VAT number")
        case .passport: .init(nl: "paspoortnummer", en: "passport number")
        case .identityCard: .init(nl: "identiteitskaartnummer", en: "identity card number")
        case .drivingLicence: .init(nl: "rijbewijsnummer", en: "driving licence number")
        case .licencePlate: .init(nl: "kenteken", en: "licence plate")
        case .patientNumber: .init(nl: "patiëntnummer", en: "patient number")
        case .studentNumber: .init(nl: "leerling- of studentnummer", en: "student number")
        case .personnelNumber: .init(nl: "personeelsnummer", en: "personnel number")
        case .caseNumber: .init(nl: "zaak- of klantnummer", en: "case or customer number")
        case .health: .init(nl: "gezondheid", en: "health")
        case .union: .init(nl: "lidmaatschap van een vakbond", en: "trade union membership")
        case .religion: .init(nl: "religie of levensovertuiging", en: "religion or belief")
        case .ethnicity: .init(nl: "ras of etnische afkomst", en: "racial or ethnic origin")
        case .orientation: .init(nl: "seksuele gerichtheid of seksueel gedrag", en: "sexual orientation or sex life")
        case .politics: .init(nl: "politieke opvatting", en: "political opinion")
        case .criminal: .init(nl: "strafrechtelijk gegeven", en: "criminal offence or conviction")
        case .quasiIdentifier: .init(nl: "herleidbare omschrijving", en: "telling description")
        case .own: .init(nl: "eigen herkenner", en: "own recogniser")
        case .denied: .init(nl: "lijst van te verwijderen woorden", en: "deny list")
        }
    }
}
