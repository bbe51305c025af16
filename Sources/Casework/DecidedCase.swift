public import Rulebook
public import Text
import Yams

/// A case that a court or a supervisory authority decided, with its facts in the words of the rulebook.
public struct DecidedCase: Sendable {
    public enum Outcome: String, Sendable, CaseIterable {
        case permitted
        case conditions = "permitted with conditions"
        case prohibited
        case dutyBreached = "duty breached"
        case weighing = "human weighing"

        public var text: Bilingual {
            switch self {
            case .permitted: .init(nl: "toegestaan", en: "permitted")
            case .conditions: .init(nl: "toegestaan onder voorwaarden", en: "permitted with conditions")
            case .prohibited: .init(nl: "verboden", en: "prohibited")
            case .dutyBreached: .init(nl: "een plicht is niet nagekomen", en: "a duty was breached")
            case .weighing: .init(nl: "mensen moesten dit afwegen", en: "left to a human weighing")
            }
        }
    }

    public var id: String
    public var name: Bilingual
    public var authority: String
    public var decided: LawDate
    public var asOf: LawDate
    public var source: String
    public var verify: Bilingual?
    public var summary: Bilingual
    public var decision: Bilingual
    public var situation: Situation
    public var outcome: Outcome
    /// Ids of the norms that carry the outcome.
    public var decisive: [String]
    /// Ids of weighings, or names of assessments, that are left open without the authority's judgement.
    public var openNorms: [String]
    /// Names of facts without which the case is undecided.
    public var turnsOn: [String]
    /// The honest reason why our outcome differs.
    public var miss: Bilingual?
    /// Both sides of a case that was reversed, superseded or is disputed.
    public var contested: Bilingual?

    /// - Returns: the case, or nil with the mistakes.
    public static func read(_ text: String, file: String, rulebook: Rulebook) -> (decided: DecidedCase?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        do {
            let document = try YAMLDocument(file: file, text: text)
            let result = try read(document, rulebook, &diagnostics)
            return (diagnostics.isEmpty ? result : nil, diagnostics)
        } catch {
            return (nil, diagnostics + [error])
        }
    }

    private static func read(
        _ document: YAMLDocument, _ rulebook: Rulebook, _ diagnostics: inout [Diagnostic]
    ) throws(Diagnostic) -> DecidedCase {
        var keys = MappingReader(document.root, in: document, what: .init(nl: "case, facts, outcome", en: "case, facts, outcome"), into: &diagnostics)
        let reader = SituationReader(rulebook: rulebook, document: document)
        func missing(_ name: String) -> Diagnostic {
            Diagnostic("missing-key", at: document.position(document.root), .init(nl: "“\(name)” ontbreekt", en: "“\(name)” is missing"))
        }
        guard let id = keys.string("case", into: &diagnostics) else { throw missing("case") }
        guard let decided = keys.date("decided", into: &diagnostics) else { throw missing("decided") }
        guard let outcomeText = keys.string("outcome", into: &diagnostics) else { throw missing("outcome") }
        guard let outcome = Outcome(rawValue: outcomeText) else {
            throw Diagnostic(
                "unknown-value", at: document.position(keys.value("outcome")!),
                .init(nl: "“\(outcomeText)” is geen uitkomst", en: "“\(outcomeText)” is not an outcome"),
                hint: .init(Outcome.allCases.map(\.rawValue).joined(separator: " · ")))
        }
        var situation = Situation()
        guard let facts = keys.value("facts") else { throw missing("facts") }
        reader.read(facts, assessments: false, into: &situation, &diagnostics)
        if let assessments = keys.value("assessments") { reader.read(assessments, assessments: true, into: &situation, &diagnostics) }
        let result = DecidedCase(
            id: id, name: keys.bilingual("name", into: &diagnostics) ?? Bilingual(id),
            authority: keys.string("authority", into: &diagnostics) ?? "", decided: decided,
            asOf: keys.date("as of", into: &diagnostics) ?? decided, source: keys.string("source", into: &diagnostics) ?? "",
            verify: keys.bilingual("verify", into: &diagnostics), summary: keys.bilingual("summary", into: &diagnostics) ?? Bilingual(""),
            decision: keys.bilingual("decision", into: &diagnostics) ?? Bilingual(""), situation: situation, outcome: outcome,
            decisive: keys.strings("decisive", into: &diagnostics), openNorms: keys.strings("open norms", into: &diagnostics),
            turnsOn: keys.strings("turns on", into: &diagnostics), miss: keys.bilingual("miss", into: &diagnostics),
            contested: keys.bilingual("contested", into: &diagnostics))
        keys.reportUnknown(into: &diagnostics)
        result.checkNames(rulebook, document, &diagnostics)
        return result
    }

    private func checkNames(_ rulebook: Rulebook, _ document: YAMLDocument, _ diagnostics: inout [Diagnostic]) {
        let position = document.position(document.root)
        for id in decisive where rulebook.norm(id) == nil && rulebook.weighing(id) == nil {
            diagnostics.append(Diagnostic("unknown-norm", at: position, .init(nl: "decisive: er is geen “\(id)”", en: "decisive: there is no “\(id)”")))
        }
        for name in openNorms where rulebook.weighing(name) == nil && rulebook.fact(named: name) == nil {
            diagnostics.append(Diagnostic("unknown-norm", at: position, .init(nl: "open norms: er is geen “\(name)”", en: "open norms: there is no “\(name)”")))
        }
        for name in turnsOn where rulebook.fact(named: name) == nil {
            diagnostics.append(
                Diagnostic("unknown-fact", at: position, .init(nl: "turns on: er is geen feit “\(name)”", en: "turns on: there is no fact “\(name)”")))
        }
    }
}
