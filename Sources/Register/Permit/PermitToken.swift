import Deadlines
import Text

/// The signed form of a permit: a JSON Web Token (RFC 7519) with an Ed25519 signature (RFC 8037).
///
/// There is one algorithm and one type, so nothing in the token itself chooses how it is checked (RFC 8725, 3.1 and 3.11).
public enum PermitToken {
    static let type = "waarborg-permit+jwt"

    /// Signs a permit.
    /// - Throws: what the cryptography throws.
    public static func sign(_ permit: Permit, with key: SigningKey) throws -> String {
        var json = JSONWriter(capacity: 1024)
        json.beginObject()
        json.field("iss", permit.issuer)
        json.field("sub", permit.subject)
        json.field("jti", permit.id.text)
        json.field("iat", permit.validFrom.seconds)
        json.field("nbf", permit.validFrom.seconds)
        json.field("exp", permit.validUntil.seconds)
        json.object("permit") { PermitJSON.writeScope(permit, to: &$0) }
        json.endObject()
        return try SignedJSON.sign(json.bytes, type: type, with: key)
    }

    /// Reads the claims of a token whose signature was checked; nil where one is missing or of another shape.
    static func permit(_ value: JSONValue) -> Permit? {
        guard let claims = value["permit"], let issuer = value["iss"]?.text, let id = value["jti"]?.text.flatMap({ Identifier<Permit>($0) }),
            let organisation = claims["organisation"]?.text.flatMap({ Identifier<Organisation>($0) }),
            let dossier = claims["dossier"]?.text.flatMap({ Identifier<Dossier>($0) }),
            let version = claims["version"]?.text.flatMap({ Identifier<DossierVersion>($0) }), let purposes = texts(claims["purposes"]),
            let people = texts(claims["people"]), let data = texts(claims["data"]), let rulebook = claims["rulebook"]?.text,
            let datasets = texts(claims["datasets"])?.map({ Identifier<Dataset>($0) }), let from = number(value["nbf"]),
            let operations = texts(claims["operations"])?.map({ Operation(rawValue: $0) }), let until = number(value["exp"]),
            let safeguards = texts(claims["safeguards"])?.map({ Safeguard($0) }), !datasets.contains(nil), !operations.contains(nil),
            !safeguards.contains(nil)
        else { return nil }
        let permit = Permit(
            id: id, issuer: issuer, organisation: organisation, dossier: dossier, version: version, purposes: purposes, people: people, data: data,
            datasets: datasets.compactMap { $0 }, operations: operations.compactMap { $0 }, safeguards: safeguards.compactMap { $0 },
            rulebook: rulebook, validFrom: Instant(seconds: from), validUntil: Instant(seconds: until))
        return value["sub"]?.text == permit.subject ? permit : nil
    }

    private static func texts(_ value: JSONValue?) -> [String]? {
        guard let elements = value?.elements else { return nil }
        let texts = elements.compactMap(\.text)
        return texts.count == elements.count ? texts : nil
    }

    private static func number(_ value: JSONValue?) -> Int? { if case .number(let digits)? = value { Int(digits) } else { nil } }
}
