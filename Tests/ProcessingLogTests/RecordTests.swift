import SeededChance
import Testing
import Text

@testable import ProcessingLog

/// The rules of the Logboek Dataverwerkingen: which spans are records, and why others are not.
@Suite struct RecordTests {
    static let activity = Attribute("dpl.core.processing_activity_id", .string("https://register.example/register/version/v1"))

    static func span(_ attributes: [Attribute] = [activity]) -> TraceSpan {
        var span = TraceSpan()
        span.traceID = Array(1...16)
        span.spanID = Array(1...8)
        span.name = "adres opvragen"
        (span.start, span.end) = (1_790_000_000_000_000_000, 1_790_000_000_500_000_000)
        span.attributes = attributes
        return span
    }

    static func subject(_ id: AttributeValue, _ type: String? = "BSN") -> [Attribute] {
        [activity, Attribute("dpl.core.data_subject_id", id)] + (type.map { [Attribute("dpl.core.data_subject_id_type", .string($0))] } ?? [])
    }

    @Test func aWholeRecord() throws {
        var span = Self.span(
            Self.subject(.string("999990019")) + [
                Attribute("dpl.core.foreign_operation.span_id", .string("00f067aa0ba902b7")),
                Attribute("dpl.core.foreign_operation.processor", .string("https://ander.example")),
                Attribute("dpl.objects.kind", .string("perceel")), Attribute("http.url", .string("https://x.example/?bsn=999990019")),
                Attribute("enduser.id", .string("medewerker")),
            ])
        span.status = 2
        span.parentSpanID = Array(2...9)
        span.resource = [Attribute("service.name", .string("balie")), Attribute("host.name", .string("server-7"))]
        span.exceptions = [[Attribute("exception.type", .string("KeyError")), Attribute("exception.message", .string("weg"))]]
        let record = try RecordReader.record(span)
        #expect(record.status == .error && record.name == "adres opvragen" && record.parentSpanID == Array(2...9))
        #expect(record.subject == DataSubject(type: "BSN", id: "999990019"))
        #expect(record.foreignSpanID == "00f067aa0ba902b7" && record.foreignProcessor == "https://ander.example")
        #expect(record.failure == .init(type: "KeyError", message: "weg"))
        #expect(record.resource == ["service.name": "balie"] && record.service == "balie" && record.extensions == ["dpl.objects.kind": "perceel"])
        // What is kept comes back, and what is not of the standard is not kept.
        let content = RecordJSON.content(record)
        #expect(RecordJSON.record(content) == record)
        let text = String(decoding: content, as: UTF8.self)
        #expect(!text.contains("enduser") && !text.contains("http.url") && !text.contains("host.name"))
    }

    @Test func aboutNobody() throws {
        let record = try RecordReader.record(Self.span())
        #expect(record.subject == nil && record.status == .unset && record.parentSpanID == nil && record.failure == nil)
        #expect(RecordJSON.record(RecordJSON.content(record)) == record)
        #expect(try RecordReader.record(Self.span(Self.subject(.string(""), ""))).subject == nil)
    }

    @Test(arguments: [
        ([Attribute](), RecordFault.noActivity), ([Attribute("dpl.core.processing_activity_id", .string(""))], .noActivity),
        ([Attribute("dpl.core.procsssing_activity_id", .string("https://x.example/1"))], .misspeltActivity),
        ([activity, Attribute("dpl.core.data_subjct_id", .string("1"))], .unknownAttribute("dpl.core.data_subjct_id")),
        ([activity, activity], .notOneValue("dpl.core.processing_activity_id")),
        ([Attribute("dpl.core.processing_activity_id", .array([.string("https://x.example/1")]))], .notOneValue("dpl.core.processing_activity_id")),
        (subject(.array([.string("1"), .string("2")])), .manySubjects),
        (subject(.string("1")) + [Attribute("dpl.core.data_subject_id", .string("2"))], .manySubjects),
        (subject(.string("1"), nil), .subjectWithoutType), (subject(.string(""), "BSN"), .typeWithoutSubject),
        ([activity, Attribute("dpl.objects.kind", .string(String(repeating: "x", count: 70_000)))], .tooLarge(65_536)),
    ])
    func refusedAttributes(attributes: [Attribute], fault: RecordFault) {
        #expect(throws: fault) { try RecordReader.record(Self.span(attributes)) }
    }

