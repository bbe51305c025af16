public import Text

/// A record as JSON: as it is kept, and as it is shown to programs.
public enum RecordJSON {
    /// The one text of a record: two records are the same when their texts are. Nanoseconds are texts, for they do not fit into the
    /// numbers of every reader.
    public static func content(_ record: ProcessingRecord) -> [UInt8] {
        var json = JSONWriter(capacity: 512)
        json.beginObject()
        write(record, to: &json)
        json.endObject()
        return json.bytes
    }

    /// The members of a record, in an object that was begun.
    public static func write(_ record: ProcessingRecord, to json: inout JSONWriter) {
        json.field("trace_id", HexText.encode(record.traceID))
        json.field("span_id", HexText.encode(record.spanID))
        if let parent = record.parentSpanID { json.field("parent_span_id", HexText.encode(parent)) }
        json.field("status", record.status.rawValue)
        json.field("name", record.name)
        json.field("start_time_unix_nano", String(record.start))
        json.field("end_time_unix_nano", String(record.end))
        json.object("resource") { json in
            for (key, value) in record.resource.sorted(by: { $0.key < $1.key }) { json.field(key, value) }
        }
        json.object("attributes") { json in
            for (key, value) in attributes(record).sorted(by: { $0.key < $1.key }) { json.field(key, value) }
        }
    }

    private static func attributes(_ record: ProcessingRecord) -> [String: String] {
        var attributes = record.extensions
        attributes["dpl.core.processing_activity_id"] = record.activity
        attributes["dpl.core.data_subject_id"] = record.subject?.id
        attributes["dpl.core.data_subject_id_type"] = record.subject?.type
        attributes["dpl.core.foreign_operation.span_id"] = record.foreignSpanID
        attributes["dpl.core.foreign_operation.processor"] = record.foreignProcessor
        attributes["exception.type"] = record.failure?.type
        attributes["exception.message"] = record.failure?.message
        attributes["exception.stacktrace"] = record.failure?.stacktrace
        return attributes
    }

    /// The record of such a text; nil for any other.
    public static func record(_ content: [UInt8]) -> ProcessingRecord? {
        guard let json = JSONReader.read(content), let trace = json["trace_id"]?.text.flatMap(HexText.decode),
            let span = json["span_id"]?.text.flatMap(HexText.decode), let status = json["status"]?.text.flatMap(ProcessingRecord.Status.init(rawValue:)),
            let name = json["name"]?.text, let start = json["start_time_unix_nano"]?.text.flatMap({ Int64($0) }),
            let end = json["end_time_unix_nano"]?.text.flatMap({ Int64($0) }), let resource = texts(json["resource"]),
            var attributes = texts(json["attributes"]), let activity = attributes.removeValue(forKey: "dpl.core.processing_activity_id")
        else { return nil }
        var subject: DataSubject?
        if let id = attributes.removeValue(forKey: "dpl.core.data_subject_id"),
            let type = attributes.removeValue(forKey: "dpl.core.data_subject_id_type")
        {
            subject = DataSubject(type: type, id: id)
        }
        let foreignSpan = attributes.removeValue(forKey: "dpl.core.foreign_operation.span_id")
        let foreignProcessor = attributes.removeValue(forKey: "dpl.core.foreign_operation.processor")
        var failure: ProcessingRecord.Failure?
        if let type = attributes.removeValue(forKey: "exception.type") {
            failure = .init(
                type: type, message: attributes.removeValue(forKey: "exception.message") ?? "",
                stacktrace: attributes.removeValue(forKey: "exception.stacktrace") ?? "")
        }
        return ProcessingRecord(
            traceID: trace, spanID: span, parentSpanID: json["parent_span_id"]?.text.flatMap(HexText.decode), status: status, name: name, start: start,
            end: end, activity: activity, subject: subject, foreignSpanID: foreignSpan, foreignProcessor: foreignProcessor, failure: failure,
            resource: resource, extensions: attributes)
    }

    private static func texts(_ json: JSONValue?) -> [String: String]? {
        guard let members = json?.members else { return nil }
        var texts: [String: String] = [:]
        for member in members { texts[member.name] = member.value.text }
        return texts
    }
}
