/// One option of a group: what is sent, what people read, and a hint.
public struct Choice: Sendable, Hashable {
    let value: String
    let label: Phrasing
    let hint: Phrasing?

    public init(_ value: String, _ label: Phrasing, hint: Phrasing? = nil) {
        self.value = value
        self.label = label
        self.hint = hint
    }
}

/// Options of which one can be chosen.
public struct RadioGroup: Component {
    let group: ChoiceGroup

    /// - Parameters:
    ///   - name: the field's name; also gives the group its id.
    ///   - selected: the value chosen so far.
    public init(
        _ name: String, legend: Legend, hint: Phrasing? = nil, error: FieldError? = nil, choices: [Choice],
        selected: String? = nil
    ) {
        group = ChoiceGroup(
            type: "radio", name: name, legend: legend, hint: hint, error: error, choices: choices,
            selected: Set([selected].compactMap { $0 }))
    }

    public var html: Flow { group.html }
}

/// Options of which any number can be chosen.
public struct CheckboxGroup: Component {
    let group: ChoiceGroup

    /// - Parameters:
    ///   - name: the field's name, sent once for each chosen option; also gives the group its id.
    ///   - selected: the values chosen so far.
    public init(
        _ name: String, legend: Legend, hint: Phrasing? = nil, error: FieldError? = nil, choices: [Choice],
        selected: Set<String> = []
    ) {
        group = ChoiceGroup(
            type: "checkbox", name: name, legend: legend, hint: hint, error: error, choices: choices,
            selected: selected)
    }

    public var html: Flow { group.html }
}

/// What radio buttons and checkboxes share.
struct ChoiceGroup {
    let type: String
    let name: String
    let legend: Legend
    let hint: Phrasing?
    let error: FieldError?
    let choices: [Choice]
    let selected: Set<String>

    /// The group has the id, so that the error summary can point at it; the first option takes the focus.
    var html: Flow {
        let id = ElementID(named: name)
        let notes = FieldNotes(id: id, hint: hint, error: error)
        let options = choices.enumerated().flatMap { index, choice in option(choice, at: index, of: id) }
        let attributes = [Attribute("id", id.part("group").text)] + notes.description
        return notes.block(element("fieldset", attributes, legend.bytes + notes.bytes + options))
    }

    private func option(_ choice: Choice, at index: Int, of id: ElementID) -> [UInt8] {
        let own = index == 0 ? id : id.option(index)
        let hintID = id.option(index).part("hint").text
        var input = [
            Attribute("type", type), Attribute("id", own.text), Attribute("name", name),
            Attribute("value", choice.value),
        ]
        input += Attribute.when(selected.contains(choice.value), "checked")
        if choice.hint != nil { input.append(Attribute("aria-describedby", hintID)) }
        var bytes = startTag("input", input) + element("label", [Attribute("for", own.text)], choice.label.bytes)
        if let hint = choice.hint {
            bytes += element("p", [Attribute("class", "wb-hint"), Attribute("id", hintID)], hint.bytes)
        }
        return element("div", [Attribute("class", "wb-choice")], bytes)
    }
}
