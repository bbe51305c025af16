import Testing

@testable import Recognizers

@Suite("Reading words eight bytes at a time")
struct WordReadingTests {
    /// The word that begins at an offset, read a byte at a time.
    private static func slowly(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, before limit: Int) -> WordReading.Word {
        var (at, hash, hasInnerCapital) = (start, WordHash(), false)
        while at < limit {
            if WordReading.isLetter(bytes[at]) {
                hasInnerCapital = hasInnerCapital || at > start && WordReading.isUpper(bytes[at])
                hash.mix(bytes[at] | 0x20)
                at += 1
            } else {
                let length = bytes[at] < 0x80 ? 0 : WordReading.wideLetter(bytes, at)
                guard length > 0, at + length <= limit else { break }
                WordReading.mixWide(&hash, bytes, at, length)
                at += length
            }
        }
        return WordReading.Word(end: at, hash: hash.value, hasInnerCapital: hasInnerCapital)
    }

    @Test("The same end, hash and capitals as read one byte at a time, at each place and before each limit")
    func sameAsSlowly() {
        let pieces = [
            "a", "Z", "z", "A", "é", "Ö", "ß", "ł", "{", "@", "[", "`", "/", "0", "9", " ", "e\u{301}", "語", "€", "straat", "Nummer", "\u{0}", "\u{7f}",
        ]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<400 {
            var text = (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
            text.withUTF8 { bytes in
                for start in 0..<bytes.count where bytes[start] & 0xC0 != 0x80 {
                    for limit in start...bytes.count {
                        let (fast, slow) = (WordReading.word(bytes, start, before: limit), Self.slowly(bytes, start, before: limit))
                        let isSame = fast.end == slow.end && fast.hash == slow.hash && fast.hasInnerCapital == slow.hasInnerCapital
                        #expect(isSame, "\(Array(bytes)) \(start) \(limit)")
                        if fast.end > start { #expect(WordReading.hash(bytes, start..<fast.end) == fast.hash, "\(Array(bytes)) \(start)") }
                    }
                }
            }
        }
    }

    @Test("Capitals and accents do not count, digits and length do")
    func meaning() {
        #expect(WordReading.hash("Patiëntnummers") == WordReading.hash("PATIENTNUMMERS"))
        #expect(WordReading.hash("abcdefgh") != WordReading.hash("abcdefghi"))
        #expect(WordReading.hash("id1") != WordReading.hash("id2"))
        #expect(WordReading.hash("[id]") != WordReading.hash("{id}"))
    }
}
