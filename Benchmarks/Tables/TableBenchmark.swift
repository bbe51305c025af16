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
        debugWindow = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2])! : 400
    }
}
