import Deadlines
import Register
import Text

/// Writes a dossier as a file of the PIA tool of the CNIL, in the shape of the desktop program.
public enum PrivacyAssessmentExport {
    /// - Parameter createdAt: the time of writing in RFC 3339.
    public static func write(_ dossier: ExportedDossier, createdAt: String) -> ExportResult {
        var writing = PrivacyAssessmentWriting(dossier: dossier)
        writing.fill()
        var json = JSONWriter(capacity: 8_192)
        json.beginObject()
        json.object("pia") { json in
            json.field("id", 1)
            json.field("name", dossier.content.name)
            json.field("status", writing.status)
            for name in [
                "category", "author_name", "evaluator_name", "validator_name", "dpo_opinion", "dpos_names", "concerned_people_searched_content",
                "concerned_people_opinion", "people_names", "rejection_reason", "applied_adjustments",
            ] { json.field(name, "") }
            for name in ["dpo_status", "concerned_people_status", "progress"] { json.field(name, 0) }
            for name in ["concerned_people_searched_opinion", "is_example", "is_archive"] { json.field(name, false) }
            json.field("created_at", createdAt)
            json.field("updated_at", createdAt)
        }
        json.array("answers", Array(writing.answers.sorted { $0.key < $1.key }.enumerated())) { json, item in
            json.beginObject()
            json.field("id", item.offset + 1)
            json.field("pia_id", 1)
            json.field("reference_to", item.element.key)
            json.object("data") { json in
                json.field("text", HTMLText.html(item.element.value.text))
                json.field("gauge", 0)
                json.array("list", item.element.value.list)
            }
            json.field("created_at", createdAt)
            json.field("updated_at", createdAt)
            json.endObject()
        }
        json.array("measures", Array(writing.measures.enumerated())) { json, item in
            json.beginObject()
            json.field("id", item.offset + 1)
            json.field("pia_id", 1)
            json.field("title", item.element)
            json.field("content", "")
            json.field("placeholder", "")
            json.field("created_at", createdAt)
            json.field("updated_at", createdAt)
            json.endObject()
        }
        json.array("evaluations", [String]())
        json.array("comments", [String]())
        json.endObject()
        return ExportResult(bytes: json.bytes + [0x0A], lost: writing.lost)
    }
}

private struct PrivacyAssessmentWriting {
    let dossier: ExportedDossier
    private(set) var answers: [Int: (text: String, list: [String])] = [:]
    private(set) var measures: [String] = []
    private(set) var lost: [ExportLoss] = []

    init(dossier: ExportedDossier) { self.dossier = dossier }

    /// 0 is being written, 2 validated, 3 validated and signed, 4 archived.
    var status: Int {
        switch dossier.status {
        case nil, .draft, .inReview: 0
        case .approved: 2
        case .signed: 3
        case .lapsed: 4
        }
    }

    private mutating func lose(_ what: String, _ nl: String = "heeft geen plaats in de PIA", _ en: String = "has no place in the PIA") {
        lost.append(ExportLoss(dossier: dossier.reference, what: what, why: .init(nl: nl, en: en)))
    }

    private mutating func say(_ number: Int, _ text: String) {
        let old = answers[number]?.text ?? ""
        answers[number, default: ("", [])].text = old.isEmpty ? text : "\(old)\n\(text)"
    }

    mutating func fill() {
        let content = dossier.content
        for (field, number) in [("description", 111), ("legal-framework", 113), ("necessity", 213), ("retention", 215), ("rights", 223)] {
            if let text = content.fields[field]?.text { say(number, text) }
        }
        for purpose in content.purposes { say(211, purpose.description.isEmpty ? purpose.name : "\(purpose.name)\n\(purpose.description)") }
        for (index, purpose) in content.purposes.enumerated() {
            if let answer = content.facts(for: purpose)[LegalBasis.fact], let basis = LegalBasis(answer: answer) {
                let name = RegisterFields.legalBases.first { $0.id == basis.field }!.name.nl
                say(212, content.purposes.count == 1 ? name : "\(purpose.name): \(name)")
            } else {
                lose("purposes.\(index + 1).legal-basis", "er is geen grondslag gekozen", "no legal basis is chosen")
            }
            for fact in purpose.facts.keys.sorted() where fact != LegalBasis.fact { lose("purposes.\(index + 1).fact:\(fact)") }
        }
        rows("data", 121, ["name", "people", "retention"])
        rows("recipients", 121, ["name", "why"])
        rows("systems", 123, ["name", "supplier", "location", "description"])
        rows("processors", 226, ["name", "service"])
        rows("transfers", 227, ["recipient", "country", "safeguards"])
        measures = content.fields["measures"]?.list ?? []
        risks()
        let held: Set<String> = [
            "description", "legal-framework", "necessity", "retention", "rights", "data", "recipients", "systems", "processors", "transfers", "measures",
            "risks",
        ]
        for field in content.fields.keys.sorted() where !held.contains(field) { lose(field) }
        for fact in content.facts.keys.sorted() where fact != LegalBasis.fact { lose("fact:\(fact)") }
        if !content.operations.isEmpty { lose("operations") }
        if !content.datasets.isEmpty { lose("datasets") }
    }

    private mutating func rows(_ field: String, _ number: Int, _ columns: [String]) {
        for (index, row) in (dossier.content.fields[field]?.rows ?? []).enumerated() {
            let parts = columns.compactMap { row[$0]?.text }
            if !parts.isEmpty { say(number, parts.joined(separator: "; ")) }
            for column in row.values.keys.sorted() where !columns.contains(column) { lose("\(field).\(index + 1).\(column)") }
        }
    }

    /// Of the risks only those with the name of one of the three feared events have a place; measures must be in the list of measures,
    /// for the tool ties them by their title.
    private mutating func risks() {
        for (index, row) in (dossier.content.fields["risks"]?.rows ?? []).enumerated() {
            let text = row["risk"]?.text ?? ""
            guard let risk = PrivacyAssessmentReading.risks.first(where: { text == $0.name || text.hasPrefix($0.name + "\n") }) else {
                lose("risks.\(index + 1)", "de PIA kent alleen drie vaste risico's", "the PIA has three fixed risks only")
                continue
            }
            let base = risk.tens * 10
            let impacts = text.split(separator: "\n").dropFirst().map(String.init)
            answers[base + 1, default: ("", [])].list += impacts
            if let cause = row["cause"]?.text { answers[base + 2, default: ("", [])].list += cause.split(separator: "\n").map(String.init) }
            for title in (row["measure"]?.text ?? "").split(separator: "\n").map(String.init) {
                answers[base + 4, default: ("", [])].list.append(title)
                if !measures.contains(title) { measures.append(title) }
            }
            for column in ["chance", "impact", "left-chance", "left-impact"] where row[column] != nil {
                lose("risks.\(index + 1).\(column)", "de PIA telt tot vier, het register tot drie", "the PIA counts to four, the register to three")
            }
        }
    }
}
