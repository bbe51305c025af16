public import Deadlines
import Text

/// The permits that were revoked, signed, so that a permit can be checked without asking the installation each time.
///
/// Anybody may read it, so it says which permit, when, and a code for the reason. What happened stands in the dossier.
public struct RevocationList: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        public var permit: Identifier<Permit>
        public var reason: RevocationReason
        public var at: Instant

        public init(permit: Identifier<Permit>, reason: RevocationReason, at: Instant) {
            (self.permit, self.reason, self.at) = (permit, reason, at)
        }
    }

    /// How many seconds a list tells that a permit was not revoked.
    public static let lifetime = 3_600

    static let type = "waarborg-revocations+jwt"

    public var issuer: String
    public var issuedAt: Instant
    /// After this moment the list is too old to tell that a permit was not revoked.
    public var validUntil: Instant
    /// Permits that would still be valid; what has expired by itself needs no entry.
    public var entries: [Entry]

    public init(issuer: String, issuedAt: Instant, validUntil: Instant, entries: [Entry]) {
        (self.issuer, self.issuedAt, self.validUntil, self.entries) = (issuer, issuedAt, validUntil, entries)
    }

    /// The list as a signed text.
    /// - Throws: what the cryptography throws.
    public func signed(with key: SigningKey) throws -> String {
        var json = JSONWriter(capacity: 256 + entries.count * 96)
        json.beginObject()
        json.field("iss", issuer)
        json.field("iat", issuedAt.seconds)
        json.field("exp", validUntil.seconds)
        json.array("revoked", entries) { json, entry in
            json.beginObject()
            json.field("jti", entry.permit.text)
            json.field("reason", entry.reason.rawValue)
            json.field("at", entry.at.seconds)
            json.endObject()
        }
        json.endObject()
        return try SignedJSON.sign(json.bytes, type: Self.type, with: key)
    }

    /// Reads a signed list.
    /// - Throws: `PermitFault.revocations`, with what is wrong with it.
    public init(signed text: some StringProtocol, keys: VerificationKeys) throws(PermitFault) {
        let value: JSONValue
        do { value = try SignedJSON.verify(Array(text.utf8), type: Self.type, with: keys) } catch { throw .revocations(error.words) }
        guard let issuer = value["iss"]?.text, let issuedAt = Self.moment(value["iat"]), let until = Self.moment(value["exp"]),
            let list = value["revoked"]?.elements
        else { throw .revocations(SignedJSON.Fault.malformed.words) }
        entries = []
        for item in list {
            guard let permit = item["jti"]?.text.flatMap({ Identifier<Permit>($0) }), let at = Self.moment(item["at"]),
                let reason = item["reason"]?.text.flatMap(RevocationReason.init(rawValue:))
            else { throw .revocations(SignedJSON.Fault.malformed.words) }
            entries.append(Entry(permit: permit, reason: reason, at: at))
        }
        (self.issuer, self.issuedAt, validUntil) = (issuer, issuedAt, until)
    }

    private static func moment(_ value: JSONValue?) -> Instant? {
        if case .number(let digits)? = value, let seconds = Int(digits) { Instant(seconds: seconds) } else { nil }
    }
}
