import Rulebook
import Text
import Yams

/// A YAML or JSON file with the places of its parts, for errors that point.
struct YAMLDocument {
    let file: String
    let root: Node

    /// A value that stands by itself.
    init(file: String, root: Node) { (self.file, self.root) = (file, root) }

    /// - Throws: `Diagnostic` with the place of the mistake.
    init(file: String, text: String) throws(Diagnostic) {
        self.file = file
        if let alias = Self.firstAlias(in: text) {
            throw Diagnostic(
                "yaml-alias", at: .init(file: file, line: alias.line, column: alias.column),
                .init(nl: "verwijzingen binnen het bestand (“*naam”) kunnen hier niet", en: "references within the file (“*name”) are not possible here"),
                hint: .init(nl: "schrijf de waarde uit, of zet de tekst tussen aanhalingstekens", en: "write the value out, or put the text in quotes"))
        }
        do {
            guard let root = try Yams.compose(yaml: text) else {
                throw Diagnostic("empty-file", at: .init(file: file, line: 1), .init(nl: "het bestand is leeg", en: "the file is empty"))
            }
            self.root = root
        } catch let diagnostic as Diagnostic {
            throw diagnostic
        } catch let YamlError.scanner(_, problem, mark, _) {
            throw Self.syntax(file, problem, mark)
        } catch let YamlError.parser(_, problem, mark, _) {
            throw Self.syntax(file, problem, mark)
        } catch let YamlError.composer(_, problem, mark, _) {
            throw Self.syntax(file, problem, mark)
        } catch let YamlError.duplicatedKeysInMapping(duplicates, context) {
            let names = duplicates.joined(separator: ", ")
            throw Diagnostic(
                "double-key", at: .init(file: file, line: context.mark.line, column: context.mark.column),
                .init(nl: "dubbele sleutel: \(names)", en: "double key: \(names)"))
        } catch {
            throw Diagnostic(
                "bad-yaml", at: .init(file: file, line: 1),
                .init(nl: "dit is geen geldige YAML of JSON: \(error)", en: "this is not valid YAML or JSON: \(error)"))
        }
    }

    /// The first `*name` that refers to an anchor `&name`: a few lines of such references can stand for a billion values, and the
    /// reader of YAML compares whole keys.
    private static func firstAlias(in text: String) -> (line: Int, column: Int)? {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
        var anchors: Set<Substring> = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var before: UInt8 = 0x20
            for index in line.utf8.indices {
                let byte = line.utf8[index]
                defer { before = byte }
                guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), " \t[{,:?-\r".utf8.contains(before) else { continue }
                let name = Substring(line.utf8[line.utf8.index(after: index)...].prefix { !" \t\r,[]{}".utf8.contains($0) })
                guard !name.isEmpty else { continue }
                if byte == UInt8(ascii: "&") {
                    anchors.insert(name)
                } else if anchors.contains(name) {
                    return (number + 1, line.utf8.distance(from: line.utf8.startIndex, to: index) + 1)
                }
            }
        }
        return nil
    }

    private static func syntax(_ file: String, _ problem: String, _ mark: Mark) -> Diagnostic {
        Diagnostic(
            "bad-yaml", at: .init(file: file, line: mark.line, column: mark.column),
            .init(nl: "dit is geen geldige YAML of JSON: \(problem)", en: "this is not valid YAML or JSON: \(problem)"),
            hint: .init(
                nl: "kijk of de regels goed inspringen en of een dubbele punt tussen aanhalingstekens moet",
                en: "check the indentation, and whether a colon needs quotes"))
    }

    func position(_ node: Node) -> SourcePosition {
        let mark = node.mark
        return SourcePosition(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
}

/// Reads the keys of a mapping, one by one, and reports those that nobody asked for.
struct MappingReader {
    let document: YAMLDocument
    let node: Node
    private(set) var entries: [(key: Node, name: String, value: Node)] = []
    private var known: Set<String> = []

    init(_ node: Node, in document: YAMLDocument, what: Bilingual, into diagnostics: inout [Diagnostic]) {
        self.document = document
        self.node = node
        guard let mapping = node.mapping else {
            diagnostics.append(
                Diagnostic(
                    "not-a-mapping", at: document.position(node),
                    .init(nl: "hier horen sleutels met waarden te staan (\(what.nl))", en: "keys with values belong here (\(what.en))")))
            return
        }
        for (key, value) in mapping {
            entries.append((key, key.string ?? "", value))
        }
    }

    mutating func value(_ name: String) -> Node? {
        known.insert(name)
        return entries.first { $0.name == name }?.value
    }

    mutating func string(_ name: String, into diagnostics: inout [Diagnostic]) -> String? {
        guard let node = value(name) else { return nil }
        if let text = node.string { return text }
        diagnostics.append(
            Diagnostic(
                "not-text", at: document.position(node), .init(nl: "“\(name)” hoort een tekst te zijn", en: "“\(name)” should be a text")))
        return nil
    }

    mutating func date(_ name: String, into diagnostics: inout [Diagnostic]) -> LawDate? {
        guard let text = string(name, into: &diagnostics) else { return nil }
        if let date = LawDate(text) { return date }
        diagnostics.append(
            Diagnostic(
                "bad-date", at: document.position(value(name)!), .init(nl: "“\(text)” is geen datum", en: "“\(text)” is not a date"),
                hint: .init(nl: "schrijf jjjj-mm-dd", en: "write yyyy-mm-dd")))
        return nil
    }

    /// A text in both languages: `{nl: …, en: …}`, or one text for both.
    mutating func bilingual(_ name: String, into diagnostics: inout [Diagnostic]) -> Bilingual? {
        guard let node = value(name) else { return nil }
        if let text = node.string { return Bilingual(text) }
        if let mapping = node.mapping {
            let nl = mapping["nl"]?.string
            let en = mapping["en"]?.string
            if let first = nl ?? en { return Bilingual(nl: nl ?? first, en: en ?? first) }
        }
        diagnostics.append(
            Diagnostic(
                "not-text", at: document.position(node),
                .init(nl: "“\(name)” hoort een tekst te zijn, of {nl: …, en: …}", en: "“\(name)” should be a text, or {nl: …, en: …}")))
        return nil
    }

    mutating func strings(_ name: String, into diagnostics: inout [Diagnostic]) -> [String] {
        guard let node = value(name) else { return [] }
        if let text = node.string { return [text] }
        if let sequence = node.sequence, sequence.allSatisfy({ $0.string != nil }) { return sequence.compactMap(\.string) }
        diagnostics.append(
            Diagnostic("not-a-list", at: document.position(node), .init(nl: "“\(name)” hoort een lijst te zijn", en: "“\(name)” should be a list")))
        return []
    }

    /// Reports every key that was not asked for.
    func reportUnknown(into diagnostics: inout [Diagnostic]) {
        for entry in entries where !known.contains(entry.name) {
            diagnostics.append(
                Diagnostic(
                    "unknown-key", at: document.position(entry.key),
                    .init(nl: "onbekende sleutel “\(entry.name)”", en: "unknown key “\(entry.name)”"),
                    hint: suggestion(for: entry.name, among: known.sorted()).map {
                        Bilingual(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?")
                    } ?? Bilingual(nl: "mogelijk: " + known.sorted().joined(separator: ", "), en: "possible: " + known.sorted().joined(separator: ", "))))
        }
    }
}
