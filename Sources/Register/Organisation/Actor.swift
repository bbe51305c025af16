/// Somebody who acts, with the roles that count where they act.
public struct Actor: Sendable, Hashable {
    public let account: Identifier<Account>
    private let memberships: [Membership]

    public init(_ account: Account) {
        self.account = account.id
        memberships = account.isEnded ? [] : account.memberships
    }

    /// The roles in an organisation: those for the whole of it, and those for a department where one is given.
    ///
    /// Whoever is data protection officer there decides nothing (art. 38(6) AVG), whatever groups or departments made them besides.
    public func roles(in organisation: Identifier<Organisation>, department: Identifier<Department>?) -> Set<Role> {
        let roles = Set(
            memberships.filter { $0.organisation == organisation && ($0.department == nil || $0.department == department) }.map(\.role))
        return roles.contains(.dataProtectionOfficer) ? roles.subtracting(Role.deciding) : roles
    }

    /// Every role in an organisation, those in single departments too.
    public func memberships(in organisation: Identifier<Organisation>) -> [Membership] {
        memberships.filter { $0.organisation == organisation }
    }

    /// What may be done there.
    public func powers(in organisation: Identifier<Organisation>, department: Identifier<Department>?) -> Set<Power> {
        roles(in: organisation, department: department).reduce(into: []) { $0.formUnion($1.powers) }
    }

    /// The organisations in which there is any role.
    public var organisations: [Identifier<Organisation>] {
        var seen = Set<Identifier<Organisation>>()
        return memberships.map(\.organisation).filter { seen.insert($0).inserted }
    }

    /// The departments that can be seen in an organisation; nil for all.
    public func departments(in organisation: Identifier<Organisation>, with power: Power) -> Set<Identifier<Department>>? {
        let found = memberships.filter {
            $0.organisation == organisation && $0.role.powers.contains(power) && roles(in: organisation, department: $0.department).contains($0.role)
        }
        return found.contains { $0.department == nil } ? nil : Set(found.compactMap(\.department))
    }
}
