import Text

/// The part of JSON Schema that our own schemas use, written apart from what writes them.
enum SmallSchema {
    /// The paths of what does not fit.
    static func mistakes(in value: JSONValue, against schema: JSONValue, at path: String = "$") -> [String] {
        var mistakes: [String] = []
        func expect(_ isRight: Bool, _ word: String) { if !isRight { mistakes.append("\(path) \(word)") } }
        for member in schema.members ?? [] {
            switch member.name {
            case "$schema", "$id", "title", "description", "items", "properties", "additionalProperties", "contentMediaType": break
            case "type": expect(type(of: value) == member.value.text, "type")
            case "const": expect(value == member.value, "const")
            case "enum": expect(member.value.elements?.contains(value) == true, "enum")
            case "required":
                for name in member.value.elements ?? [] { expect(value[name.text!] != nil, "required \(name.text!)") }
            case "minLength": if let text = value.text { expect(text.unicodeScalars.count >= number(member.value), "minLength") }
            case "maxLength": if let text = value.text { expect(text.unicodeScalars.count <= number(member.value), "maxLength") }
            case "minItems": if let items = value.elements { expect(items.count >= number(member.value), "minItems") }
            case "maxItems": if let items = value.elements { expect(items.count <= number(member.value), "maxItems") }
            case "pattern": if let text = value.text { expect((try? Regex(member.value.text!).firstMatch(in: text)) != nil, "pattern") }
            default: mistakes.append("\(path): the schema has an unknown word \(member.name)")
            }
        }
        for (index, item) in (value.elements ?? []).enumerated() {
            if let items = schema["items"] { mistakes += self.mistakes(in: item, against: items, at: "\(path)[\(index)]") }
        }
        for member in value.members ?? [] {
            if let inner = schema["properties"]?[member.name] {
                mistakes += self.mistakes(in: member.value, against: inner, at: "\(path).\(member.name)")
            } else if schema["additionalProperties"] == .bool(false) {
                mistakes.append("\(path).\(member.name) additional")
            } else if let inner = schema["additionalProperties"], inner.members != nil {
                mistakes += self.mistakes(in: member.value, against: inner, at: "\(path).\(member.name)")
            }
        }
        return mistakes
    }

    private static func type(of value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    private static func number(_ value: JSONValue) -> Int { if case .number(let digits) = value { Int(digits)! } else { 0 } }
}
