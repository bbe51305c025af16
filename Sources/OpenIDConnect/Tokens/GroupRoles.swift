import Text

/// Which roles here the groups of a provider give. A group that is not named gives none.
public struct GroupRoles: Sendable, Hashable {
    /// Where the groups stand in the token: `["groups"]`, `["realm_access", "roles"]` …
    public let claim: [String]
    /// Roles by the name of the group, to the letter.
    public let roles: [String: Set<String>]

    public init(claim: [String], roles: [String: Set<String>]) {
        (self.claim, self.roles) = (claim, roles)
    }

    /// The roles of somebody; none where the claim is missing or of another form.
    public func roles(of token: IDToken) -> Set<String> {
        var value = token.claims
        for name in claim {
            guard let next = value[name] else { return [] }
            value = next
        }
        let groups = value.elements?.compactMap(\.text) ?? value.text.map { [$0] } ?? []
        return groups.reduce(into: []) { $0.formUnion(roles[$1] ?? []) }
    }
}
