import Database
import DatabasePostgres
import DatabaseTestSupport
import Databases
import Dispatch
import Foundation
import Synchronization
import Testing
import Text

@Suite struct PostgresTests {
    @Test func aServerThatRestartedIsFoundAgain() async throws {
        let server = try PostgresServer()
        let database = try PostgresDatabase(address: server.address(of: "postgres"))
        try await database.write { try $0.define("CREATE TABLE thing (n INTEGER NOT NULL)") }
        try await database.write { try $0.run("INSERT INTO thing (n) VALUES (1)") }
        _ = try await database.read { try $0.rows("SELECT n FROM thing") }
        try server.restart()
        try await database.write { try $0.run("INSERT INTO thing (n) VALUES (2)") }
        try server.restart()
        #expect(try await database.read { try $0.rows("SELECT n FROM thing ORDER BY n").map { try $0.int(0) } } == [1, 2])
    }

    @Test func aLostConnectionIsTriedOnceMore() async throws {
        let database = try await TestDatabase(.postgres).opened("CREATE TABLE thing (n INTEGER NOT NULL)")
        let attempts = Counter()
        try await database.write { connection in
            let attempt = attempts.next()
            try connection.run("INSERT INTO thing (n) VALUES ($1)", .integer(attempt))
            if attempt == 1 { try connection.run("SELECT pg_terminate_backend(pg_backend_pid())") }
        }
        #expect(try await database.read { try $0.rows("SELECT n FROM thing") } == [Row([.integer(2)])])
        await #expect {
            try await database.write { _ = try $0.run("SELECT pg_terminate_backend(pg_backend_pid())") }
        } throws: { error in
            guard case DatabaseError.unavailable = error else { return false }
            return true
        }
    }

    @Test func aConnectionLostDuringCommitIsSaidSo() async throws {
        let database = try await TestDatabase(.postgres).opened("CREATE TABLE thing (n INTEGER NOT NULL)")
        try await database.write { connection in
            try connection.run(
                "CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'")
            try connection.run("CREATE CONSTRAINT TRIGGER die AFTER INSERT ON thing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die()")
        }
        let attempts = Counter()
        await #expect(throws: DatabaseError.commitUnknown) {
            try await database.write { connection in
                _ = attempts.next()
                try connection.run("INSERT INTO thing (n) VALUES (1)")
            }
        }
        #expect(attempts.count == 1)
        #expect(try await database.read { try $0.rows("SELECT n FROM thing") } == [])
    }

    @Test func aDeadlockIsTriedAgain() async throws {
        let database = try await TestDatabase(.postgres).opened(
            "CREATE TABLE thing (id INTEGER PRIMARY KEY, n INTEGER NOT NULL); INSERT INTO thing (id, n) VALUES (1, 0), (2, 0)")
        let arrivals = Counter()
        let both = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<2 {
                group.addTask {
                    try await database.write { connection in
                        try connection.run("UPDATE thing SET n = n + 1 WHERE id = $1", .integer(task + 1))
                        let arrival = arrivals.next()
                        // The first time each waits until the other has its first row.
                        if arrival <= 2 {
                            both[1 - task].signal()
                            both[task].wait()
                        }
                        try connection.run("UPDATE thing SET n = n + 1 WHERE id = $1", .integer(2 - task))
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(arrivals.count >= 3)
        #expect(try await database.read { try $0.rows("SELECT n FROM thing") } == [Row([.integer(2)]), Row([.integer(2)])])
    }

    @Test func aContentionThatLastsIsAConflict() async throws {
        let database = try await TestDatabase(.postgres).opened("CREATE TABLE thing (n INTEGER)")
        let attempts = Counter()
        await #expect(throws: DatabaseError.conflict) {
            try await database.write { connection in
                _ = attempts.next()
                try connection.run("DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$")
            }
        }
        #expect(attempts.count == 10)
    }

    @Test func preparedStatementsOutliveAChangeOfTheirTable() async throws {
        let test = try TestDatabase(.postgres)
        let database = try test.open(connections: 1)
        try await database.write { try $0.define("CREATE TABLE thing (n INTEGER); INSERT INTO thing (n) VALUES (1)") }
        #expect(try await database.read { try $0.rows("SELECT * FROM thing") } == [Row([.integer(1)])])
        try await test.open().write { try $0.define("ALTER TABLE thing ADD COLUMN t TEXT") }
        #expect(try await database.read { try $0.rows("SELECT * FROM thing") } == [Row([.integer(1), .null])])
    }

    @Test func moreStatementsThanAreKept() async throws {
        let test = try TestDatabase(.postgres)
        let database = try test.open(connections: 1)
        for round in 0..<2 {
            for number in 0..<600 {
                #expect(try await database.read { try $0.first("SELECT \(number)")?.int(0) } == number, "round \(round)")
            }
        }
    }

    @Test func acknowledgedMeansOnTheDisk() async throws {
        let server = try PostgresServer()
        try server.execute("ALTER DATABASE postgres SET synchronous_commit = off")
        let database = try PostgresDatabase(address: server.address(of: "postgres"))
        #expect(try await database.write { try $0.first("SHOW synchronous_commit")?.text(0) } == "on")
    }

    @Test func noErrorTellsThePassword() async throws {
        for address in [
            "postgres://waarborg:zeer-geheim@/nowhere?host=/nowhere", "postgres://waarborg:zeer-geheim@[::1/nowhere",
            "postgres://waarborg:zeer-geheim@host:port/x",
            "postgres://waarborg:zeer-geheim@/\(String(repeating: "x", count: 50))?host=/tmp&sslmode=zeer-geheim",
        ] {
            var words = ""
            do {
                let database = try database(at: address)
                words += "\(database)"
                dump(database, to: &words)
                _ = try await database.read { try $0.rows("SELECT 1") }
                Issue.record("no error for a wrong address")
            } catch {
                words += "\(error)"
                if let error = error as? DatabaseError { words += error.message.nl + error.message.en }
                #expect(error is DatabaseError)
            }
            #expect(!words.contains("geheim"), "\(words)")
        }
    }

    @Test func addresses() throws {
        #expect(DatabaseAddress("postgres://a/b") == .server("postgres://a/b"))
        #expect(DatabaseAddress("postgresql:///b") == .server("postgresql:///b"))
        #expect(DatabaseAddress("sqlite:/a/b") == .file("/a/b"))
        #expect(DatabaseAddress("a/b.sqlite") == .file("a/b.sqlite"))
        #expect(throws: DatabaseError.self) { try database(at: "/nowhere/at/all/x.sqlite") }
    }
}

private final class Counter: Sendable {
    private let counted = Mutex(0)
    var count: Int { counted.withLock { $0 } }

    func next() -> Int {
        counted.withLock { counted in
            counted += 1
            return counted
        }
    }
}
