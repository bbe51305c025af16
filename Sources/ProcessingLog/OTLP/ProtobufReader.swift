/// Reads the fields of a protocol buffer message (the proto3 encoding), one after the other. Never outside its bytes.
struct ProtobufReader {
    private let bytes: [UInt8]
    private var next: Int
    private let end: Int

    /// A field: its number and what stands in it.
    struct Field {
        var number: Int
        var value: Value
    }

    enum Value {
        case varint(UInt64)
        case fixed64(UInt64)
        case fixed32(UInt32)
        /// A text, bytes or a message inside.
        case bytes(ProtobufReader)
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        (next, end) = (0, bytes.count)
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        (next, end) = (range.lowerBound, range.upperBound)
    }

    /// The next field; nil at the end.
    mutating func field() throws(ExportFault) -> Field? {
        guard next < end else { return nil }
        let start = next
        let tag = try varint()
        let number = tag >> 3
        // Field numbers have 29 bits and start at 1.
        guard (1..<1 << 29).contains(number) else { throw fault(start) }
        switch tag & 7 {
        case 0: return Field(number: Int(number), value: .varint(try varint()))
        case 1: return Field(number: Int(number), value: .fixed64(try fixed(8)))
        case 2:
            let length = try varint()
            guard length <= UInt64(end - next) else { throw fault(start) }
            let range = next..<next + Int(length)
            next = range.upperBound
            return Field(number: Int(number), value: .bytes(ProtobufReader(bytes, range)))
        case 5: return Field(number: Int(number), value: .fixed32(UInt32(truncatingIfNeeded: try fixed(4))))
        // Groups (3 and 4) are not part of proto3.
        default: throw fault(start)
        }
    }

    /// All that is left.
    var rest: [UInt8] { Array(bytes[next..<end]) }

    /// All that is left, as a text.
    func text() throws(ExportFault) -> String {
        guard let text = String(validating: bytes[next..<end], as: UTF8.self) else { throw fault(next) }
        return text
    }

    private mutating func varint() throws(ExportFault) -> UInt64 {
        let start = next
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while next < end {
            let byte = bytes[next]
            next += 1
            // The tenth byte holds the last of 64 bits.
            if shift == 63, byte > 1 { throw fault(start) }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
            if shift > 63 { throw fault(start) }
        }
        throw fault(start)
    }

    private mutating func fixed(_ count: Int) throws(ExportFault) -> UInt64 {
        guard end - next >= count else { throw fault(next) }
        var value: UInt64 = 0
        for index in (0..<count).reversed() { value = value << 8 | UInt64(bytes[next + index]) }
        next += count
        return value
    }

    func fault(_ place: Int? = nil) -> ExportFault {
        ExportFault(
            "byte \(place ?? next) hoort bij geen ExportTraceServiceRequest in protobuf; controleer of de afzender OTLP spreekt",
            "byte \(place ?? next) belongs to no ExportTraceServiceRequest in protobuf; check that the sender speaks OTLP")
    }
}

extension ProtobufReader.Field {
    func message() throws(ExportFault) -> ProtobufReader {
        guard case .bytes(let reader) = value else { throw mismatch }
        return reader
    }

    func text() throws(ExportFault) -> String { try message().text() }

    func bytes() throws(ExportFault) -> [UInt8] { try message().rest }

    func varint() throws(ExportFault) -> UInt64 {
        guard case .varint(let number) = value else { throw mismatch }
        return number
    }

    func fixed64() throws(ExportFault) -> UInt64 {
        guard case .fixed64(let number) = value else { throw mismatch }
        return number
    }

    private var mismatch: ExportFault {
        ExportFault(
            "veld \(number) staat in een andere vorm dan OTLP voorschrijft", "field \(number) has another form than OTLP prescribes")
    }
}
