import Casework
import Foundation
import Rulebook
import Text

/// Times the engine against its bars, and beside the peers when `Benchmarks/peers/run.py` has left its figures.
///
///     waarborg-benchmark LAW-FOLDER POLICY-FOLDER EXAMPLES-FOLDER [FOLDER WITH cases.jsonl AND peers.json]
@main
struct Benchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count >= 3 else {
            print("usage: waarborg-benchmark LAW-FOLDER POLICY-FOLDER EXAMPLES-FOLDER [PEERS-FOLDER]")
            exit(64)
        }
        let folders = Array(arguments)
        print("processors: \(ProcessInfo.processInfo.activeProcessorCount), memory: \(ProcessInfo.processInfo.physicalMemory >> 30) GiB")
        let law = URL(fileURLWithPath: folders[0])
        let engine = try loading(law)
        let library = try CaseLibrary.read(law, rulebook: engine.rulebook).library
        await FullRulebook(engine: engine, cases: library.decided, examples: try examples(URL(fileURLWithPath: folders[2]), engine.rulebook)).run()
        try LedgerBenchmark.run()
        if folders.count > 3 {
            try Peers(policy: URL(fileURLWithPath: folders[1]), folder: URL(fileURLWithPath: folders[3])).run()
        }
    }

    /// The law of this date counts where a situation has none of its own.
    static let date = LawDate("2026-11-21")!

    /// The example situations with their variants.
    static func examples(_ folder: URL, _ rulebook: Rulebook) throws -> [(situation: Situation, date: LawDate)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0.hasSuffix(".yaml") }.flatMap { name in
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            guard let file = AssessmentFile.read(text, file: name, rulebook: rulebook).file else { return [(situation: Situation, date: LawDate)]() }
            return ([file.situation] + file.variants.map(\.situation)).map { ($0, date) }
        }
    }

    /// Load and check: bar 500 ms.
    static func loading(_ folder: URL) throws -> Engine {
        var times: [Double] = []
        var rulebook: Rulebook?
        for _ in 0..<5 {
            let clock = Stopwatch()
            rulebook = try RulebookFolder.read(folder).rulebook
            times.append(clock.processor)
        }
        guard let rulebook else {
            print("the rulebook has mistakes; see `waarborg rulebook check`")
            exit(65)
        }
        print("rulebook \(rulebook.revision): \(rulebook.facts.count) facts, \(rulebook.norms.count) norms, \(rulebook.weighings.count) weighings")
        report("load and check", times, unit: "ms", bar: "500 ms")
        return Engine(rulebook)
    }

    static func report(_ what: String, _ milliseconds: [Double], unit: String, bar: String) {
        let sorted = milliseconds.sorted()
        func at(_ share: Double) -> String { String(format: "%.2f", sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) }
        print("\(what): median \(at(0.5)) \(unit), p99 \(at(0.99)) \(unit), max \(at(1)) \(unit) of processor time (bar \(bar))")
    }
}

/// Wall time and processor time since it was made, in milliseconds.
struct Stopwatch {
    private let wallStart = DispatchTime.now().uptimeNanoseconds
    private let processorStart = Stopwatch.processorTime()

    var wall: Double { Double(DispatchTime.now().uptimeNanoseconds - wallStart) / 1e6 }
    var processor: Double { Stopwatch.processorTime() - processorStart }

    /// Of this thread where the system can tell, so that other work does not count.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}