    @Test func refusedSpans() {
        func refuses(_ fault: RecordFault, _ change: (inout TraceSpan) -> Void) {
            var span = Self.span()
            change(&span)
            #expect(throws: fault) { try RecordReader.record(span) }
        }
        for bytes in [[], Array(1...15), Array(1...17), [UInt8](repeating: 0, count: 16)] as [[UInt8]] { refuses(.traceID) { $0.traceID = bytes } }
        for bytes in [[], Array(1...7), Array(1...16), [UInt8](repeating: 0, count: 8)] as [[UInt8]] { refuses(.spanID) { $0.spanID = bytes } }
        refuses(.parentSpanID) { $0.parentSpanID = [1] }
        refuses(.noName) { $0.name = "" }
        refuses(.noStart) { $0.start = 0 }
        refuses(.noStart) { ($0.start, $0.end) = (.max, .max) }
        refuses(.endBeforeStart) { $0.end = $0.start - 1 }
        refuses(.endBeforeStart) { $0.end = 0 }
        refuses(.endBeforeStart) { $0.end = .max }
        refuses(.status) { $0.status = 3 }
    }

    @Test(arguments: [
        ("https://register.example/version/1", true), ("urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66", true), ("http://[::1]:8080/a?b=c#d", true),
        ("/register/version/1", false), ("register/version/1", false), ("", false), ("https:", false), ("https://", false), ("1http://x", false),
        ("https://x y", false), ("https://x\n", false), ("https://x\"", false), ("://x", false), ("https://é.example/", false), ("6", false),
    ])
    func absoluteURIs(text: String, isOne: Bool) throws {
        let span = Self.span([Attribute("dpl.core.processing_activity_id", .string(text))])
        if isOne { #expect(try RecordReader.record(span).activity == text) } else { #expect(throws: RecordFault.self) { try RecordReader.record(span) } }
    }

    /// The reasons help whoever reads them, and say nothing of what stood in the record.
    @Test func reasons() {
        #expect(RecordFault.unknownAttribute("dpl.core.data_subjct_id").message.en.contains("did you mean dpl.core.data_subject_id?"))
        #expect(RecordFault.misspeltActivity.message.en.contains("write dpl.core.processing_activity_id"))
        #expect(!RecordFault.unknownAttribute("dpl.core.999990019").message.en.contains("999990019"))
        #expect(
            RejectionSummary.text([.noName, .noActivity, .noActivity])
                == "2 rejected: dpl.core.processing_activity_id is missing; 1 rejected: name is missing")
        #expect(RejectionSummary.text([]) == "")
    }
}

/// One person is found under every way to write one number, and under no other.
@Suite struct LogKeysTests {
    static let keys = LogKeys(secret: Array(1...32))

    @Test func onePerson() {
        let index = Self.keys.index(of: DataSubject(type: "BSN", id: "012345678"))
        for (type, id) in [("bsn", "012345678"), (" BSN ", " 12345678 "), ("Bsn", "0123.45.678"), ("BSN", "0123 45 678")] {
            #expect(Self.keys.index(of: DataSubject(type: type, id: id)) == index, "\(type) \(id)")
        }
        for (type, id) in [("BSN", "012345679"), ("personeelsnummer", "012345678"), ("BS", "N012345678"), ("BSN", "0012345678"), ("BSN", "")] {
            #expect(Self.keys.index(of: DataSubject(type: type, id: id)) != index, "\(type) \(id)")
        }
        // What may be encrypted counts letter for letter.
        #expect(
            Self.keys.index(of: DataSubject(type: "https://x.example/soort", id: "aGVs-bG8."))
                != Self.keys.index(of: DataSubject(type: "https://x.example/soort", id: "aGVsbG8")))
        #expect(LogKeys(secret: Array(2...33)).index(of: DataSubject(type: "BSN", id: "012345678")) != index)
    }

    @Test func whatIsSealedOpensOnlyInItsPlace() throws {
        let content = Array("inhoud".utf8)
        let (trace, span, nonce) = ([UInt8](1...16), [UInt8](1...8), [UInt8](1...12))
        let sealed = try Self.keys.day(7).seal(content, traceID: trace, spanID: span, nonce: nonce)
        #expect(Self.keys.day(7).open(sealed, traceID: trace, spanID: span) == content)
        #expect(Self.keys.day(8).open(sealed, traceID: trace, spanID: span) == nil)
        #expect(Self.keys.day(7).open(sealed, traceID: span + span, spanID: span) == nil)
        #expect(LogKeys(secret: Array(2...33)).day(7).open(sealed, traceID: trace, spanID: span) == nil)
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(Self.keys.day(7).open(changed, traceID: trace, spanID: span) == nil)
        }
        #expect(Self.keys.day(7).open([], traceID: trace, spanID: span) == nil)
    }
}
