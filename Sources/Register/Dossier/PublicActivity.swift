public import Text

/// A signed version as anybody may see it: the fields that are public, of a dossier that says so.
public struct PublicActivity: Sendable {
    public let organisation: Organisation
    public let dossier: Identifier<Dossier>
    public let version: DossierVersion
    public let content: DossierContent
    public let register: Dossier.Register

    /// Nil for a version that was never signed, or whose dossier is not for the public register.
    public init?(_ dossier: Dossier, version id: Identifier<DossierVersion>, of organisation: Organisation) {
        guard let version = dossier.versions.first(where: { $0.id == id }), version.signed != nil, let content = version.content,
            content.fields["publish"]?.flag == true
        else { return nil }
        (self.organisation, self.dossier, self.version, self.content, register) = (organisation, dossier.id, version, content, dossier.register)
    }

    /// The public fields that are filled in, in the order of the register; rows keep their public columns.
    public var fields: [(field: RegisterField, value: FieldValue)] {
        RegisterFields.groups(of: register).flatMap(\.fields).filter(\.isPublic).compactMap { field in
            guard let value = content.fields[field.id] else { return nil }
            guard case .rows(let rows) = value else { return (field, value) }
            let names = Set(field.columns.filter(\.isPublic).map(\.id))
            return (field, .rows(rows.map { FieldRow(id: $0.id, values: $0.values.filter { names.contains($0.key) }) }))
        }
    }
}

/// Writes a public activity as the `Verwerkingsactiviteit` of the VNG API for processing activities (VAR, 0.9.0; the shape is read from
/// its OpenAPI file, `VNG-Realisatie/gemma-verwerkingenlogging`).
public enum ActivityJSON {
    /// - Parameter legalBasis: the words of the legal bases of the purposes.
    public static func write(_ activity: PublicActivity, address: String, legalBasis: [String], to json: inout JSONWriter) {
        let fields = Dictionary(activity.fields.map { ($0.field.id, $0.value) }, uniquingKeysWith: { first, _ in first })
        json.beginObject()
        json.field("id", activity.version.id.text)
        json.field("url", address + activity.version.path)
        json.field("naam", String(activity.content.name.prefix(242)))
        if let based = fields["based-on"]?.text { json.field("gebaseerdOp", based) }
        json.field("verantwoordelijkeOrganisatie", activity.organisation.name)
        json.field(
            "doel",
            String(activity.content.purposes.map { $0.description.isEmpty ? $0.name : "\($0.name): \($0.description)" }.joined(separator: "; ").prefix(2042)))
        json.field("grondslag", legalBasis.joined(separator: "; "))
        if let retention = fields["retention"]?.text { json.field("bewaartermijn", retention) }
        if let origin = fields["origin"]?.text { json.field("herkomst", origin) }
        json.array("afnemendeInternationaleDerden", (fields["transfers"]?.rows ?? []).compactMap { $0["recipient"]?.text })
        json.array("afnemendeCategorieOntvangers", (fields["recipients"]?.rows ?? []).compactMap { $0["name"]?.text })
        json.array("verwerktePersoonsgegevens", fields["data"]?.rows ?? []) { json, row in
            json.beginObject()
            json.field("rolBetrokkene", row["people"]?.text ?? "")
            json.field("naam", row["name"]?.text ?? "")
            json.endObject()
        }
        json.field("status", activity.version.status.rawValue)
        json.endObject()
    }
}
