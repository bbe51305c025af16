import DisclosureRisk
import Foundation
import Text

/// Runs one attack on CSV files with a heading, comma-separated without quotes, and prints the risk as JSON; `attacks.py` calls it.
///
/// `waarborg-attack-benchmark scale` times the figures on a million people instead.
@main
struct AttackBenchmark {
    static func main() throws {
        if CommandLine.arguments.dropFirst() == ["scale"] { return try Scale.run() }
        var options: [String: String] = [:]
        let arguments = CommandLine.arguments.dropFirst()
        for (name, value) in zip(arguments.striding(from: 0), arguments.striding(from: 1)) { options[String(name.dropFirst(2))] = value }
        guard let original = options["original"], let control = options["control"], let release = options["release"], let attack = attack(options) else {
            print("usage: waarborg-attack-benchmark --original FILE --control FILE --release FILE --kind KIND [--references yes] … | scale")
            exit(64)
        }
        let tables = try (original: table(original), control: table(control), release: table(release))
        var chance = SplitMix(state: UInt64(options["seed"] ?? "1") ?? 1)
        if let folder = options["hierarchies"] {
            return try GeneralisedRelease.run(release, original: tables.original, control: tables.control, hierarchies: folder, attack, &chance)
        }
        let started = ContinuousClock.now
        var references: ReferencedOutcome?
        let outcome: AttackOutcome
        if options["references"] == "yes" {
            let targets = try ReferencedTargets(release: ReleasedTable(tables.release), original: tables.original, control: tables.control, using: &chance)
            references = try targets.run(attack, using: &chance)
            outcome = references!.release
        } else {
            let target = try AttackTarget(release: ReleasedTable(tables.release), original: tables.original, control: tables.control)
            outcome = try attack.run(on: target, using: &chance)
        }
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        var json = JSONWriter()
        json.beginObject()
        json.key("risk"); json.value(outcome.residual.value)
        json.key("low"); json.value(outcome.residual.low)
        json.key("high"); json.value(outcome.residual.high)
        json.key("attack"); json.value(outcome.main.center)
        json.key("control"); json.value(outcome.control?.center ?? 0)
        json.key("baseline"); json.value(outcome.baseline.center)
        json.field("trials", outcome.main.trials)
        json.field("guesses", outcome.guesses)
        json.key("computing"); json.value(seconds)
        if let references {
            json.key("exactCopy"); json.value(references.exactCopy.residual.value)
            json.key("freshSample"); json.value(references.freshSample?.residual.value ?? -1)
        }
        json.endObject()
        print(json.string)
    }

    private static func attack(_ options: [String: String]) -> Attack? {
        func names(_ option: String) -> [String] { (options[option] ?? "").split(separator: ",").map(String.init) }
        let count = options["attacks"].flatMap { Int($0) }
        switch options["kind"] {
        case "singling-out":
            let columns = options["columns"].flatMap { Int($0) }
            return .singlingOut(.init(options["mode"] == "univariate" ? .univariate : .multivariate(columns: columns ?? 3), attacks: count ?? 2000))
        case "linkability":
            let neighbours = options["neighbours"].flatMap { Int($0) }
            return .linkability(.init(first: names("first"), second: names("second"), neighbours: neighbours ?? 1, attacks: count))
        case "inference":
            return .inference(
                .init(known: names("known"), secret: options["secret"] ?? "", tolerance: options["regression"] == "True" ? 0.05 : nil, attacks: count))
        default: return nil
        }
    }

    /// The columns of a CSV file as texts.
    static func columns(_ path: String) throws -> [(name: String, cells: [String?])] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
        let heading = lines[0].split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
        var cells = heading.map { _ in [String?]() }
        for line in lines.dropFirst() {
            for (place, cell) in line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).enumerated() {
                cells[place].append(cell.isEmpty ? nil : String(decoding: cell, as: UTF8.self))
            }
        }
        return Array(zip(heading, cells)).map { (name: $0, cells: $1) }
    }

    private static func table(_ path: String) throws -> RiskTable {
        try RiskTable(
            columns(path).map { name, cells in
                let numbers = cells.map { $0.flatMap(Double.init) }
                let areNumbers = zip(cells, numbers).allSatisfy { $0 == nil || $1 != nil }
                return areNumbers ? RiskColumn(name, numbers: numbers) : RiskColumn(name, categories: cells)
            })
    }
}

extension Collection {
    /// Every second element from one on.
    func striding(from start: Int) -> [Element] { enumerated().filter { $0.offset % 2 == start % 2 && $0.offset >= start }.map(\.element) }
}

/// SplitMix64, so that a run can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
