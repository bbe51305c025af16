import Access
import Casework
import Crypto
import Database
import Databases
import Deadlines
import Foundation
import Register
import RegisterStorage
import Rulebook
import Text

/// Times a large register: `waarborg-register-benchmark DATABASE RULEBOOK EXAMPLES [DOSSIERS] [ENTRIES A DOSSIER]`.
///
/// The database must be empty; it is filled first, and that is timed too.
@main
struct RegisterBenchmark {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 3 else {
            print("usage: waarborg-register-benchmark DATABASE RULEBOOK EXAMPLES [DOSSIERS] [ENTRIES]")
            exit(64)
        }
        let count = arguments.count > 3 ? Int(arguments[3])! : 20_000
        let entries = arguments.count > 4 ? Int(arguments[4])! : 50

        let rulebook = try RulebookFolder.read(URL(fileURLWithPath: arguments[1])).rulebook!
        let engine = Engine(rulebook)
        let reader = JSONSituationReader(rulebook)
        let situations: [Situation] = try FileManager.default.contentsOfDirectory(atPath: arguments[2]).sorted().filter { $0.hasSuffix(".yaml") }.flatMap {
            name in
            let text = try String(contentsOf: URL(fileURLWithPath: arguments[2]).appendingPathComponent(name), encoding: .utf8)
            let file = AssessmentFile.read(text, file: name, rulebook: rulebook).file!
            return [file.situation] + file.variants.map(\.situation)
        }

        @Sendable func random(_ count: Int) -> [UInt8] {
            var generator = SystemRandomNumberGenerator()
            return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        }

        @Sendable func circumstances(daysLater: Int = 0) -> Circumstances {
            Circumstances(
                time: Instant(seconds: Int(Date().timeIntervalSince1970) + daysLater * 86_400), engine: engine, reader: reader,
                address: "https://register.voorbeeld.example", random: random)
        }

        func timed<Value>(_ name: String, _ body: () async throws -> Value) async rethrows -> (Value, Double) {
            let start = ContinuousClock.now
            let value = try await body()
            let seconds = Double((ContinuousClock.now - start).components.attoseconds) / 1e18 + Double((ContinuousClock.now - start).components.seconds)
            print("\(name): \(Int(seconds * 1000)) ms")
            return (value, seconds)
        }

        /// The 95th percentile in milliseconds of calls by 64 tasks at once.
        @Sendable func p95(_ name: String, calls: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
            let start = ContinuousClock.now
            let times = try await withThrowingTaskGroup(of: [Double].self) { group in
                for worker in 0..<64 {
                    group.addTask {
                        var times: [Double] = []
                        for call in stride(from: worker, to: calls, by: 64) {
                            let start = ContinuousClock.now
                            try await body(call)
                            times.append(Double((ContinuousClock.now - start).components.attoseconds) / 1e15)
                        }
                        return times
                    }
                }
                return try await group.reduce(into: [Double]()) { $0 += $1 }.sorted()
            }
            let seconds = Double((ContinuousClock.now - start).components.attoseconds) / 1e18 + Double((ContinuousClock.now - start).components.seconds)
            print("\(name): p95 \(String(format: "%.1f", times[times.count * 95 / 100])) ms, \(Int(Double(calls) / seconds)) a second, 64 at once")
        }

        let master = MasterKeys(current: "m1", keys: ["m1": SymmetricKey(size: .bits256)])!
        let store = try await RegisterStore(try database(at: arguments[0]), master: master, at: circumstances().time, random: random)
        let organisation = Organisation(id: Identifier(random: random(16)), slug: "groot", name: "Groot Voorbeeld")
        try await store.save(organisation, by: nil, circumstances())
        let account = Account(
            id: Identifier(random: random(16)), name: "Voorbeeld", email: "a@voorbeeld.example",
            memberships: [.processOwner, .privacyOfficer, .auditor].map { Membership(organisation: organisation.id, role: $0) })
        try await store.save(account, by: nil, circumstances())
        let actor = Actor(account)

