import Deadlines
public import Text

/// Writes a permit for programs.
public enum PermitJSON {
    /// The members, without the braces around them.
    public static func write(_ permit: Permit, to json: inout JSONWriter) {
        json.field("id", permit.id.text)
        json.field("issuer", permit.issuer)
        json.field("subject", permit.subject)
        writeScope(permit, to: &json)
        json.field("validFrom", permit.validFrom.description)
        json.field("validUntil", permit.validUntil.description)
    }

    /// What it is for: the same in the token.
    static func writeScope(_ permit: Permit, to json: inout JSONWriter) {
        json.field("organisation", permit.organisation.text)
        json.field("dossier", permit.dossier.text)
        json.field("version", permit.version.text)
        json.array("purposes", permit.purposes)
        json.array("people", permit.people)
        json.array("data", permit.data)
        json.array("datasets", permit.datasets.map(\.text))
        json.array("operations", permit.operations.map(\.rawValue))
        json.array("safeguards", permit.safeguards.map(\.text))
        json.field("rulebook", permit.rulebook)
    }
}
