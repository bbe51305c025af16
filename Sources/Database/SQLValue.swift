/// A value in a column or for a parameter.
public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    /// Not NaN, which SQLite cannot keep.
    case real(Double)
    /// Without the character NUL, which PostgreSQL cannot keep.
    case text(String)
    case bytes([UInt8])

    /// An integer from an `Int`.
    public static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }

    /// Null for nil.
    public static func optional(_ value: Int?) -> SQLValue { value.map { .integer(Int64($0)) } ?? .null }

    /// Null for nil.
    public static func optional(_ value: Int64?) -> SQLValue { value.map { .integer($0) } ?? .null }

    /// Null for nil.
    public static func optional(_ value: Double?) -> SQLValue { value.map { .real($0) } ?? .null }

    /// Null for nil.
    public static func optional(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }

    /// Null for nil.
    public static func optional(_ value: [UInt8]?) -> SQLValue { value.map { .bytes($0) } ?? .null }

    /// What the value is, without the value.
    package var kind: String {
        switch self {
        case .null: "NULL"
        case .integer: "an integer"
        case .real: "a real"
        case .text: "a text"
        case .bytes: "bytes"
        }
    }

    /// Whether every database can keep the value and give it back as it was.
    package var isStorable: Bool {
        switch self {
        case .real(let value): !value.isNaN
        case .text(let text): !text.utf8.contains(0)
        case .null, .integer, .bytes: true
        }
    }
}
