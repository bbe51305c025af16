import DisclosureRisk
import Foundation
import Text

/// A generalised release, of which anonymeter can say nothing: its cells are read with the hierarchies of Adult, and the report is printed.
///
/// `--hierarchies FOLDER` names the folder with `adult_hierarchy_COLUMN.csv`; the release may hold their nodes, intervals and `*`.
enum GeneralisedRelease {
    static func run(
        _ path: String, original: RiskTable, control: RiskTable, hierarchies: String, _ attack: Attack, _ chance: inout SplitMix
    ) throws {
        let release = try ReleasedTable(
            AttackBenchmark.columns(path).map { name, cells in
                let isNumeric = original.columns.contains { column in
                    if column.name == name, case .numeric = column.values { return true }
                    return false
                }
                let rows = (try? String(contentsOfFile: "\(hierarchies)/adult_hierarchy_\(name).csv", encoding: .utf8)) ?? ""
                let levels = rows.split(separator: "\n").map { $0.split(separator: ";").map(String.init) }
                let kind = isNumeric ? CellReader.Kind.numeric : .categorical(leaves: CellReader.leaves(ofHierarchy: levels))
                return try ReleasedColumn(name, texts: cells.map { $0 ?? "" }, kind)
            })
        let started = ContinuousClock.now
        let quasi = release.names.filter { $0 != "salary-class" }
        let targets = try ReferencedTargets(release: release, original: original, control: control, using: &chance)
        let outcome = try targets.run(attack, using: &chance)
        var report = RiskReport(
            treatment: .deidentified, records: release.rows, quasiIdentifiers: quasi, attacks: [outcome],
            limits: RiskLimits(singlingOut: 0.05, linkability: 0.05, inference: 0.05, highestRecordRisk: 0.2), seed: 1)
        report.reidentification = try ReidentificationRisk(ClassSizes(release, columns: quasi), threshold: 0.2, people: 1_000_000)
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        for sentence in report.sentences { print(sentence.en) }
        print("computed in \(String(format: "%.2f", seconds)) s")
    }
}
