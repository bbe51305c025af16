public import Rulebook
import Text
import Yams

/// A small case made from the law itself: what must come out for a few facts. Used to test every condition both ways.
public struct CheckCase: Sendable {
    public var id: String
    public var position: SourcePosition
    public var asOf: LawDate
    public var situation: Situation
    public var verdict: Label?
    public var prohibitedBy: [String]
    public var conditions: [String]
    public var breaches: [String]
    /// Duties that apply and are fulfilled.
    public var fulfilled: [String]
    public var applies: [String]
    public var notApplies: [String]

    static let labels: [String: Label] = [
        "permitted": .permitted, "conditions": .conditions, "prohibited": .prohibited, "weighing": .weighing,
        "undecided": .undecided, "not covered": .notCovered,
    ]

    /// Reads a YAML list of check cases.
    public static func read(_ text: String, file: String, rulebook: Rulebook) -> (cases: [CheckCase], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        do {
            let document = try YAMLDocument(file: file, text: text)
            let cases = (document.root.sequence ?? []).map { read($0, document, rulebook, &diagnostics) }
            if document.root.sequence == nil {
                diagnostics.append(
                    Diagnostic("not-a-list", at: document.position(document.root), .init(nl: "hier hoort een lijst te staan", en: "a list belongs here")))
            }
            return (cases, diagnostics)
        } catch {
            return ([], [error])
        }
    }

    private static func read(_ node: Node, _ document: YAMLDocument, _ rulebook: Rulebook, _ diagnostics: inout [Diagnostic]) -> CheckCase {
        var keys = MappingReader(node, in: document, what: .init(nl: "check, facts, expect", en: "check, facts, expect"), into: &diagnostics)
        let reader = SituationReader(rulebook: rulebook, document: document)
        var situation = Situation()
        if let facts = keys.value("facts") { reader.read(facts, assessments: false, into: &situation, &diagnostics) }
        if let assessments = keys.value("assessments") { reader.read(assessments, assessments: true, into: &situation, &diagnostics) }
        var result = CheckCase(
            id: keys.string("check", into: &diagnostics) ?? "?", position: document.position(node),
            asOf: keys.date("as of", into: &diagnostics) ?? LawDate("2026-11-21")!, situation: situation, prohibitedBy: [], conditions: [],
            breaches: [], fulfilled: [], applies: [], notApplies: [])
        if let node = keys.value("expect") {
            var expect = MappingReader(node, in: document, what: .init(nl: "expect", en: "expect"), into: &diagnostics)
            if let word = expect.string("verdict", into: &diagnostics) {
                result.verdict = labels[word]
                if result.verdict == nil {
                    diagnostics.append(
                        Diagnostic(
                            "unknown-value", at: document.position(node), .init(nl: "“\(word)” is geen oordeel", en: "“\(word)” is not a verdict"),
                            hint: .init(labels.keys.sorted().joined(separator: " · "))))
                }
            }
            result.prohibitedBy = expect.strings("prohibited by", into: &diagnostics)
            result.conditions = expect.strings("conditions", into: &diagnostics)
            result.breaches = expect.strings("breaches", into: &diagnostics)
            result.fulfilled = expect.strings("fulfilled", into: &diagnostics)
            result.applies = expect.strings("applies", into: &diagnostics)
            result.notApplies = expect.strings("not", into: &diagnostics)
            expect.reportUnknown(into: &diagnostics)
        } else {
            diagnostics.append(Diagnostic("missing-key", at: document.position(node), .init(nl: "“expect” ontbreekt", en: "“expect” is missing")))
        }
        keys.reportUnknown(into: &diagnostics)
        for id in result.prohibitedBy + result.conditions + result.breaches + result.fulfilled + result.applies + result.notApplies
        where rulebook.norm(id) == nil {
            diagnostics.append(Diagnostic("unknown-norm", at: document.position(node), .init(nl: "er is geen “\(id)”", en: "there is no “\(id)”")))
        }
        return result
    }

    /// What does not come out as expected; empty when all is well.
    public func failures(_ engine: Engine) -> [String] {
        let outcome: Engine.Findings
        do {
            outcome = try engine.findings(situation, asOf: asOf, searching: verdict != nil)
        } catch {
            return ["contradiction: \(error.facts.map { engine.rulebook.facts[$0].name.en })"]
        }
        var failures: [String] = []
        func compare(_ what: String, _ expected: [String], _ actual: Set<String>) {
            for id in expected where !actual.contains(id) { failures.append("\(what): \(id) expected") }
        }
        if let verdict, outcome.verdict.label != verdict, outcome.withGuidance.label != verdict {
            failures.append(
                "verdict: \(verdict.rawValue) expected, got \(outcome.verdict.label.rawValue) (with guidance \(outcome.withGuidance.label.rawValue))")
        }
        compare("prohibited by", prohibitedBy, outcome.prohibitions)
        compare("conditions", conditions, outcome.outstanding.union(outcome.breaches))
        compare("breaches", breaches, outcome.breaches)
        compare("fulfilled", fulfilled, outcome.fulfilled)
        compare("applies", applies, outcome.applying)
        for id in notApplies where !outcome.notApplying.contains(id) { failures.append("not: \(id) should not apply") }
        return failures
    }
}
