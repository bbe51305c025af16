import Foundation
import SeededChance
import Testing
import Text

@testable import ProcessingLog

/// What senders write is read as they meant it, and anything else is refused without harm.
@Suite struct ExportRequestTests {
    /// Written by the Python package opentelemetry-proto 1.45.2, with every kind of value and fields that are passed over.
    static let python = Data(
        base64Encoded: """
            CvMDChkKFwoMc2VydmljZS5uYW1lEgcKBWJhbGllEtIDEscDChABAgMEBQYHCAkKCwwNDg8QEggREhMUFRYXGBoDYT1iIgghIiMkJSYnKCoOYWRyZXMgb3B2cmFnZW4wAjkVzU4rhFvXGEEVl+lm\
            hFvXGEpRCh9kcGwuY29yZS5wcm9jZXNzaW5nX2FjdGl2aXR5X2lkEi4KLGh0dHBzOi8vcmVnaXN0ZXIuZXhhbXBsZS9yZWdpc3Rlci92ZXJzaW9uL3YxSicKGGRwbC5jb3JlLmRhdGFfc3ViamVj\
            dF9pZBILCgk5OTk5OTAwMTlKJgodZHBsLmNvcmUuZGF0YV9zdWJqZWN0X2lkX3R5cGUSBQoDQlNOSgcKAWESAhABShAKAWISCxj7//////////8BSg4KAWMSCSEAAAAAAAD4P0oJCgFkEgQ6AgD/\
            ShAKAWUSCyoJCgMKAXgKAhgCShEKAWYSDDIKCggKAWcSAwoBeUoDCgFoUAdaMgkFAAAAAAAAABIJZXhjZXB0aW9uGhwKDmV4Y2VwdGlvbi50eXBlEgoKCEtleUVycm9yWhESBW90aGVyGggKAXES\
            AwoBemocChAAAAAAAAAAAAAAAAAAAAAAEggAAAAAAAAAAHoFEgFtGAKFAQEDAAASBioEbGVlZxoBcw==
            """)!

    @Test func anotherEncodersBytes() throws {
        let spans = try ExportRequest.spans(Array(Self.python), .protobuf)
        #expect(spans.count == 2)
        let span = spans[0]
        #expect(span.traceID == Array(1...16) && span.spanID == Array(17...24) && span.parentSpanID == Array(33...40))
        #expect(span.name == "adres opvragen" && spans[1].name == "leeg" && span.status == 2)
        #expect(span.start == 1_790_000_000_123_456_789 && span.end == 1_790_000_001_123_456_789)
        #expect(span.resource == [Attribute("service.name", .string("balie"))] && spans[1].resource == span.resource)
        #expect(span.exceptions == [[Attribute("exception.type", .string("KeyError"))]])
        #expect(span.attributes.prefix(3).map(\.value.text) == ["https://register.example/register/version/v1", "999990019", "BSN"])
        let values: [AttributeValue] = [
            .bool(true), .integer(-5), .double(1.5), .bytes([0, 255]), .array([.string("x"), .integer(2)]), .map([Attribute("g", .string("y"))]), .none,
        ]
        #expect(span.attributes.dropFirst(3).map(\.value) == values)
    }

    /// The example of the OTLP specification's repository, in its form: ids in capitals, 64-bit numbers as texts.
    @Test func jsonAsTheSpecificationWritesIt() throws {
        let text = """
            {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"my.service"}}]},"scopeSpans":[{"scope":{"name":"my.library",
            "version":"1.0.0"},"spans":[{"traceId":"5B8EFFF798038103D269B633813FC60C","spanId":"EEE19B7EC3C1B174","parentSpanId":"EEE19B7EC3C1B173",
            "name":"I'm a server span","startTimeUnixNano":"1544712660000000000","endTimeUnixNano":1544712661000000000,"kind":2,"attributes":[
            {"key":"my.span.attr","value":{"stringValue":"some value"}},{"key":"n","value":{"intValue":7}},{"key":"none","value":null}],"status":null}]}]}]}
            """
        let span = try #require(try ExportRequest.spans(Array(text.utf8), .json).first)
        #expect(HexText.encode(span.traceID) == "5b8efff798038103d269b633813fc60c" && HexText.encode(span.spanID) == "eee19b7ec3c1b174")
        #expect(span.start == 1_544_712_660_000_000_000 && span.end == 1_544_712_661_000_000_000)
        #expect(span.attributes.map(\.value) == [.string("some value"), .integer(7), .none])
        #expect(try ExportRequest.spans(Array("{}".utf8), .json).isEmpty)
        #expect(try ExportRequest.spans([], .protobuf).isEmpty)
    }

    /// Both encodings say the same, whatever else stands in the message.
    @Test(arguments: Effort.seeds(150))
    func theSameInBothEncodings(seed: Int) throws {
        var chance = Chance(seed)
        let groups = SpanEncoder.random(&chance)
        let spans = groups.flatMap(\.spans)
        for noise in [false, true] {
            #expect(try ExportRequest.spans(SpanEncoder.protobuf(groups, noise: noise), .protobuf) == spans)
            #expect(try ExportRequest.spans(SpanEncoder.json(groups, noise: noise), .json) == spans)
        }
    }

