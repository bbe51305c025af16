public import Text

/// Text with inline markup: what HTML calls phrasing content. It can stand inside a paragraph, heading or label.
///
/// A string becomes phrasing by escaping, there is no other way in:
///
///     let name = "<b>Jansen & zoon</b>"
///     let text: Phrasing = "Zie \(.link("AVG 9", to: WebAddress(path))) voor \(name)"
///     // Zie <a href="…">AVG 9</a> voor &lt;b&gt;Jansen &amp; zoon&lt;/b&gt;
public struct Phrasing: Sendable, Hashable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// `text`, escaped.
    public init(_ text: String) {
        var bytes: [UInt8] = []
        appendEscaped(text, to: &bytes)
        self.bytes = bytes
    }

    /// The text in `language`, escaped.
    public init(_ text: Bilingual, in language: Language) {
        self.init(text[language])
    }

    /// Both, one after the other, without a space between.
    public static func + (left: Phrasing, right: Phrasing) -> Phrasing {
        Phrasing(bytes: left.bytes + right.bytes)
    }

    /// The markup as UTF-8 text.
    public var markup: String { String(decoding: bytes, as: UTF8.self) }
}

extension Phrasing: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(stringInterpolation: StringInterpolation) {
        self.init(bytes: stringInterpolation.bytes)
    }

    /// Escapes literals and strings, and takes other phrasing as it is.
    public struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) {
            appendEscaped(literal, to: &bytes)
        }

        public mutating func appendInterpolation(_ text: String) {
            appendEscaped(text, to: &bytes)
        }

        public mutating func appendInterpolation(_ number: Int) {
            appendEscaped(String(number), to: &bytes)
        }

        public mutating func appendInterpolation(_ phrasing: Phrasing) {
            bytes.append(contentsOf: phrasing.bytes)
        }
    }
}
