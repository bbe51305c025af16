public import Register
import Text

/// Writes a template of a consent record after ISO/IEC TS 27560, in the GDPR profile of the W3C guide `guides/consent-27560.html`.
///
/// A register knows what is asked of everybody, not who said yes when: those fields are an explicit null, each with its reason in the
/// report. The names of the fields follow the guide; the text of the standard itself was not read.
public enum ConsentRecordExport {
    /// The profile of the records.
    public static let profile = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr"

    /// A template for every purpose that rests on consent.
    /// - Parameter language: of the notice, as a BCP 47 tag.
    /// - Returns: nil when no purpose rests on consent.
    public static func write(_ dossier: ExportedDossier, of organisation: Organisation, language: String) -> ExportResult? {
        let purposes = dossier.content.purposes.filter { dossier.content.facts(for: $0)[LegalBasis.fact] == LegalBasis.consent.answer }
        guard !purposes.isEmpty else { return nil }
        var json = JSONWriter(capacity: 4_096)
        var lost: [ExportLoss] = []
        json.beginObject()
        json.field("profile", profile)
        json.array("records", purposes) { json, purpose in
            var record = ConsentRecordWriting(dossier: dossier, organisation: organisation, purpose: purpose)
            record.write(&json, language)
            lost += record.lost
        }
        json.endObject()
        for purpose in dossier.content.purposes where !purposes.contains(purpose) {
            lost.append(
                ExportLoss(
                    dossier: dossier.reference, what: "purposes:\(purpose.name)",
                    why: .init(nl: "dit doel berust niet op toestemming", en: "this purpose does not rest on consent")))
        }
        return ExportResult(bytes: json.bytes + [0x0A], lost: lost)
    }
}

private struct ConsentRecordWriting {
    let dossier: ExportedDossier
    let organisation: Organisation
    let purpose: Purpose
    private(set) var lost: [ExportLoss] = []

    init(dossier: ExportedDossier, organisation: Organisation, purpose: Purpose) {
        (self.dossier, self.organisation, self.purpose) = (dossier, organisation, purpose)
    }

    private mutating func lose(_ name: String, _ nl: String, _ en: String) {
        lost.append(ExportLoss(dossier: dossier.reference, what: "record.\(name)", why: .init(nl: nl, en: en)))
    }

    /// The text, or null with its reason.
    private mutating func field(
        _ json: inout JSONWriter, _ name: String, _ text: String?, _ nl: String = "staat niet in het register", _ en: String = "is not in the register"
    ) {
        if let text, !PlainText.isBlank(text) { return json.field(name, text) }
        json.key(name)
        json.null()
        lose(name, nl, en)
    }

    private mutating func list(_ json: inout JSONWriter, _ name: String, _ texts: [String]) {
        if !texts.isEmpty { return json.array(name, texts) }
        field(&json, name, nil)
    }

    private func text(_ field: String) -> String? { dossier.content.fields[field]?.text }

    private func rows(_ field: String) -> [FieldRow] { dossier.content.fields[field]?.rows ?? [] }

    mutating func write(_ json: inout JSONWriter, _ language: String) {
        let known = ("pas bekend als iemand toestemming geeft", "only known when someone consents")
        json.beginObject()
        json.field("schema_version", ConsentRecordExport.profile)
        field(&json, "record_id", nil, known.0, known.1)
        field(&json, "pii_principal_id", nil, known.0, known.1)
        field(&json, "privacy_notice", text("notice"))
        json.field("language", language)
        json.key("purpose")
        json.beginObject()
        json.field("name", purpose.name)
        json.field("description", purpose.description)
        json.endObject()
        json.field("lawful_basis", "https://w3id.org/dpv/legal/eu/gdpr#A6-1-a")
        information(&json)
        json.key("controllers")
        json.beginArray()
        party(&json, id: organisation.id.text, name: organisation.name, contact: organisation.contact, role: "controller")
        for row in rows("joint-controllers") { party(&json, id: row.id.text, name: row["name"]?.text, contact: row["contact"]?.text, role: "joint-controller") }
        json.endArray()
        list(&json, "recipients", rows("recipients").compactMap { $0["name"]?.text } + rows("processors").compactMap { $0["name"]?.text })
        let places = rows("systems").compactMap { $0["location"]?.text }
        list(&json, "storage_locations", places)
        list(&json, "processing_locations", places)
        list(&json, "geographic_restrictions", [])
        field(&json, "retention_period", text("retention"))
        list(&json, "processing_method", dossier.content.operations.map(\.dpv))
        field(&json, "collection_method", text("origin"))
        // The law of the register is that of the Union as it holds in the Netherlands.
        json.field("jurisdiction", "NL")
        field(
            &json, "withdrawal_method", nil, "het register vraagt niet hoe iemand intrekt; zie het veld “rechten”",
            "the register does not ask how someone withdraws; see the field “rights”")
        json.array("rights", ["A7-3", "A15", "A16", "A17", "A18", "A20", "A77"].map { "https://w3id.org/dpv/legal/eu/gdpr#\($0)" })
        json.field("authority", "https://w3id.org/dpv/legal/nl#DPA-NL")
        json.key("events")
        json.beginArray()
        json.beginObject()
        for name in ["event_time", "validity_duration", "entity_id", "event_type", "event_state"] { field(&json, name, nil, known.0, known.1) }
        json.endObject()
        json.endArray()
        json.endObject()
    }

    private mutating func information(_ json: inout JSONWriter) {
        let items = rows("data").filter { row in row["purposes"]?.list.map { $0.contains(purpose.name) } ?? true }
        if items.isEmpty { return field(&json, "pii_information", nil) }
        json.key("pii_information")
        json.beginArray()
        for item in items {
            json.beginObject()
            field(&json, "pii_type", item["name"]?.text)
            json.key("pii_optional")
            if let mandatory = item["mandatory"]?.flag {
                json.value(!mandatory)
            } else {
                json.null()
                lose("pii_optional", "staat niet in het register", "is not in the register")
            }
            json.key("special_category")
            switch item["kind"]?.text {
            case "special": json.value(true)
            case "ordinary", "sensitive", "criminal", "national-number": json.value(false)
            default:
                json.null()
                lose("special_category", "staat niet in het register", "is not in the register")
            }
            json.endObject()
        }
        json.endArray()
    }

    private mutating func party(_ json: inout JSONWriter, id: String, name: String?, contact: String?, role: String) {
        json.beginObject()
        json.field("party_id", id)
        field(&json, "party_name", name)
        field(&json, "party_contact", contact)
        field(&json, "party_address", nil, "het register heeft één regel contactgegevens", "the register has one line of contact details")
        json.field("party_role", role)
        field(&json, "party_type", nil)
        json.endObject()
    }
}
