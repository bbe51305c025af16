import Foundation
import SeededChance

@testable import ProcessingLog

/// Writes spans as OTLP, apart from the reader: the field numbers and the JSON names are written out here once more.
enum SpanEncoder {
    // MARK: Protocol buffers

    static func protobuf(_ groups: [(resource: [Attribute], spans: [TraceSpan])], noise: Bool = false) -> [UInt8] {
        groups.flatMap { group -> [UInt8] in
            let resource = field(1, group.resource.flatMap { field(1, attribute($0)) } + (noise ? varint(2, 9) : []))
            let scope = field(2, (noise ? field(1, text(1, "scope")) : []) + group.spans.flatMap { field(2, protobufSpan($0, noise)) } + text(3, "url"))
            // A sender may write fields in any order.
            return field(1, noise ? scope + resource + text(3, "schema") + field(1000, [1, 2, 3]) : resource + scope)
        } + (noise ? varint(77, 1) : [])
    }

    private static func protobufSpan(_ span: TraceSpan, _ noise: Bool) -> [UInt8] {
        var bytes = field(1, span.traceID) + field(2, span.spanID) + field(4, span.parentSpanID) + text(5, span.name)
        if noise { bytes += text(3, "a=b") + varint(6, 2) + varint(10, 3) + [0x85, 0x01, 1, 0, 0, 0] }
        bytes += fixed(7, span.start) + fixed(8, span.end) + span.attributes.flatMap { field(9, attribute($0)) }
        for exception in span.exceptions {
            bytes += field(11, fixed(1, 5) + text(2, "exception") + exception.flatMap { field(3, attribute($0)) })
        }
        if noise { bytes += field(11, text(2, "other") + field(3, attribute(Attribute("exception.type", .string("not this"))))) + field(13, field(1, [0])) }
        return bytes + field(15, text(2, "why") + varint(3, UInt64(span.status)))
    }

    private static func attribute(_ attribute: Attribute) -> [UInt8] {
        text(1, attribute.key) + (attribute.value == .none ? [] : field(2, value(attribute.value)))
    }

    private static func value(_ value: AttributeValue) -> [UInt8] {
        switch value {
        case .none: []
        case .string(let string): text(1, string)
        case .bool(let flag): varint(2, flag ? 1 : 0)
        case .integer(let number): varint(3, UInt64(bitPattern: number))
        case .double(let number): fixed(4, number.bitPattern)
        case .array(let values): field(5, values.flatMap { field(1, self.value($0)) })
        case .map(let members): field(6, members.flatMap { field(1, attribute($0)) })
        case .bytes(let bytes): field(7, bytes)
        }
    }

