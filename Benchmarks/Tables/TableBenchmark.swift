import Foundation
import TableRelease

/// Time and loss of the release of the Adult table, and time and memory for a large made-up one.
///
///     waarborg-table-benchmark Tests/TableReleaseTests/Fixtures [rows]
@main
enum TableBenchmark {
    static let names = ["age", "education", "marital-status", "native-country", "occupation", "race", "sex", "workclass"]

    static func main() throws {
        let folder = CommandLine.arguments.dropFirst().first ?? "Tests/TableReleaseTests/Fixtures"
        var files: [String: [UInt8]] = [:]
        for name in names + ["salary-class"] {
            let file = "adult_hierarchy_\(name).csv"
            files[file] = try bytes(folder + "/" + file)
        }
        if CommandLine.arguments.count > 2, let rows = Int(CommandLine.arguments[2]) {
            try large(rows, files)
            return
        }
        let csv = try bytes(folder + "/adult.csv")
        let table = timed("read \(csv.count / 1000) kB") { try! CSVTableReader.read(csv) }
        let diversity = PrivacyModel.distinctDiversity(column: "salary-class", l: 2)
        for recoding in [TablePlan.Recoding.global, .local] {
            for (name, models) in [
                ("k=5", []), ("k=5 distinct l=2", [diversity]), ("k=5 entropy l=1.5", [.entropyDiversity(column: "salary-class", l: 1.5)]),
                ("k=5 t=0.4", [.closeness(column: "salary-class", t: 0.4, distance: .equal)]),
                ("k=5 t=0.3", [.closeness(column: "salary-class", t: 0.3, distance: .equal)]),
                ("k=5 t=0.2", [.closeness(column: "salary-class", t: 0.2, distance: .equal)]),
            ] as [(String, [PrivacyModel])] {
                let plan = plan([.kAnonymity(5)] + models, recoding, suppression: recoding == .global ? 0.05 : 0)
                let released = timed("\(recoding) \(name)") { try! ReleasedTable.make(table, plan: plan, files: files) }
                report(released)
            }
        }
        var plan = plan([.kAnonymity(5)], .global, suppression: 0.05)
        plan.aggregation = .geometricMean
        report(timed("global k=5, geometric mean") { try! ReleasedTable.make(table, plan: plan, files: files) })
    }

    static func plan(_ models: [PrivacyModel], _ recoding: TablePlan.Recoding, suppression: Double) -> TablePlan {
        let columns = names.map {
            TablePlan.Column(name: $0, role: .quasiIdentifier, treatment: .generalise, hierarchy: .file("adult_hierarchy_\($0).csv"))
        }
        return TablePlan(
            columns: columns + [.init(name: "salary-class", role: .sensitive, treatment: .keep)], models: models, recoding: recoding, suppression: suppression)
    }

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

    static func timed<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
        let start = ContinuousClock.now
        let value = try body()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("\(name): \(Int(seconds * 1000)) ms")
        return value
    }

    static func report(_ released: ReleasedTable) {
        let record = released.record
        let penalty = (record.penalty * 10000).rounded() / 10000
        let levels = record.columns.compactMap { $0.level.map { String($0) } }.joined(separator: " ")
        let reached = record.models.map { "\($0.model) \((($0.reached ?? .nan) * 1000).rounded() / 1000)" }.joined(separator: ", ")
        print("    NCP \(penalty), left out \(record.suppressedRows), classes \(released.classCount), \(reached) \(levels)")
    }

    /// Rows drawn from the values of the hierarchies, with a few likely and many rare, streamed in by the megabyte.
    static func large(_ rows: Int, _ files: [String: [UInt8]]) throws {
        let values = names.map { name in
            String(decoding: files["adult_hierarchy_\(name).csv"]!, as: UTF8.self).split(whereSeparator: \.isNewline).map {
                Array($0.utf8.prefix { $0 != 0x3B })
            }
        }
        var state: UInt64 = 42
        func draw() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 40)
        }
        let table = try timed("read \(rows) rows") {
            var reader = CSVTableReader(format: CSVFormat(delimiter: 0x3B))
            var chunk = Array((names + ["salary-class"]).joined(separator: ";").utf8) + [0x0A]
            for _ in 0..<rows {
                for column in values {
                    let index = draw() % column.count
                    // The lesser of two draws: low places come more often.
                    chunk += column[min(index, draw() % column.count)]
                    chunk.append(0x3B)
                }
                chunk += draw() % 4 == 0 ? Array(">50K".utf8) : Array("<=50K".utf8)
                chunk.append(0x0A)
                if chunk.count > 1 << 20 {
                    try reader.read(chunk)
                    chunk.removeAll(keepingCapacity: true)
                }
            }
            try reader.read(chunk)
            return try reader.finish()
        }
        print("    \(peak()) MB at most")
        for recoding in [TablePlan.Recoding.global, .local] {
            let released = try timed("\(recoding) k=10, with record") {
                try ReleasedTable.make(table, plan: plan([.kAnonymity(10)], recoding, suppression: 0.05), files: files)
            }
            report(released)
            print("    \(peak()) MB at most")
        }
    }

    /// The most memory that the process has had, where the system tells.
    static func peak() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
        return (Int(line.filter(\.isNumber)) ?? 0) / 1024
    }
}
