import SeededChance
import Testing

@testable import Access

@Suite struct Base32Tests {
    /// RFC 4648 section 10, without the padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ])
    func vectors(plain: String, text: String) {
        #expect(Base32.standard.encode(Array(plain.utf8)) == text)
        #expect(Base32.standard.decode(text.lowercased()) == Array(plain.utf8))
    }

    @Test(arguments: ["A", "MZX", "MZXW6Y", "MZ", "M1", "MY======", "MY ", "M\u{131}"])
    func refused(text: String) { #expect(Base32.standard.decode(text) == nil) }

    @Test func thereAndBack() {
        for seed in Effort.seeds(50) {
            var chance = Chance(seed)
            let bytes = (0..<chance.number(0...40)).map { _ in UInt8(chance.number(0...255)) }
            #expect(Base32.standard.decode(Base32.standard.encode(bytes)) == bytes)
            #expect(Base32.readable.decode(Base32.readable.encode(bytes)) == bytes)
        }
    }
}
