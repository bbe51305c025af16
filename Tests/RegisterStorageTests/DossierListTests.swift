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

/// Lists over both databases: found, ordered, page by page, and in step with what others change.
@Suite struct DossierListTests {
    private static func row(_ values: [String: FieldValue]) -> FieldValue { .rows([FieldRow(id: Identifier("rij-1")!, values: values)]) }

    @Test(arguments: DatabaseKind.allCases)
    func theListFindsAndTurnsPages(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        for name in ["Salaris", "Étienne's verzuim", "Werving", "Cameratoezicht", "Salarisadministratie 2"] {
            _ = try await RegisterStoreTests.open(store, &office, name: name, SmallLaw.situations[1])
        }
        let reader = office.actor(.reader)
        func names(_ filter: DossierFilter) async throws -> [String] {
            try await store.list(in: office.organisation, filter, for: reader).lines.map(\.name)
        }
        #expect(try await names(DossierFilter()) == ["Cameratoezicht", "Étienne's verzuim", "Salaris", "Salarisadministratie 2", "Werving"])
        #expect(try await names(DossierFilter(words: "salar")) == ["Salaris", "Salarisadministratie 2"])
        #expect(try await names(DossierFilter(words: "ETIENNE verz")) == ["Étienne's verzuim"])
        #expect(try await names(DossierFilter(words: "%")).count == 5)
        #expect(try await names(DossierFilter(words: "niets")).isEmpty)
        #expect(try await names(DossierFilter(status: .signed)).isEmpty)
        var all: [String] = []
        var mark: String?
        repeat {
            let page = try await store.list(in: office.organisation, DossierFilter(after: mark, limit: 2), for: reader)
            #expect(page.total == 5)
            all += page.lines.map(\.name)
            mark = page.next
        } while mark != nil
        #expect(all.count == 5 && Set(all).count == 5)
    }

    /// Lists by what is missing and for whom it waits, in another order than by name, page by page, also after a round over all.
    @Test(arguments: DatabaseKind.allCases)
    func theListOrdersAndWaits(kind: DatabaseKind) async throws {
        var office = Office()
        let database = try await TestDatabase(kind).open()
        let store = try await RegisterStoreTests.store(database, &office)
        let owner = office.actor(.processOwner)
        let fields: [String: [(String, FieldValue)]] = [
            "Alfa": [], "Bravo": [("transfers", Self.row(["country": .text("India")])), ("processors", Self.row(["name": .text("Rekencentrum")]))],
            "Charlie": [("transfers", Self.row(["country": .text("India")]))],
        ]
        for (name, fields) in fields {
            let dossier = try await RegisterStoreTests.open(store, &office, name: name, try Office.situation("municipality-benefits", "specific-act"))
            try await store.act(on: dossier.id, by: owner, office.now()) { dossier, now in
                try dossier.describe(by: owner, now) { content in for (id, value) in fields { content.fields[id] = value } }
            }
        }
        let officer = office.actor(.privacyOfficer)
        func page(_ filter: DossierFilter) async throws -> DossierPage { try await store.list(in: office.organisation, filter, for: officer) }
        func names(_ filter: DossierFilter) async throws -> [String] { try await page(filter).lines.map(\.name) }
        let lines = try await page(DossierFilter(order: .gaps)).lines
        #expect(lines.map(\.name) == ["Bravo", "Charlie", "Alfa"])
        #expect(lines[0].graveGaps > lines[1].graveGaps && lines[1].graveGaps > lines[2].graveGaps && (lines[2].gaps ?? 0) > 0)
        for kind in EntryGaps.Kind.allCases {
            #expect(try await names(DossierFilter(gapKind: kind)) == lines.filter { $0.gapKinds.contains(kind) }.map(\.name).sorted())
        }
        #expect(!lines[0].gapKinds.isEmpty && !lines[0].gapKinds.contains(.entry))
        var (all, mark) = ([String](), String?.none)
        repeat {
            let part = try await page(DossierFilter(order: .gaps, after: mark, limit: 2))
            #expect(part.total == 3)
            all += part.lines.map(\.name)
            mark = part.next
        } while mark != nil
        #expect(all == ["Bravo", "Charlie", "Alfa"])
        #expect(try await names(DossierFilter(order: .gaps, after: "-9")).count == 3)
        #expect(try await names(DossierFilter(headline: .notCovered)).isEmpty)
        // Once it is submitted it waits for whoever approves, and for nobody who cannot.
        let waiting = DossierFilter(waitsFor: .init(officer, in: office.organisation))
        let before = try await names(waiting)
        let id = try #require(lines.last?.id)
        try await store.act(on: id, by: owner, office.now()) { try $0.submit(by: owner, $1) }
        #expect(try await Set(names(waiting)) == Set(before + ["Alfa"]))
        func turns(_ actor: Actor) async throws -> Set<Power> {
            try #require(try await page(DossierFilter(words: "alfa")).lines.first).turns(of: .init(actor, in: office.organisation))
        }
        #expect(try await turns(officer).contains(.approve))
        #expect(try await !turns(owner).contains(.approve))
        // Somebody with a task of their own sees the dossier whatever their powers are.
        let security = office.actor(.securityOfficer)
        let key = try #require(try await store.dossier(id, for: owner).taskList(office.now()).tasks.first(where: \.isOpen)?.key)
        try await store.act(on: id, by: owner, office.now()) { try $0.plan(key, owner: security.account, due: nil, by: owner, $1) }
        #expect(try await names(DossierFilter(waitsFor: .init(security, in: office.organisation))) == ["Alfa"])
        // Of dossiers from before an upgrade nobody knows it yet: they are in every list, until a round over all has looked.
        try await database.write { connection in
            try connection.run(
                "UPDATE dossier SET gaps = NULL, grave_gaps = NULL, waits_for = '', task_owners = '', hands = '', has_permit = 1, assessed = '', tick = tick + 100"
            )
            try connection.run("UPDATE dossier_tick SET tick = tick + 100")
        }
        #expect(try await page(DossierFilter(hasGaps: true)).lines.map(\.gaps) == [nil, nil, nil])
        #expect(try await page(DossierFilter(waitsFor: .init(security, in: office.organisation))).total == 3)
        office.time = office.time.adding(seconds: 86_400)
        try await store.reassess(office.now())
        #expect(try await names(DossierFilter(order: .gaps)) == ["Bravo", "Charlie", "Alfa"])
        #expect(try await names(DossierFilter(waitsFor: .init(security, in: office.organisation))) == ["Alfa"])
        #expect(try await page(DossierFilter()).lines.allSatisfy { $0.gaps != nil && !$0.hasPermit })
        // Whoever had a hand in it, and whoever works for another department, is not asked to approve.
        let both = Actor(
            Account(
                id: owner.account, name: "Beide", email: "beide@voorbeeld.example",
                memberships: [Membership(organisation: office.organisation, role: .privacyOfficer)]))
        #expect(try await !turns(both).contains(.approve))
        #expect(try await turns(officer).contains(.approve))
        let elsewhere = Actor(
            Account(
                id: Identifier("elders")!, name: "Elders", email: "elders@voorbeeld.example",
                memberships: [
                    Membership(organisation: office.organisation, role: .reader),
                    Membership(organisation: office.organisation, department: Identifier("afdeling-2")!, role: .privacyOfficer),
                ]))
        #expect(try await names(DossierFilter(waitsFor: .init(elsewhere, in: office.organisation))).isEmpty)
        #expect(try await names(DossierFilter(headline: lines[0].headline)).contains("Bravo"))
    }

