import Access
import Crypto
import Database
import DatabaseTestSupport
import Deadlines
import Register
import RegisterTestSupport
import Rulebook
import SeededChance
import Testing
import Text

@testable import RegisterStorage

/// The register over both databases: what was acknowledged is kept, once, with its entry in the ledger.
@Suite struct RegisterStoreTests {
    static let master = MasterKeys(current: "m1", keys: ["m1": SymmetricKey(data: Array(repeating: 7, count: 32))])!

    static func random(_ seed: Int) -> @Sendable (Int) -> [UInt8] {
        { count in
            var generator = SystemRandomNumberGenerator()
            return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        }
    }

    static func store(_ kind: DatabaseKind, _ office: inout Office) async throws -> RegisterStore {
        try await store(TestDatabase(kind).open(), &office)
    }

    static func store(_ database: any Database, _ office: inout Office) async throws -> RegisterStore {
        let store = try await RegisterStore(database, master: master, at: office.time, random: random(1))
        if try await store.organisations().isEmpty {
            try await store.save(Organisation(id: office.organisation, slug: "voorbeeld", name: "Voorbeeld"), by: nil, office.now())
        }
        return store
    }

    static func open(_ store: RegisterStore, _ office: inout Office, name: String = "Voorbeeld", _ situation: Situation) async throws -> Dossier {
        let content = DossierContent(
            name: name, facts: AnswerText.facts(of: situation, in: office.engine.rulebook),
            purposes: [Purpose(id: Identifier("doel-1")!, name: "Het doel")], operations: [.use])
        return try await store.open(in: office.organisation, register: .controller, content: content, by: office.actor(.processOwner), office.now())
    }

    static func ledger(_ store: RegisterStore, _ office: inout Office) async throws -> [String] {
        let lines = Lines()
        try await store.exportLedger(of: office.organisation, by: office.actor(.auditor), isNoted: false, office.now()) { lines.add($0) }
        return lines.all
    }

    static func proof(_ lines: [String], _ keys: VerificationKeys) throws -> LedgerVerifier.Proof {
        var verifier = LedgerVerifier(keys)
        for line in lines {
            #expect(line.hasSuffix("\n"))
            try verifier.take(line.utf8.dropLast())
        }
        return try verifier.finish()
    }

    @Test(arguments: DatabaseKind.allCases)
    func aWholeWayThroughTheDatabase(kind: DatabaseKind) async throws {
        var office = Office()
        let store = try await Self.store(kind, &office)
        var dossier = try await Self.open(store, &office, try Office.situation("municipality-benefits", "specific-act"))
        #expect(dossier.number == 1)
        let working = office
        dossier = try await store.act(on: dossier.id, by: office.actor(.processOwner), office.now()) { dossier, _ in
            var office = working
            try office.work(&dossier)
            return []
        }
        dossier = try await store.act(on: dossier.id, by: office.actor(.processOwner), office.now()) { [actor = office.actor(.processOwner)] in
            try $0.submit(by: actor, $1)
        }
        dossier = try await store.act(on: dossier.id, by: office.actor(.privacyOfficer), office.now()) { [actor = office.actor(.privacyOfficer)] in
            try $0.approve(by: actor, $1)
        }
        let review = office.now().today.adding(months: 12)!
        dossier = try await store.act(on: dossier.id, by: office.actor(.mandateHolder), office.now()) { [actor = office.actor(.mandateHolder)] in
            try $0.sign(review: review, by: actor, $1)
        }
        let (permit, after) = try await store.issuePermit(on: dossier.id, revision: dossier.revision, by: office.actor(.privacyOfficer), office.now())
        let token = try #require(after.permits.last?.token)
        let keys = try await store.verificationKeys()
        let address = office.now().address
        func verifier() async throws -> PermitVerifier {
            PermitVerifier(keys, revocations: try RevocationList(signed: try await store.revocationList(address: address, at: office.time), keys: keys))
        }
        #expect(try await verifier().verify(token, at: office.now().time).id == permit.id)
        #expect(try await store.dossier(ofVersion: permit.version, for: office.actor(.reader)).id == dossier.id)

        _ = try await store.act(on: dossier.id, by: office.actor(.processOwner), office.now()) { [actor = office.actor(.processOwner)] in
            try $0.answer(["legal provision": "\"only a general task\""], by: actor, $1)
        }
        let time = office.now().time
        let checked = try await verifier()
        let fault = #expect(throws: PermitFault.self) { try checked.verify(token, at: time) }
        #expect(fault?.code == "revoked")

        let lines = try await Self.ledger(store, &office)
        let proof = try Self.proof(lines, keys)
        #expect(proof.entries >= 6)
        #expect(lines.contains { $0.contains("permit.revoked") && $0.contains("\"actor\":\"system\"") })
        let history = try await store.history(of: dossier.id, for: office.actor(.auditor))
        #expect(history.count == proof.entries - 1)
        #expect(history.first?.action == "permit.revoked")
    }

