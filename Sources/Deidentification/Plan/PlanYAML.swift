import Text
import Yams

/// The plan as YAML, with the places of its parts.
struct PlanYAML {
    let file: String
    let root: Node

    init(text: String, file: String) throws(DeidentificationError) {
        self.file = file
        if let reference = Self.firstReference(in: text) {
            throw DeidentificationError(
                "yaml-alias", at: .init(file: file, line: reference.line, column: reference.column),
                .init(nl: "verwijzingen binnen het bestand (“*naam”) kunnen hier niet", en: "references within the file (“*name”) are not possible here"),
                hint: .init(nl: "schrijf de waarde uit, of zet de tekst tussen aanhalingstekens", en: "write the value out, or put the text in quotes"))
        }
        do {
            guard let root = try Yams.compose(yaml: text) else {
                throw DeidentificationError(
                    "empty-file", at: .init(file: file, line: 1, column: 1), .init(nl: "het bestand is leeg", en: "the file is empty"))
            }
            self.root = root
        } catch let error as DeidentificationError {
            throw error
        } catch let YamlError.scanner(context, _, mark, _) {
            throw Self.scanning(file, text, context, mark)
        } catch let YamlError.parser(_, _, mark, _) {
            throw Self.syntax(file, mark)
        } catch let YamlError.composer(_, _, mark, _) {
            throw Self.syntax(file, mark)
        } catch let YamlError.duplicatedKeysInMapping(duplicates, context) {
            let names = duplicates.joined(separator: ", ")
            throw DeidentificationError(
                "double-key", at: Self.second(of: duplicates, in: text, file, context.mark),
                .init(nl: "dubbele sleutel: \(names)", en: "double key: \(names)"), hint: .init(nl: "laat er één staan", en: "leave one of them"))
        } catch {
            throw Self.syntax(file, nil)
        }
    }

    /// What most often goes wrong, in words of its own.
    private static func scanning(_ file: String, _ text: String, _ context: YamlError.Context?, _ mark: Mark) -> DeidentificationError {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let tabbed = lines.prefix(mark.line).lastIndex { line in line.prefix { $0 == " " || $0 == "\t" }.contains("\t") }
        if let context, context.text.contains("quoted scalar") {
            return DeidentificationError(
                "open-quote", at: .init(file: file, line: context.mark.line, column: context.mark.column),
                .init(nl: "dit aanhalingsteken wordt niet gesloten", en: "this quote is not closed"),
                hint: .init(nl: "zet er aan het einde van de tekst een", en: "put one at the end of the text"))
        }
        guard let tabbed else { return syntax(file, mark) }
        let column = lines[tabbed].prefix { $0 == " " }.count + 1
        return DeidentificationError(
            "tab", at: .init(file: file, line: tabbed + 1, column: column),
            .init(nl: "deze regel springt in met een tab, en dat kan in YAML niet", en: "this line is indented by a tab, which YAML does not have"),
            hint: .init(nl: "gebruik spaties", en: "use spaces"))
    }

