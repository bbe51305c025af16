/// Reads the XML of workbooks: elements, attributes and text, and nothing that can reach outside or grow.
///
/// A scanner of our own instead of Foundation's parser: that is a second library (libxml2) on Linux, and it knows document type
/// definitions, external entities and entity expansion, of which a workbook needs none. Here they are mistakes. Prefixes of names are
/// dropped; the two namespaces of a workbook share no names that matter.
struct StrictXML {
    enum Event {
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    static let deepest = 64

    private let bytes: [UInt8]
    private var next = 0
    private var open: [String] = []

    /// Gives every event to `handle`.
    /// - Returns: false where the bytes are no XML of this plain kind.
    static func read(_ bytes: [UInt8], _ handle: (Event) -> Void) -> Bool {
        guard String(validating: bytes, as: UTF8.self) != nil else { return false }
        var reader = StrictXML(bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        return reader.document(handle)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func document(_ handle: (Event) -> Void) -> Bool {
        var hasRoot = false
        while next < bytes.count {
            if bytes[next] != UInt8(ascii: "<") {
                let start = next
                while next < bytes.count, bytes[next] != UInt8(ascii: "<") { next += 1 }
                guard let text = Self.unescaped(bytes[start..<next]) else { return false }
                if !open.isEmpty { handle(.text(text)) } else if !text.allSatisfy(\.isWhitespace) { return false }
            } else if take("<?") {
                guard skip(past: "?>") else { return false }
            } else if take("<!--") {
                guard skip(past: "-->") else { return false }
            } else if take("<![CDATA[") {
                let start = next
                guard !open.isEmpty, skip(past: "]]>") else { return false }
                handle(.text(String(decoding: bytes[start..<next - 3], as: UTF8.self)))
            } else if take("</") {
                guard let name = name(), name == open.popLast() else { return false }
                skipSpace()
                guard take(">") else { return false }
                handle(.end(name))
            } else if take("<") {
                // `<!DOCTYPE` and `<!ENTITY` end here: no name starts with an exclamation mark.
                guard !(open.isEmpty && hasRoot), let name = name(), let attributes = attributes() else { return false }
                hasRoot = true
                handle(.start(name, attributes))
                if take("/>") {
                    handle(.end(name))
                } else {
                    guard take(">"), open.count < Self.deepest else { return false }
                    open.append(name)
                }
            }
        }
        return hasRoot && open.isEmpty
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard next + count <= bytes.count else { return false }
        for index in 0..<count where bytes[next + index] != word.utf8Start[index] { return false }
        next += count
        return true
    }

    private mutating func skip(past word: StaticString) -> Bool {
        while next < bytes.count {
            if take(word) { return true }
            next += 1
        }
        return false
    }

    private mutating func skipSpace() {
        while next < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next += 1 }
    }

    /// Without its prefix.
    private mutating func name() -> String? {
        let start = next
        while next < bytes.count, !" \t\r\n=/><\"'&!?".utf8.contains(bytes[next]) { next += 1 }
        let whole = String(decoding: bytes[start..<next], as: UTF8.self)
        let name = whole.split(separator: ":", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return name.isEmpty ? nil : name
    }

    private mutating func attributes() -> [String: String]? {
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            guard next < bytes.count else { return nil }
            if bytes[next] == UInt8(ascii: ">") || bytes[next] == UInt8(ascii: "/") { return attributes }
            guard let name = name() else { return nil }
            skipSpace()
            guard take("=") else { return nil }
            skipSpace()
            guard next < bytes.count, bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "'") else { return nil }
            let quote = bytes[next]
            next += 1
            let start = next
            while next < bytes.count, bytes[next] != quote, bytes[next] != UInt8(ascii: "<") { next += 1 }
            guard next < bytes.count, bytes[next] == quote, let value = Self.unescaped(bytes[start..<next]) else { return nil }
            next += 1
            attributes[name] = value
        }
    }

    /// Only the five entities of XML itself and numbers of characters.
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ";") else { return nil }
            let name = rest[rest.index(after: start)..<end]
            switch name {
            case "amp": result += "&"
            case "lt": result += "<"
            case "gt": result += ">"
            case "quot": result += "\""
            case "apos": result += "'"
            default:
                guard name.first == "#", name.utf8.count <= 9 else { return nil }
                let digits = name.dropFirst()
                let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
                guard let scalar = value.flatMap(Unicode.Scalar.init), scalar != "\0" else { return nil }
                result.unicodeScalars.append(scalar)
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    /// A text as it stands in an element or attribute.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            // Readers normalise these where they stand bare.
            case "\t", "\n", "\r": result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
