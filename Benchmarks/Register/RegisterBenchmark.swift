import Database
import DatabaseTestSupport
import Databases
import Foundation
import Register
import RegisterStorage
import Rulebook

/// Times a large register: `waarborg-register-benchmark DATABASE RULEBOOK EXAMPLES [DOSSIERS] [ENTRIES A DOSSIER]`.
///
/// The database must be empty; it is filled first, and that is timed too. For `postgres` a PostgreSQL server of its own is started, whose
/// commits wait for the disk. The pages are asked from the `waarborg` that was built beside this
/// program, by `wrk`.
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
        print("processors: \(ProcessInfo.processInfo.activeProcessorCount), load: \(Stopwatch.load())")

        let postgres = arguments[0] == "postgres" ? try PostgresServer(isDurable: true) : nil
        defer { withExtendedLifetime(postgres) {} }
        let large = try await LargeRegister(postgres?.address(of: "postgres") ?? arguments[0], rulebook: arguments[1], examples: arguments[2])
        try await large.fill(dossiers: count, entriesEach: entries)
        try await timeStore(large)
        try await PageLoad(large, rulebook: arguments[1], examples: arguments[2]).run()

        let store = large.store
        let (round, seconds) = try await Stopwatch.timed("look at all \(count) again, a day later") {
            try await store.reassess(large.circumstances(daysLater: 1))
        }
        print("  \(Int(Double(round.looked) / seconds)) dossiers a second")
        try await timePermitVerification(large)

        let check = Check(try await store.verificationKeys())
        _ = try await Stopwatch.timed("export the ledger and verify it line by line") {
            try await store.exportLedger(of: large.organisation.id, by: large.actor, large.circumstances()) { line in
                try check.verifier.take(line.utf8.dropLast())
            }
        }
        print("  \(try check.verifier.finish().entries) entries hold")
    }

    /// The store alone, without pages.
    private static func timeStore(_ large: LargeRegister) async throws {
        let (store, organisation, actor, ids) = (large.store, large.organisation.id, large.actor, large.dossiers)
        try await Stopwatch.p95("list, first page", calls: 3_000) { _ in _ = try await store.list(in: organisation, DossierFilter(), for: actor) }
        try await Stopwatch.p95("search of two words", calls: 3_000) { call in
            _ = try await store.list(in: organisation, DossierFilter(words: LargeRegister.search(call)), for: actor)
        }
        try await Stopwatch.p95("a dossier with its verdict and tasks", calls: 3_000) { call in
            let dossier = try await store.dossier(ids[call * 37 % ids.count], for: actor)
            let now = large.circumstances()
            _ = TaskList(dossier, dossier.assessment(now, withHorizon: true), now.engine.rulebook).tasks.count
        }
    }
}

private final class Check: @unchecked Sendable {
    // Handed over by one transaction, line after line.
    var verifier: LedgerVerifier
    init(_ keys: VerificationKeys) { verifier = LedgerVerifier(keys) }
}
