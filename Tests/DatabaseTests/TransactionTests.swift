import Database
import DatabaseTestSupport
import Dispatch
import Synchronization
import Testing

@Suite struct TransactionTests {
    private struct Stop: Error {}

    @Test(arguments: DatabaseKind.allCases)
    func aThrowUndoesAll(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE thing (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)")
        await #expect(throws: Stop.self) {
            try await database.write { connection in
                try connection.run("INSERT INTO thing (n) VALUES ($1)", .integer(1))
                try connection.define("CREATE TABLE other (n INTEGER)")
                throw Stop()
            }
        }
        #expect(try await database.read { try $0.first("SELECT count(*) FROM thing")?.int(0) } == 0)
        try await database.write { try $0.define("CREATE TABLE other (n INTEGER)") }
    }

    /// What the body hides from us the database does not: PostgreSQL undoes such a transaction, and so do we in SQLite.
    @Test(arguments: DatabaseKind.allCases)
    func anErrorThatIsCaughtUndoesAll(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE thing (n INTEGER PRIMARY KEY, m INTEGER)")
        await #expect(throws: DatabaseError.constraint(.unique, name: kind == .sqlite ? "thing.n" : "thing_pkey")) {
            try await database.write { connection in
                try connection.run("INSERT INTO thing (n) VALUES (1)")
                _ = try? connection.run("INSERT INTO thing (n) VALUES (1)")
                _ = try? connection.run("INSERT INTO thing (n) VALUES (2)")
            }
        }
        #expect(try await database.read { try $0.rows("SELECT n FROM thing") } == [])
        await #expect(throws: Stop.self) {
            try await database.write { connection in
                _ = try? connection.run("INSERT INTO nothing (n) VALUES (1)")
                throw Stop()
            }
        }
    }

    @Test(arguments: DatabaseKind.allCases)
    func countsOfChanges(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened(
            """
            CREATE TABLE thing (n INTEGER PRIMARY KEY, m INTEGER);
            CREATE TABLE part (of_thing INTEGER NOT NULL REFERENCES thing (n) ON DELETE CASCADE);
            """)
        let counts = try await database.write { connection in
            [
                try connection.run("INSERT INTO thing (n, m) VALUES (1, 1), (2, 2), (3, 3)"),
                try connection.run("INSERT INTO thing (n, m) VALUES (1, 9) ON CONFLICT (n) DO NOTHING"),
                try connection.run("INSERT INTO thing (n, m) VALUES (1, 9) ON CONFLICT (n) DO UPDATE SET m = excluded.m"),
                try connection.run("SELECT n FROM thing"),
                try connection.run("UPDATE thing SET m = 0 WHERE n > $1", .integer(1)),
                try connection.run("INSERT INTO part (of_thing) VALUES (1), (1), (2)"),
                try connection.run("DELETE FROM thing WHERE n = 1"),
                try connection.run("DELETE FROM thing WHERE n = 1"),
                try connection.rows("DELETE FROM thing WHERE n > 1 RETURNING n").count,
                try connection.rows("SELECT * FROM part").count,
            ]
        }
        #expect(counts == [3, 0, 1, 0, 2, 3, 1, 0, 2, 0])
    }

    @Test(arguments: DatabaseKind.allCases)
    func constraintsAreTyped(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened(
            """
            CREATE TABLE thing (n INTEGER PRIMARY KEY, name TEXT NOT NULL, CONSTRAINT named CHECK (length(name) < 9), UNIQUE (name));
            CREATE TABLE part (of_thing INTEGER NOT NULL REFERENCES thing (n));
            INSERT INTO thing (n, name) VALUES (1, 'a');
            """)
        let sqlite = kind == .sqlite
        for (sql, expected) in [
            ("INSERT INTO thing (n, name) VALUES (2, 'a')", DatabaseError.constraint(.unique, name: sqlite ? "thing.name" : "thing_name_key")),
            ("INSERT INTO thing (n, name) VALUES (2, 'secret words')", .constraint(.check, name: "named")),
            ("UPDATE thing SET name = NULL", .constraint(.notNull, name: "thing.name")),
            ("INSERT INTO part (of_thing) VALUES (7)", .constraint(.foreignKey, name: sqlite ? "" : "part_of_thing_fkey")),
        ] {
            await #expect(throws: expected) { try await database.write { try $0.run(sql) } }
        }
        await #expect(throws: DatabaseError.readOnly) { try await database.read { try $0.run("DELETE FROM thing") } }
        #expect(try await database.read { try $0.first("SELECT count(*) FROM thing")?.int(0) } == 1)
    }

    @Test(arguments: DatabaseKind.allCases)
    func mistakesInStatementsSayWhat(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE thing (n INTEGER, t TEXT)")
        func words(_ sql: String, _ arguments: [SQLValue] = []) async -> String? {
            do {
                _ = try await database.write { try $0.rows(sql, arguments) }
                return nil
            } catch DatabaseError.statement(let words) {
                return words
            } catch {
                return "\(error)"
            }
        }
        #expect(await words("SELECT nonsense FROM thing")?.contains("nonsense") == true)
        #expect(await words("INSERT INTO thing (n) VALUES ($1)") == "the statement has 1 parameters and was given 0")
        #expect(await words("INSERT INTO thing (n) VALUES ($1)", [.integer(1), .integer(2)]) == "the statement has 1 parameters and was given 2")
        for value in [SQLValue.text("heel geheim"), .bytes([1])] {
            let refusal = await words("INSERT INTO thing (n) VALUES ($1)", [value])
            if kind == .postgres || value == .bytes([1]) { #expect(refusal != nil) }
            #expect(refusal?.contains("geheim") != true)
        }
        #expect(try await database.read { try $0.first("SELECT $2 = 'b', $1 = 'a'", .text("a"), .text("b")) } == Row([.integer(1), .integer(1)]))
    }

    @Test(arguments: DatabaseKind.allCases)
    func locksLoseNoUpdate(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE counter (n INTEGER NOT NULL); INSERT INTO counter (n) VALUES (0)")
        let second = try database.test.open()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<100 {
                group.addTask {
                    try await (task % 2 == 0 ? database : second).write { connection in
                        try connection.lock("counter")
                        let n = try connection.first("SELECT n FROM counter")!.int(0)
                        try connection.run("UPDATE counter SET n = $1", .integer(n + 1))
                        return n + 1
                    }
                }
            }
            var seen: Set<Int> = []
            for try await n in group { seen.insert(n) }
            #expect(seen == Set(1...100))
        }
        #expect(try await second.read { try $0.first("SELECT n FROM counter")?.int(0) } == 100)
    }

    /// Writes that share a trip to the disk stand apart: each failure undoes its own rows only.
    @Test(arguments: DatabaseKind.allCases)
    func whoFailsFailsAlone(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE thing (n INTEGER PRIMARY KEY, task INTEGER NOT NULL)")
        let failed = try await withThrowingTaskGroup(of: Int?.self) { group in
            for task in 0..<300 {
                group.addTask {
                    do {
                        try await database.write { connection in
                            try connection.run("INSERT INTO thing (n, task) VALUES ($1, $2)", .integer(task), .integer(task))
                            if task % 3 == 1 { throw Stop() }
                            if task % 3 == 2 { try connection.run("INSERT INTO thing (n, task) VALUES ($1, $2)", .integer(task), .integer(0)) }
                        }
                        return nil
                    } catch is Stop {
                        return task % 3 == 1 ? task : -1
                    } catch DatabaseError.constraint(.unique, _) {
                        return task % 3 == 2 ? task : -2
                    }
                }
            }
            return try await group.reduce(into: [Int]()) { if let task = $1 { $0.append(task) } }
        }
        #expect(Set(failed) == Set((0..<300).filter { $0 % 3 != 0 }))
        let kept = try await database.read { try $0.rows("SELECT n FROM thing ORDER BY n").map { try $0.int(0) } }
        #expect(kept == (0..<300).filter { $0 % 3 == 0 })
    }

    @Test(arguments: DatabaseKind.allCases)
    func aReadSeesOneMoment(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE thing (n INTEGER NOT NULL); INSERT INTO thing (n) VALUES (1)")
        let (hasRead, hasWritten) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let both = database.read { connection in
            let before = try connection.first("SELECT n FROM thing")?.int(0)
            hasRead.signal()
            hasWritten.wait()
            return [before, try connection.first("SELECT max(n) FROM thing")?.int(0)]
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                hasRead.wait()
                continuation.resume()
            }
        }
        try await database.write { try $0.run("UPDATE thing SET n = 2") }
        hasWritten.signal()
        #expect(try await both == [1, 1])
        #expect(try await database.read { try $0.first("SELECT n FROM thing")?.int(0) } == 2)
    }

    @Test(arguments: DatabaseKind.allCases)
    func streamsEndWithTheirBody(kind: DatabaseKind) async throws {
        let database = try await TestDatabase(kind).opened("CREATE TABLE thing (n INTEGER NOT NULL)")
        let numbers = "WITH RECURSIVE number (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM number WHERE n < $1) SELECT n FROM number"
        let sum = try await database.read { connection in
            var sum = 0
            try connection.each(numbers, .integer(1_000)) { sum += try $0.int(0) }
            return sum
        }
        #expect(sum == 500_500)
        let count = Mutex(0)
        await #expect(throws: Stop.self) {
            try await database.write { connection in
                try connection.run("INSERT INTO thing (n) VALUES (1)")
                try connection.each(numbers, .integer(1_000_000_000)) { row in
                    count.withLock { $0 += 1 }
                    if try row.int(0) == 5 { throw Stop() }
                }
            }
        }
        #expect(count.withLock { $0 } == 5)
        await #expect(throws: DatabaseError.statement("no statement may run while `each` hands over rows")) {
            try await database.write { connection in
                try connection.each(numbers, .integer(3)) { _ in try connection.run("INSERT INTO thing (n) VALUES (1)") }
            }
        }
        #expect(try await database.read { try $0.first("SELECT count(*) FROM thing")?.int(0) } == 0)
    }

    @Test(arguments: DatabaseKind.allCases)
    func cancelledBeforeItsTurn(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        let database = try test.open(connections: 1)
        try await database.write { try $0.define("CREATE TABLE thing (n INTEGER NOT NULL)") }
        let (started, release) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let first = Task {
            try await database.write { connection in
                started.signal()
                release.wait()
                try connection.run("INSERT INTO thing (n) VALUES (1)")
            }
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                started.wait()
                continuation.resume()
            }
        }
        let second = Task { try await database.write { try $0.run("INSERT INTO thing (n) VALUES (2)") } }
        second.cancel()
        // It ends while the first still holds the one connection.
        await #expect(throws: CancellationError.self) { try await second.value }
        release.signal()
        _ = try await first.value
        try await database.write { try $0.run("INSERT INTO thing (n) VALUES (3)") }
        #expect(try await database.read { try $0.rows("SELECT n FROM thing ORDER BY n").map { try $0.int(0) } } == [1, 3])
    }

    @Test(arguments: DatabaseKind.allCases)
    func nothingAfterClosing(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        let database = try test.open()
        try await database.write { try $0.define("CREATE TABLE thing (n INTEGER NOT NULL)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for n in 0..<20 {
                group.addTask { _ = try await database.write { try $0.run("INSERT INTO thing (n) VALUES ($1)", .integer(n)) } }
            }
            try await group.waitForAll()
        }
        try await database.close()
        try await database.close()
        await #expect(throws: DatabaseError.unavailable("closed")) { try await database.read { try $0.rows("SELECT 1") } }
        await #expect(throws: DatabaseError.unavailable("closed")) { try await database.write { try $0.rows("SELECT 1") } }
        #expect(try await test.open().read { try $0.first("SELECT count(*) FROM thing")?.int(0) } == 20)
    }

    /// Closing right after a transaction: its connection may be on the way back at that moment.
    @Test(arguments: DatabaseKind.allCases)
    func closingAtOnceAfterATransactionIsFine(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        for _ in 0..<100 {
            let database = try test.open(connections: 2)
            #expect(try await database.read { try $0.first("SELECT 1")?.int(0) } == 1)
            try await database.close()
        }
    }
}