    /// Taking out is a deed: of the ledger, which tells so itself, and of one dossier.
    @Test(arguments: DatabaseKind.allCases)
    func whatGoesOutIsNoted(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await Self.store(kind, &office)
        let dossier = try await Self.open(store, &office, Situation())
        try await store.takeOut(dossier.id, as: "json", by: office.actor(.processOwner), office.now())
        await #expect(throws: Refusal.notAllowed(.takeOut)) { try await store.takeOut(dossier.id, as: "json", by: office.actor(.reader), office.now()) }
        #expect(try await store.history(of: dossier.id, for: office.actor(.auditor)).first?.details["format"] == "json")
        // What is too much for a file does not go out, and neither does what somebody only asks about.
        for (most, isNoted) in [(0, true), (1, false)] {
            #expect(try await store.takeOut(office.organisation, by: office.actor(.auditor), most: most, isNoted: isNoted, office.now()).count == 1)
        }
        #expect(try await !Self.ledger(store, &office).contains { $0.contains("register.taken-out") })
        _ = try await store.takeOut(office.organisation, by: office.actor(.auditor), most: 1, office.now())
        let lines = Lines()
        try await store.exportLedger(of: office.organisation, by: office.actor(.auditor), office.now()) { lines.add($0) }
        let proof = try Self.proof(lines.all, try await store.verificationKeys())
        let last = try #require(lines.all.last { $0.hasPrefix("{\"n\":\(proof.entries),") })
        #expect(last.contains("\"action\":\"ledger.taken-out\"") && last.contains("\"actor\":\"auditor\""), "\(last)")
        #expect(try await store.ledgerLines(of: office.organisation) == lines.all.count - 1)
        #expect(try await Self.ledger(store, &office).filter { $0.contains(".taken-out") }.count == 3)
    }

