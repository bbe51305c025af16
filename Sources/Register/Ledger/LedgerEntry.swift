public import Deadlines
import Text

/// One thing that was done: who did what, when, to which version, and why.
public struct LedgerEntry: Sendable, Hashable {
    /// When it was done, to the second.
    public var time: Instant
    /// The organisation in whose register it was done.
    public var organisation: String
    /// The account that did it, by its identifier and never by name; `system` for what the installation did itself.
    public var actor: String
    /// What was done: `dossier.approved`, `permit.revoked` …
    public var action: String
    /// To what it was done: the absolute address of a version.
    public var subject: String
    /// Why; personal data in it are sealed.
    public var reason: LedgerText
    /// Further particulars by name, written in the order of their names.
    public var details: [String: LedgerText]

    public init(
        time: Instant, organisation: String, actor: String, action: String, subject: String, reason: LedgerText = .plain(""),
        details: [String: LedgerText] = [:]
    ) {
        (self.time, self.organisation, self.actor, self.action) = (time, organisation, actor, action)
        (self.subject, self.reason, self.details) = (subject, reason, details)
    }

    /// The one JSON text of the entry at a place in the ledger.
    func bytes(number: Int) -> [UInt8] {
        var json = JSONWriter(capacity: 384)
        json.beginObject()
        json.field("n", number)
        json.field("at", time.description)
        json.field("organisation", organisation)
        json.field("actor", actor)
        json.field("action", action)
        json.field("subject", subject)
        json.key("reason")
        reason.write(to: &json)
        json.object("details") { json in
            for name in details.keys.sorted() {
                json.key(name)
                details[name]!.write(to: &json)
            }
        }
        json.endObject()
        return json.bytes
    }
}

/// A text in the ledger: as it is, or sealed under the key of the person whom it is about.
public enum LedgerText: Sendable, Hashable {
    case plain(String)
    case sealed(SealedText)

    func write(to json: inout JSONWriter) {
        switch self {
        case .plain(let text): json.value(text)
        case .sealed(let sealed):
            json.beginObject()
            json.field("person", sealed.person)
            json.field("sealed", Base64URL.encode(sealed.box))
            json.endObject()
        }
    }
}
