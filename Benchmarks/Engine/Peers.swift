import Casework
import Foundation
import Rulebook

/// The comparison policy, on the cases that the peers were given in the same run.
struct Peers {
    let policy: URL
    let folder: URL

    private struct Line: Decodable {
        var facts: [String: Bool]
        var outcome: String
    }

    private struct Report: Decodable {
        struct Row: Decodable {
            var engine: String
            var how: String
            var casesPerCall: Int
            var decisionsPerSecond: Double
            var decisionsPerProcessorSecond: Double
        }

        var results: [Row]
    }

    private static let outcomes: [Label: String] = [
        .notCovered: "out of scope", .prohibited: "prohibited", .weighing: "weigh", .conditions: "conditions", .permitted: "permitted",
    ]

    func run() throws {
        guard let rulebook = try RulebookFolder.read(policy).rulebook else {
            print("the comparison policy has mistakes")
            exit(65)
        }
        let engine = Engine(rulebook)
        let date = LawDate("2026-11-21")!
        let decoder = JSONDecoder()
        let lines = try String(contentsOf: folder.appendingPathComponent("cases.jsonl"), encoding: .utf8)
            .split(separator: "\n").map { try decoder.decode(Line.self, from: Data($0.utf8)) }
        let situations = lines.map { line -> Situation in
            var situation = Situation()
            for (name, value) in line.facts {
                if let fact = rulebook.fact(named: name) { situation[fact] = value ? .yes : .no }
            }
            return situation
        }
        var decider = Decider(engine, asOf: date)
        let wrong = zip(lines, situations).count { line, situation in
            (try? decider.label(situation)).flatMap { Self.outcomes[$0] } != Self.normalized(line.outcome)
        }
        var rates: [Double] = []
        for _ in 0..<5 {
            let clock = Stopwatch()
            for situation in situations { _ = try? decider.label(situation) }
            rates.append(Double(situations.count) / clock.processor * 1_000)
        }
        let ours = rates.sorted()[2]
        print("comparison policy: \(Int(ours)) decisions a second of one core, \(wrong) of \(lines.count) outcomes differ from the reference")
        try compare(ours)
        if wrong > 0 { exit(1) }
    }

    private static func normalized(_ outcome: String) -> String { outcome.replacingOccurrences(of: "_", with: " ") }

    private func compare(_ ours: Double) throws {
        let report = try JSONDecoder().decode(Report.self, from: Data(contentsOf: folder.appendingPathComponent("peers.json")))
        for row in report.results where row.engine != "reference" {
            let ratio = ours / row.decisionsPerProcessorSecond
            print(
                "  \(row.engine), \(row.how): \(Int(row.decisionsPerProcessorSecond)) a processor second; Waarborg is \(String(format: "%.1f", ratio)) times as fast"
            )
        }
        let single = report.results.filter { $0.engine != "reference" && $0.casesPerCall == 1 }
        if let best = single.max(by: { $0.decisionsPerProcessorSecond < $1.decisionsPerProcessorSecond }) {
            let ratio = String(format: "%.1f", ours / best.decisionsPerProcessorSecond)
            print("  per decision, against the fastest of them (\(best.engine)): \(ratio) times (bar 50)")
        }
    }
}
