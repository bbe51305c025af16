/// Makes records of spans, by the rules of the Logboek Dataverwerkingen.
public enum RecordReader {
    /// The most bytes that a record may take as it is kept.
    public static let largest = 64 * 1024

    private static let activity = "dpl.core.processing_activity_id"
    private static let subject = "dpl.core.data_subject_id"
    private static let subjectType = "dpl.core.data_subject_id_type"
    private static let foreignSpan = "dpl.core.foreign_operation.span_id"
    private static let foreignProcessor = "dpl.core.foreign_operation.processor"

    /// The attributes that the standard knows.
    static let coreAttributes = [activity, subject, subjectType, foreignSpan, foreignProcessor]

    /// The record of a span. Attributes outside the namespaces `dpl` and `exception` are not kept.
    /// - Throws: `RecordFault`.
    public static func record(_ span: TraceSpan) throws(RecordFault) -> ProcessingRecord {
        guard span.traceID.count == 16, span.traceID.contains(where: { $0 != 0 }) else { throw .traceID }
        guard span.spanID.count == 8, span.spanID.contains(where: { $0 != 0 }) else { throw .spanID }
        guard span.parentSpanID.isEmpty || span.parentSpanID.count == 8 else { throw .parentSpanID }
        guard !span.name.isEmpty else { throw .noName }
        guard span.start > 0, let start = Int64(exactly: span.start) else { throw .noStart }
        guard let end = Int64(exactly: span.end), end >= start else { throw .endBeforeStart }
        guard (0...2).contains(span.status) else { throw .status }
        let values = try values(span.attributes)
        guard let activity = values[activity], !activity.isEmpty else { throw .noActivity }
        guard AbsoluteURI.isOne(activity) else { throw .activityNotAbsolute }
        let record = ProcessingRecord(
            traceID: span.traceID, spanID: span.spanID, parentSpanID: span.parentSpanID.contains { $0 != 0 } ? span.parentSpanID : nil,
            status: [.unset, .ok, .error][span.status], name: span.name, start: start, end: end, activity: activity, subject: try subject(values),
            foreignSpanID: filled(values[foreignSpan]), foreignProcessor: filled(values[foreignProcessor]), failure: try failure(span, values),
            resource: try resource(span.resource),
            extensions: values.filter { $0.key.hasPrefix("dpl.") && !$0.key.hasPrefix("dpl.core.") })
        guard RecordJSON.content(record).count <= largest else { throw .tooLarge(largest) }
        return record
    }

    private static func filled(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

    /// The attributes that count, each with its one value as text.
    private static func values(_ attributes: [Attribute]) throws(RecordFault) -> [String: String] {
        var values: [String: String] = [:]
        for attribute in attributes where attribute.key.hasPrefix("dpl.") || attribute.key.hasPrefix("exception.") {
            let isCore = attribute.key.hasPrefix("dpl.core.")
            if attribute.key == "dpl.core.procsssing_activity_id" { throw .misspeltActivity }
            if isCore, !coreAttributes.contains(attribute.key) { throw .unknownAttribute(attribute.key) }
            if attribute.key == subject, isList(attribute.value) || values[subject] != nil { throw .manySubjects }
            if isCore, isList(attribute.value) { throw .notOneValue(attribute.key) }
            guard values.updateValue(attribute.value.text, forKey: attribute.key) == nil else {
                throw .notOneValue(isCore ? attribute.key : "an attribute")
            }
        }
        return values
    }

    private static func isList(_ value: AttributeValue) -> Bool {
        switch value {
        case .array, .map: true
        default: false
        }
    }

    private static func subject(_ values: [String: String]) throws(RecordFault) -> DataSubject? {
        let found = DataSubject(type: values[subjectType] ?? "", id: values[subject] ?? "")
        let known = found.normalised
        if known.id.isEmpty {
            guard known.type.isEmpty else { throw .typeWithoutSubject }
            return nil
        }
        guard !known.type.isEmpty else { throw .subjectWithoutType }
        return found
    }

    /// What went wrong: as attributes, or as the event with which OpenTelemetry's libraries record an exception.
    private static func failure(_ span: TraceSpan, _ values: [String: String]) throws(RecordFault) -> ProcessingRecord.Failure? {
        var words = values
        if !values.keys.contains(where: { $0.hasPrefix("exception.") }), let event = span.exceptions.last { words = try self.values(event) }
        let failure = ProcessingRecord.Failure(
            type: words["exception.type"] ?? "", message: words["exception.message"] ?? "", stacktrace: words["exception.stacktrace"] ?? "")
        return failure == ProcessingRecord.Failure() ? nil : failure
    }

    private static func resource(_ attributes: [Attribute]) throws(RecordFault) -> [String: String] {
        var values: [String: String] = [:]
        for attribute in attributes where attribute.key.hasPrefix("service.") || attribute.key.hasPrefix("dpl.") {
            guard values.updateValue(attribute.value.text, forKey: attribute.key) == nil else { throw .notOneValue("a resource attribute") }
        }
        return values
    }
}

/// Addresses that say where they begin (RFC 3986, section 4.3; a fragment is let through).
enum AbsoluteURI {
    static let longest = 2000

    static func isOne(_ text: String) -> Bool {
        let letters = text.utf8
        guard letters.count <= longest, let colon = letters.firstIndex(of: UInt8(ascii: ":")), let first = letters.first, isLetter(first),
            letters[..<colon].allSatisfy({ isLetter($0) || isDigit($0) || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0) })
        else { return false }
        let rest = letters[letters.index(after: colon)...]
        return rest.contains { $0 != UInt8(ascii: "/") } && rest.allSatisfy { isLetter($0) || isDigit($0) || others.contains($0) }
    }

    private static let others = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
