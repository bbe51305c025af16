/// A text to take along: a field that cannot be changed, so that “select all” takes this text and no more; on paper all of it.
public struct TextToCopy: Component {
    let name: String
    let label: Phrasing
    let hint: Phrasing?
    let value: String
    let rows: Int

    /// - Parameters:
    ///   - name: what its id is made of; nothing is sent.
    ///   - rows: lines to show; longer text scrolls.
    public init(_ name: String, label: Phrasing, hint: Phrasing? = nil, value: String, rows: Int = 12) {
        (self.name, self.label, self.hint, self.value, self.rows) = (name, label, hint, value, rows)
    }

    public var html: Flow {
        let id = ElementID(named: name)
        let notes = FieldNotes(id: id, hint: hint, error: nil)
        let attributes = [
            Attribute("class", "wb-input wb-input--wide"), Attribute("id", id.text), Attribute("rows", String(rows)), Attribute("readonly"),
            Attribute("translate", "no"),
        ]
        let text = element("textarea", attributes + notes.attributes, Phrasing("\n" + value).bytes)
        let field = notes.block(element("label", [Attribute("for", id.text)], label.bytes) + notes.bytes + text)
        return Flow(
            bytes: element("div", [Attribute("class", "wb-screen-only")], field.bytes)
                + element("pre", [Attribute("class", "wb-code wb-print-only"), Attribute("translate", "no")], Phrasing(value).bytes))
    }
}
