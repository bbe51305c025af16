import Recognizers
import SeededChance
import Testing
import Text

@testable import Deidentification

extension OwnRecognizer {
    /// What it finds in a text by itself.
    func matches(in text: String) -> [Range<Int>] {
        var text = text
        var findings: [Finding] = []
        let search = OwnSearch([self])
        text.withUTF8 { bytes in search.find(in: bytes, 0..<bytes.count, into: &findings) }
        return findings.map(\.span)
    }
}

struct OwnRecognizerTests {
    private func found(_ one: OwnRecognizer, _ text: String) -> [String] {
        one.matches(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    }

    @Test func `A pattern finds what it describes, wherever it stands`() throws {
        let one = try OwnRecognizer(name: "soc", pattern: #"\bSOC-\d{6}\b"#)
        #expect(found(one, "SOC-123456 en één SOC-654321, niet SOC-12") == ["SOC-123456", "SOC-654321"])
        #expect(found(one, "") == [])
    }

    @Test func `The group called value is what is found`() throws {
        let one = try OwnRecognizer(name: "naam", pattern: #"klant:\s*(?<value>\w+)"#)
        #expect(found(one, "klant: Çelik, klant: Vos") == ["Çelik", "Vos"])
    }

    @Test func `Lines count each for itself`() throws {
        let one = try OwnRecognizer(name: "regel", pattern: #"^\d+$"#)
        #expect(found(one, "12\n3a\n45") == ["12", "45"])
    }

    @Test(arguments: Effort.seeds(20))
    func `A match is found wherever it lies in a long line`(seed: Int) throws {
        var chance = Chance(seed)
        let one = try OwnRecognizer(name: "soc", pattern: #"SOC-\d{6}"#)
        var text = ""
        var count = 0
        let filling = chance.pick(["x", "é", "€", "🙂"])
        while text.utf8.count < 20_000 {
            text += String(repeating: filling, count: chance.number(0...900))
            if chance.happens(0.7) {
                text += "SOC-123456"
                count += 1
            }
        }
        #expect(one.matches(in: text).count == count)
    }

    @Test(arguments: Effort.seeds(20))
    func `A match over the end of a line is found wherever it lies`(seed: Int) throws {
        var chance = Chance(seed)
        let one = try OwnRecognizer(name: "kop", pattern: #"^Naam:\s*\n\s*(?<value>\w+)$"#)
        let blocks = (0..<200).map { _ in String(repeating: "regel met tekst\n", count: chance.number(0...6)) + "Naam:\n  Vos\n" }
        #expect(one.matches(in: blocks.joined()).count == blocks.count)
    }

    @Test func `A pattern that runs away is stopped, and told`() throws {
        let one = try OwnRecognizer(name: "fout", pattern: #"(a+)+\d"#)
        let deidentifier = try TextDeidentifier(plan(.mask) { $0.ownRecognizers = [one] }, sources: [])
        let document = Array(repeating: UInt8(ascii: "a"), count: 200_000)
        let clock = ContinuousClock()
        var output: [UInt8] = []
        let time = clock.measure { deidentifier.treat(document, into: &output) }
        #expect(output == document)
        #expect(deidentifier.counts.stopped["fout", default: 0] > 0)
        #expect(time < .seconds(20))
        let report = TextReport(deidentifier.counts, plan: deidentifier.plan, version: "1")
        #expect(report.text(in: .nl).contains("“fout” liep"))
    }

    @Test(arguments: [
        (["Het Meer"], "Bij het meer en HET  MEER, niet hetmeer", ["het meer", "HET  MEER"]), (["Zórg"], "zorg ZORG zorgen", ["zorg", "ZORG"]),
        (["Den Haag", "Den"], "Den Haag, den", ["Den Haag", "den"]), (["C++"], "C++ en C", ["C++"]), (["A.B. Dam"], "A.B. Dam en A B Dam", ["A.B. Dam"]),
        (["Straße"], "STRASSE straße", ["STRASSE", "straße"]),
    ])
    func `Phrases are found as words, in any case and with or without accents`(phrases: [String], text: String, wanted: [String]) throws {
        #expect(found(try OwnRecognizer(name: "lijst", phrases: phrases), text) == wanted)
    }

    @Test(arguments: Effort.seeds(50))
    func `Phrases are those that a plain search finds`(seed: Int) throws {
        var chance = Chance(seed)
        let words = ["aap", "noot", "mies", "wim", "zus"]
        let phrases = Array(Set((0..<4).map { _ in (0..<chance.number(1...3)).map { _ in chance.pick(words) }.joined(separator: " ") }))
        let text = (0..<40).map { _ in chance.pick(words) }
        var (expected, index) = ([String](), 0)
        while index < text.count {
            let fitting = phrases.filter { phrase in
                let parts = phrase.split(separator: " ").map(String.init)
                return index + parts.count <= text.count && Array(text[index..<index + parts.count]) == parts
            }.max { $0.split(separator: " ").count < $1.split(separator: " ").count }
            if let fitting { expected.append(fitting) }
            index += fitting?.split(separator: " ").count ?? 1
        }
        #expect(found(try OwnRecognizer(name: "lijst", phrases: phrases), text.joined(separator: " ")) == expected)
    }

    @Test func `Words of the context must stand near enough`() throws {
        let one = try OwnRecognizer(name: "nr", pattern: #"\b\d{5}\b"#, context: .init(before: ["dossier"], after: ["pagina's", "blz"], within: 2))
        #expect(found(one, "Dossier: nummer 12345") == ["12345"])
        #expect(found(one, "dossier met het nummer 12345") == [])
        #expect(found(one, "12345 van blz") == ["12345"])
        #expect(found(one, "12345") == [])
    }

    @Test func `An own kind carries its name in the placeholder`() throws {
        let one = try OwnRecognizer(name: "zaak", pattern: #"Z\d+"#)
        let deidentifier = try TextDeidentifier(plan(.number) { $0.ownRecognizers = [one] }, sources: [])
        var output: [UInt8] = []
        deidentifier.treat(Array("Z1 Z2 Z1".utf8), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "[zaak 1] [zaak 2] [zaak 1]")
    }

    @Test(arguments: [("a(", 3), ("[z-a]", 4), (#"\p{Foo}"#, 8)])
    func `A bad pattern is refused with the character where it goes wrong`(pattern: String, place: Int) {
        do {
            _ = try OwnRecognizer(name: "x", pattern: pattern)
            Issue.record("accepted")
        } catch { #expect(error.code == "bad-pattern" && error.message.en.contains("character \(place)"), "\(error.message.en)") }
    }

    @Test func `Invalid UTF-8 stops no pattern`() throws {
        let search = OwnSearch([try OwnRecognizer(name: "soc", pattern: #"SOC-\d"#)])
        let bytes: [UInt8] = [0xFF, 0x20] + Array("SOC-1".utf8) + [0xC3]
        var findings: [Finding] = []
        bytes.withUnsafeBufferPointer { search.find(in: $0, 0..<$0.count, into: &findings) }
        #expect(findings.map(\.span) == [2..<7])
    }
}
