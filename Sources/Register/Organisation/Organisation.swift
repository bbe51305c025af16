public import Text

/// An organisation with a register of its own: nothing of it is seen from another.
public struct Organisation: Sendable, Hashable, Codable {
    public let id: Identifier<Organisation>
    /// The name in addresses: lower-case letters, digits and hyphens.
    public var slug: String
    public var name: String
    /// Postal address, e-mail address or telephone number at which it can be reached (art. 30(1)(a) AVG).
    public var contact: String
    /// How the data protection officer can be reached; empty without one.
    public var officerContact: String
    /// The representative in the Union of an organisation outside it (art. 27 AVG); empty when there is none.
    public var representative: String
    public var departments: [Department]

    public init(
        id: Identifier<Organisation>, slug: String, name: String, contact: String = "", officerContact: String = "",
        representative: String = "", departments: [Department] = []
    ) {
        (self.id, self.slug, self.name, self.contact) = (id, slug, name, contact)
        (self.officerContact, self.representative, self.departments) = (officerContact, representative, departments)
    }

    /// Whether a text can be a name in addresses.
    public static func isSlug(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count) && text.first != "-" && text.last != "-"
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "-")
            }
    }
}

/// A part of an organisation; people may have their role in one part only.
public struct Department: Sendable, Hashable, Codable {
    public let id: Identifier<Department>
    public var name: String

    public init(id: Identifier<Department>, name: String) { (self.id, self.name) = (id, name) }
}

/// Somebody who can sign in. The name is personal data: it stands in no ledger.
public struct Account: Sendable, Hashable, Codable {
    /// How somebody is reminded of what there is to do.
    public enum Reminders: String, Sendable, Hashable, Codable, CaseIterable {
        /// A message for each.
        case each
        /// One message a day with all of them.
        case daily
        case off
    }

    public let id: Identifier<Account>
    public var name: String
    public var email: String
    public var memberships: [Membership]
    /// Ended accounts stay, for what they did stays; nobody can sign in with them.
    public var isEnded: Bool
    /// The language of messages to this person.
    public var language: Language
    public var reminders: Reminders
    /// The address at which a message to this person was answered; nil until one was.
    public var provenEmail: String?

    public init(
        id: Identifier<Account>, name: String, email: String, memberships: [Membership] = [], isEnded: Bool = false, language: Language = .nl,
        reminders: Reminders = .each, provenEmail: String? = nil
    ) {
        (self.id, self.name, self.email, self.memberships, self.isEnded) = (id, name, email, memberships, isEnded)
        (self.language, self.reminders, self.provenEmail) = (language, reminders, provenEmail)
    }

    /// The roles in an organisation, those of departments too.
    public func roles(in organisation: Identifier<Organisation>) -> Set<Role> {
        Set(memberships.filter { $0.organisation == organisation }.map(\.role))
    }
}

/// A role in an organisation, or in one department of it.
public struct Membership: Sendable, Hashable, Codable {
    /// What gave the role.
    public enum Source: String, Sendable, Hashable, Codable {
        /// An administrator.
        case hand
        /// A group of the sign-in service; looked at again at each sign-in.
        case group
    }

    public var organisation: Identifier<Organisation>
    /// Nil for the whole organisation.
    public var department: Identifier<Department>?
    public var role: Role
    public var source: Source

    public init(organisation: Identifier<Organisation>, department: Identifier<Department>? = nil, role: Role, source: Source = .hand) {
        (self.organisation, self.department, self.role, self.source) = (organisation, department, role, source)
    }
}
