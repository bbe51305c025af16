import Database
import DatabaseTestSupport
import Databases
import Dispatch
import Foundation
import Synchronization
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `kill -9` at any moment loses nothing that `write` has acknowledged.
///
/// A child process writes rows from four tasks without pause, and after each return appends a byte to a file of its own;
/// some microseconds after a number of writes, both chosen beforehand, it kills itself with the signal that no program can
/// catch.
@Suite(.serialized) struct CrashTests {
    @Test(arguments: DatabaseKind.allCases)
    func acknowledgedRowsSurviveKill(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        try await test.open().write { try $0.define("CREATE TABLE thing (task INTEGER NOT NULL, n INTEGER NOT NULL, UNIQUE (task, n))") }
        let address = test.address
        let acknowledgements = test.folder.url.appending(path: "acknowledged").path
        try Data().write(to: URL(filePath: acknowledgements))
        var acknowledged: [Int] = []
        for round in 0..<8 {
            // From the opening of the database to well into the writing, in no regular steps.
            let writes = round < 3 ? 0 : round * 11
            let microseconds = writes == 0 ? 3_000 + round * 27_919 : (round * 791) % 3_000
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [
                    address = address as String, acknowledgements = acknowledgements as String, writes = writes as Int,
                    microseconds = microseconds as Int
                ] in
                let file = open(acknowledgements, O_WRONLY | O_APPEND)
                let end = SuddenEnd(after: writes, microseconds: microseconds)
                end.count(0)
                let database = try database(at: address)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for task in 0..<4 {
                        group.addTask {
                            while true {
                                try await database.write { connection in
                                    let n = try connection.first("SELECT count(*) FROM thing WHERE task = $1", .integer(task))!.integer(0)
                                    try connection.run("INSERT INTO thing (task, n) VALUES ($1, $2)", .integer(task), .integer(n))
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
            let bytes = try Data(contentsOf: URL(filePath: acknowledgements))
            acknowledged = (0..<4).map { task in bytes.count { $0 == task } }
            let kept = try await test.open().write { connection in
                // Waits for a transaction of the child that the server has not undone yet.
                if kind == .postgres { try connection.run("LOCK TABLE thing IN EXCLUSIVE MODE") }
                return try (0..<4).map { try connection.rows("SELECT n FROM thing WHERE task = $1 ORDER BY n", .integer($0)).map { try $0.int(0) } }
            }
            for task in 0..<4 {
                #expect(kept[task] == Array(0..<kept[task].count))
                #expect(kept[task].count >= acknowledged[task], "round \(round): acknowledged rows are lost")
                // In each round each task may have one row that was committed and not yet acknowledged.
                #expect(kept[task].count <= acknowledged[task] + round + 1)
            }
            if kind == .sqlite {
                #expect(try await test.open().read { try $0.rows("PRAGMA integrity_check") } == [Row([.text("ok")])])
            }
        }
        #expect(acknowledged.reduce(0, +) > 40, "the child hardly wrote anything: \(acknowledged)")
    }

    /// Against a power cut, which a test cannot make: the settings that SQLite asks for.
    @Test func commitsReachTheDisk() async throws {
        let database = try TestDatabase(.sqlite).open()
        let settings = try await database.write { connection in
            try ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "fullfsync"].map { try connection.first("PRAGMA \($0)")!.values[0] }
        }
        #expect(settings == [.text("wal"), .integer(2), .integer(1), .integer(1), .integer(1)])
    }

    @Test func deletedRowsLeaveNoTrace() async throws {
        let database = try await TestDatabase(.sqlite).opened("CREATE TABLE thing (t TEXT NOT NULL)")
        try await database.write { try $0.run("INSERT INTO thing (t) VALUES ($1)", .text("heel-geheime-regel")) }
        let holders = { try database.test.folder.files.filter { try Data(contentsOf: $0).range(of: Data("heel-geheim".utf8)) != nil } }
        #expect(try holders().count > 0)
        try await database.write { try $0.run("DELETE FROM thing") }
        await database.wipe()
        #expect(try holders() == [])
    }
}

@Suite struct StreamTests {
    /// 200,000 rows of a thousand bytes, in a process of its own that may grow by a small part of that.
    @Test(arguments: DatabaseKind.allCases)
    func streamsHoldFewRows(kind: DatabaseKind) async throws {
        let test = try TestDatabase(kind)
        let address = test.address
        await #expect(processExitsWith: .success) { [address = address as String] in
            let database = try database(at: address)
            let sql = """
                WITH RECURSIVE number (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM number WHERE n < 200000)
                SELECT n, CAST($1 AS TEXT) FROM number
                """
            let long = String(repeating: "x", count: 1_000)
            _ = try await database.read { try $0.rows("SELECT 1") }
            let before = peakKibibytes()
            let (count, bytes) = try await database.read { connection in
                var (count, bytes) = (0, 0)
                try connection.each(sql, .text(long)) { row in
                    count += try row.int(0) == count + 1 ? 1 : 0
                    bytes += try row.text(1).utf8.count
                }
                return (count, bytes)
            }
            #expect(count == 200_000 && bytes == 200_000_000)
            #expect(peakKibibytes() - before < 30_000)
        }
        withExtendedLifetime(test) {}
    }
}

/// The most memory that this process has had.
private func peakKibibytes() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
    #else
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss / 1024
    #endif
}
