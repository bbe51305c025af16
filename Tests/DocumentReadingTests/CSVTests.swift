import SeededChance
import Testing

@testable import DocumentReading

@Suite struct CSVTests {
    static func columns(_ names: String...) -> CSVColumns { .chosen(names.map { .named($0) }) }

    @Test func onlyTheChosenColumnsAreRewritten() throws {
        let text = "id;naam;opmerking\r\n1;Jan;Jan\r\n2;\"Jan \"\"J\"\"\";\r\n"
        #expect(try CSV(Self.columns("naam")).text(text, Replacers.masking("Jan")) == "id;naam;opmerking\r\n1;[NAAM];Jan\r\n2;\"[NAAM] \"\"J\"\"\";\r\n")
        #expect(try CSV(.chosen([.number(3)])).text(text, Replacers.masking("Jan")) == "id;naam;opmerking\r\n1;Jan;[NAAM]\r\n2;\"Jan \"\"J\"\"\";\r\n")
    }

    @Test func aCellGetsQuotesWhereItComesToNeedThem() throws {
        let result = try CSV(.all).text("a,b\nJan,5\" pijp Jan\n", Replacers.masking("Jan", by: "x,\"y\""))
        #expect(result == "a,b\n\"x,\"\"y\"\"\",\"5\"\" pijp x,\"\"y\"\"\"\n")
        #expect(CSV(.all).error(Array(result.utf8)) == nil)
    }

    @Test(arguments: [(",", "a,b\n1,2\n"), (";", "a;b,c\n1;2\n"), ("\t", "a\tb\n1\t2\n"), ("|", "a|b\n1|2\n"), (";", "\"a,b,c\";d\n1;2\n")])
    func theDelimiterIsSeenFromTheHeader(delimiter: String, text: String) throws {
        let seen = FunctionReplacer { text in
            #expect(text.pieces.count == 2)
            return []
        }
        #expect(try CSV(.all).text(text, seen) == text)
        #expect(try CSV(.all, delimiter: delimiter.utf8.first!).rewritten(Array(text.utf8), seen).counts.records == 1)
    }

    @Test func aRowMayHoldLineEndsAndErrorsTellTheirLine() {
        let good = "a,b\n\"1\n2\n3\",x\n\n"
        #expect(CSV(.all).error(Array(good.utf8)) == nil)
        #expect(CSV(.all).error(Array((good + "1,2,3\n").utf8)) == DocumentError(.unevenRow(cells: 3, columns: 2), at: .line(6)))
        #expect(CSV(.all, unitSize: 1).error(Array((good + "1\n").utf8)) == DocumentError(.unevenRow(cells: 1, columns: 2), at: .line(6)))
        #expect(CSV(.all, allowsUnevenRows: true).error(Array((good + "1,2,3\n").utf8)) == nil)
        #expect(CSV(.all).error(Array((good + "\"1\"2,3\n").utf8)) == DocumentError(.strayQuote, at: .line(6)))
        #expect(CSV(.all).error(Array((good + "\"1,3\n").utf8)) == DocumentError(.strayQuote, at: .line(6)))
    }

    @Test func aColumnThatIsNotThereOrTwiceIsRefused() {
        let bytes = Array("a,b,b\n1,2,3\n".utf8)
        #expect(CSV(Self.columns("a", "c")).error(bytes) == DocumentError(.columnNotFound(choice: 2, columns: 3), at: .line(1)))
        #expect(CSV(Self.columns("b")).error(bytes) == DocumentError(.columnNotFound(choice: 1, columns: 3), at: .line(1)))
        #expect(CSV(.chosen([.number(4)])).error(bytes) == DocumentError(.columnNotFound(choice: 1, columns: 3), at: .line(1)))
        #expect(CSV(.chosen([.number(0)])).error(bytes) != nil)
        #expect(CSV(Self.columns("a"), hasHeader: false).error(bytes) != nil)
    }

    @Test func aQuoteInTheHeaderDoesNotMakeTheNextRowsPartOfIt() throws {
        #expect(try CSV(.all).text("maat 5\",naam\n1,Jan\n2\",Jan\n", Replacers.masking("Jan")) == "maat 5\",naam\n1,[NAAM]\n2\",[NAAM]\n")
    }

    @Test func withoutAHeaderTheFirstRowIsLookedAtToo() throws {
        #expect(try CSV(.chosen([.number(1)]), hasHeader: false).text("Jan,1\nJan,2", Replacers.masking("Jan")) == "[NAAM],1\n[NAAM],2")
    }

    @Test func aRowThatIsTooLongIsAnError() {
        let bytes = Array("a\nx\n\"".utf8) + Array(repeating: 0x0A, count: 3_000_000)
        #expect(CSV(.all, longestRow: 2 * 1_048_576).error(bytes) == DocumentError(.recordTooLong(megabytes: 2), at: .line(3)))
    }

    static func table(_ chance: inout Chance) -> String {
        let delimiter = chance.pick([",", ";", "\t"])
        let columns = chance.number(2...5)
        let end = chance.pick(["\n", "\r\n"])
        var rows = [(0..<columns).map { "k\($0)" }.joined(separator: delimiter)]
        for _ in 0..<chance.number(0...60) {
            rows.append(
                (0..<columns).map { _ in
                    let text = (0..<chance.number(0...3)).map { _ in chance.pick(["Jan", "é", " ", "5\"", "𝒳"]) }.joined()
                    let isBare = chance.happens(0.5) && !text.hasPrefix("\"")
                    return isBare ? text : "\"" + (text + chance.pick(["", delimiter, "\n", "\r\n"])).replacing("\"", with: "\"\"") + "\""
                }.joined(separator: delimiter))
        }
        return rows.joined(separator: end) + chance.pick(["", end])
    }

    @Test func whatNeedsNoReplacingStaysAndUnitsDoNotMatter() throws {
        for seed in Effort.seeds(60) {
            var chance = Chance(seed)
            let text = chance.pick(["", "\u{FEFF}"]) + Self.table(&chance)
            #expect(try CSV(.all, unitSize: chance.number(1...3_000)).text(text, Replacers.none, chunk: chance.number(1...999)) == text)
            let replacer = Replacers.masking("Jan", "é", by: ";\",")
            let one = try CSV(Self.columns("k1")).text(text, replacer)
            #expect(try CSV(Self.columns("k1"), unitSize: chance.number(1...3_000)).text(text, replacer, chunk: chance.number(1...999)) == one)
            #expect(CSV(.all).error(Array(one.utf8)) == nil)
        }
    }

    @Test func anythingAtAllIsAnErrorOrStaysATable() {
        for seed in Effort.seeds(200) {
            var chance = Chance(seed)
            var bytes = Array(Self.table(&chance).utf8)
            for _ in 0..<chance.number(1...3) where !bytes.isEmpty { bytes[chance.number(0...bytes.count - 1)] = UInt8(chance.number(0...255)) }
            guard let result = try? CSV(.all, invalid: .replace).rewritten(bytes, Replacers.masking("a", by: "\"")) else { continue }
            #expect(CSV(.all).error(result.bytes) == nil)
        }
    }
}
