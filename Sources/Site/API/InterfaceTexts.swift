import Casework
import Rulebook
import Text

/// The parts of the programming interface that stay the same while the server runs, as bytes.
struct InterfaceTexts: Sendable {
    /// By path below `/api/v1`.
    let documents: [String: [UInt8]]
    let norms: [String: [UInt8]]
    let cases: [String: [UInt8]]

    init(_ site: Site) {
        let writer = EntryWriter(rulebook: site.rulebook)
        var norms: [String: [UInt8]] = [:]
        for norm in site.rulebook.norms { norms[norm.id] = writer.bytes { writer.writeWhole(norm, to: &$0) } }
        for weighing in site.rulebook.weighings { norms[weighing.id] = writer.bytes { writer.write(weighing, to: &$0) } }
        self.norms = norms
        var cases: [String: [UInt8]] = [:]
        for decided in site.book.allCases { cases[decided.id] = writer.bytes { writer.write(decided, isWhole: true, to: &$0) } }
        self.cases = cases
        documents = [
            "/facts": writer.list("facts", site.rulebook.facts.indices) { index, json in
                json.beginObject()
                FactJSON(site.rulebook).writeFields(index, to: &json)
                json.endObject()
            },
            "/norms": writer.bytes { json in
                json.beginObject()
                json.key("norms")
                json.beginArray()
                for norm in site.rulebook.norms { writer.write(norm, to: &json) }
                for weighing in site.rulebook.weighings { writer.write(weighing, to: &json) }
                json.endArray()
                json.endObject()
            },
            "/cases": writer.list("cases", site.book.allCases) { writer.write($0, isWhole: false, to: &$1) },
            "/rulebook": Self.rulebook(site, writer),
            "/openapi.json": Array(OpenAPIDocument.text.utf8),
        ]
    }

    private static func rulebook(_ site: Site, _ writer: EntryWriter) -> [UInt8] {
        writer.bytes { json in
            json.beginObject()
            json.field("revision", site.rulebook.revision)
            json.object("counts") { json in
                json.field("facts", site.rulebook.facts.count { $0.isFact })
                json.field("norms", site.rulebook.norms.count)
                json.field("weighings", site.rulebook.weighings.count)
                json.field("sources", site.rulebook.sources.count)
                json.field("cases", site.book.allCases.count)
            }
            json.array("breakpoints", site.engine.breakpoints.map(\.description))
            json.array("regimes", site.rulebook.regimes) { json, regime in
                json.beginObject()
                json.field("id", regime.id)
                json.field("name", regime.name)
                json.endObject()
            }
            json.endObject()
        }
    }
}

/// Writes entries of the law book.
struct EntryWriter: Sendable {
    let rulebook: Rulebook

    func bytes(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(capacity: 4_096)
        write(&json)
        return json.bytes
    }

    func list<Item>(_ name: String, _ items: some Sequence<Item>, _ write: (Item, inout JSONWriter) -> Void) -> [UInt8] {
        bytes { json in
            json.beginObject()
            json.key(name)
            json.beginArray()
            for item in items { write(item, &json) }
            json.endArray()
            json.endObject()
        }
    }

    func write(_ norm: Norm, to json: inout JSONWriter) {
        json.beginObject()
        writeFields(norm, to: &json)
        json.endObject()
    }

    /// The norm with what it lifts, what lifts it, and the clauses of a duty.
    func writeWhole(_ norm: Norm, to json: inout JSONWriter) {
        json.beginObject()
        writeFields(norm, to: &json)
        if let regime = norm.regime { json.field("regime", rulebook.regimes[regime].id) }
        json.array("exceptions", norm.exceptions.map { rulebook.norms[$0].id })
        json.array("lifts", norm.lifts.map { rulebook.norms[$0].id })
        json.array("listed", norm.listed)
        if let note = norm.note { json.field("note", note) }
        if let mend = norm.mend { json.field("mend", mend) }
        if let duty = norm.duty {
            json.object("duty") { json in
                json.field("binds", duty.moment.rawValue)
                json.field("by", duty.bearer)
                json.field("ifRefused", duty.effect.rawValue)
                if let evidence = duty.evidence { json.field("evidence", evidence) }
                if let term = duty.term { json.field("term", rulebook.terms[term].id) }
            }
        }
        json.object("at") { json in
            json.field("file", norm.position.file)
            json.field("line", norm.position.line)
        }
        json.endObject()
    }

    private func writeFields(_ norm: Norm, to json: inout JSONWriter) {
        json.field("id", norm.id)
        json.field("kind", norm.kind.word)
        json.field("text", norm.text)
        writeOrigin(norm.citations, norm.authority, norm.validity, norm.verify, to: &json)
    }

    func write(_ weighing: Weighing, to json: inout JSONWriter) {
        json.beginObject()
        json.field("id", weighing.id)
        json.field("kind", "weighing")
        json.field("text", weighing.name)
        writeOrigin(weighing.citations, weighing.authority, weighing.validity, weighing.verify, to: &json)
        json.endObject()
    }

    private func writeOrigin(
        _ citations: [Citation], _ authority: Authority, _ validity: Validity, _ verify: Bilingual?, to json: inout JSONWriter
    ) {
        json.field("authority", authority.word)
        json.array("cites", citations) { $0.value(rulebook.text(of: $1)) }
        if let from = validity.from { json.field("from", from.description) }
        if let to = validity.to { json.field("to", to.description) }
        if let verify { json.field("toVerify", verify) }
    }

    func write(_ decided: DecidedCase, isWhole: Bool, to json: inout JSONWriter) {
        json.beginObject()
        json.field("id", decided.id)
        json.field("name", decided.name)
        json.field("authority", decided.authority)
        json.field("decided", decided.decided.description)
        json.field("outcome", decided.outcome.rawValue)
        json.field("source", decided.source)
        if let verify = decided.verify { json.field("toVerify", verify) }
        json.field("contested", decided.contested != nil)
        if isWhole {
            json.field("asOf", decided.asOf.description)
            json.field("summary", decided.summary)
            json.field("decision", decided.decision)
            json.array("decisive", decided.decisive)
            json.key("situation")
            SituationJSON(rulebook).write(decided.situation, to: &json)
            if let miss = decided.miss { json.field("miss", miss) }
        }
        json.endObject()
    }
}
