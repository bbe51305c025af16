public import Text

/// A search form of one field: a landmark of its own.
public struct SearchField: Component {
    let action: SitePath
    let name: String
    let label: Phrasing
    let value: String
    let hidden: [(name: String, value: String)]
    let language: Language

    /// - Parameters:
    ///   - label: what is searched: "Zoek in het wetboek".
    ///   - hidden: names and values that go along, such as a date chosen before.
    public init(
        to action: SitePath, name: String = "q", label: Phrasing, value: String = "",
        hidden: [(name: String, value: String)] = [], language: Language
    ) {
        self.action = action
        self.name = name
        self.label = label
        self.value = value
        self.hidden = hidden
        self.language = language
    }

    public var html: Flow {
        let id = ElementID(named: name)
        let field = startTag(
            "input",
            [
                Attribute("class", "wb-input"), Attribute("type", "search"), Attribute("id", id.text),
                Attribute("name", name), Attribute("value", value), Attribute("autocomplete", "off"),
            ])
        let button = SubmitButton(Phrasing(Words.search, in: language)).html.bytes
        let row = element("div", [Attribute("class", "wb-search-row")], field + button)
        let label = element("label", [Attribute("for", id.text)], label.bytes)
        let form = Form(to: action, .query, hidden: hidden) { Flow(bytes: label + row) }
        return Flow(
            bytes: element("div", [Attribute("class", "wb-search"), Attribute("role", "search")], form.html.bytes))
    }
}
