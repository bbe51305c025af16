import Foundation
import TableRelease

@main
enum TableBenchmark {
    static func main() throws {
        let folder = CommandLine.arguments[1]
        let table = try CSVTableReader.read([UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/adult.csv"))))
        let names = ["age", "education", "marital-status", "native-country", "occupation", "race", "sex", "workclass"]
        let hs = try names.map { name in
            (name, try Hierarchy.read([UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/adult_hierarchy_\(name).csv")))))
        }
        try tryLocal(table, hs, [.kAnonymity(5)])
        try tryLocal(table, hs, [.kAnonymity(5), .distinctDiversity(column: "salary-class", l: 2)])
        try tryLocal(table, hs, [.kAnonymity(5), .closeness(column: "salary-class", t: 0.2, distance: .equal)])
    }
}
