public import Text

/// A field to choose one of many options from.
public struct Select: Component {
    let name: String
    let label: Phrasing
    let hint: Phrasing?
    let error: FieldError?
    let choices: [(value: String, words: String)]
    let selected: String?
    let language: Language

    /// Starts with an empty option "Kies één mogelijkheid" while nothing is selected.
    public init(
        _ name: String, label: Phrasing, hint: Phrasing? = nil, error: FieldError? = nil,
        choices: [(value: String, words: String)], selected: String? = nil, language: Language
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.error = error
        self.choices = choices
        self.selected = selected
        self.language = language
    }

    public var html: Flow {
        let id = ElementID(named: name)
        let notes = FieldNotes(id: id, hint: hint, error: error)
        var options: [UInt8] = []
        if selected == nil {
            options += element("option", [Attribute("value", "")], Phrasing(Words.chooseOne, in: language).bytes)
        }
        for choice in choices {
            let attributes =
                [Attribute("value", choice.value)] + Attribute.when(choice.value == selected, "selected")
            options += element("option", attributes, Phrasing(choice.words).bytes)
        }
        let attributes = [Attribute("class", "wb-input"), Attribute("id", id.text), Attribute("name", name)]
        let field = element("select", attributes + notes.attributes, options)
        return notes.block(element("label", [Attribute("for", id.text)], label.bytes) + notes.bytes + field)
    }
}
