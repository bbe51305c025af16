public import Text

/// What somebody is in an organisation.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    case processOwner = "process-owner"
    case privacyOfficer = "privacy-officer"
    case dataProtectionOfficer = "data-protection-officer"
    case mandateHolder = "mandate-holder"
    case worksCouncilMember = "works-council-member"
    case securityOfficer = "security-officer"
    case reader
    case auditor
    case administrator

    /// Who decides what is done, and so cannot be the one who advises and watches.
    static let deciding: Set<Role> = [.processOwner, .mandateHolder]

    /// Why nobody can have all of these at once; nil where they go together. Who advises and watches decides nothing (art. 38(6) AVG).
    public static func clash(in roles: some Collection<Role>) -> Bilingual? {
        guard roles.contains(.dataProtectionOfficer), let deciding = roles.first(where: deciding.contains) else { return nil }
        return Bilingual(
            nl: "De functionaris gegevensbescherming is onafhankelijk (art. 38 lid 6 AVG) en kan niet ook \(deciding.name.nl) zijn.",
            en: "The data protection officer is independent (Art. 38(6) GDPR) and cannot be \(deciding.name.en) too.")
    }

    public var name: Bilingual {
        switch self {
        case .processOwner: .init(nl: "proceseigenaar", en: "process owner")
        case .privacyOfficer: .init(nl: "privacy officer", en: "privacy officer")
        case .dataProtectionOfficer: .init(nl: "functionaris gegevensbescherming", en: "data protection officer")
        case .mandateHolder: .init(nl: "mandaathouder", en: "mandate holder")
        case .worksCouncilMember: .init(nl: "lid van de ondernemingsraad", en: "works council member")
        case .securityOfficer: .init(nl: "security officer", en: "security officer")
        case .reader: .init(nl: "lezer", en: "reader")
        case .auditor: .init(nl: "auditor", en: "auditor")
        case .administrator: .init(nl: "beheerder", en: "administrator")
        }
    }
}

/// What can be done in a register, as far as it is not open to everybody.
public enum Power: String, Sendable, Hashable, CaseIterable {
    case read, readHistory = "read-history"
    case edit, assign, prove, judge, submit
    case advise, answerAdvice = "answer-advice"
    case askCouncil = "ask-council", decideForCouncil = "decide-for-council"
    case approve, sign, issuePermit = "issue-permit", revokePermit = "revoke-permit"
    case bringIn = "bring-in", takeOut = "take-out"
    case writeLog = "write-log", readLog = "read-log", manageLog = "manage-log"
    case manageAccess = "manage-access", manageKeys = "manage-keys"

    public var name: Bilingual {
        switch self {
        case .read: .init(nl: "het register lezen", en: "read the register")
        case .readHistory: .init(nl: "het grootboek lezen", en: "read the ledger")
        case .edit: .init(nl: "doelen en feiten van een dossier bepalen", en: "decide on purposes and facts of a dossier")
        case .assign: .init(nl: "taken toewijzen en plannen", en: "assign and plan tasks")
        case .prove: .init(nl: "bewijs bij een taak leggen", en: "add evidence to a task")
        case .judge: .init(nl: "een open norm afwegen", en: "weigh an open norm")
        case .submit: .init(nl: "een dossier ter beoordeling aanbieden", en: "submit a dossier for review")
        case .advise: .init(nl: "adviseren als functionaris gegevensbescherming", en: "advise as data protection officer")
        case .answerAdvice: .init(nl: "op een advies antwoorden", en: "answer an advice")
        case .askCouncil: .init(nl: "de ondernemingsraad om instemming vragen", en: "ask the works council for consent")
        case .decideForCouncil: .init(nl: "het besluit van de ondernemingsraad vastleggen", en: "record the decision of the works council")
        case .approve: .init(nl: "een versie goedkeuren", en: "approve a version")
        case .sign: .init(nl: "een versie ondertekenen", en: "sign a version")
        case .issuePermit: .init(nl: "een vergunning afgeven", en: "issue a permit")
        case .revokePermit: .init(nl: "een vergunning intrekken", en: "revoke a permit")
        case .bringIn: .init(nl: "een register invoeren", en: "import a register")
        case .takeOut: .init(nl: "het register uitvoeren", en: "export the register")
        case .writeLog: .init(nl: "in het verwerkingenlogboek schrijven", en: "write to the processing log")
        case .readLog: .init(nl: "zien wat er met iemands gegevens is gedaan", en: "see what was done with somebody's data")
        case .manageLog: .init(nl: "bepalen hoe lang het verwerkingenlogboek bewaard blijft", en: "decide how long the processing log is kept")
        case .manageAccess: .init(nl: "accounts en rollen beheren", en: "manage accounts and roles")
        case .manageKeys: .init(nl: "sleutels beheren", en: "manage keys")
        }
    }
}

extension Role {
    /// The one table of what each role may do. Who decides does not check, the officer decides nothing (art. 38(3) and (6) AVG), and
    /// the administrator sees no content.
    public var powers: Set<Power> {
        switch self {
        case .processOwner: [.read, .edit, .assign, .prove, .judge, .submit, .answerAdvice, .askCouncil, .takeOut]
        case .privacyOfficer:
            [
                .read, .readHistory, .edit, .assign, .prove, .judge, .submit, .askCouncil, .approve, .issuePermit, .revokePermit, .bringIn,
                .takeOut, .writeLog, .readLog, .manageLog,
            ]
        case .dataProtectionOfficer: [.read, .readHistory, .advise, .takeOut, .readLog]
        case .mandateHolder: [.read, .answerAdvice, .sign, .revokePermit]
        case .worksCouncilMember: [.read, .decideForCouncil]
        case .securityOfficer: [.read, .prove, .writeLog]
        case .reader: [.read]
        case .auditor: [.read, .readHistory, .takeOut]
        case .administrator: [.manageAccess, .manageKeys]
        }
    }
}
