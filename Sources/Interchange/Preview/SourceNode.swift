import Text

/// A single value of a source, with where it stands and what it is called there.
struct SourceLeaf {
    var place: SourcePlace
    var label: String
    var text: String
}

/// A part of a JSON or YAML source that knows where it stands.
struct SourceNode {
    let file: String
    let path: String
    let value: JSONValue

    init(file: String, path: String = "$", value: JSONValue) { (self.file, self.path, self.value) = (file, path, value) }

    var place: SourcePlace { SourcePlace(file: file, path: path) }

    /// Nil when it is missing or stands there twice.
    subscript(name: String) -> SourceNode? { value[name].map { SourceNode(file: file, path: path + Self.step(name), value: $0) } }

    /// A member further down.
    subscript(names: String...) -> SourceNode? { names.reduce(Optional(self)) { $0?[$1] } }

    var elements: [SourceNode] {
        (value.elements ?? []).enumerated().map { SourceNode(file: file, path: "\(path)[\($0.offset)]", value: $0.element) }
    }

    var members: [(name: String, node: SourceNode)] {
        var seen: [String: Int] = [:]
        return (value.members ?? []).map { member in
            seen[member.name, default: 0] += 1
            let again = seen[member.name]! > 1 ? "~\(seen[member.name]!)" : ""
            return (member.name, SourceNode(file: file, path: path + Self.step(member.name) + again, value: member.value))
        }
    }

    /// Nil for an array or object that holds something.
    var text: String? {
        switch value {
        case .null: ""
        case .bool(let flag): flag ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): text
        case .array(let items): items.isEmpty ? "" : nil
        case .object(let members): members.isEmpty ? "" : nil
        }
    }

    /// Every value that holds no other.
    var leaves: [SourceLeaf] {
        if let text { return [SourceLeaf(place: place, label: label, text: text)] }
        return members.flatMap(\.node.leaves) + elements.flatMap(\.leaves)
    }

    /// Nil for an array or object that holds something.
    var leaf: SourceLeaf? { text.map { SourceLeaf(place: place, label: label, text: $0) } }

    /// The path without the root and the number of the record.
    private var label: String {
        var rest = path.dropFirst()
        if rest.first == "[", let end = rest.firstIndex(of: "]"), rest[..<end].dropFirst().allSatisfy(\.isNumber) { rest = rest[end...].dropFirst() }
        return String(rest.first == "." ? rest.dropFirst() : rest)
    }

    private static func step(_ name: String) -> String {
        let isPlain = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        return isPlain ? ".\(name)" : "['\(name)']"
    }
}

extension SourceNode {
    /// Reads JSON.
    /// - Throws: `InterchangeError` with line and column of the mistake.
    static func json(_ bytes: [UInt8], file: String) throws(InterchangeError) -> SourceNode {
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let value = JSONReader.read(plain) else {
            let stop = JSONReader.place(ofMistakeIn: plain)
            throw InterchangeError(
                SourcePlace(file: file, path: "\(stop.line):\(stop.column)"),
                nl: "dit is geen geldige JSON (regel \(stop.line), kolom \(stop.column)), of de JSON is te diep genest",
                en: "this is not valid JSON (line \(stop.line), column \(stop.column)), or it is nested too deep",
                mendNL: "haal het bestand opnieuw op uit het andere programma; het is afgebroken, beschadigd of geen UTF-8",
                mendEN: "export the file again from the other program; it is cut off, damaged or not UTF-8")
        }
        return SourceNode(file: file, value: value)
    }
}
