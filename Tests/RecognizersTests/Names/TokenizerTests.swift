import SeededChance
import Testing

@testable import Recognizers

private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer { Tokenizer.tokens($0, 0..<$0.count, into: &tokens) }
    return tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

private func shapes(_ text: String) -> [Token.Shape] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer { Tokenizer.tokens($0, 0..<$0.count, into: &tokens) }
    return tokens.map(\.shape)
}

@Suite struct TokenizerTests {
    @Test func initialsAreOneWord() {
        #expect(words("dhr. J.P.M. van der Berg") == ["dhr", ".", "J.P.M.", "van", "der", "Berg"])
        #expect(words("Th.M. Jansen, P. Vos.") == ["Th.M.", "Jansen", ",", "P.", "Vos", "."])
    }

    @Test func hyphensAndApostrophesStayInside() {
        #expect(
            words("Jansen-Kaya en d'Arc, Anna's fiets ('s nachts)") == ["Jansen-Kaya", "en", "d'Arc", ",", "Anna's", "fiets", "(", "'", "s", "nachts", ")"])
    }

    @Test func lettersBeyondASCII() {
        #expect(words("Şükrü Öztürk-Łoś, Živković") == ["Şükrü", "Öztürk-Łoś", ",", "Živković"])
        #expect(shapes("Şükrü ŞÜKRÜ şükrü") == [.capitalised, .upper, .lower])
        #expect(Tokenizer.plainHash("Şükrü") == Tokenizer.plainHash("sukru"))
    }

    @Test func shapesOfWords() {
        #expect(
            shapes("jan Jan JAN J. J.P. McDonald Jan-Piet 12 a1 , . -") == [
                .lower, .capitalised, .upper, .initial, .initials, .innerCapital, .hyphenCapitals, .digits, .digitsMixed, .comma, .stop, .punctuation,
            ])
    }

    @Test(arguments: Effort.seeds(60)) func tokensLieInOrderWhateverTheBytes(_ seed: Int) {
        var chance = Chance(seed)
        let alphabet: [UInt8] = Array("aZé.-' \n9@".utf8) + [0xC3, 0xFF, 0xE2, 0x80, 0xF0, 0x9F]
        let bytes = (0..<chance.number(0...400)).map { _ in chance.pick(alphabet) }
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer { Tokenizer.tokens($0, 0..<$0.count, into: &tokens) }
        var end = 0
        for token in tokens {
            #expect(token.range.lowerBound >= end && token.range.upperBound > token.range.lowerBound && token.range.upperBound <= bytes.count)
            // Nothing but white space lies between words.
            #expect(bytes[end..<token.range.lowerBound].allSatisfy { $0 <= 0x20 || $0 >= 0x80 })
            end = token.range.upperBound
        }
    }
}
