import Database
import DatabaseTestSupport
import Databases
import Foundation
import Storage
import Testing
import Text

@Suite struct AssessmentStoreTests {
    let token = AssessmentToken(random: Array(0..<16))
    let start = Date(timeIntervalSince1970: 1_795_000_000.123)

    private func fresh(_ kind: DatabaseKind) async throws -> (OpenDatabase, SQLAssessmentStore) {
        let database = try TestDatabase(kind).open()
        return (database, try await SQLAssessmentStore(database))
    }

    @Test(arguments: DatabaseKind.allCases)
    func comesBackAsItWas(kind: DatabaseKind) async throws {
        let (database, store) = try await fresh(kind)
        let answers = ["stage": #""running""#, "wie & 'wat' é": #"{"a":[1,null,"\u0000"]}"#]
        let created = try await store.create(token, language: .en, answers: answers, at: start)
        #expect(created.version == 1)
        #expect(created.answers == answers)
        #expect(created.created == start && created.changed == start && created.language == .en)
        #expect(try await store.load(token) == created)

        let again = try await SQLAssessmentStore(database.test.open())
        #expect(try await again.load(token) == created)
        #expect(try await store.load(AssessmentToken(random: Array(1...16))) == nil)
        #expect(try await store.count() == 1)
    }

    @Test(arguments: DatabaseKind.allCases)
    func tokenIsTakenOnce(kind: DatabaseKind) async throws {
        let (_, store) = try await fresh(kind)
        _ = try await store.create(token, language: .nl, answers: ["a": "1"], at: start)
        await #expect(throws: StoreError.exists) {
            _ = try await store.create(token, language: .nl, answers: [:], at: start)
        }
        #expect(try await store.load(token)?.answers == ["a": "1"])
    }

    @Test(arguments: DatabaseKind.allCases)
    func anyAnswerCanBeTakenBack(kind: DatabaseKind) async throws {
        let (_, store) = try await fresh(kind)
        _ = try await store.create(token, language: .nl, answers: [:], at: start)
        _ = try await store.record([.init(question: "a", answer: "1")], in: token, on: 1, at: start + 1)
        _ = try await store.record([.init(question: "b", answer: "2")], in: token, on: 2, at: start + 2)
        _ = try await store.record([.init(question: "a", answer: "3")], in: token, on: 3, at: start + 3)
        let last = try await store.record([.init(question: "a", answer: nil)], in: token, on: 4, at: start + 4)
        #expect(last.answers == ["b": "2"])
        #expect(last.version == 5 && last.changed == start + 4 && last.created == start)
        let history = try await store.history(token)
        #expect(history.map(\.version) == [2, 3, 4, 5])
        #expect(history.map(\.change.answer) == ["1", "2", "3", nil])
        #expect(history.map(\.at) == (1...4).map { start + Double($0) })
    }

    @Test(arguments: DatabaseKind.allCases)
    func replacingRecordsWhatDiffers(kind: DatabaseKind) async throws {
        let (_, store) = try await fresh(kind)
        _ = try await store.create(token, language: .nl, answers: ["a": "1", "b": "2"], at: start)
        let after = try await store.replace(["b": "2", "c": "3"], in: token, on: 1, at: start + 1)
        #expect(after.answers == ["b": "2", "c": "3"] && after.version == 2)
        let changes = try await store.history(token).filter { $0.version == 2 }.map(\.change)
        #expect(changes == [.init(question: "a", answer: nil), .init(question: "c", answer: "3")])
        let same = try await store.replace(after.answers, in: token, on: 2, at: start + 9)
        #expect(same == after)
    }

