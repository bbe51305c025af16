public import Rulebook
public import Text
import Yams

/// What a program asks about a situation: facts and judgements, the date of the law, the language, the goal.
///
/// An assessment file is a request too: its title, description and variants are passed over.
public struct AssessmentRequest: Sendable {
    public var situation = Situation()
    public var asOf: LawDate?
    public var language: Language?
    public var goal: Goal?

    private static let passedOver: Set<String> = ["title", "description", "variants", "rulebook"]

    /// Reads JSON.
    /// - Returns: the request, or nil with the mistakes: nothing is read by halves.
    public static func read(json bytes: [UInt8], _ reader: JSONSituationReader, rulebook: Rulebook) -> (
        request: AssessmentRequest?, diagnostics: [Diagnostic]
    ) {
        guard let value = JSONReader.read(bytes) else {
            let place = JSONReader.place(ofMistakeIn: bytes)
            return (
                nil,
                [
                    Diagnostic(
                        "bad-json", at: .init(file: "body", line: place.line, column: place.column),
                        .init(nl: "dit is geen geldige JSON", en: "this is not valid JSON"),
                        hint: .init(
                            nl: "kijk naar aanhalingstekens, komma's en haakjes vlak voor deze plaats",
                            en: "look at quotes, commas and brackets just before this place"))
                ]
            )
        }
        if let request = quick(value, reader) { return (request, []) }
        return read(yaml: String(decoding: bytes, as: UTF8.self), rulebook: rulebook)
    }

    /// Reads YAML, and JSON as far as it is YAML.
    public static func read(yaml text: String, rulebook: Rulebook) -> (request: AssessmentRequest?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        do {
            let document = try YAMLDocument(file: "body", text: text)
            let request = read(document, rulebook, &diagnostics)
            return (diagnostics.isEmpty ? request : nil, diagnostics)
        } catch {
            return (nil, [error])
        }
    }

    /// Only what is plainly right; nil sends the text to the reader that can tell what is wrong.
    private static func quick(_ value: JSONValue, _ reader: JSONSituationReader) -> AssessmentRequest? {
        guard case .object(let members) = value else { return nil }
        var request = AssessmentRequest()
        var seen = Set<String>()
        for member in members {
            guard seen.insert(member.name).inserted else { return nil }
            switch member.name {
            case "facts": guard reader.read(member.value, areFacts: true, into: &request.situation) else { return nil }
            case "assessments": guard reader.read(member.value, areFacts: false, into: &request.situation) else { return nil }
            case "asOf", "as of":
                guard let date = member.value.text.flatMap({ LawDate($0) }), request.asOf == nil else { return nil }
                request.asOf = date
            case "language":
                guard let language = member.value.text.flatMap(Language.init) else { return nil }
                request.language = language
            case "goal":
                guard let goal = member.value.text.flatMap(Goal.init) else { return nil }
                request.goal = goal
            default: guard passedOver.contains(member.name) else { return nil }
            }
        }
        return seen.contains("facts") ? request : nil
    }

    private static func read(_ document: YAMLDocument, _ rulebook: Rulebook, _ diagnostics: inout [Diagnostic]) -> AssessmentRequest {
        var keys = MappingReader(
            document.root, in: document, what: .init(nl: "facts, assessments, asOf", en: "facts, assessments, asOf"), into: &diagnostics)
        var request = AssessmentRequest()
        let reader = SituationReader(rulebook: rulebook, document: document)
        for name in passedOver.sorted() { _ = keys.value(name) }
        request.asOf = keys.date("asOf", into: &diagnostics) ?? keys.date("as of", into: &diagnostics)
        request.language = choice("language", of: Language.allCases, &keys, &diagnostics)
        request.goal = choice("goal", of: Goal.allCases, &keys, &diagnostics)
        if let facts = keys.value("facts") {
            reader.read(facts, assessments: false, into: &request.situation, &diagnostics)
        } else if document.root.mapping != nil {
            diagnostics.append(
                Diagnostic("missing-key", at: document.position(document.root), .init(nl: "“facts” ontbreekt", en: "“facts” is missing")))
        }
        if let assessments = keys.value("assessments") {
            reader.read(assessments, assessments: true, into: &request.situation, &diagnostics)
        }
        keys.reportUnknown(into: &diagnostics)
        return request
    }

    private static func choice<Choice: RawRepresentable>(
        _ name: String, of choices: [Choice], _ keys: inout MappingReader, _ diagnostics: inout [Diagnostic]
    ) -> Choice? where Choice.RawValue == String {
        guard let node = keys.value(name) else { return nil }
        if let choice = node.string.flatMap(Choice.init(rawValue:)) { return choice }
        let possible = choices.map(\.rawValue).joined(separator: " · ")
        diagnostics.append(
            Diagnostic(
                "unknown-value", at: keys.document.position(node),
                .init(nl: "dit kan niet bij “\(name)”", en: "this is not possible for “\(name)”"), hint: .init(possible)))
        return nil
    }
}
