import SeededChance
import Testing

@testable import DocumentReading

/// Line ends are counted many bytes at a time, and must come to the same as one by one.
struct LineEndsTests {
    @Test func `Line ends are counted wherever they stand, in texts of any length`() {
        var chance = Chance(11)
        for length in Array(0...80) + [4_079, 4_080, 4_081, 4_096, 10_000] {
            for likely in [0, 0.02, 0.5, 1] {
                let bytes = (0..<length).map { _ in chance.happens(likely) ? UInt8(0x0A) : 0x61 }
                #expect(bytes.withUnsafeBufferPointer(LineEnds.count) == bytes.count { $0 == 0x0A })
            }
        }
    }

    @Test func `The last line that begins in a stretch begins behind its last line end`() {
        let bytes = Array("een\ntwee\ndrie".utf8)
        bytes.withUnsafeBufferPointer { bytes in
            #expect(LineEnds.lastStart(bytes, 0..<bytes.count) == 9)
            #expect(LineEnds.lastStart(bytes, 0..<9) == 9)
            #expect(LineEnds.lastStart(bytes, 0..<8) == 4)
            #expect(LineEnds.lastStart(bytes, 4..<8) == nil)
            #expect(LineEnds.lastStart(bytes, 2..<2) == nil)
        }
    }
}
