public import Text

/// A field to choose one of many options from.
public struct Select: Component {
    let name: String
    let label: Phrasing
    let hint: Phrasing?
    let error: FieldError?
    let choices: [Option]
    let groups: [(title: String, choices: [Option])]
    let selected: String?
    let language: Language

    /// What is sent, and what people read.
    public typealias Option = (value: String, words: String)

    /// Starts with an empty option "Kies één mogelijkheid" while nothing is selected.
    /// - Parameter groups: further options under a title, after the others.
    public init(
        _ name: String, label: Phrasing, hint: Phrasing? = nil, error: FieldError? = nil,
        choices: [Option], groups: [(title: String, choices: [Option])] = [], selected: String? = nil, language: Language
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.error = error
        self.choices = choices
        self.groups = groups
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
        options += choices.flatMap(option)
        for group in groups { options += element("optgroup", [Attribute("label", group.title)], group.choices.flatMap(option)) }
        let attributes = [Attribute("class", "wb-input"), Attribute("id", id.text), Attribute("name", name)]
        let field = element("select", attributes + notes.attributes, options)
        return notes.block(element("label", [Attribute("for", id.text)], label.bytes) + notes.bytes + field)
    }

    private func option(_ choice: Option) -> [UInt8] {
        element("option", [Attribute("value", choice.value)] + Attribute.when(choice.value == selected, "selected"), Phrasing(choice.words).bytes)
    }
}
