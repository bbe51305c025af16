public import Deadlines
public import Text

/// A processing activity with everything that was said, done and decided about it.
///
/// It changes by its acts only (`submit`, `approve` …). Each checks who acts and whether the state allows it, changes the dossier, and
/// tells what was done, for the ledger; or refuses and changes nothing.
public struct Dossier: Sendable, Hashable, Codable {
    /// For whom it is kept: article 30(1) or 30(2) AVG.
    public enum Register: String, Sendable, Hashable, Codable, CaseIterable {
        case controller, processor

        public var name: Bilingual {
            switch self {
            case .controller: .init(nl: "verwerkingsverantwoordelijke", en: "controller")
            case .processor: .init(nl: "verwerker", en: "processor")
            }
        }
    }

    public let id: Identifier<Dossier>
    public let organisation: Identifier<Organisation>
    public internal(set) var department: Identifier<Department>?
    /// Within the organisation, from 1.
    public let number: Int
    public let register: Register
    /// As it stands now.
    public internal(set) var content: DossierContent
    /// Oldest first; the last is the newest. Never empty.
    public internal(set) var versions: [DossierVersion]
    /// Facts that a finished task, an advice or a decision established after the version was submitted.
    public internal(set) var established: [Established] = []
    public internal(set) var judgements: [Judgement] = []
    /// By the key of the task.
    public internal(set) var tasks: [String: TaskRecord] = [:]
    public internal(set) var advices: [OfficerAdvice] = []
    public internal(set) var council: [CouncilRequest] = []
    public internal(set) var workflows = Workflows()
    public internal(set) var permits: [PermitRecord] = []
    /// Nil in a dossier that was kept before there were jobs.
    var jobRecords: [JobRecord]?
    /// When the dossier must be looked at again.
    public internal(set) var reviewDue: CivilDate?
    /// Goes up by one with each change: who changes an older state is refused.
    public internal(set) var revision = 1

    public var current: DossierVersion { versions[versions.count - 1] }
    /// The version in force: the newest that is signed and not lapsed.
    public var signed: DossierVersion? { versions.last { $0.status == .signed } }

    /// A new dossier with its first draft.
    public static func open(
        id: Identifier<Dossier>, organisation: Identifier<Organisation>, department: Identifier<Department>?, number: Int,
        register: Register, content: DossierContent, by actor: Actor, _ now: Circumstances
    ) throws(Refusal) -> (dossier: Dossier, deeds: [Deed]) {
        let stamp = Stamp(by: actor.account, at: now.time)
        let version = DossierVersion(id: Identifier(random: now.random(16)), number: 1, opened: stamp)
        let dossier = Dossier(
            id: id, organisation: organisation, department: department, number: number, register: register, content: content,
            versions: [version])
        try dossier.require(.edit, of: actor)
        try dossier.check(content, now)
        return (dossier, [dossier.deed("dossier.opened", details: ["name": .plain(content.name)])])
    }

    private init(
        id: Identifier<Dossier>, organisation: Identifier<Organisation>, department: Identifier<Department>?, number: Int,
        register: Register, content: DossierContent, versions: [DossierVersion]
    ) {
        (self.id, self.organisation, self.department, self.number) = (id, organisation, department, number)
        (self.register, self.content, self.versions) = (register, content, versions)
    }
}

/// A fact that something other than the interview established.
public struct Established: Sendable, Hashable, Codable {
    /// The English name.
    public var fact: String
    /// The answer as JSON.
    public var answer: String
    /// Nil for every purpose.
    public var purpose: Identifier<Purpose>?
    public var stamp: Stamp
    /// The task or sign-off that established it.
    public var by: String
}

/// The outcome of an open norm, as a person decided it.
public struct Judgement: Sendable, Hashable, Codable {
    /// The English name of the judgement.
    public var fact: String
    public var purpose: Identifier<Purpose>?
    public var outcome: Bool
    public var reason: String
    public var stamp: Stamp
    public var version: Identifier<DossierVersion>
    /// What was found on each factor of its sheet; none where it has no sheet.
    public var findings: [Finding] = []
    /// The description that it speaks of.
    public internal(set) var rest: Rest?
}
