import Database
import DatabaseTestSupport
import Register
import RegisterTestSupport
import Rulebook
import Testing
import Text

@testable import RegisterStorage

/// A draft goes as a whole; what anybody had to do with stays, and the ledger keeps all of it.
@Suite struct DeletionTests {
    @Test(arguments: DatabaseKind.allCases)
    func aDraftGoesWithItsFilesAndTheLedgerKeepsWhatWasDone(kind: DatabaseKind) async throws {
        var office = Office()
        let database = try TestDatabase(kind).open()
        let store = try await RegisterStoreTests.store(database, &office)
        let owner = office.actor(.processOwner)
        let situation = try Office.situation("municipality-benefits", "specific-act")
        var dossier = try await RegisterStoreTests.open(store, &office, name: "Vergissing", situation)
        let other = try await RegisterStoreTests.open(store, &office, name: "Blijft", situation)
        let task = try #require(
            dossier.taskList(office.now()).tasks.first { task in
                if case .duty = task.subject { task.signOff == nil && task.isOpen } else { false }
            }
        ).key
        let (shared, own) = (EvidenceFile(name: "a.pdf", content: [1]), EvidenceFile(name: "b.pdf", content: [2]))
        for file in [shared, own] { dossier = try await store.finish(task, with: file, on: dossier.id, by: owner, office.now()) }
        try await store.finish(task, with: shared, on: other.id, by: owner, office.now())

        let everything = DossierFilter()
        #expect(try await store.list(in: office.organisation, everything, for: owner).total == 2)
        try await store.delete(dossier.id, revision: dossier.revision, by: owner, office.now())
        #expect(try await store.list(in: office.organisation, everything, for: owner).lines.map(\.name) == ["Blijft"])
        #expect(try await store.list(in: office.organisation, DossierFilter(words: "vergissing"), for: owner).total == 0)
        // One that is new in the place of the last is a line of its own.
        for name in ["Ook een vergissing", "Nieuw"] {
            var content = other.content
            content.name = name
            let made = try await store.open(in: office.organisation, register: .controller, content: content, by: owner, office.now())
            #expect(made.number == 3)
            if name != "Nieuw" { try await store.delete(made.id, revision: nil, by: owner, office.now()) }
        }
        #expect(try await store.list(in: office.organisation, everything, for: owner).lines.map(\.name) == ["Blijft", "Nieuw"])

        await #expect(throws: RegisterStoreError.notFound) { try await store.dossier(dossier.id, for: owner) }
        let gone = dossier.id
        let left = try await database.read { connection in
            let tables = ["dossier WHERE id", "version WHERE dossier", "task WHERE dossier", "dossier_word WHERE dossier", "dossier_dataset WHERE dossier"]
            let rows = try tables.map { try connection.first("SELECT count(*) FROM \($0) = $1", .text(gone.text))?.int(0) ?? 0 }
            let files = try connection.rows("SELECT digest FROM evidence_file").map { try $0.text(0) }
            return (rows: rows, files: files)
        }
        #expect(left.rows.allSatisfy { $0 == 0 })
        #expect(left.files == [shared.digest])
        #expect(try await store.evidence(shared.digest, of: try await store.dossier(other.id, for: owner)).content == shared.content)
        let lines = try await RegisterStoreTests.ledger(store, &office)
        #expect(lines.contains { $0.contains("dossier.deleted") && $0.contains(dossier.current.path) && $0.contains("Vergissing") })
        #expect(lines.contains { $0.contains("dossier.opened") && $0.contains(dossier.current.path) })
        _ = try RegisterStoreTests.proof(lines, try await store.verificationKeys())
    }

    @Test(arguments: DatabaseKind.allCases)
    func aDossierUnderADatasetStays(kind: DatabaseKind) async throws {
        var office = Office()
        let store = try await RegisterStoreTests.store(kind, &office)
        let owner = office.actor(.processOwner)
        let dossier = try await RegisterStoreTests.open(store, &office, Situation())
        let other = try await RegisterStoreTests.open(store, &office, Situation())
        let said = Dataset.Description(name: "Ledenlijst", origin: .collected, dossier: dossier.id)
        let dataset = try await store.record(said, in: office.organisation, by: owner, office.now())
        let now = office.now()
        let refusal = await #expect(throws: Refusal.self) { try await store.delete(dossier.id, revision: nil, by: owner, now) }
        #expect(refusal?.message.nl.contains("“Ledenlijst”") == true)
        #expect(try await store.dossier(dossier.id, for: owner) == dossier)
        try await store.act(on: dataset.id, in: office.organisation, by: owner, office.now()) { dataset, lineage, _ in
            var said = dataset.said
            said.dossier = other.id
            return try dataset.describe(said, lineage: lineage, by: owner)
        }
        try await store.delete(dossier.id, revision: nil, by: owner, office.now())
        await #expect(throws: RegisterStoreError.notFound) { try await store.dossier(dossier.id, for: owner) }
    }

    @Test func whatWasSubmittedOrIsOutOfDateStays() async throws {
        var office = Office()
        let store = try await RegisterStoreTests.store(.sqlite, &office)
        let (owner, reader, officer) = (office.actor(.processOwner), office.actor(.reader), office.actor(.privacyOfficer))
        let dossier = try await RegisterStoreTests.open(store, &office, Situation())
        func refusal(_ actor: Actor, revision: Int? = nil) async -> Refusal? {
            let now = office.now()
            return await #expect(throws: Refusal.self) { try await store.delete(dossier.id, revision: revision, by: actor, now) }
        }
        #expect(await refusal(reader) == .notAllowed(.edit))
        #expect(await refusal(owner, revision: dossier.revision + 1) == .stale)
        try await store.act(on: dossier.id, by: owner, office.now()) { try $0.submit(by: owner, $1) }
        #expect(await refusal(owner)?.message.nl.contains("ter beoordeling") == true)
        try await store.act(on: dossier.id, by: officer, office.now()) { try $0.sendBack(reason: "Nog niet.", by: officer, $1) }
        #expect(await refusal(owner)?.message.nl.contains("ter beoordeling") == true)
        let asked = try await RegisterStoreTests.open(store, &office, Situation())
        let adviser = office.actor(.dataProtectionOfficer)
        try await store.act(on: asked.id, by: adviser, office.now()) { try $0.advise(.positive, "Akkoord.", by: adviser, $1) }
        #expect(try await store.dossier(asked.id, for: owner).staysBecause != nil)
    }
}
