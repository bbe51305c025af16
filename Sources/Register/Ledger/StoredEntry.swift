public import Deadlines
import Text

/// An entry as it is read back from its line.
public struct StoredEntry: Sendable, Hashable {
    /// 1 for the first of the ledger.
    public let number: Int
    public let time: String
    public let organisation: String
    public let actor: String
    public let action: String
    public let subject: String
    public let reason: LedgerText
    public let details: [String: LedgerText]

    /// Nil for a line that is no entry: the first line, a checkpoint, or something else.
    public init?(line: String) {
        guard let value = JSONReader.read(Array(line.utf8)), case .number(let digits)? = value["n"], let number = Int(digits),
            let time = value["at"]?.text, let organisation = value["organisation"]?.text, let actor = value["actor"]?.text,
            let action = value["action"]?.text, let subject = value["subject"]?.text, let reason = value["reason"].flatMap(Self.text),
            let members = value["details"]?.members
        else { return nil }
        var details: [String: LedgerText] = [:]
        for member in members {
            guard let text = Self.text(member.value) else { return nil }
            details[member.name] = text
        }
        (self.number, self.time, self.organisation, self.actor) = (number, time, organisation, actor)
        (self.action, self.subject, self.reason, self.details) = (action, subject, reason, details)
    }

    /// When it was done; nil for a time of another form than entries have.
    public static func moment(_ time: String) -> Instant? {
        let parts = time.dropLast().split(separator: "T")
        guard time.hasSuffix("Z"), parts.count == 2, let day = try? CivilDate(iso: parts[0]) else { return nil }
        let clock = parts[1].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        return Instant(seconds: day.dayNumber * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2])
    }

    private static func text(_ value: JSONValue) -> LedgerText? {
        if let text = value.text { return .plain(text) }
        guard let person = value["person"]?.text, let box = value["sealed"]?.text.flatMap(Base64URL.decode) else { return nil }
        return .sealed(SealedText(person: person, box: box))
    }
}
