import SeededChance
import Testing
import Text

@testable import Deidentification

struct TrailerTests {
    private func output(_ body: [UInt8]) -> [UInt8] {
        var digest = OutputDigest()
        digest.update(body)
        let trailer = Trailer(digest, bytesIn: 7, documents: 2, plan: "abc", version: "1.0", counts: TextCounts().json)
        return body + (digest.endsLine ? [] : [0x0A]) + trailer.line
    }

    private func verdict(_ bytes: [UInt8], pieces: Int = 100_000) -> Result<Trailer, TrailerVerifier.Problem> {
        var verifier = TrailerVerifier()
        var at = 0
        while at < bytes.count {
            verifier.update(Array(bytes[at..<min(bytes.count, at + pieces)]))
            at += pieces
        }
        do { return .success(try verifier.verified()) } catch { return .failure(error) }
    }

    @Test(arguments: ["", "een", "een\n", "een\ntwee\n", "\n", "{\"waarborg\":\"trailer\"}\n"])
    func `A whole output is recognised`(body: String) throws {
        let trailer = try verdict(output(Array(body.utf8))).get()
        #expect(trailer.bytesOut == body.utf8.count && trailer.documents == 2 && trailer.plan == "abc" && trailer.version == "1.0")
    }

    @Test func `Wherever it is cut off, it is no whole output`() {
        let whole = output(Array("eerste\ntweede\nderde".utf8))
        for length in 0..<whole.count {
            guard case .failure = verdict(Array(whole[..<length])) else {
                Issue.record("cut at \(length) passed")
                return
            }
        }
    }

    @Test(arguments: Effort.seeds(200))
    func `A changed, added or lost byte is noticed`(seed: Int) {
        var chance = Chance(seed)
        let body = (0..<chance.number(1...400)).map { _ in UInt8(chance.pick([0x0A, 0x61, 0x62, 0x20])) }
        var bytes = output(body)
        let at = chance.number(0...body.count - 1)
        switch chance.number(0...2) {
        case 0: bytes[at] ^= 1
        case 1: bytes.insert(0x0A, at: at)
        default: bytes.remove(at: at)
        }
        // A run of equal bytes may lose one anywhere; that it was lost shows all the same.
        guard case .failure = verdict(bytes, pieces: chance.number(1...50)) else {
            Issue.record("passed")
            return
        }
    }

    @Test(arguments: [1, 1000, 65_536, 300_000])
    func `Long outputs are checked in pieces`(pieces: Int) throws {
        let body = [UInt8](repeating: 0x78, count: pieces == 1 ? 1000 : 400_000)
        let whole = output(body)
        #expect(try verdict(whole, pieces: pieces).get().bytesOut == body.count)
        var changed = whole
        changed[10] ^= 1
        #expect(verdict(changed, pieces: pieces) == .failure(.digest))
    }

    @Test func `Each problem says what to do, in both languages`() {
        for problem in TrailerVerifier.Problem.allCases { #expect(!problem.message.nl.isEmpty && !problem.hint.en.isEmpty) }
        #expect(verdict([]) == .failure(.missing))
        #expect(verdict(Array("tekst\n".utf8)) == .failure(.missing))
        #expect(verdict(Array("{\"waarborg\":\"trailer\"}\n".utf8)) == .failure(.damaged))
    }
}
