public import Text

/// All mistakes of a form at the top of the page, each a link to its field. Takes the focus when the page opens.
public struct ErrorSummary: Component {
    let errors: [(field: String, message: Phrasing)]
    let language: Language

    /// - Parameter errors: the name of the field and the same message that stands at the field. Nothing is shown for
    ///   an empty list.
    public init(_ errors: [(field: String, message: Phrasing)], language: Language) {
        self.errors = errors
        self.language = language
    }

    public var html: Flow {
        guard !errors.isEmpty else { return .empty }
        let title = element(
            "h2", [Attribute("id", "error-summary-title")], Phrasing(Words.errorSummary, in: language).bytes)
        let items = errors.map { error in
            Flow(Phrasing.link(error.message, to: WebAddress(ElementID(named: error.field))))
        }
        let attributes = [
            Attribute("class", "wb-error-summary"), Attribute("role", "alert"),
            Attribute("aria-labelledby", "error-summary-title"), Attribute("tabindex", "-1"), Attribute("autofocus"),
        ]
        return Flow(bytes: element("div", attributes, title + list("ul", "wb-list", items).bytes))
    }
}
