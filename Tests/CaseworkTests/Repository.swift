import Casework
import Foundation
import Rulebook
import Testing
import Text

/// The rulebook and the examples of this repository, read once.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let law = root.appendingPathComponent("Law")

    static let engine: Engine = {
        let read = try! RulebookFolder.read(law)
        precondition(read.rulebook != nil, read.diagnostics.map { $0.line(in: .en) }.joined(separator: "\n"))
        return Engine(read.rulebook!)
    }()

    static let cases: CaseLibrary = {
        let (library, diagnostics) = try! CaseLibrary.read(law, rulebook: engine.rulebook)
        precondition(diagnostics.isEmpty, diagnostics.map { $0.line(in: .en) }.joined(separator: "\n"))
        return library
    }()

    static let examples: [AssessmentFile] = {
        let folder = root.appendingPathComponent("Examples")
        return try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0.hasSuffix(".yaml") }.map { name in
            let text = try! String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            let (file, diagnostics) = AssessmentFile.read(text, file: "Examples/" + name, rulebook: engine.rulebook)
            precondition(file != nil, diagnostics.map { $0.line(in: .en) }.joined(separator: "\n"))
            return file!
        }
    }()

    static let today = LawDate("2026-11-21")!
}
