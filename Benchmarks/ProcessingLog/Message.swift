/// Messages with records about a thousand people, as an OpenTelemetry library writes them (protocol buffers).
enum Message {
    static func records(_ numbers: Range<Int>) -> [UInt8] {
        let resource = field(1, attribute("service.name", "balie") + attribute("service.version", "3.2.1"))
        let scope = field(2, field(1, text(1, "balie.inzage")) + numbers.flatMap { field(2, span($0)) })
        return field(1, resource + scope)
    }

    private static func span(_ number: Int) -> [UInt8] {
        // Random looking, and another for each number.
        let mixed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
        let start = 1_790_000_000_000_000_000 + UInt64(number) * 1_000_000
        let person = String(900_000_000 + number % 1000)
        return field(1, bytes(mixed) + bytes(UInt64(number))) + field(2, bytes(~mixed)) + field(4, bytes(mixed ^ 0xFF)) + text(5, "inkomensgegevens opvragen")
            + [6 << 3, 2] + fixed(7, start) + fixed(8, start + 3_000_000)
            + [
                ("dpl.core.processing_activity_id", "https://register.voorbeeld.example/register/version/5f0c3c9e-6a1e-4b4a-9c39-0a6f3a9c1d2e"),
                ("dpl.core.data_subject_id", person), ("dpl.core.data_subject_id_type", "BSN"),
                ("dpl.core.foreign_operation.processor", "https://uitkering.voorbeeld.example"), ("http.request.method", "POST"),
            ].flatMap { field(9, pair($0, $1)) } + field(15, [3 << 3, 1])
    }

    private static func attribute(_ key: String, _ value: String) -> [UInt8] { field(1, pair(key, value)) }
    private static func pair(_ key: String, _ value: String) -> [UInt8] { text(1, key) + field(2, text(1, value)) }
    private static func bytes(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) } }
    private static func text(_ number: Int, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }
    private static func field(_ number: Int, _ content: [UInt8]) -> [UInt8] { raw(UInt64(number) << 3 | 2) + raw(UInt64(content.count)) + content }
    private static func fixed(_ number: Int, _ value: UInt64) -> [UInt8] {
        raw(UInt64(number) << 3 | 1) + (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    private static func raw(_ value: UInt64) -> [UInt8] { value < 128 ? [UInt8(value)] : [UInt8(value & 127) | 128] + raw(value >> 7) }
}