    /// Why a permit was revoked stands in its dossier; what older versions wrote in its row is gone.
    @Test(arguments: DatabaseKind.allCases)
    func theRowOfAPermitHoldsNoWords(kind: DatabaseKind) async throws {
        let database = try TestDatabase(kind).open()
        try await database.migrate(Array(RegisterSchema.steps.prefix(3)))
        try await database.write { connection in
            try connection.run("INSERT INTO organisation (id, slug, document) VALUES ('o', 'o', '{}')")
            try connection.run(
                """
                INSERT INTO dossier (id, organisation, number, register, name, sort_name, status, headline, blocking, has_permit, is_public, changed, assessed,
                  revision, document)
                VALUES ('d', 'o', 1, 'controller', 'x', 'x', 'signed', 'permitted', 0, 1, 0, 1, '', 1, '{}')
                """)
            try connection.run(
                """
                INSERT INTO permit (id, organisation, dossier, valid_until, revoked, why, remark_nl, remark_en)
                VALUES ('p', 'o', 'd', 9, 5, 'by-hand', 'Onderzoek naar Jansen.', 'About Jansen.')
                """)
        }
        try await database.migrate(RegisterSchema.steps)
        #expect(
            try await database.read { try $0.rows("SELECT id, valid_until, revoked, why FROM permit") }.map(\.values)
                == [[.text("p"), .integer(9), .integer(5), .text("by-hand")]])
        for column in ["remark_nl", "remark_en"] {
            await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows("SELECT \(column) FROM permit") } }
        }
    }

    /// Whoever has no business here is told that there is nothing.
    @Test(arguments: DatabaseKind.allCases)
    func strangersFindNothing(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await Self.store(kind, &office)
        let dossier = try await Self.open(store, &office, SmallLaw.situations[1])
        let elsewhere = Office(2, organisation: "ander")
        for stranger in [elsewhere.actor(.privacyOfficer), office.actor(.administrator)] {
            await #expect(throws: RegisterStoreError.notFound) { try await store.dossier(dossier.id, for: stranger) }
            await #expect(throws: RegisterStoreError.notFound) { try await store.list(in: office.organisation, DossierFilter(), for: stranger) }
            await #expect(throws: RegisterStoreError.notFound) { try await store.dossier(ofVersion: dossier.current.id, for: stranger) }
            await #expect(throws: RegisterStoreError.notFound) { try await store.history(of: dossier.id, for: stranger) }
            let now = office.now()
            await #expect(throws: RegisterStoreError.notFound) { try await store.issuePermit(on: dossier.id, by: stranger, now) }
        }
    }

    /// Many people change dossiers at once: each change counts once or is refused, and the chain holds.
    @Test(arguments: DatabaseKind.allCases)
    func manyAtOnce(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await Self.store(kind, &office)
        var dossiers: [Dossier] = []
        for number in 0..<4 { dossiers.append(try await Self.open(store, &office, name: "Dossier \(number)", SmallLaw.situations[1])) }
        let actor = office.actor(.processOwner)
        let now = office.now()
        let targets = dossiers
        let done = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let dossier = targets[number % targets.count]
                    // Half of them insist on what they saw first; of those only one can win.
                    let revision = number % 2 == 0 ? dossier.revision : nil
                    do {
                        try await store.act(on: dossier.id, revision: revision, by: actor, now) { dossier, now in
                            try dossier.describe(by: actor, now) { $0.fields["remarks"] = .text("Nummer \(number)") }
                        }
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect((100...104).contains(done))
        let lines = try await Self.ledger(store, &office)
        #expect(lines.count { $0.contains("dossier.described") } == done)
        #expect(try Self.proof(lines, try await store.verificationKeys()).entries == done + 5)
        var revisions = 0
        for dossier in dossiers { revisions += try await store.dossier(dossier.id, for: actor).revision - dossier.revision }
        #expect(revisions == done)
    }

    /// Erasing a person's key leaves the chain whole; their words are gone.
    @Test(arguments: DatabaseKind.allCases)
    func aPersonIsErased(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await Self.store(kind, &office)
        let dossier = try await Self.open(store, &office, SmallLaw.situations[1])
        let officer = office.actor(.dataProtectionOfficer)
        try await store.act(on: dossier.id, by: officer, office.now()) { try $0.advise(.positive, "Woorden van een mens.", by: officer, $1) }
        #expect(try await store.history(of: dossier.id, for: officer).first?.reason == "Woorden van een mens.")
        let before = try await Self.ledger(store, &office)
        #expect(!before.joined().contains("Woorden"))
        let now = office.now()
        await #expect(throws: Refusal.self) { try await store.erase(person: officer.account.text, in: office.organisation, by: officer, now) }
        #expect(try await store.erase(person: officer.account.text, in: office.organisation, by: office.actor(.administrator), now))
        #expect(try await store.history(of: dossier.id, for: officer).first { $0.action == "advice.given" }?.reason == .some(nil))
        let after = try await Self.ledger(store, &office)
        #expect(try Self.proof(after, try await store.verificationKeys()).entries == before.count - 1)
        #expect(Array(after.prefix(before.count - 1)) == Array(before.dropLast()))
    }

    /// A dataset that turns out to be had without a ground takes the permits of who uses what was made from it; so does a dossier that lapses.
    @Test(arguments: DatabaseKind.allCases)
    func aTaintedDatasetRevokesPermits(kind: DatabaseKind) async throws {
        var office = Office()
        let store = try await Self.store(kind, &office)
        let officer = office.actor(.privacyOfficer)
        let source = try await store.record(.init(name: "Bron", origin: .bought, supplier: "Handelaar"), in: office.organisation, by: officer, office.now())
        let made = try await store.record(
            .init(name: "Gemaakt", origin: .derived, sources: [source.id]), in: office.organisation, by: officer, office.now())
        func signed(using datasets: [Dataset] = []) async throws -> Dossier {
            let dossier = try await Self.open(store, &office, try Office.situation("municipality-benefits", "specific-act"))
            let working = office
            office.time = office.time.adding(seconds: 86_400)
            return try await store.act(on: dossier.id, by: office.actor(.processOwner), office.now()) { [actor = office.actor(.processOwner)] dossier, now in
                _ = try dossier.describe(by: actor, now) { $0.datasets = datasets.map(\.id) }
                var office = working
                try office.work(&dossier)
                try office.sign(&dossier)
                return []
            }
        }
        func permitted(_ dataset: Dataset) async throws -> Dossier {
            let dossier = try await signed(using: [dataset])
            return try await store.issuePermit(on: dossier.id, by: officer, office.now()).dossier
        }
        let user = try await permitted(made)
        #expect(user.permits.count == 1 && user.permits[0].isActive)
        #expect(try await store.users(of: made, for: office.actor(.reader)).map(\.id) == [user.id])
        let elsewhere = Office(2, organisation: "ander").actor(.reader)
        #expect(try await store.users(of: made, for: elsewhere).isEmpty)

        try await store.act(on: source.id, in: office.organisation, by: officer, office.now()) { dataset, _, _ in
            try dataset.fault(reason: "Geen toestemming gevraagd.", by: officer)
        }
        var after = try await store.dossier(user.id, for: officer)
        #expect(after.permits[0].revoked?.reason == .datasetTainted)
        #expect(after.permits[0].revoked?.remark.nl == "“Gemaakt” komt uit “Bron”: Geen toestemming gevraagd.")
        let now = office.now()
        await #expect(throws: Refusal.self) { try await store.issuePermit(on: user.id, by: officer, now) }
        // Cleared, it can be used again; what was revoked stays so.
        try await store.act(on: made.id, in: office.organisation, by: officer, office.now()) { dataset, _, now in
            try dataset.clear(reason: "De namen zijn eruit.", by: officer, now)
        }
        after = try await store.issuePermit(on: user.id, by: officer, office.now()).dossier
        #expect(after.permits.map(\.isActive) == [false, true])

        // A dataset that was had under a dossier ends with it.
        let collected = try await signed()
        let own = try await store.record(.init(name: "Eigen", origin: .collected, dossier: collected.id), in: office.organisation, by: officer, office.now())
        let other = try await permitted(own)
        #expect(other.permits[0].isActive)
        let holder = office.actor(.mandateHolder)
        try await store.act(on: collected.id, by: holder, office.now()) { try $0.lapse(reason: "Gestopt.", by: holder, $1) }
        #expect(try await store.dossier(other.id, for: officer).permits[0].revoked?.reason == .datasetTainted)
        #expect(try await store.checkLedgers(at: office.now().time).count == 1)

        let stranger = Office(3, organisation: "ander").actor(.privacyOfficer)
        let later = office.now()
        let home = office.organisation
        await #expect(throws: RegisterStoreError.notFound) { try await store.datasets(in: home, for: stranger) }
        await #expect(throws: RegisterStoreError.notFound) {
            try await store.act(on: own.id, in: home, by: stranger, later) { dataset, _, _ in try dataset.fault(reason: "x", by: stranger) }
        }
        await #expect(throws: Refusal.notAllowed(.edit)) { try await store.record(.init(name: "x", origin: .collected), in: home, by: stranger, later) }
    }

    /// Secrets are of no use without the master key.
    @Test(arguments: DatabaseKind.allCases)
    func anotherMasterKeyOpensNothing(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let database = try TestDatabase(kind).open()
        let store = try await Self.store(database, &office)
        _ = try await Self.open(store, &office, SmallLaw.situations[1])
        let other = MasterKeys(current: "m1", keys: ["m1": SymmetricKey(data: Array(repeating: 8, count: 32))])!
        let time = office.time
        await #expect(throws: RegisterStoreError.wrongMasterKey) {
            let store = try await RegisterStore(database, master: other, at: time, random: Self.random(2))
            _ = try await store.revocationList(address: "x", at: time)
        }
    }
}

