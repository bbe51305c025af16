import Deadlines
import ProcessingLog
import Register
import Text

/// Start and end of a job as records of the Logboek Dataverwerkingen: the start as a record of its own inside the whole, so that a job
/// that never ended shows too.
struct JobTrace: Sendable {
    let trace: [UInt8]
    let whole: [UInt8]
    let first: [UInt8]
    let program: String
    let job: Identifier<JobRecord>
    let pass: PermittedPass
    let declaration: JobDeclaration
    let started: Instant

    func start() -> [UInt8] {
        request(
            span: first, parent: whole, name: name(.init(nl: "begin", en: "start")), ended: started, status: 0, attributes: ["dpl.job.phase": "start"])
    }

    func end(_ report: JobReport) -> [UInt8] {
        var attributes = [
            "dpl.job.phase": "end", "dpl.job.outcome": report.outcome.rawValue, "dpl.job.records_in": String(report.result.recordsIn),
            "dpl.job.records_out": String(report.result.recordsOut),
        ]
        attributes["dpl.job.output_sha256"] = report.output?.digest
        attributes["exception.type"] = report.halt?.rawValue
        return request(
            span: whole, parent: [], name: name(nil), ended: report.ended, status: report.outcome == .released ? 1 : 2, attributes: attributes)
    }

    private func name(_ phase: Bilingual?) -> String {
        declaration.operations.map(\.name.nl).joined(separator: ", ") + (phase.map { ": \($0.nl)" } ?? "")
    }

    private func request(span: [UInt8], parent: [UInt8], name: String, ended: Instant, status: Int, attributes: [String: String]) -> [UInt8] {
        var all = attributes
        all["dpl.core.processing_activity_id"] = pass.permit.subject
        all["dpl.job.id"] = job.text
        all["dpl.job.permit"] = pass.permit.id.text
        all["dpl.job.operations"] = declaration.operations.map(\.rawValue).joined(separator: " ")
        func write(_ attributes: [String: String], _ json: inout JSONWriter) {
            json.array("attributes", attributes.sorted { $0.key < $1.key }) { json, attribute in
                json.beginObject()
                json.field("key", attribute.key)
                json.object("value") { $0.field("stringValue", attribute.value) }
                json.endObject()
            }
        }
        var json = JSONWriter(capacity: 1_024)
        json.beginObject()
        json.array("resourceSpans", [0]) { json, _ in
            json.beginObject()
            json.object("resource") { write(["service.name": "waarborg", "service.version": program], &$0) }
            json.array("scopeSpans", [0]) { json, _ in
                json.beginObject()
                json.array("spans", [0]) { json, _ in
                    json.beginObject()
                    json.field("traceId", HexText.encode(trace))
                    json.field("spanId", HexText.encode(span))
                    if !parent.isEmpty { json.field("parentSpanId", HexText.encode(parent)) }
                    json.field("name", name)
                    json.field("startTimeUnixNano", "\(started.seconds)000000000")
                    json.field("endTimeUnixNano", "\(max(ended, started).seconds)000000000")
                    write(all, &json)
                    json.object("status") { $0.field("code", status) }
                    json.endObject()
                }
                json.endObject()
            }
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }
}
