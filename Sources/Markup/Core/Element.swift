/// One attribute of an element. `value` nil writes a boolean attribute, such as `required`.
struct Attribute {
    let name: StaticString
    let value: String?

    init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = value
    }

    init(_ name: StaticString) {
        self.name = name
        self.value = nil
    }

    /// The attribute where there is a value, else nothing.
    static func ifPresent(_ name: StaticString, _ value: String?) -> [Attribute] {
        value.map { [Attribute(name, $0)] } ?? []
    }

    /// The boolean attribute where `condition` holds, else nothing.
    static func when(_ condition: Bool, _ name: StaticString) -> [Attribute] {
        condition ? [Attribute(name)] : []
    }
}

/// The bytes of an element with its content.
func element(_ tag: StaticString, _ attributes: [Attribute] = [], _ content: [UInt8]) -> [UInt8] {
    var bytes = startTag(tag, attributes)
    bytes.append(contentsOf: content)
    bytes.append("</")
    bytes.append(tag)
    bytes.append(">")
    return bytes
}

/// The bytes of a start tag; all there is for a void element such as `input`.
func startTag(_ tag: StaticString, _ attributes: [Attribute] = []) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append("<")
    bytes.append(tag)
    for attribute in attributes {
        bytes.append(" ")
        bytes.append(attribute.name)
        guard let value = attribute.value else { continue }
        bytes.append("=\"")
        appendEscaped(value, to: &bytes)
        bytes.append("\"")
    }
    bytes.append(">")
    return bytes
}
