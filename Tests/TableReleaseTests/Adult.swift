import Foundation

@testable import TableRelease

/// The Adult table with its hierarchies, see Fixtures/README.md.
enum Adult {
    static let names = ["age", "education", "marital-status", "native-country", "occupation", "race", "sex", "workclass"]

    static let table: Table = try! CSVTableReader.read(bytes("adult.csv"))

    static let files: [String: [UInt8]] = Dictionary(
        uniqueKeysWithValues: (names + ["salary-class"]).map { ("adult_hierarchy_\($0).csv", bytes("adult_hierarchy_\($0).csv")) })

    static func plan(_ models: [PrivacyModel], _ recoding: TablePlan.Recoding, suppression: Double = 0) -> TablePlan {
        let columns = names.map {
            TablePlan.Column(name: $0, role: .quasiIdentifier, treatment: .generalise, hierarchy: .file("adult_hierarchy_\($0).csv"))
        }
        return TablePlan(
            columns: columns + [.init(name: "salary-class", role: .sensitive, treatment: .keep)], models: models, recoding: recoding, suppression: suppression)
    }

    private static func bytes(_ name: String) -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
        return [UInt8](try! Data(contentsOf: folder.appendingPathComponent(name)))
    }
}
