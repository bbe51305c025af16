import Register
import Rulebook
import Text

/// Writes dossiers as linked data in the W3C Data Privacy Vocabulary 2.3 (JSON-LD 1.1).
///
/// A dossier is a `dpv:Process` with a process for every purpose, because the legal basis belongs to the purpose. The terms were checked
/// against the tables of the vocabulary: rights (`legal/eu/gdpr/modules/rights.csv`) and operations (`modules/processing.csv`) against
/// those of version 2.0.
public enum PrivacyVocabularyExport {
    static let vocabulary = "https://w3id.org/dpv#"
    static let law = "https://w3id.org/dpv/legal/eu/gdpr#"

    /// - Parameter base: the address of the register without a slash at its end; a dossier without an identity gets an address below it.
    public static func write(_ dossiers: [ExportedDossier], base: String) -> ExportResult {
        var lost: [ExportLoss] = []
        var json = JSONWriter(capacity: 8_192)
        json.beginObject()
        json.object("@context") { json in
            json.field("dpv", vocabulary)
            json.field("eu-gdpr", law)
            json.field("dct", "http://purl.org/dc/terms/")
        }
        json.array("@graph", Array(dossiers.enumerated())) { json, item in
            let number = item.element.reference.isEmpty ? String(item.offset + 1) : item.element.reference
            var writing = PrivacyVocabularyWriting(dossier: item.element, address: item.element.identity ?? "\(base)/dossiers/\(number)")
            writing.write(&json)
            lost += writing.lost
        }
        json.endObject()
        return ExportResult(bytes: json.bytes + [0x0A], lost: lost)
    }
}

private struct PrivacyVocabularyWriting {
    let dossier: ExportedDossier
    let address: String
    private(set) var lost: [ExportLoss] = []

    init(dossier: ExportedDossier, address: String) { (self.dossier, self.address) = (dossier, address) }

    private var content: DossierContent { dossier.content }

    private mutating func lose(_ what: String, _ nl: String = "de vocabulaire heeft hier geen woord voor", _ en: String = "the vocabulary has no word for this")
    {
        lost.append(ExportLoss(dossier: dossier.reference, what: what, why: .init(nl: nl, en: en)))
    }

    private func rows(_ field: String) -> [FieldRow] { content.fields[field]?.rows ?? [] }

    mutating func write(_ json: inout JSONWriter) {
        json.beginObject()
        json.field("@id", address)
        json.field("@type", "dpv:Process")
        json.field("dct:title", content.name)
        if let version = dossier.address { references(&json, "dct:hasVersion", [version]) }
        if !dossier.reference.isEmpty { json.field("dct:identifier", dossier.reference) }
        if let text = content.fields["description"]?.text { json.field("dct:description", text) }
        json.array("dpv:hasProcess", Array(content.purposes.enumerated())) { json, item in write(item.element, item.offset + 1, &json) }
        references(&json, "dpv:hasProcessing", content.operations.map(\.dpv))
        data(&json)
        parties(&json, "dpv:hasRecipient", "recipients", "dpv:Recipient")
        parties(&json, "dpv:hasDataProcessor", "processors", "dpv:DataProcessor")
        parties(&json, "dpv:hasJointDataControllers", "joint-controllers", "dpv:DataController")
        parties(&json, "dpv:hasDataController", "controllers", "dpv:DataController")
        transfers(&json)
        json.endObject()
        rest()
    }

    private func references(_ json: inout JSONWriter, _ name: String, _ addresses: [String]) {
        var seen: Set<String> = []
        let once = addresses.filter { seen.insert($0).inserted }
        if once.isEmpty { return }
        json.array(name, once) { json, address in
            json.beginObject()
            json.field("@id", address)
            json.endObject()
        }
    }

    private mutating func write(_ purpose: Purpose, _ number: Int, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("@id", "\(address)#purpose-\(number)")
        json.field("@type", "dpv:Process")
        json.object("dpv:hasPurpose") { json in
            json.field("@type", "dpv:Purpose")
            json.field("dct:title", purpose.name)
            if !purpose.description.isEmpty { json.field("dct:description", purpose.description) }
        }
        let answer = content.facts(for: purpose)[LegalBasis.fact]
        if let basis = answer.flatMap({ LegalBasis(answer: $0) }) {
            references(&json, "dpv:hasLegalBasis", [PrivacyVocabularyExport.law + "A6-1-\(basis.letter)"])
            references(&json, "dpv:hasRight", Self.rights(basis).map { PrivacyVocabularyExport.law + $0 })
        } else {
            lose("purposes.\(number).legal-basis", "er is geen grondslag gekozen", "no legal basis is chosen")
        }
        for fact in purpose.facts.keys.sorted() where fact != LegalBasis.fact { lose("purposes.\(number).fact:\(fact)") }
        json.endObject()
    }

