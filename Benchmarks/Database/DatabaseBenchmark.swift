import Database
import DatabasePostgres
import DatabaseTestSupport
import Dispatch
import Foundation

/// Times both databases, on files and a server of its own that are gone afterwards. Commits wait for the disk.
///
///     waarborg-database-benchmark
@main
struct DatabaseBenchmark {
    static func main() async throws {
        print("processors: \(ProcessInfo.processInfo.activeProcessorCount), memory: \(ProcessInfo.processInfo.physicalMemory >> 30) GiB")
        let file = try TestDatabase(.sqlite).open()
        try await DatabaseBenchmark(name: "SQLite", database: file).run()
        let server = try PostgresServer(isDurable: true)
        let database = try PostgresDatabase(address: server.address(of: "postgres"))
        try await DatabaseBenchmark(name: "PostgreSQL", database: database).run()
        try await database.close()
        withExtendedLifetime(server) {}
    }

    let name: String
    let database: any Database

    private static let text = String(repeating: "x", count: 100)

    func run() async throws {
        try await database.write { try $0.define("CREATE TABLE thing (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, t TEXT NOT NULL)") }
        try await rate("durable writes of one row, one task", tasks: 1, each: 2_000) { try await insert($0) }
        try await rate("durable writes of one row, 64 tasks", tasks: 64, each: 500) { try await insert($0) }
        try await rate("reads of one row by key, one task", tasks: 1, each: 5_000) { try await find($0) }
        try await rate("reads of one row by key, 64 tasks", tasks: 64, each: 800) { try await find($0) }
        let start = DispatchTime.now().uptimeNanoseconds
        let rows = 200_000
        try await database.write { connection in
            for n in 0..<rows { try connection.run("INSERT INTO thing (n, t) VALUES ($1, $2)", .integer(n), .text(Self.text)) }
        }
        report("rows inserted in one transaction, a statement each", rows, since: start)
        let streamStart = DispatchTime.now().uptimeNanoseconds
        let count = try await database.read { connection in
            var count = 0
            try connection.each("SELECT id, n, t FROM thing") { row in count += try row.text(2).isEmpty ? 0 : 1 }
            return count
        }
        report("rows streamed", count, since: streamStart)
    }

    private func insert(_ n: Int) async throws {
        try await database.write { try $0.run("INSERT INTO thing (n, t) VALUES ($1, $2)", .integer(n), .text(Self.text)) }
    }

    private func find(_ n: Int) async throws {
        let row = try await database.read { try $0.first("SELECT n, t FROM thing WHERE id = $1", .integer(n * 7 % 30_000 + 1)) }
        precondition(row != nil)
    }

    private func rate(_ what: String, tasks: Int, each count: Int, _ work: @escaping @Sendable (Int) async throws -> Void) async throws {
        // Connections are made and statements prepared before the clock runs.
        try await repeated(tasks: tasks, each: 10, work)
        let start = DispatchTime.now().uptimeNanoseconds
        try await repeated(tasks: tasks, each: count, work)
        report(what, tasks * count, since: start)
    }

    private func repeated(tasks: Int, each count: Int, _ work: @escaping @Sendable (Int) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<tasks {
                group.addTask { for turn in 0..<count { try await work(task * count + turn) } }
            }
            try await group.waitForAll()
        }
    }

    private func report(_ what: String, _ count: Int, since start: UInt64) {
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        print("\(name): \(what): \(Int(Double(count) / seconds)) a second")
    }
}
