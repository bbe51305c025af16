import Crypto
import Deadlines
import SeededChance
import Testing
import Text

@testable import Register

/// A ledger proves itself from its export and the public keys; every change to it shows.
@Suite struct LedgerTests {
    static let key = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
    static let time = Instant(seconds: 1_795_000_000)

    static var keys: VerificationKeys {
        var keys = VerificationKeys()
        keys.add(key.publicKey, id: key.id)
        return keys
    }

    static func entry(_ number: Int) -> LedgerEntry {
        LedgerEntry(
            time: time.adding(seconds: number), organisation: "voorbeeld", actor: "account-\(number % 7)", action: "dossier.changed",
            subject: "https://voorbeeld.example/dossier/\(number % 40)/version/\(number)", reason: .plain("omdat \"het\" moest"),
            details: ["field": .plain("purpose"), "was": .plain("é\u{2028}\n")])
    }

    /// An export of some entries with a checkpoint after every so many.
    static func export(_ count: Int, every: Int = 25) throws -> [[UInt8]] {
        var chain = LedgerChain(id: "voorbeeld-1")
        var lines = [chain.firstLine]
        for number in 1...max(1, count) where number <= count {
            lines.append(chain.append(entry(number)))
            if number % every == 0 { lines.append(try chain.checkpoint(at: time.adding(seconds: number), with: key)) }
        }
        lines.append(try chain.checkpoint(at: time.adding(seconds: count), with: key, isEnd: true))
        return lines
    }

    static func verify(_ lines: [[UInt8]], _ keys: VerificationKeys = keys) throws(LedgerVerifier.Fault) -> LedgerVerifier.Proof {
        var verifier = LedgerVerifier(keys)
        for line in lines { try verifier.take(line) }
        return try verifier.finish()
    }

    @Test func aWholeExportProvesItself() throws {
        let proof = try Self.verify(try Self.export(100))
        #expect(proof.entries == 100 && proof.checkpoints == 5 && proof.key == "2026-1")
        #expect(try Self.verify(try Self.export(0)).entries == 0)
    }

