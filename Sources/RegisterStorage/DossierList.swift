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
    /// What the entry lacks, see `EntryGaps`; nil while nobody looked yet.
    public let gaps: Int?
    public let graveGaps: Int
    /// What the grave ones are about.
    public let gapKinds: [EntryGaps.Kind]
    /// The powers of those who have to do something before it can go on.
    public let waitsFor: Set<Power>
    /// Who has an open task in it.
    public let taskOwners: Set<Identifier<Account>>
    /// Who had a hand in the version, and does not approve or sign it.
    public let hands: Set<Identifier<Account>>
    public let changed: Instant

    /// What somebody can do before it goes on, their own tasks aside.
    public func turns(of waiting: DossierFilter.Waiting) -> Set<Power> {
        let powers = waitsFor.intersection(waiting.powers(in: department))
        return hands.contains(waiting.account) ? powers.subtracting([.approve, .sign]) : powers
    }

    /// Whether it waits for somebody; so as long as nobody looked.
    public func waits(for waiting: DossierFilter.Waiting) -> Bool {
        gaps == nil || taskOwners.contains(waiting.account) || !turns(of: waiting).isEmpty
    }
}

/// Which dossiers a list shows.
public struct DossierFilter: Sendable, Hashable {
    /// Words that must all occur, each at least with its first letters.
    public var words: String
    public var status: DossierVersion.Status?
    public var register: Dossier.Register?
    public var department: Identifier<Department>?
    public var headline: Headline?
    /// Only those of which the entry lacks something.
    public var hasGaps: Bool
    /// Only those with a grave gap of this kind.
    public var gapKind: EntryGaps.Kind?
    /// Only those in which somebody with these powers has to do something.
    public var waitsFor: Waiting?
    public var order: Order
    /// Only those with something open that blocks, or a verdict that is not a plain yes.
    public var needsAttention: Bool
    /// The mark of the page before, for the next page.
    public var after: String?
    public var limit: Int

    public init(
        words: String = "", status: DossierVersion.Status? = nil, register: Dossier.Register? = nil,
        department: Identifier<Department>? = nil, headline: Headline? = nil, hasGaps: Bool = false,
        gapKind: EntryGaps.Kind? = nil, waitsFor: Waiting? = nil, order: Order = .name,
        needsAttention: Bool = false, after: String? = nil, limit: Int = 50
    ) {
        (self.words, self.status, self.register, self.department) = (words, status, register, department)
        (self.headline, self.hasGaps, self.gapKind, self.waitsFor, self.order) = (headline, hasGaps, gapKind, waitsFor, order)
        (self.needsAttention, self.after, self.limit) = (needsAttention, after, limit)
    }

    /// Somebody, with what they may do in an organisation and in each of its departments.
    public struct Waiting: Sendable, Hashable {
        public let account: Identifier<Account>
        private let whole: Set<Power>
        private let byDepartment: [Identifier<Department>: Set<Power>]

        public init(_ actor: Actor, in organisation: Identifier<Organisation>) {
            account = actor.account
            whole = actor.powers(in: organisation, department: nil)
            let departments = Set(actor.memberships(in: organisation).compactMap(\.department))
            byDepartment = Dictionary(uniqueKeysWithValues: departments.map { ($0, actor.powers(in: organisation, department: $0)) })
        }

        func powers(in department: Identifier<Department>?) -> Set<Power> { department.flatMap { byDepartment[$0] } ?? whole }
    }

    /// What stands first.
    public enum Order: String, Sendable, Hashable, CaseIterable {
        case name
        /// The strictest verdict.
        case verdict
        /// The most grave gaps, then the most gaps.
        case gaps
        /// The earliest day of review.
        case review
        /// The last changed.
        case changed
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
