/// How much a button or action link stands out.
public enum ButtonKind: Sendable, Hashable {
    /// The next step: one on a page.
    case primary
    case secondary
    /// Removes something.
    case destructive

    var className: String {
        switch self {
        case .primary: "wb-button"
        case .secondary: "wb-button wb-button--secondary"
        case .destructive: "wb-button wb-button--destructive"
        }
    }
}

/// Sends the form it stands in. Its words say what happens.
public struct SubmitButton: Component {
    let words: Phrasing
    let kind: ButtonKind
    let field: (name: String, value: String)?
    let form: ElementID?

    /// - Parameters:
    ///   - field: sent along when this button was the one pressed.
    ///   - form: the form that it sends, where it stands outside.
    public init(_ words: Phrasing, _ kind: ButtonKind = .primary, field: (name: String, value: String)? = nil, form: ElementID? = nil) {
        self.form = form
        self.words = words
        self.kind = kind
        self.field = field
    }

    public var html: Flow {
        var attributes = [Attribute("class", kind.className), Attribute("type", "submit")]
        if let field { attributes += [Attribute("name", field.name), Attribute("value", field.value)] }
        attributes += Attribute.ifPresent("form", form?.text)
        return Flow(bytes: element("button", attributes, words.bytes))
    }
}
