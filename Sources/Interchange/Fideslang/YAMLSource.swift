import Text
import Yams

extension SourceNode {
    static let largestYAML = 5 * 1_048_576
    private static let deepest = 32

    /// Reads YAML into the same tree as JSON. Anchors and aliases are refused: a few lines of them can stand for a billion values.
    /// - Throws: `InterchangeError` with the place of the mistake.
    static func yaml(_ bytes: [UInt8], file: String) throws(InterchangeError) -> SourceNode {
        func mistake(_ path: String, _ nl: String, _ en: String) -> InterchangeError {
            InterchangeError(
                SourcePlace(file: file, path: path), nl: nl, en: en, mendNL: "kijk of de regels goed inspringen; schrijf verwijzingen (&naam en *naam) uit",
                mendEN: "check the indentation; write references (&name and *name) out")
        }
        guard bytes.count <= largestYAML else { throw mistake("", "het bestand is groter dan 5 MB", "the file is larger than 5 MB") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw mistake("", "het bestand is geen UTF-8", "the file is not UTF-8") }
        do {
            if let line = try aliasLine(text) {
                throw mistake("\(line)", "een verwijzing (regel \(line)) kan hier niet", "a reference (line \(line)) is not possible here")
            }
            guard !isDeep(text) else { throw mistake("", "te diep genest", "nested too deep") }
            guard let root = try Yams.compose(yaml: text) else { throw mistake("", "het bestand is leeg", "the file is empty") }
            guard let value = value(of: root, depth: 0) else { throw mistake("", "te diep genest", "nested too deep") }
            return SourceNode(file: file, value: value)
        } catch let error as InterchangeError {
            throw error
        } catch {
            throw mistake("", "dit is geen geldige YAML: \(error)", "this is not valid YAML: \(error)")
        }
    }

    /// The line of the first sign that could be an anchor or alias; one inside a quoted text is refused with it, which costs little.
    private static func aliasLine(_ text: String) throws -> Int? {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var before: Unicode.Scalar = " "
            let scalars = Array(line.unicodeScalars)
            for (index, scalar) in scalars.enumerated() {
                defer { before = scalar }
                guard scalar == "*" || scalar == "&", " \t[{,:?-\r".unicodeScalars.contains(before), index + 1 < scalars.count else { continue }
                if !" \t\r&*".unicodeScalars.contains(scalars[index + 1]) { return number + 1 }
            }
        }
        return nil
    }

    /// Whether brackets, dashes or indentation could nest so deep that reading, which calls itself, runs out of room.
    private static func isDeep(_ text: String) -> Bool {
        var depth = 0
        for line in text.utf8.split(separator: 0x0A) {
            let start = line.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "?") || $0 == 0x09 }
            if start.count > 200 { return true }
            for byte in line {
                if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
                if depth > 100 { return true }
            }
        }
        return false
    }

    private static func value(of node: Node, depth: Int) -> JSONValue? {
        guard depth <= deepest else { return nil }
        switch node {
        case .scalar(let scalar):
            // Only a bare word is more than a text.
            guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
            switch scalar.string {
            case "", "~", "null", "Null", "NULL": return .null
            case "true", "True", "TRUE": return .bool(true)
            case "false", "False", "FALSE": return .bool(false)
            default: return .string(scalar.string)
            }
        case .sequence(let sequence):
            var items: [JSONValue] = []
            for item in sequence {
                guard let value = value(of: item, depth: depth + 1) else { return nil }
                items.append(value)
            }
            return .array(items)
        case .mapping(let mapping):
            var members: [JSONValue.Member] = []
            for (key, item) in mapping {
                guard let name = key.string, let value = value(of: item, depth: depth + 1) else { return nil }
                members.append(.init(name: name, value: value))
            }
            return .object(members)
        case .alias: return nil
        }
    }
}
