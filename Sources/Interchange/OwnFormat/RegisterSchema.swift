import Register
import Text

/// The JSON Schema (draft 2020-12) of our own format, made from the list of fields so that it never says anything else.
public enum RegisterSchema {
    /// The schema as JSON; kept in `docs/schemas/register.v1.schema.json`.
    public static func json() -> String {
        var json = JSONWriter(capacity: 32_768)
        json.beginObject()
        json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
        json.field("title", "Waarborg register 1")
        object(&json, required: ["format", "version", "dossiers"]) { json in
            json.object("format") { $0.field("const", RegisterJSON.format) }
            json.object("version") { $0.field("const", RegisterJSON.version) }
            json.object("organisation") { json in
                let names = ["name", "contact", "officer", "representative"]
                object(&json, required: names) { json in for name in names { json.object(name) { $0.field("type", "string") } } }
            }
            json.object("dossiers") { json in
                json.field("type", "array")
                json.object("items") { dossier(&$0) }
            }
        }
        json.endObject()
        return json.string
    }

    private static func dossier(_ json: inout JSONWriter) {
        object(&json, required: ["register", "reference", "department", "content"]) { json in
            json.object("register") { $0.array("enum", Dossier.Register.allCases.map(\.rawValue)) }
            json.object("status") { $0.array("enum", DossierVersion.Status.allCases.map(\.rawValue)) }
            for name in ["reference", "department", "address"] { json.object(name) { $0.field("type", "string") } }
            json.object("content") { content(&$0) }
            json.object("record") { RecordSchema.write(&$0) }
        }
    }

    private static func content(_ json: inout JSONWriter) {
        object(&json, required: ["name", "facts", "purposes", "fields", "datasets", "operations"]) { json in
            json.object("name") {
                $0.field("type", "string"); $0.field("minLength", 1)
            }
            json.object("facts") { facts(&$0) }
            json.object("purposes") { json in
                json.field("type", "array")
                json.field("minItems", 1)
                json.object("items") { json in
                    object(&json, required: ["id", "name", "description", "facts"]) { json in
                        json.object("id") { identifier(&$0) }
                        for name in ["name", "description"] { json.object(name) { $0.field("type", "string") } }
                        json.object("facts") { facts(&$0) }
                    }
                }
            }
            json.object("fields") { json in
                object(&json, required: []) { json in for field in RegisterFields.groups.flatMap(\.fields) { json.object(field.id) { value(&$0, field) } } }
            }
            json.object("datasets") { list(&$0) { identifier(&$0) } }
            json.object("operations") { list(&$0) { $0.array("enum", Operation.allCases.map(\.rawValue)) } }
        }
    }

    private static func value(_ json: inout JSONWriter, _ field: RegisterField) {
        json.field("title", field.name.en)
        switch field.kind {
        case .line, .paragraph: text(&json)
        case .link:
            text(&json)
            json.field("pattern", "^(https?://.*)?$")
        case .flag: json.field("type", "boolean")
        case .date:
            object(&json, required: ["date"]) { json in
                json.object("date") {
                    $0.field("type", "string"); $0.field("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
                }
            }
        case .choice(let options): json.array("enum", options.map(\.id))
        case .list: list(&json) { text(&$0) }
        case .rows(_, let columns):
            object(&json, required: ["rows"]) { json in
                json.object("rows") { json in
                    list(&json) { json in
                        object(&json, required: ["id", "values"]) { json in
                            json.object("id") { identifier(&$0) }
                            json.object("values") { json in
                                object(&json, required: []) { json in for column in columns { json.object(column.id) { value(&$0, column) } } }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func text(_ json: inout JSONWriter) {
        json.field("type", "string")
        json.field("maxLength", RegisterField.longestText)
    }

    static func identifier(_ json: inout JSONWriter) {
        json.field("type", "string")
        json.field("pattern", "^[A-Za-z0-9_-]{1,64}$")
    }

    /// Answers as JSON in a text, by the English name of the fact.
    private static func facts(_ json: inout JSONWriter) {
        json.field("type", "object")
        json.object("additionalProperties") {
            $0.field("type", "string"); $0.field("contentMediaType", "application/json")
        }
    }

    static func list(_ json: inout JSONWriter, _ items: (inout JSONWriter) -> Void) {
        json.field("type", "array")
        json.object("items") { items(&$0) }
    }

    static func object(_ json: inout JSONWriter, required: [String], _ properties: (inout JSONWriter) -> Void) {
        json.field("type", "object")
        json.field("additionalProperties", false)
        json.array("required", required)
        json.object("properties") { properties(&$0) }
    }
}
