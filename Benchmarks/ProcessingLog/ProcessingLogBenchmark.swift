import DatabaseTestSupport
import Foundation
import TestSupport

/// Times the processing log over HTTP: a server as people run it takes records in and answers when they are on the disk.
///
///     waarborg-log-benchmark [RECORDS]
///
/// To be run from anywhere; the server reads the rulebook of this repository. SQLite on a file and PostgreSQL on a server of its own, both
/// gone afterwards; commits wait for the disk. Sender, server and database share the machine.
@main
struct ProcessingLogBenchmark {
    static func main() async throws {
        let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 200_000
        print("processors: \(ProcessInfo.processInfo.activeProcessorCount), load: \(load()), records: \(count)")
        try await ProcessingLogBenchmark(name: "SQLite", database: nil).run(count)
        let postgres = try PostgresServer(isDurable: true)
        try await ProcessingLogBenchmark(name: "PostgreSQL", database: postgres.address(of: "postgres")).run(count)
        withExtendedLifetime(postgres) {}
        print("most memory of this process, sender and bodies included: \(peakMebibytes()) MiB; load: \(load())")
    }

    let name: String
    /// Nil for a file.
    let database: String?

    private func run(_ count: Int) async throws {
        let server = try await RunningServer.start(database: database, hasExampleOrganisation: true)
        let token = try await token(server)
        var first = 1
        // OpenTelemetry's libraries send at most 512 records in a message, unless told otherwise.
        for (perMessage, senders, share) in [(512, 8, 1.0), (64, 16, 0.5), (1, 64, 0.05)] {
            let records = Int(Double(count) * share)
            try await send(records, perMessage, senders, from: first, server, token)
            first += records
        }
        await server.stop()
    }

    private func send(_ count: Int, _ perMessage: Int, _ senders: Int, from first: Int, _ server: RunningServer, _ token: String) async throws {
        // Written before the clock runs.
        let bodies = stride(from: first, to: first + count, by: perMessage).map { Message.records($0..<min($0 + perMessage, first + count)) }
        let processorBefore = Self.processorMicroseconds()
        let start = ContinuousClock.now
        let times = try await withThrowingTaskGroup(of: [Double].self) { group in
            for sender in 0..<senders {
                group.addTask {
                    var times: [Double] = []
                    for index in stride(from: sender, to: bodies.count, by: senders) {
                        let start = ContinuousClock.now
                        while true {
                            let answer = try await server.client.send(
                                "POST", "/v1/traces", headers: [("content-type", "application/x-protobuf"), ("authorization", "Bearer \(token)")],
                                body: bodies[index])
                            // An empty answer says that all of it is kept.
                            if answer.status == 200, answer.body.isEmpty { break }
                            guard answer.status == 429 else { throw Unexpected(status: answer.status, text: answer.text) }
                            try await Task.sleep(for: .milliseconds(200))
                        }
                        times.append((ContinuousClock.now - start) / .milliseconds(1))
                    }
                    return times
                }
            }
            return try await group.reduce(into: [Double]()) { $0 += $1 }.sorted()
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let bytes = bodies.reduce(0) { $0 + $1.count } / count
        let answers = "answers: median \(Int(times[times.count / 2])) ms, p99 \(Int(times[times.count * 99 / 100])) ms"
        let processor = String(format: "%.1f", Double(Self.processorMicroseconds() - processorBefore) / Double(count))
        let how = "\(perMessage) a message, \(bytes) bytes each, \(senders) senders"
        print("\(name), \(how): \(Int(Double(count) / seconds)) records a second, durable; \(answers)")
        print("    \(processor) microseconds of processor time a record in this process: server, sender and SQLite")
    }

    /// A token of the example organisation, made on the page.
    private func token(_ server: RunningServer) async throws -> String {
        let visitor = Visitor(server.client)
        let start = try await visitor.get("/voorbeeldorganisatie")
        _ = try await visitor.post("/voorbeeldorganisatie", [("role", "security-officer")], from: start)
        let page = try await visitor.get("/mijn-account/tokens")
        let made = try await visitor.post("/mijn-account/tokens", [("name", "meting"), ("scope", "log.write"), ("days", "30")], from: page)
        guard let token = made.text.firstMatch(of: /wbg_[A-Za-z0-9_-]{48}/) else { throw Unexpected(status: made.status, text: "no token") }
        return String(token.0)
    }

    private struct Unexpected: Error {
        var status: Int
        var text: String
    }

    /// The average of a minute.
    private static func load() -> String {
        var loads = [Double](repeating: 0, count: 3)
        getloadavg(&loads, 3)
        return String(format: "%.1f", loads[0])
    }

    private static func peakMebibytes() -> Int {
        #if canImport(Glibc)
            usage().ru_maxrss / 1024
        #else
            usage().ru_maxrss / 1_048_576
        #endif
    }

    private static func processorMicroseconds() -> Int {
        let usage = usage()
        return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000_000 + Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    }

    private static func usage() -> rusage {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #else
            getrusage(RUSAGE_SELF, &usage)
        #endif
        return usage
    }
}
