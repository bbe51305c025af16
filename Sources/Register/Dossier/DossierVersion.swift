public import Deadlines
public import Text

/// Who did something, and when.
public struct Stamp: Sendable, Hashable, Codable {
    public var by: Identifier<Account>
    /// Seconds since 1970.
    public var seconds: Int

    public init(by: Identifier<Account>, at time: Instant) { (self.by, seconds) = (by, time.seconds) }

    public var time: Instant { Instant(seconds: seconds) }
}

/// A state of a dossier that can be pointed to for good.
///
/// A draft changes; from the moment that it is submitted its content is fixed, and a later change makes the next version.
public struct DossierVersion: Sendable, Hashable, Codable {
    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        case draft
        case inReview = "in-review"
        case approved, signed, lapsed

        public var name: Bilingual {
            switch self {
            case .draft: .init(nl: "concept", en: "draft")
            case .inReview: .init(nl: "ter beoordeling", en: "in review")
            case .approved: .init(nl: "goedgekeurd", en: "approved")
            case .signed: .init(nl: "ondertekend", en: "signed")
            case .lapsed: .init(nl: "vervallen", en: "lapsed")
            }
        }
    }

    /// The last part of its address, which never changes: logs point to it.
    public let id: Identifier<DossierVersion>
    /// 1 for the first.
    public let number: Int
    public internal(set) var status: Status
    public let opened: Stamp
    /// Everybody who changed something of it: none of them may approve or sign it.
    public internal(set) var authors: Set<Identifier<Account>>
    public internal(set) var submitted: Stamp?
    public internal(set) var approved: Stamp?
    public internal(set) var signed: Stamp?
    public internal(set) var lapsed: Stamp?
    /// Why it was sent back or lapsed.
    public internal(set) var remark: String
    /// The version of the rules under which it was submitted.
    public internal(set) var rulebook: String?
    /// What it said when it was submitted; nil for a draft.
    public internal(set) var content: DossierContent?

    init(id: Identifier<DossierVersion>, number: Int, opened: Stamp) {
        (self.id, self.number, self.opened) = (id, number, opened)
        (status, authors, remark) = (.draft, [opened.by], "")
    }
}
