public import Text

/// Writes a fact with its question and possible answers, for the command line and the programming interface alike.
public struct FactJSON: Sendable {
    let rulebook: Rulebook

    public init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// Without the braces around it.
    public func writeFields(_ index: Int, to json: inout JSONWriter) {
        let fact = rulebook.facts[index]
        json.field("name", fact.name)
        json.field("part", fact.isFact ? "facts" : "assessments")
        json.field("ask", fact.question)
        if let help = fact.help { json.field("help", help) }
        json.field("group", rulebook.groups[fact.group].title)
        json.field("type", fact.kind.word)
        if case .number(let unit) = fact.kind { json.field("unit", unit) }
        if !fact.options.isEmpty {
            json.array("options", fact.options) { json, option in
                json.beginObject()
                json.field("name", option.name)
                if let hint = option.hint { json.field("hint", hint) }
                json.endObject()
            }
        }
        if let dpv = fact.dpv { json.field("dpv", dpv) }
    }
}

extension Fact.Kind {
    fileprivate var word: String {
        switch self {
        case .yesNo: "yes-no"
        case .oneOf: "one-of"
        case .set: "set"
        case .number: "number"
        case .date: "date"
        }
    }
}
