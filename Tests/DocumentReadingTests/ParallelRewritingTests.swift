import SeededChance
import Testing

@testable import DocumentReading

@Suite struct ParallelRewritingTests {
    func rewrite(_ format: some StreamFormat, _ bytes: [UInt8], threads: Int, _ replacer: any TextReplacer) throws -> (bytes: [UInt8], counts: DocumentCounts) {
        var next = 0
        var result: [UInt8] = []
        let counts = try format.rewrite(
            threads: threads,
            read: {
                let piece = Array(bytes[next..<min(bytes.count, next + 777)])
                next += piece.count
                return piece
            }, write: { result += $0 }, with: replacer)
        return (result, counts)
    }

    @Test func severalThreadsGiveTheSameBytesInTheSameOrder() throws {
        for seed in Effort.seeds(10) {
            var chance = Chance(seed)
            let bytes = Array(PlainTextTests.text(&chance, words: 3_000).utf8)
            let format = PlainText(pageSize: 300, unitSize: chance.number(1...2_000))
            let one = try rewrite(format, bytes, threads: 1, Replacers.masking("Vries", "Jan de"))
            let three = try rewrite(format, bytes, threads: 3, Replacers.masking("Vries", "Jan de"))
            #expect(one.bytes == three.bytes && one.counts == three.counts)
        }
    }

    @Test func theFirstMistakeInTheStreamIsTheError() {
        let bytes = Array((String(repeating: "{\"a\":\"b\"}\n", count: 500) + "CANARY\n" + String(repeating: "[1]\n", count: 500) + "CANARY\n").utf8)
        for _ in 0..<20 {
            #expect(throws: DocumentError(.invalidJSON, at: .line(501))) { try rewrite(NDJSON(.allStrings, unitSize: 100), bytes, threads: 4, Replacers.none) }
        }
    }

    @Test func nothingIsWrittenAfterAUnitThatFailed() {
        let lines = (0..<2_000).map { $0 == 700 ? "CANARY" : "\($0)" }
        var left = Array((lines.joined(separator: "\n") + "\n").utf8)
        var result: [UInt8] = []
        #expect(throws: DocumentError(.invalidJSON, at: .line(701))) {
            try NDJSON(.allStrings, unitSize: 20).rewrite(
                threads: 3,
                read: {
                    defer { left.removeFirst(min(50, left.count)) }
                    return Array(left.prefix(50))
                }, write: { result += $0 }, with: Replacers.none)
        }
        #expect((lines.joined(separator: "\n")).utf8.starts(with: result) && result.count < 3_000)
    }

    @Test func whatTheReplacerThrowsStopsEverything() {
        struct Stop: Error {}
        let bytes = Array(String(repeating: "[\"x\"]\n", count: 5_000).utf8)
        #expect(throws: Stop.self) {
            try rewrite(NDJSON(.allStrings, unitSize: 100), bytes, threads: 3, FunctionReplacer { _ in throw Stop() })
        }
    }
}
