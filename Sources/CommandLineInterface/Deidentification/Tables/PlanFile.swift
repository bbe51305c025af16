import Crypto
import Foundation
import TableRelease
import Text

/// A plan with the files that it names, which stand beside it.
struct PlanFile: Sendable {
    var plan: TablePlan
    let files: [String: [UInt8]]

    /// - Throws: `CommandFailure` with the place of a mistake.
    init(_ path: String) throws(CommandFailure) {
        let input = try InputText(path)
        do throws(TableError) { plan = try TablePlan(yaml: input.text, file: input.name) } catch { throw CommandFailure(error, in: input.name) }
        let folder = URL(fileURLWithPath: path == "-" ? "." : path).deletingLastPathComponent()
        var files: [String: [UInt8]] = [:]
        for name in plan.files {
            guard let data = FileManager.default.contents(atPath: URL(fileURLWithPath: name, relativeTo: folder).path) else {
                throw CommandFailure(
                    TableError(
                        "file-missing", at: plan.place(ofFile: name),
                        .init(
                            nl: "het plan noemt het bestand “\(name)”, en dat staat niet naast het plan of is niet te lezen",
                            en: "the plan names the file “\(name)”, which does not stand beside the plan or cannot be read")), in: input.name)
            }
            files[name] = [UInt8](data)
        }
        self.files = files
    }

    /// SHA-256 of the hierarchies. None of the population: it holds people, and an unkeyed digest lets a cell of it be tried out.
    var digests: [(name: String, digest: String)] {
        files.filter { $0.key != plan.population }.sorted { $0.key < $1.key }.map { (name: $0.key, digest: HexText.encode(SHA256.hash(data: $0.value))) }
    }
}
