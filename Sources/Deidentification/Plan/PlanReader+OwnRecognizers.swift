import Recognizers
import Text
import Yams

extension PlanReader {
    mutating func ownRecognizers(_ node: Node, _ attached: (String) -> [UInt8]?) -> [OwnRecognizer] {
        guard let list = node.sequence else {
            tell("not-a-list", node, .init(nl: "hier hoort een lijst van herkenners", en: "a list of recognisers belongs here"))
            return []
        }
        var recognizers: [OwnRecognizer] = []
        for item in list {
            guard let one = ownRecognizer(item, attached) else { continue }
            if recognizers.contains(where: { $0.name == one.name }) {
                tell("double-name", item, .init(nl: "de herkenner “\(one.name)” staat er twee keer", en: "the recogniser “\(one.name)” stands here twice"))
            }
            recognizers.append(one)
        }
        return recognizers
    }

    private mutating func ownRecognizer(_ node: Node, _ attached: (String) -> [UInt8]?) -> OwnRecognizer? {
        let before = errors.count
        var keys = PlanKeys(node, in: document, what: "name, kind, pattern, words, examples …", into: &errors)
        _ = keys.required("name", into: &errors)
        let name = keys.text("name", into: &errors) ?? ""
        let kinds = EntityKind.allCases.filter { $0 != .denied }.map { ($0.rawValue, $0) }
        let kind = keys.value("kind").flatMap { PlanKeys.choice($0, "kind", kinds, in: document, into: &errors) } ?? .own
        let patternNode = keys.value("pattern")
        let pattern = keys.text("pattern", into: &errors)
        var phrases = words(keys.texts("words", into: &errors))
        if let file = keys.text("words file", into: &errors) { phrases += attachedWords(file, keys.value("words file")!, attached) }
        let context = keys.value("context").flatMap { self.context($0) }
        let confidence = keys.number("confidence", in: 1...100, into: &errors) ?? 90
        let examples = keys.texts("examples", into: &errors)
        let counterexamples = keys.texts("counterexamples", into: &errors)
        keys.tellUnknown(into: &errors)
        if errors.count == before, pattern == nil, phrases.isEmpty {
            tell(
                "finds-nothing", node, .init(nl: "deze herkenner zoekt niets", en: "this recogniser looks for nothing"),
                hint: .init(nl: "geef “pattern” of “words”", en: "give “pattern” or “words”"))
        }
        guard errors.count == before else { return nil }
        do {
            let one = try OwnRecognizer(name: name, kind: kind, pattern: pattern, phrases: phrases, context: context, confidence: UInt8(confidence))
            check(one, patternNode, examples, counterexamples)
            return one
        } catch {
            badPattern(pattern ?? "", patternNode ?? node, error)
            return nil
        }
    }

    /// Points into the pattern where its writing shows how its characters lie in the file.
    private mutating func badPattern(_ pattern: String, _ node: Node, _ error: DeidentificationError) {
        var place = document.place(node)
        if let scalar = node.scalar, let mistake = RegularExpression.mistake(in: pattern) {
            switch scalar.style {
            case .plain: place.column += mistake.offset
            case .singleQuoted where !pattern.contains("'"), .doubleQuoted where !pattern.contains("\\") && !pattern.contains("\""):
                place.column += mistake.offset + 1
            default: break
            }
        }
        errors.append(DeidentificationError(error.code, at: place, error.message, hint: error.hint))
    }

