import SeededChance
import Testing

@testable import DocumentReading

@Suite struct PlainTextTests {
    /// Words, lines and empty lines by chance, with letters of more than one byte.
    static func text(_ chance: inout Chance, words: Int) -> String {
        (0..<words).map { _ in
            let word = chance.pick(["Jan", "de", "Vries", "café", "€ 12", "𝒳", "straatweg", "é"])
            return word + chance.pick([" ", " ", " ", "\n", "\n\n", "\r\n\r\n", ""])
        }.joined()
    }

    @Test func whatNeedsNoReplacingStaysByteForByte() throws {
        for seed in Effort.seeds(40) {
            var chance = Chance(seed)
            let bytes = Array((chance.happens(0.3) ? "\u{FEFF}" : "").utf8) + Array(Self.text(&chance, words: chance.number(0...3_000)).utf8)
            let format = PlainText(pageSize: chance.number(256...4_000), unitSize: chance.number(1...20_000))
            let result = try format.rewritten(bytes, Replacers.none, chunk: chance.number(1...5_000))
            #expect(result.bytes == bytes)
            #expect(result.counts.bytesIn == bytes.count && result.counts.bytesOut == bytes.count)
        }
    }

    @Test func whereUnitsAreCutDoesNotChangeWhatComesOut() throws {
        for seed in Effort.seeds(25) {
            var chance = Chance(seed)
            let bytes = Array(Self.text(&chance, words: 2_000).utf8)
            let replacer = Replacers.masking("Jan de", "Vries", "café")
            let one = try PlainText(pageSize: 700, unitSize: 1_000_000).rewritten(bytes, replacer)
            for _ in 0..<3 {
                let other = try PlainText(pageSize: 700, unitSize: chance.number(1...5_000)).rewritten(bytes, replacer, chunk: chance.number(1...9_000))
                #expect(one.bytes == other.bytes)
                #expect(one.counts.replacements == other.counts.replacements)
            }
        }
    }

    @Test func aNameIsFoundWhereverAPageEndsInIt() throws {
        // Without any space, with spaces, and with line ends; the name stands at every place around the first cut.
        for filler in ["x", "x ", "x\n"] {
            for shift in 200...320 {
                let before = String(repeating: filler, count: 200).prefix(shift)
                let text = before + "Jan-de-Vries" + String(repeating: filler, count: 300)
                let result = try PlainText(pageSize: 256, unitSize: 300).text(text, Replacers.masking("Jan-de-Vries"))
                #expect(result == before + "[NAAM]" + String(repeating: filler, count: 300), "\(shift)")
            }
        }
    }

    @Test func aPageIsNeverLongerThanItMayBeAndEndsAtAnEmptyLineIfItCan() throws {
        var longest = 0
        var starts: [UInt8] = []
        let text = String(repeating: "alinea één\n\n", count: 500)
        let watching = FunctionReplacer { text in
            #expect(text.bytes.count <= 1_000)
            #expect(text.bytes.first == UInt8(ascii: "a"))
            return []
        }
        let counts = try PlainText(pageSize: 1_000).rewritten(Array(text.utf8), watching).counts
        longest = counts.records
        starts = []
        #expect(longest >= text.utf8.count / 1_000 && starts.isEmpty)
    }

    @Test func bytesThatAreNoTextAreAnErrorWithTheirPlaceOrReplaced() throws {
        for place in [0, 5, 299, 300, 5_000] {
            var bytes = Array(String(repeating: "goed ", count: 2_000).utf8)
            bytes[place] = 0xFF
            #expect(PlainText(pageSize: 300).error(bytes) == DocumentError(.invalidUTF8, at: .offset(place)))
            let result = try PlainText(invalid: .replace, pageSize: 300).rewritten(bytes, Replacers.none)
            #expect(result.bytes == bytes[..<place] + [0xEF, 0xBF, 0xBD] + bytes[(place + 1)...])
            #expect(result.counts.repairs == 1)
        }
        #expect(PlainText().error([0xFF, 0xFE, 0x41, 0]) == DocumentError(.utf16, at: .offset(0)))
        // Cut off in a character, too long a form, half of a pair.
        for wrong: [UInt8] in [[0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] {
            #expect(PlainText().error(Array("goed".utf8) + wrong)?.place == .offset(4))
        }
    }

    @Test func anythingAtAllIsTextOrAnError() {
        for seed in Effort.seeds(200) {
            var chance = Chance(seed)
            let bytes = (0..<chance.number(0...2_000)).map { _ in UInt8(chance.number(0...255)) }
            let result = try? PlainText(invalid: .replace, pageSize: 256, unitSize: 500).rewritten(bytes, Replacers.masking("a"), chunk: 97)
            if let result { #expect(String(validating: result.bytes, as: UTF8.self) != nil) }
        }
    }
}
