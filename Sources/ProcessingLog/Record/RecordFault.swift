public import Text

/// Why one record is not kept. It never repeats what stands in the record, which may be about a person.
public enum RecordFault: Error, Sendable, Hashable {
    case traceID, spanID, parentSpanID
    case noName, noStart, endBeforeStart, status
    case noActivity, activityNotAbsolute
    /// The address points into this installation, but to no version of this organisation's register.
    case unknownActivity
    /// The name of the attribute was misspelt in a library that others copied from.
    case misspeltActivity
    /// There is no such attribute in `dpl.core`.
    case unknownAttribute(String)
    /// The attribute stands there twice, or holds a list.
    case notOneValue(String)
    case manySubjects
    case subjectWithoutType, typeWithoutSubject
    /// All of it together takes more than this number of bytes.
    case tooLarge(Int)
    /// There is a record with these ids and other content.
    case otherContent

    /// What is wrong and how to mend it.
    public var message: Bilingual {
        switch self {
        case .traceID: .init(nl: "trace_id moet 16 bytes zijn, niet alle nul", en: "trace_id must be 16 bytes, not all zero")
        case .spanID: .init(nl: "span_id moet 8 bytes zijn, niet alle nul", en: "span_id must be 8 bytes, not all zero")
        case .parentSpanID: .init(nl: "parent_span_id moet leeg of 8 bytes zijn", en: "parent_span_id must be empty or 8 bytes")
        case .noName: .init(nl: "name ontbreekt", en: "name is missing")
        case .noStart: .init(nl: "start_time ontbreekt of is te groot", en: "start_time is missing or too large")
        case .endBeforeStart: .init(nl: "end_time ontbreekt, is te groot of ligt vóór start_time", en: "end_time is missing, too large or before start_time")
        case .status: .init(nl: "status moet 0 (Unset), 1 (Ok) of 2 (Error) zijn", en: "status must be 0 (Unset), 1 (Ok) or 2 (Error)")
        case .noActivity: .init(nl: "dpl.core.processing_activity_id ontbreekt", en: "dpl.core.processing_activity_id is missing")
        case .activityNotAbsolute:
            .init(nl: "dpl.core.processing_activity_id moet een absolute URI zijn", en: "dpl.core.processing_activity_id must be an absolute URI")
        case .unknownActivity:
            .init(
                nl: "dpl.core.processing_activity_id wijst naar geen versie in het register van deze organisatie",
                en: "dpl.core.processing_activity_id points to no version in the register of this organisation")
        case .misspeltActivity:
            .init(
                nl: "dpl.core.procsssing_activity_id is een spelfout; schrijf dpl.core.processing_activity_id",
                en: "dpl.core.procsssing_activity_id is misspelt; write dpl.core.processing_activity_id")
        case .unknownAttribute(let name): Self.unknown(name)
        case .notOneValue(let name): .init(nl: "\(name) moet één waarde hebben", en: "\(name) must have one value")
        case .manySubjects:
            .init(
                nl: "één regel gaat over hooguit één betrokkene; stuur voor elk een eigen regel",
                en: "a record is about at most one data subject; send one for each")
        case .subjectWithoutType:
            .init(
                nl: "dpl.core.data_subject_id staat zonder dpl.core.data_subject_id_type", en: "dpl.core.data_subject_id has no dpl.core.data_subject_id_type")
        case .typeWithoutSubject:
            .init(
                nl: "dpl.core.data_subject_id_type staat zonder dpl.core.data_subject_id", en: "dpl.core.data_subject_id_type has no dpl.core.data_subject_id")
        case .tooLarge(let limit): .init(nl: "een regel mag hooguit \(limit) bytes zijn", en: "a record may take at most \(limit) bytes")
        case .otherContent:
            .init(
                nl: "er is al een regel met deze trace_id en span_id en een andere inhoud",
                en: "there is a record with this trace_id and span_id and other content already")
        }
    }

    private static func unknown(_ name: String) -> Bilingual {
        let known = suggestion(for: name, among: RecordReader.coreAttributes)
        return Bilingual(
            nl: "dpl.core kent dit attribuut niet\(known.map { "; bedoelt u \($0)?" } ?? "")",
            en: "dpl.core does not know this attribute\(known.map { "; did you mean \($0)?" } ?? "")")
    }
}

/// The records of a message that were not kept, told in one line.
public enum RejectionSummary {
    /// Each reason once, with how often it came, the most frequent first; empty where there is none.
    public static func text(_ faults: [RecordFault]) -> String {
        var counts: [String: Int] = [:]
        for fault in faults { counts[fault.message.en, default: 0] += 1 }
        return counts.map { ($0.value, $0.key) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(10).map { "\($0.0) rejected: \($0.1)" }
            .joined(separator: "; ")
    }
}