private final class Lines: @unchecked Sendable {
    // Handed over by one transaction, one after the other.
    private(set) var all: [String] = []
    func add(_ line: String) { all.append(line) }
}

/// Dossiers are looked at again when the day or the rules change.
@Suite struct ReassessmentTests {
    /// A rule starts on a day: the permit that it forbids is revoked that night, the list says so, and others are left alone.
    @Test(arguments: DatabaseKind.allCases)
    func aRulesDatePasses(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        var permits: [Identifier<Dossier>: Identifier<Permit>] = [:]
        // Staff and risky: forbidden from 1 June 2027. The others stay permitted.
        for (index, situation) in [SmallLaw.situations[1], SmallLaw.situations[2], SmallLaw.both].enumerated() {
            let opened = try await RegisterStoreTests.open(store, &office, name: "Dossier \(index)", situation)
            let working = office
            _ = try await store.act(on: opened.id, by: office.actor(.processOwner), office.now()) { dossier, _ in
                var office = working
                try office.work(&dossier)
                try office.sign(&dossier)
                return []
            }
            permits[opened.id] = try await store.issuePermit(on: opened.id, by: office.actor(.privacyOfficer), office.now()).permit.id
        }
        #expect(try await store.reassess(office.now()).looked == 0)
        office.time = try Amsterdam.start(of: CivilDate(iso: "2027-05-31"))
        var round = try await store.reassess(office.now(), batch: 2)
        #expect(round.looked == 3 && round.revoked == 0)
        office.time = try Amsterdam.start(of: CivilDate(iso: "2027-06-01"))
        round = try await store.reassess(office.now(), batch: 2)
        #expect(round.looked == 3)
        let list = try await store.list(in: office.organisation, DossierFilter(), for: office.actor(.reader)).lines
        // The small law has no regime that covers anything: what it does not forbid is not covered.
        #expect(list.map(\.headline) == [.notCovered, .notCovered, .prohibited])
        #expect(try await store.reassess(office.now()).looked == 0)
        let lines = try await RegisterStoreTests.ledger(store, &office)
        #expect(try RegisterStoreTests.proof(lines, try await store.verificationKeys()).entries > 3)
    }

    /// Of two servers one does the work, and when it stops the other takes over.
    @Test(arguments: DatabaseKind.allCases)
    func oneDoesTheWork(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let time = office.time
        #expect(try await store.lease("nacht", holder: "a", for: 60, at: time))
        #expect(try await !store.lease("nacht", holder: "b", for: 60, at: time.adding(seconds: 59)))
        #expect(try await store.lease("nacht", holder: "a", for: 60, at: time.adding(seconds: 59)))
        #expect(try await !store.lease("nacht", holder: "b", for: 60, at: time.adding(seconds: 118)))
        #expect(try await store.lease("nacht", holder: "b", for: 60, at: time.adding(seconds: 119)))
        #expect(try await store.lease("dag", holder: "a", for: 60, at: time))
    }
}
