/// A field to choose a file with. Its form must be one that sends files.
public struct FileField: Component {
    let name: String
    let label: Phrasing
    let hint: Phrasing?
    let error: FieldError?
    let accept: StaticString

    /// - Parameter accept: the kinds of files that the browser offers, as in HTML: `.csv,.xlsx`.
    public init(_ name: String, label: Phrasing, hint: Phrasing? = nil, error: FieldError? = nil, accept: StaticString = "") {
        (self.name, self.label, self.hint, self.error, self.accept) = (name, label, hint, error, accept)
    }

    public var html: Flow {
        let id = ElementID(named: name)
        let notes = FieldNotes(id: id, hint: hint, error: error)
        let attributes = [
            Attribute("class", "wb-input"), Attribute("id", id.text), Attribute("name", name), Attribute("type", "file"),
            Attribute("accept", accept.description),
        ]
        return notes.block(element("label", [Attribute("for", id.text)], label.bytes) + notes.bytes + startTag("input", attributes + notes.attributes))
    }
}
