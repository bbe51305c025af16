/// Appends `text` so that HTML reads it as text, in content and in double-quoted attribute values alike.
///
/// One function serves both places: escaping a quote where it need not be costs bytes, forgetting one costs safety.
/// Control characters that HTML does not allow become U+FFFD.
func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
        var start = 0
        for index in source.indices {
            guard let replacement = replacement(for: source[index]) else { continue }
            bytes.append(contentsOf: source[start..<index])
            bytes.append(replacement)
            start = index + 1
        }
        bytes.append(contentsOf: source[start...])
    }
}

private func replacement(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
}

extension [UInt8] {
    /// Appends our own markup as it stands; only text written in the source can be a `StaticString`.
    mutating func append(_ markup: StaticString) {
        markup.withUTF8Buffer { append(contentsOf: $0) }
    }
}
