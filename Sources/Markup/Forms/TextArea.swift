/// A field for several lines.
public struct TextArea: Component {
    let name: String
    let label: Phrasing
    let hint: Phrasing?
    let error: FieldError?
    let value: String
    let rows: Int

    /// - Parameter rows: lines to show; longer text scrolls.
    public init(
        _ name: String, label: Phrasing, hint: Phrasing? = nil, error: FieldError? = nil, value: String = "",
        rows: Int = 6
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.error = error
        self.value = value
        self.rows = rows
    }

    public var html: Flow {
        let id = ElementID(named: name)
        let notes = FieldNotes(id: id, hint: hint, error: error)
        let attributes = [
            Attribute("class", "wb-input"), Attribute("id", id.text), Attribute("name", name),
            Attribute("rows", String(rows)),
        ]
        // HTML drops one line end right after the start tag; without ours it would drop the user's.
        let text = element("textarea", attributes + notes.attributes, Phrasing("\n" + value).bytes)
        return notes.block(element("label", [Attribute("for", id.text)], label.bytes) + notes.bytes + text)
    }
}
