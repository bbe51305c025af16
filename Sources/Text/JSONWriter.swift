/// Writes JSON (RFC 8259) into a byte buffer, without intermediate values.
///
/// Keys come out in the order in which they are written, so the same calls give the same bytes.
/// Calls must balance; the writer keeps track of commas, not of grammar.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8]
    private var needsComma = false

    public init(capacity: Int = 1024) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func beginObject() { open(UInt8(ascii: "{")) }
    public mutating func endObject() { close(UInt8(ascii: "}")) }
    public mutating func beginArray() { open(UInt8(ascii: "[")) }
    public mutating func endArray() { close(UInt8(ascii: "]")) }

    public mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func value(_ text: String) {
        separate()
        quote(text)
        needsComma = true
    }

    public mutating func value(_ number: Int) { raw(String(number)) }
    public mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }
    public mutating func null() { raw("null") }
    /// A number as a reader of JSON found it.
    public mutating func value(number text: String) { raw(text) }

    /// A number that is written as given; the caller vouches that it is valid JSON.
    public mutating func value(_ number: Double) {
        raw(number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number))
    }

    public mutating func field(_ name: String, _ text: String) { key(name); value(text) }
    public mutating func field(_ name: String, _ number: Int) { key(name); value(number) }
    public mutating func field(_ name: String, _ flag: Bool) { key(name); value(flag) }

    /// `{"nl": …, "en": …}`
    public mutating func value(_ text: Bilingual) {
        beginObject()
        field("nl", text.nl)
        field("en", text.en)
        endObject()
    }

    public mutating func field(_ name: String, _ text: Bilingual) { key(name); value(text) }

    /// An array with one element per item.
    public mutating func array<S: Sequence>(_ name: String, _ items: S, _ write: (inout JSONWriter, S.Element) -> Void) {
        key(name)
        beginArray()
        for item in items { write(&self, item) }
        endArray()
    }

    public mutating func array(_ name: String, _ items: some Sequence<String>) {
        array(name, items) { $0.value($1) }
    }

    public mutating func object(_ name: String, _ write: (inout JSONWriter) -> Void) {
        key(name)
        beginObject()
        write(&self)
        endObject()
    }

    /// The members of an object as another writer wrote them, see `members(_:)`.
    public mutating func members(_ prepared: [UInt8]) {
        if prepared.isEmpty { return }
        separate()
        bytes.append(contentsOf: prepared)
        needsComma = true
    }

    /// Members written ahead, to be put into many objects.
    public static func members(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        write(&json)
        return json.bytes
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        needsComma = false
    }

    private mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            // What needs no escape is copied in one go.
            var start = 0
            for index in utf8.indices {
                let byte = utf8[index]
                if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                escape(byte)
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(hex(byte >> 4))
            bytes.append(hex(byte & 15))
        }
    }

    private func hex(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }
}
