/// A name and value that go along unseen, at a place of its own among the fields.
public struct HiddenField: Component {
    let name: String
    let value: String

    public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

    public var html: Flow {
        Flow(bytes: startTag("input", [Attribute("type", "hidden"), Attribute("name", name), Attribute("value", value)]))
    }
}
