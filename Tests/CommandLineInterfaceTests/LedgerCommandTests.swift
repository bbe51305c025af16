import Crypto
import Deadlines
import Foundation
import Register
import Testing

@Suite struct LedgerCommandTests {
    /// An export of three entries with the public key beside it.
    private func files(_ change: (inout String) -> Void = { _ in }) throws -> (export: String, keys: String) {
        let key = SigningKey(id: "2026-1", key: Curve25519.Signing.PrivateKey())
        let time = Instant(seconds: 1_795_000_000)
        var chain = LedgerChain(id: "voorbeeld-1")
        var lines = [chain.firstLine]
        for number in 1...3 {
            lines.append(
                chain.append(
                    LedgerEntry(
                        time: time, organisation: "voorbeeld", actor: "account-1", action: "dossier.changed",
                        subject: "https://voorbeeld.example/dossier/\(number)")))
        }
        lines.append(try chain.checkpoint(at: time, with: key, isEnd: true))
        var text = lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
        change(&text)
        var keys = VerificationKeys()
        keys.add(key.publicKey, id: key.id)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (export, keyFile) = (folder.appendingPathComponent("ledger.ndjson"), folder.appendingPathComponent("keys.json"))
        try Data(text.utf8).write(to: export)
        try Data(keys.jwks).write(to: keyFile)
        return (export.path, keyFile.path)
    }

    @Test func aWholeExport() async throws {
        let files = try files()
        let run = await CommandRun("ledger", "verify", files.export, "--keys", files.keys)
        #expect(run.status == 0)
        #expect(
            run.output == "The export holds: 3 entries of ledger “voorbeeld-1”.\nSigned on 2026-11-18T11:06:40Z with key “2026-1”.\n")
        let json = await CommandRun("ledger", "verify", files.export, "--keys", files.keys, "--json")
        #expect(json.output.hasPrefix(#"{"holds":true,"ledger":"voorbeeld-1","entries":3,"#))
    }

    @Test("what was tampered with is told with its line")
    func tampered() async throws {
        let changed = try files { $0 = $0.replacing("dossier/2", with: "dossier/9") }
        let run = await CommandRun("ledger", "verify", changed.export, "--keys", changed.keys, "--error-format", "plain")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.hasSuffix("ledger.ndjson:5:1: error: before this line something was changed, removed or moved: the chain does not hold [changed]\n"))
        let short = try files { $0.removeLast() }
        let cut = await CommandRun("ledger", "verify", short.export, "--keys", short.keys)
        #expect(cut.status == 1 && cut.errors.contains(":5:1: error: the export is cut off, in the middle of this line [cut-off]"))
    }

    @Test func badKeys() async throws {
        let files = try files()
        let run = await CommandRun("ledger", "verify", files.export, "--keys", files.export)
        #expect(run.status == 65 && run.errors.contains("this is no JSON Web Key Set"))
        let none = await CommandRun("ledger", "verify", files.export, "--keys", "/nope")
        #expect(none.status == 66)
    }
}
