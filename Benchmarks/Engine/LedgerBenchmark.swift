import Crypto
import Deadlines
import Foundation
import Register

/// Verifies a ledger of a million entries, written beforehand piece by piece; only the verification is timed.
enum LedgerBenchmark {
    static func run(entries: Int = 1_000_000, perCheckpoint: Int = 1_000) throws {
        let key = SigningKey(id: "bench", key: Curve25519.Signing.PrivateKey())
        var keys = VerificationKeys()
        keys.add(key.publicKey, id: key.id)
        var chain = LedgerChain(id: "bench")
        var verifier = LedgerVerifier(keys)
        try verifier.take(chain.firstLine)
        let start = Instant(seconds: 1_795_000_000)
        var time = 0.0
        var bytes = 0
        for piece in 0..<(entries / perCheckpoint) {
            var lines = (0..<perCheckpoint).map { number in chain.append(entry(piece * perCheckpoint + number, start)) }
            lines.append(try chain.checkpoint(at: start.adding(seconds: piece), with: key))
            bytes += lines.reduce(0) { $0 + $1.count + 1 }
            let clock = Stopwatch()
            for line in lines { try verifier.take(line) }
            time += clock.processor
        }
        try verifier.take(try chain.checkpoint(at: start, with: key, isEnd: true))
        let proof = try verifier.finish()
        print(
            "ledger: \(proof.entries) entries (\(bytes >> 20) MiB) with \(proof.checkpoints) checkpoints verified in "
                + String(format: "%.1f", time / 1_000) + " s of processor time (bar 10 s)")
    }

    private static func entry(_ number: Int, _ start: Instant) -> LedgerEntry {
        LedgerEntry(
            time: start.adding(seconds: number), organisation: "voorbeeld", actor: "account-\(number % 97)", action: "dossier.changed",
            subject: "https://voorbeeld.example/dossier/\(number % 20_000)/version/\(number / 20_000)",
            reason: .plain("the purpose was written out"), details: ["field": .plain("purpose"), "step": .plain("\(number)")])
    }
}