    static func field(_ number: Int, _ content: [UInt8]) -> [UInt8] { raw(UInt64(number) << 3 | 2) + raw(UInt64(content.count)) + content }
    static func text(_ number: Int, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }
    static func varint(_ number: Int, _ value: UInt64) -> [UInt8] { raw(UInt64(number) << 3) + raw(value) }
    static func fixed(_ number: Int, _ value: UInt64) -> [UInt8] { raw(UInt64(number) << 3 | 1) + (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    private static func raw(_ value: UInt64) -> [UInt8] { value < 128 ? [UInt8(value)] : [UInt8(value & 127) | 128] + raw(value >> 7) }

    // MARK: JSON

    static func json(_ groups: [(resource: [Attribute], spans: [TraceSpan])], noise: Bool = false) -> [UInt8] {
        var list: [[String: Any]] = []
        for group in groups {
            var scope: [String: Any] = ["spans": group.spans.map { jsonSpan($0, noise) }]
            if noise { scope["scope"] = ["name": "scope"] }
            let resource: [String: Any] = ["attributes": group.resource.map { jsonAttribute($0) }]
            list.append(["resource": resource, "scopeSpans": [scope]])
        }
        var request: [String: Any] = ["resourceSpans": list]
        if noise { request["unheardOf"] = [["a": NSNull()]] }
        return Array(try! JSONSerialization.data(withJSONObject: request))
    }

    private static func jsonSpan(_ span: TraceSpan, _ noise: Bool) -> [String: Any] {
        func hex(_ bytes: [UInt8]) -> String {
            let text = bytes.map { String(format: "%02x", $0) }.joined()
            return noise ? text.uppercased() : text
        }
        var object: [String: Any] = [
            "traceId": hex(span.traceID), "spanId": hex(span.spanID), "parentSpanId": hex(span.parentSpanID), "name": span.name,
            "startTimeUnixNano": String(span.start), "endTimeUnixNano": noise ? NSNumber(value: span.end) : String(span.end),
            "attributes": span.attributes.map(jsonAttribute), "status": ["code": span.status, "message": "why"],
        ]
        var events = span.exceptions.map { ["name": "exception", "timeUnixNano": "5", "attributes": $0.map(jsonAttribute)] as [String: Any] }
        if noise {
            events.append(["name": "other", "attributes": [jsonAttribute(Attribute("exception.type", .string("not this")))]])
            object["kind"] = 2
            object["flags"] = 769
            object["trace_id"] = 7
        }
        object["events"] = events
        return object
    }

    private static func jsonAttribute(_ attribute: Attribute) -> [String: Any] {
        attribute.value == .none ? ["key": attribute.key] : ["key": attribute.key, "value": jsonValue(attribute.value)]
    }

    private static func jsonValue(_ value: AttributeValue) -> [String: Any] {
        switch value {
        case .none: [:]
        case .string(let string): ["stringValue": string]
        case .bool(let flag): ["boolValue": flag]
        case .integer(let number): ["intValue": String(number)]
        case .double(let number): ["doubleValue": number]
        case .array(let values): ["arrayValue": ["values": values.map { jsonValue($0) }]]
        case .map(let members): ["kvlistValue": ["values": members.map { jsonAttribute($0) }]]
        case .bytes(let bytes): ["bytesValue": Data(bytes).base64EncodedString()]
        }
    }

    // MARK: Random spans

    static func random(_ chance: inout Chance) -> [(resource: [Attribute], spans: [TraceSpan])] {
        (0..<chance.number(0...3)).map { _ in
            let resource = attributes(&chance)
            return (resource, (0..<chance.number(0...4)).map { _ in randomSpan(&chance, resource) })
        }
    }

    private static func randomSpan(_ chance: inout Chance, _ resource: [Attribute]) -> TraceSpan {
        func bytes(_ count: Int, _ chance: inout Chance) -> [UInt8] { (0..<count).map { _ in UInt8(chance.number(0...255)) } }
        var span = TraceSpan()
        span.traceID = bytes(16, &chance)
        span.spanID = bytes(8, &chance)
        span.parentSpanID = chance.happens(0.5) ? bytes(8, &chance) : []
        span.name = word(&chance)
        span.start = UInt64(chance.number(0...Int.max))
        span.end = UInt64(chance.number(0...Int.max))
        span.status = chance.number(0...2)
        span.attributes = attributes(&chance)
        span.exceptions = chance.happens(0.3) ? [attributes(&chance)] : []
        span.resource = resource
        return span
    }

    private static func attributes(_ chance: inout Chance) -> [Attribute] {
        (0..<chance.number(0...4)).map { _ in Attribute(word(&chance), value(&chance, depth: 0)) }
    }

    private static func value(_ chance: inout Chance, depth: Int) -> AttributeValue {
        switch chance.number(0...(depth < 4 ? 7 : 5)) {
        case 0: .none
        case 1: .string(word(&chance))
        case 2: .bool(chance.happens(0.5))
        case 3: .integer(Int64(chance.number(Int.min...Int.max)))
        case 4: .double(Double(chance.number(-1_000_000...1_000_000)) / 8)
        case 5: .bytes((0..<chance.number(0...9)).map { _ in UInt8(chance.number(0...255)) })
        case 6: .array((0..<chance.number(0...3)).map { _ in value(&chance, depth: depth + 1) })
        default: .map((0..<chance.number(0...3)).map { _ in Attribute(word(&chance), value(&chance, depth: depth + 1)) })
        }
    }

    private static func word(_ chance: inout Chance) -> String { chance.pick(["a", "naam", "dpl.x", "é – 😀", "", "\"\\\n", "service.name"]) }
}