    /// One byte, one line, two lines, a stretch: whatever is tampered with is found.
    @Test func tenThousandTamperings() throws {
        let whole = try Self.export(60, every: 10)
        var dice = Chance(20_261_122)
        var missed: [String] = []
        for _ in 0..<10_000 {
            var lines = whole
            let place = Int.random(in: 0..<lines.count, using: &dice)
            let kind = Int.random(in: 0..<7, using: &dice)
            switch kind {
            case 0:
                let byte = Int.random(in: 0..<lines[place].count, using: &dice)
                lines[place][byte] ^= UInt8(1 << Int.random(in: 0..<8, using: &dice))
            case 1: lines.remove(at: place)
            case 2: lines.insert(lines[Int.random(in: 0..<lines.count, using: &dice)], at: place)
            case 3: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &dice))
            case 4: lines.removeLast(lines.count - place)
            case 5: lines[place].insert(UInt8.random(in: 0...255, using: &dice), at: Int.random(in: 0...lines[place].count, using: &dice))
            default: lines.removeSubrange(place..<Int.random(in: place...lines.count, using: &dice))
            }
            if lines == whole { continue }
            do {
                _ = try Self.verify(lines)
                missed.append("kind \(kind) at line \(place)")
            } catch {}
        }
        #expect(missed.isEmpty, "\(missed.prefix(5))")
    }

    /// Whoever lacks the key cannot make up an entry: the chain can be worked out anew, the signature cannot.
    @Test func aForgedChainLacksTheSignature() throws {
        let stranger = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
        var chain = LedgerChain(id: "voorbeeld-1")
        var lines = [chain.firstLine, chain.append(Self.entry(1))]
        lines.append(try chain.checkpoint(at: Self.time, with: stranger, isEnd: true))
        #expect(throws: LedgerVerifier.Fault.self) { try Self.verify(lines) }
        do { _ = try Self.verify(lines) } catch { #expect(error.code == "bad-signature" && error.line == 3) }
    }

    @Test func linesOfAnotherLedgerAreNoneOfThis() throws {
        let own = try Self.export(5)
        var other = LedgerChain(id: "voorbeeld-2")
        var lines = [other.firstLine]
        for number in 1...5 { lines.append(other.append(Self.entry(number))) }
        lines.append(own[own.count - 1])
        do { _ = try Self.verify(lines) } catch { #expect(error.code == "changed") }
        #expect(throws: LedgerVerifier.Fault.self) { try Self.verify(lines) }
    }

    /// What an old key signed stays provable after a new one took its place.
    @Test func keysRotate() throws {
        let next = SigningKey(id: "2027-1", key: Curve25519.Signing.PrivateKey())
        var chain = LedgerChain(id: "voorbeeld-1")
        var lines = [chain.firstLine, chain.append(Self.entry(1)), try chain.checkpoint(at: Self.time, with: Self.key)]
        lines += [chain.append(Self.entry(2)), try chain.checkpoint(at: Self.time, with: next, isEnd: true)]
        do { _ = try Self.verify(lines) } catch { #expect(error.code == "unknown-key" && error.line == 5) }
        var both = Self.keys
        both.add(next.publicKey, id: next.id)
        #expect(try Self.verify(lines, try VerificationKeys(jwks: both.jwks)).key == "2027-1")
    }

    /// The chain goes on from what was kept of its end.
    @Test func goesOnFromItsEnd() throws {
        var whole = LedgerChain(id: "voorbeeld-1")
        var lines = [whole.firstLine, whole.append(Self.entry(1))]
        var kept = LedgerChain(id: whole.id, count: whole.count, state: whole.state)
        lines.append(kept.append(Self.entry(2)))
        lines.append(try kept.checkpoint(at: Self.time, with: Self.key, isEnd: true))
        #expect(try Self.verify(lines).entries == 2)
    }

    /// An entry is read back as it was written, and its time as the moment that it was.
    @Test func anEntryComesBack() throws {
        var chain = LedgerChain(id: "voorbeeld-1")
        let line = String(decoding: chain.append(Self.entry(3)), as: UTF8.self)
        let read = try #require(StoredEntry(line: line))
        #expect(read.number == 1 && read.actor == "account-3" && read.reason == Self.entry(3).reason && read.details == Self.entry(3).details)
        #expect(StoredEntry.moment(read.time) == Self.time.adding(seconds: 3))
        for text in ["", "Z", "2026-11-22", "2026-02-30T00:00:00Z", "2026-11-22T10:00:00", "2026-11-22T10:00Z"] {
            #expect(StoredEntry.moment(text) == nil, "\(text)")
        }
        #expect(StoredEntry(line: String(decoding: chain.firstLine, as: UTF8.self)) == nil)
    }

    /// Erasing a person's key leaves the chain whole and the text unreadable.
    @Test func aPersonCanBeErased() throws {
        let key = SymmetricKey(size: .bits256)
        let sealed = try SealedText("Advies over medewerker 7", about: "person-7", key: key, nonce: Array(1...12))
        var entry = Self.entry(1)
        entry.reason = .sealed(sealed)
        var chain = LedgerChain(id: "voorbeeld-1")
        let lines = [chain.firstLine, chain.append(entry), try chain.checkpoint(at: Self.time, with: Self.key, isEnd: true)]
        #expect(!String(decoding: lines[1], as: UTF8.self).contains("medewerker"))
        #expect(try Self.verify(lines).entries == 1)
        #expect(sealed.opened(with: key) == "Advies over medewerker 7")
        #expect(sealed.opened(with: SymmetricKey(size: .bits256)) == nil)
        #expect(SealedText(person: "person-8", box: sealed.box).opened(with: key) == nil)
        #expect(SealedText(person: "person-7", box: Array(sealed.box.dropLast())).opened(with: key) == nil)
        #expect(SealedText(person: "person-7", box: []).opened(with: key) == nil)
    }
}

@Suite struct VerificationKeysTests {
    @Test func readBackAsWritten() throws {
        var keys = LedgerTests.keys
        keys.add(Curve25519.Signing.PrivateKey().publicKey, id: "0-oud")
        let again = try VerificationKeys(jwks: keys.jwks)
        #expect(again.ids == ["0-oud", "2026-1"])
        #expect(again.jwks == keys.jwks)
    }

    /// The public key of RFC 8037, appendix A.
    @Test func keyOfTheStandard() throws {
        let text = #"{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#
        #expect(try VerificationKeys(jwks: Array(text.utf8)).ids == ["a"])
    }

    @Test(arguments: [
        ("", "“keys” is missing"), ("{}", "“keys” is missing"), (#"{"keys":[]}"#, "no keys"),
        (#"{"keys":[{"kty":"RSA"}]}"#, "keys[0] is not an Ed25519 key"),
        (#"{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","x":"AA"}]}"#, "not a key of 32 bytes"),
        (#"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#, "no “kid”"),
        (#"{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","d":"x","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#, "private key"),
    ])
    func refused(text: String, says: String) {
        do {
            _ = try VerificationKeys(jwks: Array(text.utf8))
            Issue.record("accepted")
        } catch { #expect(error.message.en.contains(says)) }
    }

    /// Two texts never stand for the same bytes: else a signature could be changed unseen.
    @Test(arguments: ["AB", "AA=", "A", "A+==", "AA\n", "a/", "é"])
    func onlyOneText(text: String) { #expect(Base64URL.decode(text) == nil) }

    @Test func bytesComeBack() {
        for length in 0..<70 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
    }
}