    /// The rights that the AVG gives whatever the circumstances, and those that follow from the basis alone: withdrawal (7(3)), erasure
    /// (17(1), save for what a legal obligation or a public task needs: 17(3)(b)), portability (20(1)), objection (21(1)).
    ///
    /// Which of 13 and 14 applies depends on where the data come from, and 22 on how is decided: those are left out.
    static func rights(_ basis: LegalBasis) -> [String] {
        let always = ["A15", "A16", "A18", "A19", "A77"]
        switch basis {
        case .consent: return always + ["A7-3", "A17", "A20"]
        case .contract: return always + ["A17", "A20"]
        case .publicTask: return always + ["A21"]
        case .legitimateInterest: return always + ["A17", "A21"]
        case .legalObligation: return always
        case .vitalInterests: return always + ["A17"]
        }
    }

    private mutating func data(_ json: inout JSONWriter) {
        let rows = rows("data")
        if rows.isEmpty { return }
        json.array("dpv:hasPersonalData", Array(rows.enumerated())) { json, item in
            json.beginObject()
            let isSpecial = item.element["kind"]?.text == "special"
            json.field(
                "@type",
                isSpecial ? "dpv:SpecialCategoryPersonalData" : item.element["kind"]?.text == "sensitive" ? "dpv:SensitivePersonalData" : "dpv:PersonalData")
            if let name = item.element["name"]?.text { json.field("dct:title", name) }
            if let people = item.element["people"]?.text {
                json.object("dpv:hasDataSubject") { json in
                    json.field("@type", "dpv:DataSubject")
                    json.field("dct:title", people)
                }
            }
            if let retention = item.element["retention"]?.text {
                json.object("dpv:hasStorageCondition") { json in
                    json.field("@type", "dpv:StorageDuration")
                    json.field("dct:description", retention)
                }
            }
            json.endObject()
            for column in item.element.values.keys.sorted() where !["name", "people", "retention"].contains(column) {
                if column == "kind", ["special", "sensitive", "ordinary"].contains(item.element["kind"]?.text) { continue }
                lose("data.\(item.offset + 1).\(column)")
            }
        }
    }

    private mutating func parties(_ json: inout JSONWriter, _ property: String, _ field: String, _ type: String) {
        let rows = rows(field)
        if rows.isEmpty { return }
        json.array(property, Array(rows.enumerated())) { json, item in
            json.beginObject()
            json.field("@type", type)
            if let name = item.element["name"]?.text { json.field("dct:title", name) }
            json.endObject()
            for column in item.element.values.keys.sorted() where column != "name" { lose("\(field).\(item.offset + 1).\(column)") }
        }
    }

    /// The provisions of chapter V that a transfer rests on, as far as the tool names one.
    private mutating func transfers(_ json: inout JSONWriter) {
        let provisions = ["adequacy": "A45-3", "standard-clauses": "A46-2-c", "binding-rules": "A46-2-b", "public-instrument": "A46-2-a"]
        references(
            &json, "dpv:hasLegalBasis", rows("transfers").compactMap { $0["tool"]?.text.flatMap { provisions[$0] } }.map { PrivacyVocabularyExport.law + $0 })
        for (index, row) in rows("transfers").enumerated() {
            for column in row.values.keys.sorted() where column != "tool" || provisions[row["tool"]?.text ?? ""] == nil {
                lose("transfers.\(index + 1).\(column)")
            }
        }
    }

    private mutating func rest() {
        let held: Set<String> = ["description", "data", "recipients", "processors", "joint-controllers", "controllers", "transfers"]
        for field in content.fields.keys.sorted() where !held.contains(field) { lose(field) }
        for fact in content.facts.keys.sorted() where fact != LegalBasis.fact { lose("fact:\(fact)") }
        if !content.datasets.isEmpty { lose("datasets") }
        if !dossier.department.isEmpty { lose("department") }
        if dossier.status != nil { lose("status") }
    }
}
