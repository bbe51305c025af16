public import Rulebook
public import Text
import Yams

/// A described situation with, possibly, variants: what `waarborg assess` reads and the pages show as examples.
public struct AssessmentFile: Sendable {
    /// The same situation with some facts different.
    public struct Variant: Sendable {
        public var id: String
        public var name: Bilingual
        /// The whole situation: the file's facts with the variant's put over them.
        public var situation: Situation
    }

    public var file: String
    public var title: Bilingual
    public var description: Bilingual?
    public var asOf: LawDate?
    public var situation: Situation
    /// The facts and assessments of the situation in the order of the file, by index.
    public var order: [Int]
    public var variants: [Variant]

    /// An assessment without answers.
    public init(file: String, title: Bilingual) {
        self.init(file: file, title: title, situation: Situation(), order: [], variants: [])
    }

    init(
        file: String, title: Bilingual, description: Bilingual? = nil, asOf: LawDate? = nil, situation: Situation, order: [Int],
        variants: [Variant]
    ) {
        (self.file, self.title, self.description, self.asOf) = (file, title, description, asOf)
        (self.situation, self.order, self.variants) = (situation, order, variants)
    }

    /// Reads YAML or JSON.
    /// - Returns: the file, or nil with the mistakes: nothing is read by halves.
    public static func read(_ text: String, file: String, rulebook: Rulebook) -> (file: AssessmentFile?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        do {
            let document = try YAMLDocument(file: file, text: text)
            if let decided = decidedCase(document) { return (nil, [decided]) }
            let result = read(document, rulebook, &diagnostics)
            return (diagnostics.isEmpty ? result : nil, diagnostics)
        } catch {
            return (nil, [error])
        }
    }

    /// A decided case of the rulebook is no assessment: it holds what was decided as well.
    private static func decidedCase(_ document: YAMLDocument) -> Diagnostic? {
        guard let mapping = document.root.mapping, let id = mapping["case"]?.string, mapping["outcome"] != nil else { return nil }
        return Diagnostic(
            "decided-case", at: document.position(document.root),
            .init(nl: "dit is een besliste zaak, geen situatie", en: "this is a decided case, not a situation"),
            hint: .init(nl: "bekijk haar met: waarborg case show \(id)", en: "see it with: waarborg case show \(id)"))
    }

    private static func read(_ document: YAMLDocument, _ rulebook: Rulebook, _ diagnostics: inout [Diagnostic]) -> AssessmentFile {
        var keys = MappingReader(document.root, in: document, what: .init(nl: "title, facts, assessments", en: "title, facts, assessments"), into: &diagnostics)
        let reader = SituationReader(rulebook: rulebook, document: document)
        let title = keys.bilingual("title", into: &diagnostics)
        let description = keys.bilingual("description", into: &diagnostics)
        let asOf = keys.date("as of", into: &diagnostics)
        _ = keys.value("rulebook")
        var situation = Situation()
        var order: [Int] = []
        if let facts = keys.value("facts") {
            order += reader.read(facts, assessments: false, into: &situation, &diagnostics)
        } else if document.root.mapping != nil {
            diagnostics.append(
                Diagnostic("missing-key", at: document.position(document.root), .init(nl: "“facts” ontbreekt", en: "“facts” is missing")))
        }
        if let assessments = keys.value("assessments") {
            order += reader.read(assessments, assessments: true, into: &situation, &diagnostics)
        }
        var variants: [Variant] = []
        if let list = keys.value("variants") {
            if list.sequence == nil {
                diagnostics.append(
                    Diagnostic(
                        "not-a-list", at: document.position(list),
                        .init(nl: "“variants” hoort een lijst te zijn", en: "“variants” should be a list")))
            }
            for node in list.sequence ?? [] {
                let next = variant(node, over: situation, reader, document, &diagnostics)
                if variants.contains(where: { $0.id == next.id }) {
                    diagnostics.append(
                        Diagnostic(
                            "double-key", at: document.position(node),
                            .init(nl: "de variant “\(next.id)” staat er twee keer", en: "the variant “\(next.id)” stands here twice")))
                }
                variants.append(next)
            }
        }
        keys.reportUnknown(into: &diagnostics)
        return AssessmentFile(
            file: document.file, title: title ?? Bilingual(document.file), description: description, asOf: asOf, situation: situation,
            order: order, variants: variants)
    }

    private static func variant(
        _ node: Node, over base: Situation, _ reader: SituationReader, _ document: YAMLDocument, _ diagnostics: inout [Diagnostic]
    ) -> Variant {
        var keys = MappingReader(node, in: document, what: .init(nl: "variant", en: "variant"), into: &diagnostics)
        let id = keys.string("id", into: &diagnostics) ?? ""
        let name = keys.bilingual("name", into: &diagnostics)
        var overlay = Situation()
        if let facts = keys.value("facts") { reader.read(facts, assessments: false, into: &overlay, &diagnostics) }
        if let assessments = keys.value("assessments") { reader.read(assessments, assessments: true, into: &overlay, &diagnostics) }
        keys.reportUnknown(into: &diagnostics)
        if id.isEmpty {
            diagnostics.append(Diagnostic("missing-key", at: document.position(node), .init(nl: "een variant heeft een id nodig", en: "a variant needs an id")))
        }
        var situation = base
        situation.states.merge(overlay.states) { _, new in new }
        return Variant(id: id, name: name ?? Bilingual(id), situation: situation)
    }
}
