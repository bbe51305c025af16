import Text

/// What a receiver of spans answers, in the encoding of the question.
public enum ExportAnswer {
    /// `ExportTraceServiceResponse`: an empty one when everything was kept, otherwise how many were not and why.
    /// - Parameter message: in English; not empty when there is something to say.
    public static func accepted(rejected: Int, message: String, _ encoding: ExportEncoding) -> [UInt8] {
        let isFull = rejected == 0 && message.isEmpty
        switch encoding {
        case .json:
            var json = JSONWriter(capacity: 128)
            json.beginObject()
            if !isFull {
                json.object("partialSuccess") { json in
                    // 64-bit numbers are texts; a zero is left out.
                    if rejected != 0 { json.field("rejectedSpans", String(rejected)) }
                    json.field("errorMessage", message)
                }
            }
            json.endObject()
            return json.bytes
        case .protobuf:
            if isFull { return [] }
            var partial = ProtobufWriter()
            if rejected != 0 { partial.varint(1, UInt64(rejected)) }
            partial.text(2, message)
            var answer = ProtobufWriter()
            answer.bytes(1, partial.bytes)
            return answer.bytes
        }
    }

    /// `google.rpc.Status`: why nothing was kept.
    public static func failure(_ message: String, _ encoding: ExportEncoding) -> [UInt8] {
        switch encoding {
        case .json:
            var json = JSONWriter(capacity: 128)
            json.beginObject()
            json.field("message", message)
            json.endObject()
            return json.bytes
        case .protobuf:
            var status = ProtobufWriter()
            status.text(2, message)
            return status.bytes
        }
    }
}

/// Writes the few protocol buffer messages of an answer.
struct ProtobufWriter {
    private(set) var bytes: [UInt8] = []

    mutating func varint(_ number: Int, _ value: UInt64) {
        append(UInt64(number) << 3)
        append(value)
    }

    mutating func bytes(_ number: Int, _ value: some Collection<UInt8>) {
        append(UInt64(number) << 3 | 2)
        append(UInt64(value.count))
        bytes += value
    }

    mutating func text(_ number: Int, _ value: String) { bytes(number, Array(value.utf8)) }

    private mutating func append(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