    /// Where a key stands for the second time: the library tells only where its mapping begins.
    private static func second(of keys: [String], in text: String, _ file: String, _ mark: Mark) -> DeidentificationError.Place {
        var seen: Set<String> = []
        for (line, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().dropFirst(max(0, mark.line - 1)) {
            let indent = content.prefix { $0 == " " }.count
            guard indent + 1 == mark.column || line + 1 == mark.line else { continue }
            let start = content.dropFirst(mark.column - 1)
            for key in keys where ["\(key):", "\"\(key)\":", "'\(key)':"].contains(where: { start.hasPrefix($0) }) {
                if !seen.insert(key).inserted { return .init(file: file, line: line + 1, column: mark.column) }
            }
        }
        return .init(file: file, line: mark.line, column: mark.column)
    }

    private static func syntax(_ file: String, _ mark: Mark?) -> DeidentificationError {
        DeidentificationError(
            "bad-yaml", at: .init(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1),
            .init(nl: "dit is geen geldige YAML of JSON", en: "this is not valid YAML or JSON"),
            hint: .init(
                nl: "kijk of de regels goed inspringen en of een dubbele punt tussen aanhalingstekens moet",
                en: "check the indentation, and whether a colon needs quotes"))
    }

    /// Where an earlier `&name` is repeated as `*name`: a few lines of that can stand for more text than fits in memory.
    private static func firstReference(in text: String) -> (line: Int, column: Int)? {
        var anchors: Set<String> = []
        for (line, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let letters = Array(content.unicodeScalars)
            for index in letters.indices where letters[index] == "&" || letters[index] == "*" {
                guard index == 0 || " \t[{,:-".unicodeScalars.contains(letters[index - 1]) else { continue }
                var name = ""
                for letter in letters[(index + 1)...] {
                    if " \t\r,[]{}".unicodeScalars.contains(letter) { break }
                    name.unicodeScalars.append(letter)
                }
                if name.isEmpty { continue }
                if letters[index] == "&" { anchors.insert(name) } else if anchors.contains(name) { return (line + 1, index + 1) }
            }
        }
        return nil
    }

    func place(_ node: Node) -> DeidentificationError.Place {
        DeidentificationError.Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}

/// Reads the keys of a mapping one by one, and tells of those that nobody asked for.
struct PlanKeys {
    let document: PlanYAML
    let node: Node
    private let entries: [(key: Node, name: String, value: Node)]
    private var known: [String] = []

    /// - Parameter what: the keys that belong here, for the message.
    init(_ node: Node, in document: PlanYAML, what: String, into errors: inout [DeidentificationError]) {
        (self.document, self.node) = (document, node)
        guard let mapping = node.mapping else {
            errors.append(
                DeidentificationError(
                    "not-a-mapping", at: document.place(node),
                    .init(nl: "hier horen sleutels met waarden te staan (\(what))", en: "keys with values belong here (\(what))")))
            entries = []
            return
        }
        var read: [(key: Node, name: String, value: Node)] = []
        for (key, value) in mapping { read.append((key, key.string ?? "", value)) }
        entries = read
    }

    /// All keys, for mappings whose keys are data.
    var all: [(key: Node, name: String, value: Node)] { entries }

    mutating func value(_ name: String) -> Node? {
        if !known.contains(name) { known.append(name) }
        return entries.first { $0.name == name }?.value
    }

    mutating func required(_ name: String, into errors: inout [DeidentificationError]) -> Node? {
        if let node = value(name) { return node }
        if node.mapping != nil {
            errors.append(
                DeidentificationError(
                    "missing-key", at: document.place(node), .init(nl: "“\(name)” ontbreekt", en: "“\(name)” is missing"),
                    hint: .init(nl: "zet er een regel “\(name): …” bij", en: "add a line “\(name): …”")))
        }
        return nil
    }

    mutating func text(_ name: String, into errors: inout [DeidentificationError]) -> String? {
        guard let node = value(name) else { return nil }
        if let text = node.string, !text.isEmpty { return text }
        errors.append(
            DeidentificationError("not-text", at: document.place(node), .init(nl: "“\(name)” hoort een tekst te zijn", en: "“\(name)” should be a text")))
        return nil
    }

    /// A text or a list of texts; each must hold something.
    mutating func texts(_ name: String, into errors: inout [DeidentificationError]) -> [(text: String, node: Node)] {
        guard let node = value(name) else { return [] }
        let nodes = node.sequence.map(Array.init) ?? [node]
        var texts: [(String, Node)] = []
        for item in nodes {
            if let text = item.string, !text.isEmpty {
                texts.append((text, item))
            } else {
                errors.append(
                    DeidentificationError(
                        "not-text", at: document.place(item), .init(nl: "in “\(name)” hoort een tekst te staan", en: "“\(name)” should hold a text")))
            }
        }
        return texts
    }

    mutating func number(_ name: String, in range: ClosedRange<Int>, into errors: inout [DeidentificationError]) -> Int? {
        guard let node = value(name) else { return nil }
        if let number = node.string.flatMap(Int.init), range.contains(number) { return number }
        let words = Bilingual(
            nl: "“\(name)” hoort een geheel getal van \(range.lowerBound) tot en met \(range.upperBound) te zijn",
            en: "“\(name)” should be a whole number from \(range.lowerBound) to \(range.upperBound)")
        errors.append(DeidentificationError("bad-number", at: document.place(node), words))
        return nil
    }

    mutating func flag(_ name: String, into errors: inout [DeidentificationError]) -> Bool? {
        guard let node = value(name) else { return nil }
        switch node.string {
        case "true", "yes", "ja": return true
        case "false", "no", "nee": return false
        default:
            errors.append(
                DeidentificationError(
                    "bad-flag", at: document.place(node),
                    .init(nl: "“\(name)” hoort true of false te zijn", en: "“\(name)” should be true or false")))
            return nil
        }
    }

    /// One of a few words.
    static func choice<T>(
        _ node: Node, _ what: String, _ candidates: [(String, T)], in document: PlanYAML, into errors: inout [DeidentificationError]
    ) -> T? {
        let typed = node.string ?? ""
        // A key without a value, or YAML's own reading of a word such as `off`.
        if let found = candidates.first(where: { $0.0 == typed }) { return found.1 }
        let names = candidates.map(\.0)
        let near = suggestion(for: typed, among: names)
        let hint =
            near.map { Bilingual(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
            ?? Bilingual(nl: "mogelijk: " + names.joined(separator: ", "), en: "possible: " + names.joined(separator: ", "))
        errors.append(
            DeidentificationError(
                "bad-value", at: document.place(node),
                // What is near to none of them may be anything, and a plan can hold names of people.
                near == nil
                    ? .init(nl: "dit is geen waarde van “\(what)”", en: "this is no value of “\(what)”")
                    : .init(nl: "“\(typed)” is geen waarde van “\(what)”", en: "“\(typed)” is no value of “\(what)”"), hint: hint))
        return nil
    }

    /// Tells of every key that was not asked for.
    func tellUnknown(into errors: inout [DeidentificationError]) {
        for entry in entries where !known.contains(entry.name) {
            let hint =
                suggestion(for: entry.name, among: known).map { Bilingual(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
                ?? Bilingual(nl: "mogelijk: " + known.joined(separator: ", "), en: "possible: " + known.joined(separator: ", "))
            errors.append(
                DeidentificationError(
                    "unknown-key", at: document.place(entry.key),
                    .init(nl: "onbekende sleutel “\(entry.name)”", en: "unknown key “\(entry.name)”"), hint: hint))
        }
    }
}
