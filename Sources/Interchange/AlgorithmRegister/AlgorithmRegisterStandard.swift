import Text

/// The publication standard 1.0 of the Dutch algorithm register (MinBZK/Algoritmeregister), as far as we write it.
enum AlgorithmRegisterStandard {
    struct Property {
        let name: String
        /// The most signs, nil where the standard sets none.
        var limit: Int?
        var isRequired = false
        /// The only answers; empty for free text.
        var answers: [String] = []
        var isList = false
        /// A month such as `2026-03`.
        var isMonth = false
        var isLink = false
    }

    static let properties: [Property] = [
        .init(name: "name", limit: 100, isRequired: true), .init(name: "description_short", limit: 400, isRequired: true),
        .init(name: "organization", limit: 100, isRequired: true),
        .init(name: "status", isRequired: true, answers: ["In ontwikkeling", "In gebruik", "Buiten gebruik"]),
        .init(name: "contact_email", limit: 500, isRequired: true),
        .init(
            name: "publication_category", isRequired: true, answers: ["Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes"]),
        .init(name: "lang", isRequired: true, answers: ["nld"]), .init(name: "category", answers: themes, isList: true),
        .init(name: "begin_date", isMonth: true), .init(name: "end_date", isMonth: true), .init(name: "goal", limit: 2_500),
        .init(name: "proportionality", limit: 2_500), .init(name: "human_intervention", limit: 2_500), .init(name: "risks", limit: 2_500),
        .init(name: "lawful_basis", limit: 2_500), .init(name: "source_data", limit: 2_500), .init(name: "methods_and_models", limit: 5_000),
        .init(name: "provider", limit: 200), .init(name: "publiccode", limit: 500, isLink: true), .init(name: "process_index_url", limit: 500, isLink: true),
        .init(name: "standard_version", isRequired: true, answers: ["1.0"]), .init(name: "source_id", limit: 100),
    ]

    static let themes = [
        "Organisatie en bedrijfsvoering", "Cultuur en recreatie", "Economie", "Overheidsfinanciën", "Wonen", "Internationaal", "Migratie en integratie",
        "Natuur en milieu", "Onderwijs en wetenschap", "Openbare orde en veiligheid", "Recht", "Ruimte en infrastructuur", "Sociale zekerheid", "Verkeer",
        "Werk",
        "Zorg en gezondheid",
    ]

    /// The same as a JSON Schema (draft 2020-12); kept in `docs/schemas/algorithm-register.v1.schema.json`.
    static func schema() -> String {
        var json = JSONWriter(capacity: 4_096)
        json.beginObject()
        json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
        json.field("title", "Algoritmeregister 1.0, as Waarborg writes it")
        json.field("type", "object")
        json.field("additionalProperties", false)
        json.array("required", properties.filter(\.isRequired).map(\.name))
        json.object("properties") { json in
            for property in properties {
                json.object(property.name) { json in
                    if property.isList {
                        json.field("type", "array")
                        json.object("items") { $0.array("enum", property.answers) }
                        return
                    }
                    json.field("type", "string")
                    if property.isRequired { json.field("minLength", 1) }
                    if let limit = property.limit { json.field("maxLength", limit) }
                    if !property.answers.isEmpty { json.array("enum", property.answers) }
                    if property.isMonth { json.field("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$") }
                    if property.isLink { json.field("pattern", "^https?://") }
                }
            }
        }
        json.endObject()
        return json.string
    }
}
