public import Text

/// A mistake in one field: what is wrong and how to mend it, in a sentence.
public struct FieldError: Sendable, Hashable {
    let message: Phrasing
    let language: Language

    public init(_ message: Phrasing, language: Language) {
        self.message = message
        self.language = language
    }
}

/// The question above a group of choices.
public enum Legend: Sendable, Hashable {
    case plain(Phrasing)
    /// The question is the heading of the page (`PageHeading.inContent`).
    case pageHeading(Phrasing)
    /// The question is a heading inside the page.
    case heading(HeadingLevel, Phrasing)

    var bytes: [UInt8] {
        switch self {
        case .plain(let words): element("legend", [], words.bytes)
        case .pageHeading(let words): element("legend", [], element("h1", [], words.bytes))
        case .heading(let level, let words): element("legend", [], element(level.tag, [], words.bytes))
        }
    }
}

/// The hint and the error of a field, with the ids by which the field points at them.
struct FieldNotes {
    let id: ElementID
    let hint: Phrasing?
    let error: FieldError?

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        if let hint {
            bytes += element("p", [Attribute("class", "wb-hint"), Attribute("id", id.part("hint").text)], hint.bytes)
        }
        if let error {
            let word = Phrasing.strong("\(Words.error[error.language]): ")
            bytes += element(
                "p", [Attribute("class", "wb-field-error"), Attribute("id", id.part("error").text)],
                (word + error.message).bytes)
        }
        return bytes
    }

    /// Points at the hint and the error: for the control, or for a group of them.
    var description: [Attribute] {
        var ids: [String] = []
        if hint != nil { ids.append(id.part("hint").text) }
        if error != nil { ids.append(id.part("error").text) }
        return ids.isEmpty ? [] : [Attribute("aria-describedby", ids.joined(separator: " "))]
    }

    /// The same for a single control, which can be invalid where a group cannot.
    var attributes: [Attribute] {
        description + (error == nil ? [] : [Attribute("aria-invalid", "true")])
    }

    /// The block around a field, which shows an error at its side.
    func block(_ content: [UInt8]) -> Flow {
        let name = error == nil ? "wb-field" : "wb-field wb-field--error"
        return Flow(bytes: element("div", [Attribute("class", name)], content))
    }
}