    /// What is found stands in one order, page by page.
    @Test(arguments: DatabaseKind.allCases)
    func allWordsOfASearchMustOccur(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let store = try await RegisterStoreTests.store(kind, &office)
        var names: [String] = []
        for first in ["salaris", "werving", "camera"] {
            for second in ["archief", "salon"] {
                for number in 1...3 { names.append("\(first) \(second) \(number)") }
            }
        }
        for name in names { _ = try await RegisterStoreTests.open(store, &office, name: name, SmallLaw.situations[1]) }
        let reader = office.actor(.reader)
        for words in ["sal", "sal a", "camera salon", "werving 2", "c s", "sal sal", "x", "sal x"] {
            let asked = words.split(separator: " ")
            let expected = names.filter { name in asked.allSatisfy { word in name.split(separator: " ").contains { $0.hasPrefix(word) } } }.sorted()
            var found: [String] = []
            var mark: String?
            repeat {
                let page = try await store.list(in: office.organisation, DossierFilter(words: words, after: mark, limit: 4), for: reader)
                #expect(page.total == expected.count, "\(words)")
                found += page.lines.map(\.name)
                mark = page.next
            } while mark != nil
            #expect(found == expected, "\(words)")
        }
    }

    /// Lists are kept in memory: another server's changes are in them all the same, and nothing stays that is no longer so.
    @Test(arguments: DatabaseKind.allCases)
    func listsFollowWhatAnotherServerChanges(kind: DatabaseKind) async throws {
        var office = Office(engine: SmallLaw.engine)
        let database = try await TestDatabase(kind).open()
        let (here, there) = (try await RegisterStoreTests.store(database, &office), try await RegisterStoreTests.store(database, &office))
        let reader = office.actor(.reader)
        let words = ["salaris", "werving", "camera", "archief", "école", "zaal"]
        var chance = Chance(7)
        var names: [Identifier<Dossier>: String] = [:]
        for round in 1...40 {
            let name = "\(chance.pick(words)) \(chance.pick(words)) \(round)"
            if names.count < 8 || chance.happens(0.3) {
                names[try await RegisterStoreTests.open(here, &office, name: name, SmallLaw.situations[1]).id] = name
            } else {
                let id = chance.pick(names.keys.sorted())
                let owner = office.actor(.processOwner)
                _ = try await here.act(on: id, by: owner, office.now()) { dossier, now in try dossier.describe(by: owner, now) { $0.name = name } }
                names[id] = name
            }
            for word in ["", "sa", "ecole", "w a"] {
                let asked = word.split(separator: " ")
                let expected = names.values.map { $0.replacing("é", with: "e") }
                    .filter { name in asked.allSatisfy { start in name.split(separator: " ").contains { $0.hasPrefix(start) } } }.sorted()
                for store in [here, there] {
                    let page = try await store.list(in: office.organisation, DossierFilter(words: word, limit: 1_000), for: reader)
                    #expect(page.lines.map { $0.name.replacing("é", with: "e") } == expected, "round \(round), “\(word)”")
                    #expect(page.total == expected.count)
                }
            }
        }
    }
}
