import Database
import DatabaseTestSupport
import Databases
import Foundation
import Register
import RegisterStorage
import RegisterTestSupport
import SeededChance
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `kill -9` at any moment while dossiers change: what was acknowledged is there, each change with its entry in the ledger and no entry
/// without its change, and the chain holds.
///
/// In each round a child process changes four dossiers from four tasks without pause; what each change says is how many there were. After
/// each return it appends a byte to a file of its own, and it kills itself some microseconds after a number of writes.
@Suite(.serialized) struct RegisterCrashTests {
    static let rounds = 200

    @Test(arguments: DatabaseKind.allCases)
    func nothingAcknowledgedIsLostAndNothingIsHalfWritten(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let test = try TestDatabase(kind)
        let store = try await RegisterStoreTests.store(test.open(), &office)
        for task in 0..<4 { _ = try await RegisterStoreTests.open(store, &office, name: "Dossier \(task)", SmallLaw.situations[1]) }
        let ids = try await store.list(in: office.organisation, DossierFilter(), for: office.actor(.reader)).lines.map(\.id.text).joined(separator: " ")
        let acknowledgements = test.folder.url.appending(path: "acknowledged").path
        try Data().write(to: URL(filePath: acknowledgements))
        let address = test.address
        var chance = Chance(20)
        for round in 0..<Self.rounds {
            // A third ends while the register is being opened, the rest somewhere in the writing.
            let writes = round % 3 == 0 ? 0 : Int.random(in: 1...12, using: &chance)
            let microseconds = Int.random(in: 0...(writes == 0 ? 60_000 : 4_000), using: &chance)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [
                    address = address as String, acknowledgements = acknowledgements as String, ids = ids as String, writes = writes as Int,
                    microseconds = microseconds as Int, round = round as Int
                ] in
                let file = open(acknowledgements, O_WRONLY | O_APPEND)
                let end = SuddenEnd(after: writes, microseconds: microseconds)
                end.count(0)
                var office = Office(round, engine: SmallLaw.engine)
                let store = try await RegisterStoreTests.store(try database(at: address), &office)
                let (actor, now) = (office.actor(.processOwner), office.now())
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for (task, id) in ids.split(separator: " ").enumerated() {
                        group.addTask {
                            while true {
                                try await store.act(on: Identifier(String(id))!, by: actor, now) { dossier, now in
                                    let count = Self.count(dossier) + 1
                                    return try dossier.describe(by: actor, now) { $0.fields["remarks"] = .text(String(count)) }
                                }
                                var byte = UInt8(task)
                                _ = write(file, &byte, 1)
                                end.count(1)
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            try await check(test, kind, acknowledgements, ids, office, round: round)
        }
        let bytes = try Data(contentsOf: URL(filePath: acknowledgements))
        #expect(bytes.count > Self.rounds * 4, "the children hardly wrote anything: \(bytes.count)")
    }

    private static func count(_ dossier: Dossier) -> Int {
        if case .text(let text)? = dossier.content.fields["remarks"] { Int(text)! } else { 0 }
    }

    private func check(_ test: TestDatabase, _ kind: DatabaseKind, _ acknowledgements: String, _ ids: String, _ office: Office, round: Int) async throws {
        let database = try test.open()
        // Waits for a transaction of the child that the server has not undone yet.
        if kind == .postgres { try await database.write { try $0.run("LOCK TABLE dossier IN EXCLUSIVE MODE") } }
        let bytes = try Data(contentsOf: URL(filePath: acknowledgements))
        var office = office
        let store = try await RegisterStoreTests.store(database, &office)
        var entries = 4 + 1
        for (task, id) in ids.split(separator: " ").map(String.init).enumerated() {
            let dossier = try await store.dossier(Identifier(id)!, for: office.actor(.auditor))
            let (count, acknowledged) = (Self.count(dossier), bytes.count { $0 == task })
            #expect(count >= acknowledged, "round \(round): an acknowledged change is lost")
            // Each round may leave one change for each task that was kept and not yet acknowledged.
            #expect(count <= acknowledged + round + 1, "round \(round): a change was made twice")
            entries += count
        }
        let ledgers = try await store.checkLedgers(at: office.now().time)
        #expect(ledgers.map(\.entries) == [entries], "round \(round): changes and entries differ")
        if kind == .sqlite, round % 20 == 0 {
            #expect(try await database.read { try $0.rows("PRAGMA integrity_check") } == [Row([.text("ok")])])
        }
        try await database.close()
    }
}
