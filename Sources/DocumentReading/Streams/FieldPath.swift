/// Where a text stands in a JSON value: `body`, `customer.name`, `messages[].text`. A backslash takes the special meaning of a point, a
/// bracket or a backslash away.
public struct FieldPath: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case member([UInt8])
        case element
    }

    let steps: [Step]
    /// As it was written.
    public let text: String

    /// Nil where it is no path.
    public init?(_ text: String) {
        var steps: [Step] = []
        var name: [UInt8] = []
        var isName = true
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "\\"):
                guard isName, let plain = bytes.popFirst() else { return nil }
                name.append(plain)
            case UInt8(ascii: "."):
                guard !isName || !name.isEmpty, !bytes.isEmpty else { return nil }
                if isName { steps.append(.member(name)) }
                (name, isName) = ([], true)
            case UInt8(ascii: "["):
                guard bytes.popFirst() == UInt8(ascii: "]") else { return nil }
                if isName, !name.isEmpty { steps.append(.member(name)) } else if isName, !steps.isEmpty { return nil }
                steps.append(.element)
                (name, isName) = ([], false)
            case UInt8(ascii: "]"): return nil
            default:
                guard isName else { return nil }
                name.append(byte)
            }
        }
        if isName, !name.isEmpty { steps.append(.member(name)) }
        guard !steps.isEmpty else { return nil }
        (self.steps, self.text) = (steps, text)
    }
}

/// Which values of a JSON record are text to look at.
public enum JSONFields: Sendable, Hashable {
    /// Every string, wherever it stands, and every number of six digits and more; of shorter numbers and of the names of members those that
    /// `JSONNames` asks for.
    case allStrings
    /// The strings and numbers at these paths, at most 64. A number that is replaced becomes a string.
    case paths([FieldPath])
}

/// What the names of members in JSON say, for whoever looks at all of it.
public struct JSONNames: Sendable {
    /// Whether short numbers of a member of this name are text to look at.
    public var tellsOfNumbers: @Sendable (String) -> Bool
    /// Whether a name is itself text to look at: in an object of which the names are data.
    public var isText: @Sendable (String) -> Bool

    /// - Parameters:
    ///   - tellsOfNumbers: called from several threads at once, as the other.
    public init(tellsOfNumbers: @escaping @Sendable (String) -> Bool = { _ in false }, isText: @escaping @Sendable (String) -> Bool = { _ in false }) {
        (self.tellsOfNumbers, self.isText) = (tellsOfNumbers, isText)
    }
}
