import Database
import DatabaseTestSupport
import Deadlines
import Foundation
import ProcessingLog
import Register
import RegisterStorage
import RegisterTestSupport
import SeededChance
import Testing
import Text

/// The processing log over both databases: kept once, found by who may, unreadable for who has the database only.
@Suite struct ProcessingLogTests {
    static let subject = DataSubject(type: "BSN", id: "999990019")

    /// - Parameter seconds: after the start of 2026-11-22 11:00 UTC.
    static func record(
        _ number: Int, _ subject: DataSubject? = subject, activity: String = "https://elders.example/verwerking/7", name: String = "adres opvragen",
        at seconds: Int = 0
    ) -> ProcessingRecord {
        let start = Int64(1_795_345_200 + seconds) * 1_000_000_000
        return ProcessingRecord(
            traceID: [UInt8](repeating: 7, count: 8) + (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) },
            spanID: (0..<8).map { UInt8(truncatingIfNeeded: (number + 1) >> (8 * $0)) }, status: .ok, name: name, start: start, end: start + 5,
            activity: activity, subject: subject, resource: ["service.name": "balie"])
    }

    static func write(
        _ records: [ProcessingRecord], _ store: RegisterStore, _ office: inout Office, by actor: Actor? = nil
    ) async throws -> [RecordFault?] {
        let now = office.now()
        return try await store.log(
            records, in: office.organisation, by: actor ?? office.actor(.securityOfficer), address: now.address, at: now.time)
    }

    static func found(_ subject: DataSubject, _ store: RegisterStore, _ office: inout Office) async throws -> [ProcessingRecord] {
        try await store.records(about: subject, in: office.organisation, by: office.actor(.dataProtectionOfficer), office.now()).records
    }

    @Test(arguments: DatabaseKind.allCases)
    func keptAndFound(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let other = DataSubject(type: "personeelsnummer", id: "999990019")
        // More than one statement of every size.
        let mine = (0..<600).map { Self.record($0, at: $0) }
        let rest = (600..<700).map { Self.record($0, $0.isMultiple(of: 2) ? other : nil) }
        #expect(try await Self.write((mine + rest).shuffled(using: &office.chance), store, &office).allSatisfy { $0 == nil })
        let page = try await store.records(about: Self.subject, in: office.organisation, limit: 400, by: office.actor(.privacyOfficer), office.now())
        let more = try await store.records(
            about: DataSubject(type: " bsn", id: "9999.90.019"), in: office.organisation, before: page.next, limit: 400,
            by: office.actor(.privacyOfficer), office.now())
        #expect(page.records + more.records == Array(mine.reversed()) && more.next == nil)
        #expect(Set(try await Self.found(other, store, &office)) == Set(rest.filter { $0.subject != nil }))
        #expect(try await Self.found(DataSubject(type: "BSN", id: "999990020"), store, &office).isEmpty)
    }

    /// Records of one moment stand in one order, and no page leaves one out.
    @Test(arguments: DatabaseKind.allCases)
    func pagesOfOneMoment(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let records = (0..<23).map { Self.record($0) }
        _ = try await Self.write(records, store, &office)
        var (all, mark): ([ProcessingRecord], RegisterStore.LogMark?) = ([], nil)
        repeat {
            let page = try await store.records(
                about: Self.subject, in: office.organisation, before: mark, limit: 5, by: office.actor(.privacyOfficer), office.now())
            all += page.records
            mark = page.next
        } while mark != nil
        #expect(all.count == 23 && Set(all) == Set(records))
    }

    /// Sent again is kept once; other content under the same ids is refused, and what was there stays.
    @Test(arguments: DatabaseKind.allCases)
    func sentAgain(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let records = (0..<70).map { Self.record($0) }
        for _ in 0..<3 { #expect(try await Self.write(records, store, &office).allSatisfy { $0 == nil }) }
        var changed = Array(records[0..<10]) + [Self.record(70)]
        changed[3].name = "iets anders"
        changed[4].subject = DataSubject(type: "BSN", id: "999990020")
        let faults = try await Self.write(changed, store, &office)
        #expect(faults.enumerated().allSatisfy { $0.element == ([3, 4].contains($0.offset) ? .otherContent : nil) })
        // Twice in one message, the same and another.
        let twice = try await Self.write([Self.record(80), Self.record(80), Self.record(81), Self.record(81, name: "anders")], store, &office)
        #expect(twice[0] == nil && twice[1] == nil && [twice[2], twice[3]].count { $0 == .otherContent } == 1)
        let found = try await Self.found(Self.subject, store, &office)
        #expect(found.count == 73 && found.count { $0.name == "iets anders" } == 0)
        #expect(try await Self.found(DataSubject(type: "BSN", id: "999990020"), store, &office).isEmpty)
    }

    /// Addresses of this installation must be versions of this organisation; those of elsewhere are kept as they are.
    @Test(arguments: DatabaseKind.allCases)
    func activities(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let database = try TestDatabase(kind).open()
        let store = try await RegisterStoreTests.store(database, &office)
        let address = office.now().address
        let ours = try await RegisterStoreTests.open(store, &office, SmallLaw.situations[1])
        var elsewhere = Office(2, organisation: "ander", engine: SmallLaw.engine)
        try await store.save(Organisation(id: elsewhere.organisation, slug: "ander", name: "Ander"), by: nil, office.now())
        let theirs = try await RegisterStoreTests.open(store, &elsewhere, SmallLaw.situations[1])
        let activities = [
            address + ours.current.path, address + theirs.current.path, address + "/register/version/bestaat-niet", address + "/register/version/",
            address + "/elders", address, address + ".example/register/version/1", "urn:verwerking:1",
        ]
        let faults = try await Self.write(activities.enumerated().map { Self.record($0.offset, activity: $0.element) }, store, &office)
        #expect(faults.map { $0 == .unknownActivity } == [false, true, true, true, true, true, false, false])
        // Again, now that some are known.
        #expect(
            try await Self.write([Self.record(50, activity: activities[0]), Self.record(51, activity: activities[1])], store, &office)[1] == .unknownActivity)
        #expect(try await Self.write([Self.record(60, activity: activities[1])], store, &elsewhere) == [nil])
    }

    /// Roles count, for the whole organisation only, and nothing crosses from one organisation to another.
    @Test(arguments: DatabaseKind.allCases)
    func whoMay(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        var elsewhere = Office(2, organisation: "ander", engine: SmallLaw.engine)
        try await store.save(Organisation(id: elsewhere.organisation, slug: "ander", name: "Ander"), by: nil, office.now())
        let now = office.now()
        for role in Role.allCases {
            let actor = office.actor(role)
            let organisation = office.organisation
            if role.powers.contains(.writeLog) {
                #expect(try await Self.write([Self.record(1)], store, &office, by: actor) == [nil])
            } else {
                await #expect(throws: Refusal.notAllowed(.writeLog)) {
                    try await store.log([Self.record(1)], in: organisation, by: actor, address: now.address, at: now.time)
                }
            }
            if !role.powers.contains(.readLog) {
                await #expect(throws: Refusal.notAllowed(.readLog)) { try await store.records(about: Self.subject, in: organisation, by: actor, now) }
            }
            if !role.powers.contains(.manageLog) {
                await #expect(throws: Refusal.notAllowed(.manageLog)) { try await store.keepLog(days: 1, of: organisation, by: actor, now) }
            }
        }
        let department = Identifier<Department>("afdeling")!
        let part = Actor(
            Account(
                id: Identifier("deel")!, name: "Deel", email: "deel@voorbeeld.example",
                memberships: [Membership(organisation: office.organisation, department: department, role: .privacyOfficer)]))
        let organisation = office.organisation
        await #expect(throws: Refusal.notAllowed(.readLog)) { try await store.records(about: Self.subject, in: organisation, by: part, now) }
        let stranger = elsewhere.actor(.privacyOfficer)
        await #expect(throws: Refusal.notAllowed(.readLog)) { try await store.records(about: Self.subject, in: organisation, by: stranger, now) }
        #expect(try await Self.found(Self.subject, store, &office).count == 1)
        #expect(try await Self.found(Self.subject, store, &elsewhere).isEmpty)
        // The same ids in another organisation are another record.
        #expect(try await Self.write([Self.record(1, name: "van een ander")], store, &elsewhere) == [nil])
        #expect(try await Self.found(Self.subject, store, &elsewhere).map(\.name) == ["van een ander"])
    }

    /// Neither the tables nor the ledger hold the number or the words; that somebody looked is in the ledger.
    @Test(arguments: DatabaseKind.allCases)
    func nothingInTheClear(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let database = try TestDatabase(kind).open()
        let store = try await RegisterStoreTests.store(database, &office)
        _ = try await Self.write([Self.record(1, name: "heel geheime handeling")], store, &office)
        _ = try await Self.found(Self.subject, store, &office)
        _ = try await store.records(
            about: DataSubject(type: "999990019", id: "x"), in: office.organisation, by: office.actor(.privacyOfficer), office.now())
        let secrets = ["999990019", "heel geheime", "elders.example", "balie"].map { Array($0.utf8) }
        let rows = try await database.read { try $0.rows("SELECT * FROM processing_record") }
        #expect(rows.count == 1)
        for value in rows[0].values {
            let bytes: [UInt8] =
                switch value {
                case .bytes(let bytes): bytes
                case .text(let text): Array(text.utf8)
                default: []
                }
            for secret in secrets { #expect(Data(bytes).range(of: Data(secret)) == nil) }
        }
        if kind == .sqlite {
            for file in database.test.folder.files {
                for secret in secrets { #expect(try Data(contentsOf: file).range(of: Data(secret)) == nil, "\(file.lastPathComponent)") }
            }
        }
        let ledger = try await RegisterStoreTests.ledger(store, &office)
        let reads = ledger.filter { $0.contains("log.read") }
        #expect(reads.count == 2 && reads[0].contains(#""kind":"bsn""#) && reads[0].contains(#""records":"1""#) && reads[1].contains(#""kind":"other""#))
        #expect(!ledger.joined().contains("999990019"))
        #expect(try RegisterStoreTests.proof(ledger, try await store.verificationKeys()).entries >= 3)
    }

    /// What was kept long enough goes, in this organisation only, and the ledger tells how much.
    @Test(arguments: DatabaseKind.allCases)
    func retention(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        var elsewhere = Office(2, organisation: "ander", engine: SmallLaw.engine)
        try await store.save(Organisation(id: elsewhere.organisation, slug: "ander", name: "Ander"), by: nil, office.now())
        let start = office.time
        _ = try await Self.write((0..<25).map { Self.record($0) }, store, &office)
        _ = try await Self.write([Self.record(1)], store, &elsewhere)
        office.time = start.adding(seconds: 5 * 86_400)
        _ = try await Self.write((100..<110).map { Self.record($0) }, store, &office)
        office.time = start.adding(seconds: 4000 * 86_400)
        // Nobody chose a period: everything stays.
        #expect(try await store.eraseOldRecords(office.now()) == 0)
        let officer = office.actor(.privacyOfficer)
        let now = office.now()
        for days in [0, -1, 40_000] {
            let organisation = office.organisation
            await #expect(throws: Refusal.self) { try await store.keepLog(days: days, of: organisation, by: officer, now) }
        }
        try await store.keepLog(days: 10, of: office.organisation, by: officer, now)
        #expect(try await store.logKeeping(of: office.organisation, by: officer) == 10)
        office.time = start.adding(seconds: 10 * 86_400)
        #expect(try await store.eraseOldRecords(office.now(), batch: 4) == 0)
        office.time = start.adding(seconds: 10 * 86_400 + 7200)
        #expect(try await store.eraseOldRecords(office.now(), batch: 4) == 25)
        #expect(try await Self.found(Self.subject, store, &office).count == 10)
        #expect(try await Self.found(Self.subject, store, &elsewhere).count == 1)
        let erased = try await RegisterStoreTests.ledger(store, &office).filter { $0.contains("log.erased") }
        #expect(erased.count == 7 && erased.allSatisfy { $0.contains("\"actor\":\"system\"") })
        // What was erased may come again.
        #expect(try await Self.write([Self.record(3)], store, &office) == [nil])
    }

    /// Many senders at once, some of them with the same records: each record is there once.
    @Test(arguments: DatabaseKind.allCases)
    func manyAtOnce(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        let (organisation, actor, now) = (office.organisation, office.actor(.securityOfficer), office.now())
        let isFine = try await withThrowingTaskGroup(of: Bool.self) { group in
            for task in 0..<40 {
                group.addTask {
                    var chance = Chance(task)
                    // Neighbours overlap by half, in another order.
                    let records = (task * 10..<task * 10 + 20).map { Self.record($0) }.shuffled(using: &chance)
                    return try await store.log(records, in: organisation, by: actor, address: now.address, at: now.time).allSatisfy { $0 == nil }
                }
            }
            return try await group.allSatisfy { $0 }
        }
        #expect(isFine)
        #expect(Set(try await store.records(about: Self.subject, in: organisation, limit: 1000, by: office.actor(.privacyOfficer), now).records).count == 410)
    }

    /// Two servers that open a log at the same time make one.
    @Test(arguments: DatabaseKind.allCases)
    func twoServersShareTheKey(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let database = try TestDatabase(kind).open()
        let one = try await RegisterStoreTests.store(database, &office)
        let two = try await RegisterStoreTests.store(database, &office)
        let (organisation, actor, now) = (office.organisation, office.actor(.securityOfficer), office.now())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, store) in [one, two].enumerated() {
                group.addTask { _ = try await store.log([Self.record(number)], in: organisation, by: actor, address: now.address, at: now.time) }
            }
            try await group.waitForAll()
        }
        #expect(try await Self.found(Self.subject, one, &office).count == 2)
        #expect(try await Self.found(Self.subject, two, &office).count == 2)
    }
}
