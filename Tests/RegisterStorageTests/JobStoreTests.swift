import Crypto
import Database
import DatabaseTestSupport
import Deadlines
import Register
import RegisterTestSupport
import Testing
import Text

@testable import RegisterStorage

/// The report of a job in the database: the file, the dossier and the ledger together, or nothing.
@Suite struct JobStoreTests {
    private static func permitted(_ store: RegisterStore, _ office: inout Office, _ name: String) async throws -> (Permit, Dossier) {
        var dossier = try await RegisterStoreTests.open(store, &office, name: name, SmallLaw.situations[1])
        let working = office
        dossier = try await store.act(on: dossier.id, by: office.actor(.processOwner), office.now()) { dossier, _ in
            var office = working
            try office.work(&dossier)
            try office.sign(&dossier)
            return []
        }
        return try await store.issuePermit(on: dossier.id, safeguards: [Safeguard("k-anonymity>=10")!], by: office.actor(.privacyOfficer), office.now())
    }

    private static func claim(_ permit: Permit, _ dossier: Dossier, _ id: String, _ k: Double = 12) -> JobClaim {
        JobClaim(
            id: Identifier(id)!, permit: permit.id, token: HexText.encode(SHA256.hash(data: Array(dossier.permits.last!.token.utf8))),
            use: PermitUse(operations: [.use]), met: [], outcome: .released, halt: nil, measured: ["k-anonymity": MeasuredValue(k)],
            started: permit.validFrom, ended: permit.validFrom, output: String(repeating: "cd", count: 32))
    }

    @Test(arguments: DatabaseKind.allCases)
    func theReportTheDossierAndTheLedgerTogether(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let (permit, dossier) = try await Self.permitted(store, &office, "Eerste")
        let (_, other) = try await Self.permitted(store, &office, "Tweede")
        let actor = office.actor(.securityOfficer)
        let file = EvidenceFile(name: "job-1.json", content: Array("verslag".utf8))
        // Of another dossier, or without reaching what is asked: nothing is kept, the file neither.
        await #expect(throws: Refusal.self) {
            try await store.attach(Self.claim(permit, dossier, "een"), file, to: other.id, by: actor, office.now())
        }
        await #expect(throws: Refusal.self) { try await store.attach(Self.claim(permit, dossier, "een", 9), file, by: actor, office.now()) }
        await #expect(throws: RegisterStoreError.notFound) { try await store.evidence(file.digest, of: dossier) }
        // Whoever sees nothing of the dossier hears that there is none.
        let stranger = Actor(Account(id: Identifier("vreemd")!, name: "Vreemd", email: "vreemd@elders.example", memberships: []))
        await #expect(throws: RegisterStoreError.notFound) {
            try await store.attach(Self.claim(permit, dossier, "een"), file, by: stranger, office.now())
        }
        let after = try await store.attach(Self.claim(permit, dossier, "een"), file, by: actor, office.now())
        #expect(after.id == dossier.id && after.jobs.map(\.outcome) == [.released])
        #expect(try await store.evidence(file.digest, of: after) == file)
        #expect(try await store.dossier(dossier.id, for: actor).jobs == after.jobs)
        let lines = try await RegisterStoreTests.ledger(store, &office)
        #expect(lines.count { $0.contains("job.attached") && $0.contains(file.digest) && $0.contains("\"actor\":\"\(actor.account)\"") } == 1)
        _ = try RegisterStoreTests.proof(lines, try await store.verificationKeys())
    }
}
