import Text

/// OTLP in JSON: the protobuf mapping with hexadecimal ids, names in lowerCamelCase, 64-bit numbers as texts or numbers, and unknown
/// names passed over (OTLP specification, "JSON Protobuf Encoding").
enum JSONExport {
    static func spans(_ bytes: [UInt8]) throws(ExportFault) -> [TraceSpan] {
        guard let json = JSONReader.read(bytes, maximumDepth: 24 + 3 * ExportRequest.maximumDepth) else {
            let place = JSONReader.place(ofMistakeIn: bytes, maximumDepth: 24 + 3 * ExportRequest.maximumDepth)
            throw ExportFault(
                "dit is geen JSON: regel \(place.line), teken \(place.column)", "this is not JSON: line \(place.line), column \(place.column)")
        }
        let request = JSONMessage(json, "")
        var spans: [TraceSpan] = []
        for group in try request.list("resourceSpans") {
            let resource = try group.message("resource")?.attributes() ?? []
            for scope in try group.list("scopeSpans") {
                for span in try scope.list("spans") { spans.append(try self.span(span, resource)) }
            }
        }
        return spans
    }

    private static func span(_ message: JSONMessage, _ resource: [Attribute]) throws(ExportFault) -> TraceSpan {
        var span = TraceSpan()
        span.resource = resource
        // What is no hexadecimal is no id; the record is then refused by itself, and not the whole message.
        span.traceID = HexText.decode(try message.text("traceId") ?? "") ?? []
        span.spanID = HexText.decode(try message.text("spanId") ?? "") ?? []
        let parent = try message.text("parentSpanId") ?? ""
        span.parentSpanID = HexText.decode(parent) ?? [0]
        span.name = try message.text("name") ?? ""
        span.start = try message.number("startTimeUnixNano") ?? 0
        span.end = try message.number("endTimeUnixNano") ?? 0
        span.attributes = try message.attributes()
        span.status = Int(truncatingIfNeeded: try message.message("status")?.number("code") ?? 0 as UInt64)
        for event in try message.list("events") {
            if try event.text("name") == "exception" { span.exceptions.append(try event.attributes()) }
        }
        return span
    }
}

/// A JSON object with its place in the message.
private struct JSONMessage {
    let json: JSONValue
    let place: String

    init(_ json: JSONValue, _ place: String) { (self.json, self.place) = (json, place) }

    /// A member; nil where it is missing or null.
    private func member(_ name: String) throws(ExportFault) -> JSONValue? {
        guard let members = json.members else { throw wrong("", "een object", "an object") }
        var found: JSONValue?
        for member in members where member.name == name {
            if found != nil { throw wrong(name, "één keer", "there once") }
            found = member.value
        }
        return found == .null ? nil : found
    }

    func list(_ name: String) throws(ExportFault) -> [JSONMessage] {
        guard let value = try member(name) else { return [] }
        guard let elements = value.elements else { throw wrong(name, "een lijst", "a list") }
        return elements.enumerated().map { JSONMessage($0.element, "\(path(name))[\($0.offset)]") }
    }

    func message(_ name: String) throws(ExportFault) -> JSONMessage? {
        try member(name).map { JSONMessage($0, path(name)) }
    }

    func text(_ name: String) throws(ExportFault) -> String? {
        guard let value = try member(name) else { return nil }
        guard let text = value.text else { throw wrong(name, "een tekst", "a text") }
        return text
    }

    /// A whole number, written as one or as a text.
    func number<Number: FixedWidthInteger>(_ name: String) throws(ExportFault) -> Number? {
        switch try member(name) {
        case nil: return nil
        case .number(let text), .string(let text):
            guard let number = Number(text) else { throw wrong(name, "een geheel getal", "a whole number") }
            return number
        default: throw wrong(name, "een geheel getal", "a whole number")
        }
    }

    func attributes() throws(ExportFault) -> [Attribute] {
        var attributes: [Attribute] = []
        for item in try list("attributes") { attributes.append(try item.attribute(depth: 0)) }
        return attributes
    }

    private func attribute(depth: Int) throws(ExportFault) -> Attribute {
        Attribute(try text("key") ?? "", try message("value")?.value(depth: depth) ?? .none)
    }

    private func value(depth: Int) throws(ExportFault) -> AttributeValue {
        guard depth < ExportRequest.maximumDepth else { throw wrong("", "minder diep", "less deep") }
        if let text = try text("stringValue") { return .string(text) }
        if let flag = try member("boolValue") {
            guard case .bool(let flag) = flag else { throw wrong("boolValue", "waar of onwaar", "true or false") }
            return .bool(flag)
        }
        if let number: Int64 = try number("intValue") { return .integer(number) }
        if let number = try member("doubleValue") { return .double(try double(number)) }
        if let bytes = try text("bytesValue") {
            guard let bytes = Base64Text.decode(bytes) else { throw wrong("bytesValue", "base64", "base64") }
            return .bytes(bytes)
        }
        if let list = try message("arrayValue") {
            var values: [AttributeValue] = []
            for item in try list.list("values") { values.append(try item.value(depth: depth + 1)) }
            return .array(values)
        }
        if let map = try message("kvlistValue") {
            var members: [Attribute] = []
            for item in try map.list("values") { members.append(try item.attribute(depth: depth + 1)) }
            return .map(members)
        }
        return .none
    }

    private func double(_ value: JSONValue) throws(ExportFault) -> Double {
        switch value {
        case .number(let text):
            if let number = Double(text) { return number }
        case .string("NaN"): return .nan
        case .string("Infinity"): return .infinity
        case .string("-Infinity"): return -.infinity
        case .string(let text):
            if let number = Double(text) { return number }
        default: break
        }
        throw wrong("doubleValue", "een getal", "a number")
    }

    private func path(_ name: String) -> String { place.isEmpty ? name : name.isEmpty ? place : "\(place).\(name)" }

    private func wrong(_ name: String, _ nl: String, _ en: String) -> ExportFault {
        let path = path(name)
        return ExportFault("“\(path.isEmpty ? "JSON" : path)” moet \(nl) zijn", "“\(path.isEmpty ? "JSON" : path)” must be \(en)")
    }
}

/// Base64 with `+` and `/`, or with `-` and `_`, padded or not: the protobuf mapping to JSON reads them all.
private enum Base64Text {
    static func decode(_ text: String) -> [UInt8]? {
        var letters = Substring(text)
        var padding = 0
        while letters.last == "=" {
            letters.removeLast()
            padding += 1
        }
        guard padding <= 2 else { return nil }
        return Base64URL.decode(String(letters.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }))
    }
}
