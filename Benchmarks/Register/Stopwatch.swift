import Foundation

/// Times work by the clock on the wall, and prints what it took.
enum Stopwatch {
    static func timed<Value>(_ name: String, _ body: @Sendable () async throws -> Value) async rethrows -> (Value, Double) {
        let start = ContinuousClock.now
        let value = try await body()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("\(name): \(Int(seconds * 1000)) ms")
        return (value, seconds)
    }

    /// The 95th percentile of calls by 64 tasks at once, each of which asks again as soon as it has an answer.
    static func p95(_ name: String, calls: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
        let start = ContinuousClock.now
        let times = try await withThrowingTaskGroup(of: [Double].self) { group in
            for worker in 0..<64 {
                group.addTask {
                    var times: [Double] = []
                    for call in stride(from: worker, to: calls, by: 64) {
                        let start = ContinuousClock.now
                        try await body(call)
                        times.append((ContinuousClock.now - start) / .milliseconds(1))
                    }
                    return times
                }
            }
            return try await group.reduce(into: [Double]()) { $0 += $1 }.sorted()
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("\(name): p95 \(String(format: "%.1f", times[times.count * 95 / 100])) ms, \(Int(Double(calls) / seconds)) a second, 64 at once")
    }

    /// The average of a minute.
    static func load() -> String {
        var loads = [Double](repeating: 0, count: 3)
        getloadavg(&loads, 3)
        return String(format: "%.1f", loads[0])
    }
}
