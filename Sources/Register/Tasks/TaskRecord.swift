public import Deadlines
public import Text

/// What shows that something was done.
public struct Evidence: Sendable, Hashable, Codable {
    public enum Kind: Sendable, Hashable, Codable {
        /// A file that the register keeps: its name, SHA-256 in hexadecimal and size in bytes.
        case file(name: String, digest: String, size: Int)
        case link(String)
        case statement(String)
    }

    public var kind: Kind
    public var stamp: Stamp

    public init(_ kind: Kind, _ stamp: Stamp) { (self.kind, self.stamp) = (kind, stamp) }
}

/// How long until a task comes back.
public enum Recurrence: String, Sendable, Hashable, Codable, CaseIterable {
    case quarterly, halfYearly = "half-yearly", yearly, everyThreeYears = "every-three-years"

    public var months: Int {
        switch self {
        case .quarterly: 3
        case .halfYearly: 6
        case .yearly: 12
        case .everyThreeYears: 36
        }
    }

    public var name: Bilingual {
        switch self {
        case .quarterly: .init(nl: "elk kwartaal", en: "every quarter")
        case .halfYearly: .init(nl: "elk half jaar", en: "every half year")
        case .yearly: .init(nl: "elk jaar", en: "every year")
        case .everyThreeYears: .init(nl: "elke drie jaar", en: "every three years")
        }
    }
}

/// What people arranged and did about a task; what the task is follows from the rules.
public struct TaskRecord: Sendable, Hashable, Codable {
    public var owner: Identifier<Account>?
    public var due: CivilDate?
    public var recurrence: Recurrence?
    /// Only ever added to.
    public internal(set) var evidence: [Evidence] = []
    /// The last time that it was said to be done; nil when that was taken back.
    public internal(set) var done: Stamp?
    /// Why it is open again.
    public internal(set) var remark = ""
    /// The description that it speaks of.
    public internal(set) var rest: Rest?

    public init() {}

}
