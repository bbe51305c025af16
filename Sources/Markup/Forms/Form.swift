/// A secret that ties a form to the visitor's own session (protection against cross-site request forgery).
public struct CSRFToken: Sendable, Hashable {
    /// The name of the hidden field that carries the token.
    public static let fieldName = "csrf"

    let value: String

    public init(_ value: String) {
        self.value = value
    }
}

/// What sending a form does.
public enum FormPurpose: Sendable, Hashable {
    /// Asks for a page (`GET`): a search, a filter. Changes nothing.
    case query
    /// Changes something (`POST`), and so cannot be made without a token.
    case change(CSRFToken)
}

/// A form with its fields and buttons. The server checks what is sent and shows mistakes in the page.
public struct Form: Component {
    let action: SitePath
    let purpose: FormPurpose
    let hidden: [(name: String, value: String)]
    let sendsFiles: Bool
    let content: Flow

    /// - Parameters:
    ///   - hidden: names and values that go along unseen.
    ///   - sendsFiles: whether there is a `FileField` in it.
    public init(
        to action: SitePath, _ purpose: FormPurpose, hidden: [(name: String, value: String)] = [], sendsFiles: Bool = false,
        @FlowBuilder content: () -> Flow
    ) {
        self.sendsFiles = sendsFiles
        self.action = action
        self.purpose = purpose
        self.hidden = hidden
        self.content = content()
    }

    public var html: Flow {
        var fields = hidden
        let method: String
        switch purpose {
        case .query:
            method = "get"
        case .change(let token):
            method = "post"
            fields.insert((CSRFToken.fieldName, token.value), at: 0)
        }
        let unseen = fields.flatMap { field in
            startTag(
                "input",
                [Attribute("type", "hidden"), Attribute("name", field.name), Attribute("value", field.value)])
        }
        // The server says what is wrong, in the page's language, in place of the browser.
        let attributes =
            [
                Attribute("class", "wb-form"), Attribute("method", method), Attribute("action", action.text),
                Attribute("novalidate"),
            ] + (sendsFiles ? [Attribute("enctype", "multipart/form-data")] : [])
        return Flow(bytes: element("form", attributes, unseen + content.bytes))
    }
}
