import Text
import Yams

/// Reads keys from YAML strictly: what is missing, unknown or of the wrong kind is an error with its place.
struct YAMLKeys {
    let file: String?
    let node: Node
    private let entries: [(key: Node, name: String, value: Node)]

    init(_ node: Node, file: String?) throws(TableError) {
        self.file = file
        self.node = node
        guard let mapping = node.mapping else {
            throw TableError(
                "not-a-mapping", at: Self.place(node, file), .init(nl: "hier horen sleutels met waarden te staan", en: "keys with values belong here"))
        }
        entries = mapping.map { ($0.key, $0.key.string ?? "", $0.value) }
    }

    static func place(_ node: Node, _ file: String?) -> TableError.Place {
        .init(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    func place(_ node: Node) -> TableError.Place { Self.place(node, file) }

    var all: [(key: Node, name: String, value: Node)] { entries }

    /// Where the key stands under which these keys are in others.
    func key(_ name: String, in others: YAMLKeys) -> TableError.Place { place(others.entries.first { $0.name == name }?.key ?? node) }

    func optional(_ name: String) -> Node? { entries.first { $0.name == name }?.value }

    func required(_ name: String) throws(TableError) -> Node {
        if let value = optional(name) { return value }
        throw TableError("missing-key", at: place(node), .init(nl: "de sleutel “\(name)” ontbreekt", en: "the key “\(name)” is missing"))
    }

    /// - Throws: at the first key that is not one of these.
    func allow(_ names: [String]) throws(TableError) {
        for entry in entries where !names.contains(entry.name) {
            let hint = suggestion(for: entry.name, among: names).map { Bilingual(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
            let list = names.joined(separator: ", ")
            throw TableError(
                "unknown-key", at: place(entry.key), .init(nl: "onbekende sleutel “\(entry.name)”", en: "unknown key “\(entry.name)”"),
                hint: hint ?? .init(nl: "mogelijk: \(list)", en: "possible: \(list)"))
        }
    }

    func text(_ name: String) throws(TableError) -> String {
        let node = try required(name)
        guard let text = node.string else { throw wrong(node, .init(nl: "een tekst", en: "a text")) }
        return text
    }

    func number(_ node: Node, _ range: ClosedRange<Double>) throws(TableError) -> Double {
        guard let text = node.string, let number = Double(text), range.contains(number) else {
            throw wrong(
                node,
                .init(nl: "een getal van \(range.lowerBound) tot en met \(range.upperBound)", en: "a number from \(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }

    func integer(_ node: Node, _ range: ClosedRange<Int>) throws(TableError) -> Int {
        guard let text = node.string, let number = Int(text), range.contains(number) else {
            if range.count == 1 { throw wrong(node, .init("\(range.lowerBound)")) }
            throw wrong(
                node,
                .init(
                    nl: "een geheel getal van \(range.lowerBound) tot en met \(range.upperBound)",
                    en: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }

    func integers(_ node: Node) throws(TableError) -> [Int] {
        guard let items = node.sequence else { throw wrong(node, .init(nl: "een lijst van gehele getallen", en: "a list of whole numbers")) }
        var numbers: [Int] = []
        for item in items { numbers.append(try integer(item, 0...1_000_000_000)) }
        return numbers
    }

    func option<Option: RawRepresentable & CaseIterable>(_ node: Node, _: Option.Type) throws(TableError) -> Option where Option.RawValue == String {
        if let text = node.string, let option = Option(rawValue: text) { return option }
        let list = Option.allCases.map(\.rawValue).joined(separator: " · ")
        throw wrong(node, .init(list))
    }

    func wrong(_ node: Node, _ expected: Bilingual) -> TableError {
        TableError(
            "wrong-value", at: place(node), .init(nl: "hier hoort: \(expected.nl)", en: "expected here: \(expected.en)"))
    }

    /// The root of a YAML text.
    static func root(_ text: String, file: String?) throws(TableError) -> Node {
        do {
            if let root = try Yams.compose(yaml: text) { return root }
        } catch let YamlError.scanner(_, problem, mark, _) {
            throw syntax(problem, mark, file)
        } catch let YamlError.parser(_, problem, mark, _) {
            throw syntax(problem, mark, file)
        } catch let YamlError.composer(_, problem, mark, _) {
            throw syntax(problem, mark, file)
        } catch let YamlError.duplicatedKeysInMapping(duplicates, context) {
            let names = duplicates.joined(separator: ", ")
            throw TableError(
                "double-key", at: .init(file: file, line: context.mark.line, column: context.mark.column),
                .init(nl: "dubbele sleutel: \(names)", en: "double key: \(names)"))
        } catch {
            throw TableError("bad-yaml", at: .init(file: file, line: 1, column: 1), .init(nl: "dit is geen geldige YAML", en: "this is not valid YAML"))
        }
        throw TableError("empty-file", at: .init(file: file, line: 1, column: 1), .init(nl: "het bestand is leeg", en: "the file is empty"))
    }

    private static func syntax(_ problem: String, _ mark: Mark, _ file: String?) -> TableError {
        TableError(
            "bad-yaml", at: .init(file: file, line: mark.line, column: mark.column),
            .init(nl: "dit is geen geldige YAML: \(problem)", en: "this is not valid YAML: \(problem)"),
            hint: .init(nl: "kijk of de regels goed inspringen", en: "check the indentation"))
    }
}