    @Test(arguments: DatabaseKind.allCases)
    func staleChangeIsRefused(kind: DatabaseKind) async throws {
        let (_, store) = try await fresh(kind)
        _ = try await store.create(token, language: .nl, answers: [:], at: start)
        _ = try await store.record([.init(question: "a", answer: "1")], in: token, on: 1, at: start)
        await #expect(throws: StoreError.stale(current: 2)) {
            _ = try await store.record([.init(question: "a", answer: "2")], in: token, on: 1, at: start)
        }
        await #expect(throws: StoreError.stale(current: 2)) {
            _ = try await store.replace([:], in: token, on: 3, at: start)
        }
        #expect(try await store.load(token)?.answers == ["a": "1"])
    }

    @Test(arguments: DatabaseKind.allCases)
    func concurrentWritersLoseNothing(kind: DatabaseKind) async throws {
        let (database, store) = try await fresh(kind)
        let stores = [store, try await SQLAssessmentStore(database.test.open())]
        _ = try await store.create(token, language: .nl, answers: [:], at: start)
        let (token, start) = (token, start)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                let store = stores[writer % 2]
                group.addTask {
                    for turn in 0..<10 {
                        let change = AnswerChange(question: "\(writer)-\(turn)", answer: "\(turn)")
                        while true {
                            let version = try await store.load(token)?.version ?? 0
                            do {
                                _ = try await store.record([change], in: token, on: version, at: start)
                                break
                            } catch StoreError.stale { continue }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let end = try #require(try await store.load(token))
        #expect(end.answers.count == 80)
        #expect(end.version == 81)
        #expect(try await store.history(token).map(\.version) == Array(2...81))
    }

    @Test(arguments: DatabaseKind.allCases)
    func refusedChangeChangesNothing(kind: DatabaseKind) async throws {
        let (_, store) = try await fresh(kind)
        _ = try await store.create(token, language: .nl, answers: ["a": "1"], at: start)
        await #expect(throws: StoreError.notJSON(question: "c")) {
            _ = try await store.record(
                [.init(question: "b", answer: "2"), .init(question: "c", answer: "{oops")], in: token, on: 1, at: start)
        }
        await #expect(throws: StoreError.tooLarge) {
            let long = "\"" + String(repeating: "x", count: 20_000) + "\""
            _ = try await store.record([.init(question: "b", answer: long)], in: token, on: 1, at: start)
        }
        let after = try #require(try await store.load(token))
        #expect(after.answers == ["a": "1"] && after.version == 1)
    }

    @Test(arguments: DatabaseKind.allCases)
    func historyHasABound(kind: DatabaseKind) async throws {
        let (database, _) = try await fresh(kind)
        let small = try await SQLAssessmentStore(database, limits: StoreLimits(events: 3))
        _ = try await small.create(token, language: .nl, answers: ["a": "1", "b": "2", "c": "3"], at: start)
        await #expect(throws: StoreError.tooLarge) {
            _ = try await small.record([.init(question: "a", answer: nil)], in: token, on: 1, at: start)
        }
    }

    @Test func deletingLeavesNoTrace() async throws {
        let (database, store) = try await fresh(.sqlite)
        let secret = "\"heel-geheim-antwoord\""
        _ = try await store.create(token, language: .nl, answers: ["a": secret], at: start)
        #expect(try await store.delete(token))
        #expect(try await store.delete(token) == false)
        #expect(try await store.load(token) == nil)
        await #expect(throws: StoreError.unknown) { _ = try await store.history(token) }
        await #expect(throws: StoreError.unknown) { try await store.setLanguage(.en, of: token) }
        for file in database.test.folder.files {
            let bytes = try Data(contentsOf: file)
            #expect(bytes.range(of: Data("heel-geheim".utf8)) == nil, "still in \(file.lastPathComponent)")
        }
    }

    @Test(arguments: DatabaseKind.allCases)
    func purgeDeletesWhatIsOlder(kind: DatabaseKind) async throws {
        let (_, store) = try await fresh(kind)
        for (index, age) in [0.0, 10, 20].enumerated() {
            let token = AssessmentToken(random: Array(repeating: UInt8(index), count: 16))
            _ = try await store.create(token, language: .nl, answers: ["a": "1"], at: start + age)
        }
        #expect(try await store.purge(unchangedSince: start + 10) == 1)
        #expect(try await store.purge(unchangedSince: start + 10) == 0)
        #expect(try await store.count() == 2)
    }

    @Test(arguments: DatabaseKind.allCases)
    func languageCanChange(kind: DatabaseKind) async throws {
        let (_, store) = try await fresh(kind)
        _ = try await store.create(token, language: .nl, answers: [:], at: start)
        try await store.setLanguage(.en, of: token)
        let after = try #require(try await store.load(token))
        #expect(after.language == .en && after.version == 1)
    }

    @Test func databaseGivesNoLinks() async throws {
        let (database, store) = try await fresh(.sqlite)
        _ = try await store.create(token, language: .nl, answers: ["a": "1"], at: start)
        for file in database.test.folder.files {
            #expect(try Data(contentsOf: file).range(of: Data(token.text.utf8)) == nil)
        }
        #expect(!"\(token)".contains(token.text) && !String(reflecting: [token]).contains(token.text))
        var dumped = ""
        dump(token, to: &dumped)
        #expect(!dumped.contains(token.text))
    }

    @Test func tokens() {
        #expect(AssessmentToken(random: Array(repeating: 0xFF, count: 16)).text == "_____________________w")
        #expect(AssessmentToken(random: Array(0..<18)).text == "AAECAwQFBgcICQoLDA0ODxAR")
        #expect(AssessmentToken(token.text) == token)
        for text in [
            "", "short", String(repeating: "a", count: 87), String(repeating: "a", count: 21) + "/",
            String(repeating: "é", count: 22),
        ] {
            #expect(AssessmentToken(text) == nil)
        }
    }

    @Test func notADatabase() async throws {
        let folder = TemporaryFolder()
        let path = folder.url.appending(path: "text").path
        try Data(repeating: 0x41, count: 5_000).write(to: URL(filePath: path))
        #expect(throws: DatabaseError.self) { _ = try database(at: path) }
        #expect(throws: DatabaseError.self) { _ = try database(at: folder.url.path + "/none/x.db") }
    }

    /// A file of before the databases had a layer of their own.
    @Test func anOldFileIsRefusedInClearWords() async throws {
        let database = try await TestDatabase(.sqlite).opened(
            "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY); CREATE TABLE assessment (id INTEGER PRIMARY KEY)")
        await #expect(throws: StoreError.unavailable(.foreign)) { _ = try await SQLAssessmentStore(database) }
        #expect(DatabaseError.foreign.message.nl.contains("te oude versie"))
    }

    /// Two create calls for one token at the same time: one wins, and the other is told.
    @Test(arguments: DatabaseKind.allCases)
    func oneOfManyCreatesWins(kind: DatabaseKind) async throws {
        let (_, store) = try await fresh(kind)
        let (token, start) = (token, start)
        let won = await withTaskGroup(of: Int?.self) { group in
            for task in 0..<16 {
                group.addTask {
                    do {
                        _ = try await store.create(token, language: .nl, answers: ["a": "\(task)"], at: start)
                        return task
                    } catch {
                        #expect(error as? StoreError == .exists)
                        return nil
                    }
                }
            }
            return await group.reduce(into: [Int]()) { if let task = $1 { $0.append(task) } }
        }
        #expect(won.count == 1)
        #expect(try await store.load(token)?.answers == ["a": "\(won[0])"])
    }
}
