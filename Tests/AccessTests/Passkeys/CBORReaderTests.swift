import SeededChance
import Testing

@testable import Access

@Suite struct CBORReaderTests {
    /// Examples of RFC 8949, appendix A.
    @Test(arguments: [
        ("00", CBORValue.unsigned(0)), ("17", .unsigned(23)), ("1818", .unsigned(24)), ("1903e8", .unsigned(1000)),
        ("1a000f4240", .unsigned(1_000_000)), ("1b000000e8d4a51000", .unsigned(1_000_000_000_000)),
        ("1bffffffffffffffff", .unsigned(.max)), ("3bffffffffffffffff", .negative(.max)), ("20", .negative(0)), ("3903e7", .negative(999)),
        ("f4", .bool(false)), ("f5", .bool(true)), ("f6", .null), ("40", .bytes([])), ("4401020304", .bytes([1, 2, 3, 4])), ("60", .text("")),
        ("6449455446", .text("IETF")), ("62c3bc", .text("ü")), ("80", .array([])),
        ("8301820203820405", .array([.unsigned(1), .array([.unsigned(2), .unsigned(3)]), .array([.unsigned(4), .unsigned(5)])])),
        ("a0", .map([:])), ("a201020304", .map([.unsigned(1): .unsigned(2), .unsigned(3): .unsigned(4)])),
        ("a26161016162820203", .map([.text("a"): .unsigned(1), .text("b"): .array([.unsigned(2), .unsigned(3)])])),
    ])
    func examples(text: String, value: CBORValue) { #expect(CBORReader.read(hex(text)) == value) }

    @Test func numbers() {
        #expect(CBORReader.read(hex("390100"))?.number == -257)
        #expect(CBORReader.read(hex("1bffffffffffffffff"))?.number == nil && CBORReader.read(hex("3b7fffffffffffffff"))?.number == Int.min)
        #expect(CBORValue(Int.min) == .negative(UInt64(Int.max)))
    }

    /// Well-formed or not, none of this may an authenticator write.
    @Test(arguments: [
        // Longer than need be.
        "1817", "190018", "1a0000ffff", "1b00000000ffffffff", "5817" + String(repeating: "00", count: 23), "b800", "9800", "7800",
        // Of unknown length, tags, floats, other simple values, reserved.
        "5f42010243030405ff", "7f657374726561646d696e67ff", "9fff", "bfff", "c11a514b67b0", "d74401020304", "f90000", "fa47c35000",
        "fb3ff199999999999a", "f7", "f0", "f818", "1c", "1d", "1e", "1f", "ff",
        // Keys out of order, twice, or of the wrong length first.
        "a203040102", "a201020103", "a2616201616101", "a262616101616201", "a2200101 02", "a26161010102",
        // Cut off, more than there is, something after it.
        "", "18", "4403", "61", "8201", "a101", "5bffffffffffffffff", "7bffffffffffffffff", "9bffffffffffffffff", "bbffffffffffffffff", "0000",
        "5b7fffffffffffffff", "9a7fffffff00", "ba7fffffff0000",
        // No UTF-8.
        "61ff", "62c328", "63eda080",
    ])
    func refused(text: String) { #expect(CBORReader.read(hex(text)) == nil) }

    @Test func depth() {
        #expect(CBORReader.read(hex("8181818100")) != nil)
        #expect(CBORReader.read(hex("818181818100")) == nil)
        #expect(CBORReader.read([UInt8](repeating: 0x81, count: 1_000_000)) == nil)
        #expect(CBORReader.read(hex("a100a100a100a10000")) != nil)
        #expect(CBORReader.read(hex("a100a100a100a100a10000")) == nil)
    }

    /// Random bytes never stop the reader, and what it reads it read in the one form: written again it gives the same bytes.
    @Test func randomBytes() {
        for seed in Effort.seeds(3000) {
            var chance = Chance(seed)
            // Short heads make sense more often than random ones.
            let heads: [UInt8] = [0x00, 0x17, 0x18, 0x20, 0x40, 0x41, 0x58, 0x60, 0x61, 0x80, 0x81, 0x82, 0xA0, 0xA1, 0xA2, 0xF4, 0xF5]
            let bytes = (0..<chance.number(0...24)).map { _ in chance.happens(0.7) ? chance.pick(heads) : UInt8(chance.number(0...255)) }
            var reader = CBORReader(bytes)
            guard let value = reader.value() else { continue }
            #expect(Self.written(value) == Array(bytes[..<reader.next]), "seed \(seed)")
        }
    }

    static func written(_ value: CBORValue) -> [UInt8] {
        switch value {
        case .unsigned(let n): head(0, n)
        case .negative(let n): head(1, n)
        case .bytes(let bytes): head(2, UInt64(bytes.count)) + bytes
        case .text(let text): head(3, UInt64(text.utf8.count)) + Array(text.utf8)
        case .array(let items): head(4, UInt64(items.count)) + items.flatMap(written)
        case .map(let members):
            head(5, UInt64(members.count))
                + members.map { (written($0.key), written($0.value)) }.sorted { a, b in
                    (a.0[0] >> 5, a.0.count) != (b.0[0] >> 5, b.0.count)
                        ? (a.0[0] >> 5, a.0.count) < (b.0[0] >> 5, b.0.count) : a.0.lexicographicallyPrecedes(b.0)
                }.flatMap { $0.0 + $0.1 }
        case .bool(let flag): [flag ? 0xF5 : 0xF4]
        case .null: [0xF6]
        }
    }

    private static func head(_ kind: UInt8, _ number: UInt64) -> [UInt8] {
        let length = number < 24 ? 0 : number < 0x100 ? 1 : number < 0x10000 ? 2 : number < 0x1_0000_0000 ? 4 : 8
        let short: UInt8 = length == 0 ? UInt8(number) : 24 + UInt8(length.trailingZeroBitCount)
        return [kind << 5 | short] + (0..<length).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * (length - 1 - $0))) }
    }
}