        let words = ["salaris", "werving", "camera", "nieuwsbrief", "onderzoek", "subsidie", "leerling", "patiënt", "klacht", "archief", "parkeren", "toegang"]
        _ = try await timed("fill \(count) dossiers") {
            for start in stride(from: 0, to: count, by: 500) {
                let file = ImportFile(id: Identifier(random: random(16)), name: "x", content: [])
                try await store.save(file, in: organisation.id, by: actor, at: circumstances().time)
                let drafts = (start..<min(count, start + 500)).map { number in
                    (
                        register: Dossier.Register.controller,
                        content: DossierContent(
                            name: "\(words[number % 12]) \(words[number / 12 % 12]) \(number)",
                            facts: AnswerText.facts(of: situations[number % situations.count], in: rulebook),
                            purposes: [Purpose(id: Identifier(random: random(16)), name: "doel \(number % 97)")],
                            fields: ["description": .text("Een verwerking met nummer \(number) voor \(words[number % 7])."), "retention": .text("7 jaar")],
                            operations: [.use])
                    )
                }
                _ = try await store.bringIn(drafts, from: file.id, in: organisation.id, by: actor, circumstances())
            }
        }
        let ids = try await store.takeOut(organisation.id, by: actor, circumstances()).map(\.id)
        _ = try await timed("fill \(count * entries) ledger entries") {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<16 {
                    group.addTask {
                        for index in stride(from: worker, to: ids.count, by: 16) {
                            try await store.act(on: ids[index], by: actor, circumstances()) { dossier, now in
                                let deeds = try dossier.describe(by: actor, now) { $0.fields["remarks"] = .text("Nagekeken \(index).") }
                                return (0..<entries).flatMap { _ in deeds }
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }

        try await p95("list, first page", calls: 3_000) { _ in _ = try await store.list(in: organisation.id, DossierFilter(), for: actor) }
        try await p95("search of two words", calls: 3_000) { call in
            _ = try await store.list(in: organisation.id, DossierFilter(words: "\(words[call % 12].prefix(4)) \(call % 97)"), for: actor)
        }
        try await p95("a dossier with its verdict and tasks", calls: 3_000) { call in
            let dossier = try await store.dossier(ids[call * 37 % ids.count], for: actor)
            let now = circumstances()
            _ = TaskList(dossier, dossier.assessment(now, withHorizon: true), now.engine.rulebook).tasks.count
        }
        let (round, seconds) = try await timed("look at all \(count) again, a day later") { try await store.reassess(circumstances(daysLater: 1)) }
        print("  \(Int(Double(round.looked) / seconds)) dossiers a second")

        let key = SigningKey(id: "k", key: Curve25519.Signing.PrivateKey())
        var keys = VerificationKeys()
        keys.add(key.publicKey, id: "k")
        let permit = Permit(
            id: Identifier(random: random(16)), issuer: "https://register.voorbeeld.example", organisation: organisation.id, dossier: ids[0],
            version: Identifier(random: random(16)), purposes: ["doel"], people: ["employees"], data: ["health"], datasets: [], operations: [.use],
            safeguards: [],
            rulebook: "r", validFrom: Instant(seconds: 0), validUntil: Instant(seconds: 4_000_000_000))
        let list = RevocationList(
            issuer: permit.issuer, issuedAt: Instant(seconds: 0), validUntil: Instant(seconds: 4_000_000_000),
            entries: (0..<1_000).map { _ in .init(permit: Identifier(random: random(16)), reason: .byHand, remark: .init(""), at: Instant(seconds: 1)) })
        let tokens = try (0..<2_000).map { number in
            var one = permit
            one.purposes = ["doel \(number)"]
            return try PermitToken.sign(one, with: key)
        }
        let signature = Array(try Curve25519.Signing.PrivateKey().signature(for: Array(tokens[0].utf8)))
        let publicKey = key.publicKey

        @Sendable func onTwoCores(_ name: String, times: Int, _ body: @escaping @Sendable (Int) -> Void) async {
            let start = ContinuousClock.now
            await withTaskGroup(of: Void.self) { group in
                for half in 0..<2 { group.addTask { for index in stride(from: half, to: times, by: 2) { body(index) } } }
            }
            let elapsed = (ContinuousClock.now - start).components
            print("\(name): \(Int(Double(times) / (Double(elapsed.attoseconds) / 1e18 + Double(elapsed.seconds)))) a second on two cores")
        }
        await onTwoCores("bare Ed25519 verification, for comparison", times: 20_000) { index in
            precondition(!publicKey.isValidSignature(signature, for: Array(tokens[index % tokens.count].utf8)))
        }
        let published = keys
        await onTwoCores("permit verifications, each token for the first time", times: 20_000) { index in
            let verifier = PermitVerifier(published, revocations: nil)
            precondition((try? verifier.verify(tokens[index % tokens.count], at: Instant(seconds: 2_000_000_000), ignoringRevocations: true)) != nil)
        }
        let verifier = PermitVerifier(keys, revocations: list)
        await onTwoCores("permit verifications, 2,000 tokens again and again", times: 400_000) { index in
            precondition((try? verifier.verify(tokens[index % tokens.count], at: Instant(seconds: 2_000_000_000))) != nil)
        }

        let check = Check(try await store.verificationKeys())
        _ = try await timed("export the ledger and verify it line by line") {
            try await store.exportLedger(of: organisation.id, by: actor, at: circumstances().time) { line in try check.verifier.take(line.utf8.dropLast()) }
        }
        print("  \(try check.verifier.finish().entries) entries hold")
    }
}

private final class Check: @unchecked Sendable {
    // Handed over by one transaction, line after line.
    var verifier: LedgerVerifier
    init(_ keys: VerificationKeys) { verifier = LedgerVerifier(keys) }
}
