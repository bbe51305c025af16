/// A field for a word, number or date.
public struct TextField: Component {
    let name: String
    let id: String
    let label: Phrasing
    let kind: Kind
    let hint: Phrasing?
    let error: FieldError?
    let value: String
    let width: Width
    let maximumLength: Int?
    let autocomplete: StaticString

    /// What is typed; decides the keyboard on a phone.
    public enum Kind: Sendable, Hashable {
        case text
        case email
        /// A whole or decimal number. A text field all the same: browsers' number fields change values on scrolling.
        case number
        /// The browser's own date field; sends ISO 8601.
        case date
        /// Shown as dots; what was typed never comes back in the page.
        case password
    }

    /// How wide the field is, as a sign of how much to type.
    public enum Width: String, Sendable, Hashable {
        case short
        case medium
        case full
    }

    /// - Parameters:
    ///   - name: the field's name.
    ///   - id: what its id is made of, where another form of the page has a field of this name; else the name.
    ///   - maximumLength: in UTF-16 units, as browsers count.
    ///   - autocomplete: the HTML autofill field name. `off` unless the field asks for the person's own data.
    public init(
        _ name: String, id: String? = nil, label: Phrasing, kind: Kind = .text, hint: Phrasing? = nil, error: FieldError? = nil,
        value: String = "", width: Width = .full, maximumLength: Int? = nil, autocomplete: StaticString = "off"
    ) {
        self.name = name
        self.id = id ?? name
        self.label = label
        self.kind = kind
        self.hint = hint
        self.error = error
        self.value = value
        self.width = width
        self.maximumLength = maximumLength
        self.autocomplete = autocomplete
    }

    public var html: Flow {
        let id = ElementID(named: id)
        let notes = FieldNotes(id: id, hint: hint, error: error)
        var attributes = [
            Attribute("class", "wb-input wb-input--\(width.rawValue)"), Attribute("id", id.text),
            Attribute("name", name), Attribute("value", kind == .password ? "" : value), Attribute("autocomplete", autocomplete.description),
        ]
        switch kind {
        case .text: attributes.append(Attribute("type", "text"))
        case .email: attributes.append(Attribute("type", "email"))
        case .number: attributes += [Attribute("type", "text"), Attribute("inputmode", "decimal")]
        case .date: attributes.append(Attribute("type", "date"))
        case .password: attributes.append(Attribute("type", "password"))
        }
        attributes += Attribute.ifPresent("maxlength", maximumLength.map(String.init)) + notes.attributes
        let label = element("label", [Attribute("for", id.text)], label.bytes)
        return notes.block(label + notes.bytes + startTag("input", attributes))
    }
}
