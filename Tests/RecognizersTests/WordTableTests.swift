import Testing

@testable import Recognizers

/// Lists of words by their hashes: what is in them, and nothing else.
struct WordTableTests {
    private static let words = (0..<3_000).map { "woord\(String($0, radix: 26, uppercase: false))x" }

    @Test func `A set has its words, however they are written, and no others`() {
        let set = WordSet("straat Laan\nknooppunt  coördinatie")
        for word in ["straat", "STRAAT", "laan", "knooppunt", "coordinatie", "Coördinatie"] { #expect(set.contains(WordReading.hash(word))) }
        for word in ["", "straa", "straatx", "lane"] { #expect(!set.contains(WordReading.hash(word))) }
        #expect(!WordSet("").contains(WordReading.hash("straat")))
    }

    @Test func `A large set and a table have what was put in them`() {
        let (even, odd) = (Self.words.indices.filter { $0 % 2 == 0 }, Self.words.indices.filter { $0 % 2 == 1 })
        let set = WordSet(hashes: even.map { WordReading.hash(Self.words[$0]) })
        let table = WordTable(even.map { (WordReading.hash(Self.words[$0]), $0) }, none: -1) { one, _ in one }
        for index in even {
            #expect(set.contains(WordReading.hash(Self.words[index])))
            #expect(table[WordReading.hash(Self.words[index])] == index)
        }
        for index in odd {
            #expect(!set.contains(WordReading.hash(Self.words[index])))
            #expect(table[WordReading.hash(Self.words[index])] == nil)
        }
        #expect(Set(table.words.map(\.value)) == Set(even))
    }

    @Test func `Of two entries for one word a table makes one`() {
        let word = WordReading.hash("nummer")
        let table = WordTable([(word, 1), (word, 2)], none: 0, merge: +)
        #expect(table[word] == 3)
        #expect(table.words.count == 1)
    }

    @Test func `A filter lets every word of its list through, and few others`() {
        let filter = WordFilter(Self.words.prefix(1_500).map { WordReading.hash($0) })
        for word in Self.words.prefix(1_500) { #expect(filter.mayContain(WordReading.hash(word))) }
        #expect(Self.words.dropFirst(1_500).count { filter.mayContain(WordReading.hash($0)) } < 150)
    }

    @Test(arguments: ["Kerkstraat", "leeftijdsklantnr", "polisnummers", "longkanker", "SCHOOLSTRASSE", "schoolstraße", "driejarige", "huurovereenkomst"])
    func `A word that ends in what says something is not passed over`(_ word: String) {
        var text = word
        text.withUTF8 { bytes in
            #expect(WordEndings.shared.mayEnd(bytes, bytes.count))
            var place = Place(bytes, 0..<bytes.count)
            #expect(WordEndings.shared.cue(&place, 0, bytes.count) != [])
        }
    }

    @Test func `Kinds as bits are the kinds that were given`() {
        let mask = KindMask([.person, .denied, .bsn])
        for kind in EntityKind.allCases { #expect(mask.contains(kind) == [.person, .denied, .bsn].contains(kind)) }
    }
}
