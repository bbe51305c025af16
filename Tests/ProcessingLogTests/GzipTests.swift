import CZlib
import Testing

@testable import ProcessingLog

@Suite struct GzipTests {
    static func packed(_ plain: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        precondition(
            deflateInit2_(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
        defer { deflateEnd(&stream) }
        var (plain, packed) = (plain, [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(plain.count)))))
        plain.withUnsafeMutableBufferPointer { input in
            packed.withUnsafeMutableBufferPointer { output in
                (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
                (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
                precondition(deflate(&stream, Z_FINISH) == Z_STREAM_END)
            }
        }
        return Array(packed.prefix(Int(stream.total_out)))
    }

    @Test(arguments: [0, 1, 1000, 65_535, 65_536, 65_537, 300_000])
    func sizes(count: Int) throws {
        let plain = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 >> 3) }
        #expect(try Gzip.unpack(Self.packed(plain), limit: count) == plain)
        if count > 0 { #expect(throws: Gzip.Fault.tooLarge) { try Gzip.unpack(Self.packed(plain), limit: count - 1) } }
    }

    /// Twenty million zeros in twenty thousand bytes: no more comes out than was agreed.
    @Test func bomb() {
        let bomb = Self.packed([UInt8](repeating: 0, count: 20_000_000))
        #expect(bomb.count < 40_000)
        #expect(throws: Gzip.Fault.tooLarge) { try Gzip.unpack(bomb, limit: 4 << 20) }
    }

    @Test func damage() {
        let plain = Array("een regel van het logboek".utf8)
        let packed = Self.packed(plain)
        for length in 0..<packed.count { #expect(throws: Gzip.Fault.damaged) { try Gzip.unpack(Array(packed.prefix(length)), limit: 1000) } }
        // Bits that fill up the last byte say nothing; whatever is changed, nothing else comes out.
        let outcomes = (10..<packed.count).map { place in
            var changed = packed
            changed[place] ^= 0x10
            return try? Gzip.unpack(changed, limit: 1000)
        }
        #expect(outcomes.allSatisfy { $0 == nil || $0 == plain } && outcomes.count { $0 == nil } >= outcomes.count - 1)
        #expect(throws: Gzip.Fault.damaged) { try Gzip.unpack(packed + [0], limit: 1000) }
        #expect(throws: Gzip.Fault.damaged) { try Gzip.unpack(Array("{}".utf8), limit: 1000) }
    }
}
