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
    let id: ElementID?
    let ceremony: PasskeyCeremony?
    let content: Flow

    /// - Parameters:
    ///   - hidden: names and values that go along unseen.
    ///   - sendsFiles: whether there is a `FileField` in it, or much text: both go without percent signs.
    ///   - id: by which a button outside it sends it.
    ///   - passkey: what the browser is asked before it is sent; the form shows only where the browser can do that.
    public init(
        to action: SitePath, _ purpose: FormPurpose, hidden: [(name: String, value: String)] = [], sendsFiles: Bool = false, id: ElementID? = nil,
        passkey ceremony: PasskeyCeremony? = nil, @FlowBuilder content: () -> Flow
    ) {
        self.ceremony = ceremony
        self.sendsFiles = sendsFiles
        self.id = id
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
            ] + Attribute.ifPresent("id", id?.text) + (sendsFiles ? [Attribute("enctype", "multipart/form-data")] : []) + (ceremony?.attributes ?? [])
        return Flow(bytes: element("form", attributes, unseen + content.bytes + (ceremony?.bytes ?? [])))
    }
}

/// What a form asks of the browser's passkeys (WebAuthn) before it is sent. A script of the site does it; without it the form stays hidden.
public struct PasskeyCeremony: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        case create, get
    }

    let kind: Kind
    let options: String
    let problem: Phrasing

    /// The field in which the browser's answer is sent.
    public static let fieldName = "answer"

    /// - Parameters:
    ///   - options: the request as JSON.
    ///   - problem: shown where the browser or the person called it off.
    public init(_ kind: Kind, options: String, problem: Phrasing) {
        (self.kind, self.options, self.problem) = (kind, options, problem)
    }

    var attributes: [Attribute] { [Attribute("hidden"), Attribute("data-passkey", kind.rawValue), Attribute("data-options", options)] }

    var bytes: [UInt8] {
        startTag("input", [Attribute("type", "hidden"), Attribute("name", Self.fieldName), Attribute("value", "")])
            + element("p", [Attribute("class", "wb-field-error"), Attribute("role", "alert"), Attribute("hidden"), Attribute("data-problem")], problem.bytes)
    }
}

/// Buttons that print the page or copy a text, where the browser has scripts.
public struct KeepButtons: Component {
    let text: String
    let print: Phrasing
    let copy: Phrasing

    /// - Parameter text: what is copied.
    public init(_ text: String, print: Phrasing, copy: Phrasing) {
        (self.text, self.print, self.copy) = (text, print, copy)
    }

    public var html: Flow {
        func button(_ words: Phrasing, _ attribute: Attribute) -> [UInt8] {
            element(
                "button", [Attribute("class", ButtonKind.secondary.className), Attribute("type", "button"), Attribute("hidden"), attribute], words.bytes)
        }
        return Flow(
            bytes: element(
                "div", [Attribute("class", "wb-actions")], button(print, Attribute("data-print")) + button(copy, Attribute("data-copy", text))))
    }
}