    /// Bytes that were cut off or changed are read or refused; nothing else happens.
    @Test(arguments: Effort.seeds(60))
    func damage(seed: Int) {
        var chance = Chance(seed)
        let groups = SpanEncoder.random(&chance) + [([Attribute("a", .map([Attribute("b", .array([.integer(-1)]))]))], [TraceSpan()])]
        for encoding in ExportEncoding.allCases {
            let whole = encoding == .json ? SpanEncoder.json(groups) : SpanEncoder.protobuf(groups, noise: true)
            for _ in 0..<100 {
                var bytes = Array(whole.prefix(chance.number(0...whole.count)))
                for _ in 0..<chance.number(0...4) where !bytes.isEmpty { bytes[chance.number(0...bytes.count - 1)] = UInt8(chance.number(0...255)) }
                let read = try? ExportRequest.spans(bytes, encoding)
                #expect(read?.count ?? 0 <= bytes.count)
            }
            // JSON that was cut off is never whole; a message of protocol buffers may be, at the end of a field.
            if encoding == .json {
                for length in 0..<whole.count { #expect(throws: ExportFault.self) { try ExportRequest.spans(Array(whole.prefix(length)), .json) } }
            }
        }
    }

    @Test(arguments: [
        // Longer than there is, cut off, a group, a reserved kind, field 0, a number of more than 64 bits, a text for a message.
        "0aff01", "0a", "0a0512", "0b", "0c", "0e", "0f", "0200", "08ffffffffffffffffff02", "08ffffffffffffffffffff01", "0affffffffffffffffff01", "0801",
        // Inside a span: an id as number, a name that is no UTF-8, a time as varint, a half time.
        "0a06120412020801", "0a07120512032a01ff", "0a06120412023805", "0a061204120239ff",
    ])
    func damagedProtobuf(hex: String) throws {
        let bytes = try #require(HexText.decode(hex))
        #expect(throws: ExportFault.self) { try ExportRequest.spans(bytes, .protobuf) }
    }

    @Test(arguments: [
        ("", "JSON"), ("[]", "object"), ("{\"resourceSpans\":{}}", "“resourceSpans” must be a list"),
        ("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"name\":5}]}]}]}", "“resourceSpans[0].scopeSpans[0].spans[0].name” must be a text"),
        ("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"startTimeUnixNano\":\"-1\"}]}]}]}", "startTimeUnixNano"),
        ("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"startTimeUnixNano\":1.5}]}]}]}", "startTimeUnixNano"),
        ("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"status\":{\"code\":\"STATUS_CODE_OK\"}}]}]}]}", "status.code"),
        ("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"name\":\"a\",\"name\":\"b\"}]}]}]}", "once"),
        ("{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"a\",\"value\":{\"bytesValue\":\"!\"}}]}}]}", "base64"),
    ])
    func wrongJSON(text: String, says: String) {
        let fault = #expect(throws: ExportFault.self) { try ExportRequest.spans(Array(text.utf8), .json) }
        #expect(fault?.message.en.contains(says) == true, "\(String(describing: fault))")
    }

    /// Values inside one another end at a depth, in time that grows with the message only.
    @Test(arguments: ExportEncoding.allCases)
    func depth(encoding: ExportEncoding) {
        func request(_ depth: Int) -> [UInt8] {
            var value = AttributeValue.string("x")
            for _ in 0..<depth { value = .array([value]) }
            let groups = [(resource: [Attribute("a", value)], spans: [TraceSpan()])]
            return encoding == .json ? SpanEncoder.json(groups) : SpanEncoder.protobuf(groups)
        }
        #expect((try? ExportRequest.spans(request(15), encoding))?.count == 1)
        #expect(throws: ExportFault.self) { try ExportRequest.spans(request(16), encoding) }
        #expect(throws: ExportFault.self) { try ExportRequest.spans(request(60), encoding) }
    }

    @Test func contentTypes() {
        #expect(ExportEncoding(contentType: "application/json; charset=utf-8") == .json)
        #expect(ExportEncoding(contentType: "Application/X-Protobuf") == .protobuf)
        #expect(ExportEncoding(contentType: "text/plain") == nil && ExportEncoding(contentType: "") == nil)
    }

    /// The bytes are those that Python's opentelemetry-proto 1.45.2 writes.
    @Test func answers() {
        #expect(HexText.encode(ExportAnswer.accepted(rejected: 300, message: "no", .protobuf)) == "0a0708ac0212026e6f")
        #expect(HexText.encode(ExportAnswer.accepted(rejected: 0, message: "no", .protobuf)) == "0a0412026e6f")
        #expect(ExportAnswer.accepted(rejected: 0, message: "", .protobuf).isEmpty)
        #expect(HexText.encode(ExportAnswer.failure("nee", .protobuf)) == "12036e6565")
        func json(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        #expect(json(ExportAnswer.accepted(rejected: 0, message: "", .json)) == "{}")
        #expect(json(ExportAnswer.accepted(rejected: 3, message: "no", .json)) == #"{"partialSuccess":{"rejectedSpans":"3","errorMessage":"no"}}"#)
        #expect(json(ExportAnswer.failure("nee", .json)) == #"{"message":"nee"}"#)
    }
}
