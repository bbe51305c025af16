public import Rulebook
import Text
import Yams

/// A change of one fact, written as `name=value`, `name+=option` or `name-=option`.
public struct FactChange: Sendable, Hashable {
    /// What happens to the fact.
    public enum Operation: Sendable, Hashable {
        case set(FactState)
        /// Options of a set that hold from now on, by index.
        case add([Int])
        /// Options of a set that no longer hold, by index.
        case remove([Int])
    }

    /// Index in `Rulebook.facts`.
    public var fact: Int
    public var operation: Operation

    /// Reads a change. Names and values are those of assessment files, in Dutch or English; a list takes commas.
    /// - Parameter position: where errors point; columns count on from it.
    /// - Throws: `Diagnostic`.
    public static func read(_ text: String, at position: SourcePosition, in rulebook: Rulebook) throws(Diagnostic) -> FactChange {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw Diagnostic(
                "bad-change", at: position, .init(nl: "“\(text)” is geen wijziging", en: "“\(text)” is not a change"),
                hint: .init(nl: "schrijf naam=waarde, naam+=keuze of naam-=keuze", en: "write name=value, name+=option or name-=option"))
        }
        let sign = text[text.index(before: equals)]
        let changesSet = sign == "+" || sign == "-"
        let name = trimmed(text[..<(changesSet ? text.index(before: equals) : equals)])
        let value = trimmed(text[text.index(after: equals)...])
        var valuePosition = position
        valuePosition.column += text.distance(from: text.startIndex, to: equals) + 1
        let reader = SituationReader(rulebook: rulebook, document: YAMLDocument(file: position.file, root: Node("")))
        guard let fact = reader.factIndex(name) else { throw reader.unknownFact(name, at: position, assessments: nil) }
        let state = try FactState.read(value, of: fact, at: valuePosition, in: rulebook)
        guard changesSet else { return FactChange(fact: fact, operation: .set(state)) }
        guard case .set = rulebook.facts[fact].kind, case .options(let states) = state else {
            let declared = rulebook.facts[fact].name
            throw Diagnostic(
                "bad-change", at: position,
                .init(
                    nl: "“\(declared.nl)” is geen lijst: += en -= kunnen hier niet",
                    en: "“\(declared.en)” is no list: += and -= are not possible here"),
                hint: .init(nl: "schrijf \(declared.nl)=waarde", en: "write \(declared.en)=value"))
        }
        let options = states.keys.sorted().filter { states[$0] == .yes }
        return FactChange(fact: fact, operation: sign == "+" ? .add(options) : .remove(options))
    }

    /// The situation after the change; options of a set that the change does not name stay as they are.
    public func applied(to situation: Situation) -> Situation {
        var result = situation
        func with(_ options: [Int], _ state: FactState.Tristate) -> FactState {
            var states = OptionStates()
            if case .options(let known) = situation[fact] { states = known }
            for option in options { states[option] = state }
            return .options(states)
        }
        switch operation {
        case .set(let state): result[fact] = state
        case .add(let options): result[fact] = with(options, .yes)
        case .remove(let options): result[fact] = with(options, .no)
        }
        return result
    }
}

extension FactState {
    /// Reads the value of a fact as a person types it: a word, a number, a date, or options with commas between them.
    /// - Throws: `Diagnostic` at `position`.
    public static func read(_ text: String, of fact: Int, at position: SourcePosition, in rulebook: Rulebook) throws(Diagnostic) -> FactState {
        let declared = rulebook.facts[fact]
        let reader = SituationReader(rulebook: rulebook, document: YAMLDocument(file: position.file, root: Node("")))
        var diagnostics: [Diagnostic] = []
        let node: Node
        if case .set(let options) = declared.kind, text.contains(","), reader.index(of: text, in: options) == nil {
            node = Node(pieces(text) { reader.index(of: $0, in: options) != nil }.map { Node($0) })
        } else {
            node = Node(text)
        }
        if let state = reader.state(of: declared, node, &diagnostics), diagnostics.isEmpty { return state }
        guard var problem = diagnostics.first else {
            throw Diagnostic("wrong-value", at: position, .init(nl: "“\(text)” kan hier niet", en: "“\(text)” is not possible here"))
        }
        problem.position = position
        throw problem
    }

    /// Splits at commas, except where a comma belongs to the name of an option.
    private static func pieces(_ text: String, isOption: (String) -> Bool) -> [String] {
        let parts = text.split(separator: ",").map(String.init)
        var pieces: [String] = []
        var next = 0
        while next < parts.count {
            let longest = (next + 1...parts.count).reversed().first { isOption(trimmed(parts[next..<$0].joined(separator: ","))) }
            let end = longest ?? next + 1
            let piece = trimmed(parts[next..<end].joined(separator: ","))
            if !piece.isEmpty { pieces.append(piece) }
            next = end
        }
        return pieces
    }
}

private func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
}
