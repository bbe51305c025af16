/// OTLP in protocol buffers. The numbers of the fields are those of `trace/v1/trace.proto`, `resource/v1/resource.proto` and
/// `common/v1/common.proto` of open-telemetry/opentelemetry-proto.
enum ProtobufExport {
    static func spans(_ bytes: [UInt8]) throws(ExportFault) -> [TraceSpan] {
        var spans: [TraceSpan] = []
        var request = ProtobufReader(bytes)
        while let field = try request.field() {
            if field.number == 1 { try resourceSpans(field.message(), &spans) }
        }
        return spans
    }

    private static func resourceSpans(_ message: ProtobufReader, _ spans: inout [TraceSpan]) throws(ExportFault) {
        let first = spans.count
        var resource: [Attribute] = []
        var reader = message
        while let field = try reader.field() {
            switch field.number {
            case 1: resource += try attributes(of: field.message(), field: 1)
            case 2:
                var scope = try field.message()
                while let field = try scope.field() {
                    if field.number == 2 { spans.append(try span(field.message())) }
                }
            default: break
            }
        }
        // The resource may stand behind its spans.
        for index in first..<spans.count { spans[index].resource = resource }
    }

    private static func span(_ message: ProtobufReader) throws(ExportFault) -> TraceSpan {
        var span = TraceSpan()
        var reader = message
        while let field = try reader.field() {
            switch field.number {
            case 1: span.traceID = try field.bytes()
            case 2: span.spanID = try field.bytes()
            case 4: span.parentSpanID = try field.bytes()
            case 5: span.name = try field.text()
            case 7: span.start = try field.fixed64()
            case 8: span.end = try field.fixed64()
            case 9: span.attributes.append(try attribute(field.message(), depth: 0))
            case 11:
                let event = try field.message()
                if try name(event) == "exception" { span.exceptions.append(try attributes(of: event, field: 3)) }
            case 15:
                var status = try field.message()
                while let field = try status.field() {
                    if field.number == 3 { span.status = Int(truncatingIfNeeded: try field.varint()) }
                }
            default: break
            }
        }
        return span
    }

    private static func name(_ event: ProtobufReader) throws(ExportFault) -> String {
        var reader = event
        var name = ""
        while let field = try reader.field() { if field.number == 2 { name = try field.text() } }
        return name
    }

    private static func attributes(of message: ProtobufReader, field number: Int) throws(ExportFault) -> [Attribute] {
        var reader = message
        var attributes: [Attribute] = []
        while let field = try reader.field() {
            if field.number == number { attributes.append(try attribute(field.message(), depth: 0)) }
        }
        return attributes
    }

    private static func attribute(_ message: ProtobufReader, depth: Int) throws(ExportFault) -> Attribute {
        var reader = message
        var attribute = Attribute("", .none)
        while let field = try reader.field() {
            switch field.number {
            case 1: attribute.key = try field.text()
            case 2: attribute.value = try value(field.message(), depth: depth)
            default: break
            }
        }
        return attribute
    }

    private static func value(_ message: ProtobufReader, depth: Int) throws(ExportFault) -> AttributeValue {
        guard depth < ExportRequest.maximumDepth else { throw message.fault() }
        var reader = message
        var value = AttributeValue.none
        while let field = try reader.field() {
            switch field.number {
            case 1: value = .string(try field.text())
            case 2: value = .bool(try field.varint() != 0)
            case 3: value = .integer(Int64(bitPattern: try field.varint()))
            case 4: value = .double(Double(bitPattern: try field.fixed64()))
            case 5:
                var list = try field.message()
                var values: [AttributeValue] = []
                while let field = try list.field() { if field.number == 1 { values.append(try self.value(field.message(), depth: depth + 1)) } }
                value = .array(values)
            case 6:
                var map = try field.message()
                var members: [Attribute] = []
                while let field = try map.field() { if field.number == 1 { members.append(try attribute(field.message(), depth: depth + 1)) } }
                value = .map(members)
            case 7: value = .bytes(try field.bytes())
            default: break
            }
        }
        return value
    }
}
