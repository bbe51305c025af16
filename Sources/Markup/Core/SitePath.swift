/// A path on this site, such as `/assess/new?lang=nl#result`. Forms, pictures and style sheets can only point here,
/// so a page cannot make the browser ask or tell another host anything.
public struct SitePath: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The path, query and fragment, percent-encoded.
    public let text: String

    /// A path written in the source. It must start with a single `/`; a literal that does not is a mistake of the
    /// programmer and stops the program.
    public init(stringLiteral value: StaticString) {
        text = value.description
        precondition(SitePath.isLocal(text), "not a path on this site: \(text)")
    }

    /// A path from elsewhere, such as a "return to" field: nil unless it is a path on this site.
    public init?(checking text: String) {
        guard SitePath.isLocal(text) else { return nil }
        self.text = text
    }

    /// A path made of segments, each percent-encoded: `SitePath(["law", "AVG 9"])` is `/law/AVG%209`.
    /// Empty segments are left out: `//name` would be another host.
    /// - Parameters:
    ///   - query: names and values, in this order.
    ///   - fragment: the element to go to.
    public init(_ segments: [String], query: [(name: String, value: String)] = [], fragment: ElementID? = nil) {
        var path = ""
        for segment in segments where !segment.isEmpty { path += "/" + percentEncoded(segment) }
        if path.isEmpty { path = "/" }
        for (index, item) in query.enumerated() {
            path += (index == 0 ? "?" : "&") + percentEncoded(item.name) + "=" + percentEncoded(item.value)
        }
        if let fragment { path += "#" + fragment.text }
        text = path
    }

    /// `//host` and `/\host` are other hosts to a browser, and it drops tabs and line ends before it looks.
    private static func isLocal(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/") else { return false }
        if bytes.count > 1, bytes[1] == UInt8(ascii: "/") { return false }
        return bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }
}

/// RFC 3986: everything but the unreserved characters, as UTF-8 bytes. A lone `.` or `..` would be a step in the path.
func percentEncoded(_ text: String) -> String {
    if text == "." || text == ".." { return text.replacing(".", with: "%2E") }
    if text.utf8.allSatisfy(isUnreserved) { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        if isUnreserved(byte) {
            bytes.append(byte)
        } else {
            bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        true
    default: false
    }
}
