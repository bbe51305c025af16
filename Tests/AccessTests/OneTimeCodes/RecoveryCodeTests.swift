import Crypto
import Testing

@testable import Access

@Suite struct RecoveryCodeTests {
    static let random = (0..<100).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }

    @Test func tenThatWorkOnce() {
        var (shown, kept) = RecoveryCodes.make(random: Self.random)
        #expect(shown.count == 10 && Set(shown).count == 10 && kept.remaining == 10)
        #expect(kept.digests == shown.map { Array(SHA256.hash(data: Array($0.text.utf8))) })
        for (index, code) in shown.enumerated() {
            #expect(kept.use(code) && !kept.use(code))
            #expect(kept.remaining == 9 - index)
        }
    }

    @Test func ofAnotherSetIsWrong() {
        var kept = RecoveryCodes.make(random: Self.random).kept
        #expect(!kept.use(RecoveryCode(random: [UInt8](repeating: 1, count: 10))) && kept.remaining == 10)
    }

    /// However it is typed over.
    @Test func typing() throws {
        let code = RecoveryCode(random: [0x00, 0x44, 0x32, 0x14, 0xC7, 0x42, 0x54, 0xB6, 0x35, 0xCF])
        // Five bits at a time these are the values 0, 1, 2, 3 … 15.
        #expect(code.text == "0123-4567-89AB-CDEF")
        for typed in ["0123-4567-89AB-CDEF", "0123456789abcdef", " oi23 4567 89ab cdef\n", "O-L-23456789abcdef", "01234567\u{A0}89ABCDEF"] {
            #expect(RecoveryCode(typed: typed) == code, "\(typed)")
        }
        for typed in ["", "0123-4567-89AB-CDE", "0123-4567-89AB-CDEFG", "U123-4567-89AB-CDEF", "0123-4567-89AB-CDE!", String(repeating: "0", count: 500)] {
            #expect(RecoveryCode(typed: typed) == nil, "\(typed)")
        }
        #expect("\(code)" == "RecoveryCode(…)")
    }
}
