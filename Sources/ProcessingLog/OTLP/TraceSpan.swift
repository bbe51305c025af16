import Text

/// A span as somebody sent it, before anything is asked of it.
public struct TraceSpan: Sendable, Hashable {
    /// 16 bytes where it is one.
    public var traceID: [UInt8] = []
    /// 8 bytes where it is one.
    public var spanID: [UInt8] = []
    /// Empty for the first of a trace.
    public var parentSpanID: [UInt8] = []
    public var name = ""
    /// Nanoseconds since 1 January 1970 00:00 UTC.
    public var start: UInt64 = 0
    /// Nanoseconds since 1 January 1970 00:00 UTC.
    public var end: UInt64 = 0
    /// 0 unset, 1 ok, 2 error.
    public var status = 0
    public var attributes: [Attribute] = []
    /// The attributes of the events that are called `exception`.
    public var exceptions: [[Attribute]] = []
    /// What sent it.
    public var resource: [Attribute] = []

    public init() {}
}

/// A name and its value.
public struct Attribute: Sendable, Hashable {
    public var key: String
    public var value: AttributeValue

    public init(_ key: String, _ value: AttributeValue) { (self.key, self.value) = (key, value) }
}

/// A value of an attribute (`AnyValue`).
public indirect enum AttributeValue: Sendable, Hashable {
    case none
    case string(String)
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case bytes([UInt8])
    case array([AttributeValue])
    case map([Attribute])

    /// The value as one text: strings as they are, bytes in hexadecimal, lists and maps between brackets.
    public var text: String {
        switch self {
        case .none: ""
        case .string(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .double(let number): String(number)
        case .bytes(let bytes): HexText.encode(bytes)
        case .array(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
        case .map(let members): "{" + members.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ") + "}"
        }
    }
}
