import SeededChance
import Testing

@testable import DocumentReading

@Suite struct NDJSONTests {
    static func paths(_ texts: String...) -> JSONFields { .paths(texts.map { FieldPath($0)! }) }

    @Test func onlyTheChosenFieldsAreRewritten() throws {
        let line = #"{"id":1, "name":"Jan", "body" : "Hallo Jan\n", "messages":[{"text":"Jan","by":"Jan"},{"text":"-"}]}"#
        let result = try NDJSON(Self.paths("body", "messages[].text")).text(line + "\n", Replacers.masking("Jan"))
        #expect(result == #"{"id":1, "name":"Jan", "body" : "Hallo [NAAM]\n", "messages":[{"text":"[NAAM]","by":"Jan"},{"text":"-"}]}"# + "\n")
    }

    @Test func thePiecesOfARecordAreGivenTogetherWithTheirNames() throws {
        let seen = FunctionReplacer { text in
            #expect(text.pieces.map(\.name) == ["a", "b[]", "b[]"])
            #expect(text.pieces.map { String(decoding: text.bytes[$0.range], as: UTF8.self) } == ["één", "twee\"", "3.50"])
            return [Replacement(text.pieces[0].range, Array("x\"\u{1}\n".utf8)), Replacement(text.pieces[2].range, Array("drie".utf8))]
        }
        let result = try NDJSON(Self.paths("a", "b[]")).text(#"{"a":"\u00e9\u00E9n","b":["twee\"",3.50,null],"c":7}"#, seen)
        #expect(result == #"{"a":"x\"\u0001\n","b":["twee\"","drie",null],"c":7}"#)
    }

    /// Wholly or in part, beside each other, before and behind what is replaced elsewhere.
    @Test func onlyNumbersInWhichSomethingIsReplacedGetQuotes() throws {
        let sevens = FunctionReplacer { text in
            text.bytes.indices.filter { text.bytes[$0] == UInt8(ascii: "7") }.map { Replacement($0..<($0 + 1), Array("_".utf8)) }
        }
        let result = try NDJSON(.allStrings).text(#"{"a":"7 x","b":[123456,727272,"7",654321,777777,111117],"c":700000}"#, sevens)
        #expect(result == #"{"a":"_ x","b":[123456,"_2_2_2","_",654321,"______","11111_"],"c":"_00000"}"#)
        let many = 100_000
        let long = try NDJSON(.allStrings).text("[" + repeatElement("700000", count: many).joined(separator: ",") + "]", sevens)
        #expect(long == "[" + repeatElement(#""_00000""#, count: many).joined(separator: ",") + "]")
    }

    @Test func escapesThatAreNotReplacedStayAsTheyWere() throws {
        let result = try NDJSON(.allStrings).text(#"["\u00e9 Jan \/ \ud83d\ude00 Jan\t"]"#, Replacers.masking("Jan", by: "X"))
        #expect(result == #"["\u00e9 X \/ \ud83d\ude00 X\t"]"#)
        // A finding that begins in an escape takes the whole escape.
        let face = try NDJSON(.allStrings).text(#"["a\ud83d\ude00b"]"#, FunctionReplacer { _ in [Replacement(2..<4, Array("_".utf8))] })
        #expect(face == #"["a_b"]"#)
    }

    @Test func aNameOfAMemberWithAPointOrAnEscapeIsFound() throws {
        #expect(try NDJSON(Self.paths(#"a\.b"#)).text(#"{"a.b":"Jan"}"#, Replacers.masking("Jan")) == #"{"a.b":"[NAAM]"}"#)
        #expect(try NDJSON(Self.paths("é")).text(#"{"\u00e9":"Jan"}"#, Replacers.masking("Jan")) == #"{"\u00e9":"[NAAM]"}"#)
        #expect(try NDJSON(Self.paths("[].x")).text(#"[{"x":"Jan"}]"#, Replacers.masking("Jan")) == #"[{"x":"[NAAM]"}]"#)
    }

    @Test(arguments: ["", ".", "a.", ".a", "a[", "a[0]", "a]", "a[]b", "a\\"]) func whatIsNoPathIsRefused(text: String) {
        #expect(FieldPath(text) == nil)
    }

    @Test(arguments: [
        "{", "[1,]", #"{"a":1,}"#, "01", "nul", "1 2", #""\x""#, "\"a\u{1}\"", #"{"a" 1}"#, #"{a:1}"#, "[1", "-", "1.", "1e", #""\u12g4""#, "{}{}",
    ]) func aLineThatIsNotJSONIsAnErrorWithItsLine(line: String) {
        let bytes = Array("{}\n\n[]\n\(line)\n{}\n".utf8)
        #expect(NDJSON(.allStrings).error(bytes) == DocumentError(.invalidJSON, at: .line(4)))
        #expect(NDJSON(.allStrings, unitSize: 1).error(bytes) == DocumentError(.invalidJSON, at: .line(4)))
    }

    @Test func aLineThatIsTooLongOrTooDeepIsAnError() {
        let long = Array("[]\n[\"".utf8) + Array(repeating: UInt8(ascii: "a"), count: 3_000_000) + Array("\"]\n".utf8)
        #expect(NDJSON(.allStrings, longestLine: 2 * 1_048_576).error(long) == DocumentError(.recordTooLong(megabytes: 2), at: .line(2)))
        #expect(NDJSON(.allStrings).error(long) == nil)
        let deep = String(repeating: "[", count: 100_000)
        #expect(NDJSON(.allStrings).error(Array(deep.utf8)) == DocumentError(.invalidJSON, at: .line(1)))
    }

    @Test func aFieldThatIsNeverThereIsCountedAsSuch() throws {
        let counts = try NDJSON(Self.paths("a", "b")).rewritten(Array(#"{"a":"x"}"#.utf8 + Array("\n{\"a\":null}\n".utf8)), Replacers.none).counts
        #expect(counts.hits == [2, 0])
        #expect(counts.records == 2 && counts.pieces == 1)
    }

    @Test func aFieldThatHoldsAnObjectOrAListIsCountedAsSuch() throws {
        let lines = #"{"a":{"b":"x"},"c":[]}"# + "\n" + #"{"a":"x","c":["x"]}"# + "\n" + #"{"a":{},"c":null}"# + "\n"
        let counts = try NDJSON(Self.paths("a", "c", "a.b")).rewritten(Array(lines.utf8), Replacers.none).counts
        #expect(counts.branches == [1, 1, 0] && counts.hits == [3, 3, 1])
    }

    @Test func namesOfMembersAndShortNumbersAreGivenWhereTheyAreAskedFor() throws {
        let names = JSONNames(tellsOfNumbers: { $0 == "n" }, isText: { $0.contains(" ") })
        let line = #"{"n":12,"m":12,"Jan Bak":{"Jan B\u00e9k":1},"Jan Bak":2,"Jan Bek":3,"x y":4}"#
        let format = NDJSON(.allStrings, names: names)
        #expect(try format.text(line, Replacers.none) == line)
        let all = FunctionReplacer { text in
            #expect(text.pieces.map { String(decoding: text.bytes[$0.range], as: UTF8.self) } == ["12", "Jan Bak", "Jan Bék", "Jan Bak", "Jan Bek", "x y"])
            #expect(text.pieces.map(\.isKey) == [false, true, true, true, true, true])
            return text.pieces.dropLast().map { Replacement($0.range, Array("[\"]".utf8)) }
        }
        let wanted = #"{"n":"[\"]","m":12,"[\"]":{"[\"]":1},"[\"] 2":2,"[\"] 3":3,"x y":4}"#
        #expect(try format.text(line, all) == wanted)
        #expect(try NDJSON(.allStrings).text(#"{"Jan Bak":1}"#, Replacers.masking("Jan")) == #"{"Jan Bak":1}"#)
    }

    static func value(_ chance: inout Chance, depth: Int) -> String {
        let space = chance.pick(["", "", " ", "\t"])
        switch chance.number(0...(depth > 3 ? 3 : 6)) {
        case 0: return space + chance.pick(["1", "-0.5e+7", "true", "null", "0612345678".replacing("06", with: "6")])
        case 1, 2, 3:
            let parts = (0..<chance.number(0...5)).map { _ in
                chance.pick(["Jan", " ", "\\n", "\\u00e9", "é", "𝒳", "\\\"", "\\ud83d\\ude00", "\\\\", "\\ud800"])
            }
            return space + "\"" + parts.joined() + "\""
        case 4, 5:
            let members = (0..<chance.number(0...4)).map { _ in "\"\(chance.pick(["a", "b", "é"]))\"\(space):" + Self.value(&chance, depth: depth + 1) }
            return "{" + members.joined(separator: ",\(space)") + space + "}"
        default: return "[" + (0..<chance.number(0...4)).map { _ in Self.value(&chance, depth: depth + 1) }.joined(separator: ",") + space + "]"
        }
    }

    @Test func whatNeedsNoReplacingStaysAndUnitsDoNotMatter() throws {
        for seed in Effort.seeds(60) {
            var chance = Chance(seed)
            let lines = (0..<chance.number(0...60)).map { _ in chance.happens(0.1) ? "" : Self.value(&chance, depth: 0) }
            let text = lines.joined(separator: chance.pick(["\n", "\r\n"])) + chance.pick(["", "\n"])
            let fields = chance.pick([JSONFields.allStrings, Self.paths("a", "a.b", "a[].é")])
            #expect(try NDJSON(fields, unitSize: chance.number(1...3_000)).text(text, Replacers.none, chunk: chance.number(1...999)) == text)
            let one = try NDJSON(fields).text(text, Replacers.masking("Jan", "é\n"))
            let other = try NDJSON(fields, unitSize: chance.number(1...3_000)).text(text, Replacers.masking("Jan", "é\n"), chunk: chance.number(1...999))
            #expect(one == other)
        }
    }

    @Test func anythingAtAllIsAnErrorOrStaysJSON() {
        for seed in Effort.seeds(200) {
            var chance = Chance(seed)
            var bytes = Array(Self.value(&chance, depth: 0).utf8)
            for _ in 0..<chance.number(1...3) where !bytes.isEmpty { bytes[chance.number(0...bytes.count - 1)] = UInt8(chance.number(0...255)) }
            guard let result = try? NDJSON(.allStrings).rewritten(bytes, Replacers.masking("a", by: "\"")) else { continue }
            #expect(NDJSON(.allStrings).error(result.bytes) == nil)
        }
    }
}