    /// The recogniser does what its own examples say.
    private mutating func check(
        _ one: OwnRecognizer, _ patternNode: Node?, _ examples: [(text: String, node: Node)], _ counterexamples: [(text: String, node: Node)]
    ) {
        if let expression = one.expression, expression.matchesNothing {
            tell(
                "matches-nothing", patternNode!, .init(nl: "deze expressie past ook op niets", en: "this expression also matches nothing at all"),
                hint: .init(nl: "laat minstens één teken verplicht zijn: + in plaats van *", en: "make at least one character compulsory: + instead of *"))
            return
        }
        let search = OwnSearch([one])
        func found(_ text: String) -> Bool {
            var text = text
            var findings: [Finding] = []
            text.withUTF8 { search.find(in: $0, 0..<$0.count, into: &findings) }
            return !findings.isEmpty
        }
        for (text, node) in examples where !found(text) {
            tell(
                "example-not-found", node, .init(nl: "“\(one.name)” vindt dit eigen voorbeeld niet", en: "“\(one.name)” does not find this example of its own"))
        }
        for (text, node) in counterexamples where found(text) {
            tell("counterexample-found", node, .init(nl: "“\(one.name)” vindt dit tegenvoorbeeld", en: "“\(one.name)” finds this counterexample"))
        }
        if !search.stopped.isEmpty {
            tell(
                "pattern-runs-away", patternNode!,
                .init(nl: "deze expressie loopt op haar eigen voorbeelden vast", en: "this expression runs away on its own examples"),
                hint: .init(nl: "vermijd herhalingen in herhalingen, zoals (a+)+", en: "avoid repetitions within repetitions, such as (a+)+"))
        }
    }

    private mutating func words(_ texts: [(text: String, node: Node)]) -> [String] {
        for (text, node) in texts where !PhraseMatcher.canMatch(text) {
            tell("no-words", node, .init(nl: "hier staat geen letter of cijfer", en: "there is no letter or digit here"))
        }
        return texts.map(\.text)
    }

    /// One phrase a line; empty lines and those that begin with `#` are passed over.
    private mutating func attachedWords(_ file: String, _ node: Node, _ attached: (String) -> [UInt8]?) -> [String] {
        guard let bytes = attached(file) else {
            tell(
                "no-file", node, .init(nl: "het bestand “\(file)” is er niet", en: "the file “\(file)” is not there"),
                hint: .init(nl: "de naam geldt vanaf de map van het plan", en: "the name counts from the folder of the plan"))
            return []
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            tell("not-utf8", node, .init(nl: "“\(file)” is geen UTF-8", en: "“\(file)” is not UTF-8"))
            return []
        }
        var phrases: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let phrase = String(line)
            if !phrase.hasPrefix("#"), PhraseMatcher.canMatch(phrase) { phrases.append(phrase) }
        }
        if phrases.isEmpty { tell("no-words", node, .init(nl: "in “\(file)” staan geen woorden", en: "there are no words in “\(file)”")) }
        return phrases
    }

    private mutating func context(_ node: Node) -> OwnRecognizer.Context {
        var keys = PlanKeys(node, in: document, what: "before, after, within", into: &errors)
        let before = keys.texts("before", into: &errors)
        let after = keys.texts("after", into: &errors)
        let within = keys.number("within", in: 0...50, into: &errors) ?? 5
        keys.tellUnknown(into: &errors)
        for (text, item) in before + after where !PhraseMatcher.isOneWord(text) {
            tell("not-one-word", item, .init(nl: "hier hoort één woord te staan", en: "one word belongs here"))
        }
        if before.isEmpty, after.isEmpty {
            tell("no-words", node, .init(nl: "geef woorden in “before” of “after”", en: "give words in “before” or “after”"))
        }
        return .init(before: before.map(\.text), after: after.map(\.text), within: within)
    }
}

extension RegularExpression {
    /// What is wrong with a pattern, if anything.
    static func mistake(in pattern: String) -> Mistake? {
        do {
            _ = try RegularExpression(pattern)
            return nil
        } catch { return error }
    }
}

extension PhraseMatcher {
    static func isOneWord(_ text: String) -> Bool {
        let folded = Folding.folded(text)
        return folded.withUnsafeBufferPointer { bytes in
            var words: [Word] = []
            WordList.read(bytes, 0..<bytes.count, into: &words)
            return words.count == 1 && words[0].span == 0..<bytes.count
        }
    }
}
