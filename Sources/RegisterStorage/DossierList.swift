public import Deadlines
public import Register
public import Rulebook

/// One line of the list of dossiers.
public struct DossierLine: Sendable, Hashable {
    public let id: Identifier<Dossier>
    public let number: Int
    public let register: Dossier.Register
    public let department: Identifier<Department>?
    public let name: String
    public let status: DossierVersion.Status
    /// As it was when the dossier last changed or was last looked at again.
    public let headline: Headline
    /// Open tasks that keep a permit away.
    public let blocking: Int
    public let hasPermit: Bool
    public let reviewDue: CivilDate?
    public let nextDue: CivilDate?
    /// When the verdict changes of itself, because a rule starts or ends then.
    public let nextChange: CivilDate?
    public let changed: Instant
}

/// Which dossiers a list shows.
public struct DossierFilter: Sendable, Hashable {
    /// Words that must all occur, each at least with its first letters.
    public var words: String
    public var status: DossierVersion.Status?
    public var register: Dossier.Register?
    public var department: Identifier<Department>?
    /// Only those with something open that blocks, or a verdict that is not a plain yes.
    public var needsAttention: Bool
    /// After this name and id; for the next page.
    public var after: String?
    public var limit: Int

    public init(
        words: String = "", status: DossierVersion.Status? = nil, register: Dossier.Register? = nil,
        department: Identifier<Department>? = nil, needsAttention: Bool = false, after: String? = nil, limit: Int = 50
    ) {
        (self.words, self.status, self.register, self.department) = (words, status, register, department)
        (self.needsAttention, self.after, self.limit) = (needsAttention, after, limit)
    }
}

/// A part of the list of dossiers.
public struct DossierPage: Sendable, Hashable {
    public var lines: [DossierLine]
    /// Of the whole list.
    public var total: Int
    /// The mark after which the next page starts; nil on the last.
    public var next: String?
}

extension RegisterStore {
    /// The dossiers that this person may see, by name.
    /// - Throws: `RegisterStoreError.notFound` for a stranger to the organisation; `DatabaseError`.
    public func list(in organisation: Identifier<Organisation>, _ filter: DossierFilter, for actor: Actor) async throws -> DossierPage {
        guard actor.memberships(in: organisation).contains(where: { $0.role.powers.contains(.read) }) else { throw RegisterStoreError.notFound }
        return try await index.page(of: organisation, filter, in: actor.departments(in: organisation, with: .read))
    }
}
